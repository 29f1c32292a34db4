/**
 * The polynomial of CRC-64/XZ (ECMA-182), bit-reversed as the algorithm is: the coefficient of
 * x^0 is bit 63, that of x^63 is bit 0, so multiplying by x is a shift to the right.
 * See the catalogue of parametrised CRC algorithms, https://reveng.sourceforge.io/crc-catalogue/17plus.htm
 */
export const POLY_LO = 0xd7870f42;
export const POLY_HI = 0xc96c5795;

/** An element of GF(2)[x]/P in that order of bits, as two 32-bit halves. */
export type Element = readonly [lo: number, hi: number];

/** The element times x. */
export function timesX([lo, hi]: Element): Element {
  const carry = -(lo & 1);
  return [((lo >>> 1) | (hi << 31)) ^ (POLY_LO & carry), (hi >>> 1) ^ (POLY_HI & carry)];
}

/**
 * A CRC's running state as two 32-bit halves [low, high]: JavaScript computes on 32 bits without
 * allocating, on a bigint never.
 */
export type Register = Int32Array;

const scratch = new DataView(new ArrayBuffer(8));

export function split(value: bigint): Element {
  scratch.setBigUint64(0, value, true);
  return [scratch.getInt32(0, true), scratch.getInt32(4, true)];
}

export function join(lo: number, hi: number): bigint {
  scratch.setInt32(0, lo, true);
  scratch.setInt32(4, hi, true);
  return scratch.getBigUint64(0, true);
}

/** The register that continues after a message whose CRC is `value` (0n: nothing yet). */
export function load(register: Register, value: bigint): void {
  scratch.setBigUint64(0, ~value, true);
  leave(register, scratch, 0);
}

/** The CRC of all that `register` has seen. */
export function value(register: Register): bigint {
  return join(~register[0]!, ~register[1]!);
}

/** A register XORed into the eight bytes that follow is the same as having come before them. */
export function enter(register: Register, memory: DataView, at: number): void {
  for (const half of [0, 1]) {
    const place = at + 4 * half;
    memory.setInt32(place, memory.getInt32(place, true) ^ register[half]!, true);
  }
}

/** Takes a register from memory. */
export function leave(register: Register, memory: DataView, at: number): void {
  register[0] = memory.getInt32(at, true);
  register[1] = memory.getInt32(at + 4, true);
}
