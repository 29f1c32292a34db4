import type { PdsErrorCode } from '../../generated/errors.js';
import { PdsError, type PdsErrorOptions } from './pds-error.js';

export interface PdsApiErrorOptions
  extends PdsErrorOptions, Pick<PdsApiError, 'status' | 'code' | 'headers' | 'body'> {
  /** How long the service asks to wait before a repetition, in milliseconds. */
  retryAfter?: number | undefined;
}

/**
 * The service answered, and the answer is an error.
 *
 * Codes carry a dotted suffix that names the parameter or the resource (`NotFound.UploadId`):
 * compare them by prefix.
 */
export class PdsApiError extends PdsError {
  override name = 'PdsApiError';
  /** HTTP status of the answer. */
  readonly status: number;
  /** The service's error code, for example `NotFound.UploadId`; empty if the answer has none. */
  readonly code: PdsErrorCode;
  /** Headers of the answer, secrets masked. */
  readonly headers: Headers;
  /** Body of the answer as text, secrets masked. */
  readonly body: string;
  /** How long the service asks to wait before a repetition, in milliseconds. */
  declare readonly retryAfter?: number;

  constructor(
    message: string,
    { status, code, headers, body, retryAfter, ...options }: PdsApiErrorOptions,
  ) {
    super(message, options);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.body = body;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}
