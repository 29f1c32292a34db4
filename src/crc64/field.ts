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
