/**
 * JSON Web Tokens, signed with RS256. Loaded with the first of them.
 * @module
 */
import { toBase64Url } from '../encoding.js';

/** A private key, as PEM holds it. */
export interface PrivateKey {
  /** PKCS#1, else PKCS#8. */
  readonly isPkcs1: boolean;
  readonly der: Uint8Array<ArrayBuffer>;
}

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/**
 * Has WebCrypto read a private key.
 *
 * @throws TypeError if it cannot
 */
export async function importKey(key: PrivateKey): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8(key), RS256, false, ['sign']);
  } catch (cause) {
    throw new TypeError('privateKey must be an RSA key that WebCrypto can read', { cause });
  }
}

/** A JSON Web Token in compact form (RFC 7519, RFC 7515). */
export async function signJwt(key: CryptoKey, claims: Record<string, unknown>): Promise<string> {
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  const signature = await crypto.subtle.sign(RS256.name, key, new TextEncoder().encode(text));
  return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}

function part(value: Record<string, unknown>): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

/** INTEGER 0, then AlgorithmIdentifier { rsaEncryption, NULL } (RFC 8017, appendix A.1). */
const VERSION_AND_RSA = [
  0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
  0x05, 0x00,
];

/** The DER of a PKCS#8 key, the one form that WebCrypto imports. */
export const pkcs8 = ({ isPkcs1, der }: PrivateKey): Uint8Array<ArrayBuffer> =>
  isPkcs1 ? wrapPkcs1(der) : der;

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
