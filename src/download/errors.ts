/**
 * The content at the service was replaced: it is not the one with which the download started, or not
 * the one that the service described. Start again without the received bytes.
 */
export class FileChangedError extends Error {
  override name = 'FileChangedError';
}
