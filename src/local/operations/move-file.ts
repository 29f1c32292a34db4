import type { MoveFileRequest, MoveFileResponse, PdsFile } from '../../../generated/types.js';
import { parameterError } from '../answers.js';
import { changeItem, isInside, nameMode, placeName, requireFolder } from '../files.js';
import { driveOf, type CallContext } from '../service.js';

/** Moves an item at once; no asynchronous task is needed. */
export async function moveFile(context: CallContext, body: MoveFileRequest) {
  const { service, now } = context;
  const { store } = service;
  const driveId = driveOf(context, body);
  const folderId = body.to_parent_file_id;
  const mode = nameMode(body.check_name_mode);
  return changeItem(context, driveId, body.file_id, async (item) => {
    const { fileId, file } = item;
    await requireFolder(store, driveId, folderId, 'to_parent_file_id');
    if (await isInside(store, driveId, folderId, fileId)) {
      const detail = 'a folder cannot be moved into itself';
      throw parameterError('InvalidParameter', 'to_parent_file_id', detail);
    }
    const place = { driveId, folderId, name: file.name ?? '', mode, except: fileId };
    const { name, existing } = await placeName(context, place);
    if (existing) return { body: describe(existing.file, true) };
    const isThere = file.parent_file_id === folderId && file.name === name;
    const moved = isThere
      ? file
      : { ...file, parent_file_id: folderId, name, updated_at: now.toISOString() };
    if (!isThere) await store.putItem({ ...item, file: moved }, item);
    return { body: describe(moved, false) };
  });
}

function describe(file: PdsFile, exist: boolean): MoveFileResponse {
  const { domain_id, drive_id, file_id, name, revision_id, updated_at } = file;
  return {
    file_id,
    exist,
    async_task_id: '',
    ...(domain_id === undefined ? {} : { domain_id }),
    ...(drive_id === undefined ? {} : { drive_id }),
    ...(name === undefined ? {} : { file_name: name }),
    ...(revision_id === undefined ? {} : { revision_id }),
    ...(updated_at === undefined ? {} : { updated_at }),
  };
}
