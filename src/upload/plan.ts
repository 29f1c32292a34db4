/**
 * Sizes of parts, in bytes.
 *
 * @module
 */
import { checkArgument, isWithin } from '../arguments.js';

// "CreateFile", part_info_list: at most 10,000 parts. Object storage, "Limits": a part has 100 KB to
// 5 GB, only the last may be smaller.
const MIN_PART_SIZE = 100 * 1024;
const MAX_PART_SIZE = 5 * 1024 ** 3;
export const MAX_PARTS = 10_000;

const MIB = 2 ** 20;
/** Below the limit, as the official client does: a stream may turn out longer than it said. */
const PLANNED_PARTS = 9_000;
/** Parallel mode needs offsets that are multiples of 64 bytes, and disks like round ones. */
const GRAIN = 64 * 1024;

/** A slow line loses little of so small a part, and a fast one soon has larger ones. */
const FIRST_PART = MIB;
/** Milliseconds that a part should take: long enough to make an answer 50 ms late cheap. */
const TARGET_TIME = 4_000;
const MOST_GROWTH = 8;
/** For parts that are held in memory, or of which a fetch does not tell how much was sent. */
export const MAX_HELD_PART = 32 * MIB;
/** Of a stream of unknown length, each so many parts may be larger by HELD_STEP. */
const PARTS_A_STAGE = 1_000;
const STAGE_STEP = 8 * MIB;

/** Chooses the sizes of parts that follow each other. */
export interface PartSizer {
  /** Length of each part but the last, where all are alike. */
  readonly partSize: number | undefined;
  /** Length of part `number`, which begins at `from`, in a source of `size` bytes. */
  sizeOf(number: number, from: number, size: number | undefined): number;
  /** Learns how long a part took, in milliseconds. */
  sent(bytes: number, ms: number): void;
  /** Learns that the connection broke during a part. Gives the length to try it with again. */
  broke(part: { number: number; from: number; size: number }, size: number | undefined): number;
}

/**
 * @throws TypeError that names `partSize`, or `size` where the source is too large for it
 */
export function checkPartSize(partSize: number | undefined, size: number | undefined): void {
  checkArgument(
    partSize === undefined || isPartSize(partSize),
    'partSize',
    `an integer from ${MIN_PART_SIZE} to ${MAX_PART_SIZE} (bytes)`,
    partSize,
  );
  const most = MAX_PARTS * (partSize ?? MAX_PART_SIZE);
  checkArgument((size ?? 0) <= most, 'size', `at most ${most} bytes in ${MAX_PARTS} parts`, size);
}

/** Tells whether a value is a part size that the service takes. */
export const isPartSize = (value: unknown): value is number =>
  isWithin(value, MIN_PART_SIZE, MAX_PART_SIZE);

/** All parts alike. */
export function fixedSizes(partSize: number): PartSizer {
  return {
    partSize,
    sizeOf: (number, from, size = Infinity) => {
      checkCount(number);
      return Math.min(partSize, size - from);
    },
    sent() {},
    broke: (part) => part.size,
  };
}

/**
 * Parts as large as the line makes sensible: they begin small, grow while they take less than some
 * seconds, and shrink after a broken connection. That the parts of a serial upload may differ in size
 * follows from the rules of object storage ("UploadPart": only the last may be below 100 KB); no page
 * of PDS says otherwise.
 *
 * @param most the largest part that the way of sending allows
 */
export function adaptiveSizes(most: number): PartSizer {
  let wanted = FIRST_PART;
  const limit = (bytes: number) => Math.ceil(Math.max(MIN_PART_SIZE, bytes) / GRAIN) * GRAIN;
  return {
    partSize: undefined,
    sizeOf(number, from, size) {
      checkCount(number);
      if (size === undefined) {
        return Math.max(Math.min(wanted, most), STAGE_STEP * (1 + stageOf(number)));
      }
      const rest = size - from;
      // So that the remaining parts suffice for the rest.
      const least = limit(rest / Math.max(1, PLANNED_PARTS - number + 1));
      const planned = Math.min(MAX_PART_SIZE, Math.max(least, Math.min(wanted, most)));
      // No last part that is hardly worth its request.
      return rest <= planned * 1.25 ? Math.min(rest, MAX_PART_SIZE) : planned;
    },
    sent(bytes, ms) {
      // A part that was cut short by the end of the source says nothing about larger ones.
      if (bytes < wanted / 2) return;
      const factor = Math.min(MOST_GROWTH, TARGET_TIME / Math.max(ms, 1));
      wanted = limit(Math.min(most, bytes * factor));
    },
    broke({ number, from, size }, whole) {
      wanted = limit(Math.min(wanted, size) / 4);
      const least = limit(((whole ?? 0) - from) / (MAX_PARTS - number + 1));
      return Math.min(size, Math.max(wanted, least));
    },
  };
}

const stageOf = (number: number) => Math.floor((number - 1) / PARTS_A_STAGE);

function checkCount(number: number): void {
  if (number <= MAX_PARTS) return;
  throw new TypeError(`partSize must be larger: the source has more than ${MAX_PARTS} such parts`);
}

/** Parts for each of those that are sent at a time. */
const PARTS_EACH = 4;
/** The largest part of a parallel upload that needs no larger ones. */
const MAX_PARALLEL_PART = 64 * MIB;

/**
 * Length of the parts of a parallel upload, which are all alike. Two things pull at it:
 *
 * - A part waits for its answer. While it waits, the others are sent, so the wait costs nothing if
 *   they last as long: (concurrency - 1) * length >= round trip * rate. For 4 parts of 64 MiB, that
 *   is so up to 50 ms at 4 GB/s, or 0.2 s at 1 GB/s. Larger parts gain nothing, and lose more when a
 *   connection breaks.
 * - At the beginning and the end fewer parts are sent at a time, each for about the time of one part:
 *   a sixteenth of the whole, where 4 are sent at a time and each of these has 4 in turn.
 *
 * Measured with 1 GiB, 4 parts at a time, answers 50 ms late: parts of 64 MiB 600 MB/s, of 32 MiB
 * 550, of 16 MiB 475, of 8 MiB 350; with answers at once all of them 600 to 700.
 */
export function parallelPartSize(size: number, concurrency: number, most: number): number {
  const even = size / (concurrency * PARTS_EACH);
  const wanted = Math.min(most, MAX_PARALLEL_PART, Math.max(FIRST_PART, even));
  const bytes = Math.max(wanted, size / PLANNED_PARTS);
  return Math.min(MAX_PART_SIZE, Math.ceil(bytes / GRAIN) * GRAIN);
}
