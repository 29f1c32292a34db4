import { NARROW, NEAR, SHORT, WIDE, WIDE_FOLD } from '../../src/crc64/field.js';

/** Bytes that the rings take at a time: two turns of the wide ring, so that all fits into 512 KiB of cache. */
const STAGE = 2 * WIDE;

/** A turn of the wide ring is ROWS turns of the narrow ring and ODD bytes more. */
export const ROWS = Math.floor(WIDE / NARROW);
export const ODD = WIDE % NARROW;
/** A stage is a number of whole turns of the narrow ring and BEYOND bytes more. */
export const BEYOND = STAGE % NARROW;
/**
 * Distance of the rows of the wide ring in memory. Longer than a row, because lanes run over its end;
 * not a multiple of the page size, because lines at the same offset of a page compete for the L1 cache.
 */
export const PITCH = 33 * 1024;

export const reach = (exponents: readonly number[]): number => exponents.at(-1)!;

/** Loops and copies work in whole steps, so they may write up to this many bytes past an area's end. */
export const SLACK = 64;

/**
 * The areas of the memory, with the result at address 0. Before an area that is folded there are zero
 * bytes as far as the fold reaches back: zeros before a message do not change its remainder.
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
  const lone = area(reach(NEAR), reach(NEAR)); // a copy of the last bytes of a fold
  const message = area(STAGE, reach(NEAR)); // a message that is shorter than the stage
  const stage = area(STAGE);
  const narrow = area(NARROW, reach(NEAR));
  const rows = area(ROWS * PITCH, reach(WIDE_FOLD) + ODD); // of the wide ring, after its odd bytes
  const pages = Math.ceil(top / 65536);
  return { tables, last, middle, lone, message, stage, narrow, rows, pages };
}

export const layout = { ...plan(), capacity: STAGE };
