import { beforeAll, expect, test } from 'vitest';
import { budgets } from '../../scripts/size/budgets.js';
import { faults, measure } from '../../scripts/size/measure.js';
import { buildPackage } from '../support/built.js';

beforeAll(buildPackage, 120_000);

test.for(budgets)('$name stays within its budget', async (budget) => {
  expect(faults(budget, await measure(budget))).toEqual([]);
});

test('faults() names a bundle that is too large or contains a forbidden file', async () => {
  const [, everyAuth] = budgets;
  const strict = { ...everyAuth!, gzip: 100, without: ['src/signing'] };
  const found = await measure(strict);
  expect(faults(strict, found)).toEqual([
    expect.stringMatching(/^\d+ bytes gzipped, allowed are 100$/),
    ...found.inputs
      .filter(([file]) => file.startsWith('src/signing/'))
      .map(([file, bytes]) => `${bytes} bytes of ${file}, which it must not contain`),
  ]);
  expect(found.inputs.some(([file]) => file.startsWith('src/signing/'))).toBe(true);
});
