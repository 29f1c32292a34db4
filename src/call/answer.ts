import { PdsApiError, PdsResponseError } from '../errors/index.js';
import { isPromised } from './check.js';
import { redactHeaders, type Redact } from './redact.js';
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
export const label = ({ operation }: Call): string => `${operation.method} ${operation.path}`;

/**
 * Reads a whole answer: a Reply if it is what the operation promises, otherwise the typed error.
 *
 * @throws PdsApiError for 4xx and 5xx, PdsResponseError for anything else that is not a promised 2xx
 */
export function readAnswer(
  call: Call,
  response: Response,
  body: string,
  redact: Redact,
  now: () => Date,
): Reply {
  const { status, ok } = response;
  const { responses, sensitive } = call.operation;
  // A success that the document does not name is read as the first one that it does.
  const answer = responses[status] ?? responses['2XX'] ?? Object.values(responses)[0];
  const promise = answer?.check ?? {};
  if (status >= 400) throw apiError(call, response, body, redact, now);
  const data = ok ? parse(body) : undefined;
  if (ok && isPromised(promise, data)) return { status, headers: response.headers, body, data };
  const headers = redactHeaders(response.headers, redact);
  const requestId = requestIdOf(headers);
  const what = ok
    ? `${status}, but no JSON object with ${promise.required?.join(', ') ?? 'members'}`
    : `${status || 'a'} redirect, not followed`;
  const snippet = sensitive && body ? '***' : excerpt(redact(body));
  const message = `${label(call)}: ${what}${snippet && `: ${snippet}`}${suffix(requestId)}`;
  throw new PdsResponseError(message, { outcome: 'unknown', status, headers, snippet, requestId });
}

/** The error of a 4xx or 5xx. The body may come in either casing, the gateway speaks in headers. */
export function apiError(
  call: Call,
  response: Response,
  text: string,
  redact: Redact,
  now: () => Date,
  cause?: unknown,
): PdsApiError {
  const { status } = response;
  // Everything below reads what is redacted already.
  const headers = redactHeaders(response.headers, redact);
  const body = redact(text);
  const members = Object(parse(body)) as Record<string, unknown>;
  const read = (name: string, header: string) =>
    [members[name], members[name.toLowerCase()], headers.get(header)].find(isText) ?? '';
  const code = read('Code', ERROR_CODE);
  const said = [`${status} ${code}`.trim(), read('Message', ERROR_MESSAGE) || excerpt(body)];
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a message ends with where the service gave the request an id. */
export const suffix = (requestId: string | undefined) =>
  requestId ? ` (request id ${requestId})` : '';

/** The beginning of a body on one line, for a message. */
export function excerpt(body: string): string {
  const line = body
    .slice(0, 4 * SNIPPET_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > SNIPPET_LENGTH ? `${line.slice(0, SNIPPET_LENGTH)}...` : line;
}
