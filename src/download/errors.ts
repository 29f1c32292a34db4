/**
 * The content at the service is not the one that the download began with, or not the one that the
 * service described: it was replaced meanwhile. Start again without what was received.
 */
export class FileChangedError extends Error {
  override name = 'FileChangedError';
}
