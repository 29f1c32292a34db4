import { SourceChangedError } from './source-changed-error.js';
import { isSize, checkArgument } from '../arguments.js';
import type { Sliced, Source, Uploadable } from './types.js';

/** One way to read any source. */
export interface Reader {
  /** Length in bytes; undefined for a stream of unknown length. */
  readonly size: number | undefined;
  readonly name: string | undefined;
  readonly lastModified: number | undefined;
  /** The source's own CRC-64, where it brings one. */
  readonly crc64?: Source['crc64'];
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
export function openSource(given: Uploadable, size?: number): Reader {
  checkArgument(size === undefined || isSize(size), 'size', BYTES, size);
  const source = sourceOf(given);
  if (!source) return streamReader(given as Stream, size);
  checkArgument(isSize(source.size), 'source.size', BYTES, source.size);
  checkArgument((size ?? source.size) === source.size, 'size', 'that of source', size);
  return sourceReader(source);
}

const BYTES = 'a number of bytes';

type Stream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** What can be read anywhere as a Source; undefined for a stream. */
function sourceOf(given: Uploadable): Source | undefined {
  if (given instanceof Uint8Array) {
    return { size: given.length, slice: (from, to) => given.subarray(from, to) };
  }
  const has = (name: PropertyKey) => typeof given === 'object' && given !== null && name in given;
  if (has('slice') && has('size'))
    return has('arrayBuffer') ? blobSource(given as File) : (given as Source);
  checkArgument(
    has('getReader') || has(Symbol.asyncIterator),
    'source',
    'a Uint8Array, Blob, stream or Source (of a path: fileSource)',
    given,
  );
  return undefined;
}

const blobSource = (blob: File): Source => ({
  size: blob.size,
  name: blob.name,
  lastModified: blob.lastModified,
  slice: (from, to) =>
    blob
      .slice(from, to)
      .arrayBuffer()
      .then(
        (buffer) => new Uint8Array(buffer),
        (cause) => {
          // NotReadableError: what a File says once its file has changed (File API, section 4).
          throw new SourceChangedError('source has changed', { cause });
        },
      ),
});

function sourceReader(source: Source): Reader {
  const { size, name, lastModified, crc64 } = source;
  const pool = memoryPool();
  return {
    size,
    name,
    lastModified,
    crc64,
    random: true,
    recycle: pool.recycle,
    async read(from, to) {
      if (!source.read) return collect(await source.slice(from, to), from, to, pool);
      const into = pool.take(to - from);
      await source.read(into, from);
      return into;
    },
    check: async () => source.check?.(),
    cancel() {},
  };
}

async function collect(piece: Sliced, from: number, to: number, pool: Pool): Promise<Uint8Array> {
  const length = to - from;
  if (!(piece instanceof Uint8Array)) return streamReader(piece, length, pool).read(0, length);
  if (piece.length === length) return piece;
  throw new SourceChangedError(`source gave ${piece.length} of ${length} bytes from ${from} on`);
}

/** Reads what can be read only once, piece after piece. */
function streamReader(stream: Stream, size: number | undefined, pool = memoryPool()): Reader {
  const chunks = open(stream);
  let at = 0;
  let isEnded = false;
  let rest: Uint8Array = new Uint8Array();

  async function next(): Promise<Uint8Array | undefined> {
    const { done = false, value } = await chunks.next();
    isEnded = done;
    if (done) return undefined;
    checkArgument(value instanceof Uint8Array, 'a chunk of source', 'a Uint8Array', value);
    return value as Uint8Array;
  }

  return {
    size,
    name: undefined,
    lastModified: undefined,
    random: false,
    recycle: pool.recycle,
    async read(from, to) {
      if (isEnded && rest.length === 0 && size === undefined) return rest;
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
        const found = rest.length > 0 ? 'more' : `only ${at}`;
        throw new SourceChangedError(`source gave ${found} of ${size} bytes`);
      }
      return into.subarray(0, filled);
    },
    check: async () => {},
    cancel: chunks.cancel,
  };
}

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  cancel(reason: unknown): void;
}

function open(stream: Stream): Chunks {
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
