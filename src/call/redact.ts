import { PdsError } from '../errors/index.js';

/** Gives back a text with every secret in it replaced by `***`. */
export type Redact = (text: string) => string;

// Shorter ones would mask ordinary words and protect nobody.
const SHORTEST_SECRET = 4;
const URL_WITH_QUERY = /(\bhttps?:\/\/[^\s"'<>?#\\]+\?)[^\s"'<>\\]+/gi;

/**
 * The one redactor that every text on its way into an error, a hook or a log passes: it masks the
 * given secrets (as they are, as JSON escapes them and percent-encoded) and the query of any URL,
 * since that is where signed URLs hold their signature.
 */
export function redactor(secrets: Iterable<string>): Redact {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < SHORTEST_SECRET) continue;
    forms.add(secret).add(JSON.stringify(secret).slice(1, -1)).add(percentEncode(secret));
  }
  // Longest first: a secret that contains another one must not leave its ends behind.
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const form of ordered) clean = clean.replaceAll(form, '***');
    return clean.replace(URL_WITH_QUERY, '$1***');
  };
}

const SECRET_HEADER = /authorization|token|secret|cookie|password|api-?key/i;

/** Adds the values of headers that hold credentials to `secrets`, without a scheme before them. */
export function addSecrets(headers: Readonly<Record<string, string>>, secrets: Set<string>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (SECRET_HEADER.test(name)) secrets.add(value.replace(/^[\w-]+ /, ''));
  }
}

/** Headers with every value redacted. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  const clean = new Headers();
  headers.forEach((value, name) => clean.append(name, redact(value)));
  return clean;
}

/**
 * An error fit to be a `cause`: the very same object where it is made of clean text and numbers
 * alone, otherwise a copy that keeps name, message, stack, code and its own cause, redacted. An
 * HTTP client's error that carries its request, Authorization header included, becomes such a copy.
 */
export function redactCause(cause: unknown, redact: Redact): Error {
  if (!(cause instanceof Error)) return new Error(redact(textOf(cause)));
  // One of ours, of the token request, was redacted when it was made.
  if (cause instanceof PdsError || isClean(cause, redact, DEEPEST)) return cause;
  const { name, message, stack, code } = cause as Error & { code?: unknown };
  const inner = cause.cause === undefined ? {} : { cause: redactCause(cause.cause, redact) };
  const copy = new Error(redact(message), inner);
  copy.name = redact(String(name));
  copy.stack = redact(String(stack));
  return typeof code === 'string' ? Object.assign(copy, { code: redact(code) }) : copy;
}

const DEEPEST = 6;

function isClean(value: unknown, redact: Redact, depth: number): boolean {
  if (typeof value === 'string') return redact(value) === value;
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  const { constructor } = value;
  const known = value instanceof Error || constructor === Object || constructor === Array;
  if (!known || depth === 0) return false;
  return Reflect.ownKeys(value).every(
    (key) =>
      isClean(String(key), redact, depth) &&
      isClean((value as Record<PropertyKey, unknown>)[key], redact, depth - 1),
  );
}

function textOf(value: unknown): string {
  return (typeof value === 'object' && JSON.stringify(value)) || String(value);
}

function percentEncode(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value; // a lone surrogate
  }
}
