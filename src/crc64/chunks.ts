import { refuse } from './values.js';

/** Data that arrives in pieces and can be read once. */
export type Stream = ReadableStream<unknown> | AsyncIterable<unknown>;

/** The reading of a stream of either kind. */
export interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  /** Ends the reading, so that the stream can release its resources; does not wait for that. */
  stop(reason: unknown): void;
  /** Whether it is certain that nothing of the stream was read before. */
  readonly isFresh: boolean;
}

/**
 * Tells whether a value can be read as a stream. The shape decides, not instanceof: a stream may come
 * from another realm or from a library.
 */
export const isStream = (value: unknown): value is Stream =>
  typeof (value as ReadableStream | null)?.getReader === 'function' ||
  typeof (value as AsyncIterable<unknown> | null)?.[Symbol.asyncIterator] === 'function';

/**
 * Starts to read a stream.
 *
 * @throws TypeError that names the argument if the stream is locked or was read before: the rest of
 * it, which is often empty, would be taken for the whole
 */
export function openChunks(stream: Stream, name: string): Chunks {
  const isFresh = checkUnread(stream, name);
  // In some browsers a ReadableStream is not iterable.
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return {
      isFresh: isFresh === true,
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
  const iterator = stream[Symbol.asyncIterator]();
  return {
    // An iterable that makes a new iterator starts from the beginning; a generator is its own
    // iterator.
    isFresh: isFresh ?? (iterator as unknown) !== stream,
    next: async () => iterator.next(),
    stop: () => void (async () => iterator.return?.())().catch(() => {}),
  };
}

/** @returns true if nothing was read yet; undefined if that cannot be known */
function checkUnread(stream: Stream, name: string): boolean | undefined {
  const unread = 'a stream that was not read before';
  if ('getReader' in stream) {
    if (stream.locked) refuse(stream, name, 'a stream that nobody else is reading');
    if (!(stream instanceof ReadableStream)) return undefined;
    try {
      // Response refuses a stream that was read from (Fetch, "extract a body"): the only way to
      // ask.
      new Response(stream as ReadableStream<Uint8Array>);
      return true;
    } catch {
      return refuse(stream, name, unread);
    }
  }
  // A stream of node:stream says whether it was read.
  const { readableDidRead } = stream as { readableDidRead?: unknown };
  if (readableDidRead === true) refuse(stream, name, unread);
  return readableDidRead === false ? true : undefined;
}
