/**
 * The polynomial P of CRC-64/XZ: the polynomials modulo P, and the sparse multiples of P.
 *
 * @module
 */

/**
 * An element of GF(2)[x]/P as two 32-bit halves. CRC-64/XZ reverses the bits: the coefficient of x^0
 * is bit 63, that of x^63 is bit 0, so a multiplication by x is a shift to the right.
 */
export type Element = readonly [lo: number, hi: number];

/**
 * x^64 modulo P, which is P without its first term: the polynomial of CRC-64/XZ (ECMA-182). See the
 * catalogue of parametrised CRC algorithms, https://reveng.sourceforge.io/crc-catalogue/17plus.htm
 */
export const X64: Element = [0xd7870f42, 0xc96c5795];

/** The product of an element and x. */
export function timesX([lo, hi]: Element): Element {
  const carry = -(lo & 1);
  return [((lo >>> 1) | (hi << 31)) ^ (X64[0] & carry), (hi >>> 1) ^ (X64[1] & carry)];
}

/**
 * Fills `lo` and `hi` with the multiples of an element by the first `count` polynomials; `count` is a
 * power of two. The lowest bit of an index is the highest power of x, as everywhere in this folder.
 */
export function multiples(of: Element, lo: Int32Array, hi: Int32Array, count: number): void {
  for (let bit = count >> 1; bit; bit >>= 1) {
    lo[bit] = of[0];
    hi[bit] = of[1];
    of = timesX(of);
  }
  for (let n = 3; n < count; n++) {
    lo[n] = lo[n & -n]! ^ lo[n & (n - 1)]!;
    hi[n] = hi[n & -n]! ^ hi[n & (n - 1)]!;
  }
}

/**
 * Sparse multiples of P. The sum of x^(8e) over the exponents e of each list is 0 modulo P. So a byte
 * of a message can be set to zero when it is XORed into the bytes at the distances that the other
 * exponents give: the remainder stays the same. Squaring a polynomial doubles its exponents, so the
 * same lists also hold for 32-bit words, and for vectors of 16 bytes, in place of bytes.
 * test/crc64/algebra.test.ts checks each list.
 *
 * P = (x+1)^2 * (three factors of degree 15, minimal polynomials of a, a^3 and a^5: a BCH code of
 * length 32767) * (a primitive factor of degree 17). Therefore no multiple has an odd weight, and a
 * multiple of weight 2, 4 or 6 reaches at least to 32767; a shorter reach needs more terms. JavaScript
 * uses FAR (machine.ts), the kernel uses the others.
 */
export const FAR = [0, 15347, 48114, 65534] as const;
export const NEAR = [0, 588, 674, 758, 1159, 1923, 1969, 3530] as const;
export const SHORT = [0, 48, 97, 167, 168, 180, 232, 245, 259, 302, 359, 533] as const;

/**
 * The lengths of the two ring buffers into which the kernel XORs a long message. They are the orders
 * of x^8 modulo the factors of P: x^(8 * WIDE) is 1 modulo the factor of degree 17, and
 * x^(8 * NARROW) is 1 modulo the product of the others.
 */
export const WIDE = 131_071;
export const NARROW = 32_767;
/** A sparse multiple of the factor of degree 17 alone. */
export const WIDE_FOLD = [0, 183, 857] as const;
