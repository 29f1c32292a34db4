import type { PdsFile } from '../../generated/types.js';

/**
 * The checkpoint cannot be used: it is damaged, has another version, or belongs to another source or
 * target. Start again without it.
 */
export class CheckpointError extends Error {
  override name = 'CheckpointError';
}

/**
 * The source has changed since the upload started: it has become shorter or longer, or was written to
 * or replaced. Start again without the checkpoint.
 */
export class SourceChangedError extends Error {
  override name = 'SourceChangedError';
}

/** A file has the name, and `check_name_mode` is `'refuse'`. Nothing was created. */
export class FileExistsError extends Error {
  override name = 'FileExistsError';
  /** The file with that name. If `getFile` is not allowed, only the members that `createFile` returned. */
  readonly file: PdsFile;

  constructor(file: PdsFile) {
    super(`the name is taken by the file with file_id ${file.file_id}`);
    this.file = file;
  }
}
