import { credentialsCache, type Expiring, type ProviderOptions } from './credentials-cache.js';
import { checkArgument, isText } from '../arguments.js';
import type { Auth } from '../call/types.js';

/** An access token and the time it expires. */
export interface BearerToken extends Expiring {
  readonly token: string;
}

/** Gives an access token; one with `expiresAt` is kept until shortly before. */
export type TokenProvider = (
  options: ProviderOptions,
) => Promise<string | BearerToken> | string | BearerToken;

/**
 * Authenticates with an access token of OAuth: `Authorization: Bearer ...`.
 *
 * A function is asked before each attempt, once for all calls that wait at the same time. What it
 * gives with `expiresAt` is kept until 60 seconds before that (a tenth of its life before, if that
 * is less), or until the service calls it invalid.
 *
 * @param token the token without the word Bearer, or a function that gets one
 * @throws TypeError if the token is empty or holds what no header can
 *
 * @example
 * const auth = bearer(async () => {
 *   const { access_token, expire_time } = await askMyServer();
 *   return { token: access_token, expiresAt: expire_time };
 * });
 */
export function bearer(token: string | TokenProvider): Auth {
  if (typeof token !== 'function') {
    const fixed = checkToken(token, 'token');
    return {
      async authenticate({ secrets }) {
        secrets.add(fixed);
        return new Headers({ authorization: `Bearer ${fixed}` });
      },
    };
  }
  return bearerFrom(async (options) => {
    const given = await token(options);
    const answer = typeof given === 'string' ? { token: given } : given;
    checkToken(answer?.token, 'token of the provider');
    return answer;
  });
}

/** The part that all sources of access tokens share. */
export function bearerFrom(load: Parameters<typeof credentialsCache<BearerToken>>[0]): Auth {
  const cache = credentialsCache(load);
  return {
    async authenticate(call, context) {
      const { token } = await cache.get(call, context);
      call.secrets.add(token);
      return new Headers({ authorization: `Bearer ${token}` });
    },
    refresh(rejected) {
      const header = rejected.get('authorization');
      cache.drop(({ token }) => header === `Bearer ${token}`);
    },
  };
}

function checkToken(token: unknown, name: string): string {
  // RFC 6750, section 2.1: a bearer token has neither spaces nor control characters.
  const isToken = isText(token) && /^[!-~]+$/.test(token);
  checkArgument(isToken, name, 'an access token: visible ASCII, without the word Bearer', token);
  return token as string;
}
