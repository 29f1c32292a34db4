/**
 * What a store's folder holds, read when it is opened, and how its files are named.
 * @module
 */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredItem, StoredPart, StoredUpload } from '../local/index.js';
import { writeRecord } from './durable.js';

/** An item's record. */
export interface ItemEntry {
  item: StoredItem;
  /** Path of its bytes within the folder; none for a folder and a copy of nothing. */
  content?: string;
}

export interface FolderIndex {
  urlSecret: string;
  items: Map<string, ItemEntry>;
  uploads: Map<string, { upload: StoredUpload; parts: Map<number, StoredPart> }>;
}

const version = 1;

/** Reads the folder, made if it is not there, and clears away what was never finished. */
export async function loadFolder(folder: string): Promise<FolderIndex> {
  await makeStoreFolder(folder);
  const { urlSecret } = await readHead(folder);
  const index: FolderIndex = { urlSecret, items: new Map(), uploads: new Map() };
  const finished = new Set<string | undefined>();

  for (const drive of await readdir(join(folder, 'items'))) {
    for (const name of await readdir(join(folder, 'items', drive))) {
      const path = join(folder, 'items', drive, name);
      if (!name.endsWith('.json')) {
        await rm(path, { force: true });
        continue;
      }
      const entry = await readRecord<ItemEntry>(path);
      index.items.set(`${entry.item.driveId}/${entry.item.fileId}`, entry);
      finished.add(entry.item.file.upload_id);
    }
  }
  for (const uploadId of await readdir(join(folder, 'uploads'))) {
    const path = join(folder, 'uploads', uploadId);
    const names = await readdir(path);
    if (!names.includes('upload.json') || finished.has(uploadId)) {
      await rm(path, { recursive: true, force: true });
      continue;
    }
    const upload = await readRecord<StoredUpload>(join(path, 'upload.json'));
    index.uploads.set(uploadId, { upload, parts: await readParts(path, names) });
  }
  await dropUnused(folder, index);
  return index;
}

async function makeStoreFolder(folder: string): Promise<void> {
  if (typeof folder !== 'string' || folder === '') {
    throw new TypeError('folder: expected the path of a folder');
  }
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new Error(`folder: ${folder} is a file`);
  const names = found ? (await readdir(folder)).filter((name) => !name.endsWith('.tmp')) : [];
  if (names.length > 0 && !names.includes('store.json')) {
    throw new Error(`folder: ${folder} holds other things; expected an empty folder or a store`);
  }
  if (names.length === 0) {
    await mkdir(folder, { recursive: true });
    const urlSecret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
    await writeRecord(join(folder, 'store.json'), { version, urlSecret });
  }
  for (const name of ['files', 'items', 'uploads']) {
    await mkdir(join(folder, name), { recursive: true });
  }
}

async function readHead(folder: string): Promise<{ urlSecret: string }> {
  const head = await readRecord<{ version: number; urlSecret: string }>(join(folder, 'store.json'));
  if (head.version !== version) {
    throw new Error(`folder: ${folder} is a store of version ${head.version}, not ${version}`);
  }
  return head;
}

async function readRecord<T>(path: string): Promise<T> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new Error(`${path}: expected JSON`, { cause });
  }
}

/** What is known of a part stands in its name: bytes and record appear in one step. */
export function partFileName({ partNumber, size, md5, crc64 }: StoredPart): string {
  return `${String(partNumber).padStart(5, '0')}-${size}-${md5}-${crc64}.part`;
}

const partName = /^(\d{5})-(\d+)-([0-9A-F]{32})-(\d+)\.part$/;

async function readParts(path: string, names: readonly string[]): Promise<Map<number, StoredPart>> {
  const parts = new Map<number, StoredPart>();
  for (const name of names) {
    if (name === 'upload.json') continue;
    const [, number, size, md5, crc64] = partName.exec(name) ?? [];
    // Of two that were stored under one number the first had not been acknowledged as replaced.
    if (number === undefined || parts.has(Number(number))) {
      await rm(join(path, name), { force: true });
      continue;
    }
    const partNumber = Number(number);
    parts.set(partNumber, { partNumber, size: Number(size), md5: md5!, crc64: crc64! });
  }
  return parts;
}

/** Bytes that no item names: of an item that was not finished, or replaced. */
async function dropUnused(folder: string, { items }: FolderIndex): Promise<void> {
  const used = new Set(Array.from(items.values(), ({ content }) => content));
  for (const drive of await readdir(join(folder, 'files'))) {
    for (const name of await readdir(join(folder, 'files', drive))) {
      const path = join('files', drive, name);
      if (!used.has(path)) await rm(join(folder, path), { force: true });
    }
  }
}

/** A prefix, so that no drive id can mean another folder; escapes, so that none is two. */
export function driveFolder(driveId: string): string {
  return `drive-${encodeURIComponent(driveId)}`;
}

/** `photo.jpg` of revision 3f2a9c01...: `photo.3f2a9c01....jpg`, in what file systems take. */
export function contentName({ fileId, file }: StoredItem): string {
  const { name = '', revision_id = fileId } = file;
  const safe = name.replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '_').replace(/^\.+/, '_');
  const dot = safe.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, ''];
  // 255 bytes is what a name may have; a character has up to 4 of them.
  return `${shorten(stem, 40)}.${revision_id.slice(0, 12)}${shorten(extension, 8)}`;
}

const shorten = (text: string, length: number): string => [...text].slice(0, length).join('');
