/**
 * Sizes and numbers of parts.
 *
 * @module
 */

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
// A stream of unknown length doubles its parts each time it has sent so many.
const PARTS_A_STAGE = 1_000;
const MAX_STREAM_PART_SIZE = 64 * 2 ** 20;

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
 * @throws RangeError that names `partSize` or `size`
 */
export function planParts(size: number | undefined, partSize?: number): Plan {
  if (partSize !== undefined && !isPartSize(partSize)) {
    throw new RangeError(
      `partSize must be an integer from ${MIN_PART_SIZE} to ${MAX_PART_SIZE} bytes, got ${partSize}`,
    );
  }
  if (size === undefined) return planStream(partSize ?? DEFAULT_PART_SIZE);
  const most = MAX_PARTS * (partSize ?? MAX_PART_SIZE);
  if (size > most) {
    throw new RangeError(
      `size must be at most ${most} bytes (${MAX_PARTS} parts${partSize ? ` of partSize ${partSize}` : ''}), got ${size}`,
    );
  }
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

/** Grows the parts on the way, so that ten thousand of them reach far and memory stays bounded. */
function planStream(partSize: number): Plan {
  const most = Math.max(partSize, MAX_STREAM_PART_SIZE);
  const sizeIn = (stage: number) => Math.min(partSize * 2 ** stage, most);
  return {
    partSize,
    parts: undefined,
    range(number) {
      if (number > MAX_PARTS) {
        throw new RangeError(
          `a stream of unknown length must fit into ${MAX_PARTS} parts: give its size or a larger partSize`,
        );
      }
      const stage = Math.floor((number - 1) / PARTS_A_STAGE);
      let from = ((number - 1) % PARTS_A_STAGE) * sizeIn(stage);
      for (let before = 0; before < stage; before++) from += PARTS_A_STAGE * sizeIn(before);
      return { from, to: from + sizeIn(stage) };
    },
  };
}

/** Tells whether a value is an integer within bounds. */
export const isWithin = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** Tells whether a value is a part size that the service takes. */
export const isPartSize = (value: unknown): value is number =>
  isWithin(value, MIN_PART_SIZE, MAX_PART_SIZE);
