import type { TrashFileRequest } from '../../../generated/types.js';
import { serviceError } from '../answers.js';
import { driveOf, type CallContext } from '../service.js';

/** Puts an item, a folder with its content, into the bin at once. A second call changes nothing. */
export async function trashFile(context: CallContext, body: TrashFileRequest) {
  const { service, now, entry } = context;
  const { store, locks } = service;
  const driveId = driveOf(context, body);
  const { file_id: fileId } = body;
  entry.fileId = fileId;
  return locks.run(`tree:${driveId}`, () =>
    locks.run(`file:${driveId}/${fileId}`, async () => {
      const item = await store.item(driveId, fileId);
      if (!item) throw serviceError('NotFound.File', 'file');
      if (!item.file.trashed) {
        const file = { ...item.file, trashed: true, trashed_at: now.toISOString() };
        await store.putItem({ ...item, file }, item);
      }
      entry.tookEffect = true;
      return { status: 204 };
    }),
  );
}
