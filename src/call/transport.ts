import { PdsConnectionError, PdsError } from '../errors/index.js';
import { abortable } from './abort.js';
import { apiError, label, readAnswer, requestIdOf, suffix } from './answer.js';
import { wasNotSent } from './not-sent.js';
import { redactCause, redactor } from './redact.js';
import type { Call, Fetch, Send } from './types.js';

// A File with every member and signed URL is some 100 KB: what is longer is no answer of PDS.
const LONGEST_BODY = 16 * 2 ** 20;

/**
 * The innermost layer: builds one Request, fetches it, reads the whole answer and judges it.
 *
 * @param fetch sends the Request
 * @param now the clock, for a `Retry-After` that is a date
 */
export function transport(fetch: Fetch, now: () => Date): Send {
  // nodeFetch brings its own: the global one copies a body and hands it out as a stream.
  const { Request = globalThis.Request } = fetch as Partial<typeof globalThis>;
  return async (call) => {
    const { operation, url, headers, body, signal } = call;
    const redact = redactor(call.secrets);
    let response: Response | undefined;
    try {
      const request = new Request(url, {
        method: operation.method,
        headers,
        body,
        redirect: 'manual',
        ...(signal && { signal }),
      });
      response = await abortable(fetch(request), signal);
      return readAnswer(call, response, await abortable(readBody(response), signal), redact, now);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof PdsError) throw error;
      const cause = redactCause(error, redact);
      // A body that breaks off changes nothing of a status that already says no.
      if (response && response.status >= 400)
        throw apiError(call, response, '', redact, now, cause);
      throw connectionError(call, response, error, cause);
    }
  };
}

/** The error of a fetch that gave no answer, or not all of it. */
export function connectionError(
  call: Call,
  response: Response | undefined,
  error: unknown,
  cause: Error,
) {
  const requestId = response && requestIdOf(response.headers);
  const what = response ? `${response.status}, but its body broke off` : 'no answer';
  return new PdsConnectionError(`${label(call)}: ${what}: ${reason(cause)}${suffix(requestId)}`, {
    outcome: !response && wasNotSent(error) ? 'not-sent' : 'unknown',
    requestId,
    cause,
  });
}

// fetch hides why it failed one or two causes deep: "fetch failed" helps nobody.
function reason({ message, code, cause }: Error & { code?: string }): string {
  return cause instanceof Error ? reason(cause) : message || code || 'unknown reason';
}

/** The body as text, if it is not longer than any answer. */
export async function readBody(response: Response): Promise<string> {
  const { headers, body } = response;
  const length = headers.get('content-length');
  // The usual case by far; what is compressed may be longer than its Content-Length.
  if (!body || (length && Number(length) <= LONGEST_BODY && !headers.has('content-encoding'))) {
    return response.text();
  }
  let left = LONGEST_BODY;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new RangeError(`more than ${LONGEST_BODY} bytes`));
      else controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(bounded)).text();
}
