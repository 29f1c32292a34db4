import type { Element } from './field.js';

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
  leave(register, scratch);
}

/** The CRC of all that `register` has seen. */
export function value(register: Register): bigint {
  return join(~register[0]!, ~register[1]!);
}

/**
 * A register XORed into the eight bytes that follow is the same as having come before them; it is
 * zero from then on.
 */
export function enter(register: Register, memory: DataView, at: number): void {
  for (const half of [0, 1]) {
    const place = at + 4 * half;
    memory.setInt32(place, memory.getInt32(place, true) ^ register[half]!, true);
    register[half] = 0;
  }
}

/** Takes a register from the start of a memory. */
export function leave(register: Register, memory: DataView): void {
  register[0] = memory.getInt32(0, true);
  register[1] = memory.getInt32(4, true);
}
