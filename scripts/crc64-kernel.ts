/**
 * Writes src/crc64/kernel.wasm.ts: the CRC-64 kernel, a WebAssembly module made here from the
 * mathematics. `npx tsx scripts/crc64-kernel.ts`; a test rebuilds it and compares.
 *
 * A message is a polynomial over GF(2), its CRC the remainder modulo P. When x^(8a) + x^(8b) + ... is
 * a multiple of P, any byte may be taken out of the message and XORed in at the same set of
 * distances further on: the remainder stays. Doing so from the first byte on "folds" the message into
 * its last few bytes by XOR alone, 16 bytes an instruction; nothing needs a carry-less
 * multiplication, which WebAssembly lacks. The idea is known from CRC-32 as Chorba (Russell, Adams,
 * 2024, arXiv:2412.16398). A ladder of three folds, each with a shorter reach and more terms, brings
 * any length down to 533 bytes; tables do the rest.
 */
import { writeFileSync } from 'node:fs';
import {
  call,
  whileDo,
  type Func,
  get,
  i32,
  i64,
  memoryCopy,
  module,
  set,
  v128,
  when,
} from './wasm.js';
import { FAR, NEAR, SHORT } from '../src/crc64/folds.js';

/** The longest message that is hashed by one call: up to here the far fold does not pay. */
const MESSAGE = 192 * 1024;
/** How much of a longer one is folded at a time: as much as leaves room in a 512 KiB cache. */
const STAGE = 192 * 1024;
export const POLY = 0xc96c5795d7870f42n;

const reach = (exponents: readonly number[]): number => exponents.at(-1)!;

// Folds and copies work in whole strides, so they may write up to this much past an area's end.
const SLACK = 64;

/**
 * The memory. An area that is folded is preceded by zero bytes as far as the fold reaches back:
 * zeros before a message do not change its remainder.
 */
function plan() {
  let top = 0;
  const area = (length: number, zerosBefore = 0): number => {
    const at = Math.ceil((top + zerosBefore) / 64) * 64;
    top = at + length + SLACK;
    return at;
  };
  const tables = area(24 * 2048);
  const result = area(8);
  const last = area(reach(SHORT));
  const middle = area(reach(NEAR), reach(SHORT));
  const message = area(MESSAGE, reach(NEAR));
  const stage = area(STAGE, reach(FAR));
  const lone = area(reach(FAR), reach(FAR)); // for the last bytes of any fold alone
  return { tables, result, last, middle, message, stage, lone, pages: Math.ceil(top / 65536) };
}

/** From which length on a fold is faster than what comes after it. */
const SHORT_FROM = 1600;
const NEAR_FROM = 12 * 1024;

export const layout = plan();

/** How wide a fold steps. */
type Lane = typeof i64 | typeof v128;

/**
 * (from, to, shift): folds that stretch, each lane taking in what the lanes before it push to it. In
 * place with shift 0, else into the memory that lies so much further.
 */
function fold(exponents: readonly number[], lane: Lane): Func {
  const [q, end, shift] = [0, 1, 2];
  const span = reach(exponents);
  // q is where the fold reaches back to, so that the exponents are the loads' offsets.
  const [first, ...rest] = [...exponents].reverse().map((e) => lane.load(get(q), e));
  return {
    params: 3,
    body: [
      set(q, i32.sub(get(q), i32.const(span))),
      set(end, i32.sub(get(end), i32.const(span))),
      set(shift, i32.add(get(shift), i32.const(span))),
      whileDo(
        i32.below(get(q), get(end)),
        lane.store(i32.add(get(q), get(shift)), lane.xor(first!, ...rest)),
        set(q, i32.add(get(q), i32.const(lane.bytes))),
      ),
    ],
  };
}

/**
 * (end): what a fold that went on to `end` left, brought to `target`. The last bytes, as many as the
 * fold reaches, were folded too and pushed past the end, so each holds also what those of them before
 * it pushed. That is taken back by the same XOR, once, on what they are: not in place, and with
 * zeros before them.
 */
function finish(exponents: readonly number[], folding: F, lone: number, target: number): Func {
  const [end] = [0];
  const span = reach(exponents);
  return {
    params: 1,
    body: [
      memoryCopy(i32.const(lone), i32.sub(get(end), i32.const(span)), i32.const(span)),
      call(folding, i32.const(lone), i32.const(lone + span), i32.const(target - lone)),
    ],
  };
}

/** T[k][b]: the register after byte b and k zero bytes. */
function buildTables(): Func {
  const [p, r] = [0, 1];
  const bit = set(
    r,
    i64.xor(
      i64.shr(get(r), i64.const(1n)),
      i64.mul(i64.and(get(r), i64.const(1n)), i64.const(POLY)),
    ),
  );
  const next = set(p, i32.add(get(p), i32.const(8)));
  return {
    params: 0,
    locals: { i32: 1, i64: 1 },
    body: [
      whileDo(
        i32.below(get(p), i32.const(2048)),
        set(r, i64.shr(i64.extend(get(p)), i64.const(3n))),
        ...Array.from({ length: 8 }, () => bit),
        i64.store(get(p), get(r), layout.tables),
        next,
      ),
      set(p, i32.const(0)),
      whileDo(
        i32.below(get(p), i32.const(23 * 2048)),
        set(r, i64.load(get(p), layout.tables)),
        i64.store(
          get(p),
          i64.xor(i64.shr(get(r), i64.const(8n)), lookup(r, 0, 0)),
          layout.tables + 2048,
        ),
        next,
      ),
    ],
  };
}

/** T[k][byte j of the i64 in `local`]. */
function lookup(local: number, j: number, k: number) {
  const scaled = j
    ? i64.shr(get(local), i64.const(BigInt(8 * j - 3)))
    : i64.shl(get(local), i64.const(3n));
  return i64.load(i32.and(i32.wrap(scaled), i32.const(0x7f8)), layout.tables + k * 2048);
}

/** The register after the eight bytes in `local` and `zeros` zero bytes. */
function eight(local: number, zeros: number) {
  const [first, ...rest] = Array.from({ length: 8 }, (_, j) => lookup(local, j, zeros + 7 - j));
  return i64.xor(first!, ...rest);
}

/**
 * (from, length): the remainder of that stretch, to `result`. Three registers each take every third
 * word and jump over the other two, so that the table look-ups of one need not wait for another's
 * (the braid of zlib's crc32.c, M. Adler after K. Kadatch and B. Jenkins).
 */
function tables(): Func {
  const [p, end, w] = [0, 1, 2];
  const lanes = [3, 4, 5];
  const register = lanes[0]!;
  const ahead = (bytes: number) => set(p, i32.add(get(p), i32.const(bytes)));
  const left = (bytes: number) => i32.below(get(p), i32.sub(get(end), i32.const(bytes - 1)));
  return {
    params: 2,
    locals: { i64: 4 },
    body: [
      set(end, i32.add(get(end), get(p))),
      whileDo(
        left(48),
        ...lanes.map((lane, n) => [
          ...set(w, i64.xor(i64.load(get(p), 8 * n), get(lane))),
          ...set(lane, eight(w, 16)),
        ]),
        ahead(24),
      ),
      // The three registers are due now: one each at the next three words.
      ...lanes.map((lane, n) =>
        i64.store(get(p), i64.xor(i64.load(get(p), 8 * n), get(lane)), 8 * n),
      ),
      set(register, i64.const(0n)),
      whileDo(
        left(8),
        set(w, i64.xor(i64.load(get(p)), get(register))),
        set(register, eight(w, 0)),
        ahead(8),
      ),
      whileDo(
        left(1),
        set(w, i64.xor(i64.load8(get(p)), get(register))),
        set(register, i64.xor(i64.shr(get(register), i64.const(8n)), lookup(w, 0, 0))),
        ahead(1),
      ),
      i64.store(i32.const(layout.result), get(register)),
    ],
  };
}

/** (length): the remainder of the message in its area, to `result`. */
function hash(): Func {
  const [length, from] = [0, 1];
  const end = i32.add(get(from), get(length));
  return {
    name: 'hash',
    params: 1,
    locals: { i32: 1 },
    body: [
      set(from, i32.const(layout.message)),
      when(
        i32.below(i32.const(NEAR_FROM), get(length)),
        call(F.foldNear, get(from), end, i32.const(0)),
        call(F.finishNear, end),
        set(from, i32.const(layout.middle)),
        set(length, i32.const(reach(NEAR))),
      ),
      when(
        i32.below(i32.const(SHORT_FROM), get(length)),
        call(F.foldShort, get(from), end, i32.const(0)),
        call(F.finishShort, end),
        set(from, i32.const(layout.last)),
        set(length, i32.const(reach(SHORT))),
      ),
      call(F.tables, get(from), get(length)),
    ],
  };
}

/** (end): the remainder of what has been folded in the stage, to `result`. The stage is not changed. */
function finishStage(): Func {
  return {
    name: 'finish',
    params: 1,
    body: [call(F.finishFar, get(0)), call(F.hash, i32.const(reach(FAR)))],
  };
}

enum F {
  buildTables,
  tables,
  foldShort,
  finishShort,
  foldNear,
  finishNear,
  hash,
  foldFar,
  finishFar,
  finishStage,
}

export function kernel(lane: Lane): Uint8Array {
  const functions: Record<keyof typeof F, Func> = {
    buildTables: buildTables(),
    tables: tables(),
    foldShort: fold(SHORT, lane),
    finishShort: finish(SHORT, F.foldShort, layout.lone, layout.last),
    foldNear: fold(NEAR, lane),
    finishNear: finish(NEAR, F.foldNear, layout.lone, layout.middle),
    hash: hash(),
    foldFar: { name: 'fold', ...fold(FAR, lane) },
    finishFar: finish(FAR, F.foldFar, layout.lone, layout.message),
    finishStage: finishStage(),
  };
  return module(layout.pages, Object.values(functions), F.buildTables);
}

/** The text of src/crc64/kernel.wasm.ts. */
export function artefact(): string {
  // In hexadecimal, not base64: it keeps bytes whole, so gzip finds what repeats and the second
  // kernel, so like the first, costs next to nothing.
  const hex = (lane: Lane) => Buffer.from(kernel(lane)).toString('hex');
  return `// Written by scripts/crc64-kernel.ts: do not edit.

/** The kernel with SIMD, and without, in hexadecimal. */
export const SIMD =
  '${hex(v128)}';
export const SCALAR =
  '${hex(i64)}';

/** Where things stand in the kernel's memory, in bytes. */
export const LAYOUT = {
  result: ${layout.result},
  message: ${layout.message},
  stage: ${layout.stage},
  capacity: ${STAGE},
  reach: ${reach(FAR)},
  long: ${MESSAGE + 1},
};
`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL('../src/crc64/kernel.wasm.ts', import.meta.url), artefact());
