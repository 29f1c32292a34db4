import { refuse } from './values.js';

/** What comes piece by piece and can be read once. */
export type Stream = ReadableStream<unknown> | AsyncIterable<unknown>;

/** A stream that is being read, of any kind. */
export interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  /** Ends the reading without waiting for it: the stream may release what it holds. */
  stop(reason: unknown): void;
  /** Whether it is certain that nothing of the stream was read before. */
  readonly isFresh: boolean;
}

/**
 * Tells whether a value is read like a stream. By shape, not instanceof: streams come from other
 * realms and libraries too.
 */
export const isStream = (value: unknown): value is Stream =>
  typeof (value as ReadableStream | null)?.getReader === 'function' ||
  typeof (value as AsyncIterable<unknown> | null)?.[Symbol.asyncIterator] === 'function';

/**
 * Starts to read a stream.
 *
 * @throws TypeError by the argument's name if the stream is locked or was read before: what is left
 * of it, often nothing, would pass for the whole
 */
export function openChunks(stream: Stream, name: string): Chunks {
  const isFresh = checkUnread(stream, name);
  // Not every browser's ReadableStream is iterable.
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
    // An iterable that makes a new iterator each time starts from the beginning; a generator does not.
    isFresh: isFresh ?? (iterator as unknown) !== stream,
    next: async () => iterator.next(),
    stop: () => void (async () => iterator.return?.())().catch(() => {}),
  };
}

/** @returns whether nothing was read yet; undefined where that cannot be known */
function checkUnread(stream: Stream, name: string): boolean | undefined {
  const unread = 'a stream that was not read before';
  if ('getReader' in stream) {
    if (stream.locked) refuse(stream, name, 'a stream that nobody else is reading');
    if (!(stream instanceof ReadableStream)) return undefined;
    try {
      // Takes no stream that was read from (Fetch, "extract a body"): the one way to ask.
      new Response(stream as ReadableStream<Uint8Array>);
      return true;
    } catch {
      return refuse(stream, name, unread);
    }
  }
  // Node's own streams tell.
  const { readableDidRead } = stream as { readableDidRead?: unknown };
  if (readableDidRead === true) refuse(stream, name, unread);
  return readableDidRead === false ? true : undefined;
}
