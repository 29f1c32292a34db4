/**
 * Bytes as text: base64 (RFC 4648, section 4), base64url without padding (section 5, as JSON Web
 * Tokens have it) and hexadecimal.
 * @module
 */

// Arguments of one call: engines have a limit, some as low as 65,536.
const CHUNK = 8192;

/** Base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    // Not spread: that reads the bytes one by one through an iterator, for twice the memory.
    binary += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as never);
  }
  return btoa(binary);
}

/**
 * Reads base64, with or without padding; white space is skipped.
 *
 * @throws DOMException if the text is not base64
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
}

/** Base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Reads base64url without padding.
 *
 * @throws DOMException if the text is not base64url
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  // atob would also take the two characters that base64url does not have, and white space.
  if (!/^[\w-]*$/.test(text)) throw new DOMException('not base64url', 'InvalidCharacterError');
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}

const DIGITS = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** Two lower-case digits for each byte. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += DIGITS[byte]!;
  return text;
}
