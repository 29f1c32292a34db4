/**
 * The polynomial of CRC-64/XZ (ECMA-182), bit-reversed as the algorithm is: the coefficient of
 * x^0 is bit 63, that of x^63 is bit 0, so multiplying by x is a shift to the right.
 * See the catalogue of parametrised CRC algorithms, https://reveng.sourceforge.io/crc-catalogue/17plus.htm
 */
export const POLY_LO = 0xd7870f42;
export const POLY_HI = 0xc96c5795;

/**
 * A CRC's running state as two 32-bit halves [low, high]: JavaScript computes on 32 bits without
 * allocating, on a bigint never.
 */
export type Register = Int32Array;

const words = new Int32Array(2);
const view = new DataView(words.buffer);

/** The register that continues after a message whose CRC is `value` (0n: nothing yet). */
export function load(register: Register, value: bigint): void {
  view.setBigUint64(0, value, true);
  register[0] = ~view.getInt32(0, true);
  register[1] = ~view.getInt32(4, true);
}

/** The CRC of all that `register` has seen. */
export function value(register: Register): bigint {
  view.setInt32(0, ~register[0]!, true);
  view.setInt32(4, ~register[1]!, true);
  return view.getBigUint64(0, true);
}
