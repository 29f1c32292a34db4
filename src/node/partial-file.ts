import { constants } from 'node:fs';
import { link, lstat, open, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc64, Crc64, formatCrc64 } from '../crc64/index.js';
import type { Whole } from '../download/whole.js';
import { makeFolder, readFileBytes } from './store/durable.js';
import { lockFolder, type FolderLock } from './store/lock.js';

/** The bytes of an unfinished download, in a folder of its own beside the destination. */
export interface PartialFile {
  /** Reads and hashes the bytes that are there. */
  hash(signal: AbortSignal | undefined): Promise<Crc64>;
  append(bytes: Uint8Array): Promise<void>;
  /** Removes the bytes that are there. */
  clear(): Promise<void>;
  /** Flushes the file and moves it to the destination, in one step. */
  moveTo(destination: string, overwrite: boolean): Promise<void>;
  /** Closes the file. An empty one is removed, any other one stays for the next download. */
  close(): Promise<void>;
}

const NAME = /^content(-\d+-\d+)?$/;

/**
 * Opens the partial file of a destination. Its name contains the size and the CRC-64 of the content, so
 * that a download never continues the partial file of another content, which is removed. The folder is
 * locked: two downloads to the same path must not write to the same file.
 *
 * @throws Error if another process downloads to the same destination
 */
export async function openPartialFile(destination: string, whole: Whole): Promise<PartialFile> {
  const { size, crc64 } = whole;
  const folder = join(dirname(destination), partialName(basename(destination)));
  const lock = await lockedFolder(folder);
  // Without a CRC-64 it is not known whether the bytes of an earlier run belong to this content.
  const name = size === undefined || crc64 === undefined ? 'content' : `content-${size}-${crc64}`;
  const path = join(folder, name);
  try {
    for (const other of await readdir(folder)) {
      const isUsable = other === name && name !== 'content';
      if (NAME.test(other) && !isUsable) await rm(join(folder, other), { force: true });
    }
    return await partialFile(folder, path, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function partialFile(folder: string, path: string, lock: FolderLock): Promise<PartialFile> {
  const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_WRONLY } = constants;
  const file = await open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW);
  let isMoved = false;
  return {
    async hash(signal) {
      const hash = new Crc64();
      for await (const bytes of readFileBytes(path)) {
        signal?.throwIfAborted();
        hash.update(bytes);
      }
      return hash;
    },
    append: (bytes) => file.writeFile(bytes),
    clear: () => file.truncate(0),
    async moveTo(destination, overwrite) {
      await file.sync();
      if (overwrite) await rename(path, destination);
      else await moveToNew(path, destination);
      isMoved = true;
    },
    async close() {
      const isEmpty = isMoved || (await file.stat()).size === 0;
      await file.close();
      if (isEmpty) await rm(path, { force: true });
      await lock.release();
      if (isEmpty) await rmdir(folder).catch(() => {}); // fails if something else is in it, which stays
    },
  };
}

/** Moves a file, but never over an existing one: rename alone would replace it. */
async function moveToNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      const message = `path: ${to} was created during the download; overwrite replaces it`;
      throw Object.assign(new Error(message, { cause: error }), { code });
    }
    if (await lstat(to).catch(() => undefined)) throw error;
    await rename(from, to); // this file system has no hard links
    return;
  }
  await unlink(from);
}

/** Makes the folder and locks it. Tries again if a download that ends removes it in between. */
async function lockedFolder(folder: string): Promise<FolderLock> {
  for (let tries = 1; ; tries++) {
    await makeFolder(folder);
    try {
      return await lockFolder(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 10) throw error;
    }
  }
}

/** `.NAME.pds-part`, shortened if it is too long: most file systems allow 255 bytes. */
function partialName(name: string): string {
  const bytes = new TextEncoder().encode(name);
  if (bytes.length <= 200) return `.${name}.pds-part`;
  return `.${[...name].slice(0, 40).join('')}-${formatCrc64(crc64(bytes))}.pds-part`;
}
