import { abortable, linkedController, startTimer } from '../call/abort.js';
import { excerpt, suffix } from '../call/answer.js';
import { redactCause, redactHeaders, redactor, type Redact } from '../call/redact.js';
import { retryAfterOf } from '../call/retry-after.js';
import { connectionError, readBody } from '../call/transport.js';
import type { Call, Fetch } from '../call/types.js';
import { PdsApiError, PdsError, PdsResponseError, PdsTimeoutError } from '../errors/index.js';

/** The bytes of a part and where they go. */
export interface PartRequest {
  number: number;
  url: string;
  /** The Content-Type that the URL's signature covers; none is sent where it covers none. */
  contentType?: string | undefined;
  bytes: Uint8Array;
  fetch: Fetch;
  idleTimeout: number;
  signal?: AbortSignal | undefined;
  /** Told how many bytes of this attempt have left, where the fetch tells. */
  onSent?: ((bytes: number) => void) | undefined;
}

/** What object storage says of a part that it has stored. */
export interface StoredPart {
  /** Its CRC-64; absent where a browser may not see the header. */
  crc64?: string;
}

type PutInit = RequestInit & { onSent: (bytes: number) => void };

// Object storage's headers ("Common HTTP headers"; "UploadPart").
const CRC64 = 'x-oss-hash-crc64ecma';
const REQUEST_ID = 'x-oss-request-id';

// Bytes a millisecond that a link must manage where only the whole part can be waited for.
const SLOWEST = 64;

/**
 * Sends a part once. No header of the API goes along: the URL is signed, and what its signature
 * does not cover object storage refuses.
 *
 * @throws PdsApiError, PdsResponseError, PdsConnectionError, PdsTimeoutError; the signal's reason
 */
export async function putPart(part: PartRequest): Promise<StoredPart> {
  const { number, url, contentType, bytes, fetch, idleTimeout, onSent, signal: outer } = part;
  outer?.throwIfAborted();
  const redact = redactor(new URL(url).searchParams.values());
  const controller = linkedController(outer);
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = (timeout: number) => {
    clearTimeout(timer);
    timer = startTimer(() => {
      const message = `PUT part ${number}: no progress for ${timeout} ms`;
      controller.abort(new PdsTimeoutError(message, { timeout, outcome: 'unknown' }));
    }, timeout);
  };
  let settled = false;
  let response: Response | undefined;
  try {
    // nodeFetch brings its own Request: it copies no body, and tells how far it is. Elsewhere the body
    // is a Blob: with bytes Chromium holds the page for a quarter of a second a part. It has no type,
    // so that none is sent.
    const { Request = globalThis.Request } = fetch as Partial<typeof globalThis>;
    const tells = Request !== globalThis.Request;
    const request = new Request(url, {
      method: 'PUT',
      body: (tells ? bytes : new Blob([bytes as Uint8Array<ArrayBuffer>])) as Blob,
      headers: contentType ? { 'content-type': contentType } : {},
      redirect: 'manual',
      signal,
      onSent(sent) {
        if (settled || signal.aborted) return; // a refusal came before the last byte had left
        expect(idleTimeout);
        onSent?.(sent);
      },
    } satisfies PutInit as RequestInit);
    // Without word of the progress, the whole part has to be waited for.
    expect(tells ? idleTimeout : Math.ceil(idleTimeout + bytes.length / SLOWEST));
    response = await abortable(fetch(request), signal);
    return judge(number, response, await abortable(readBody(response), signal), redact);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof PdsError) throw error;
    if (response && response.status >= 400) throw apiError(number, response, '', redact);
    const call = { operation: { method: 'PUT', path: `part ${number}` } } as Call;
    throw connectionError(call, response, error, redactCause(error, redact));
  } finally {
    settled = true;
    clearTimeout(timer);
    controller.unlink();
  }
}

function judge(number: number, response: Response, body: string, redact: Redact): StoredPart {
  const { status, headers } = response;
  if (status >= 400) throw apiError(number, response, body, redact);
  const crc64 = headers.get(CRC64);
  if (response.ok) {
    // Object storage answers with headers and no body; a login page of some network has a body.
    if (crc64 !== null) return { crc64 };
    if (headers.has('etag') || !body) return {};
  }
  const snippet = redact(excerpt(body));
  const message = `PUT part ${number}: ${status}, which is no answer of object storage: ${snippet}`;
  const outcome = 'unknown';
  throw new PdsResponseError(message, {
    outcome,
    status,
    headers: redactHeaders(headers, redact),
    snippet,
  });
}

/** The error of a 4xx or 5xx: XML of object storage, or what a proxy on the way says. */
function apiError(number: number, { status, headers }: Response, body: string, redact: Redact) {
  const code = redact(element(body, 'Code'));
  const message = redact(element(body, 'Message') || excerpt(body));
  const requestId = headers.get(REQUEST_ID) ?? (element(body, 'RequestId') || undefined);
  const said = [`${status} ${code}`.trim(), message].filter(Boolean).join(', ');
  return new PdsApiError(`PUT part ${number}: ${said}${suffix(requestId)}`, {
    outcome: status < 500 ? 'refused' : 'unknown',
    status,
    code,
    headers: redactHeaders(headers, redact),
    body: redact(body),
    retryAfter: retryAfterOf(headers, () => new Date()),
    requestId,
  });
}

const element = (xml: string, name: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.trim() ?? '';
