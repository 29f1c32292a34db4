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
/** Below the limit, as in the official client: a stream may be longer than announced. */
const PLANNED_PARTS = 9_000;
/** Parallel mode needs offsets that are multiples of 64 bytes, and disks read round offsets faster. */
const GRAIN = 64 * 1024;

/** Small, so that a slow line loses little if it breaks; on a fast line the parts grow at once. */
const FIRST_PART = MIB;
/** Milliseconds that a part should take: 80 times an answer that is 50 ms late. */
const TARGET_TIME = 4_000;
const MOST_GROWTH = 8;
/** For parts that are in memory, or whose progress the fetch does not report. */
export const MAX_HELD_PART = 32 * MIB;
/** In a stream of unknown length, the parts grow by STAGE_STEP after each so many parts. */
const PARTS_A_STAGE = 1_000;
const STAGE_STEP = 8 * MIB;

/** Chooses the sizes of the parts of an upload. */
export interface PartSizer {
  /** Length of each part but the last, if all have the same length. */
  readonly partSize: number | undefined;
  /** The length of part `number`, which starts at byte `from` of a source of `size` bytes. */
  sizeOf(number: number, from: number, size: number | undefined): number;
  /** Call it when a part was sent, with the milliseconds that it took. */
  sent(bytes: number, ms: number): void;
  /** Call it when the connection broke during a part. Returns the length to send next. */
  broke(part: { number: number; from: number; size: number }, size: number | undefined): number;
}

/**
 * @throws TypeError that names `partSize`, or `size` if the source is too large for that part size
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

/** Whether the service accepts a value as a part size. */
export const isPartSize = (value: unknown): value is number =>
  isWithin(value, MIN_PART_SIZE, MAX_PART_SIZE);

/** Parts of one length. */
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
 * Part sizes that adapt to the line: they start small, grow while a part takes less than some
 * seconds, and shrink after a broken connection. That the parts of a serial upload may differ in size
 * is inferred from the rules of object storage ("UploadPart": only the last may be below 100 KB); no
 * page of PDS says otherwise.
 *
 * @param most the largest part that the source and the fetch allow
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
      // The remaining part numbers must be enough for the rest of the source.
      const least = limit(rest / Math.max(1, PLANNED_PARTS - number + 1));
      const planned = Math.min(MAX_PART_SIZE, Math.max(least, Math.min(wanted, most)));
      // A very small last part is not worth a request of its own: this part takes it along.
      return rest <= planned * 1.25 ? Math.min(rest, MAX_PART_SIZE) : planned;
    },
    sent(bytes, ms) {
      // A part that is short because the source ends tells nothing about larger parts.
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
  throw new TypeError(`partSize must be larger: the source needs more than ${MAX_PARTS} parts`);
}

/** How many parts an upload has for each part that is sent at the same time. */
const PARTS_EACH = 4;
/** The largest part of a parallel upload, unless the source needs larger parts. */
const MAX_PARALLEL_PART = 64 * MIB;

/**
 * The length of the parts of a parallel upload, which all have the same one. It is a compromise:
 *
 * - Each part waits for one answer. During that wait the other parts are sent. The wait costs nothing
 *   if they take at least as long: (concurrency - 1) * length >= round trip * rate. With 4 parts of
 *   64 MiB this holds for 50 ms up to 4 GB/s, and for 200 ms up to 1 GB/s. Larger parts gain nothing,
 *   and lose more when a connection breaks.
 * - At the beginning and at the end fewer parts are sent at a time. Each of the two phases takes about
 *   as long as one part: with 4 at a time and 4 parts for each of them, a sixteenth of the upload.
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
