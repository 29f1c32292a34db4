import type { PdsFile } from './types.js';

/**
 * With `check_name_mode: 'refuse'`: a file of that name is there, and its bytes are others. Nothing
 * was created.
 */
export class FileExistsError extends Error {
  override name = 'FileExistsError';
  /** The file that is there. */
  readonly file: PdsFile;

  constructor(file: PdsFile) {
    super(`a file named ${String(file.name)} is there already, with other bytes: ${file.file_id}`);
    this.file = file;
  }
}
