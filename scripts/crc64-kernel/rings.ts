/**
 * The longest messages are wound up before they are folded. P is the product of a factor of degree 17,
 * modulo which x^(8 * WIDE) is 1, and of others, modulo all of which x^(8 * NARROW) is 1. So a byte may
 * be XORed in WIDE places further on without a change modulo the one, and NARROW places further on
 * without a change modulo the others: a message wound round two rings of these lengths has left its
 * remainders there. By the Chinese remainder theorem the two make the one modulo P.
 *
 * That takes two loads for each lane of the message, where the best fold takes four.
 */
import { NARROW, WIDE, WIDE_FOLD } from '../../src/crc64/folds.js';
import {
  call,
  type Code,
  type Func,
  get,
  i32,
  i64,
  type Lane,
  memoryCopy,
  memoryFill,
  operations,
  set,
  whileDo,
} from './wasm.js';
import { BEYOND, layout, ODD, PITCH, reach, ROWS, SLACK } from './layout.js';
import { ONLY_WIDE } from './polynomials.js';
import { timesX } from './tables.js';

const { stage, narrow, rows, last } = layout;
/** Where the wide ring begins, once its rows are put together. */
const wide = rows - ODD;

const zero = i32.const(0);
const range = (length: number) => Array.from({ length }, (_, i) => i);

/**
 * (): winds the stage round both rings.
 *
 * The wide one is easy: both turns go onto the same bytes. The narrow one is turned by BEYOND bytes
 * meanwhile, for the next stage begins so much further on. Its turns in the second turn of the wide
 * one stand where the rows do; those in the first stand ODD bytes beyond, and are loaded once more.
 */
export function wind(lane: Lane): Func {
  const { load, store, xor } = operations(lane);
  const p = 0;
  const kept = range(ROWS).map((row) => 1 + row);
  const add = (at: number, from: number, first: Code, ...more: Code[]) =>
    store(get(p), xor(first, load(get(p), from), ...more), at);
  const row = (n: number, offset: number) => load(get(p), stage + offset + n * NARROW);

  const step: Code = [
    ...kept.flatMap((local, n) => set(local, row(n, WIDE + ODD))),
    ...kept.flatMap((local, n) => {
      const at = rows + n * PITCH;
      return add(at, at, get(local), row(n, ODD));
    }),
    ...add(
      narrow,
      narrow + BEYOND,
      get(kept[0]!),
      ...kept.slice(1).map(get),
      ...kept.map((_, n) => row(n, BEYOND)),
    ),
    ...set(p, i32.add(get(p), i32.const(lane.bytes))),
  ];
  const [first, second] = [i64.load(zero, stage), i64.load(zero, stage + WIDE)];
  return {
    name: 'fold',
    params: 0,
    locals: { i32: 1, lane: [ROWS, lane] },
    body: [
      // The odd bytes of both turns, which stand before the rows.
      i64.store(
        zero,
        i64.xor(
          i64.load(zero, wide),
          i64.and(i64.xor(first, second), i64.const((1n << BigInt(8 * ODD)) - 1n)),
        ),
        wide,
      ),
      // Turned, the narrow ring's first bytes are its last, and the stage's first go on there.
      i64.store(zero, i64.xor(i64.load(zero, narrow), first), narrow + NARROW),
      whileDo(
        i32.below(get(p), i32.const(NARROW)),
        // Twice, to the letter: faster than once, and gzip takes the second for nothing.
        step,
        step,
      ),
    ],
  };
}

/**
 * (): the remainder of all that was wound, to the memory's start; the rings are zero then. The numbers
 * are those of the functions called.
 *
 * With the rings' remainders n and w, and e the polynomial that is 1 modulo the wide ring's factor and
 * 0 modulo the others, the remainder modulo P is n + (n + w) * e.
 */
export function unwind(foldWide: number, tables: number, hash: number): Func {
  const [count, n, both, product] = [0, 1, 2, 3];
  return {
    name: 'finish',
    params: 0,
    locals: { i32: 1, i64: 3 },
    body: [
      ...range(ROWS)
        .slice(1)
        .map((row) =>
          memoryCopy(
            i32.const(rows + row * NARROW),
            i32.const(rows + row * PITCH),
            i32.const(NARROW),
          ),
        ),
      call(hash, i32.const(narrow), i32.const(NARROW)),
      set(n, i64.load(zero)),
      call(foldWide, i32.const(wide), i32.const(wide + WIDE), zero),
      call(tables, i32.const(last), i32.const(reach(WIDE_FOLD))),
      set(both, i64.xor(i64.load(zero), get(n))),
      // By Horner's rule on the bits of n + w: the lowest bit is the highest power.
      whileDo(
        i32.below(get(count), i32.const(64)),
        set(
          product,
          i64.xor(
            timesX(product),
            i64.mul(i64.and(get(both), i64.const(1n)), i64.const(ONLY_WIDE)),
          ),
        ),
        set(both, i64.shr(get(both), i64.const(1n))),
        set(count, i32.add(get(count), i32.const(1))),
      ),
      i64.store(zero, i64.xor(get(n), get(product))),
      memoryFill(i32.const(narrow), zero, i32.const(rows + ROWS * PITCH + SLACK - narrow)),
    ],
  };
}
