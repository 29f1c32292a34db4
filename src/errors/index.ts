export type { PdsErrorCode } from '../../generated/errors.js';
export { PdsError, type Outcome, type PdsErrorOptions } from './pds-error.js';
export { PdsApiError, type PdsApiErrorOptions } from './pds-api-error.js';
export { PdsResponseError, type PdsResponseErrorOptions } from './pds-response-error.js';
export { PdsConnectionError } from './pds-connection-error.js';
export { PdsTimeoutError } from './pds-timeout-error.js';
export { PdsCredentialsError } from './pds-credentials-error.js';
export { Crc64MismatchError } from './crc64-mismatch-error.js';
