import { NEAR, SHORT, WIDE_FOLD } from '../../src/crc64/field.js';
import { call, type Func, get, i32, type Lane, module, set, when } from '../wasm.js';
import { fold } from './fold.js';
import { layout, reach } from './layout.js';
import { unwind, wind } from './rings.js';
import { buildTables, tables } from './tables.js';

/** Lengths in bytes from which a fold is faster than going on without it; measured. */
const SHORT_FROM = 1600;
const NEAR_FROM = 12 * 1024;

/** (from, length): writes the remainder of that range to address 0. Folds the range in place. */
function hash(): Func {
  const [from, length] = [0, 1];
  const end = i32.add(get(from), get(length));
  return {
    name: 'hash',
    params: 2,
    body: [
      when(
        i32.below(i32.const(NEAR_FROM), get(length)),
        call(F.foldNear, get(from), end, i32.const(0)),
        set(from, i32.const(layout.middle)),
        set(length, i32.const(reach(NEAR))),
      ),
      when(
        i32.below(i32.const(SHORT_FROM), get(length)),
        call(F.foldShort, get(from), end, i32.const(0)),
        set(from, i32.const(layout.last)),
        set(length, i32.const(reach(SHORT))),
      ),
      call(F.tables, get(from), get(length)),
    ],
  };
}

enum F {
  buildTables,
  tables,
  foldShort,
  foldNear,
  hash,
  wind,
  foldWide,
  unwind,
}

export function kernel(lane: Lane): Uint8Array {
  const functions: Record<keyof typeof F, Func> = {
    buildTables: buildTables(),
    tables: tables(),
    foldShort: fold(SHORT, lane, F.foldShort, layout.last),
    foldNear: fold(NEAR, lane, F.foldNear, layout.middle),
    hash: hash(),
    wind: wind(lane),
    foldWide: fold(WIDE_FOLD, lane, F.foldWide, layout.last),
    unwind: unwind(F.foldWide, F.tables, F.hash),
  };
  return module(layout.pages, Object.values(functions), F.buildTables);
}
