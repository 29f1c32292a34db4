/**
 * An element of GF(2)[x]/P as two 32-bit halves, bit-reversed as the algorithm is: the coefficient of
 * x^0 is bit 63, that of x^63 is bit 0, so multiplying by x is a shift to the right.
 */
export type Element = readonly [lo: number, hi: number];

/**
 * x^64 modulo P, which is P without its first term: the polynomial of CRC-64/XZ (ECMA-182). See the
 * catalogue of parametrised CRC algorithms, https://reveng.sourceforge.io/crc-catalogue/17plus.htm
 */
export const X64: Element = [0xd7870f42, 0xc96c5795];

/** The element times x. */
export function timesX([lo, hi]: Element): Element {
  const carry = -(lo & 1);
  return [((lo >>> 1) | (hi << 31)) ^ (X64[0] & carry), (hi >>> 1) ^ (X64[1] & carry)];
}

/**
 * The multiples of an element by all polynomials of a few terms, `count` of them, a power of two. As
 * everywhere the lowest bit of an index is the highest power of x.
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
