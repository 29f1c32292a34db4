import type { PdsFile } from '../../generated/types.js';
import { isText } from '../arguments.js';
import { crc64Of } from '../call/object-storage.js';
import { PdsError } from '../errors/index.js';
import type { DownloadClient, DownloadOptions, DownloadTarget } from './types.js';
import { agree, FileChangedError, sizeOf, type Whole } from './whole.js';

/** A file, the known facts of its content, and a URL for the content. */
export interface Located {
  readonly file: PdsFile;
  readonly whole: Whole;
  readonly url: string;
}

type Calls = Pick<DownloadOptions, 'signal' | 'retry'>;

/** How often file and URL are requested if the file is replaced between the two answers. */
const TRIES = 3;

/**
 * Asks for the file and a URL of its content at the same time.
 *
 * @throws TypeError for a folder; PdsError of the calls; FileChangedError if the two answers differ
 */
export async function locate(
  client: DownloadClient,
  target: DownloadTarget,
  options: Calls,
): Promise<Located> {
  for (let tries = 1; ; tries++) {
    const [file, { url, ...told }] = await Promise.all([
      client.getFile(placeOf(target), callInit(options)),
      askForUrl(client, target, options),
    ]);
    if (file.type === 'folder') throw new TypeError('target must be a file, got a folder');
    try {
      const described = { size: sizeOf(file.size), crc64: crc64Of(file.crc64_hash) };
      return { file, whole: agree(described, told), url };
    } catch (error) {
      if (!(error instanceof FileChangedError) || tries === TRIES) throw error;
    }
  }
}

/**
 * Asks for a new signed URL; the answer also states size and CRC-64 of the content.
 *
 * @throws PdsError with outcome `'refused'` if the answer has no URL: the caller may not download it
 */
export async function askForUrl(
  client: DownloadClient,
  target: DownloadTarget,
  options: Calls,
): Promise<Whole & { url: string }> {
  const { url, size, crc64_hash } = await client.getDownloadUrl(placeOf(target), callInit(options));
  if (isText(url) && isHttpUrl(url)) {
    return { url, size: sizeOf(size), crc64: crc64Of(crc64_hash) };
  }
  if (url) throw new PdsError('getDownloadUrl: url is not an HTTP URL', { outcome: 'unknown' });
  // The official JavaScript and C++ SDKs treat an answer without a URL like this.
  const message = 'getDownloadUrl: the answer has no url, so the caller may not download the file';
  throw new PdsError(message, { outcome: 'refused' });
}

const callInit = ({ signal, retry }: Calls) => ({ signal, ...(retry !== undefined && { retry }) });

/** Only the members of a target: the caller may also pass a whole File. */
const placeOf = ({ drive_id, share_id, file_id }: DownloadTarget) =>
  share_id === undefined ? { drive_id: drive_id!, file_id } : { share_id, file_id };

function isHttpUrl(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
