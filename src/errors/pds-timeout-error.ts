import { PdsError, type PdsErrorOptions } from './pds-error.js';

/** No complete answer within the `timeout` of an attempt. */
export class PdsTimeoutError extends PdsError {
  override name = 'PdsTimeoutError';
  /** The limit that passed, in milliseconds. */
  readonly timeout: number;

  constructor(message: string, { timeout, ...options }: PdsErrorOptions & { timeout: number }) {
    super(message, options);
    this.timeout = timeout;
  }
}
