import { abortable, linkedController, startTimer } from '../call/abort.js';
import { CRC64_HEADER, storageError, strangeAnswer } from '../call/object-storage.js';
import { redactCause, redactor, type Redact } from '../call/redact.js';
import { connectionError, readBody } from '../call/transport.js';
import type { Fetch } from '../call/types.js';
import { PdsError, PdsTimeoutError } from '../errors/index.js';
import { textOf } from './answers.js';
import { takesPieces } from './parts.js';

/** The bytes of a part and where they go. */
export interface PartRequest {
  number: number;
  url: string;
  /** The Content-Type that the URL's signature covers; none is sent where it covers none. */
  contentType?: string | undefined;
  size: number;
  /** The bytes as they are read, for a fetch that sends them so. */
  pieces: () => AsyncGenerator<Uint8Array>;
  /** The bytes for any other fetch. */
  blob: () => Blob;
  fetch: Fetch;
  idleTimeout: number;
  signal: AbortSignal;
  /** Told how many bytes of this attempt have left, where the fetch tells. */
  onSent?: ((bytes: number) => void) | undefined;
}

const label = (number: number) => `PUT part ${number}`;

/** Bytes a millisecond that a line must manage where only the whole part can be waited for. */
const SLOWEST = 64;

/**
 * Sends a part once. No header of the API goes along: the URL is signed, and what its signature
 * does not cover object storage refuses.
 *
 * @returns the CRC-64 that object storage tells; undefined where a browser may not see it
 * @throws PdsApiError, PdsResponseError, PdsConnectionError, PdsTimeoutError; what reading the source
 * throws; the signal's reason
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
      if (isSettled || signal.aborted) return; // a refusal came before the last byte had left
      expectWithin(idleTimeout);
      onSent?.(sent);
    });
    // Without word of the progress, the whole part has to be waited for.
    expectWithin(body ? idleTimeout : Math.ceil(idleTimeout + size / SLOWEST));
    response = await abortable(fetch(request), signal);
    const text = new TextDecoder().decode(await abortable(readBody(response), signal));
    const crc64 = judge(number, response, text, redact);
    if (!body || body.isRead()) return crc64;
    throw strangeAnswer(
      label(number),
      response,
      ', before all bytes of the part had left',
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
  // A body that is being read and its listener are what a fetch with a Request of its own takes.
  const init = pieces ? { ...common, body: pieces, onSent } : { ...common, body: blob() };
  return new Request(url, init as RequestInit);
}

/**
 * Tells of pieces whether all were taken, and whether reading them failed. The answer may come before
 * the sender asks whether there is more.
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

/** The CRC-64 that object storage tells, if this is an answer of object storage. */
function judge(number: number, response: Response, body: string, redact: Redact) {
  if (response.status >= 400) throw storageError(label(number), response, body, redact);
  const crc64 = response.headers.get(CRC64_HEADER);
  // Object storage answers with headers and no body; a login page of some network has a body.
  const isStorage = crc64 !== null || response.headers.has('etag') || !body;
  if (response.ok && isStorage) return textOf(crc64);
  throw strangeAnswer(
    label(number),
    response,
    ', which is not an answer of object storage',
    body,
    redact,
  );
}
