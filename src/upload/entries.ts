import { isObject, isText, kindOf } from '../arguments.js';
import type { UploadEntry } from './files-types.js';

/** Why an entry was not uploaded. */
export type EntryErrorCode =
  'symbolic-link' | 'special-file' | 'unreadable' | 'name' | 'taken' | 'loop';

/** An entry cannot be uploaded. Nothing was sent for it. */
export class EntryError extends Error {
  override name = 'EntryError';

  /**
   * @param code why: `'symbolic-link'` and `'special-file'` (a socket, a device or a pipe) are left
   * out on purpose; `'unreadable'`: reading failed; `'name'`: the name is not valid for the service,
   * or not UTF-8; `'taken'`: the name belongs to something of another kind, or to several files;
   * `'loop'`: a symbolic link to a folder that contains it
   */
  constructor(
    readonly code: EntryErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The path of an entry, split. */
export interface ParsedEntry {
  /** Names of the folders below the target folder. */
  readonly folders: readonly string[];
  readonly name: string;
}

const MAX_NAME = 1024; // "CreateFile", name: bytes of UTF-8

/**
 * Splits the path of an entry.
 *
 * @throws EntryError with code `'name'` for a name that the service does not accept
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
  if (name === '' || name === '.' || name === '..')
    refuse('a name in the path must not be empty, . or ..');
  // The service answers / and \ with InvalidParameter.Name (seen with the enterprise edition).
  if (name.includes('\\')) refuse('the service does not accept a name with a \\');
  // A lone surrogate cannot be written as UTF-8: another name would be sent.
  if (/\p{Surrogate}/u.test(name)) refuse('the name is not valid Unicode');
  if (new TextEncoder().encode(name).length > MAX_NAME) {
    refuse(`a name may have at most ${MAX_NAME} bytes of UTF-8`);
  }
}

/**
 * The path of an entry; of a browser's File its relative path, or its name.
 *
 * @throws TypeError for a value that is not an entry
 */
export function pathOf(entry: UploadEntry): string {
  if (!isObject(entry)) throw new TypeError(`an entry must be an object, got ${kindOf(entry)}`);
  const { path, webkitRelativePath, name } = entry as unknown as Record<string, unknown>;
  const found = [path, webkitRelativePath, name].find(isText);
  if (found === undefined) {
    throw new TypeError(`entry.path must be a non-empty string, got ${kindOf(path)}`);
  }
  return found;
}
