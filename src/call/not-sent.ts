// Failures that end before the first byte of a request leaves: name resolution and the connect of
// TCP. Codes of Node's libuv and of undici, Deno and Bun, which use the same names or none.
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'FailedToOpenSocket',
]);

// OpenSSL's verdicts on a certificate, as Node names them: the handshake failed, nothing was sent.
const CERTIFICATE =
  /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH$)/;

/** Tells whether a failed fetch proves that the request never left. A browser never tells. */
export function wasNotSent(error: unknown): boolean {
  return some(error, (code) => NOT_SENT.has(code) || CERTIFICATE.test(code));
}

/** Tells whether the server's certificate was refused: asking again will not change that. */
export function isCertificateError(error: unknown): boolean {
  return some(error, (code) => CERTIFICATE.test(code));
}

function some(error: unknown, test: (code: string) => boolean): boolean {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as Error).cause) {
    // Several addresses were tried: none may have got further than connecting.
    if (at instanceof AggregateError && at.errors.length > 0) {
      return at.errors.every((one) => some(one, test));
    }
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && test(code)) return true;
  }
  return false;
}
