import type { GetFileRequest } from '../../../generated/types.js';
import { findItem } from '../files.js';
import { driveOf, type CallContext } from '../service.js';

/** Answers NotFound.File for a file that is not completed yet. */
export async function getFile(context: CallContext, body: GetFileRequest) {
  const item = await findItem(context.service.store, driveOf(context, body), body.file_id);
  context.entry.fileId = item.fileId;
  return { body: item.file };
}
