import { expect, test } from 'vitest';
import { soak, soakTransports } from '../support/soak.js';

test.each(soakTransports)('500 calls over %s, a third of them failing', async (name, makeFetch) => {
  const counts = await soak(500, { seed: 20261123, makeFetch });
  console.log(name, JSON.stringify(counts));
  expect(counts.calls).toBe(500);
  expect(counts.completed).toBeGreaterThan(50);
  expect(counts.faults).toBeGreaterThan(120);
});
