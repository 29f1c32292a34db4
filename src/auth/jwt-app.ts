import { operations } from '../../generated/operations.js';
import type { Token, TokenRequest } from '../../generated/types.js';
import { checkArgument, checkOneOf, isObject, isText } from '../arguments.js';
import type { Auth, AuthContext, Reply } from '../call/types.js';
import { fromBase64, toBase64Url } from '../encoding.js';
import { bearerFrom, type BearerToken } from './bearer.js';

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
  checkArgument(isObject(options), 'options', 'an object', options);
  const { domainId, clientId, privateKey, subjectType } = options;
  checkOneOf(subjectType, ['user', 'service'], 'subjectType');
  const { subject = subjectType === 'service' ? domainId : undefined } = options;
  for (const [name, value] of Object.entries({ domainId, clientId, subject })) {
    checkArgument(isText(value), name, 'a string that is not empty', value);
  }
  const der = pkcs8FromPem(privateKey);
  let key: CryptoKey | undefined;

  async function requestToken(signal: AbortSignal, context: AuthContext): Promise<Reply> {
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
// Anything else in them counts as absent: the token is there, and serves the calls that wait.
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

async function importKey(der: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', der, RS256, false, ['sign']);
  } catch (cause) {
    throw new TypeError('privateKey must be an RSA key that WebCrypto can read', { cause });
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

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/;

/** INTEGER 0, then AlgorithmIdentifier { rsaEncryption, NULL } (RFC 8017, appendix A.1). */
const VERSION_AND_RSA = [
  0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
  0x05, 0x00,
];

/**
 * Gives the DER of a PKCS#8 key, the one form that WebCrypto imports.
 *
 * Line ends may be written as `\n`, as environment variables often have them.
 *
 * @throws TypeError that says what is there instead of a private key; never with the text itself
 */
export function pkcs8FromPem(pem: string): Uint8Array<ArrayBuffer> {
  checkArgument(typeof pem === 'string', 'privateKey', `PEM text: ${EXPECTED}`, pem);
  const match = PEM.exec(pem.replaceAll('\\n', '\n'));
  if (!match) throw new TypeError(`privateKey must be PEM text: ${EXPECTED}`);
  const [, label, text] = match;
  if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY') {
    throw new TypeError(`privateKey must be ${EXPECTED}, got "${label}"`);
  }
  const der = decodeBase64(text!);
  return label === 'PRIVATE KEY' ? der : wrapPkcs1(der);
}

const EXPECTED = '"BEGIN PRIVATE KEY" (PKCS#8) or "BEGIN RSA PRIVATE KEY" (PKCS#1), not encrypted';

/** PrivateKeyInfo { version, algorithm, OCTET STRING { RSAPrivateKey } } (RFC 5958, section 2). */
function wrapPkcs1(key: Uint8Array): Uint8Array<ArrayBuffer> {
  return element(0x30, [...VERSION_AND_RSA, ...element(0x04, key)]);
}

/** Tag, length, content (X.690, section 8.1). */
function element(tag: number, content: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const length: number[] = [];
  for (let rest = content.length; rest > 0; rest >>>= 8) length.unshift(rest & 0xff);
  if (content.length > 0x7f) length.unshift(0x80 | length.length);
  const bytes = new Uint8Array(1 + length.length + content.length);
  bytes.set([tag, ...length]);
  bytes.set(content, 1 + length.length);
  return bytes;
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text);
  } catch {
    throw new TypeError('privateKey must be PEM text: its base64 is broken');
  }
}
