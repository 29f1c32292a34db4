/**
 * Changes to files that are either there as a whole or not at all, whenever the process ends.
 * @module
 */
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { dirname } from 'node:path';

/** Flushes, closes and renames; from its return on the file is there under its name. */
export async function commitFile(file: FileHandle, from: string, to: string): Promise<void> {
  await file.sync();
  await file.close();
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Writes all of a chunk; the system may take less at once, when its disk is nearly full. */
export async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.length;) {
    offset += (await file.write(chunk, offset)).bytesWritten;
  }
}

/** Replaces or makes a JSON file. */
export async function writeRecord(path: string, value: unknown): Promise<void> {
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(`${JSON.stringify(value, null, 2)}\n`);
    await commitFile(file, temporary, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Makes one folder, but none above it: they are gone for a reason. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw error;
  }
  await syncFolder(dirname(path));
}

/** A new name in a folder lasts once the folder itself is flushed. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders, and needs none of this.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes one file of the bytes of others, in order, and flushes it. */
export async function joinFiles(path: string, sources: readonly string[]): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const source of sources) {
      for await (const chunk of createReadStream(source, { highWaterMark: 1 << 20 })) {
        await writeAll(file, chunk as Uint8Array);
      }
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
