/**
 * What can happen to an answer on its way: things that only a connection can do. In-process they
 * are acted out as `fetch` shows them; `listen` does them to its socket.
 * @module
 */
import type { Answer } from './answer.js';

export type Wire =
  /** The connection breaks before the answer. */
  | { kind: 'reset' }
  /** Nothing is ever sent. */
  | { kind: 'hang' }
  /** So many bytes of the body, then nothing. */
  | { kind: 'stall'; bytes: number }
  /** So many bytes of the body, then the connection breaks. */
  | { kind: 'cut'; bytes: number }
  /** Content-Length says this. */
  | { kind: 'length'; length: number };

/** An answer and what becomes of it. */
export interface Exchange {
  readonly answer: Answer;
  readonly wire?: Wire | undefined;
}

/** How `listen` gets at the exchanges behind a local PDS's `fetch`. */
export const exchanges = new WeakMap<object, (request: Request) => Promise<Exchange>>();

/** The Response that `fetch` would give, or its rejection. */
export async function deliver({ answer, wire }: Exchange, signal: AbortSignal): Promise<Response> {
  const { status, headers, body } = answer;
  signal.throwIfAborted();
  switch (wire?.kind) {
    case undefined:
      return new Response(body, { status, headers });
    case 'reset':
      throw connectionError('fetch failed');
    case 'hang':
      return aborted(signal);
    case 'stall':
      return new Response(
        partOf(body, wire.bytes, () => aborted(signal)),
        { status, headers },
      );
    case 'cut':
      return new Response(partOf(body, wire.bytes, broken), { status, headers });
    case 'length': {
      const length = { 'content-length': String(wire.length) };
      const actual = new TextEncoder().encode(typeof body === 'string' ? body : '').length;
      const end = wire.length > actual ? broken : async () => {};
      return new Response(partOf(body, wire.length, end), {
        status,
        headers: { ...headers, ...length },
      });
    }
  }
}

function connectionError(message: string): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError(message, { cause });
}

async function broken(): Promise<void> {
  throw connectionError('terminated');
}

/** Stays open until the signal is aborted, then rejects with its reason. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** The promise, unless the signal is aborted first. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  try {
    return await new Promise<T>((resolve, reject) => {
      stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      promise.then(resolve, reject);
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The first bytes of a body, then what `end` does. */
export function partOf(
  body: Answer['body'],
  bytes: number,
  end: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const text = typeof body === 'string' ? body : '';
  const start = new TextEncoder().encode(text).slice(0, bytes);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (start.length > 0) controller.enqueue(start);
    },
    async pull(controller) {
      await end();
      controller.close();
    },
  });
}
