/**
 * The checkpoint cannot be used: it is damaged, of another version, or of another source, drive or
 * file. Start anew, without it.
 */
export class CheckpointError extends Error {
  override name = 'CheckpointError';
}
