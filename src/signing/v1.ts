/**
 * Signature v1 of PDS: HMAC-SHA1 over a canonical text, `Authorization: acs KEY_ID:SIGNATURE`.
 *
 * The documentation describes it, and the official clients use it by default. It does not cover the
 * host; it covers the body only with Content-MD5.
 * @module
 */
import { md5, sha1 } from '@noble/hashes/legacy.js';
import {
  canonicalHeaders,
  canonicalResource,
  prepare,
  type SignedHeaders,
  type SigningCredentials,
  type SigningRequest,
} from './canonical.js';
import { hashing } from './hashing.js';

const MD5 = /* @__PURE__ */ hashing('md5', md5);
const SHA1 = /* @__PURE__ */ hashing('sha1', sha1);

export interface SignV1Options {
  /**
   * Time of the request. The service refuses a time that differs by more than 15 minutes from its own.
   * @default new Date()
   */
  date?: Date | undefined;
  /**
   * Value of x-acs-signature-nonce.
   * @default 32 random hexadecimal digits
   */
  nonce?: string | undefined;
  /**
   * Whether the MD5 of the body is sent and signed. Without it, v1 does not cover the body.
   * @default true for a body that is not empty
   */
  contentMd5?: boolean | undefined;
}

export interface SignedV1 {
  /** All headers to send: the given ones, those that signing adds, and `authorization`. */
  headers: SignedHeaders;
  /** The signed text, to compare with the text that the service reports. */
  stringToSign: string;
}

/**
 * Signs a request with v1 (HMAC-SHA1).
 *
 * Adds `date`, accept, a nonce, content-md5 and, with a security token, x-acs-security-token, each
 * unless the caller has given it. Use `signV4` in browsers: they do not let a page set the Date header.
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
  const { method, url, headers } = prepare(request, credentials, date, nonce);
  headers['date'] ??= date.toUTCString();
  headers['x-acs-signature-method'] ??= 'HMAC-SHA1';
  headers['x-acs-signature-version'] ??= '1.0';
  if (contentMd5 && request.body?.length) {
    headers['content-md5'] ??= bodyMd5(request.body);
  }
  const stringToSign = stringToSignV1(method, url, headers);
  const signature = signatureV1(credentials.accessKeySecret, stringToSign);
  headers['authorization'] = `acs ${credentials.accessKeyId}:${signature}`;
  return { headers, stringToSign };
}

/** The MD5 of a body in base64 (RFC 1864). */
export function bodyMd5(body: string | Uint8Array): string {
  return MD5.digest(body, 'base64');
}

/**
 * The text that v1 signs: method, plain headers, `x-acs-` headers, resource; no line feed at the
 * end.
 */
export function stringToSignV1(method: string, url: URL, headers: Readonly<SignedHeaders>): string {
  return `${method}\n${canonicalHeaders(headers)}${canonicalResource(url)}`;
}

/** The HMAC-SHA1 in base64; secret and text are encoded in UTF-8. */
export function signatureV1(accessKeySecret: string, stringToSign: string): string {
  return SHA1.mac(accessKeySecret, stringToSign, 'base64');
}
