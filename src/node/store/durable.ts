/**
 * Changes to files that are made as a whole or not at all, also if the process ends in between. No
 * function here follows a symbolic link.
 * @module
 */
import { constants } from 'node:fs';
import {
  link,
  lstat,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes read at once. */
const READ_SIZE = 1 << 20;

/** Flushes and closes a file and renames it, so that a file with its final name is always complete. */
export async function commitFile(file: FileHandle, from: string, to: string): Promise<void> {
  await file.sync();
  await file.close();
  await rename(from, to);
}

/** Writes a JSON file: first a temporary one, which then takes its place. */
export async function writeRecord(path: string, value: unknown, temporary: string): Promise<void> {
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

/** Reads a JSON file; `undefined` if it does not exist or is not JSON. */
export async function readRecord<T>(path: string): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/** Makes a folder, but not its parents: a missing one means that the store was moved or deleted. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    if ((await lstat(path)).isDirectory()) return;
    throw Object.assign(new Error(`${path} must be a folder, not a link or a file`), {
      code: 'ENOTDIR',
    });
  });
}

/** Removes a file of ours, if it exists. A link or a folder in its place stays. */
export async function removeFile(path: string): Promise<void> {
  const found = await Promise.all([lstat(dirname(path)), lstat(path)]).catch(() => undefined);
  if (found?.[0].isDirectory() && found[1].isFile()) await unlink(path);
}

const canLink = (from: string, to: string) =>
  link(from, to).then(
    () => true,
    () => false,
  );

/** Makes a file from the bytes of others, which are flushed, in order; the whole file or none. */
export async function joinFiles(path: string, sources: readonly string[]): Promise<void> {
  // A hard link is a second name for the same bytes. Not every file system has hard links.
  const isOne = sources.length === 1;
  if (isOne && (await canLink(sources[0]!, path))) return;
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
