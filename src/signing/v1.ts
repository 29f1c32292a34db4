/**
 * Signature v1 of PDS: HMAC-SHA1 over a canonical text, `Authorization: acs KEY_ID:SIGNATURE`.
 *
 * It is what the documentation describes and the official clients use by default. It covers
 * neither the host nor, without Content-MD5, the body.
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { toBase64 } from '../encoding.js';
import {
  addCommonHeaders,
  canonicalHeaders,
  canonicalResource,
  checkCredentials,
  checkDate,
  checkMethod,
  normalizeHeaders,
  parseUrl,
  plainHeaders,
  signedHeaderNames,
  utf8,
  type SignedHeaders,
  type SigningCredentials,
  type SigningRequest,
} from './canonical.js';

export interface SignV1Options {
  /**
   * Time of the request; the service refuses one that is more than 15 minutes off.
   * @default new Date()
   */
  date?: Date | undefined;
  /**
   * Value of x-acs-signature-nonce.
   * @default 32 random hexadecimal digits
   */
  nonce?: string | undefined;
  /**
   * Send and sign the MD5 of the body: the only thing that makes v1 cover the body.
   * @default true for a body that is not empty
   */
  contentMd5?: boolean | undefined;
}

export interface SignedV1 {
  /** Everything to send: the given headers, what signing adds, and `authorization`. */
  headers: SignedHeaders;
  /** The text under the signature, to compare with what the service reports. */
  stringToSign: string;
}

/**
 * Signs a request with v1 (HMAC-SHA1).
 *
 * Adds `date`, accept, a nonce, content-md5 and, with a security token, x-acs-security-token,
 * each only where the caller has not given it. Not for browsers: they do not let a page set the
 * Date header, so use `signV4` there.
 *
 * @throws TypeError that names the argument: credentials, method, url, date or a header
 *
 * @example
 * const { headers } = signV1(
 *   { method: 'POST', url: 'https://bj1.api.aliyunpds.com/v2/file/complete', body },
 *   { accessKeyId, accessKeySecret },
 * );
 * await fetch(url, { method: 'POST', headers, body });
 */
export function signV1(
  request: SigningRequest,
  credentials: SigningCredentials,
  { date = new Date(), nonce, contentMd5 = true }: SignV1Options = {},
): SignedV1 {
  checkCredentials(credentials);
  checkDate(date);
  const method = checkMethod(request.method);
  const url = parseUrl(request.url);
  const headers = normalizeHeaders(request.headers);
  headers['date'] ??= date.toUTCString();
  addCommonHeaders(headers, request, credentials, nonce);
  headers['x-acs-signature-method'] ??= 'HMAC-SHA1';
  headers['x-acs-signature-version'] ??= '1.0';
  if (contentMd5 && request.body != null && request.body.length > 0) {
    headers['content-md5'] ??= bodyMd5(request.body);
  }
  const stringToSign = stringToSignV1(method, url, headers);
  const signature = signatureV1(credentials.accessKeySecret, stringToSign);
  headers['authorization'] = `acs ${credentials.accessKeyId}:${signature}`;
  return { headers, stringToSign };
}

/** Base64 of the 16 bytes of the MD5 (RFC 1864). */
export function bodyMd5(body: string | Uint8Array): string {
  return toBase64(md5(typeof body === 'string' ? utf8(body) : body));
}

/** Method, plain headers, `x-acs-` headers, resource; no line feed at the end. */
export function stringToSignV1(method: string, url: URL, headers: Readonly<SignedHeaders>): string {
  const acs = canonicalHeaders(headers, signedHeaderNames(headers));
  return `${method}\n${plainHeaders(headers)}${acs}${canonicalResource(url)}`;
}

/** Base64 of the HMAC-SHA1; secret and text in UTF-8. */
export function signatureV1(accessKeySecret: string, stringToSign: string): string {
  return toBase64(hmac(sha1, utf8(accessKeySecret), utf8(stringToSign)));
}
