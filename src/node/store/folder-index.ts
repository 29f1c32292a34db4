/**
 * The names and records in the folder of a store, and which of them the store has made.
 *
 * ```
 * store.json                        version, key of the upload and download URLs
 * files/drive-1/photo.3F2A9C01.jpg  the bytes of completed files
 * items/drive-1/FILE_ID.json        what GetFile answers; `content` names the bytes
 * uploads/UPLOAD_ID/                upload.json and the parts of an upload that is not completed
 * lock-...                          the process that has the store, and its temporary files
 * ```
 * @module
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredItem, StoredPart, StoredUpload } from '../../local/index.js';
import { readRecord } from './durable.js';

/** An item's record. */
export interface ItemRecord {
  item: StoredItem;
  /** Path of its bytes within the folder; absent for a folder, and for a copy of an item without bytes. */
  content?: string | undefined;
  /** Path of its former bytes, as long as they may still exist. */
  former?: string | undefined;
  /** The item is deleted, and its bytes may still exist. */
  isDeleted?: true | undefined;
}

/** The folder of a drive: with a prefix, so that no drive id is `..`, and escaped, so that it has no `/`. */
export const driveFolder = (driveId: string): string => `drive-${encodeURIComponent(driveId)}`;

/** The name of a part is its record too, so that the bytes and the record appear in one step. */
export function partName({ partNumber, size, md5, crc64 }: StoredPart): string {
  return `${String(partNumber).padStart(5, '0')}-${size}-${md5}-${crc64}.part`;
}

const PART_NAME = /^(\d{5})-(\d+)-([0-9A-F]{32})-(\d+)\.part$/;

/**
 * The path of the bytes of an upload, computed from its record alone: `photo.jpg` of the upload
 * 3F2A9C01... becomes `photo.3F2A9C01....jpg`, with only the characters that file systems allow.
 */
export function contentPath({ uploadId, driveId, file: { name = '' } }: StoredUpload): string {
  const safe = name.replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '_').replace(/^\.+/, '_');
  const dot = safe.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, ''];
  // A name may have 255 bytes, and a character has up to 4 bytes.
  const short = `${shorten(stem, 40)}.${uploadId.slice(0, 12)}${shorten(extension, 8)}`;
  return `files/${driveFolder(driveId)}/${short}`;
}

const shorten = (text: string, length: number): string => [...text].slice(0, length).join('');

/** Reads the records of all items. `damaged` are the files among them that are not records. */
export async function readItems(
  folder: string,
): Promise<{ records: ItemRecord[]; damaged: string[] }> {
  const records: ItemRecord[] = [];
  const damaged: string[] = [];
  for (const drive of await namesIn(join(folder, 'items'), 'isDirectory')) {
    for (const name of await namesIn(join(folder, 'items', drive), 'isFile')) {
      if (!name.endsWith('.json')) continue;
      const path = join(folder, 'items', drive, name);
      const record = await readRecord<ItemRecord>(path);
      if (isItemRecord(record, drive, name)) records.push(record);
      else damaged.push(path);
    }
  }
  return { records, damaged };
}

const CONTENT = /^files\/drive-[^/]*\/[^/]+$/;

function isItemRecord(
  record: ItemRecord | undefined,
  drive: string,
  name: string,
): record is ItemRecord {
  const { driveId, fileId, file } = record?.item ?? {};
  const paths: unknown[] = [record?.content, record?.former];
  return (
    typeof driveId === 'string' &&
    driveFolder(driveId) === drive &&
    `${fileId}.json` === name &&
    file?.file_id === fileId &&
    // A path in the folder of a drive below files/, and never one elsewhere.
    paths.every((path) => path === undefined || (typeof path === 'string' && CONTENT.test(path)))
  );
}

/** An upload that is not completed, with its parts by their numbers. */
export interface UploadEntry {
  readonly upload: StoredUpload;
  readonly parts: Map<number, StoredPart>;
}

/** Reads the uploads that are not completed; the result is by upload id. */
export async function readUploads(folder: string): Promise<Map<string, UploadEntry>> {
  const uploads = new Map<string, UploadEntry>();
  for (const uploadId of await namesIn(join(folder, 'uploads'), 'isDirectory')) {
    const own = join(folder, 'uploads', uploadId);
    const upload = await readRecord<StoredUpload>(join(own, 'upload.json'));
    if (upload?.uploadId !== uploadId || typeof upload.file !== 'object') continue;
    const parts = new Map<number, StoredPart>();
    for (const name of await namesIn(own, 'isFile')) {
      const [, number, size, md5, crc64] = PART_NAME.exec(name) ?? [];
      const partNumber = Number(number);
      if (md5 && crc64) parts.set(partNumber, { partNumber, size: Number(size), md5, crc64 });
    }
    uploads.set(uploadId, { upload, parts });
  }
  return uploads;
}

/** The names of the files, or of the folders, in a folder, without symbolic links. */
async function namesIn(path: string, kind: 'isFile' | 'isDirectory'): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry[kind]()).map(({ name }) => name);
}
