/**
 * Reads ranges of a source piece by piece, so that the memory in use does not depend on the length of
 * a part.
 *
 * @module
 */
import { checkArgument } from '../arguments.js';
import { abortable } from '../call/abort.js';
import { openChunks } from '../crc64/chunks.js';
import { bytesOf } from '../crc64/values.js';
import { SourceChangedError } from './errors.js';

const PIECE = 512 * 1024;

/** Cuts bytes in memory into pieces, without copying. */
export function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/**
 * Reads a stream that must have `length` bytes. While the caller works on a piece, the next one is
 * being read; a piece is valid until the caller asks for the next one. The stream is always cancelled
 * at the end.
 *
 * @param spare buffers of earlier ranges, to be used again
 * @throws SourceChangedError if the stream has another length
 */
export async function* readRange(
  stream: ReadableStream<Uint8Array>,
  length: number,
  signal: AbortSignal,
  spare: ArrayBufferLike[],
): AsyncGenerator<Uint8Array> {
  const range = openRange(stream, spare);
  let left = length;
  let reason: unknown = new Error('the rest is not needed');
  try {
    for (let ahead = range.read(left); ;) {
      const bytes = await abortable(ahead, signal);
      if (!bytes) {
        if (left > 0) throw wrongLength(`only ${length - left}`, length);
        range.giveBack();
        return;
      }
      left -= bytes.length;
      if (left < 0) throw wrongLength(`more bytes: at least ${length - left}`, length);
      ahead = range.read(left);
      ahead.catch(() => {}); // awaited when its turn comes, if it does
      yield* cut(bytes);
    }
  } catch (error) {
    reason = error;
    throw error;
  } finally {
    range.stop(reason);
  }
}

export const wrongLength = (gave: string, length: number) =>
  new SourceChangedError(`source gave ${gave} of ${length} bytes`);

interface Range {
  /**
   * Reads the next bytes. A byte stream gives at most `left` bytes and at most one piece. Undefined
   * at the end: the last call has `left` 0.
   */
  read(left: number): Promise<Uint8Array | undefined>;
  stop(reason: unknown): void;
  /** Called at the end, when the caller no longer uses the last piece. */
  giveBack(): void;
}

function openRange(stream: ReadableStream<Uint8Array>, spare: ArrayBufferLike[]): Range {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = stream.getReader({ mode: 'byob' });
  } catch {
    const chunks = openChunks(stream, 'what source.slice gives');
    return {
      stop: (reason) => chunks.stop(reason),
      giveBack() {},
      async read() {
        for (;;) {
          const { done, value } = await chunks.next();
          if (done) return undefined;
          const bytes = toChunk(value);
          if (bytes.length > 0) return bytes;
        }
      },
    };
  }
  return byteRange(reader, spare);
}

/** Reads a byte stream into two buffers in turn: one is filled while the caller uses the other. */
function byteRange(reader: ReadableStreamBYOBReader, spare: ArrayBufferLike[]): Range {
  const used: ArrayBufferLike[] = [];
  const take = (length: number) => {
    const next = used.length === 2 ? used.shift() : spare.pop();
    return next && next.byteLength >= length ? next : new ArrayBuffer(length);
  };
  return {
    stop: (reason) => void reader.cancel(reason).catch(() => {}),
    giveBack: () => void spare.push(...used),
    async read(left) {
      const wanted = Math.min(PIECE, Math.max(left, 1));
      let buffer = take(wanted);
      let filled = 0;
      while (filled < wanted) {
        const view = new Uint8Array(buffer, filled, wanted - filled);
        const { done, value } = await reader.read(view);
        if (!value) break; // cancelled
        ({ buffer } = value); // each read transfers the memory to a new ArrayBuffer
        filled += value.byteLength;
        if (done) break;
      }
      used.push(buffer);
      return filled > 0 ? new Uint8Array(buffer, 0, filled) : undefined;
    },
  };
}

/**
 * Checks a chunk of a stream.
 *
 * @throws TypeError unless it consists of bytes
 */
export function toChunk(value: unknown): Uint8Array {
  const bytes = bytesOf(value);
  checkArgument(bytes, 'a chunk of source', 'a Uint8Array', value);
  return bytes!;
}

/** Copies pieces into memory, in blocks: one buffer for a whole part may be too large to allocate. */
export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const blocks: Uint8Array[] = [];
  let block = new Uint8Array(0);
  let filled = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      if (filled === block.length) {
        if (filled > 0) blocks.push(block);
        block = new Uint8Array(PIECE);
        filled = 0;
      }
      const taken = piece.subarray(at, at + block.length - filled);
      block.set(taken, filled);
      filled += taken.length;
      at += taken.length;
    }
  }
  if (filled > 0) blocks.push(block.subarray(0, filled));
  return blocks;
}
