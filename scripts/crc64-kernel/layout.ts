import { NARROW, NEAR, SHORT, WIDE, WIDE_FOLD } from '../../src/crc64/folds.js';

/** What the rings take in at a time: two turns of the wide one, so that all fits a cache of 512 KiB. */
const STAGE = 2 * WIDE;

/** A turn of the wide ring is so many turns of the narrow one, and ODD bytes more. */
export const ROWS = Math.floor(WIDE / NARROW);
export const ODD = WIDE % NARROW;
/** And a stage goes so many bytes beyond whole turns of the narrow ring. */
export const BEYOND = STAGE % NARROW;
/**
 * How far apart the rows of the wide ring lie in memory, for lanes run over a row's end; and not by
 * whole pages, for lines at the same place of a page compete for the first cache.
 */
export const PITCH = 33 * 1024;

export const reach = (exponents: readonly number[]): number => exponents.at(-1)!;

/** Loops and copies work in whole strides, so they may write up to this much past an area's end. */
export const SLACK = 64;

/**
 * The memory, with results at its start. An area that is folded is preceded by zero bytes as far as
 * the fold reaches back: zeros before a message do not change its remainder.
 */
function plan() {
  let top = 0;
  const area = (length: number, zerosBefore = 0): number => {
    const at = Math.ceil((top + zerosBefore) / 64) * 64;
    top = at + length + SLACK;
    return at;
  };
  area(8);
  const tables = area(24 * 2048);
  const last = area(Math.max(reach(SHORT), reach(WIDE_FOLD)));
  const middle = area(reach(NEAR), reach(SHORT));
  const lone = area(reach(NEAR), reach(NEAR)); // for the last bytes of any fold alone
  const message = area(STAGE, reach(NEAR)); // one that is shorter than the stage
  const stage = area(STAGE);
  const narrow = area(NARROW, reach(NEAR));
  const rows = area(ROWS * PITCH, reach(WIDE_FOLD) + ODD); // of the wide ring, its odd bytes before
  const pages = Math.ceil(top / 65536);
  return { tables, last, middle, lone, message, stage, narrow, rows, pages };
}

export const layout = { ...plan(), capacity: STAGE };
