/**
 * Which web pages may call: none (`false`), those of one origin or several, or all (`true`).
 *
 * @example
 * createLocalPds({ cors: 'http://localhost:5173' });
 */
export type CorsOption = boolean | string | readonly string[] | { readonly origin: string };

/** What a page may read of an answer beside the headers that every page may read. */
const exposed = [
  'content-range',
  'date',
  'etag',
  'location',
  'retry-after',
  'x-ca-request-id',
  'x-ca-error-code',
  'x-ca-error-message',
  'x-oss-hash-crc64ecma',
].join(', ');

/** The origins of the option; `true` for all of them. */
export function allowedOrigins(cors: CorsOption): true | ReadonlySet<string> {
  if (typeof cors === 'boolean') return cors || new Set();
  if (typeof cors === 'string') return new Set([cors]);
  return new Set('origin' in cors ? [cors.origin] : cors);
}

/** Whether a request comes from a page that may not call. Outside of browsers none has an Origin. */
export function isForeign(
  headers: Headers,
  url: URL,
  allowed: true | ReadonlySet<string>,
): boolean {
  const origin = headers.get('origin');
  return origin !== null && origin !== url.origin && allowed !== true && !allowed.has(origin);
}

/** Headers to add to the answer to a page that may call. */
export function corsHeaders(
  headers: Headers,
  allowed: true | ReadonlySet<string>,
): Record<string, string> {
  const origin = headers.get('origin') ?? '';
  if (allowed !== true && !allowed.has(origin)) return allowed.size > 0 ? { vary: 'origin' } : {};
  return {
    'access-control-allow-origin': allowed === true ? '*' : origin,
    'access-control-expose-headers': exposed,
    ...(allowed === true ? {} : { vary: 'origin' }),
  };
}

export function isPreflight(method: string, headers: Headers): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

/** Headers of the answer to a preflight. What is asked for is granted: the signature decides. */
export function preflightHeaders(headers: Headers): Record<string, string> {
  const granted: Record<string, string> = {
    'access-control-allow-methods': headers.get('access-control-request-method') ?? '',
    'access-control-max-age': '86400',
  };
  const wanted = headers.get('access-control-request-headers');
  if (wanted !== null) granted['access-control-allow-headers'] = wanted;
  // Chromium asks this before a public page may reach a loopback address.
  if (headers.get('access-control-request-private-network') === 'true') {
    granted['access-control-allow-private-network'] = 'true';
  }
  return granted;
}
