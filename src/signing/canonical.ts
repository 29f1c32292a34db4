/**
 * The parts of the canonical text that both signing schemes use.
 *
 * The rules are those of "Call API operations by using an AccessKey pair"
 * (https://help.aliyun.com/document_detail/175897.htm) and of the official gateway client,
 * @alicloud/gateway-pds: lower-case names, decoded query values, and of the headers only those that
 * start with `x-acs-`, accept, content-md5, content-type and date.
 * @module
 */
import { checkArgument, isObject, isText, kindOf } from '../arguments.js';
import { toHex } from '../encoding.js';

/** A request to sign. */
export interface SigningRequest {
  method: string;
  /** Absolute URL; its query is signed with decoded values. */
  url: string;
  /** Headers that are sent and signed as given, and never replaced; names in any case. */
  headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]>;
  /** The exact bytes that will be sent; text is taken as UTF-8. */
  body?: string | Uint8Array | null;
}

/** An access key of RAM, or a temporary one of STS with its security token. */
export interface SigningCredentials {
  /** Id of the access key, which is sent with the request. */
  accessKeyId: string;
  /** Secret of the access key. It signs and is never sent. */
  accessKeySecret: string;
  /** Only for temporary (STS) credentials. */
  securityToken?: string | undefined;
}

/** Header names in lower case and their values. */
export type SignedHeaders = Record<string, string>;

/**
 * Checks what is to be signed, and copies its headers together with those that both schemes send.
 *
 * @throws TypeError that names the argument: request, credentials, date, method, url, a header
 * or the body
 */
export function prepare(
  request: SigningRequest,
  credentials: SigningCredentials,
  date: Date,
  nonce: string | undefined,
): { method: string; url: URL; headers: SignedHeaders } {
  checkArgument(isObject(request), 'request', 'an object', request);
  checkCredentials(credentials);
  checkDate(date);
  const { body } = request;
  // Anything else would be left unsigned, or its name be signed: an ArrayBuffer, a DataView.
  const isBody =
    typeof (body ?? '') === 'string' || Object(body)[Symbol.toStringTag] === 'Uint8Array';
  checkArgument(isBody, 'body', 'a string or a Uint8Array', body);
  const method = checkMethod(request.method);
  const url = parseUrl(request.url);
  const headers = normalizeHeaders(request.headers);
  addCommonHeaders(headers, request, credentials, nonce);
  return { method, url, headers };
}

/** Parses the URL. The error names the argument and omits the query, which may contain secrets. */
export function parseUrl(url: string): URL {
  try {
    return new URL(url);
  } catch {
    const got = typeof url === 'string' ? JSON.stringify(url.replace(/[?#].*$/s, '')) : kindOf(url);
    throw new TypeError(`url must be an absolute URL, got ${got}`);
  }
}

/**
 * Copies the headers with lower-case names and trimmed values, as the service receives them. The values
 * of a name that is given twice are joined with a comma, as Fetch does.
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

/** Refuses a value with a character that would end the header and start another one. */
function checkHeaderValue(name: string, value: unknown): string {
  const isLine = typeof value === 'string' && !/[\r\n\0]/.test(value);
  checkArgument(isLine, `headers.${name}`, 'a string without CR, LF and NUL', value);
  return value as string;
}

function checkCredentials(credentials: SigningCredentials): void {
  checkArgument(isObject(credentials), 'credentials', 'an object', credentials);
  for (const name of ['accessKeyId', 'accessKeySecret'] as const) {
    const value: unknown = credentials[name];
    checkArgument(isText(value), `credentials.${name}`, 'a string that is not empty', value);
  }
  checkHeaderValue('authorization', credentials.accessKeyId);
}

function checkMethod(method: string): string {
  checkArgument(isText(method), 'method', 'an HTTP method', method);
  return method.toUpperCase();
}

function checkDate(date: Date): void {
  const isValid = date instanceof Date && !Number.isNaN(date.getTime());
  checkArgument(isValid, 'date', 'a valid Date', date);
}

/**
 * The path, then the query sorted by key (by code units, as `sort` does; by locale, `B` would come
 * after `a`): `key=value`, or only the key if the value is empty. Values are not percent-encoded.
 */
export function canonicalResource(url: URL): string {
  if (url.search.length < 2) return url.pathname;
  const query = new URLSearchParams(url.search);
  query.sort();
  const pairs = [...query].map(([key, value]) => (value === '' ? key : `${key}=${value}`));
  return `${url.pathname}?${pairs.join('&')}`;
}

/** The sorted names of the headers that start with `x-acs-`, which are signed with their names. */
export function signedHeaderNames(headers: Readonly<SignedHeaders>): string[] {
  return Object.keys(headers)
    .filter((name) => name.startsWith('x-acs-'))
    .sort();
}

/**
 * The values of the plain headers, one a line (an absent one is empty), then a line `name:value` for
 * each of the `x-acs-` names.
 */
export function canonicalHeaders(
  headers: Readonly<SignedHeaders>,
  names: readonly string[] = signedHeaderNames(headers),
): string {
  let lines = '';
  for (const name of PLAIN_HEADERS) lines += `${headers[name] ?? ''}\n`;
  for (const name of names) lines += `${name}:${headers[name]?.trim() ?? ''}\n`;
  return lines;
}

const PLAIN_HEADERS = ['accept', 'content-md5', 'content-type', 'date'];

/** Adds the headers that both schemes send, unless the caller has given them. */
function addCommonHeaders(
  headers: SignedHeaders,
  { body }: SigningRequest,
  { securityToken }: SigningCredentials,
  nonce: string | undefined,
): void {
  const add = (name: string, value: string) => {
    headers[name] ??= checkHeaderValue(name, value);
  };
  add('accept', 'application/json');
  // Without a type, fetch adds text/plain to a text body, and the service would get an unsigned
  // type.
  if (body != null) add('content-type', 'application/json; charset=utf-8');
  add('x-acs-signature-nonce', nonce ?? createNonce());
  if (securityToken) add('x-acs-security-token', securityToken);
}

/** 32 random hexadecimal digits. Pages that were not loaded over HTTPS lack the faster randomUUID. */
const createNonce = (): string =>
  (crypto as Partial<Crypto>).randomUUID?.().replaceAll('-', '') ??
  toHex(crypto.getRandomValues(new Uint8Array(16)));
