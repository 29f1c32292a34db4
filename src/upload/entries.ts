import { isObject, isText, kindOf } from '../arguments.js';
import type { UploadEntry } from './files-types.js';

/** Why an entry was not uploaded. */
export type EntryErrorCode =
  'symbolic-link' | 'special-file' | 'unreadable' | 'name' | 'taken' | 'loop';

/** An entry that cannot be uploaded as it is. Nothing was sent for it. */
export class EntryError extends Error {
  override name = 'EntryError';

  /**
   * @param code `'symbolic-link'` and `'special-file'` (a socket, a device, a pipe) are left out by
   * intention, `'unreadable'` and `'name'` (not one that the service takes, or no UTF-8) by need;
   * `'taken'`: something of another kind, or several files, have that name; `'loop'`: a symbolic link
   * to a folder that it is in
   */
  constructor(
    readonly code: EntryErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An entry, taken apart. */
export interface ParsedEntry {
  /** Names of the folders below the target folder. */
  readonly folders: readonly string[];
  readonly name: string;
}

const MAX_NAME = 1024; // "CreateFile", name: bytes of UTF-8

/**
 * Takes the path of an entry apart.
 *
 * @throws EntryError with code `'name'` for a name that the service does not take
 */
export function parsePath(path: string): ParsedEntry {
  const names = path.split('/');
  for (const name of names) checkName(name, path);
  return { folders: names.slice(0, -1), name: names.at(-1)! };
}

/** @throws EntryError with code `'name'` */
export function checkName(name: string, path: string): void {
  const refuse = (what: string): never => {
    throw new EntryError('name', `${path}: ${what}`);
  };
  if (name === '' || name === '.' || name === '..') refuse('a path has no empty, . or .. in it');
  // InvalidParameter.Name for both of / and \, as observed by a client of the enterprise edition.
  if (name.includes('\\')) refuse('the service takes no name with a \\ in it');
  // A lone surrogate has no UTF-8: what is sent would be another name.
  if (/\p{Surrogate}/u.test(name)) refuse('the name is not valid Unicode');
  if (new TextEncoder().encode(name).length > MAX_NAME) {
    refuse(`a name has at most ${MAX_NAME} bytes of UTF-8`);
  }
}

/** @throws TypeError for what is no entry */
export function pathOf(entry: UploadEntry): string {
  if (!isObject(entry)) throw new TypeError(`an entry must be an object, got ${kindOf(entry)}`);
  const { path, webkitRelativePath, name } = entry as unknown as Record<string, unknown>;
  const found = [path, webkitRelativePath, name].find(isText);
  if (found === undefined) {
    throw new TypeError(`entry.path must be a non-empty string, got ${kindOf(path)}`);
  }
  return found;
}
