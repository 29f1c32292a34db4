import { PdsError } from './pds-error.js';

/**
 * There were no credentials to send: a provider threw (its error is the `cause`), gave nothing
 * usable, or did not answer within the attempt's timeout. Nothing was sent.
 */
export class PdsCredentialsError extends PdsError {
  override name = 'PdsCredentialsError';
}
