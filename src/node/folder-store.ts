import { createReadStream } from 'node:fs';
import { access, copyFile, link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PartWriter, Store, StoredItem, StoredPart, StoredUpload } from '../local/index.js';
import {
  contentName,
  driveFolder,
  loadFolder,
  partFileName,
  type FolderIndex,
  type ItemEntry,
} from './folder-index.js';
import { joinFiles, commitFile, makeFolder, syncFolder, writeAll, writeRecord } from './durable.js';

/** Bytes read at once. */
const readSize = 1 << 20;

/**
 * A store in a folder, made if it is not there: what it has acknowledged survives the end of the
 * process, `kill -9` and a power cut (each change is written, flushed and renamed into place).
 * For one local PDS at a time.
 *
 * ```
 * store.json                        version, key of the upload URLs
 * files/drive-1/photo.3f2a9c01.jpg  the bytes of completed files, by name and revision
 * items/drive-1/FILE_ID.json        what GetFile answers
 * uploads/UPLOAD_ID/...             parts of uploads that are not completed
 * ```
 *
 * @throws {Error} if the folder cannot be made, read, or is one of something else
 *
 * @example
 * const pds = createLocalPds({ store: await folderStore('./pds-data') });
 */
export async function folderStore(folder: string): Promise<Store> {
  const index = await loadFolder(folder);
  const { items, uploads } = index;
  const itemKey = (driveId: string, fileId: string) => `${driveId}/${fileId}`;
  const itemFolder = (driveId: string) => join(folder, 'items', driveFolder(driveId));
  const uploadFolder = (uploadId: string) => join(folder, 'uploads', uploadId);

  /** The step that makes an item exist; then its former bytes are of no use any more. */
  async function commitItem(item: StoredItem, content: string | undefined): Promise<void> {
    const key = itemKey(item.driveId, item.fileId);
    const former = items.get(key)?.content;
    const entry: ItemEntry = content === undefined ? { item } : { item, content };
    const path = join(itemFolder(item.driveId), `${item.fileId}.json`);
    try {
      await makeFolder(itemFolder(item.driveId));
      await writeRecord(path, entry);
    } catch (error) {
      // If the record got there and only its flushing failed, it must not lose its bytes.
      const record = await readFile(path, 'utf8').catch(() => '');
      const kept = content === undefined || record.includes(JSON.stringify(content));
      if (!kept) await rm(join(folder, content), { force: true }).catch(() => {});
      throw error;
    }
    items.set(key, entry);
    if (former !== undefined && former !== content) {
      await rm(join(folder, former), { force: true }).catch(() => {});
    }
  }

  /** Gives the bytes of a finished file their place and name; the source stays. */
  async function placeContent(source: string, item: StoredItem): Promise<string> {
    const place = join('files', driveFolder(item.driveId));
    await makeFolder(join(folder, place));
    const content = join(place, contentName(item));
    // A second name for the same bytes; not every file system knows that.
    await link(source, join(folder, content)).catch(() => copyFile(source, join(folder, content)));
    await syncFolder(join(folder, place));
    return content;
  }

  return {
    urlSecret: index.urlSecret,

    async item(driveId, fileId) {
      const entry = items.get(itemKey(driveId, fileId));
      // Not from memory alone: a folder that has vanished must not look healthy.
      if (entry) await access(join(itemFolder(driveId), `${fileId}.json`));
      return entry?.item;
    },

    async items() {
      return Array.from(items.values(), ({ item }) => item);
    },

    async putItem(item, contentOf) {
      const source = contentOf && items.get(itemKey(contentOf.driveId, contentOf.fileId));
      if (source?.item !== contentOf) throw new Error('the file to copy was replaced meanwhile');
      const content = source?.content && (await placeContent(join(folder, source.content), item));
      await commitItem(item, content);
    },

    async *content({ driveId, fileId }) {
      const content = items.get(itemKey(driveId, fileId))?.content;
      if (content !== undefined) yield* read(join(folder, content));
    },

    async upload(uploadId) {
      const entry = uploads.get(uploadId);
      if (entry) await access(join(uploadFolder(uploadId), 'upload.json'));
      return entry?.upload;
    },

    async putUpload(upload: StoredUpload) {
      await makeFolder(uploadFolder(upload.uploadId));
      await writeRecord(join(uploadFolder(upload.uploadId), 'upload.json'), upload);
      uploads.set(upload.uploadId, { upload, parts: new Map() });
    },

    async parts(uploadId) {
      return sortedParts(index, uploadId);
    },

    async writePart(uploadId, partNumber): Promise<PartWriter> {
      const own = uploadFolder(uploadId);
      const temporary = join(own, `${partNumber}-${crypto.randomUUID()}.tmp`);
      const file = await open(temporary, 'wx');
      return {
        write: (chunk) => writeAll(file, chunk),
        async commit(part) {
          const parts = uploads.get(uploadId)?.parts;
          if (!parts) throw new Error(`no upload ${uploadId}`);
          const name = partFileName(part);
          await commitFile(file, temporary, join(own, name));
          const former = parts.get(partNumber);
          parts.set(partNumber, part);
          if (former && partFileName(former) !== name) {
            await rm(join(own, partFileName(former)), { force: true });
          }
        },
        async abort() {
          await file.close().catch(() => {});
          await rm(temporary, { force: true }).catch(() => {});
        },
      };
    },

    async *partsContent(uploadId) {
      for (const part of sortedParts(index, uploadId)) {
        yield* read(join(uploadFolder(uploadId), partFileName(part)));
      }
    },

    async finishUpload(uploadId, item) {
      const own = uploadFolder(uploadId);
      const parts = sortedParts(index, uploadId);
      const paths = parts.map((part) => join(own, partFileName(part)));
      const joined = join(own, 'joined.tmp');
      try {
        if (paths.length > 1) await joinFiles(joined, paths);
        await commitItem(item, await placeContent(paths.length > 1 ? joined : paths[0]!, item));
      } catch (error) {
        await rm(joined, { force: true }).catch(() => {});
        throw error;
      }
      uploads.delete(uploadId);
      // Left behind by a crash, it is recognised by the item that names it.
      await rm(own, { recursive: true, force: true }).catch(() => {});
    },

    async dropUpload(uploadId) {
      const own = uploadFolder(uploadId);
      if (!uploads.has(uploadId)) return;
      await rm(join(own, 'upload.json'), { force: true });
      await syncFolder(own);
      uploads.delete(uploadId);
      // Without its record it is none, should this be cut short.
      await rm(own, { recursive: true, force: true }).catch(() => {});
    },
  };
}

function sortedParts({ uploads }: FolderIndex, uploadId: string): StoredPart[] {
  const parts = [...(uploads.get(uploadId)?.parts.values() ?? [])];
  return parts.sort((a, b) => a.partNumber - b.partNumber);
}

function read(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: readSize });
}
