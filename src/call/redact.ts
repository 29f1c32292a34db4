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
export function addSecrets(headers: Headers, secrets: Set<string>): void {
  headers.forEach((value, name) => {
    if (SECRET_HEADER.test(name)) secrets.add(value.replace(/^[\w-]+ /, ''));
  });
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
export function redactCause(cause: unknown, redact: Redact, depth = 0): unknown {
  if (cause === undefined || isClean(cause, redact, depth)) return cause;
  if (!(cause instanceof Error)) return new Error(redact(text(cause)));
  const copy = new Error(redact(cause.message));
  copy.name = redact(String(cause.name));
  copy.stack = redact(String(cause.stack ?? ''));
  if ('code' in cause) Object.assign(copy, { code: cleanPrimitive(cause.code, redact) });
  if (cause.cause !== undefined && depth < DEEPEST) {
    Object.defineProperty(copy, 'cause', {
      value: redactCause(cause.cause, redact, depth + 1),
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

const DEEPEST = 6;

function isClean(value: unknown, redact: Redact, depth: number): boolean {
  if (typeof value === 'string') return redact(value) === value;
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (depth > DEEPEST) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || prototype === Object.prototype || Array.isArray(value);
  if (!plain && !(value instanceof Error)) return false;
  return Reflect.ownKeys(value).every((key) => {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    const name = typeof key === 'string' ? key : '';
    // V8 installs `stack` as an accessor on some errors; its text is read like any other.
    const member = name === 'stack' ? (value as Error).stack : descriptor?.value;
    return redact(name) === name && isClean(member, redact, depth + 1);
  });
}

function cleanPrimitive(value: unknown, redact: Redact): unknown {
  return typeof value === 'object' ? undefined : typeof value === 'string' ? redact(value) : value;
}

function text(value: unknown): string {
  try {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function percentEncode(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value; // a lone surrogate
  }
}
