import type { PdsFile } from '../../generated/types.js';
import { isText } from '../arguments.js';
import { PdsError } from '../errors/index.js';
import { FileChangedError } from './errors.js';
import type { DownloadClient, DownloadOptions, DownloadTarget } from './types.js';
import { agree, crc64Of, sizeOf, type Whole } from './whole.js';

/** A file, what is known of its content, and a URL to get it from. */
export interface Located {
  readonly file: PdsFile;
  readonly whole: Whole;
  readonly url: string;
}

type Calls = Pick<DownloadOptions, 'signal' | 'retry'>;

/** Times that file and URL are asked for, if the file is replaced in between. */
const TRIES = 3;

/**
 * Asks for the file and a URL of its content, at the same time.
 *
 * @throws TypeError for a folder; PdsError of the calls; FileChangedError
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
 * A new signed URL, with what the service tells of the content.
 *
 * @throws PdsError with outcome `'refused'` if there is none: the caller may not download the file
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
  if (url) throw new PdsError('getDownloadUrl: its url is not a URL', { outcome: 'unknown' });
  // The official JavaScript and C++ SDKs take it so.
  const message = 'getDownloadUrl: no url, so the caller may not download the file';
  throw new PdsError(message, { outcome: 'refused' });
}

const callInit = ({ signal, retry }: Calls) => ({ signal, ...(retry !== undefined && { retry }) });

/** The members of a target alone: a whole File does as one. */
const placeOf = ({ drive_id, share_id, file_id }: DownloadTarget) =>
  share_id === undefined ? { drive_id: drive_id!, file_id } : { share_id, file_id };

function isHttpUrl(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
