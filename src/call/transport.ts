import { PdsConnectionError, PdsError } from '../errors/index.js';
import { abortable } from './abort.js';
import { apiError, label, readAnswer, requestIdOf, strangeStatus, suffix } from './answer.js';
import { wasNotSent } from './not-sent.js';
import { redactCause, redactorOf } from './redact.js';
import type { Fetch, Send } from './types.js';

/** The longest body of an answer or a request, 16 MiB: a File with every member is some 100 KB. */
export const LONGEST_BODY = 16 * 2 ** 20;

/**
 * The innermost layer: builds one Request, fetches it, reads the whole answer and judges it.
 *
 * @param fetch sends the Request
 * @param now the clock, for a `Retry-After` that is a date
 */
export function transport(fetch: Fetch, now: () => Date): Send {
  return async (call) => {
    const { url, method, headers, body, signal } = call;
    // Read at each call: tests of others replace the global one.
    const { Request = globalThis.Request } = fetch;
    let response: Response | undefined;
    try {
      const request = new Request(url, {
        method,
        headers,
        body: body as RequestInit['body'] & typeof body,
        redirect: 'manual',
        ...(signal && { signal }),
      });
      const exchange = async () => {
        response = await fetch(request);
        const { status } = response;
        // 0 is what a browser shows of a redirect that it was told not to follow.
        if (status !== 0 && (status < 200 || status > 599)) throw strangeStatus(call, response);
        return readAnswer(call, response, await readBody(response), now);
      };
      return await abortable(exchange(), signal);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof PdsError) throw error;
      const cause = redactCause(error, redactorOf(call));
      // A body that breaks off changes nothing of a status that already says no.
      if (response && response.status >= 400) throw apiError(call, response, '', now, cause);
      throw connectionError(label(call), response, error, cause);
    }
  };
}

/**
 * The error of a fetch that gave no answer, or not all of it.
 *
 * @param what names the exchange, such as `POST /v2/file/get`
 */
export function connectionError(
  what: string,
  response: Response | undefined,
  error: unknown,
  cause: Error,
) {
  const requestId = requestIdOf(response?.headers);
  const happened = response ? `${response.status}, but its body broke off` : 'no answer';
  return new PdsConnectionError(`${what}: ${happened}: ${reason(cause)}${suffix(requestId)}`, {
    outcome: !response && wasNotSent(error) ? 'not-sent' : 'unknown',
    requestId,
    cause,
  });
}

// fetch gives the reason one or two causes deep: "fetch failed" alone does not help.
function reason(error: Error): string {
  let deepest: Error & { code?: unknown } = error;
  while (deepest.cause instanceof Error) deepest = deepest.cause; // redactCause bounds the depth
  return deepest.message || (typeof deepest.code === 'string' && deepest.code) || 'unknown reason';
}

/**
 * Loads a part of this package that few calls need.
 *
 * @throws PdsConnectionError if it cannot be loaded, so that nothing is sent
 */
export async function loaded<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    const message = 'a part of pds-fetch cannot be loaded';
    throw new PdsConnectionError(message, { outcome: 'not-sent', cause });
  }
}

/**
 * The whole body of an answer or a request.
 *
 * @throws RangeError if it is longer than 16 MiB
 */
export async function readBody(
  message: Pick<Response, 'headers' | 'body' | 'arrayBuffer'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { headers } = message;
  const length = headers.get('content-length');
  // The usual case by far; what is compressed may be longer than its Content-Length. `body` is not
  // looked at before: some Responses make their stream only then.
  const isShort = length && Number(length) <= LONGEST_BODY && !headers.has('content-encoding');
  const body = isShort ? null : message.body;
  if (!body) return new Uint8Array(await message.arrayBuffer());
  let left = LONGEST_BODY;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new RangeError(`more than ${LONGEST_BODY} bytes`));
      else controller.enqueue(chunk);
    },
  });
  return new Uint8Array(await new Response(body.pipeThrough(bounded)).arrayBuffer());
}
