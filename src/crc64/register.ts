import type { Element } from './field.js';

/**
 * The running state of a CRC as two 32-bit halves [low, high]. JavaScript computes with 32-bit
 * integers without allocating memory; each operation with a bigint allocates.
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

/** Sets `register` to the state after a message whose CRC is `value` (0n: an empty message). */
export function load(register: Register, value: bigint): void {
  scratch.setBigUint64(0, ~value, true);
  leave(register, scratch);
}

/** The CRC of all bytes that were hashed into `register`. */
export function value(register: Register): bigint {
  return join(~register[0]!, ~register[1]!);
}

/**
 * XORs `register` into the next eight bytes of the message, and sets it to zero: the CRC of the
 * message stays the same.
 */
export function enter(register: Register, memory: DataView, at: number): void {
  for (const half of [0, 1]) {
    const place = at + 4 * half;
    memory.setInt32(place, memory.getInt32(place, true) ^ register[half]!, true);
    register[half] = 0;
  }
}

/** Sets `register` to the eight bytes at the start of `memory`. */
export function leave(register: Register, memory: DataView): void {
  register[0] = memory.getInt32(0, true);
  register[1] = memory.getInt32(4, true);
}
