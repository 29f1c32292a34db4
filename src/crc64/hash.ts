import { type Bytes, bytesOf, describe, toBytes } from './bytes.js';
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
  const hash = new Crc64();
  let started = performance.now();

  async function take(chunk: unknown, name: string): Promise<void> {
    const bytes = toBytes(chunk, name);
    const { length } = bytes;
    for (let at = 0; at < length; at += PIECE) {
      if (performance.now() - started > STRETCH) {
        await pause();
        signal?.throwIfAborted();
        started = performance.now();
        if (bytes.length !== length) throw new TypeError(`${name} changed its length meanwhile`);
      }
      hash.update(bytes.subarray(at, at + PIECE));
      onProgress?.(hash.length);
    }
  }

  if (bytesOf(source)) {
    await take(source, 'source');
  } else {
    const chunks = open(source);
    try {
      for (;;) {
        const { done, value } = await unlessAborted(chunks.next(), signal);
        if (done) break;
        await take(value, 'chunk of source');
      }
    } catch (error) {
      chunks.stop(error);
      throw error;
    }
  }
  return formatCrc64(hash.digest());
}

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  /** Gives the source up. Does not wait: a source that hangs must not hold the rejection back. */
  stop(reason: unknown): void;
}

function open(source: unknown): Chunks {
  if (isStream(source)) {
    const reader = source.getReader();
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
  const iterable = isBlob(source) ? slices(source) : (source as AsyncIterable<unknown> | null);
  if (typeof iterable?.[Symbol.asyncIterator] !== 'function')
    throw new TypeError(
      `source must be bytes, a Blob, a ReadableStream or an async iterable, not ${describe(source)}`,
    );
  const iterator = iterable[Symbol.asyncIterator]();
  return {
    next: () => Promise.resolve(iterator.next()),
    stop: () => void Promise.resolve(iterator.return?.()).catch(() => {}),
  };
}

// By shape, not instanceof: streams and blobs come from polyfills and other realms too.
const isStream = (source: unknown): source is ReadableStream =>
  typeof (source as ReadableStream | null)?.getReader === 'function';
const isBlob = (source: unknown): source is Blob =>
  typeof (source as Blob | null)?.arrayBuffer === 'function' && 'size' in (source as Blob);

async function* slices(blob: Blob): AsyncGenerator<ArrayBuffer> {
  for (let at = 0; at < blob.size; at += SLICE) yield blob.slice(at, at + SLICE).arrayBuffer();
}

/** Lets timers, input and painting have their turn. A message comes sooner than setTimeout's 4 ms. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
