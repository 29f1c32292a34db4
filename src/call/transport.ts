import { PdsConnectionError, PdsError, PdsResponseError } from '../errors/index.js';
import { abortable } from './abortable.js';
import { apiError, label, readAnswer, requestIdOf } from './answer.js';
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
      return readAnswer(call, response, await readBody(call, response, signal), redact, now);
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

function connectionError(
  call: Call,
  response: Response | undefined,
  error: unknown,
  cause: unknown,
) {
  const requestId = response && requestIdOf(response.headers);
  const what = response ? `${response.status}, but the body broke off` : 'no answer';
  const id = requestId ? ` (request id ${requestId})` : '';
  return new PdsConnectionError(`${label(call)}: ${what}: ${reason(cause)}${id}`, {
    outcome: !response && wasNotSent(error) ? 'not-sent' : 'unknown',
    requestId,
    cause,
  });
}

// fetch hides why it failed one or two causes deep: "fetch failed" helps nobody.
function reason(cause: unknown): string {
  let deepest = cause;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  if (!(deepest instanceof Error)) return String(deepest);
  const code = (deepest as { code?: unknown }).code;
  if (!deepest.message) return String(code ?? deepest.name);
  return typeof code === 'string' && !deepest.message.includes(code)
    ? `${code}, ${deepest.message}`
    : deepest.message;
}

async function readBody(
  call: Call,
  response: Response,
  signal: AbortSignal | undefined,
): Promise<string> {
  const length = Number(response.headers.get('content-length') ?? NaN);
  const plain = !response.headers.has('content-encoding');
  if (!response.body || (plain && length <= LONGEST_BODY)) {
    return abortable(response.text(), signal);
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = plain && length > LONGEST_BODY ? length : 0;
  try {
    while (bytes <= LONGEST_BODY) {
      const { done, value } = await abortable(reader.read(), signal);
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    reader.cancel(error).catch(() => {}); // it has failed already: that error is the one to report
    throw error;
  }
  reader.cancel().catch(() => {}); // the rest is not wanted, nor what becomes of it
  throw tooLong(call, response);
}

function tooLong(call: Call, { status, headers }: Response) {
  const message = `${label(call)}: ${status}, but the body is longer than ${LONGEST_BODY} bytes`;
  return new PdsResponseError(message, {
    outcome: status >= 400 && status < 500 ? 'refused' : 'unknown',
    status,
    headers: new Headers(),
    snippet: '',
    requestId: requestIdOf(headers),
  });
}
