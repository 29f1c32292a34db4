/**
 * Reads the private key of a JWT application: PEM text of PKCS#8 (RFC 5958) or PKCS#1 (RFC 8017).
 * @module
 */
import { fromBase64 } from '../encoding.js';

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/;

/** INTEGER 0, then AlgorithmIdentifier { rsaEncryption, NULL } (RFC 8017, appendix A.1). */
const VERSION_AND_RSA = [
  0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
  0x05, 0x00,
];

/**
 * Gives the DER of a PKCS#8 key, the one form that WebCrypto imports.
 *
 * Line ends may be written as `\n`, as environment variables often have them.
 *
 * @throws TypeError that says what is there instead of a private key; never with the text itself
 */
export function pkcs8FromPem(pem: string): Uint8Array<ArrayBuffer> {
  const match = typeof pem === 'string' ? PEM.exec(pem.replaceAll('\\n', '\n')) : null;
  if (!match) throw new TypeError(`privateKey must be PEM text: ${EXPECTED}`);
  const [, label, text] = match;
  if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY') {
    throw new TypeError(`privateKey must be ${EXPECTED}, got "${label}"`);
  }
  const der = decodeBase64(text!);
  return label === 'PRIVATE KEY' ? der : wrapPkcs1(der);
}

const EXPECTED = '"BEGIN PRIVATE KEY" (PKCS#8) or "BEGIN RSA PRIVATE KEY" (PKCS#1), not encrypted';

/** PrivateKeyInfo { version, algorithm, OCTET STRING { RSAPrivateKey } } (RFC 5958, section 2). */
function wrapPkcs1(key: Uint8Array): Uint8Array<ArrayBuffer> {
  return element(0x30, [...VERSION_AND_RSA, ...element(0x04, key)]);
}

/** Tag, length, content (X.690, section 8.1). */
function element(tag: number, content: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const length: number[] = [];
  for (let rest = content.length; rest > 0; rest >>>= 8) length.unshift(rest & 0xff);
  if (content.length > 0x7f) length.unshift(0x80 | length.length);
  const bytes = new Uint8Array(1 + length.length + content.length);
  bytes.set([tag, ...length]);
  bytes.set(content, 1 + length.length);
  return bytes;
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text);
  } catch {
    throw new TypeError('privateKey must be PEM text: its base64 is broken');
  }
}
