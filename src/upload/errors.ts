import type { PdsFile } from '../../generated/types.js';

/**
 * The checkpoint cannot be used: it is damaged, of another version, or of another source or target.
 * Start again without it.
 */
export class CheckpointError extends Error {
  override name = 'CheckpointError';
}

/**
 * The bytes are no longer those that the upload began with: the source shrank, grew, was written to
 * or replaced. Start again without the checkpoint.
 */
export class SourceChangedError extends Error {
  override name = 'SourceChangedError';
}

/** With `check_name_mode: 'refuse'`: a file of that name is there. Nothing was created. */
export class FileExistsError extends Error {
  override name = 'FileExistsError';
  /** The file that is there; of one that may not be looked at, what `createFile` told of it. */
  readonly file: PdsFile;

  constructor(file: PdsFile) {
    super(`the name is taken by the file with file_id ${file.file_id}`);
    this.file = file;
  }
}
