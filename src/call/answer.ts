import type { Answer, Operation } from '../../generated/operations.js';
import { isText } from '../arguments.js';
import { PdsApiError, PdsResponseError, type PdsError } from '../errors/index.js';
import { isPromised } from './check.js';
import { parseJson, redactHeaders, redactorOf } from './redact.js';
import type { Call, Reply } from './types.js';

// Headers of the API gateway in front of PDS ("Error handling" in the developer reference).
const REQUEST_ID = 'x-ca-request-id';
const ERROR_CODE = 'x-ca-error-code';
const ERROR_MESSAGE = 'x-ca-error-message';

const SNIPPET_LENGTH = 200;

/** What an error of an answer tells of its call. */
export type Asked = Pick<Call, 'operation' | 'method' | 'path' | 'headers' | 'body' | 'secrets'>;

/** What an error of an answer tells of it, beside its body. */
interface Head {
  readonly status: number;
  readonly headers: Headers;
}

/** The service's id of the request behind these headers. */
export const requestIdOf = (headers: Headers | undefined): string | undefined =>
  headers?.get(REQUEST_ID) ?? undefined;

/** Names a call in a message: method and path. */
export const label = ({ method, path }: Pick<Call, 'method' | 'path'>): string =>
  `${method} ${path}`;

/**
 * What an operation promises for a status that is not an error. A 2xx that the document does not name
 * is read like the first 2xx that it names: a service may answer 201 in place of 200 one day.
 */
export function promiseOf(operation: Operation | undefined, status: number): Answer | undefined {
  if (!operation) return undefined;
  const { responses } = operation;
  const named = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  const isSuccess = status >= 200 && status < 300;
  const first = Object.keys(responses).find((name) => isSuccess && name.startsWith('2'));
  return named ?? responses['default'] ?? responses[first ?? ''];
}

/**
 * Judges a whole answer: a Reply if it is what the operation promises, otherwise the typed error.
 * Of a path that the document does not have, any 2xx is as good as another.
 *
 * @throws PdsApiError for 4xx and 5xx, PdsResponseError for anything else that was not promised
 */
export function readAnswer(
  call: Asked,
  response: Response,
  body: Uint8Array<ArrayBuffer>,
  now: () => Date,
): Reply {
  const { status, statusText, headers } = response;
  const promise = promiseOf(call.operation, status);
  const isRight = promise ? status < 400 : response.ok && !call.operation;
  if (!isRight) throw refusal(call, response, textOf(body), now);
  const reply = { status, statusText, headers, body, data: undefined };
  if (!promise) return reply;
  if (promise.as === 'none') return { ...reply, body: body.subarray(0, 0) };
  const data = dataOf(promise.as, body, headers);
  if (data !== undefined && isPromised(promise.check ?? {}, data)) return { ...reply, data };
  const members = promise.check?.required?.join(', ');
  const what = members ? `no JSON object with ${members}` : 'not the JSON that it promises';
  throw unpromised(call, response, textOf(body), `${status}, but ${what}`);
}

/** What a body holds; undefined if it should be JSON and is not. */
export function dataOf(as: Answer['as'], body: Uint8Array<ArrayBuffer>, headers: Headers): unknown {
  if (as === 'text') return textOf(body);
  if (as === 'binary') return new Blob([body], { type: headers.get('content-type') ?? '' });
  return parseJson(textOf(body));
}

/** The error of an answer that is neither a success nor promised. */
export function refusal(call: Asked, response: Head, text: string, now: () => Date): PdsError {
  const { status } = response;
  return status >= 400
    ? apiError(call, response, text, now)
    : unpromised(call, response, text, `${status || 'a'} redirect, not followed`);
}

/** The error of a status outside those of HTTP, which no Response can have. */
export const strangeStatus = (call: Asked, response: Head): PdsResponseError =>
  unpromised(call, response, '', `${response.status}, which is not a status of HTTP`);

/** The error of an answer that is not what the operation promises. */
export function unpromised(
  call: Asked,
  response: Head,
  text: string,
  what: string,
): PdsResponseError {
  const redact = redactorOf(call);
  const headers = redactHeaders(response.headers, redact);
  const requestId = requestIdOf(headers);
  const snippet = call.operation?.sensitive && text ? '***' : excerpt(redact(text));
  const message = `${label(call)}: ${what}${snippet && `: ${snippet}`}${suffix(requestId)}`;
  const { status } = response;
  return new PdsResponseError(message, { outcome: 'unknown', status, headers, snippet, requestId });
}

/**
 * The error of a 4xx or 5xx. The names in the body may begin with a capital letter or not; the gateway
 * uses headers instead.
 */
export function apiError(
  call: Asked,
  response: Head,
  text: string,
  now: () => Date,
  cause?: unknown,
): PdsApiError {
  const { status } = response;
  const redact = redactorOf(call);
  // From here on only redacted text is read.
  const headers = redactHeaders(response.headers, redact);
  const body = redact(text);
  const members = Object(parseJson(body)) as Record<string, unknown>;
  const read = (name: string, header: string) =>
    [members[name], members[name.toLowerCase()], headers.get(header)].find(isText) ?? '';
  const code = read('Code', ERROR_CODE);
  const said = [`${status} ${code}`.trim(), excerpt(read('Message', ERROR_MESSAGE) || body)];
  const requestId = requestIdOf(headers) ?? [members['RequestId']].find(isText);
  return new PdsApiError(`${label(call)}: ${said.filter(Boolean).join(', ')}${suffix(requestId)}`, {
    outcome: status < 500 ? 'refused' : 'unknown',
    status,
    code,
    headers,
    body,
    retryAfter: retryAfterOf(headers, now),
    requestId,
    cause,
  });
}

/**
 * `Retry-After` in milliseconds: whole seconds or a date (RFC 9110, section 10.2.3).
 *
 * @param now the clock, for a date in an answer that does not tell the server's own
 * @returns undefined if the header is absent or neither form
 */
export function retryAfterOf(headers: Headers, now: () => Date): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse reads `1.5` and `5, 10` as dates too, and one without a zone as local time.
  if (!/^[A-Z]/.test(value)) return undefined; // a date begins with the day of the week
  const date = Date.parse(value.replace(/( GMT)?$/, ' GMT'));
  // Counts from the server's own clock where the answer tells it, because ours may be wrong.
  const from = Date.parse(headers.get('date') ?? '') || now().getTime();
  return Number.isNaN(date) ? undefined : Math.max(0, date - from);
}

const decoder = new TextDecoder();

/** Bytes as UTF-8; a byte order mark is dropped, as `response.text()` does. */
export const textOf = (bytes: Uint8Array) => decoder.decode(bytes);

/** What a message ends with where the service gave the request an id. */
export const suffix = (requestId: string | undefined) =>
  requestId ? ` (request id ${requestId})` : '';

/** The beginning of a text on one line, for a message. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, 4 * SNIPPET_LENGTH)
    // Control characters too: an escape sequence must not reach a terminal through a message.
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > SNIPPET_LENGTH ? `${line.slice(0, SNIPPET_LENGTH)}...` : line;
}
