/**
 * An assembler for small WebAssembly modules, with what the kernels of CRC-64 and SHA-1 need. An
 * expression is the bytes that compute it. Reference: https://webassembly.github.io/spec/core/binary/
 */
export type Code = readonly number[];

const I32 = 0x7f;
const I64 = 0x7e;
const V128 = 0x7b;

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(Math.floor(value / 128))];
}

function signed(value: bigint): number[] {
  const low = Number(value & 127n);
  const rest = value >> 7n;
  const last = (rest === 0n && low < 64) || (rest === -1n && low >= 64);
  return last ? [low] : [low | 128, ...signed(rest)];
}

/** An instruction that takes its operands in their order. */
const op =
  (...opcode: number[]) =>
  (...operands: Code[]): Code => [...operands.flat(), ...opcode];

/** An instruction of two operands; of more it takes them one after the other. */
const binary =
  (...opcode: number[]) =>
  (first: Code, ...rest: Code[]): Code =>
    rest.reduce((sum, next) => [...sum, ...next, ...opcode], first);

// A load or store has its alignment after the opcode: 0, because none is promised.
const load =
  (...opcode: number[]) =>
  (address: Code, offset = 0): Code =>
    op(...opcode, ...unsigned(offset))(address);

const store =
  (...opcode: number[]) =>
  (address: Code, value: Code, offset = 0): Code =>
    op(...opcode, ...unsigned(offset))(address, value);

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(BigInt(value | 0))],
  add: binary(0x6a),
  sub: binary(0x6b),
  and: binary(0x71),
  xor: binary(0x73),
  rotl: (value: Code, bits: number): Code => [...value, ...i32.const(bits), 0x77],
  load: load(0x28, 0),
  store: store(0x36, 0),
  below: binary(0x49), // unsigned
  wrap: op(0xa7), // the low half of an i64
};

export const i64 = {
  const: (value: bigint): Code => [0x42, ...signed(BigInt.asIntN(64, value))],
  load: load(0x29, 0),
  load8: load(0x31, 0),
  extend: op(0xad), // of an unsigned i32
  store: store(0x37, 0),
  and: binary(0x83),
  mul: binary(0x7e),
  xor: binary(0x85),
  shl: binary(0x86),
  shr: binary(0x88), // unsigned
};

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => op(0x21, ...unsigned(local))(value);
export const call = (index: number, ...args: Code[]): Code => op(0x10, ...unsigned(index))(...args);
export const when = (condition: Code, ...body: Code[]): Code =>
  op(0x0b)(condition, [0x04, 0x40], ...body);
/** Runs the body as long as the condition holds: a loop around an `if` that ends by going on. */
export const whileDo = (condition: Code, ...body: Code[]): Code =>
  op(0x0b)([0x03, 0x40], when(condition, ...body, [0x0c, 1]));
/** (to, from, length) */
export const memoryCopy = op(0xfc, 10, 0, 0);
/** (at, value, length) */
export const memoryFill = op(0xfc, 11, 0);

/**
 * What a loop moves at a time: vectors of 16 bytes (the SIMD instructions of 2021) or words of 8. An
 * instruction for words has the length of the one for vectors (by NOPs), so that replacing the one by
 * the other in the finished module turns one kernel into the other.
 */
export interface Lane {
  bytes: number;
  type: number;
  load: Code;
  store: Code;
  xor: Code;
}

const NOP = 1;

export const vectors: Lane = {
  bytes: 16,
  type: V128,
  load: [0xfd, 0, 0],
  store: [0xfd, 11, 0],
  xor: [0xfd, 81],
};

export const words: Lane = {
  bytes: 8,
  type: I64,
  load: [NOP, 0x29, 0],
  store: [NOP, 0x37, 0],
  xor: [NOP, 0x85],
};

/** The instructions of a lane as functions, like all others above. */
export const operations = ({ load: loading, store: storing, xor }: Lane) => ({
  load: load(...loading),
  store: store(...storing),
  xor: binary(...xor),
});

const SIMD = 0xfd;

/** Four i32 in a vector, lane 0 first. */
export const i32x4 = {
  /** The same number in each lane. */
  splat: (value: number): Code => [...i32.const(value), SIMD, 17],
  add: binary(SIMD, ...unsigned(0xae)),
  or: binary(SIMD, 80),
  shl: (value: Code, bits: number): Code => [...value, ...i32.const(bits), SIMD, ...unsigned(0xab)],
  shr: (value: Code, bits: number): Code => [...value, ...i32.const(bits), SIMD, ...unsigned(0xad)], // unsigned
};

/** The bytes of two vectors by their numbers: 0 to 15 are those of the first. */
export const shuffle = (first: Code, second: Code, numbers: readonly number[]): Code =>
  op(SIMD, 13, ...numbers)(first, second);

export interface Func {
  /** The name to export the function under. */
  name?: string;
  /** Number of i32 parameters, which are the first locals. No function returns anything. */
  params: number;
  /** Number of further locals of each type, numbered in this order. */
  locals?: { i32?: number; i64?: number; lane?: [count: number, lane: Lane] };
  body: Code[];
}

const vector = (items: Code[]): Code => [...unsigned(items.length), ...items.flat()];
const sized = (code: Code): Code => [...unsigned(code.length), ...code];
const section = (id: number, code: Code): Code => [id, ...sized(code)];
const text = (value: string): Code => sized([...new TextEncoder().encode(value)]);

/** A module of `functions` over one memory of `pages` (64 KiB each), exported as `memory`. */
export function module(pages: number, functions: Func[], start: number): Uint8Array {
  const most = Math.max(...functions.map(({ params }) => params));
  const types = Array.from({ length: most + 1 }, (_, params) => [
    0x60,
    ...vector(Array.from({ length: params }, () => [I32])),
    0,
  ]);
  const exported = functions.flatMap(({ name }, index) =>
    name === undefined ? [] : [[...text(name), 0, ...unsigned(index)]],
  );
  const bodies = functions.map(({ locals = {}, body }) => {
    const groups = [
      [locals.i32 ?? 0, I32],
      [locals.i64 ?? 0, I64],
      [locals.lane?.[0] ?? 0, locals.lane?.[1].type ?? 0],
    ].filter(([count]) => count);
    return sized([...vector(groups), ...body.flat(), 0x0b]);
  });
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // "\0asm", version 1
    ...section(1, vector(types)),
    ...section(3, vector(functions.map(({ params }) => unsigned(params)))), // type n takes n
    ...section(5, vector([[0, ...unsigned(pages)]])),
    ...section(7, vector([[...text('memory'), 2, 0], ...exported])),
    ...section(8, unsigned(start)),
    ...section(10, vector(bodies)),
  ]);
}
