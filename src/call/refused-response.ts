import type { PdsApiError } from '../errors/index.js';
import { headersOfBody } from './reply-response.js';

/**
 * The Response of a call that the service refused: what `client.fetch` resolves to, and what stands
 * beside `error` in the result of `client.POST`. Headers and body are redacted.
 *
 * @example
 * const { data, response } = await client.POST('/v2/file/get', { body });
 * if (response instanceof RefusedResponse) console.error(response.error.code, response.error.outcome);
 */
export class RefusedResponse extends Response {
  /** What the flat methods reject with: it tells outcome, attempts and request id. */
  readonly error: PdsApiError;

  constructor(error: PdsApiError) {
    super(error.body || null, { status: error.status, headers: headersOfBody(error.headers) });
    this.error = error;
  }
}
