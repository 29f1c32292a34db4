/**
 * What object storage (OSS) answers: the bytes of parts and files go to it and come from it, beside
 * the API.
 * @module
 */
import { PdsApiError, PdsResponseError } from '../errors/index.js';
import { excerpt, retryAfterOf, suffix } from './answer.js';
import { redactHeaders, type Redact } from './redact.js';

/** The header with the CRC-64 of a stored part, or of a whole file ("Common HTTP headers"). */
export const CRC64_HEADER = 'x-oss-hash-crc64ecma';

/** A CRC-64 in an answer, without padding. A value that is not an unsigned decimal counts as absent. */
export const crc64Of = (value: unknown): string | undefined =>
  typeof value === 'string' && /^ *\d{1,20} *$/.test(value) ? String(BigInt(value)) : undefined;

const REQUEST_ID = 'x-oss-request-id';

/**
 * The error of a 4xx or 5xx: XML of object storage, or what a proxy on the way says.
 *
 * @param what names the exchange, such as `PUT part 3`
 */
export function storageError(
  what: string,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: string,
  redact: Redact,
): PdsApiError {
  const code = redact(element(body, 'Code'));
  const message = redact(element(body, 'Message') || excerpt(body));
  const requestId = headers.get(REQUEST_ID) ?? (element(body, 'RequestId') || undefined);
  const said = [`${status} ${code}`.trim(), message].filter(Boolean).join(', ');
  return new PdsApiError(`${what}: ${said}${suffix(requestId)}`, {
    outcome: status < 500 ? 'refused' : 'unknown',
    status,
    code,
    headers: redactHeaders(headers, redact),
    body: redact(body),
    retryAfter: retryAfterOf(headers, () => new Date()),
    requestId,
  });
}

/**
 * The error of a success, or of a redirect, that does not come from object storage.
 *
 * @param what names the exchange
 * @param how what is strange about it
 */
export function strangeAnswer(
  what: string,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  how: string,
  body: string,
  redact: Redact,
): PdsResponseError {
  const snippet = redact(excerpt(body));
  return new PdsResponseError(`${what}: ${status}${how}${snippet && `: ${snippet}`}`, {
    outcome: 'unknown',
    status,
    headers: redactHeaders(headers, redact),
    snippet,
  });
}

const element = (xml: string, name: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.trim() ?? '';

/**
 * Tells whether a new signed URL may help: object storage says 403 AccessDenied with "expired" to an
 * old one. Other refusals may come from a URL as well (a key that was rotated meanwhile), but not
 * "access denied by bucket policy" and the like.
 */
export const isRefusedUrl = (error: unknown): boolean =>
  error instanceof PdsApiError && error.status === 403 && !/policy/i.test(error.body);
