import { apiVersion } from '../../generated/operations.js';
import { checkArgument, checkOneOf, isObject, isText, kindOf } from '../arguments.js';
import type { Auth } from '../call/types.js';
import type { SigningCredentials } from '../signing/canonical.js';
import type { signV1 } from '../signing/v1.js';
import type { signV4 } from '../signing/v4.js';
import { credentialsCache, type Expiring, type ProviderOptions } from './credentials-cache.js';

/** An access key of RAM, or a temporary one of STS with its security token and the time it expires. */
export interface AccessKey extends SigningCredentials, Expiring {}

/** Gives an access key; with `expiresAt` it is kept until shortly before. */
export type AccessKeyProvider = (options: ProviderOptions) => Promise<AccessKey> | AccessKey;

export interface AccessKeyOptions {
  /**
   * `'v1'` is what the documentation describes; it needs the Date header, which browsers do not
   * let a page set. `'v4'` works everywhere and always covers the body.
   * @default 'v1'
   */
  signature?: 'v1' | 'v4';
}

/**
 * Authenticates by signing each attempt with an access key.
 *
 * A function is asked before each attempt, once for all calls that wait at the same time. What it
 * gives with `expiresAt` is kept until 60 seconds before that (a tenth of its life before, if that
 * is less), or until the service calls it invalid.
 *
 * @throws TypeError that names the missing or empty member, or the option
 *
 * @example
 * const auth = accessKey({ accessKeyId, accessKeySecret });
 * @example
 * const auth = accessKey(async () => {
 *   const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = await assumeRole();
 *   return {
 *     accessKeyId: AccessKeyId,
 *     accessKeySecret: AccessKeySecret,
 *     securityToken: SecurityToken,
 *     expiresAt: Expiration,
 *   };
 * });
 */
export function accessKey(
  credentials: AccessKey | AccessKeyProvider,
  options: AccessKeyOptions = {},
): Auth {
  checkArgument(isObject(options), 'options', 'an object', options);
  const { signature = 'v1' } = options;
  checkOneOf(signature, ['v1', 'v4'], 'signature');
  const sign = lazySigner(signature);
  if (typeof credentials !== 'function') {
    const key = { ...checkAccessKey(credentials, 'credentials') };
    return { authenticate: async (call, context) => sign(key, call, context) };
  }
  const cache = credentialsCache(async (options) =>
    checkAccessKey(await credentials(options), 'credentials of the provider'),
  );
  return {
    async authenticate(call, context) {
      return sign(await cache.get(call, context), call, context);
    },
    refresh(rejected) {
      const header = rejected.get('authorization') ?? '';
      const token = rejected.get('x-acs-security-token') ?? '';
      cache.drop(
        ({ accessKeyId, securityToken }) =>
          (securityToken ?? '') === token &&
          (header.startsWith(`acs ${accessKeyId}:`) || header.includes(`=${accessKeyId}/`)),
      );
    },
  };
}

type Sign = (key: AccessKey, ...of: Parameters<Auth['authenticate']>) => Promise<Headers>;

// The signing code is loaded on first use, so that clients with other credentials never load it.
function lazySigner(signature: 'v1' | 'v4'): Sign {
  const keyCache = new Map<string, Uint8Array>(); // of v4
  let sign: typeof signV1 | typeof signV4 | undefined; // each import() costs Node 100 us
  return async (key, call, { now, nonce }) => {
    call.secrets.add(key.accessKeySecret);
    if (key.securityToken) call.secrets.add(key.securityToken);
    if (signature === 'v1' && !canSendDate()) {
      throw new TypeError(
        "signature v1 needs the Date header, which cannot be set here: use accessKey(..., { signature: 'v4' })",
      );
    }
    sign ??=
      signature === 'v1'
        ? (await import('../signing/v1.js')).signV1
        : (await import('../signing/v4.js')).signV4;
    const options = { date: now(), nonce: nonce?.(), keyCache };
    return new Headers(sign(requestOf(call), key, options).headers);
  };
}

// The official client sends the operation and the version with signed requests only.
function requestOf({ operation, method, url, headers, body }: Parameters<Auth['authenticate']>[0]) {
  const action = operation && { 'x-acs-action': operation.action };
  return {
    method,
    url,
    headers: { 'x-acs-version': apiVersion, ...action, ...headers },
    body,
  };
}

let dateIsSent: boolean | undefined;

/** Tells whether a Request here can carry a Date header: not in browsers (a forbidden name). */
function canSendDate(): boolean {
  dateIsSent ??= new Request('http://localhost', { headers: { date: '-' } }).headers.has('date');
  return dateIsSent;
}

function checkAccessKey(key: AccessKey | undefined, name: string): AccessKey {
  const what = 'an object with accessKeyId and accessKeySecret';
  checkArgument(kindOf(key) === 'an object', name, what, key);
  const { accessKeyId, accessKeySecret, securityToken = 'none' } = key!;
  for (const [member, value] of Object.entries({ accessKeyId, securityToken })) {
    const isVisible = isText(value) && /^[!-~]+$/.test(value); // ASCII from ! to ~
    checkArgument(isVisible, `${name}.${member}`, 'a string of visible ASCII', value);
  }
  // The secret stands in no header, so it may hold any character.
  const isSecret = isText(accessKeySecret);
  checkArgument(isSecret, `${name}.accessKeySecret`, 'a string that is not empty', accessKeySecret);
  return key!;
}
