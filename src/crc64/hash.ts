import { type Bytes, bytesOf, refuse, toBytes } from './bytes.js';
import { Crc64 } from './crc64.js';
import { formatCrc64 } from './text.js';

/** What {@link crc64Hash} reads: bytes at hand, a Blob or File, or chunks of bytes as they come. */
export type Crc64Source = Bytes | Blob | ReadableStream<Bytes> | AsyncIterable<Bytes>;

export interface Crc64HashOptions {
  /** Stops the work: the promise rejects with the signal's reason and the source is released. */
  signal?: AbortSignal | undefined;
  /** Called with the bytes hashed so far, after each piece of at most 1 MiB. */
  onProgress?: ((bytes: number) => void) | undefined;
}

const PIECE = 2 ** 20;
const SLICE = 4 * PIECE;
/** Half of a frame at 60 Hz: what is computed at a stretch before others get their turn, in ms. */
const STRETCH = 8;

/**
 * The CRC-64 of a source in the form of `crc64_hash`. Long work pauses every few milliseconds, so a
 * page stays alive beside it.
 *
 * @param source bytes, a Blob, a ReadableStream of bytes or an async iterable of bytes
 * @throws (rejects) TypeError for what is no source or no bytes, the signal's reason when it aborts,
 * the source's own error when it fails. A stream is then cancelled, and unlocked in every case.
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

  async function run(): Promise<string> {
    let started = performance.now();
    for (;;) {
      const { done, value } = await chunks.next();
      signal?.throwIfAborted();
      if (done) return formatCrc64(hash.digest());
      const bytes = toBytes(value, 'chunk of source');
      const { length } = bytes;
      for (let at = 0; at < length; at += PIECE) {
        if (performance.now() - started > STRETCH) {
          await pause();
          signal?.throwIfAborted();
          started = performance.now();
          if (bytes.length !== length) throw new TypeError('source changed its length meanwhile');
        }
        hash.update(bytes.subarray(at, at + PIECE));
        onProgress?.(hash.length);
      }
    }
  }

  let abort = () => {};
  // A source that hangs must not hold an abort back, hence the race.
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal!.reason);
    signal?.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([run(), aborted]);
  } catch (error) {
    chunks.stop(error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  /** Gives the source up, without waiting for it. */
  stop(reason: unknown): void;
}

// Streams and blobs are known by shape, not instanceof: they come from other realms too.
function open(source: unknown): Chunks {
  if (typeof (source as ReadableStream | null)?.getReader === 'function') {
    const reader = (source as ReadableStream).getReader();
    return {
      async next() {
        const result = await reader.read();
        if (result.done) reader.releaseLock();
        return result;
      },
      stop(reason) {
        reader.cancel(reason).catch(() => {});
        reader.releaseLock();
      },
    };
  }
  const iterable =
    bytesOf(source) || typeof (source as Blob | null)?.stream === 'function'
      ? slices(source as Bytes | Blob)
      : (source as AsyncIterable<unknown> | null);
  if (!iterable?.[Symbol.asyncIterator])
    refuse(source, 'source', 'bytes, a Blob, a ReadableStream or an async iterable');
  const iterator = iterable[Symbol.asyncIterator]();
  return {
    next: async () => iterator.next(),
    stop: () => void (async () => iterator.return?.())().catch(() => {}),
  };
}

async function* slices(source: Bytes | Blob): AsyncGenerator<Bytes> {
  if ('size' in source)
    for (let at = 0; at < source.size; at += SLICE)
      yield source.slice(at, at + SLICE).arrayBuffer();
  else yield toBytes(source, 'source');
}

/** Lets timers, input and painting have their turn; a message comes sooner than a timer's 4 ms. */
function pause(): Promise<void> {
  return new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
