/**
 * The web pages that may call: none (`false`), those of one or several origins, or all (`true`).
 *
 * @example
 * createLocalPds({ cors: 'http://localhost:5173' });
 */
export type CorsOption = boolean | string | readonly string[] | { readonly origin: string };

/** The headers of an answer that a page may read, besides those that CORS always allows. */
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

/** The origins that the option names; `true` for all origins. */
export function allowedOrigins(cors: CorsOption): true | ReadonlySet<string> {
  if (typeof cors === 'boolean') return cors || new Set();
  if (typeof cors === 'string') return new Set([cors]);
  return new Set('origin' in cors ? [cors.origin] : cors);
}

/** Tells whether a request comes from a page that may not call. Only browsers send an Origin. */
export function isForeign(
  headers: Headers,
  url: URL,
  allowed: true | ReadonlySet<string>,
): boolean {
  const origin = headers.get('origin');
  return origin !== null && origin !== url.origin && allowed !== true && !allowed.has(origin);
}

/** Headers that the answer to a page needs, if the page may call. */
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

/**
 * Headers of the answer to a preflight. Every method and header is granted: the signature or token of
 * the request itself decides.
 */
export function preflightHeaders(headers: Headers): Record<string, string> {
  const granted: Record<string, string> = {
    'access-control-allow-methods': headers.get('access-control-request-method') ?? '',
    'access-control-max-age': '86400',
  };
  const wanted = headers.get('access-control-request-headers');
  if (wanted !== null) granted['access-control-allow-headers'] = wanted;
  // Chromium asks for this before a public page may call a loopback address.
  if (headers.get('access-control-request-private-network') === 'true') {
    granted['access-control-allow-private-network'] = 'true';
  }
  return granted;
}
