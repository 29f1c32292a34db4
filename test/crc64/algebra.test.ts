import { describe, expect, test } from 'vitest';
import { ONLY_WIDE } from '../../scripts/crc64-kernel/polynomials.js';
import { FAR, NARROW, NEAR, SHORT, WIDE, WIDE_FOLD, X64 } from '../../src/crc64/field.js';

// Polynomials over GF(2) as bigints, bit k the coefficient of x^k.
const P = (1n << 64n) | 0x42f0_e1eb_a9ea_3693n;
const poly = (...exponents: number[]) => exponents.reduce((sum, e) => sum ^ (1n << BigInt(e)), 0n);

function times(a: bigint, b: bigint): bigint {
  let product = 0n;
  for (; b; b >>= 1n, a <<= 1n) if (b & 1n) product ^= a;
  return product;
}

const degree = (a: bigint) => a.toString(2).length - 1;

function modulo(a: bigint, m: bigint): bigint {
  while (a && degree(a) >= degree(m)) a ^= m << BigInt(degree(a) - degree(m));
  return a;
}

function xTo(exponent: bigint, m = P): bigint {
  let power = 1n;
  for (const bit of exponent.toString(2)) {
    power = modulo(times(power, power), m);
    if (bit === '1') power = modulo(power << 1n, m);
  }
  return power;
}

function reflect(a: bigint): bigint {
  return BigInt(`0b${[...a.toString(2).padStart(64, '0')].reverse().join('')}`);
}

const factors = [
  poly(1, 0),
  poly(1, 0),
  poly(15, 1, 0),
  poly(15, 10, 5, 1, 0),
  poly(15, 12, 3, 1, 0),
  0x25f39n,
];

test('the constants of src are P, reflected', () => {
  const [lo, hi] = X64;
  expect(reflect((BigInt(hi) << 32n) | BigInt(lo))).toBe(P & ((1n << 64n) - 1n));
});

test('P is the product of its factors, each irreducible', () => {
  expect(factors.reduce(times)).toBe(P);
  for (const factor of factors) {
    // x^(2^n) = x modulo an irreducible polynomial of degree n, and no proper divisor of n
    // satisfies it.
    const n = degree(factor);
    expect(xTo(2n ** BigInt(n), factor)).toBe(modulo(2n, factor));
    for (let d = 1; d < n; d++) if (n % d === 0) expect(xTo(2n ** BigInt(d), factor)).not.toBe(2n);
  }
});

test('a, a^3 and a^5 are roots of the factors of degree 15', () => {
  const [, , first, second, third] = factors as [bigint, bigint, bigint, bigint, bigint, bigint];
  const at = (factor: bigint, e: bigint) => {
    let sum = 0n;
    for (let k = 0n; factor >> k; k++) if ((factor >> k) & 1n) sum ^= xTo(k * e, first);
    return sum;
  };
  expect([at(first, 1n), at(second, 3n), at(third, 5n)]).toEqual([0n, 0n, 0n]);
});

test('the order of x is 2 * (2^15-1) * (2^17-1)', () => {
  const order = 2n * 32767n * 131071n;
  expect(xTo(order)).toBe(1n);
  for (const prime of [2n, 7n, 31n, 151n, 131071n]) expect(xTo(order / prime)).not.toBe(1n);
  // This many zero bytes leave a register unchanged; combineCrc64 takes lengths modulo this number.
  expect(xTo(8n * 0xfffd_8001n)).toBe(1n);
  expect(0xfffd_8001n).toBe(32767n * 131071n);
});

describe.each([
  { name: 'FAR', exponents: FAR, modulus: P },
  { name: 'NEAR', exponents: NEAR, modulus: P },
  { name: 'SHORT', exponents: SHORT, modulus: P },
  { name: 'WIDE_FOLD', exponents: WIDE_FOLD, modulus: factors.at(-1)! },
])('the fold $name', ({ exponents, modulus }) => {
  test.each([
    ['bytes', 8],
    ['32-bit words', 32],
    ['vectors', 128],
  ])('is 0 modulo its polynomial in %s', (_, bits) => {
    const sum = exponents.reduce((sum, e) => sum ^ xTo(BigInt(e * bits), modulus), 0n);
    expect(sum).toBe(0n);
  });

  test('ascends from 0, and its last distance is at least a vector', () => {
    expect(exponents[0]).toBe(0);
    for (let i = 1; i < exponents.length; i++)
      expect(exponents[i]).toBeGreaterThan(exponents[i - 1]!);
    expect(exponents.at(-1)! - exponents.at(-2)!).toBeGreaterThanOrEqual(16);
  });

  test('has an even number of terms where x + 1 is a factor', () => {
    expect(exponents.length % 2).toBe(modulus === P ? 0 : 1);
  });
});

describe('the rings', () => {
  const wide = factors.at(-1)!;
  const others = factors.slice(0, -1).reduce(times);

  test.each([
    { name: 'wide', length: WIDE, modulus: wide },
    { name: 'narrow', length: NARROW, modulus: others },
  ])(
    'the length of the $name ring is the order of x^8 modulo its factors',
    ({ length, modulus }) => {
      expect(xTo(BigInt(8 * length), modulus)).toBe(1n);
      for (let part = 1; part < length; part++)
        if (length % part === 0) expect(xTo(BigInt(8 * part), modulus)).not.toBe(1n);
    },
  );

  test('the factor that joins their remainders is 1 modulo one modulus and 0 modulo the other', () => {
    const joins = reflect(ONLY_WIDE);
    expect(modulo(joins, wide)).toBe(1n);
    expect(modulo(joins, others)).toBe(0n);
  });
});
