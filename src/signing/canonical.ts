/**
 * What both signing schemes share: the parts of the canonical text.
 *
 * The rules are those of "Call API operations by using an AccessKey pair"
 * (https://help.aliyun.com/document_detail/175897.htm) and of the official gateway client,
 * @alicloud/gateway-pds: lower-case names, decoded query values, and the `x-acs-` headers alone
 * beside accept, content-md5, content-type and date.
 * @module
 */
import { checkArgument, isObject, isText, kindOf } from '../arguments.js';
import { toHex } from '../encoding.js';

/** A request to sign. */
export interface SigningRequest {
  method: string;
  /** Absolute URL; its query is signed with decoded values. */
  url: string;
  /** Sent and signed as given, and never replaced; names in any case. */
  headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]>;
  /** The exact bytes that will be sent; text is taken as UTF-8. */
  body?: string | Uint8Array | null;
}

/** An access key of RAM, or a temporary one of STS with its security token. */
export interface SigningCredentials {
  /** Id of the access key; it is part of what is sent. */
  accessKeyId: string;
  /** Its secret, which signs and is never sent. */
  accessKeySecret: string;
  /** Only for temporary (STS) credentials. */
  securityToken?: string | undefined;
}

/** Header names in lower case and their values. */
export type SignedHeaders = Record<string, string>;

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Parses the URL; an error names the argument and leaves out the query, which may hold secrets. */
export function parseUrl(url: string): URL {
  try {
    return new URL(url);
  } catch {
    const got = typeof url === 'string' ? JSON.stringify(withoutQuery(url)) : kindOf(url);
    throw new TypeError(`url must be an absolute URL, got ${got}`);
  }
}

/**
 * Copies the headers with lower-case names and trimmed values, as they arrive at the service.
 * A name given in two spellings is joined with a comma, as Fetch does.
 */
export function normalizeHeaders(headers: SigningRequest['headers'] = {}): SignedHeaders {
  const normalized: SignedHeaders = {};
  const entries = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const [name, value] of entries as Iterable<readonly [string, string]>) {
    const key = name.toLowerCase();
    const text = checkHeaderValue(key, value).trim();
    normalized[key] = Object.hasOwn(normalized, key) ? `${normalized[key]}, ${text}` : text;
  }
  return normalized;
}

/** Refuses what would end the header and begin another one. */
export function checkHeaderValue(name: string, value: unknown): string {
  checkArgument(typeof value === 'string', `headers.${name}`, 'a string', value);
  if (/[\r\n\0]/.test(value as string)) {
    throw new TypeError(`headers.${name} must be a value without CR, LF and NUL`);
  }
  return value as string;
}

export function checkCredentials(credentials: SigningCredentials): void {
  checkArgument(isObject(credentials), 'credentials', 'an object', credentials);
  for (const name of ['accessKeyId', 'accessKeySecret'] as const) {
    const value: unknown = credentials[name];
    checkArgument(isText(value), `credentials.${name}`, 'a string that is not empty', value);
  }
  checkHeaderValue('authorization', credentials.accessKeyId);
}

export function checkMethod(method: string): string {
  checkArgument(isText(method), 'method', 'the name of an HTTP method', method);
  return method.toUpperCase();
}

export function checkDate(date: Date): Date {
  const isValid = date instanceof Date && !Number.isNaN(date.getTime());
  checkArgument(isValid, 'date', 'a valid Date', date);
  return date;
}

/**
 * Path, then the query sorted by key: `key=value`, or the bare key when the value is empty.
 * Values are not percent-encoded.
 */
export function canonicalResource(url: URL): string {
  if (url.search.length < 2) return url.pathname;
  const pairs = [...url.searchParams].sort(([a], [b]) => compare(a, b));
  const query = pairs.map(([key, value]) => (value === '' ? key : `${key}=${value}`));
  return `${url.pathname}?${query.join('&')}`;
}

/** The names of the headers that are signed by name: every `x-acs-` one, sorted. */
export function signedHeaderNames(headers: Readonly<SignedHeaders>): string[] {
  return Object.keys(headers)
    .filter((name) => name.startsWith('x-acs-'))
    .sort(compare);
}

/** `name:value` and a line feed for each of the names. */
export function canonicalHeaders(
  headers: Readonly<SignedHeaders>,
  names: readonly string[],
): string {
  let lines = '';
  for (const name of names) lines += `${name}:${headers[name]?.trim() ?? ''}\n`;
  return lines;
}

/** accept, content-md5, content-type and date, a line each; an absent one is an empty line. */
export function plainHeaders(headers: Readonly<SignedHeaders>): string {
  const { accept = '', date = '' } = headers;
  return `${accept}\n${headers['content-md5'] ?? ''}\n${headers['content-type'] ?? ''}\n${date}\n`;
}

/** What both schemes send beside their own headers, where the caller has given nothing else. */
export function addCommonHeaders(
  headers: SignedHeaders,
  { body }: SigningRequest,
  { securityToken }: SigningCredentials,
  nonce: string | undefined,
): void {
  headers['accept'] ??= 'application/json';
  // Without one, fetch adds text/plain to a text body, and the service would see an unsigned type.
  if (body != null) headers['content-type'] ??= 'application/json; charset=utf-8';
  headers['x-acs-signature-nonce'] ??= checkHeaderValue(
    'x-acs-signature-nonce',
    nonce ?? createNonce(),
  );
  if (securityToken != null && securityToken !== '') {
    headers['x-acs-security-token'] ??= checkHeaderValue('x-acs-security-token', securityToken);
  }
}

/** 32 random hexadecimal digits. */
export function createNonce(): string {
  // Faster, but pages that did not come over HTTPS do not have it.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID().replaceAll('-', '');
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

/** By UTF-16 code units: never by locale, which would put `B` after `a`. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
