import { checkArgument, isSize } from '../arguments.js';
import { abortable } from '../call/abort.js';
import { isStream, openChunks, type Stream } from '../crc64/chunks.js';
import { SourceChangedError } from './errors.js';
import { cut, readRange, toChunk, wrongLength } from './pieces.js';
import type { Source, Uploadable } from './types.js';

/** The same interface for every kind of source. */
export interface Reader {
  /** Length in bytes; undefined for a stream of unknown length. */
  readonly size: number | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly lastModified?: number | undefined;
  /** Whether any range can be read, at any time and more than once. */
  readonly isRereadable: boolean;
  /** The source, if it is a Blob: an engine sends a slice of it without loading the slice as a whole. */
  readonly blob?: Blob | undefined;
  /** The source, if it is in memory. */
  readonly bytes?: Uint8Array | undefined;
  /** Starts to hash the source beside the upload, if the source can do that. */
  readonly startHash?: Source['startHash'];
  /**
   * The bytes from `from` to `to`; fewer only at the end of a stream of unknown length. A piece is
   * valid until the caller asks for the next one.
   */
  pieces(from: number, to: number, signal: AbortSignal): AsyncGenerator<Uint8Array>;
  /**
   * Called before the file is created, so that no file is created for a source that cannot be read.
   *
   * @throws TypeError for a stream that may have been read before
   */
  begin(signal: AbortSignal): Promise<void>;
  /** Throws if the source has changed. */
  check(signal: AbortSignal): Promise<void>;
  /** Cancels a stream that is not read to its end. */
  cancel(reason: unknown): void;
}

const BYTES = 'a number of bytes';

/**
 * Opens a source for reading.
 *
 * @throws TypeError that names `source` or `size`
 */
export function openSource(given: Uploadable, size?: number): Reader {
  checkArgument(size === undefined || isSize(size), 'size', BYTES, size);
  const has = (name: PropertyKey) => typeof given === 'object' && given !== null && name in given;
  const isBytes = given instanceof Uint8Array;
  if (!isBytes && !(has('slice') && has('size'))) {
    const what = 'a Uint8Array, Blob, stream or Source (of a path: fileSource)';
    checkArgument(isStream(given), 'source', what, given);
    return streamReader(given as Stream, size);
  }
  const isBlob = has('arrayBuffer');
  const source = isBytes ? bytesSource(given) : isBlob ? blobSource(given as File) : given;
  const { size: length, name, type, lastModified } = source as Source;
  checkArgument(isSize(length), 'source.size', BYTES, length);
  checkArgument((size ?? length) === length, 'size', 'equal to source.size', size);
  const { slice } = source as Source;
  checkArgument(typeof slice === 'function', 'source.slice', 'a function', slice);
  return {
    size: length,
    name,
    type,
    lastModified,
    isRereadable: true,
    ...(isBytes && { bytes: given }),
    ...(isBlob && { blob: given as Blob }),
    startHash: async () => (source as Source).startHash?.(),
    pieces: rangesOf(source as Source, isBlob),
    begin: (signal) =>
      isBlob && length === 0 ? abortable(readEmpty(given as Blob), signal) : Promise.resolve(),
    check: (signal) => abortable((async () => (source as Source).check?.())(), signal),
    cancel() {},
  };
}

const bytesSource = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  slice: (from, to) => bytes.subarray(from, to),
});

const blobSource = (blob: File): Source => ({
  size: blob.size,
  name: blob.name,
  type: blob.type,
  lastModified: blob.lastModified,
  slice: (from, to) => blob.slice(from, to).stream(),
});

/** How much is asked for at a time of a source that may return its slices in memory. */
const SLICE = 8 * 2 ** 20;

function rangesOf(source: Source, isBlob: boolean): Reader['pieces'] {
  let givesStreams = isBlob;
  const spare: ArrayBufferLike[] = [];
  return async function* (from, to, signal) {
    for (let at = from; at < to;) {
      const end = givesStreams ? to : Math.min(to, at + SLICE);
      const begin = at;
      const slice = await abortable((async () => source.slice(begin, end))(), signal);
      if (slice instanceof Uint8Array) {
        if (slice.length !== end - at) throw wrongLength(`${slice.length}`, end - at);
        yield* cut(slice);
      } else {
        const what = 'a Uint8Array or a ReadableStream';
        const isReadable = isStream(slice) && 'getReader' in slice;
        checkArgument(isReadable, 'what source.slice gives', what, slice);
        givesStreams = true;
        try {
          yield* readRange(slice, end - at, signal, spare);
        } catch (error) {
          throw isBlob ? changedFile(error) : error;
        }
      }
      at = end;
    }
  };
}

/** Reading a File fails with NotReadableError once the file has changed (File API, section 4). */
const changedFile = (error: unknown) =>
  error instanceof DOMException && /^Not(Readable|Found)Error$/.test(error.name)
    ? new SourceChangedError('source has changed', { cause: error })
    : error;

/** In Chromium a chosen file that was deleted since has the size 0: only reading it fails. */
async function readEmpty(blob: Blob): Promise<void> {
  const { byteLength } = await blob
    .arrayBuffer()
    .catch((error) => Promise.reject(changedFile(error)));
  if (byteLength > 0)
    throw new SourceChangedError('source has changed: it was empty, and now has bytes');
}

/** Reads a stream, which can be read only once. */
function streamReader(stream: Stream, size: number | undefined): Reader {
  const chunks = openChunks(stream, 'source');
  let at = 0;
  let rest: Uint8Array = new Uint8Array();
  let isEnded = false;

  /** Waits for bytes; false at the end of the stream. */
  async function more(signal: AbortSignal): Promise<boolean> {
    while (rest.length === 0 && !isEnded) {
      const { done = false, value } = await abortable(chunks.next(), signal);
      isEnded = done;
      if (!done) rest = toChunk(value);
    }
    return rest.length > 0;
  }

  return {
    size,
    isRereadable: false,
    async begin(signal) {
      const hasBytes = await more(signal);
      if (hasBytes && size === 0) throw wrongLength('more bytes: at least 1', size);
      if (hasBytes || size !== undefined || chunks.isFresh) return;
      throw new TypeError(
        'source must be a stream with bytes: it ended at once, and may have been read before (if it is empty, set size: 0)',
      );
    },
    async *pieces(_from, to, signal) {
      while (at < to && (await more(signal))) {
        const [piece = rest] = cut(rest.subarray(0, to - at));
        rest = rest.subarray(piece.length);
        at += piece.length;
        if (at === size && (await more(signal))) {
          throw wrongLength(`more bytes: at least ${at + 1}`, size);
        }
        yield piece;
      }
      if (size !== undefined && at < Math.min(to, size)) throw wrongLength(`only ${at}`, size);
    },
    check: async () => {},
    cancel: (reason) => chunks.stop(reason),
  };
}
