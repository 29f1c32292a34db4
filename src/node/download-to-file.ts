import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PdsFile } from '../../generated/types.js';
import { checkArgument, checkClient, isText } from '../arguments.js';
import { checkDownload } from '../download/download-file.js';
import { FileChangedError } from '../download/errors.js';
import { locate } from '../download/locate.js';
import { receive } from '../download/receive.js';
import type { DownloadClient, DownloadOptions, DownloadTarget } from '../download/types.js';
import { Crc64MismatchError } from '../errors/index.js';
import { openPartialFile } from './partial-file.js';

/** Options of `downloadToFile`. */
export interface DownloadToFileOptions extends Omit<DownloadOptions, 'resume'> {
  /**
   * Whether to replace a file that exists at the path. It is replaced at the end, by the verified
   * download as a whole.
   * @default false
   */
  overwrite?: boolean | undefined;
}

/**
 * Downloads a file into a file. The path has either nothing (or, with `overwrite`, what it had
 * before) or the whole content with its size and CRC-64 compared.
 *
 * Until then the bytes are in the folder `.NAME.pds-part` beside it. If the download is interrupted,
 * the next one of the same content to the same path reads and hashes what is there and continues.
 *
 * @param client what `createClient` gave
 * @param target `file_id`, with `drive_id` or `share_id`
 * @param path of the file to write; its folder must exist
 * @returns the file as the service describes it
 * @throws TypeError that names the argument that is wrong
 * @throws Error with code `EEXIST` if the path exists and `overwrite` is not set, `EISDIR` if it is a
 * folder; other errors of the file system (`ENOSPC`, `EACCES`, ...)
 * @throws PdsError, FileChangedError, Crc64MismatchError as `downloadFile`; the signal's reason
 *
 * @example
 * const file = await downloadToFile(client, { drive_id: '1', file_id }, 'holiday.jpg');
 */
export async function downloadToFile(
  client: DownloadClient,
  target: DownloadTarget,
  path: string,
  options: DownloadToFileOptions = {},
): Promise<PdsFile> {
  checkClient(client);
  checkDownload(target, options);
  checkArgument(isText(path), 'path', 'a non-empty string', path);
  const { overwrite = false, signal } = options;
  checkArgument(typeof overwrite === 'boolean', 'overwrite', 'a boolean', overwrite);
  signal?.throwIfAborted();
  const destination = resolve(path);
  await checkDestination(destination, overwrite);
  const located = await locate(client, target, options);
  const partial = await openPartialFile(destination, located.whole);
  try {
    for (;;) {
      const resume = await partial.hash(signal);
      const { size } = located.whole;
      if (size !== undefined && resume.length > size) {
        await partial.clear(); // no beginning of this content
        continue;
      }
      try {
        for await (const bytes of receive(client, target, { ...options, resume }, located)) {
          await partial.append(bytes);
        }
        await partial.moveTo(destination, overwrite);
        return located.file;
      } catch (error) {
        if (!(error instanceof Crc64MismatchError || error instanceof FileChangedError))
          throw error;
        await partial.clear(); // what is there would spoil the next download too
        // The bytes of an earlier run may be what is wrong: all of them again, once.
        if (resume.length === 0 || error instanceof FileChangedError) throw error;
      }
    }
  } finally {
    await partial.close();
  }
}

async function checkDestination(path: string, overwrite: boolean): Promise<void> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (found?.isDirectory()) {
    throw Object.assign(new Error(`path: ${path} is a folder`), { code: 'EISDIR' });
  }
  if (!found || overwrite) return;
  throw Object.assign(new Error(`path: ${path} exists already; overwrite replaces it`), {
    code: 'EEXIST',
  });
}
