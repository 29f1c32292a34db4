import { expect, test } from 'vitest';
import { checkLiveness, soak, soakTransports } from '../support/soak.js';

test.each(soakTransports)(
  '250 calls over %s, a third of them with a fault: every call that can succeed succeeds',
  async (name, makeFetch) => {
    const { errors, ...counts } = await soak(250, { seed: 20261123, makeFetch });
    console.log(name, JSON.stringify({ ...counts, ...errors }));
    expect(counts.calls).toBe(250);
    expect(counts.faults).toBeGreaterThan(120);
    // Most calls must be able to succeed, otherwise the test would check little.
    expect(counts.possible).toBeGreaterThan(90);
    expect(counts.possibleReads).toBeGreaterThan(90);
    checkLiveness(counts);
  },
  120_000,
);
