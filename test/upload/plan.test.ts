import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  adaptiveSizes,
  checkPartSize,
  fixedSizes,
  parallelPartSize,
} from '../../src/upload/plan.js';

const MIN = 102_400;
const MAX = 5 * 2 ** 30;
const MOST = 10_000 * MAX;

const sizes = fc.oneof(
  fc.integer({ min: 0, max: 10 * 2 ** 20 }),
  fc.integer({ min: 0, max: MOST }),
);

/**
 * Lengths of the parts of a source; `took` gives the duration of a part, negative for a failure.
 */
function lengths(size: number, most: number, took: (bytes: number, number: number) => number) {
  const sizer = adaptiveSizes(most);
  const found: number[] = [];
  for (let from = 0; from < size || found.length === 0; from += found.at(-1)!) {
    const number = found.length + 1;
    let bytes = sizer.sizeOf(number, from, size);
    const ms = took(bytes, number);
    if (ms < 0) bytes = sizer.broke({ number, from, size: bytes }, size);
    else sizer.sent(bytes, ms);
    found.push(bytes);
  }
  return found;
}

test('adaptive parts cover a file within the limits, on any connection', () => {
  const lines = fc.oneof(
    fc.constant(() => 1),
    fc.constant(() => 60_000),
    fc.constant((bytes: number) => bytes / 1000),
    fc.constant((_: number, number: number) => (number % 3 === 0 ? -1 : 500)),
  );
  const largest = fc.constantFrom(32 * 2 ** 20, Infinity);
  fc.assert(
    fc.property(sizes, largest, lines, (size, most, took) => {
      const found = lengths(size, most, took);
      expect(found.length).toBeLessThanOrEqual(10_000);
      expect(found.reduce((sum, bytes) => sum + bytes, 0)).toBe(size);
      expect(Math.max(...found)).toBeLessThanOrEqual(MAX);
      expect(Math.min(...found.slice(0, -1))).toBeGreaterThanOrEqual(MIN);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('parts grow quickly on a fast connection, and stay small on a slow one', () => {
  const GIB = 2 ** 30;
  // A gigabyte a second, and 50 ms for each answer: the waits take less than a tenth of the time.
  const fast = lengths(4 * GIB, Infinity, (bytes) => 50 + bytes / 1e6);
  const waiting = fast.length * 50;
  expect(waiting).toBeLessThan((4 * GIB) / 1e6 / 10);
  // A hundred kilobytes a second: a failed part costs only some seconds.
  const slow = lengths(100 * 2 ** 20, Infinity, (bytes) => bytes / 100);
  expect(Math.max(...slow.slice(1, -1))).toBeLessThanOrEqual(500_000);
});

test('a broken connection makes parts smaller, down to the minimum', () => {
  const sizer = adaptiveSizes(Infinity);
  for (let round = 0; round < 5; round++) sizer.sent(sizer.sizeOf(1, 0, 2 ** 40), 1);
  const before = sizer.sizeOf(1, 0, 2 ** 40);
  const part = { number: 1, from: 0, size: before };
  expect(sizer.broke(part, 2 ** 40)).toBeLessThanOrEqual(before / 4);
  for (let round = 0; round < 30; round++) sizer.broke(part, 2 ** 40);
  // A terabyte needs parts of 100 MiB or more, because there are at most 10,000 parts.
  expect(sizer.broke(part, 2 ** 40)).toBeGreaterThanOrEqual(2 ** 40 / 10_000);
  expect(sizer.broke({ ...part, size: 2 ** 20 }, 2 ** 30)).toBeLessThan(2 ** 18);
  expect(sizer.broke({ ...part, size: MIN }, 2 ** 30)).toBe(MIN);
});

test('a stream of unknown length has growing parts, enough for 400 GiB', () => {
  const sizer = adaptiveSizes(32 * 2 ** 20);
  let end = 0;
  for (let number = 1; number <= 10_000; number++) end += sizer.sizeOf(number, end, undefined);
  expect(end).toBeGreaterThan(400 * 2 ** 30);
  expect(() => sizer.sizeOf(10_001, end, undefined)).toThrow(/partSize must be larger/);
});

test('a fixed part size: all parts but the last have the same size', () => {
  const sizer = fixedSizes(MIN);
  expect(sizer.sizeOf(1, 0, 3 * MIN + 5)).toBe(MIN);
  expect(sizer.sizeOf(4, 3 * MIN, 3 * MIN + 5)).toBe(5);
  expect(sizer.sizeOf(1, 0, 0)).toBe(0);
  expect(sizer.sizeOf(7, 6 * MIN, undefined)).toBe(MIN);
});

test('parts of a parallel upload start at multiples of 64 bytes, and there are at most 10,000', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 100 }), (size, concurrency) => {
      const bytes = parallelPartSize(size, concurrency, 64 * 2 ** 20);
      expect(bytes % 64).toBe(0);
      expect(bytes).toBeGreaterThanOrEqual(MIN);
      expect(bytes).toBeLessThanOrEqual(MAX);
      expect(Math.ceil(size / bytes)).toBeLessThanOrEqual(10_000);
    }),
    { seed: 1 },
  );
});

test.each([
  [0, 1],
  [100, 6.25],
  [1024, 64],
  [100 * 1024, 64], // no larger, for a broken connection loses a part
  [2 ** 20, 2 ** 20 / 9000], // unless there would be too many
])('parts of a parallel upload of %d MiB: %d MiB', (size, expected) => {
  const mib = parallelPartSize(size * 2 ** 20, 4, Infinity) / 2 ** 20;
  expect(mib).toBeCloseTo(expected, 0);
});

test.each<[number | undefined, number | undefined, RegExp]>([
  [MIN - 1, 5, /^partSize must be an integer from 102400 to 5368709120/],
  [MAX + 1, 5, /^partSize must be/],
  [MIN + 0.5, 5, /^partSize must be/],
  [MIN, 10_000 * MIN + 1, /^size must be at most 1024000000 bytes in 10000 parts/],
  [undefined, MOST + 1, /^size must be at most 53687091200000 bytes in 10000 parts/],
])('refuses parts of %s for %s bytes', (partSize, size, message) => {
  expect(() => checkPartSize(partSize, size)).toThrow(message);
});
