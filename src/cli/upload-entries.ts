import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import mime from 'mime';
import { fileSource, folderEntries, type FolderEntriesEntry } from '../node/index.js';
import { isPipe, readPipe } from './interrupt.js';

/** An entry of `uploadFiles` with its path on this machine. */
export type LocalEntry = FolderEntriesEntry;

interface EntriesOptions {
  /** Name at the service; only for a single file. */
  name?: string | undefined;
  contentType?: string | undefined;
  fileId?: string | undefined;
  followLinks?: true | undefined;
}

/**
 * The entries for the paths of a command line: files, pipes, standard input, and all files in folders.
 * The folder `photos` keeps its name at the service; `photos/` and `.` stand for their content.
 */
export async function* localEntries(
  paths: readonly string[],
  options: EntriesOptions,
  signal: AbortSignal,
): AsyncGenerator<LocalEntry, void, undefined> {
  const members = (name: string) => {
    const type = options.contentType ?? mime.getType(name);
    return {
      target: {
        ...(type && { content_type: type }),
        ...(options.fileId !== undefined && { file_id: options.fileId }),
      },
    };
  };
  for (const path of paths) {
    const name = options.name ?? basename(path);
    const entry = { path: name, localPath: path, ...members(name) };
    if (path === '-') {
      yield { ...entry, source: process.stdin };
      continue;
    }
    try {
      const status = await stat(path);
      if (status.isDirectory()) {
        for await (const found of inFolder(path, options)) {
          yield 'source' in found ? { ...found, ...members(found.path) } : found;
        }
      } else if (isPipe(status)) {
        yield { ...entry, source: () => readPipe(path, signal) };
      } else {
        yield { ...entry, source: () => fileSource(path) };
      }
    } catch (error) {
      yield { path: name, localPath: path, error: withPath(path, error) };
    }
  }
}

async function* inFolder(path: string, { followLinks }: EntriesOptions) {
  const isContent = /(^|[/\\])\.{0,2}[/\\]?$/.test(path);
  const prefix = isContent ? '' : `${basename(path)}/`;
  let isEmpty = true;
  for await (const entry of folderEntries(path, {
    symbolicLinks: followLinks ? 'follow' : 'skip',
  })) {
    isEmpty = false;
    yield { ...entry, path: `${prefix}${entry.path}` };
  }
  if (isEmpty && !isContent) {
    yield { path: basename(path), localPath: path, type: 'folder' } as const;
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

function withPath(path: string, cause: unknown): Error {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return new Error(`${path} ${REASONS[code] ?? `cannot be read: ${message}`}`, { cause });
}

/** Total size of all files for the paths; undefined if standard input is among them. */
export async function totalSize(
  paths: readonly string[],
  { followLinks }: EntriesOptions,
  signal: AbortSignal,
): Promise<number | undefined> {
  let total = 0;
  const add = async (path: string) => {
    const status = await stat(path).catch(() => undefined);
    if (status?.isFile()) total += status.size;
  };
  for (const path of paths) {
    if (path === '-') return undefined;
    const status = await stat(path).catch(() => undefined);
    if (!status?.isDirectory()) {
      await add(path);
      continue;
    }
    for await (const entry of inFolder(path, { followLinks })) {
      signal.throwIfAborted();
      if ('source' in entry) await add(entry.localPath);
    }
  }
  return total;
}

/** Tells whether a path is a folder. */
export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
