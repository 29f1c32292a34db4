/**
 * The names and records in a store's folder, and which of them are ours.
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
  /** Path of its bytes within the folder; none for a folder and a copy of nothing. */
  content?: string | undefined;
  /** Path of the bytes that it had before, while they may still be there. */
  former?: string | undefined;
  /** It is deleted, and its bytes may still be there. */
  isDeleted?: true | undefined;
}

/** A prefix, so that no drive id can mean another folder; escapes, so that none is two. */
export const driveFolder = (driveId: string): string => `drive-${encodeURIComponent(driveId)}`;

/** What is known of a part stands in its name: bytes and record appear in one step. */
export function partName({ partNumber, size, md5, crc64 }: StoredPart): string {
  return `${String(partNumber).padStart(5, '0')}-${size}-${md5}-${crc64}.part`;
}

const PART_NAME = /^(\d{5})-(\d+)-([0-9A-F]{32})-(\d+)\.part$/;

/**
 * Where the bytes of an upload go, known from its record alone: `photo.jpg` of upload 3F2A9C01...
 * becomes `photo.3F2A9C01....jpg`, in characters that file systems take.
 */
export function contentPath({ uploadId, driveId, file: { name = '' } }: StoredUpload): string {
  const safe = name.replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '_').replace(/^\.+/, '_');
  const dot = safe.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, ''];
  // 255 bytes is what a name may have; a character has up to 4 of them.
  const short = `${shorten(stem, 40)}.${uploadId.slice(0, 12)}${shorten(extension, 8)}`;
  return `files/${driveFolder(driveId)}/${short}`;
}

const shorten = (text: string, length: number): string => [...text].slice(0, length).join('');

/** The records of all items, and the paths of those files in their place that are none. */
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
    // One file in a drive's folder of files/, and never one elsewhere.
    paths.every((path) => path === undefined || (typeof path === 'string' && CONTENT.test(path)))
  );
}

/** The uploads that are not completed, with their parts. */
export async function readUploads(
  folder: string,
): Promise<{ upload: StoredUpload; parts: Map<number, StoredPart> }[]> {
  const uploads = [];
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
    uploads.push({ upload, parts });
  }
  return uploads;
}

/** The names of the real files, or the real folders, in a folder; links are neither. */
async function namesIn(path: string, kind: 'isFile' | 'isDirectory'): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry[kind]()).map(({ name }) => name);
}
