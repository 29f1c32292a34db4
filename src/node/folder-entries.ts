import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkArgument, checkOneOf, isText } from '../arguments.js';
import { EntryError, type FailedEntry, type FileEntry, type FolderEntry } from '../upload/index.js';
import { fileSource } from './file-source.js';

export interface FolderEntriesOptions {
  /**
   * What happens to symbolic links: with `'skip'` each is an entry with an error, with `'follow'` the
   * file or folder that it points to is the entry.
   * @default 'skip'
   */
  symbolicLinks?: 'skip' | 'follow' | undefined;
}

/** An entry of `folderEntries`. */
export type FolderEntriesEntry = (FileEntry | FolderEntry | FailedEntry) & {
  /** Its path on this machine, for messages. Not exact if a name is not UTF-8. */
  readonly localPath: string;
};

/**
 * Lists a folder and all folders below it, for `uploadFiles`. A folder is read when its turn comes, in
 * the order of the names, so there may be any number of files. A file that is added to a folder after
 * the folder was read is not listed. A file that is removed fails when its turn comes.
 *
 * - A folder without entries is an entry of its own.
 * - Symbolic links are not followed (see `symbolicLinks`), and sockets, devices and pipes are not read.
 *   Each of them is an entry with an `EntryError`, and so are files and folders that may not be read,
 *   and names that are not UTF-8.
 *
 * @param path of a folder
 * @throws Error with a code (ENOENT, EACCES, ENOTDIR) if the folder itself cannot be read
 *
 * @example
 * for await (const { entry, error } of uploadFiles(client, folderEntries('photos'), { drive_id: '1' })) {
 *   if (error) console.error(entry.path, error);
 * }
 */
export async function* folderEntries(
  path: string,
  { symbolicLinks = 'skip' }: FolderEntriesOptions = {},
): AsyncGenerator<FolderEntriesEntry, void, undefined> {
  checkArgument(isText(path), 'path', 'a non-empty string', path);
  checkOneOf(symbolicLinks, ['skip', 'follow'], 'symbolicLinks');
  const top = { local: path, below: '', above: [] };
  yield* walk(top, symbolicLinks, await read(path));
}

interface Folder {
  readonly local: string;
  /** Path below the first folder. */
  readonly below: string;
  /** Real paths of this folder and of all above it; only if links are followed. */
  readonly above: readonly string[];
}

async function* walk(
  folder: Folder,
  symbolicLinks: 'skip' | 'follow',
  names: readonly Buffer[],
): AsyncGenerator<FolderEntriesEntry, void, undefined> {
  for (const name of names) {
    const text = decode(name);
    const shown = text ?? name.toString('latin1');
    const path = folder.below ? `${folder.below}/${shown}` : shown;
    const localPath = join(folder.local, shown);
    const failed = (error: unknown) => ({ path, localPath, error });
    if (text === undefined) {
      yield failed(new EntryError('name', `${localPath}: the name is not UTF-8`));
      continue;
    }
    try {
      const found = await kindOf(localPath, symbolicLinks);
      if (found === 'file') {
        yield { path, localPath, source: () => fileSource(localPath) };
      } else if (found === 'folder') {
        const above = await enter(localPath, folder, symbolicLinks);
        const inside = await read(localPath);
        if (inside.length === 0) yield { path, localPath, type: 'folder' };
        yield* walk({ local: localPath, below: path, above }, symbolicLinks, inside);
      } else {
        yield failed(new EntryError(found.code, `${localPath}: ${found.what}`));
      }
    } catch (error) {
      yield failed(error instanceof EntryError ? error : unreadable(localPath, error));
    }
  }
}

type Kind = 'file' | 'folder' | { code: 'symbolic-link' | 'special-file'; what: string };

async function kindOf(path: string, symbolicLinks: 'skip' | 'follow'): Promise<Kind> {
  const status = await (symbolicLinks === 'follow' ? stat(path) : lstat(path));
  if (status.isFile()) return 'file';
  if (status.isDirectory()) return 'folder';
  if (status.isSymbolicLink()) {
    return { code: 'symbolic-link', what: 'is a symbolic link, which is not followed' };
  }
  const kinds = { isFIFO: 'a pipe', isSocket: 'a socket', isBlockDevice: 'a device' } as const;
  const [, what = 'a device'] =
    Object.entries(kinds).find(([is]) => status[is as keyof typeof kinds]()) ?? [];
  return { code: 'special-file', what: `is ${what}, not a file` };
}

/** The real paths from the first folder to this one. */
async function enter(
  path: string,
  { above, local }: Folder,
  symbolicLinks: 'skip' | 'follow',
): Promise<readonly string[]> {
  if (symbolicLinks === 'skip') return above;
  const real = await realpath(path);
  const ancestors = above.length > 0 ? above : [await realpath(local)];
  if (ancestors.includes(real)) {
    throw new EntryError('loop', `${path}: is a symbolic link to a folder that contains it`);
  }
  return [...ancestors, real];
}

/** The names in a folder, as bytes, sorted. */
const read = async (path: string): Promise<Buffer[]> =>
  (await readdir(path, { encoding: 'buffer' })).sort((a, b) => Buffer.compare(a, b));

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(name: Uint8Array): string | undefined {
  try {
    return utf8.decode(name);
  } catch {
    return undefined;
  }
}

function unreadable(path: string, cause: unknown): EntryError {
  const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
  const what =
    { EACCES: 'may not be read', EPERM: 'may not be read', ENOENT: 'has vanished' }[code] ??
    `cannot be read (${code})`;
  return new EntryError('unreadable', `${path}: ${what}`, { cause });
}
