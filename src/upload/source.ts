import { checkArgument, isSize } from '../arguments.js';
import { abortable } from '../call/abort.js';
import { isStream, openChunks, type Stream } from '../crc64/chunks.js';
import { SourceChangedError } from './errors.js';
import { cut, readRange, toChunk, wrongLength } from './pieces.js';
import type { Source, Uploadable } from './types.js';

/** One way to read any source. */
export interface Reader {
  /** Length in bytes; undefined for a stream of unknown length. */
  readonly size: number | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly lastModified?: number | undefined;
  /** Whether any range can be read, at any time, again. */
  readonly isRereadable: boolean;
  /** The source, if it is a Blob: engines send slices of one without holding them. */
  readonly blob?: Blob | undefined;
  /** The source, if it is in memory. */
  readonly bytes?: Uint8Array | undefined;
  /** Hashes the source beside the upload, where it can do so by itself. */
  readonly startHash?: Source['startHash'];
  /**
   * The bytes from `from` to `to`; fewer only at the end of a stream of unknown length. A piece is
   * the caller's until the next one is asked for.
   */
  pieces(from: number, to: number, signal: AbortSignal): AsyncGenerator<Uint8Array>;
  /**
   * Makes sure that there is something to upload before a file is created for it.
   *
   * @throws TypeError for a stream that may have been read before
   */
  begin(signal: AbortSignal): Promise<void>;
  /** Throws if the source is no longer what it was. */
  check(signal: AbortSignal): Promise<void>;
  /** Lets go of a stream that is not read to its end. */
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
  checkArgument((size ?? length) === length, 'size', 'that of source', size);
  checkArgument(typeof (source as Source).slice === 'function', 'source.slice', 'a function', null);
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

/** Of a source that may give slices in memory, so many bytes are asked for at a time. */
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

/** NotReadableError is what a File says once its file has changed (File API, section 4). */
const changedFile = (error: unknown) =>
  error instanceof DOMException && /^Not(Readable|Found)Error$/.test(error.name)
    ? new SourceChangedError('source has changed', { cause: error })
    : error;

/** In Chromium a chosen file that was deleted has the size 0, and only this read fails. */
async function readEmpty(blob: Blob): Promise<void> {
  const { byteLength } = await blob
    .arrayBuffer()
    .catch((error) => Promise.reject(changedFile(error)));
  if (byteLength > 0) throw new SourceChangedError('source has changed: it was empty');
}

/** Reads what can be read only once, piece after piece. */
function streamReader(stream: Stream, size: number | undefined): Reader {
  const chunks = openChunks(stream, 'source');
  let at = 0;
  let rest: Uint8Array = new Uint8Array();
  let isEnded = false;

  /** Waits for bytes. */
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
        'source must be a stream with bytes: it ended at once and may have been read before (size: 0 tells that it is empty)',
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
