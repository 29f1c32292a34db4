/**
 * Downloads the content of a file and verifies it: its size and its CRC-64 are compared with those that
 * the service states. Works on any runtime; `downloadToFile` of `pds-fetch/node` writes to a file.
 *
 * @module
 * @example
 * import { downloadFile } from 'pds-fetch/download';
 *
 * const { file, stream } = await downloadFile(client, { drive_id: '1', file_id });
 * const text = await new Response(stream).text(); // rejects if a bit is wrong
 */
export { downloadFile, type Download } from './download-file.js';
export { FileChangedError } from './whole.js';
export type { DownloadClient, DownloadOptions, DownloadProgress, DownloadTarget } from './types.js';
export { Crc64MismatchError } from '../errors/index.js';
