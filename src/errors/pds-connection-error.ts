import { PdsError } from './pds-error.js';

/**
 * No answer: the connection could not be made or broke. `cause` is what fetch threw; `outcome` is
 * `'not-sent'` where that proves that no request left (connection refused, name not found).
 */
export class PdsConnectionError extends PdsError {
  override name = 'PdsConnectionError';
}
