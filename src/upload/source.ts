import { SourceChangedError } from './source-changed-error.js';
import { isWithin } from './plan.js';
import type { Sliced, Source, Uploadable } from './types.js';

/** One way to read any source. */
export interface Reader {
  /** Length in bytes; undefined for a stream of unknown length. */
  readonly size: number | undefined;
  readonly name: string | undefined;
  readonly lastModified: number | undefined;
  /** Whether any piece can be read, at any time, again. */
  readonly random: boolean;
  /** The bytes from `from` to `to`; fewer only at the end of a stream of unknown length. */
  read(from: number, to: number): Promise<Uint8Array>;
  /** Gives the memory of a piece back, for the next one. */
  recycle(bytes: Uint8Array): void;
  /** Throws if the source is no longer what it was. */
  check(): Promise<void>;
  /** Lets go of a stream that is not read to its end. */
  cancel(reason: unknown): void;
}

/**
 * Opens a source for reading.
 *
 * @throws TypeError that names `source` or `size`
 */
export function openSource(source: Uploadable, size?: number): Reader {
  if (size !== undefined && !isWithin(size, 0, Number.MAX_SAFE_INTEGER)) {
    throw new TypeError(`size must be a non-negative integer of bytes, got ${String(size)}`);
  }
  const reader = readerOf(source, size);
  if (size !== undefined && reader.size !== size) {
    throw new TypeError(`size is ${size}, but the source has ${reader.size} bytes`);
  }
  return reader;
}

function readerOf(source: Uploadable, size: number | undefined): Reader {
  if (source instanceof Uint8Array) return memoryReader(source);
  if (typeof source === 'object' && source !== null) {
    if ('arrayBuffer' in source && 'slice' in source) return blobReader(source);
    if ('slice' in source && 'size' in source) return sourceReader(source);
    if ('getReader' in source || Symbol.asyncIterator in source) return streamReader(source, size);
  }
  const hint = typeof source === 'string' ? ' (for a path: fileSource of pds-fetch/node)' : '';
  throw new TypeError(
    `source must be a Uint8Array, Blob, Source, ReadableStream or AsyncIterable, got ${typeof source}${hint}`,
  );
}

const steady = {
  name: undefined,
  lastModified: undefined,
  random: true,
  recycle() {},
  async check() {},
  cancel() {},
};

function memoryReader(bytes: Uint8Array): Reader {
  return {
    ...steady,
    size: bytes.length,
    async read(from, to) {
      return bytes.subarray(from, to);
    },
  };
}

function blobReader(blob: Blob): Reader {
  const { name, lastModified } = blob as Partial<File>;
  return {
    ...steady,
    size: blob.size,
    name,
    lastModified,
    async read(from, to) {
      try {
        return new Uint8Array(await blob.slice(from, to).arrayBuffer());
      } catch (cause) {
        // NotReadableError: what a File says once its file has changed (File API, section 4).
        throw new SourceChangedError('source cannot be read any more: has the file changed?', {
          cause,
        });
      }
    },
  };
}

function sourceReader(source: Source): Reader {
  const { size, name, lastModified } = source;
  if (!isWithin(size, 0, Number.MAX_SAFE_INTEGER)) {
    throw new TypeError(`source.size must be a non-negative integer of bytes, got ${String(size)}`);
  }
  const pool = memoryPool();
  return {
    ...steady,
    size,
    name,
    lastModified,
    recycle: pool.recycle,
    async read(from, to) {
      if (source.read) {
        const into = pool.take(to - from);
        await source.read(into, from);
        return into;
      }
      return collect(await source.slice(from, to), from, to, pool);
    },
    async check() {
      await source.check?.();
    },
  };
}

async function collect(piece: Sliced, from: number, to: number, pool: Pool): Promise<Uint8Array> {
  if (piece instanceof Uint8Array) {
    if (piece.length !== to - from) throw wrongLength(piece.length, from, to);
    return piece;
  }
  try {
    return await streamReader(piece, to - from, pool).read(0, to - from);
  } catch (error) {
    throw error instanceof SourceChangedError ? wrongLength(undefined, from, to) : error;
  }
}

const wrongLength = (got: number | undefined, from: number, to: number) =>
  new SourceChangedError(
    `source gave ${got ?? 'another number of'} bytes for ${from} to ${to}: has it changed?`,
  );

/** Reads what can be read only once, piece after piece. */
function streamReader(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  size: number | undefined,
  pool = memoryPool(),
): Reader {
  const chunks = open(stream);
  let at = 0;
  let isEnded = false;
  let rest: Uint8Array = new Uint8Array();

  async function next(): Promise<Uint8Array | undefined> {
    const { done = false, value } = await chunks.next();
    isEnded = done;
    if (done) return undefined;
    if (!(value instanceof Uint8Array)) {
      throw new TypeError(`source must give Uint8Array chunks, got ${typeof value}`);
    }
    return value;
  }

  return {
    ...steady,
    size,
    random: false,
    recycle: pool.recycle,
    async read(from, to) {
      if (isEnded && rest.length === 0 && size === undefined) return rest;
      if (from !== at) throw new Error(`a stream is read in order: at ${at}, not ${from}`);
      const into = pool.take(to - from);
      let filled = 0;
      for (let chunk: Uint8Array | undefined = rest; chunk; chunk = await next()) {
        const taken = chunk.subarray(0, into.length - filled);
        into.set(taken, filled);
        filled += taken.length;
        rest = chunk.subarray(taken.length);
        if (filled === into.length && (rest.length > 0 || at + filled !== size)) break;
      }
      at += filled;
      if (size !== undefined && (at < Math.min(to, size) || (at === size && rest.length > 0))) {
        const found = rest.length > 0 ? `is longer than` : `ended after ${at} of`;
        throw new SourceChangedError(`the stream ${found} the ${size} bytes of its size`);
      }
      return into.subarray(0, filled);
    },
    cancel: chunks.cancel,
  };
}

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  cancel(reason: unknown): void;
}

function open(stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): Chunks {
  // Not every browser's ReadableStream is iterable.
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return {
      next: () => reader.read(),
      cancel: (reason) => void reader.cancel(reason).catch(() => {}),
    };
  }
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    cancel: () => void Promise.resolve(iterator.return?.()).catch(() => {}),
  };
}

interface Pool {
  take(length: number): Uint8Array<ArrayBuffer>;
  recycle(bytes: Uint8Array): void;
}

/** Buffers that go round: a gigabyte passes through the memory of two or three parts. */
function memoryPool(): Pool {
  const free: ArrayBuffer[] = [];
  const ours = new WeakSet<object>();
  return {
    take(length) {
      const at = free.findIndex(({ byteLength }) => byteLength >= length);
      const [buffer = new ArrayBuffer(length)] = at < 0 ? [] : free.splice(at, 1);
      ours.add(buffer);
      return new Uint8Array(buffer, 0, length);
    },
    recycle({ buffer }) {
      // A buffer that the source itself handed out may be in use elsewhere.
      if (ours.has(buffer) && !free.includes(buffer as ArrayBuffer))
        free.push(buffer as ArrayBuffer);
    },
  };
}
