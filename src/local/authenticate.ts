import { verifySignature } from '../signing/index.js';
import { serviceError } from './errors.js';
import type { LocalShareToken, Principal, Service } from './service.js';

/** "Difference over 15 minutes: 403" ("Call API operations by using an AccessKey pair"). */
const clockWindow = 15 * 60_000;

/** The token of `Authorization: Bearer TOKEN`; `undefined` without one. */
export function bearerToken(headers: Headers): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
}

/** Who sent a request; throws what the service answers to one that proves nothing. */
export function authenticate(
  request: Request,
  body: Uint8Array,
  service: Service,
  now: Date,
): Principal {
  const share = shareOf(request.headers, service, now);
  if (!request.headers.has('authorization')) {
    if (share) return { member: false, share };
    throw serviceError('AccessTokenInvalid', '', 'access token is missing');
  }
  if (/^(?:acs|ACS4-)/.test(request.headers.get('authorization') ?? '')) {
    verifyAccessKey(request, body, service, now);
    return { member: true, share };
  }
  const token = bearerToken(request.headers);
  const known = token === undefined ? undefined : service.tokens.get(token);
  if (!known) throw serviceError('AccessTokenInvalid', '', 'ErrValidateTokenFailed');
  if (isOver(known.expiresAt, now)) throw serviceError('TokenExpired');
  return { member: true, userId: known.userId, share };
}

function verifyAccessKey(
  request: Request,
  body: Uint8Array,
  { accessKeys }: Service,
  now: Date,
): void {
  const verdict = verifySignature(
    { method: request.method, url: request.url, headers: request.headers, body },
    (accessKeyId) => accessKeys.get(accessKeyId)?.accessKeySecret,
  );
  if (!verdict.ok) {
    if (verdict.fault === 'access-key-unknown') throw serviceError('InvalidAccessKeyId.NotFound');
    if (verdict.fault === 'date') throw serviceError('InvalidTimeStamp.Format');
    const signed = verdict.stringToSign;
    throw serviceError(
      'SignatureDoesNotMatch',
      '',
      signed === undefined
        ? `(${verdict.fault})`
        : `(${verdict.fault}) server string to sign: ${signed}`,
    );
  }
  if (Math.abs(now.getTime() - verdict.date.getTime()) > clockWindow) {
    throw serviceError('InvalidTimeStamp.Expired');
  }
  const key = accessKeys.get(verdict.accessKeyId);
  const securityToken = request.headers.get('x-acs-security-token') ?? undefined;
  if (securityToken !== key?.securityToken) throw serviceError('InvalidSecurityToken.Mismatch');
  if (isOver(key?.expiresAt, now)) throw serviceError('InvalidSecurityToken.Expired');
}

function shareOf(
  headers: Headers,
  { shareTokens }: Service,
  now: Date,
): LocalShareToken | undefined {
  const token = headers.get('x-share-token');
  if (token === null) return undefined;
  const share = shareTokens.get(token);
  if (!share) throw serviceError('ShareLinkTokenInvalid');
  if (isOver(share.expiresAt, now)) throw serviceError('ShareLinkTokenInvalid', '', 'expired');
  return share;
}

const isOver = (expiresAt: Date | undefined, now: Date): boolean =>
  expiresAt !== undefined && expiresAt.getTime() <= now.getTime();
