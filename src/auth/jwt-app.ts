import { operations } from '../../generated/operations.js';
import type { Token, TokenRequest } from '../../generated/types.js';
import { checkArgument, checkOneOf, isObject, isText } from '../arguments.js';
import type { Auth, AuthContext, Reply } from '../call/types.js';
import { fromBase64 } from '../encoding.js';
import { bearerFrom, type BearerToken } from './bearer.js';
import type { PrivateKey } from './jwt.js';

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

// Five minutes before and after, as in the official JavaScript client: the clock may be wrong by that.
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
  checkArgument(isObject(options), 'options', 'an object', options);
  const { domainId, clientId, privateKey, subjectType } = options;
  checkOneOf(subjectType, ['user', 'service'], 'subjectType');
  const { subject = subjectType === 'service' ? domainId : undefined } = options;
  for (const [name, value] of Object.entries({ domainId, clientId, subject })) {
    checkArgument(isText(value), name, 'a string that is not empty', value);
  }
  const pem = readPem(privateKey);
  let key: CryptoKey | undefined;

  async function requestToken(signal: AbortSignal, context: AuthContext): Promise<Reply> {
    // Loaded on first use, as the signing code of an access key is.
    const { importKey, signJwt } = await import('./jwt.js');
    key ??= await importKey(pem);
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
    const form = {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: clientId,
      assertion,
    } satisfies TokenRequest;
    return context.send(operations.token, form, signal);
  }

  return bearerFrom(async ({ signal }, _call, context) => {
    let reply: Reply;
    try {
      reply = await requestToken(signal, context);
    } catch (error) {
      // An assertion of a clock that is too far off is expired, or not valid yet.
      if (!context.correctClock(error, CLOCK_TOLERANCE * 1000)) throw error;
      reply = await requestToken(signal, context);
    }
    return tokenOf(reply.data as Token, context.now());
  });
}

// The documentation shows expires_in as a number and as text, and either member may be missing.
// expires_in goes first: it does not depend on the two clocks agreeing.
// Any other value counts as absent: the token then serves only the calls that wait for it.
function tokenOf({ access_token: token, expires_in, expire_time }: Token, now: Date): BearerToken {
  const life = Number(expires_in);
  if (life > 0 && life < LONGEST_LIFE) {
    return { token, expiresAt: new Date(now.getTime() + life * 1000) };
  }
  const end: unknown = expire_time;
  return isText(end) && !Number.isNaN(Date.parse(end)) ? { token, expiresAt: end } : { token };
}

// A hundred years in seconds: a Date cannot hold much more.
const LONGEST_LIFE = 3.2e9;

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/;

/**
 * Reads a private key. Line ends may be written as `\n`, as environment variables often have them.
 *
 * @throws TypeError that says what is there instead of a private key; never with the text itself
 */
export function readPem(pem: string): PrivateKey {
  const match = isText(pem) && PEM.exec(pem.replaceAll('\\n', '\n'));
  checkArgument(match, 'privateKey', `PEM text: ${EXPECTED}`, pem);
  const [, label, text] = match as RegExpExecArray;
  if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY') {
    throw new TypeError(`privateKey must be ${EXPECTED}, got "${label}"`);
  }
  return { isPkcs1: label === 'RSA PRIVATE KEY', der: decodeBase64(text!) };
}

const EXPECTED = '"BEGIN PRIVATE KEY" (PKCS#8) or "BEGIN RSA PRIVATE KEY" (PKCS#1), not encrypted';

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text);
  } catch {
    throw new TypeError('privateKey must be PEM text: its base64 is broken');
  }
}
