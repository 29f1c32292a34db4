/** Who may call from a web page: everybody, nobody, or one origin. */
export type CorsOption = boolean | { origin: string };

/** What a page may read of an answer beside the headers that every page may read. */
const exposed = [
  'date',
  'etag',
  'location',
  'retry-after',
  'x-ca-request-id',
  'x-ca-error-code',
  'x-ca-error-message',
  'x-oss-hash-crc64ecma',
].join(', ');

/** Headers to add to every answer. */
export function corsHeaders(cors: CorsOption): Record<string, string> {
  if (cors === false) return {};
  return {
    'access-control-allow-origin': cors === true ? '*' : cors.origin,
    'access-control-expose-headers': exposed,
    ...(cors === true ? {} : { vary: 'origin' }),
  };
}

export function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

/** Headers of the answer to a preflight. What is asked for is granted: the signature decides. */
export function preflightHeaders({ headers }: Request): Record<string, string> {
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
