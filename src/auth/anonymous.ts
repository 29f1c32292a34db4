import type { Auth } from '../call/types.js';

/**
 * Sends no credentials: for the token operation, and for pages that show a share and carry its
 * token as a header.
 *
 * @example
 * const client = createClient({
 *   domainId: 'bj1',
 *   auth: anonymous(),
 *   headers: { 'x-share-token': shareToken },
 * });
 */
export function anonymous(): Auth {
  return { authenticate: async () => new Headers() };
}
