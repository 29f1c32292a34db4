/**
 * Signature v4 of PDS: ACS4-HMAC-SHA256 with a key derived for a day, a region and the product.
 *
 * The source is the official gateway client (@alicloud/gateway-pds); the documentation does not
 * describe v4. The keys of the chain are binary, as in the Go, Java, C# and Python versions of that
 * client. The TypeScript version (with @alicloud/darabonba-signature-util 0.0.4) converts each key to
 * UTF-8 text, and so computes another signature.
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { checkArgument } from '../arguments.js';
import {
  canonicalHeaders,
  canonicalResource,
  prepare,
  signedHeaderNames,
  type SignedHeaders,
  type SigningCredentials,
  type SigningRequest,
} from './canonical.js';
import { hashing, utf8 } from './hashing.js';

const SHA256 = /* @__PURE__ */ hashing('sha256', sha256);

const algorithm = 'ACS4-HMAC-SHA256';
const product = 'pds';
const terminator = 'aliyun_v4_request';
const adminSuffix = '.admin.aliyunpds.com';
/**
 * A day has one key for each secret and region. When the cache is full, most keys are of past days.
 */
const keyCacheLimit = 16;

export interface SignV4Options {
  /**
   * Time of the request.
   * @default new Date()
   */
  date?: Date | undefined;
  /**
   * Value of x-acs-signature-nonce.
   * @default 32 random hexadecimal digits
   */
  nonce?: string | undefined;
  /**
   * Region of the credential scope.
   * @default the part of the host before `.admin.aliyunpds.com`, or `center` for another host
   */
  region?: string | undefined;
  /**
   * Keeps the key of the day between calls, which saves four of five HMACs. It contains secrets.
   */
  keyCache?: Map<string, Uint8Array> | undefined;
}

export interface SignedV4 {
  /** All headers to send: the given ones, those that signing adds, and `authorization`. */
  headers: SignedHeaders;
  canonicalRequest: string;
  stringToSign: string;
}

/**
 * Signs a request with v4 (ACS4-HMAC-SHA256). The body is always covered.
 *
 * Adds x-acs-date, x-acs-content-sha256, a nonce, accept and, with a security token,
 * x-acs-security-token, each unless the caller has given it. It works in browsers, because it adds no
 * `date`; a given `date` is signed.
 *
 * @throws TypeError that names the argument: credentials, method, url, date, region or a header
 *
 * @example
 * const keyCache = new Map<string, Uint8Array>();
 * const { headers } = signV4(
 *   { method: 'POST', url: 'https://bj1.api.aliyunpds.com/v2/file/complete', body },
 *   { accessKeyId, accessKeySecret },
 *   { keyCache },
 * );
 */
export function signV4(
  request: SigningRequest,
  credentials: SigningCredentials,
  { date = new Date(), nonce, region, keyCache }: SignV4Options = {},
): SignedV4 {
  const { method, url, headers } = prepare(request, credentials, date, nonce);
  const scopeRegion = region === undefined ? regionOfHost(url.host) : checkRegion(region);
  headers['x-acs-date'] ??= `${date.toISOString().slice(0, 19)}Z`;
  headers['x-acs-content-sha256'] ??= payloadHash(request.body);

  const day = scopeDay(headers['x-acs-date']);
  const names = signedHeaderNames(headers);
  const canonicalRequest = canonicalRequestV4(method, url, headers, names);
  const stringToSign = stringToSignV4(canonicalRequest);
  const key = cachedKey(credentials.accessKeySecret, day, scopeRegion, keyCache);
  headers['authorization'] = authorizationV4(
    credentials.accessKeyId,
    day,
    scopeRegion,
    names,
    signatureV4(key, stringToSign),
  );
  return { headers, canonicalRequest, stringToSign };
}

/**
 * The region of an admin host (`cn-beijing` of `cn-beijing.admin.aliyunpds.com`), otherwise
 * `center`.
 */
export function regionOfHost(host: string): string {
  const end = host.indexOf(adminSuffix);
  return end > 0 ? host.slice(0, end) : 'center';
}

/** The SHA-256 of the body in lower-case hexadecimal; an absent body counts as empty. */
export function payloadHash(body: SigningRequest['body']): string {
  return SHA256.digest(body ?? '', 'hex');
}

/**
 * Canonical request: method, resource, plain headers, `x-acs-` headers, empty line, names, body
 * hash.
 */
export function canonicalRequestV4(
  method: string,
  url: URL,
  headers: Readonly<SignedHeaders>,
  names: readonly string[] = signedHeaderNames(headers),
): string {
  return (
    `${method}\n${canonicalResource(url)}\n` +
    `${canonicalHeaders(headers, names)}\n${names.join(';')}\n${headers['x-acs-content-sha256']}`
  );
}

/**
 * The algorithm and the hash of the canonical request. Unlike in AWS, date and scope are not in it.
 */
export function stringToSignV4(canonicalRequest: string): string {
  return `${algorithm}\n${SHA256.digest(canonicalRequest, 'hex')}`;
}

/** The keys for day, region, product and terminator. Each one is the HMAC key for the next one. */
export function keyChain(accessKeySecret: string, day: string, region: string): Uint8Array[] {
  const keys: Uint8Array[] = [];
  let key = utf8(`aliyun_v4${accessKeySecret}`);
  for (const part of [day, region, product, terminator]) {
    key = hmac(sha256, key, utf8(part));
    keys.push(key);
  }
  return keys;
}

/** The last key of the chain, which signs. */
export function signingKey(accessKeySecret: string, day: string, region: string): Uint8Array {
  return keyChain(accessKeySecret, day, region).at(-1)!;
}

export function signatureV4(key: Uint8Array, stringToSign: string): string {
  return SHA256.mac(key, stringToSign, 'hex');
}

/**
 * `ACS4-HMAC-SHA256 Credential=...,SignedHeaders=...,Signature=...`, without spaces after commas.
 */
export function authorizationV4(
  accessKeyId: string,
  day: string,
  region: string,
  names: readonly string[],
  signature: string,
): string {
  const scope = `${accessKeyId}/${day}/${region}/${product}/${terminator}`;
  return `${algorithm} Credential=${scope},SignedHeaders=${names.join(';')},Signature=${signature}`;
}

/** The day of the scope, which comes from x-acs-date, also if there is a `date` header. */
export function scopeDay(acsDate: string): string {
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(acsDate);
  checkArgument(isTime, 'headers.x-acs-date', 'a time such as 2026-11-22T16:05:09Z', acsDate);
  return acsDate.slice(0, 10).replaceAll('-', '');
}

function cachedKey(
  accessKeySecret: string,
  day: string,
  region: string,
  cache?: Map<string, Uint8Array>,
): Uint8Array {
  const id = `${day}/${region}/${accessKeySecret}`;
  const known = cache?.get(id);
  if (known) return known;
  const key = signingKey(accessKeySecret, day, region);
  if (cache && cache.size >= keyCacheLimit) cache.clear();
  cache?.set(id, key);
  return key;
}

function checkRegion(region: string): string {
  const isId = typeof region === 'string' && /^[\w-]+$/.test(region);
  checkArgument(isId, 'region', 'the id of a region such as "cn-beijing"', region);
  return region;
}
