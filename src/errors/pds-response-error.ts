import { PdsError, type PdsErrorOptions } from './pds-error.js';

export interface PdsResponseErrorOptions
  extends PdsErrorOptions, Pick<PdsResponseError, 'status' | 'headers' | 'snippet'> {}

/**
 * An answer that is not what the operation promises: a 2xx that is not a JSON object or lacks a
 * required member (an HTML page of a proxy, a cut body), or a redirect.
 */
export class PdsResponseError extends PdsError {
  override name = 'PdsResponseError';
  /** HTTP status of the answer. */
  readonly status: number;
  /** Headers of the answer, secrets masked. */
  readonly headers: Headers;
  /** The first characters of the body, secrets masked. */
  readonly snippet: string;

  constructor(message: string, { status, headers, snippet, ...options }: PdsResponseErrorOptions) {
    super(message, options);
    this.status = status;
    this.headers = headers;
    this.snippet = snippet;
  }
}
