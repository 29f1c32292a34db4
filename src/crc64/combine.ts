import { checkValue, refuse } from './values.js';
import { type Element, multiples, X64 } from './field.js';
import { join, split } from './register.js';

/**
 * The order of x^8 modulo P: this many zero bytes leave a register unchanged, so only the length
 * modulo this number matters. P = (x+1)^2 * (three factors of degree 15) * (a primitive one of
 * degree 17), which gives lcm(2, 2^15-1, 2^17-1) bits; test/crc64/algebra.test.ts derives it.
 */
const ORDER = 0xfffd_8001n; // (2^15 - 1) * (2^17 - 1)

// The multiples that nibbles select: of the current factor, and of x^64, which is the value of the
// four bits that a shift drops at the low end.
const rowLo = new Int32Array(16);
const rowHi = new Int32Array(16);
const wrapLo = new Int32Array(16);
const wrapHi = new Int32Array(16);

/** a * b modulo P by Horner's rule on nibbles of b, the highest powers of x (lowest bits) first. */
function multiply(a: Element, b: Element): Element {
  if (!wrapLo[1]) multiples(X64, wrapLo, wrapHi, 16); // at first use, so that importing costs nothing
  multiples(a, rowLo, rowHi, 16);
  let lo = 0;
  let hi = 0;
  for (const half of b) {
    for (let shift = 0; shift < 32; shift += 4) {
      const out = lo & 15;
      const nibble = (half >>> shift) & 15;
      lo = ((lo >>> 4) | (hi << 28)) ^ wrapLo[out]! ^ rowLo[nibble]!;
      hi = (hi >>> 4) ^ wrapHi[out]! ^ rowHi[nibble]!;
    }
  }
  return [lo, hi];
}

const powers: Element[] = [];

/** x^(8 * n * 16^w) for index = 16 * w + n: the factor for n, the w-th nibble of a length. */
function power(index: number): Element {
  if (index === 1) return [0, 1 << 23]; // x^8
  return (powers[index] ??=
    (index & 15) === 1
      ? multiply(power(index - 2), power(index - 16))
      : multiply(power(index - 1), power((index & ~15) + 1)));
}

/**
 * The CRC-64 of two pieces together, computed from the CRC-64 of each. So parts can be hashed in any
 * order or in workers, and no byte is read twice. It takes well under a microsecond for any length.
 *
 * @param first CRC-64 of the first piece
 * @param second CRC-64 of the piece that follows it
 * @param secondLength length of the second piece in bytes
 * @throws TypeError or RangeError naming the argument that is not a CRC-64 or not a length
 * @example
 * combineCrc64(crc64(head), crc64(tail), tail.length) === crc64(whole);
 */
export function combineCrc64(first: bigint, second: bigint, secondLength: number | bigint): bigint {
  checkValue(first, 'first');
  checkValue(second, 'second');
  if (typeof secondLength !== 'number' && typeof secondLength !== 'bigint')
    refuse(secondLength, 'secondLength', 'a number or bigint');
  if (secondLength < 0 || (typeof secondLength === 'number' && !Number.isSafeInteger(secondLength)))
    throw new RangeError(`secondLength must be an integer from 0, got ${secondLength}`);
  return combine(first, second, secondLength);
}

/** The same as {@link combineCrc64}, without checks of the arguments. */
export function combine(first: bigint, second: bigint, secondLength: number | bigint): bigint {
  let length = Number(BigInt(secondLength) % ORDER);
  let sum = split(first);
  for (let window = 0; length; window += 16, length >>>= 4)
    if (length & 15) sum = multiply(power(window + (length & 15)), sum);
  return join(...sum) ^ second;
}
