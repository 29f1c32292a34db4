import { checkArgument, isObject, kindOf } from '../arguments.js';

/** Bytes in memory: a buffer, plain or shared, or any view of one. */
export type Bytes = ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

const MAX = 0xffff_ffff_ffff_ffffn;

/** `data` as a Uint8Array over the same memory, or undefined when it is not bytes. */
export function bytesOf(data: unknown): Uint8Array | undefined {
  if (data instanceof Uint8Array) return data;
  if (ArrayBuffer.isView(data))
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  // The tag decides, not instanceof: a buffer may come from another realm (a frame, a vm context).
  return /^(Shared)?ArrayBuffer$/.test(tagOf(data))
    ? new Uint8Array(data as ArrayBuffer)
    : undefined;
}

/**
 * `data` as a Uint8Array.
 *
 * @throws TypeError that names the argument
 */
export function toBytes(data: unknown, name: string): Uint8Array {
  const bytes = bytesOf(data) ?? refuse(data, name, 'bytes');
  // A detached buffer looks empty. A new view of it throws on every runtime.
  if (!bytes.length) new Uint8Array(bytes.buffer);
  return bytes;
}

/**
 * Throws the TypeError for an argument of a wrong kind; the message names the class of an object.
 */
export function refuse(value: unknown, name: string, what: string): never {
  const got = isObject(value) && tagOf(value) !== 'Object' ? tagOf(value) : kindOf(value);
  throw new TypeError(`${name} must be ${what}, got ${got}`);
}

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Checks that an argument is a CRC-64.
 *
 * @throws TypeError or RangeError that names the argument
 */
export function checkValue(value: unknown, name: string): asserts value is bigint {
  checkArgument(typeof value === 'bigint', name, 'a bigint', value);
  if ((value as bigint) < 0n || (value as bigint) > MAX)
    throw new RangeError(`${name} must be from 0 to 2^64-1, got ${value as bigint}`);
}

/**
 * A CRC-64 as text in the form of `crc64_hash`: unsigned decimal, without padding.
 *
 * @param value a CRC-64, 0 to 2^64-1
 * @throws TypeError when `value` is not a bigint, RangeError when it is out of range
 * @example
 * formatCrc64(crc64(bytes)); // '11051210869376104954'
 */
export function formatCrc64(value: bigint): string {
  checkValue(value, 'value');
  return value.toString();
}

/**
 * The CRC-64 that a text in the form of `crc64_hash` states: the inverse of {@link formatCrc64}.
 *
 * @param text an unsigned decimal without sign, space or leading zero, at most 2^64-1
 * @throws TypeError when `text` is not a string, RangeError when it is not such a number
 * @example
 * parseCrc64(file.crc64_hash) === crc64(bytes);
 */
export function parseCrc64(text: string): bigint {
  checkArgument(typeof text === 'string', 'text', 'a string', text);
  // 2^64-1 has twenty digits. The bound protects BigInt from a hostile megabyte of digits.
  if (!/^(0|[1-9]\d{0,19})$/.test(text))
    throw new RangeError(`text must be an unsigned decimal, got ${text.slice(0, 21)}`);
  const value = BigInt(text);
  checkValue(value, 'text');
  return value;
}
