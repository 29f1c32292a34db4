/**
 * Sizes and numbers of parts.
 *
 * @module
 */

import { isWithin, checkArgument } from '../arguments.js';

// "CreateFile", part_info_list: at most 10,000 parts. Object storage, "Limits": a part has 100 KB to
// 5 GB, only the last may be smaller.
const MIN_PART_SIZE = 100 * 1024;
const MAX_PART_SIZE = 5 * 1024 ** 3;
const MAX_PARTS = 10_000;

const DEFAULT_PART_SIZE = 8 * 2 ** 20;
// Below the limit, as the official client does: a stream may turn out longer than it said.
const PLANNED_PARTS = 9_000;
// Parallel mode wants offsets that are multiples of 64 bytes, and disks like round ones.
const GRAIN = 64 * 1024;
// After each so many parts of a stream of unknown length, the next ones are larger by the first's.
const PARTS_A_STAGE = 1_000;

/** How a source is cut. */
export interface Plan {
  /** Length of each part but the last; for a stream of unknown length that of the first. */
  readonly partSize: number;
  /** Number of parts; undefined for a stream of unknown length. */
  readonly parts: number | undefined;
  /** Where part `number`, counted from 1, begins and ends; undefined after the last. */
  range(number: number): { from: number; to: number } | undefined;
}

/**
 * Cuts a source into parts.
 *
 * @throws TypeError that names `partSize` or `size`
 */
export function planParts(size: number | undefined, partSize?: number): Plan {
  checkArgument(
    partSize === undefined || isPartSize(partSize),
    'partSize',
    `an integer from ${MIN_PART_SIZE} to ${MAX_PART_SIZE}`,
    partSize,
  );
  if (size === undefined) return planStream(partSize);
  const most = MAX_PARTS * (partSize ?? MAX_PART_SIZE);
  checkArgument(size <= most, 'size', `at most ${most} bytes in ${MAX_PARTS} parts`, size);
  const chosen = partSize ?? suitablePartSize(size);
  const parts = Math.max(1, Math.ceil(size / chosen)); // an empty file has one empty part
  return {
    partSize: chosen,
    parts,
    range(number) {
      if (number > parts) return undefined;
      return { from: (number - 1) * chosen, to: Math.min(number * chosen, size) };
    },
  };
}

function suitablePartSize(size: number): number {
  const least = Math.ceil(size / PLANNED_PARTS / GRAIN) * GRAIN;
  return Math.min(Math.max(least, DEFAULT_PART_SIZE), MAX_PART_SIZE);
}

/** Lets the parts grow on the way, so that ten thousand of them reach far and memory stays bounded. */
function planStream(given: number | undefined): Plan {
  const partSize = given ?? DEFAULT_PART_SIZE;
  return {
    partSize,
    parts: undefined,
    range(number) {
      checkArgument(number <= MAX_PARTS, 'partSize', 'larger for so long a stream', partSize);
      const index = number - 1;
      const stage = given ? 0 : Math.floor(index / PARTS_A_STAGE);
      const from = partSize * (index * (stage + 1) - (PARTS_A_STAGE * stage * (stage + 1)) / 2);
      return { from, to: from + partSize * (stage + 1) };
    },
  };
}

/** Tells whether a value is a part size that the service takes. */
export const isPartSize = (value: unknown): value is number =>
  isWithin(value, MIN_PART_SIZE, MAX_PART_SIZE);
