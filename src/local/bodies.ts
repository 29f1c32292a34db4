/**
 * Reads the bodies of requests: only on demand, and within limits of size, time and number.
 * @module
 */

/** The connection broke while the body was read, so no client waits for an answer. */
export class BodyError extends Error {
  override name = 'BodyError';
}

/** A body that exceeds a limit; the caller gives the answer its form (API or object storage). */
export class BodyRefused extends Error {
  override name = 'BodyRefused';

  constructor(readonly reason: 'too large' | 'too slow' | 'too many') {
    super(`the body of the request is ${reason}`);
  }
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** Milliseconds for the whole body. */
  readonly timeout: number;
  /**
   * Bytes a second: a body that arrives at this rate or faster may take longer than `timeout`.
   * @default no rate allows that
   */
  readonly minRate?: number;
}

/** How many bodies may be read at the same time. */
const MAX_BODIES = 1000;

export interface BodyReader {
  /** The body in chunks, as they arrive. */
  chunks(request: ReceivedBody, limits: BodyLimits): AsyncGenerator<Uint8Array>;
  /** The whole body. */
  whole(request: ReceivedBody, limits: BodyLimits): Promise<Uint8Array<ArrayBuffer>>;
}

interface ReceivedBody {
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
}

export function createBodyReader(): BodyReader {
  let open = 0;

  async function* chunks(
    { headers, body }: ReceivedBody,
    { maxBytes, timeout, minRate = Infinity }: BodyLimits,
  ): AsyncGenerator<Uint8Array> {
    if (!body) return;
    if (Number(headers.get('content-length')) > maxBytes) throw new BodyRefused('too large');
    if (open >= MAX_BODIES) throw new BodyRefused('too many');
    open++;
    const reader = body.getReader();
    const start = Date.now();
    let size = 0;
    try {
      for (;;) {
        const left = start + timeout + (size / minRate) * 1000 - Date.now();
        const { done, value } = await inTime(reader.read(), left);
        if (done) return;
        size += value.length;
        if (size > maxBytes) throw new BodyRefused('too large');
        yield value;
      }
    } finally {
      open--;
      reader.releaseLock();
    }
  }

  return {
    chunks,
    async whole(request, limits) {
      const list: Uint8Array[] = [];
      for await (const chunk of chunks(request, limits)) list.push(chunk);
      return concat(list);
    },
  };
}

/** The result of a read; throws if the read takes longer than `ms`. */
async function inTime<T>(read: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BodyRefused('too slow')), Math.max(0, ms));
  });
  const whole = read.catch((cause: unknown) => {
    throw new BodyError('the body of the request broke off', { cause });
  });
  // The promise that loses the race may reject later. Without a handler this would end the process.
  whole.catch(() => {});
  late.catch(() => {});
  try {
    return await Promise.race([whole, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The bytes of several arrays in one. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
