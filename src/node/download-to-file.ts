import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PdsFile } from '../../generated/types.js';
import { checkArgument, checkClient, isText } from '../arguments.js';
import { checkDownload } from '../download/download-file.js';
import { FileChangedError } from '../download/whole.js';
import { locate } from '../download/locate.js';
import { receive } from '../download/receive.js';
import type { DownloadClient, DownloadOptions, DownloadTarget } from '../download/types.js';
import { Crc64MismatchError } from '../errors/index.js';
import { openPartialFile } from './partial-file.js';

/** Options of `downloadToFile`. */
export interface DownloadToFileOptions extends Omit<DownloadOptions, 'resume'> {
  /**
   * Whether to replace a file that exists at the path. It is replaced at the end, in one step, when the
   * download is verified.
   * @default false
   */
  overwrite?: boolean | undefined;
}

/**
 * Downloads a file to a path. A file appears at the path only when it is whole and its size and CRC-64
 * are compared. With `overwrite`, the old file stays until then.
 *
 * Meanwhile the bytes are in the folder `.NAME.pds-part` beside it. If the download is interrupted, the
 * next download of the same content to the same path reads and hashes these bytes, and continues.
 *
 * @param client the client that `createClient` returned
 * @param target `file_id`, with `drive_id` or `share_id`
 * @param path of the file to write; its folder must exist
 * @returns the file as the service describes it
 * @throws TypeError that names the wrong argument
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
  await checkDestination(path, overwrite);
  const destination = resolve(path);
  const located = await locate(client, target, options);
  const partial = await openPartialFile(destination, located.whole);
  try {
    for (;;) {
      const resume = await partial.hash(signal);
      const { size } = located.whole;
      if (size !== undefined && resume.length > size) {
        await partial.clear(); // these bytes are not the beginning of this content
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
        await partial.clear(); // otherwise the next download would continue from wrong bytes
        // The bytes of an earlier run may be wrong: download all of them again, once.
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
  if (found?.isDirectory() || path.endsWith('/')) {
    throw Object.assign(new Error(`path: ${path} is that of a folder, not of a file`), {
      code: 'EISDIR',
    });
  }
  if (!found || overwrite) return;
  throw Object.assign(new Error(`path: ${path} exists already; overwrite replaces it`), {
    code: 'EEXIST',
  });
}
