import { operations } from '../../generated/operations.js';
import type { Token, TokenRequest } from '../../generated/types.js';
import type { Call } from '../call/types.js';
import { toBase64Url } from '../encoding.js';
import { bearerFrom, type BearerToken } from './bearer.js';
import { pkcs8FromPem } from './pem.js';
import type { Auth, AuthContext } from './types.js';

export interface JwtAppOptions {
  /** Domain that the application belongs to. */
  domainId: string;
  /** Id of the JWT application. */
  clientId: string;
  /** Its private RSA key as PEM text, PKCS#8 or PKCS#1, not encrypted. */
  privateKey: string;
  /**
   * Whose token: the user's id, or the domain's with `subjectType: 'service'`.
   * @default domainId with `subjectType: 'service'`
   */
  subject?: string;
  /** `'service'` is the domain's service account, with the rights of a super administrator. */
  subjectType: 'user' | 'service';
}

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
// Five minutes to either side, as the official JavaScript client: its clock may be wrong by that.
const ASSERTION_LIFE = 300;
const CLOCK_TOLERANCE = 300;

/**
 * Authenticates as a JWT application: signs an assertion (RFC 7523, RS256) with the application's
 * private key, exchanges it for an access token, and does so again 60 seconds before that expires
 * or when the service calls it invalid. Needs WebCrypto; keep the key out of browsers.
 *
 * See "Access process for JWT applications" in the PDS documentation.
 *
 * @throws TypeError that names the option
 *
 * @example
 * const auth = jwtApp({
 *   domainId: 'bj1',
 *   clientId: 'UgAjxHXBmWbdbsd2',
 *   privateKey: process.env.PDS_PRIVATE_KEY,
 *   subjectType: 'service',
 * });
 */
export function jwtApp(options: JwtAppOptions): Auth {
  const { domainId, clientId, privateKey, subjectType } = options;
  if (subjectType !== 'user' && subjectType !== 'service') {
    throw new TypeError(`subjectType must be 'user' or 'service', got ${String(subjectType)}`);
  }
  const { subject = subjectType === 'service' ? domainId : '' } = options;
  for (const [name, value] of Object.entries({ domainId, clientId, subject })) {
    if (typeof value !== 'string' || value === '') {
      throw new TypeError(`${name} must be a string that is not empty`);
    }
  }
  const der = pkcs8FromPem(privateKey);
  let key: CryptoKey | undefined;

  return bearerFrom(async ({ signal }, call, context) => {
    key ??= await importKey(der);
    const now = Math.floor(context.now().getTime() / 1000);
    const assertion = await signJwt(key, {
      iss: clientId,
      sub: subject,
      sub_type: subjectType,
      aud: domainId,
      jti: crypto.randomUUID(),
      iat: now - CLOCK_TOLERANCE,
      exp: now + ASSERTION_LIFE,
    });
    const { data } = await context.send(tokenCall(assertion, clientId, signal, call, context));
    return tokenOf(data as Token, context.now());
  });
}

function tokenCall(
  assertion: string,
  clientId: string,
  signal: AbortSignal,
  call: Call,
  { endpoint }: AuthContext,
): Call {
  const operation = operations.token;
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    client_id: clientId,
    assertion,
  } satisfies TokenRequest;
  return {
    operation,
    url: endpoint + operation.path,
    headers: { accept: 'application/json', 'content-type': operation.contentType },
    body: new URLSearchParams(form).toString(),
    signal,
    options: call.options,
    attempt: 1,
    secrets: new Set([assertion]),
  };
}

// The documentation shows expires_in as a number and as text, and either member may be missing.
// expires_in goes first: it does not depend on the two clocks agreeing.
function tokenOf({ access_token: token, expires_in, expire_time }: Token, now: Date): BearerToken {
  const life = Number(expires_in);
  if (life > 0) return { token, expiresAt: new Date(now.getTime() + life * 1000) };
  return expire_time ? { token, expiresAt: expire_time } : { token };
}

async function importKey(der: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', der, RS256, false, ['sign']);
  } catch (cause) {
    throw new TypeError('privateKey is no RSA key that WebCrypto can read', { cause });
  }
}

/** A JSON Web Token in compact form (RFC 7519, RFC 7515). */
async function signJwt(key: CryptoKey, claims: Record<string, unknown>): Promise<string> {
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  const signature = await crypto.subtle.sign(RS256.name, key, new TextEncoder().encode(text));
  return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}

function part(value: Record<string, unknown>): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}
