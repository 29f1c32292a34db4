import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planParts } from '../../src/upload/plan.js';

const MIN = 102_400;
const MAX = 5 * 2 ** 30;

test('parts cover a file without gap or overlap, within the limits', () => {
  const sizes = fc.oneof(
    fc.integer({ min: 0, max: 10 * 2 ** 20 }),
    fc.integer({ min: 0, max: 10_000 * MAX }),
  );
  fc.assert(
    fc.property(sizes, (size) => {
      const { parts = 0, partSize, range } = planParts(size);
      expect(parts).toBeGreaterThanOrEqual(1);
      expect(parts).toBeLessThanOrEqual(10_000);
      expect(partSize).toBeGreaterThanOrEqual(MIN);
      expect(partSize).toBeLessThanOrEqual(MAX);
      expect(partSize % 64).toBe(0);
      expect(range(1)!.from).toBe(0);
      expect(range(parts)!.to).toBe(size);
      expect(range(parts + 1)).toBeUndefined();
      const middle = Math.ceil(parts / 2);
      if (middle < parts) expect(range(middle)!.to).toBe(range(middle + 1)!.from);
    }),
    { seed: 1 },
  );
});

test('a stream of unknown length has parts that follow each other and grow', () => {
  const { range, parts } = planParts(undefined);
  expect(parts).toBeUndefined();
  let end = 0;
  for (let number = 1; number <= 10_000; number++) {
    const { from, to } = range(number)!;
    expect(from).toBe(end);
    expect(to - from).toBeGreaterThanOrEqual(MIN);
    end = to;
  }
  expect(end).toBeGreaterThan(400 * 2 ** 30);
  expect(() => range(10_001)).toThrow(/partSize must be larger/);
});
