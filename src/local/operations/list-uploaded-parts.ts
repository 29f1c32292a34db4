import type {
  ListUploadedPartsRequest,
  ListUploadedPartsResponse,
} from '../../../generated/types.js';
import { requireUpload, type CallContext } from '../service.js';

/** "1..100, default 100" (ListUploadedParts, limit). */
const defaultLimit = 100;

export async function listUploadedParts(context: CallContext, body: ListUploadedPartsRequest) {
  const { file_id, upload_id, limit = defaultLimit, part_number_marker = 0 } = body;
  Object.assign(context.entry, { fileId: file_id, uploadId: upload_id });
  const upload = await requireUpload(context, body);
  const parts = await context.service.store.parts(upload_id);
  const rest = parts.filter(({ partNumber }) => partNumber > Number(part_number_marker));
  const page = rest.slice(0, limit);
  const answer: ListUploadedPartsResponse = {
    file_id,
    upload_id,
    parallel_upload: upload.parallel,
    uploaded_parts: page.map(({ partNumber, size, md5 }) => ({
      part_number: partNumber,
      part_size: size,
      etag: `"${md5}"`,
    })),
    next_part_number_marker: rest.length > page.length ? String(page.at(-1)?.partNumber) : '',
  };
  return { body: answer };
}
