import type { PdsFile } from '../../generated/types.js';
import { checkArgument, checkClient, isObject, isText } from '../arguments.js';
import { linkedController } from '../call/abort.js';
import { checkSignal } from '../call/options.js';
import { Crc64 } from '../crc64/index.js';
import { locate } from './locate.js';
import { receive } from './receive.js';
import type { DownloadClient, DownloadOptions, DownloadTarget } from './types.js';

/** The result of `downloadFile`. */
export interface Download {
  /** The file as the service describes it. */
  file: PdsFile;
  /**
   * The content. The stream closes only if size and CRC-64 are those that the service states; otherwise
   * it errors. Until it closes, its bytes are not verified. The first request is sent when the stream
   * is read; cancelling the stream ends the request.
   */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * Downloads a file and compares its size and CRC-64 with those that the service states. When a
 * connection breaks, it continues from the last byte; when the signed URL expires, it asks for a new
 * one; when the file is replaced meanwhile, it throws.
 *
 * @param client the result of `createClient`
 * @param target `file_id`, with `drive_id` or `share_id`
 * @throws TypeError that names the argument that is wrong
 * @throws PdsError of the calls; with outcome `'refused'` if the caller may not download the file.
 * The stream errors with the same, and with outcome `'refused'` if the service states no CRC-64
 * @throws FileChangedError if the file was replaced meanwhile; in most cases the stream errors with it
 * @throws Crc64MismatchError the stream errors with it at its end if the bytes are not those of the
 * service
 *
 * @example
 * const { file, stream } = await downloadFile(client, { drive_id: '1', file_id });
 * await stream.pipeTo(writable); // rejects if a bit is wrong
 * console.log(file.name, file.size);
 */
export async function downloadFile(
  client: DownloadClient,
  target: DownloadTarget,
  options: DownloadOptions = {},
): Promise<Download> {
  checkClient(client);
  checkDownload(target, options);
  const { resume } = options;
  checkArgument(resume === undefined || resume instanceof Crc64, 'resume', 'a Crc64', resume);
  options.signal?.throwIfAborted();
  const located = await locate(client, target, options);
  // `return()` of a generator cannot end a pending request, so cancelling needs this controller.
  const reading = linkedController(options.signal);
  const chunks = receive(client, target, { ...options, signal: reading.signal }, located);
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (!done) return controller.enqueue(value);
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        reading.unlink();
      },
      cancel(reason) {
        reading.unlink();
        reading.abort(reason ?? new DOMException('the stream was cancelled', 'AbortError'));
      },
    },
    { highWaterMark: 0 },
  );
  return { file: located.file, stream };
}

/** @throws TypeError that names the argument that is wrong */
export function checkDownload(target: DownloadTarget, options: DownloadOptions): void {
  checkArgument(isObject(target), 'target', 'an object', target);
  checkArgument(isObject(options), 'options', 'an object', options);
  checkSignal(options.signal);
  checkArgument(isText(target.file_id), 'target.file_id', 'a non-empty string', target.file_id);
  const { idleTimeout, onProgress } = options;
  const isTime = idleTimeout === undefined || (typeof idleTimeout === 'number' && idleTimeout > 0);
  checkArgument(isTime, 'idleTimeout', 'a positive number of milliseconds', idleTimeout);
  const isListener = onProgress === undefined || typeof onProgress === 'function';
  checkArgument(isListener, 'onProgress', 'a function', onProgress);
}
