import type { Operation } from '../../generated/operations.js';
import { checkRequest } from './check.js';

/** Parameters of a call, as openapi-fetch takes them. */
export interface Params {
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  header?: Record<string, unknown> | undefined;
}

/** Any JSON media type: `application/json; charset=utf-8`, `application/vnd.x+json`. */
export const isJson = (contentType: string) =>
  /^[\w.-]+\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType);

/**
 * Checks a body by the row of its operation and serialises it: as JSON, else as a form. The generator
 * refuses any other media type.
 *
 * @throws TypeError that names the member
 */
export function serializeBody(operation: Operation, body: unknown): string | undefined {
  const { id, contentType, request = {}, bodyRequired } = operation;
  if (!contentType || (body === undefined && !bodyRequired)) return undefined;
  checkRequest(bodyRequired && !request.type ? { ...request, type: 'object' } : request, body, id);
  if (isJson(contentType)) return JSON.stringify(body);
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as object) as [string, unknown][]) {
    // String() would send "[object Object]".
    if (value && typeof value === 'object')
      throw new TypeError(`${id}: ${name} must be a text in a form`);
    if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form.toString();
}
