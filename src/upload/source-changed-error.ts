/**
 * The bytes are no longer those that the upload began with: the source shrank, grew, was written to
 * or replaced. Start anew, without the checkpoint.
 */
export class SourceChangedError extends Error {
  override name = 'SourceChangedError';
}
