/**
 * Applies a fault to an answer. A fault either replaces the answer or disturbs its transport (`Wire`).
 * In-process, `deliver` imitates how `fetch` reports a disturbed transport; `listen` disturbs its
 * socket.
 * @module
 */
import { errors } from '../../generated/errors.js';
import { gatewayAnswer, type Answer } from './answers.js';
import { concat } from './bodies.js';
import type { FaultRule } from './fault-rules.js';

export type Wire =
  /** The connection breaks before the answer. */
  | { kind: 'reset' }
  /** The server sends nothing, and the connection stays open. */
  | { kind: 'hang' }
  /** The server sends `bytes` bytes of the body and then nothing; the connection stays open. */
  | { kind: 'stall'; bytes: number }
  /** The connection breaks after `bytes` bytes of the body. */
  | { kind: 'cut'; bytes: number }
  /** Content-Length states `length`, whatever the real length is. */
  | { kind: 'length'; length: number };

/** An answer, and how its transport is disturbed. */
export interface Exchange {
  readonly answer: Answer;
  readonly wire?: Wire | undefined;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of an answer's body, up to `end`. */
export async function* bodyBytes({ body }: Answer, end = Infinity): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  let offset = 0;
  for await (const chunk of typeof body === 'string' ? [encode(body)] : body) {
    const piece = chunk.subarray(0, end - offset);
    offset += piece.length;
    if (piece.length > 0) yield piece;
    if (offset >= end) return;
  }
}

/** Length of an answer's body; `undefined` if the body is a stream of unknown length. */
export function bodyLength({ body, headers }: Answer): number | undefined {
  if (body === null) return 0;
  if (typeof body === 'string') return encode(body).length;
  return headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
}

/** Gives the Response that `fetch` would give over a network, or rejects as `fetch` would. */
export async function deliver({ answer, wire }: Exchange, signal: AbortSignal): Promise<Response> {
  const { status, headers } = answer;
  signal.throwIfAborted();
  const respond = (end?: () => Promise<unknown>, bytes?: number, extra = {}) =>
    new Response(toStream(bodyBytes(answer, bytes), end), {
      status,
      headers: { ...headers, ...extra },
    });
  switch (wire?.kind) {
    case undefined:
      if (typeof answer.body === 'object' && answer.body) return respond();
      return new Response(answer.body, { status, headers });
    case 'reset':
      throw connectionError('fetch failed');
    case 'hang':
      return aborted(signal);
    case 'stall':
      return respond(() => aborted(signal), wire.bytes);
    case 'cut':
      return respond(broken, wire.bytes);
    case 'length': {
      const { length } = wire;
      const isShort = length > (bodyLength(answer) ?? 0);
      return respond(isShort ? broken : undefined, length, { 'content-length': String(length) });
    }
  }
}

function toStream(
  bytes: AsyncGenerator<Uint8Array>,
  end: () => Promise<unknown> = async () => {},
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (!done) return controller.enqueue(value);
      await end();
      controller.close();
    },
    cancel: async () => void (await bytes.return(undefined)),
  });
}

function connectionError(message: string): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError(message, { cause });
}

async function broken(): Promise<never> {
  throw connectionError('terminated');
}

/** A promise that only the signal ends: it rejects with the signal's reason. */
function aborted(signal: AbortSignal): Promise<never> {
  return unlessAborted(new Promise<never>(() => {}), signal);
}

/** The result of the promise; rejects with the signal's reason if the signal aborts first. */
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

/** Applies a rule to an answer: gives the answer to send, and how its transport is disturbed. */
export function applyFault(rule: FaultRule, answer: Answer): Exchange {
  const half = Math.floor((bodyLength(answer) ?? 0) / 2);
  switch (rule.effect) {
    case 'status':
      return { answer: replacement(rule) };
    case 'gateway': {
      const { status = 504, code = 'D504TO', message = 'timeout' } = rule;
      return { answer: gatewayAnswer({ status, code, message }) };
    }
    case 'html':
      return { answer: typed(rule.status ?? 502, 'text/html', htmlPage) };
    case 'broken-json':
      return { answer: typed(rule.status ?? 200, 'application/json', '{"file_id": "5d79') };
    case 'truncated-json':
      return { answer: { ...answer, body: bodyBytes(answer, half) } };
    case 'empty':
      return { answer: { status: rule.status ?? 200, headers: {}, body: null } };
    case 'redirect': {
      const { status = 302, location } = rule;
      return { answer: { status, headers: { location }, body: null } };
    }
    case 'huge':
      return { answer: typed(rule.status ?? 200, 'application/json', hugeJson(rule.bytes)) };
    case 'flip-bit':
      return { answer: { ...answer, body: flipBit(bodyBytes(answer), rule.at ?? 0) } };
    case 'hang':
    case 'reset':
      return { answer, wire: { kind: rule.effect } };
    case 'stall':
      return { answer, wire: { kind: 'stall', bytes: rule.bytes ?? 0 } };
    case 'reset-body':
      return { answer, wire: { kind: 'cut', bytes: rule.bytes ?? half } };
    case 'wrong-length': {
      const length = Math.max(0, (bodyLength(answer) ?? 0) + rule.by);
      return { answer, wire: { kind: 'length', length } };
    }
    case 'slow':
    case 'clock':
    case 'expire-token':
    case 'revoke-token':
      return { answer };
  }
}

/** Tells whether the request is processed although the fault happens before it. */
export function keepsRequest({ effect }: FaultRule): boolean {
  return ['slow', 'clock', 'expire-token', 'revoke-token', 'flip-bit'].includes(effect);
}

/** The answer that a fault disturbs when it prevented the request from being processed. */
export const unprocessedAnswer: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: '{"status": "available", "name": "never processed"}',
};

const htmlPage =
  '<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head>' +
  '<body><h1>Bad Gateway</h1><p>The proxy got no answer.</p></body></html>\n';

function replacement({ status, headers = {}, body }: FaultRule & { effect: 'status' }): Answer {
  const text = body ?? JSON.stringify({ code: codeOf(status), message: 'injected' });
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: [204, 205, 304].includes(status) ? null : text,
  };
}

/**
 * The first code of the service with a status; `Fault`, which is not a code of PDS, if it has none.
 */
function codeOf(status: number): string {
  const found = Object.entries(errors).find(
    ([, info]) => info.status === status && info.from === 'service',
  );
  return found?.[0] ?? 'Fault';
}

function typed(status: number, type: string, body: Answer['body']): Answer {
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

async function* flipBit(chunks: AsyncIterable<Uint8Array>, at: number): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for await (const chunk of chunks) {
    const index = at - offset;
    offset += chunk.length;
    // A copy: the chunk may belong to the store.
    const bytes = index >= 0 && index < chunk.length ? concat([chunk]) : chunk;
    if (bytes !== chunk) bytes[index]! ^= 1;
    yield bytes;
  }
}

/**
 * `{"padding":"    ..."}` of `bytes` bytes, or of 14 bytes, the shortest form, if `bytes` is less.
 */
async function* hugeJson(bytes: number): AsyncGenerator<Uint8Array> {
  const [head, tail] = ['{"padding":"', '"}'].map(encode) as [Uint8Array, Uint8Array];
  const filling = new Uint8Array(65_536).fill(0x20);
  yield head;
  for (let left = bytes - head.length - tail.length; left > 0; left -= filling.length) {
    yield filling.slice(0, left);
  }
  yield tail;
}
