import { abortable, linkedController, startTimer } from '../call/abort.js';
import { CRC64_HEADER, storageError, strangeAnswer } from '../call/object-storage.js';
import { redactCause, redactor } from '../call/redact.js';
import { connectionError, readBody } from '../call/transport.js';
import type { Fetch } from '../call/types.js';
import { PdsError, PdsTimeoutError } from '../errors/index.js';

/** A request for the content of a file, from an offset to the end. */
export interface ContentRequest {
  readonly url: string;
  readonly offset: number;
  readonly fetch: Fetch;
  readonly idleTimeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** The answer of object storage to that request. */
export interface Content {
  /** Size of the whole content, if the answer states it. */
  readonly size: number | undefined;
  /** CRC-64 of the whole content, if the answer states it and CORS lets the page read it. */
  readonly crc64: string | undefined;
  readonly etag: string | undefined;
  /** Offset of the first byte: the requested offset, or 0 if the range was ignored. */
  readonly start: number;
  /** The bytes, until the answer ends or fails. The caller reads them or calls `return()`. */
  readonly bytes: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>;
}

const WHAT = 'GET content';

/**
 * Asks object storage for the content from an offset on. The request has no header of the API: the URL
 * is signed, and object storage refuses a second signature (EC 0002-00000039).
 *
 * `Range` is also sent for offset 0. With it fetch asks for an uncompressed answer (fetch standard,
 * "HTTP-network-or-cache fetch", `Accept-Encoding: identity`); a compressed one would hide the size.
 *
 * @throws PdsApiError, PdsResponseError, PdsConnectionError, PdsTimeoutError, the signal's reason;
 * `bytes` throws the same
 */
export async function openContent(request: ContentRequest): Promise<Content> {
  const { url, offset, fetch, idleTimeout, signal: outer } = request;
  outer?.throwIfAborted();
  const redact = redactor(new URL(url).searchParams.values());
  const controller = linkedController(outer);
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = () => {
    timer = startTimer(() => {
      const message = `${WHAT}: no byte arrived for ${idleTimeout} ms`;
      controller.abort(new PdsTimeoutError(message, { timeout: idleTimeout, outcome: 'unknown' }));
    }, idleTimeout);
  };
  let response: Response | undefined;
  const failure = (error: unknown): unknown => {
    if (signal.aborted) return signal.reason;
    if (error instanceof PdsError) return error;
    return connectionError(WHAT, response, error, redactCause(error, redact));
  };
  try {
    expect();
    const headers = { range: `bytes=${offset}-` };
    const sent = fetch(new Request(url, { headers, redirect: 'manual', signal }));
    response = await abortable(sent, signal);
    if (response.status >= 400) {
      const body = await abortable(readBody(response), signal).catch(() => new Uint8Array());
      signal.throwIfAborted();
      throw storageError(WHAT, response, textOf(body), redact);
    }
    const place = placeOf(response, offset);
    if (!place) {
      const text = textOf(await abortable(readBody(response), signal));
      throw strangeAnswer(
        WHAT,
        response,
        ', which is not an answer of object storage',
        text,
        redact,
      );
    }
    const { body } = response;
    return {
      ...place,
      crc64: response.headers.get(CRC64_HEADER) ?? undefined,
      etag: response.headers.get('etag') ?? undefined,
      bytes: read(body),
    };
  } catch (error) {
    const reason = failure(error);
    controller.abort(reason); // otherwise an unread body would keep the connection open
    controller.unlink();
    throw reason;
  } finally {
    clearTimeout(timer);
  }

  async function* read(body: ReadableStream<Uint8Array<ArrayBuffer>> | null): Content['bytes'] {
    let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
    try {
      reader = body?.getReader(); // throws if something else reads the body
      while (reader) {
        expect();
        const { done, value } = await abortable(reader.read(), signal);
        clearTimeout(timer);
        if (done) return;
        yield value;
      }
    } catch (error) {
      throw failure(error);
    } finally {
      clearTimeout(timer);
      controller.unlink();
      void reader?.cancel().catch(() => {});
    }
  }
}

/**
 * Offset of the first byte of an answer, and size of the whole; undefined for an unexpected answer.
 */
function placeOf(
  { status, headers }: Response,
  offset: number,
): Pick<Content, 'start' | 'size'> | undefined {
  if (status === 206) {
    // RFC 9110, section 14.4. An answer with several ranges has no such header; only one was
    // requested.
    const match = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
    if (Number(match?.[1]) !== offset) return undefined;
    return { start: offset, size: match![3] === '*' ? undefined : Number(match![3]) };
  }
  // A login page of a network has no ETag, also if its status is 200.
  const isPage = headers.get('content-type')?.startsWith('text/html') && !headers.has('etag');
  if (status !== 200 || isPage) return undefined;
  // The whole content: object storage sends it for a range that it cannot serve, some CDNs for any
  // range.
  const length = headers.has('content-encoding') ? null : headers.get('content-length');
  return { start: 0, size: length === null ? undefined : Number(length) };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
