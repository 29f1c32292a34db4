import type { Operation } from '../../generated/operations.js';
import { checkRequest } from './check.js';

/** Parameters of a call, as openapi-fetch takes them. */
export interface Params {
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  header?: Record<string, unknown> | undefined;
}

/** Any JSON media type: `application/json; charset=utf-8`, `application/vnd.x+json`. */
export const isJson = (contentType: string) => /[/+]json\b/i.test(contentType);

/**
 * Checks a body by the row of its operation and serialises it: as JSON, else as a form. The generator
 * refuses any other media type.
 *
 * @param serializeForm needed for a form
 * @throws TypeError that names the member
 */
export function serializeBody(
  operation: Operation,
  body: unknown,
  serializeForm: ((id: string, body: object) => string) | undefined,
): string | undefined {
  const { id, contentType, request = {}, bodyRequired } = operation;
  if (!contentType || (body === undefined && !bodyRequired)) return undefined;
  checkRequest(bodyRequired && !request.type ? { ...request, type: 'object' } : request, body, id);
  if (isJson(contentType)) return JSON.stringify(body);
  return serializeForm!(id, body as object);
}
