import type { UploadPartInfo } from '../../generated/types.js';
import { createPartUrl } from './part-urls.js';
import type { CallContext } from './service.js';
import type { StoredUpload } from './store.js';

interface RequestedPart {
  part_number?: number;
  content_type?: string;
  content_md5?: string;
}

/** Where and how the bytes of a part are to be sent. */
export function partInfo(
  { service, origin, now }: Pick<CallContext, 'service' | 'origin' | 'now'>,
  upload: StoredUpload,
  { part_number = 1, content_type, content_md5 }: RequestedPart,
): UploadPartInfo {
  return {
    part_number,
    upload_url: createPartUrl({
      origin,
      secret: service.store.urlSecret,
      upload,
      partNumber: part_number,
      now,
      contentType: content_type,
      contentMd5: content_md5,
    }),
    ...(content_type === undefined ? {} : { content_type }),
  };
}
