import { expect, test } from 'vitest';
import { soakUploads } from '../support/upload-soak.js';

test('twenty uploads while a third of all requests fails', async () => {
  const tally = await soakUploads({ uploads: 20, seed: 7, largest: 3 * 2 ** 20 });
  console.log(JSON.stringify(tally));
  expect(tally.wrong).toEqual([]);
  expect(tally.atOnce + tally.resumed).toBe(20);
  expect(tally.faults / tally.requests).toBeGreaterThan(0.25);
});
