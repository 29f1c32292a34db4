import { expect, test } from 'vitest';
import { soakUploads } from '../support/upload-soak.js';

test('40 uploads while a third of all requests fails: every upload that can succeed succeeds', async () => {
  const tally = await soakUploads({ uploads: 40, seed: 7, largest: 2 ** 20 });
  console.log(JSON.stringify(tally));
  expect(tally.wrong).toEqual([]);
  expect(tally.atOnce + tally.resumed).toBe(40);
  expect(tally.faults / tally.requests).toBeGreaterThan(0.25);
  expect(tally.possible).toBeGreaterThanOrEqual(25);
  expect(tally.possibleDone).toBeGreaterThanOrEqual(0.95 * tally.possible);
});
