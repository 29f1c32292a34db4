import type { DeleteFileRequest } from '../../../generated/types.js';
import { serviceError } from '../answers.js';
import { driveOf, type CallContext } from '../service.js';
import type { StoredItem } from '../store.js';

/** Deletes an item permanently and at once, whether it is in the bin or not. */
export async function deleteFile(context: CallContext, body: DeleteFileRequest) {
  const { service, entry } = context;
  const driveId = driveOf(context, body);
  entry.fileId = body.file_id;
  return service.locks.run(`tree:${driveId}`, async () => {
    const item = await service.store.item(driveId, body.file_id);
    if (!item) throw serviceError('NotFound.File', 'file');
    await deleteTree(context, item);
    entry.tookEffect = true;
    return { status: 204 };
  });
}

/**
 * Deletes the content of a folder first: if the deletion stops halfway, every item still has its
 * folder.
 */
async function deleteTree(context: CallContext, { driveId, fileId }: StoredItem): Promise<void> {
  const { store, locks } = context.service;
  for (const child of await store.children(driveId, fileId)) await deleteTree(context, child);
  await locks.run(`file:${driveId}/${fileId}`, () => store.removeItem(driveId, fileId));
}
