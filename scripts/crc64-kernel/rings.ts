/**
 * The longest messages are reduced to two rings before they are folded. P is the product of a factor
 * of degree 17, modulo which x^(8 * WIDE) is 1, and of other factors, modulo all of which
 * x^(8 * NARROW) is 1. So XORing a byte in WIDE places further on changes nothing modulo the first
 * factor, and XORing it in NARROW places further on changes nothing modulo the others. A message that
 * is written round and round onto rings of these two lengths leaves its remainders there, and by the
 * Chinese remainder theorem they give the remainder modulo P.
 *
 * This takes two loads for each lane of the message; the best fold takes four.
 */
import { NARROW, WIDE, WIDE_FOLD } from '../../src/crc64/field.js';
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
} from '../wasm.js';
import { BEYOND, layout, ODD, PITCH, reach, ROWS, SLACK } from './layout.js';
import { ONLY_WIDE } from './polynomials.js';
import { timesX } from './tables.js';

const { stage, narrow, rows, last } = layout;
/** Address of the wide ring after its rows have been joined. */
const wide = rows - ODD;

const zero = i32.const(0);
const range = (length: number) => Array.from({ length }, (_, i) => i);

/**
 * (): XORs the stage onto both rings.
 *
 * The stage is two turns of the wide ring, and both turns go onto the same bytes. The narrow ring is
 * rotated by BEYOND bytes at the same time, because the next stage starts that much further on. Its
 * turns within the second turn of the wide ring are aligned with the rows, so each load serves both
 * rings; those within the first turn are ODD bytes further on and are loaded again.
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
      // The odd bytes of both turns, which are stored before the rows.
      i64.store(
        zero,
        i64.xor(
          i64.load(zero, wide),
          i64.and(i64.xor(first, second), i64.const((1n << BigInt(8 * ODD)) - 1n)),
        ),
        wide,
      ),
      // After the rotation the first bytes of the narrow ring are its last: the stage's first go there.
      i64.store(zero, i64.xor(i64.load(zero, narrow), first), narrow + NARROW),
      whileDo(
        i32.below(get(p), i32.const(NARROW)),
        // Unrolled twice: faster, and gzip makes the repetition nearly free.
        step,
        step,
      ),
    ],
  };
}

/**
 * (): writes the remainder of everything that is on the rings to address 0 and clears the rings. The
 * arguments are the numbers of the functions that it calls.
 *
 * Let n and w be the remainders of the rings, and e the polynomial that is 1 modulo the factor of the
 * wide ring and 0 modulo the others. Then the remainder modulo P is n + (n + w) * e.
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
      // Horner's rule over the bits of n + w; the lowest bit is the highest power of x.
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
