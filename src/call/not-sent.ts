// Failures of resolving a name and of connecting, by the system call that libuv names with them.
// The same codes also come from reading and writing: EHOSTUNREACH there means that the route broke
// after the request had left.
const BEFORE_CONNECTED = /^(connect|getaddrinfo)$/;

// Codes of undici and Bun for failures before there is a connection: they name no system call.
const NOT_CONNECTED = /^(UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

// OpenSSL's verdicts on a certificate, as Node names them: the handshake failed, nothing was sent.
const CERTIFICATE =
  /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH$)/;

/** Tells whether a failed fetch proves that the request never left. A browser never tells. */
export const wasNotSent = (error: unknown): boolean =>
  some(
    error,
    (code, syscall) =>
      BEFORE_CONNECTED.test(syscall) || NOT_CONNECTED.test(code) || CERTIFICATE.test(code),
  );

/** Tells whether the server's certificate was refused: asking again will not change that. */
export const isCertificateError = (error: unknown): boolean =>
  some(error, (code) => CERTIFICATE.test(code));

// More than any client nests its causes. A chain of causes may be a circle.
const DEEPEST = 10;

/** Tests the code and the system call of an error and of its causes. */
function some(
  error: unknown,
  test: (code: string, syscall: string) => boolean,
  depth = DEEPEST,
): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false;
  try {
    const { code, syscall, cause, errors } = error as Record<string, unknown>;
    // Several addresses were tried: none may have got further than connecting.
    if (Array.isArray(errors) && errors.length > 0) {
      return errors.every((one) => some(one, test, depth - 1));
    }
    return test(String(code), String(syscall)) || some(cause, test, depth - 1);
  } catch {
    return false; // a getter that throws proves nothing
  }
}
