/**
 * The hashes that signatures need, computed synchronously and given as text: Node's own where there
 * are any, otherwise those of @noble/hashes.
 *
 * Node's take half the time, and leave less for the garbage collector: among other calls that shows
 * even more than alone (`npm run bench -- call`). WebCrypto has no MD5 and only answers in promises.
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js';
import type { CHash } from '@noble/hashes/utils.js';
import { builtin } from '../builtin.js';
import { toBase64, toHex } from '../encoding.js';

/** How the bytes of a hash are written. */
export type HashEncoding = 'base64' | 'hex';

/** A hash function, for texts (which are encoded in UTF-8) and bytes. */
export interface Hashing {
  digest(message: string | Uint8Array, encoding: HashEncoding): string;
  /** The HMAC (RFC 2104). */
  mac(key: string | Uint8Array, message: string, encoding: HashEncoding): string;
}

interface NodeCrypto {
  /** Costs less than an object of `createHash`; Node has it from 20.12 on. */
  hash(name: string, message: string | Uint8Array, encoding: HashEncoding): string;
  createHmac(name: string, key: string | Uint8Array): NodeHmac;
}

interface NodeHmac {
  update(message: string): { digest(encoding: HashEncoding): string };
}

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

const bytesOf = (data: string | Uint8Array) => (typeof data === 'string' ? utf8(data) : data);

const textOf = (bytes: Uint8Array, encoding: HashEncoding) =>
  encoding === 'hex' ? toHex(bytes) : toBase64(bytes);

/**
 * @param name what Node calls the hash
 * @param noble the same hash of @noble/hashes
 */
export function hashing(name: 'md5' | 'sha1' | 'sha256', noble: CHash): Hashing {
  try {
    const { hash, createHmac } = builtin<NodeCrypto>('node:crypto')!;
    hash(name, '', 'hex'); // OpenSSL in FIPS mode refuses MD5
    return {
      digest: (message, encoding) => hash(name, message, encoding),
      mac: (key, message, encoding) => createHmac(name, key).update(message).digest(encoding),
    };
  } catch {
    return {
      digest: (message, encoding) => textOf(noble(bytesOf(message)), encoding),
      mac: (key, message, encoding) =>
        textOf(hmac(noble, bytesOf(key), bytesOf(message)), encoding),
    };
  }
}
