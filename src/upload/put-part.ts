import { abortable, linkedController, startTimer } from '../call/abort.js';
import { CRC64_HEADER, crc64Of, storageError, strangeAnswer } from '../call/object-storage.js';
import { redactCause, redactor, type Redact } from '../call/redact.js';
import { connectionError, readBody } from '../call/transport.js';
import type { Fetch } from '../call/types.js';
import { PdsError, PdsTimeoutError } from '../errors/index.js';
import { takesPieces } from './parts.js';

/** The bytes of a part, and where and how they are sent. */
export interface PartRequest {
  number: number;
  url: string;
  /** The Content-Type that the signature of the URL covers. If it covers none, none is sent. */
  contentType?: string | undefined;
  size: number;
  /** The bytes piece by piece, for a fetch that can send them so. */
  pieces: () => AsyncGenerator<Uint8Array>;
  /** The bytes as a Blob, for any other fetch. */
  blob: () => Blob;
  fetch: Fetch;
  idleTimeout: number;
  signal: AbortSignal;
  /** Called with the number of bytes that this attempt has sent, if the fetch reports that. */
  onSent?: ((bytes: number) => void) | undefined;
}

const label = (number: number) => `PUT part ${number}`;

/** The slowest line, in bytes per millisecond, if the fetch does not report its progress. */
const SLOWEST = 64;

/**
 * Sends a part once, without the headers of the API: the URL is signed, and object storage refuses a
 * request with headers that the signature does not cover.
 *
 * @returns the CRC-64 in the answer of object storage; undefined in a browser that may not read it
 * @throws PdsApiError, PdsResponseError, PdsConnectionError, PdsTimeoutError; the error of reading the
 * source; the signal's reason
 */
export async function putPart(part: PartRequest): Promise<string | undefined> {
  const { number, url, size, fetch, idleTimeout, onSent, signal: outer } = part;
  outer.throwIfAborted();
  const redact = redactor(new URL(url).searchParams.values());
  const controller = linkedController(outer);
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expectWithin = (timeout: number) => {
    clearTimeout(timer);
    timer = startTimer(() => {
      const message = `PUT part ${number}: no progress for ${timeout} ms`;
      controller.abort(new PdsTimeoutError(message, { timeout, outcome: 'unknown' }));
    }, timeout);
  };
  let isSettled = false;
  const body = takesPieces(fetch) ? observed(part.pieces(), size) : undefined;
  let response: Response | undefined;
  try {
    const request = requestOf(part, body?.pieces, signal, (sent) => {
      if (isSettled || signal.aborted) return; // an answer may come before the last byte was sent
      expectWithin(idleTimeout);
      onSent?.(sent);
    });
    // A fetch that does not report its progress gets the time for the whole part.
    expectWithin(body ? idleTimeout : Math.ceil(idleTimeout + size / SLOWEST));
    response = await abortable(fetch(request), signal);
    const text = new TextDecoder().decode(await abortable(readBody(response), signal));
    const crc64 = judge(number, response, text, redact);
    if (!body || body.isRead()) return crc64;
    throw strangeAnswer(
      label(number),
      response,
      ', before all bytes of the part were sent',
      '',
      redact,
    );
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof PdsError) throw error;
    if (response && response.status >= 400) throw storageError(label(number), response, '', redact);
    if (body?.failure()) throw body.failure()!.error;
    throw connectionError(label(number), response, error, redactCause(error, redact));
  } finally {
    isSettled = true;
    clearTimeout(timer);
    controller.unlink();
    void body?.pieces.return(undefined).catch(() => {});
  }
}

function requestOf(
  { url, contentType, size, blob, fetch }: PartRequest,
  pieces: AsyncGenerator<Uint8Array> | undefined,
  signal: AbortSignal,
  onSent: (bytes: number) => void,
): Request {
  const { Request = globalThis.Request } = fetch;
  const headers = {
    ...(contentType !== undefined && { 'content-type': contentType }),
    ...(pieces && { 'content-length': String(size) }),
  };
  const common = { method: 'PUT', headers, redirect: 'manual', signal } as const;
  // Only a fetch with a Request class of its own accepts a body in pieces and `onSent`.
  const init = pieces ? { ...common, body: pieces, onSent } : { ...common, body: blob() };
  return new Request(url, init as RequestInit);
}

/**
 * Watches pieces: whether all of them were read, and whether reading failed. It counts bytes, since
 * the answer may come before the sender has asked for a piece after the last one.
 */
function observed(source: AsyncGenerator<Uint8Array>, size: number) {
  let taken = 0;
  let failure: { error: unknown } | undefined;
  async function* watch() {
    try {
      for await (const piece of source) {
        taken += piece.length;
        yield piece;
      }
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  return { pieces: watch(), isRead: () => taken === size, failure: () => failure };
}

/** The CRC-64 in an answer. Throws unless the answer is a success, and from object storage. */
function judge(number: number, response: Response, body: string, redact: Redact) {
  if (response.status >= 400) throw storageError(label(number), response, body, redact);
  const crc64 = response.headers.get(CRC64_HEADER);
  // Object storage answers with headers and without a body. A login page of a network has a body.
  const isStorage = crc64 !== null || response.headers.has('etag') || !body;
  if (response.ok && isStorage) return crc64Of(crc64);
  throw strangeAnswer(
    label(number),
    response,
    ', which is not an answer of object storage',
    body,
    redact,
  );
}
