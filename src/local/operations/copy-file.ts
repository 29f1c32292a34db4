import type { CopyFileRequest, CopyFileResponse, PdsFile } from '../../../generated/types.js';
import { parameterError, serviceError } from '../answers.js';
import { childrenOf, findItem, isInside, placeName, requireFolder } from '../files.js';
import { createFileId } from '../ids.js';
import { driveOf, type CallContext } from '../service.js';
import type { StoredItem } from '../store.js';

/** "201: the file is copied" (CopyFile). */
const copied = 201;

interface Target {
  driveId: string;
  folderId: string;
  name: string;
}

/** Copies an item at once, a folder with its whole content; no asynchronous task is needed. */
export async function copyFile(context: CallContext, body: CopyFileRequest) {
  const { service, entry, principal } = context;
  const { store, locks, domainId } = service;
  const from = driveOf(context, body);
  const driveId = body.to_drive_id ?? from;
  if (driveId !== from && !principal.member) {
    throw serviceError('ForbiddenNoPermission.drive', 'drive');
  }
  const folderId = body.to_parent_file_id;
  const source = await findItem(store, from, body.file_id);
  const fileId = await locks.run(`tree:${driveId}`, async () => {
    await requireFolder(store, driveId, folderId, 'to_parent_file_id');
    if (driveId === from && (await isInside(store, driveId, folderId, source.fileId))) {
      const detail = 'a folder cannot be copied into itself';
      throw parameterError('InvalidParameter', 'to_parent_file_id', detail);
    }
    const mode = body.auto_rename ? 'auto_rename' : 'ignore';
    const place = { driveId, folderId, name: source.file.name ?? '', mode } as const;
    const { name } = await placeName(context, place);
    return copyTree(context, source, { driveId, folderId, name });
  });
  Object.assign(entry, { fileId, tookEffect: true });
  const answer: CopyFileResponse = { domain_id: domainId, drive_id: driveId, file_id: fileId };
  return { status: copied, body: answer };
}

/** Copies an item and its content. @returns the id of the copy */
async function copyTree(context: CallContext, source: StoredItem, target: Target): Promise<string> {
  const { store } = context.service;
  const children = await childrenOf(store, source.driveId, source.fileId);
  const fileId = await copyItem(context, source, target);
  for (const child of children) {
    const place = { driveId: target.driveId, folderId: fileId, name: child.file.name ?? '' };
    await copyTree(context, child, place);
  }
  return fileId;
}

async function copyItem(
  { service: { store, locks }, now }: CallContext,
  { driveId, fileId }: StoredItem,
  target: Target,
): Promise<string> {
  const id = createFileId();
  await locks.run(`file:${driveId}/${fileId}`, async () => {
    // The item is read again: it may have got a new revision while others were copied.
    const item = await findItem(store, driveId, fileId);
    const { upload_id: _upload, ...file } = item.file;
    const copy: PdsFile = {
      ...file,
      drive_id: target.driveId,
      file_id: id,
      parent_file_id: target.folderId,
      name: target.name,
      created_at: now.toISOString(),
      updated_at: now.toISOString(),
      ...(file.type === 'file' ? { revision_id: createFileId(), revision_version: 1 } : {}),
    };
    await store.putItem({ ...item, driveId: target.driveId, fileId: id, file: copy }, item);
  });
  return id;
}
