import { type Func, get, i32, i64, set, whileDo } from '../wasm.js';
import { layout } from './layout.js';
import { REFLECTED } from './polynomials.js';

/** The register in `local` times x: the register after a zero bit. */
export const timesX = (local: number) =>
  i64.xor(
    i64.shr(get(local), i64.const(1n)),
    i64.mul(i64.and(get(local), i64.const(1n)), i64.const(REFLECTED)),
  );

/** T[k][b]: the register after byte b and k zero bytes. */
export function buildTables(): Func {
  const [p, r] = [0, 1];
  const bit = set(r, timesX(r));
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
 * (from, length): writes the remainder of that range to address 0. Three registers take every third
 * word each, so that the look-ups of one do not wait for those of another (the braid of zlib's
 * crc32.c, by M. Adler after K. Kadatch and B. Jenkins).
 */
export function tables(): Func {
  const [p, end, word, register, second, third] = [0, 1, 2, 3, 4, 5];
  const ahead = (bytes: number) => set(p, i32.add(get(p), i32.const(bytes)));
  const left = (bytes: number) => i32.below(get(p), i32.sub(get(end), i32.const(bytes - 1)));
  return {
    params: 2,
    locals: { i64: 4 },
    body: [
      set(end, i32.add(get(end), get(p))),
      whileDo(
        left(8 + 24),
        set(word, i64.xor(i64.load(get(p)), get(register))),
        set(register, get(second)),
        set(second, get(third)),
        set(third, eight(word, 16)),
        ahead(8),
      ),
      // Each of the three registers is XORed into one of the next three words.
      ...[register, second, third].map((due, n) =>
        i64.store(get(p), i64.xor(i64.load(get(p), 8 * n), get(due)), 8 * n),
      ),
      set(register, i64.const(0n)),
      whileDo(
        left(8),
        set(word, i64.xor(i64.load(get(p)), get(register))),
        set(register, eight(word, 0)),
        ahead(8),
      ),
      whileDo(
        left(1),
        set(word, i64.xor(i64.load8(get(p)), get(register))),
        set(register, i64.xor(i64.shr(get(register), i64.const(8n)), lookup(word, 0, 0))),
        ahead(1),
      ),
      i64.store(i32.const(0), get(register)),
    ],
  };
}
