import type { GetFileRequest } from '../../../generated/types.js';
import { serviceError } from '../errors.js';
import { driveOf, type CallContext } from '../service.js';

/** A file that is not completed yet cannot be found. */
export async function getFile(context: CallContext, body: GetFileRequest) {
  const item = await context.service.store.item(driveOf(context, body), body.file_id);
  if (!item) throw serviceError('NotFound.File', 'file');
  context.entry.fileId = item.fileId;
  return { body: item.file };
}
