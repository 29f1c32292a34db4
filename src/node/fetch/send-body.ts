import type { ClientRequest } from 'node:http';
import type { NodeRequest } from './node-request.js';

/** How many bytes are written at once if progress is reported. */
const SLICE = 256 * 1024;

/**
 * Writes the body, no faster than the connection accepts it, and ends the request. The request emits
 * any failure as 'error'.
 */
export function sendBody(outgoing: ClientRequest, request: Request | NodeRequest): void {
  const { body } = request;
  if (!body) {
    outgoing.end();
  } else if (body instanceof ReadableStream) {
    sendStream(outgoing, body, request as Request).catch((error) =>
      outgoing.destroy(asError(error)),
    );
  } else if (typeof body === 'object' && Symbol.asyncIterator in body) {
    sendPieces(outgoing, body, request as NodeRequest).catch((error) =>
      outgoing.destroy(asError(error)),
    );
  } else if ('onSent' in request && request.onSent) {
    sendSlices(outgoing, body, request.onSent);
  } else {
    outgoing.end(body);
  }
}

function sendSlices(
  outgoing: ClientRequest,
  data: string | Uint8Array,
  onSent: SentListener,
): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  let sent = 0;
  const next = () => {
    if (outgoing.destroyed) return;
    const slice = bytes.subarray(sent, sent + SLICE);
    if (slice.length === 0) return void outgoing.end();
    outgoing.write(slice, (error) => {
      if (error) return; // the request emits it as 'error'
      sent += slice.length;
      try {
        onSent(sent);
        next();
      } catch (failure) {
        outgoing.destroy(asError(failure));
      }
    });
  };
  next();
}

type SentListener = NonNullable<NodeRequest['onSent']>;

/** Writes pieces, and asks for the next one only when one was sent, since it may reuse the memory. */
async function sendPieces(
  outgoing: ClientRequest,
  body: AsyncIterable<Uint8Array>,
  { headers, onSent }: NodeRequest,
): Promise<void> {
  const length = Number(new Headers(headers as HeadersInit).get('content-length') ?? NaN);
  const pieces = body[Symbol.asyncIterator]();
  outgoing.once('close', () => void pieces.return?.().catch(() => {}));
  let sent = 0;
  for (;;) {
    const { done, value } = await pieces.next();
    if (outgoing.destroyed) return;
    sent += done ? 0 : value.length;
    // Bytes beyond the length would be taken for the next request; for missing ones the server would wait.
    if (done ? sent !== length : sent > length) {
      throw new TypeError('the body does not have the length that content-length says');
    }
    if (done) return void outgoing.end();
    await new Promise<void>((resolve, reject) => {
      outgoing.write(value, (error) => (error ? reject(error) : resolve()));
    });
    if (outgoing.destroyed) return;
    onSent?.(sent);
  }
}

async function sendStream(
  outgoing: ClientRequest,
  body: ReadableStream<Uint8Array>,
  { headers, signal }: Request,
): Promise<void> {
  const length = headers.get('content-length');
  let left = length === null ? Infinity : Number(length);
  const reader = body.getReader();
  // If the request ends early, the source of the stream must know that nobody reads it any more.
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) reader.cancel(signal.reason).catch(() => {});
  });
  for (;;) {
    const { done, value } = await reader.read();
    if (outgoing.destroyed) return;
    if (done && !(left > 0 && left < Infinity)) return void outgoing.end();
    if (!done && !(value instanceof Uint8Array)) {
      throw new TypeError('the body stream gave a chunk that is not a Uint8Array');
    }
    left -= value?.length ?? 0;
    // Bytes beyond the length would be taken for the next request; for missing ones the server would wait.
    if (done || left < 0)
      throw new TypeError('the body does not have the length that content-length says');
    if (!outgoing.write(value)) await drained(outgoing);
  }
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      outgoing.off('drain', go).off('close', go);
      resolve();
    };
    outgoing.on('drain', go).on('close', go);
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
