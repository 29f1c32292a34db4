/** What is taken at a time: fits into 256 KiB of cache with what the reader of a file needs. */
const CAPACITY = 128 * 1024;

/** Addresses in the memory, and its size in pages of 64 KiB. */
export const layout = {
  state: 0,
  /** The words of the schedule, with the constants of their rounds. */
  words: 64,
  data: 1024,
  capacity: CAPACITY,
  pages: Math.ceil((1024 + CAPACITY) / 65536),
};
