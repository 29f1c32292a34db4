/**
 * Finds out who sends a request, by the access key that signs it, its access token or its share token.
 * Also verifies the assertion of a JWT application: RS256 (RFC 7518, 3.3) over the claims that
 * "Access process for JWT applications" in the PDS user guide lists.
 * @module
 */
import { fromBase64, fromBase64Url } from '../encoding.js';
import { parameterError, serviceError } from './answers.js';
import type { LocalShareToken, Principal, ReceivedRequest, Service } from './service.js';
import { isSignedBody, verifySignedHeaders } from './verify-signature.js';

/** "Difference over 15 minutes: 403" ("Call API operations by using an AccessKey pair"). */
const clockWindow = 15 * 60_000;

/**
 * The token of `Authorization: Bearer TOKEN`; `undefined` without one. The service also accepts a tab
 * before the token, which some clients send.
 */
export function bearerToken(headers: Headers): string | undefined {
  return /^Bearer[ \t]+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
}

/** The sender of a request, by its headers. `checkBody` throws if another body was signed. */
export interface Authenticated {
  readonly principal: Principal;
  readonly checkBody: (body: Uint8Array) => void;
}

/**
 * Identifies the sender; throws the error of the service if the credentials are missing or wrong.
 */
export function authenticate(request: ReceivedRequest, service: Service, now: Date): Authenticated {
  const { headers } = request;
  const share = shareOf(headers, service, now);
  const checkBody = () => {};
  if (!headers.has('authorization')) {
    if (share) return { principal: { member: false, share }, checkBody };
    throw serviceError('AccessTokenInvalid', '', 'access token is missing');
  }
  if (/^(?:acs|ACS4-)/.test(headers.get('authorization') ?? '')) {
    verifyAccessKey(request, service, now);
    return {
      principal: { member: true, share },
      checkBody(body) {
        if (!isSignedBody(headers, body)) throw serviceError('SignatureDoesNotMatch', '', '(body)');
      },
    };
  }
  const token = bearerToken(headers);
  const known = token === undefined ? undefined : service.tokens.get(token);
  if (!known) throw serviceError('AccessTokenInvalid', '', 'ErrValidateTokenFailed');
  if (isOver(known.expiresAt, now)) throw serviceError('TokenExpired');
  return { principal: { member: true, userId: known.userId, share }, checkBody };
}

function verifyAccessKey(
  { method, url, headers }: ReceivedRequest,
  { accessKeys }: Service,
  now: Date,
): void {
  const verdict = verifySignedHeaders(
    { method, url, headers },
    (accessKeyId) => accessKeys.get(accessKeyId)?.accessKeySecret,
  );
  if (!verdict.ok) {
    if (verdict.fault === 'access-key-unknown') throw serviceError('InvalidAccessKeyId.NotFound');
    if (verdict.fault === 'date') throw serviceError('InvalidTimeStamp.Format');
    const signed = verdict.stringToSign;
    const detail = signed === undefined ? '' : ` server string to sign: ${signed}`;
    throw serviceError('SignatureDoesNotMatch', '', `(${verdict.fault})${detail}`);
  }
  if (Math.abs(now.getTime() - verdict.date.getTime()) > clockWindow) {
    throw serviceError('InvalidTimeStamp.Expired');
  }
  const key = accessKeys.get(verdict.accessKeyId);
  const securityToken = headers.get('x-acs-security-token') ?? undefined;
  if (securityToken !== key?.securityToken) throw serviceError('InvalidSecurityToken.Mismatch');
  if (isOver(key?.expiresAt, now)) throw serviceError('InvalidSecurityToken.Expired');
}

function shareOf(
  headers: Headers,
  { shareTokens }: Service,
  now: Date,
): LocalShareToken | undefined {
  const token = headers.get('x-share-token');
  // A client without a share token may send an empty header.
  if (token === null || token === '') return undefined;
  const share = shareTokens.get(token);
  if (!share) throw serviceError('ShareLinkTokenInvalid');
  if (isOver(share.expiresAt, now)) throw serviceError('ShareLinkTokenInvalid', '', 'expired');
  return share;
}

const isOver = (expiresAt: Date | undefined, now: Date): boolean =>
  expiresAt !== undefined && expiresAt.getTime() <= now.getTime();

interface Expected {
  issuer: string;
  audience: string;
  now: Date;
}

/** The claims of an assertion; throws the error of the service if the assertion is wrong. */
export async function verifyAssertion(
  assertion: string,
  publicKey: string,
  { issuer, audience, now }: Expected,
): Promise<{ sub: string }> {
  const refuse = (why: string) => parameterError('InvalidParameter', 'assertion', why);
  const [header = '', payload = '', signature = '', ...more] = assertion.split('.');
  if (more.length > 0) throw refuse('not a JSON Web Token: it has more than three parts');
  const { alg, crit } = parseObject(header, refuse);
  if (alg !== 'RS256') throw refuse('alg must be RS256');
  // crit lists extensions that the receiver must understand (RFC 7515, 4.1.11); this one knows
  // none.
  if (crit !== undefined) throw refuse('crit is not supported');
  if (!(await verifyRs256(publicKey, `${header}.${payload}`, signature))) {
    throw refuse('signature does not match');
  }

  const { iss, sub, sub_type, aud, jti, exp, iat, nbf } = parseObject(payload, refuse);
  const seconds = now.getTime() / 1000;
  if (iss !== issuer) throw refuse('iss must be the client_id');
  if (aud !== audience) throw refuse('aud must be the domain_id');
  if (sub_type !== 'user' && sub_type !== 'service') throw refuse('sub_type is not valid');
  if (typeof sub !== 'string' || sub === '') throw refuse('sub is missing');
  if (sub_type === 'service' && sub !== audience) throw refuse('sub must be the domain_id');
  if (typeof jti !== 'string' || jti === '') throw refuse('jti is missing');
  if (typeof exp !== 'number' || exp <= seconds) throw refuse('token is expired');
  for (const from of [iat, nbf]) {
    if (from !== undefined && !(typeof from === 'number' && from <= seconds)) {
      throw refuse('token is used before issued');
    }
  }
  return { sub };
}

async function verifyRs256(pem: string, text: string, signature: string): Promise<boolean> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const der = fromBase64(pem.replace(/-----[^-]+-----/g, ''));
  const key = await crypto.subtle.importKey('spki', der, algorithm, false, ['verify']);
  try {
    const bytes = fromBase64Url(signature);
    return await crypto.subtle.verify(algorithm, key, bytes, new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

function parseObject(
  part: string,
  refuse: (why: string) => Error,
): Readonly<Record<string, unknown>> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(part));
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // refused below
  }
  throw refuse('not a JSON Web Token');
}
