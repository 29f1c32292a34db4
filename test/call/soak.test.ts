import { expect, test } from 'vitest';
import { checkLiveness, soak, soakTransports } from '../support/soak.js';

test.each(soakTransports)(
  '250 calls over %s, a third of them failing: what can succeed does',
  async (name, makeFetch) => {
    const { errors, ...counts } = await soak(250, { seed: 20261123, makeFetch });
    console.log(name, JSON.stringify({ ...counts, ...errors }));
    expect(counts.calls).toBe(250);
    expect(counts.faults).toBeGreaterThan(120);
    // Most of them can: else there would be little to see.
    expect(counts.possible).toBeGreaterThan(90);
    expect(counts.possibleReads).toBeGreaterThan(90);
    checkLiveness(counts);
  },
  120_000,
);
