import type { Token, TokenRequest } from '../../../generated/types.js';
import { verifyAssertion } from '../sender.js';
import { parameterError } from '../answers.js';
import { createSecret } from '../ids.js';
import type { CallContext, LocalToken } from '../service.js';

/** "2 hours in most cases" (PDSClient page). */
const tokenLife = 7200;

/** Issues an access token, which the local PDS then accepts as a bearer token. */
export async function token(context: CallContext, body: TokenRequest) {
  const user = await userOf(context, body);
  const { service, now, entry } = context;
  const expiresAt = new Date(now.getTime() + tokenLife * 1000);
  const accessToken = createSecret();
  const refreshToken = createSecret();
  service.tokens.set(accessToken, { ...user, expiresAt });
  service.refreshTokens.set(refreshToken, user);
  entry.tookEffect = true;
  const answer: Token = {
    access_token: accessToken,
    refresh_token: refreshToken,
    token_type: 'Bearer',
    expires_in: tokenLife,
    expire_time: expiresAt.toISOString(),
    domain_id: service.domainId,
    ...(user.userId === undefined ? {} : { user_id: user.userId }),
  };
  return { body: answer };
}

async function userOf(
  { service, now }: CallContext,
  { grant_type, client_id, assertion, refresh_token }: TokenRequest,
): Promise<LocalToken> {
  if (grant_type === 'urn:ietf:params:oauth:grant-type:jwt-bearer') {
    if (!assertion) throw parameterError('InvalidParameterMissing', 'assertion');
    const publicKey = service.apps.get(client_id);
    if (publicKey === undefined) throw parameterError('InvalidParameter', 'client_id');
    const claims = await verifyAssertion(assertion, publicKey, {
      issuer: client_id,
      audience: service.domainId,
      now,
    });
    return { userId: claims.sub };
  }
  if (grant_type === 'refresh_token') {
    const user = service.refreshTokens.get(refresh_token ?? '');
    if (!user) throw parameterError('InvalidParameter', 'refresh_token');
    service.refreshTokens.delete(refresh_token!);
    return user;
  }
  throw parameterError('InvalidParameterNotSupported', 'grant_type');
}
