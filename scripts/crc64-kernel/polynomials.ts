/** Polynomials over GF(2) as bigints: bit k is the coefficient of x^k. */

/** x^64 + ...: the polynomial of CRC-64/XZ (ECMA-182). */
const P = 0x1_42f0_e1eb_a9ea_3693n;
/** The primitive factor of P of degree 17: modulo it, x has the order 2^17 - 1. */
const WIDE_FACTOR = 0x25f39n;

const degree = (a: bigint) => a.toString(2).length - 1;

function divide(a: bigint, by: bigint): { quotient: bigint; rest: bigint } {
  let quotient = 0n;
  for (let rest = a; ;) {
    const shift = degree(rest) - degree(by);
    if (rest === 0n || shift < 0) return { quotient, rest };
    quotient ^= 1n << BigInt(shift);
    rest ^= by << BigInt(shift);
  }
}

function times(a: bigint, b: bigint, modulo: bigint): bigint {
  let product = 0n;
  for (; b; b >>= 1n, a <<= 1n) if (b & 1n) product ^= a;
  return divide(product, modulo).rest;
}

/** The 64 bits in reverse order, as CRC-64/XZ keeps its register: x^0 is bit 63. */
function reflect(a: bigint): bigint {
  return BigInt(`0b${[...a.toString(2).padStart(64, '0')].reverse().join('')}`);
}

/** P without its x^64. */
export const REFLECTED = reflect(BigInt.asUintN(64, P));

/** 1 modulo the factor of degree 17, 0 modulo the product of P's others; reflected. */
export const ONLY_WIDE = idempotent();

function idempotent(): bigint {
  const others = divide(P, WIDE_FACTOR).quotient;
  // The inverse by Fermat's little theorem: a^(2^17 - 2), the product of a^2, a^4, ..., a^(2^16).
  let power = divide(others, WIDE_FACTOR).rest;
  let inverse = 1n;
  for (let i = 1; i < degree(WIDE_FACTOR); i++) {
    power = times(power, power, WIDE_FACTOR);
    inverse = times(inverse, power, WIDE_FACTOR);
  }
  return reflect(times(others, inverse, P));
}
