import { access, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkArgument, isText } from '../../arguments.js';
import type { PartWriter, Store, StoredItem, StoredPart, StoredUpload } from '../../local/index.js';
import { createItemIndex } from '../../local/item-index.js';
import * as durable from './durable.js';
import {
  contentPath,
  driveFolder,
  partName,
  readItems,
  readUploads,
  type ItemRecord,
} from './folder-index.js';
import { isLockName, lockFolder, type FolderLock } from './lock.js';

/** A store in a folder. Only this process can use the folder until the store is closed. */
export interface FolderStore extends Store {
  /** Files in the place of records that are not records (empty, cut off, foreign). They stay as they are. */
  readonly damaged: readonly string[];
  /** Releases the folder for other processes. The end of the process, also by `kill -9`, does the same. */
  close(): Promise<void>;
}

const VERSION = 1;

/** Files that operating systems put into folders on their own. */
const IGNORED = /^(\..*|Thumbs\.db|desktop\.ini|lost\+found)$/;

/**
 * A store in a folder, which is made if it does not exist. Everything that the store has acknowledged
 * survives the end of the process, also by `kill -9`. Bytes are flushed before their record is written.
 *
 * One process at a time can use the folder. The store removes only files that its own records name, and
 * follows no symbolic link in it. All other files stay as they are. Copies share their bytes. A store
 * that version 0.1 has written can be read.
 *
 * @throws TypeError if `folder` is not a path
 * @throws Error if another process uses the folder, if it cannot be made or read, or if it contains
 * other files and no store
 *
 * @example
 * const store = await folderStore('./pds-data');
 * const pds = createLocalPds({ store });
 * // ...
 * await store.close();
 */
export async function folderStore(folder: string): Promise<FolderStore> {
  checkArgument(isText(folder), 'folder', 'the path of a folder', folder);
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new Error(`folder: ${folder} is a file`);
  const names = found ? await readdir(folder) : [];
  const other = names.find((name) => !IGNORED.test(name) && !isLockName(name));
  if (other !== undefined && !names.some((name) => name.startsWith('store.json'))) {
    throw new Error(
      `folder: ${folder} contains other files (${other}); expected an empty folder or a store`,
    );
  }
  await mkdir(folder, { recursive: true });
  const lock = await lockFolder(folder);
  try {
    return await openStore(folder, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The key in store.json. If that is not JSON, it is renamed and made again: nothing else depends on it. */
async function readSecret(folder: string, lock: FolderLock): Promise<string> {
  const path = join(folder, 'store.json');
  const head = await durable.readRecord<{ version?: number; urlSecret?: string } | null>(path);
  if (head !== undefined) {
    if (head?.version === VERSION && typeof head.urlSecret === 'string') return head.urlSecret;
    throw new Error(`folder: ${path} has version ${head?.version}; expected ${VERSION}`);
  }
  await rename(path, `${path}.damaged-${Date.now()}`).catch(() => {});
  const urlSecret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  await durable.writeRecord(path, { version: VERSION, urlSecret }, lock.temporary());
  return urlSecret;
}

async function openStore(folder: string, lock: FolderLock): Promise<FolderStore> {
  const urlSecret = await readSecret(folder, lock);
  for (const name of ['files', 'items', 'uploads']) await durable.makeFolder(join(folder, name));
  const { records, damaged } = await readItems(folder);
  const items = createItemIndex<string | undefined>();
  /** How many items use the same bytes. */
  const users = new Map<string | undefined, number>();
  for (const { item, content, isDeleted } of records) if (!isDeleted) addItem(item, content);
  const uploads = new Map<string, { upload: StoredUpload; parts: Map<number, StoredPart> }>();
  for (const entry of await readUploads(folder)) uploads.set(entry.upload.uploadId, entry);
  const itemPath = (driveId: string, fileId: string) =>
    join(folder, 'items', driveFolder(driveId), `${fileId}.json`);
  const uploadPath = (uploadId: string, name = '') => join(folder, 'uploads', uploadId, name);
  // An upload whose item exists was completed, but its folder was not removed yet.
  for (const { item } of records) await dropUpload(item.file.upload_id ?? '');
  for (const record of records) await endChange(record);

  function addItem(item: StoredItem, content: string | undefined): void {
    items.set(item, content);
    users.set(content, (users.get(content) ?? 0) + 1);
  }

  function removeUser(content: string | undefined): void {
    const left = (users.get(content) ?? 0) - 1;
    if (left > 0) users.set(content, left);
    else users.delete(content);
  }

  /** Removes the bytes that a record names as no longer used, unless another item uses them. */
  async function endChange({ item, content, former, isDeleted }: ItemRecord): Promise<void> {
    const path = itemPath(item.driveId, item.fileId);
    const unused = isDeleted ? content : former;
    if (unused === undefined) return;
    if (!users.has(unused)) await durable.removeFile(join(folder, unused));
    if (isDeleted) await durable.removeFile(path);
    else await durable.writeRecord(path, { item, content }, lock.temporary());
  }

  /** Makes an item exist, in one step. Then its former bytes are not used any more. */
  async function commitItem(item: StoredItem, content: string | undefined): Promise<void> {
    const { driveId, fileId } = item;
    const before = items.get(driveId, fileId);
    const former = before?.content === content ? undefined : before?.content;
    const record: ItemRecord = { item, content, former };
    await durable.makeFolder(join(folder, 'items', driveFolder(driveId)));
    await durable.writeRecord(itemPath(driveId, fileId), record, lock.temporary());
    addItem(item, content);
    if (before) removeUser(before.content);
    await endChange(record).catch(() => {}); // if this fails, the next start of the store does it
  }

  function sortedParts(uploadId: string): StoredPart[] {
    const parts = [...(uploads.get(uploadId)?.parts.values() ?? [])];
    return parts.sort((a, b) => a.partNumber - b.partNumber);
  }

  /** Removes an upload. Its record goes last, since it names the parts that are left. */
  async function dropUpload(uploadId: string): Promise<void> {
    const upload = uploads.get(uploadId)?.upload;
    if (!upload) return;
    // Highest number first, so that the parts that are left are always the beginning of an upload.
    const names = sortedParts(uploadId).reverse().map(partName);
    uploads.delete(uploadId);
    const content = contentPath(upload);
    if (!users.has(content)) await durable.removeFile(join(folder, content));
    for (const name of [...names, 'upload.json']) {
      await durable.removeFile(uploadPath(uploadId, name));
    }
    // Fails if the folder has other files, which stay.
    await rmdir(uploadPath(uploadId)).catch(() => {});
  }

  return {
    urlSecret,
    damaged,
    close: () => lock.release(),

    async item(driveId, fileId) {
      const entry = items.get(driveId, fileId);
      // Also looks at the file: if the folder was deleted, the store must not answer from memory.
      if (entry) await access(itemPath(driveId, fileId));
      return entry?.item;
    },
    items: async () => items.items(),
    children: async (...where) => items.children(...where),

    async putItem(item, contentOf) {
      const source = contentOf && items.get(contentOf.driveId, contentOf.fileId);
      if (source?.item !== contentOf)
        throw new Error('the file to copy was replaced or deleted meanwhile');
      await commitItem(item, source?.content);
    },
    async removeItem(driveId, fileId) {
      const entry = items.get(driveId, fileId);
      if (!entry) return;
      const { item, content } = entry;
      const record: ItemRecord = { item, content, isDeleted: true };
      const path = itemPath(driveId, fileId);
      // The record names the bytes until they are removed.
      if (content === undefined) await durable.removeFile(path);
      else await durable.writeRecord(path, record, lock.temporary());
      items.delete(driveId, fileId);
      removeUser(content);
      await endChange(record);
    },
    async *content({ driveId, fileId }, start, end) {
      const content = items.get(driveId, fileId)?.content;
      if (content !== undefined) yield* durable.readFileBytes(join(folder, content), start, end);
    },

    async upload(uploadId) {
      const entry = uploads.get(uploadId);
      if (entry) await access(uploadPath(uploadId, 'upload.json'));
      return entry?.upload;
    },
    uploads: async () => Array.from(uploads.values(), ({ upload }) => upload),
    async putUpload(upload) {
      const { uploadId } = upload;
      await durable.makeFolder(uploadPath(uploadId));
      await durable.writeRecord(uploadPath(uploadId, 'upload.json'), upload, lock.temporary());
      uploads.set(uploadId, { upload, parts: new Map() });
    },
    parts: async (uploadId) => sortedParts(uploadId),

    async writePart(uploadId, partNumber): Promise<PartWriter> {
      const temporary = lock.temporary();
      const file = await open(temporary, 'wx');
      return {
        write: (chunk) => file.writeFile(chunk),
        async commit(part) {
          const parts = uploads.get(uploadId)?.parts;
          if (!parts) throw new Error(`no upload ${uploadId}`);
          const [former, name] = [parts.get(partNumber), partName(part)];
          await durable.commitFile(file, temporary, uploadPath(uploadId, name));
          parts.set(partNumber, part);
          if (former && partName(former) !== name) {
            await durable.removeFile(uploadPath(uploadId, partName(former)));
          }
        },
        async abort() {
          await file.close().catch(() => {});
          await rm(temporary, { force: true }).catch(() => {});
        },
      };
    },
    async *partsContent(uploadId) {
      for (const part of sortedParts(uploadId)) {
        yield* durable.readFileBytes(uploadPath(uploadId, partName(part)));
      }
    },
    async finishUpload(uploadId, item) {
      const { upload } = uploads.get(uploadId)!;
      const content = contentPath(upload);
      const place = join(folder, content);
      const parts = sortedParts(uploadId).map((part) => uploadPath(uploadId, partName(part)));
      await durable.makeFolder(join(folder, 'files', driveFolder(upload.driveId)));
      // Removes what an earlier attempt, which did not finish, may have left.
      await durable.removeFile(place);
      await durable.joinFiles(place, parts);
      await commitItem(item, content);
      await dropUpload(uploadId).catch(() => {});
    },
    dropUpload,
  };
}
