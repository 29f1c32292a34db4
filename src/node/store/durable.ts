/**
 * Changes to files that are made as a whole or not at all, also if the process ends in between. No
 * function here follows a symbolic link.
 * @module
 */
import { constants } from 'node:fs';
import { link, lstat, mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes read at once. */
const READ_SIZE = 1 << 20;

/** A new file with a temporary name. It is ended with either `commit` or `abort`. */
export interface TemporaryFile {
  write(data: string | Uint8Array): Promise<void>;
  /** Flushes the file and renames it, so that a file with its final name is always complete. */
  commit(path: string): Promise<void>;
  /** Removes the file. Never rejects. */
  abort(): Promise<void>;
}

export async function temporaryFile(path: string): Promise<TemporaryFile> {
  const file = await open(path, 'wx');
  return {
    write: (data) => file.writeFile(data),
    async commit(finalPath) {
      await file.sync();
      await file.close();
      await rename(path, finalPath);
    },
    async abort() {
      await file.close().catch(() => {});
      await rm(path, { force: true }).catch(() => {});
    },
  };
}

/** Writes a JSON file: first a temporary one, which then takes its place. */
export async function writeRecord(path: string, value: unknown, temporary: string): Promise<void> {
  const file = await temporaryFile(temporary);
  try {
    await file.write(`${JSON.stringify(value, null, 2)}\n`);
    await file.commit(path);
  } catch (error) {
    await file.abort();
    throw error;
  }
}

/** Reads a JSON file; `undefined` if it does not exist or is not JSON. */
export async function readRecord<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if (error instanceof SyntaxError || isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Makes a folder, but not its parents: a missing one means that the store was moved or deleted. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    if (!(await lstat(path)).isDirectory()) {
      const message = `${path} must be a folder, not a link or a file`;
      throw Object.assign(new Error(message), { code: 'ENOTDIR' });
    }
  }
}

const isCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

/** Removes a file of ours, if it exists. A link or a folder in its place stays. */
export async function removeFile(path: string): Promise<void> {
  const found = await Promise.all([lstat(dirname(path)), lstat(path)]).catch(() => undefined);
  if (found?.[0].isDirectory() && found[1].isFile()) await unlink(path);
}

/** Makes a file from the bytes of others, which are flushed, in order; the whole file or none. */
export async function joinFiles(path: string, sources: readonly string[]): Promise<void> {
  if (sources.length === 1) {
    // A hard link is a second name for the same bytes. Not every file system has hard links.
    const isLinked = await link(sources[0]!, path)
      .then(() => true)
      .catch(() => false);
    if (isLinked) return;
  }
  const file = await open(path, 'wx');
  try {
    for (const source of sources) {
      for await (const chunk of readFileBytes(source)) await file.writeFile(chunk);
    }
    await file.sync();
  } catch (error) {
    await removeFile(path).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}

/** The bytes of a file from `start` up to `end`, which is not included. */
export async function* readFileBytes(
  path: string,
  start = 0,
  end = Infinity,
): AsyncGenerator<Uint8Array> {
  if (end <= start) return;
  // Windows does not have O_NOFOLLOW; making a link there needs a privilege.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  yield* file.createReadStream({ start, end: end - 1, highWaterMark: READ_SIZE });
}
