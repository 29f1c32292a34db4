import { refuse } from './bytes.js';

const MAX = 0xffff_ffff_ffff_ffffn;

/** Refuses what is no CRC-64 value, by the argument's name. */
export function checkValue(value: unknown, name: string): asserts value is bigint {
  if (typeof value !== 'bigint') refuse(value, name, 'a bigint');
  if (value < 0n || value > MAX) throw new RangeError(`${name} must be from 0 to 2^64-1`);
}

/**
 * The text that the wire carries for a CRC-64: unsigned decimal, without padding.
 *
 * @param value a CRC-64, 0 to 2^64-1
 * @throws TypeError when `value` is no bigint, RangeError when it is out of range
 * @example
 * formatCrc64(crc64(bytes)); // '11051210869376104954'
 */
export function formatCrc64(value: bigint): string {
  checkValue(value, 'value');
  return value.toString();
}

/**
 * The value of a CRC-64 in the wire's form, the inverse of {@link formatCrc64}.
 *
 * @param text an unsigned decimal without sign, space or leading zero, at most 2^64-1
 * @throws TypeError when `text` is no string, RangeError when it is not such a number
 * @example
 * parseCrc64(file.crc64_hash) === crc64(bytes);
 */
export function parseCrc64(text: string): bigint {
  if (typeof text !== 'string') refuse(text, 'text', 'a string');
  // Twenty digits hold 2^64-1; the bound keeps a hostile megabyte of digits away from BigInt.
  if (!/^(0|[1-9]\d{0,19})$/.test(text))
    throw new RangeError('text must be an unsigned decimal number below 2^64');
  const value = BigInt(text);
  checkValue(value, 'text');
  return value;
}
