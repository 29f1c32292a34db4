import type { Answer, Operation } from '../../generated/operations.js';
import { PdsApiError, PdsResponseError } from '../errors/index.js';
import { isPromised } from './check.js';
import { redactHeaders, redactorOf, type Redact } from './redact.js';
import { retryAfterOf } from './retry-after.js';
import type { Call, Reply } from './types.js';

// Headers of the API gateway in front of PDS ("Error handling" in the developer reference).
const REQUEST_ID = 'x-ca-request-id';
const ERROR_CODE = 'x-ca-error-code';
const ERROR_MESSAGE = 'x-ca-error-message';

const SNIPPET_LENGTH = 200;

/** The service's id of the request behind these headers. */
export const requestIdOf = (headers: Headers): string | undefined =>
  headers.get(REQUEST_ID) ?? undefined;

/** Names a call in a message: method and path. */
export const label = ({ method, path }: Pick<Call, 'method' | 'path'>): string =>
  `${method} ${path}`;

/** What an operation promises for a status; undefined for a status that it does not name. */
function promiseOf({ responses }: Operation, status: number): Answer | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses['default'];
}

/**
 * What a 2xx must be, also one that the document does not name: services answer 201 in place of 200
 * one day. It then has to keep the promise of the first that the document names.
 */
export function successOf(operation: Operation, status: number): Answer | undefined {
  const named = promiseOf(operation, status);
  if (named || status < 200 || status >= 300) return named;
  return Object.entries(operation.responses).find(([name]) => name.startsWith('2'))?.[1];
}

/**
 * Judges a whole answer: a Reply if it is what the operation promises, otherwise the typed error.
 * Of a path that the document does not have, any 2xx is as good as another.
 *
 * @throws PdsApiError for 4xx and 5xx, PdsResponseError for anything else that was not promised
 */
export function readAnswer(
  call: Call,
  response: Response,
  body: Uint8Array<ArrayBuffer>,
  now: () => Date,
): Reply {
  const { status, statusText, headers } = response;
  const { operation } = call;
  if (status >= 400 && status < 600) {
    throw apiError(call, response, textOf(body), redactorOf(call), now);
  }
  const reply = { status, statusText, headers, body, data: undefined };
  if (!operation && response.ok) return reply;
  const promise = operation && successOf(operation, status);
  if (!promise) throw unpromised(call, response, body, `${status || 'a'} redirect, not followed`);
  if (promise.as === 'none') return { ...reply, body: body.subarray(0, 0) };
  const data = dataOf(promise.as, body, headers);
  if (data !== BROKEN && isPromised(promise.check ?? {}, data)) return { ...reply, data };
  const members = promise.check?.required?.join(', ');
  const what = members ? `no JSON object with ${members}` : 'not the JSON that it promises';
  throw unpromised(call, response, body, `${status}, but ${what}`);
}

/** What stands for a body that is not JSON. */
export const BROKEN = Symbol('no JSON');

export function dataOf(as: Answer['as'], body: Uint8Array<ArrayBuffer>, headers: Headers): unknown {
  if (as === 'text') return textOf(body);
  if (as === 'binary') return new Blob([body], { type: headers.get('content-type') ?? '' });
  return parse(textOf(body));
}

/** What an error of an answer tells of its call. */
export type Asked = Pick<Call, 'operation' | 'method' | 'path' | 'headers' | 'body' | 'secrets'>;

export function unpromised(
  call: Asked,
  response: { readonly status: number; readonly headers: Headers },
  body: Uint8Array,
  what: string,
): PdsResponseError {
  const redact = redactorOf(call);
  const headers = redactHeaders(response.headers, redact);
  const requestId = requestIdOf(headers);
  const isSecret = call.operation?.sensitive && body.length > 0;
  const snippet = isSecret ? '***' : excerpt(redact(textOf(body)));
  const message = `${label(call)}: ${what}${snippet && `: ${snippet}`}${suffix(requestId)}`;
  const { status } = response;
  return new PdsResponseError(message, { outcome: 'unknown', status, headers, snippet, requestId });
}

/** The error of a status that HTTP does not have, and no Response can. */
export const strangeStatus = (
  call: Call,
  response: { readonly status: number; readonly headers: Headers },
): PdsResponseError =>
  unpromised(call, response, new Uint8Array(), `${response.status}, which is not a status of HTTP`);

/** The error of a 4xx or 5xx. The body may come in either casing, the gateway speaks in headers. */
export function apiError(
  call: Pick<Call, 'method' | 'path'>,
  response: { readonly status: number; readonly headers: Headers },
  text: string,
  redact: Redact,
  now: () => Date,
  cause?: unknown,
): PdsApiError {
  const { status } = response;
  // Everything below reads what is redacted already.
  const headers = redactHeaders(response.headers, redact);
  const body = redact(text);
  const parsed = parse(body);
  const members = (parsed === BROKEN ? {} : Object(parsed)) as Record<string, unknown>;
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

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const decoder = new TextDecoder();

/** Bytes as UTF-8; a byte order mark is dropped, as `response.text()` does. */
const textOf = (bytes: Uint8Array) => decoder.decode(bytes);

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return BROKEN;
  }
}

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
