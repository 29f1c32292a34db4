import { onAbort } from '../on-abort.js';
import { isStream, openChunks, type Chunks } from './chunks.js';
import { Crc64 } from './crc64.js';
import { takeTurns } from './turns.js';
import { type Bytes, bytesOf, formatCrc64, refuse, toBytes } from './values.js';

/**
 * What {@link crc64Hash} reads: bytes in memory, a Blob or File, or a stream of chunks of bytes.
 */
export type Crc64Source = Bytes | Blob | ReadableStream<Bytes> | AsyncIterable<Bytes>;

export interface Crc64HashOptions {
  /** Stops the work: the promise rejects with the signal's reason and the source is released. */
  signal?: AbortSignal | undefined;
  /**
   * Called with the number of bytes hashed so far, after each piece of at most 1 MiB. An error that
   * it throws or rejects with ends the work.
   */
  onProgress?: ((bytes: number) => unknown) | undefined;
}

const PIECE = 2 ** 20;
const SLICE = 4 * PIECE;

/**
 * The CRC-64 of a source in the form of `crc64_hash`. Long work pauses every few milliseconds, so
 * that a page keeps reacting.
 *
 * @param source bytes, a Blob, a ReadableStream of bytes or an async iterable of bytes
 * @throws (rejects) TypeError when `source` or a chunk of it is of a wrong kind, or when the stream was
 * read before; the signal's reason when it aborts; the source's own error when it fails. After an
 * error the stream is cancelled; it is unlocked in every case.
 * @example
 * const { file_id } = await client.completeFile({ ...upload, crc64_hash: await crc64Hash(blob) });
 */
export async function crc64Hash(
  source: Crc64Source,
  { signal, onProgress }: Crc64HashOptions = {},
): Promise<string> {
  signal?.throwIfAborted();
  const chunks = open(source);
  const hash = new Crc64();
  let stop: (reason: unknown) => void;
  const stopped = new Promise<never>((_, reject) => (stop = reject));

  function report(): void {
    const told = onProgress?.(hash.length);
    if (told instanceof Promise) told.catch((reason: unknown) => stop(reason));
  }

  async function run(): Promise<string> {
    const turn = takeTurns();
    for (;;) {
      const { done, value } = await chunks.next();
      signal?.throwIfAborted();
      if (done) return formatCrc64(hash.digest());
      const bytes = toBytes(value, 'chunk of source');
      const { length } = bytes;
      for (let at = 0; at < length; at += PIECE) {
        if (await turn()) {
          signal?.throwIfAborted();
          if (bytes.length !== length) throw new TypeError('source changed its length');
        }
        hash.update(bytes.subarray(at, at + PIECE));
        report();
      }
    }
  }

  const stopListening = onAbort(signal, () => stop(signal!.reason));
  try {
    // The race ends the work on an abort also while the source hangs.
    return await Promise.race([run(), stopped]);
  } catch (error) {
    chunks.stop(error);
    throw error;
  } finally {
    stopListening();
  }
}

function open(source: unknown): Chunks {
  if (bytesOf(source) || typeof (source as Blob | null)?.stream === 'function')
    return openChunks(slices(source as Bytes | Blob), 'source');
  if (!isStream(source))
    refuse(source, 'source', 'bytes, a Blob, a ReadableStream or an async iterable');
  return openChunks(source, 'source');
}

async function* slices(source: Bytes | Blob): AsyncGenerator<Bytes> {
  if ('size' in source) {
    // When a chosen file was deleted, Chromium reports the size 0, and only this read fails.
    if (!source.size) yield source.arrayBuffer();
    for (let at = 0; at < source.size; at += SLICE)
      yield source.slice(at, at + SLICE).arrayBuffer();
  } else yield toBytes(source, 'source');
}
