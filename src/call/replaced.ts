/**
 * Responses that are not ours any more: a middleware put them in place of the one that it was given.
 * @module
 */
import type { Operation } from '../../generated/operations.js';
import { PdsResponseError, type PdsError } from '../errors/index.js';
import { apiError, BROKEN, dataOf, label, successOf, unpromised } from './answer.js';
import { redactor } from './redact.js';

/**
 * What the body of a successful Response holds, read as the operation says; JSON, if it is any, of a
 * path that the document does not have.
 *
 * @throws PdsResponseError if it is not JSON
 */
export async function readReplaced(
  method: string,
  path: string,
  operation: Operation | undefined,
  response: Response,
): Promise<unknown> {
  const { status, headers } = response;
  const { as } = (operation && successOf(operation, status)) ?? { as: 'json' as const };
  const body = new Uint8Array(await response.arrayBuffer());
  if (as === 'none' || (body.length === 0 && as === 'json')) return undefined;
  const data = dataOf(as, body, headers);
  if (data !== BROKEN) return data;
  const asked = { operation, method, path, headers: {}, body: null, secrets: new Set<string>() };
  throw unpromised(asked, response, body, `${status}, but not JSON`);
}

/** The error of a Response that is no success. Its body has been read; openapi-fetch parsed it. */
export function refusalOf(
  { method, path }: Operation,
  response: Response,
  error: unknown,
  now: () => Date,
): PdsError {
  const text = typeof error === 'string' ? error : JSON.stringify(error ?? '');
  const redact = redactor([]); // the secrets of a call that ended are masked already
  if (response.status >= 400) return apiError({ method, path }, response, text, redact, now);
  const { status, headers } = response;
  const message = `${label({ method, path })}: ${status} redirect, not followed`;
  return new PdsResponseError(message, { outcome: 'unknown', status, headers, snippet: '' });
}
