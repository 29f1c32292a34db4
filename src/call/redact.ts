import { PdsError } from '../errors/index.js';
import type { Call } from './types.js';

/** Gives back a text with every secret in it replaced by `***`. */
export type Redact = (text: string) => string;

const MASK = '***';

// Masking shorter texts would hide ordinary words and protect nothing.
const SHORTEST_SECRET = 4;

/**
 * The one redactor that every text on its way into an error, a hook or a log passes. It masks the
 * given secrets in any spelling (plain, as JSON escapes them, percent-encoded), the password and the
 * query of any URL, since that is where signed URLs hold their signature, and the values of pairs
 * such as `Signature=...`. Its time is linear in the length of the text.
 */
export function redactor(secrets: Iterable<string>): Redact {
  const long = [...new Set(secrets)].filter(({ length }) => length >= SHORTEST_SECRET);
  // Longest first: a secret that contains another one must not leave its ends behind.
  const patterns = long.sort((a, b) => b.length - a.length).map(spellings);
  const known = new RegExp(patterns.join('|') || '(?!)', 'g');
  return (text) => text.replace(known, MASK).replace(URL_RUN, maskUrl).replace(PAIR, `$1${MASK}`);
}

/** The redactor of a call: its credentials, and what its headers and its body hold of secrets. */
export function redactorOf(call: Pick<Call, 'headers' | 'body' | 'secrets'>): Redact {
  const secrets = new Set(call.secrets);
  addSecrets(call.headers, secrets);
  for (const value of bodySecrets(call)) addValue(value, secrets);
  return redactor(secrets);
}

/** A pattern of a text: each character as it is, as JSON may escape it, or percent-encoded. */
const spellings = (text: string) =>
  text.replace(/[^A-Za-z0-9]/gu, (char) => {
    const forms = [
      `\\\\?${literal(char)}`, // JSON may escape a slash
      literal(JSON.stringify(char).slice(1, -1)),
      Array.from(char.split(''), (unit) => `\\\\u${hex(unit.charCodeAt(0), 4)}`).join(''),
      Array.from(new TextEncoder().encode(char), (byte) => `%${hex(byte, 2)}`).join(''),
    ];
    return `(?:${forms.join('|')}${char === ' ' ? '|\\+' : ''})`;
  });

/** A number in hexadecimal digits of any case, as a pattern. */
const hex = (value: number, digits: number) =>
  value
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

// A URL and all that follows up to white space, a quote or an angle bracket: backslashes that escape
// (`\/`, `\u0026`) belong to it, one before a quote ends it. Each character can match in one way
// only, and a match is never given up, so a text full of `http://` is read once. A URL in the query of
// another one is percent-encoded twice (`%253A`).
const URL_RUN =
  /\b[a-z][a-z0-9+.-]{0,20}(?::|%(?:25)?3a)(?:(?:\\?\/){2}|(?:%(?:25)?2f){2})(?:[^\s"'<>\\]|\\(?=[^\s"'<>]))*/gi;

// Where the query or the fragment of a URL begins, in plain, JSON's and percent spelling.
const QUERY = /[?#]|\\u003f|\\u0023|%(?:25)?(?:3f|23)/i;

// What stands before the host: a name and a password.
const USER_INFO =
  /^([a-z0-9+.-]+(?::|%(?:25)?3a)(?:\\?\/|%(?:25)?2f){2})[^/?#\\]{0,2000}?(@|%(?:25)?40)/i;

function maskUrl(run: string): string {
  const query = QUERY.exec(run);
  const base = query ? run.slice(0, query.index + query[0].length) + MASK : run;
  return base.replace(USER_INFO, `$1${MASK}$2`);
}

// Names of parameters, members and elements whose value is a secret wherever it stands: behind `=`,
// between quotes of JSON (escaped once or more) or of a language, and as XML.
const PAIR =
  /((?:signature(?:provided)?|security-?token|access_?key_?id|(?:access|refresh|share)_?token|client_?secret|assertion|password)(?:["']?(?:=|%(?:25)?3d)|\\*["']\s{0,9}:\s{0,9}\\*["']|>))[^&\s"'<>\\,;]+/gi;

const SECRET_HEADER = /authorization|token|secret|cookie|password|api-?key/i;

/** Adds the values of headers that hold credentials to `secrets`. */
export function addSecrets(headers: Readonly<Record<string, string>>, secrets: Set<string>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (SECRET_HEADER.test(name)) addValue(value, secrets);
  }
}

/**
 * A value, and what it is made of: a token without its scheme, single cookies, the key id and the
 * signature of an Authorization header. Somebody may quote one of these alone.
 */
function addValue(value: string, secrets: Set<string>): void {
  secrets.add(value);
  secrets.add(value.replace(/^[\w-]+ /, ''));
  for (const piece of value.split(/[\s;,]+/)) {
    const [, name = '', after = ''] = /^([^=:]*)[=:](.*)$/s.exec(piece) ?? [];
    if (after.length >= SHORTEST_PIECE && name !== 'SignedHeaders') secrets.add(after);
  }
}

// Shorter values are flags and version numbers.
const SHORTEST_PIECE = 6;

const SECRET_MEMBER = /token|secret|password|passwd|pwd|assertion|signature|^code$/i;

/** Values of a body's members that are secrets by their names: what pays for a token. */
function bodySecrets({ headers, body }: Pick<Call, 'headers' | 'body'>): string[] {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body ?? undefined);
  const isForm = headers['content-type']?.includes('form-urlencoded');
  const members = isForm ? [...new URLSearchParams(text)] : Object.entries(Object(parseJson(text)));
  return members.flatMap(([name, value]) =>
    SECRET_MEMBER.test(name) && typeof value === 'string' ? [value] : [],
  );
}

/** Parses JSON; undefined if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Headers with every value redacted; values of headers that hold credentials are replaced whole. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  const clean = new Headers();
  headers.forEach((value, name) => {
    clean.append(name, SECRET_HEADER.test(name) ? MASK : redact(value));
  });
  return clean;
}

// A chain of causes may be long, or a circle.
const DEEPEST = 6;

/**
 * An error fit to be a `cause`: the very same object where it is made of clean text and numbers
 * alone, otherwise a copy that keeps name, message, stack, code and its own cause, redacted. An
 * HTTP client's error that carries its request, Authorization header included, becomes such a copy.
 * This function itself never throws, not even for a circular object or one whose members throw.
 */
export function redactCause(cause: unknown, redact: Redact, depth = DEEPEST): Error {
  const read = (name: 'name' | 'message' | 'stack' | 'code' | 'cause'): unknown => {
    try {
      return (cause as Error & { code?: unknown })[name];
    } catch {
      return undefined;
    }
  };
  // By its members: test runners give each test file an `Error` of its own, but Node's errors stay.
  if (![read('name'), read('message')].every((one) => typeof one === 'string')) {
    return new Error(redact(textOf(cause)));
  }
  // A PdsError (of the token request) was redacted when it was made.
  const isFit = cause instanceof PdsError || isClean(cause, redact, depth);
  if (cause instanceof Error && isFit) return cause;
  const text = (name: Parameters<typeof read>[0]) => redact(textOf(read(name)));
  const inner = read('cause');
  const kept = inner !== undefined && depth > 0 && { cause: redactCause(inner, redact, depth - 1) };
  const copy = new Error(text('message'), kept || undefined);
  copy.name = text('name');
  copy.stack = text('stack');
  if (typeof read('code') === 'string') Object.assign(copy, { code: text('code') });
  return copy;
}

/** Tells whether a value, down to its last member, is made of clean text and numbers alone. */
function isClean(value: unknown, redact: Redact, depth: number): boolean {
  if (typeof value === 'string') return redact(value) === value;
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  try {
    const isKnown = value instanceof Error || [Object, Array].includes(value.constructor as never);
    return (
      depth > 0 &&
      isKnown &&
      Reflect.ownKeys(value).every(
        (key) =>
          isClean(String(key), redact, depth) &&
          isClean((value as Record<PropertyKey, unknown>)[key], redact, depth - 1),
      )
    );
  } catch {
    return false; // a getter or a proxy that throws
  }
}

/** Any value as a text: JSON of an object where there is one. */
function textOf(value: unknown): string {
  try {
    return (typeof value === 'object' && JSON.stringify(value)) || String(value);
  } catch {
    return 'a value that cannot be shown'; // circular, a BigInt inside, a toString that throws
  }
}
