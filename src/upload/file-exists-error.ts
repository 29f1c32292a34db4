import type { PdsFile } from './types.js';

/** With `check_name_mode: 'refuse'`: a file of that name is there. Nothing was created. */
export class FileExistsError extends Error {
  override name = 'FileExistsError';
  /** The file that is there. */
  readonly file: PdsFile;

  constructor(file: PdsFile) {
    super(`the name is taken by ${file.file_id}`);
    this.file = file;
  }
}
