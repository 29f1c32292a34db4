import { access, mkdir, readdir, rename, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkArgument, isText } from '../../arguments.js';
import type { Store, StoredItem, StoredPart } from '../../local/index.js';
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
  const uploads = await readUploads(folder);
  const items = createItemIndex<string | undefined>();
  /** How many items use the same bytes. */
  const users = new Map<string, number>();

  const itemPath = ({ driveId, fileId }: Pick<StoredItem, 'driveId' | 'fileId'>) =>
    join(folder, 'items', driveFolder(driveId), `${fileId}.json`);
  const uploadPath = (uploadId: string, name = '') => join(folder, 'uploads', uploadId, name);
  const write = (path: string, record: object) =>
    durable.writeRecord(path, record, lock.temporary());

  for (const record of records) if (!record.isDeleted) remember(record);
  // An upload whose item exists was completed, but its folder was not removed yet.
  for (const { item } of records) await dropUpload(item.file.upload_id ?? '');
  for (const record of records) await endChange(record);

  function remember({ item, content, isDeleted }: ItemRecord): void {
    const former = items.get(item.driveId, item.fileId)?.content;
    if (isDeleted) items.delete(item.driveId, item.fileId);
    else items.set(item, content);
    if (content !== undefined && !isDeleted) users.set(content, (users.get(content) ?? 0) + 1);
    if (former === undefined) return;
    const left = users.get(former)! - 1;
    if (left > 0) users.set(former, left);
    else users.delete(former);
  }

  /** Adds, replaces or deletes an item, in one step. Then its former bytes are not used any more. */
  async function commitItem(change: Omit<ItemRecord, 'former'>): Promise<void> {
    const { item, content } = change;
    const before = items.get(item.driveId, item.fileId)?.content;
    const record = { ...change, former: before === content ? undefined : before };
    await durable.makeFolder(dirname(itemPath(item)));
    await write(itemPath(item), record);
    remember(record);
    await endChange(record).catch(() => {}); // if this fails, the next start of the store does it
  }

  /** Removes the bytes that a record names as no longer used, unless another item uses them. */
  async function endChange({ item, content, former, isDeleted }: ItemRecord): Promise<void> {
    const unused = isDeleted ? content : former;
    if (unused !== undefined && !users.has(unused)) await durable.removeFile(join(folder, unused));
    if (isDeleted) await durable.removeFile(itemPath(item));
    else if (former !== undefined) await write(itemPath(item), { item, content });
  }

  function sortedParts(uploadId: string): StoredPart[] {
    const parts = [...(uploads.get(uploadId)?.parts.values() ?? [])];
    return parts.sort((a, b) => a.partNumber - b.partNumber);
  }

  function partPaths(uploadId: string): string[] {
    return sortedParts(uploadId).map((part) => uploadPath(uploadId, partName(part)));
  }

  /** Removes an upload. Its record goes last, since it names the parts that are left. */
  async function dropUpload(uploadId: string): Promise<void> {
    const upload = uploads.get(uploadId)?.upload;
    if (!upload) return;
    // Highest number first, so that the parts that are left are always the beginning of an upload.
    const paths = partPaths(uploadId).reverse();
    uploads.delete(uploadId);
    const content = contentPath(upload);
    if (!users.has(content)) paths.unshift(join(folder, content));
    for (const path of [...paths, uploadPath(uploadId, 'upload.json')]) {
      await durable.removeFile(path);
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
      if (entry) await access(itemPath(entry.item));
      return entry?.item;
    },
    items: async () => items.items(),
    children: async (...where) => items.children(...where),

    async putItem(item, contentOf) {
      const source = contentOf && items.get(contentOf.driveId, contentOf.fileId);
      if (source?.item !== contentOf)
        throw new Error('the file to copy was replaced or deleted meanwhile');
      await commitItem({ item, content: source?.content });
    },
    async removeItem(driveId, fileId) {
      const entry = items.get(driveId, fileId);
      // The record names the bytes until they are removed.
      if (entry) await commitItem({ ...entry, isDeleted: true });
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
      await write(uploadPath(uploadId, 'upload.json'), upload);
      uploads.set(uploadId, { upload, parts: new Map() });
    },
    parts: async (uploadId) => sortedParts(uploadId),

    async writePart(uploadId, partNumber) {
      const file = await durable.temporaryFile(lock.temporary());
      return {
        ...file,
        async commit(part) {
          const parts = uploads.get(uploadId)?.parts;
          if (!parts) throw new Error(`no upload ${uploadId}`);
          const [former, name] = [parts.get(partNumber), partName(part)];
          await file.commit(uploadPath(uploadId, name));
          parts.set(partNumber, part);
          if (former && partName(former) !== name) {
            await durable.removeFile(uploadPath(uploadId, partName(former)));
          }
        },
      };
    },
    async *partsContent(uploadId) {
      for (const path of partPaths(uploadId)) yield* durable.readFileBytes(path);
    },
    async finishUpload(uploadId, item) {
      const content = contentPath(uploads.get(uploadId)!.upload);
      const place = join(folder, content);
      await durable.makeFolder(dirname(place));
      // Removes what an earlier attempt, which did not finish, may have left.
      await durable.removeFile(place);
      await durable.joinFiles(place, partPaths(uploadId));
      await commitItem({ item, content });
      await dropUpload(uploadId).catch(() => {});
    },
    dropUpload,
  };
}
