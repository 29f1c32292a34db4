/**
 * The bodies of requests: read only when they are wanted, bounded in size, time and number.
 * @module
 */

/** The body broke off: there is no client left to answer. */
export class BodyError extends Error {
  override name = 'BodyError';
}

/** A body that is not taken; how the answer to it looks depends on who wanted it. */
export class BodyRefused extends Error {
  override name = 'BodyRefused';

  constructor(readonly reason: 'too large' | 'too slow' | 'too many') {
    super(`the body of the request is ${reason}`);
  }
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** Milliseconds for the whole. */
  readonly timeout: number;
  /** Bytes a second that a longer time than that is granted for; none by default. */
  readonly minRate?: number;
}

/** Bodies that may be on their way at the same time. */
const MAX_BODIES = 1000;

export interface BodyReader {
  /** The body as it comes. */
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

/** What a read gives, unless it takes longer than `ms`. */
async function inTime<T>(read: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BodyRefused('too slow')), Math.max(0, ms));
  });
  const whole = read.catch((cause: unknown) => {
    throw new BodyError('the body of the request broke off', { cause });
  });
  // The promise that loses the race may reject later: without a handler that ends the process.
  whole.catch(() => {});
  late.catch(() => {});
  try {
    return await Promise.race([whole, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** One array of the bytes of several. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
