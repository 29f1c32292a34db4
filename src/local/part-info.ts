import type { Sha1Context, UploadPartInfo } from '../../generated/types.js';
import { createPartUrl } from './part-urls.js';
import { keepSha1State } from './sha1-contexts.js';
import type { CallContext } from './service.js';
import type { StoredUpload } from './store.js';

interface RequestedPart {
  part_number?: number;
  content_type?: string;
  content_md5?: string;
  parallel_sha1_ctx?: Sha1Context;
}

/** Where and how the bytes of a part are to be sent. */
export function partInfo(
  { service, origin, now }: Pick<CallContext, 'service' | 'origin' | 'now'>,
  upload: StoredUpload,
  { part_number = 1, content_type, content_md5, parallel_sha1_ctx }: RequestedPart,
): UploadPartInfo {
  if (upload.parallel && parallel_sha1_ctx) {
    const states = service.sha1States.get(upload.uploadId) ?? new Map();
    keepSha1State(states, parallel_sha1_ctx);
    service.sha1States.set(upload.uploadId, states);
  }
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
