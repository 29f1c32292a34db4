import { expect, test } from 'vitest';
import { activeHandles, checkLiveness, liveHeap, soak, soakTransports } from '../support/soak.js';

const CALLS = 20_000;
const BATCH = 1_000;

test(`${CALLS} calls, 64 at a time: each succeeds that can, though a third of all requests fails`, async () => {
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', note);
  try {
    const totals: Record<string, number> = {};
    const heaps: number[] = [];
    const before = activeHandles().length;
    for (let batch = 0; batch < CALLS / BATCH; batch++) {
      const [, makeFetch] = soakTransports[batch % soakTransports.length]!;
      const { errors, ...counts } = await soak(BATCH, { seed: batch + 1, makeFetch });
      for (const [name, count] of Object.entries({ ...counts, ...errors })) {
        totals[name] = (totals[name] ?? 0) + count;
      }
      heaps.push(liveHeap());
    }
    // The last sockets of a closed server end one turn of the event loop later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    console.log(JSON.stringify(totals));
    console.log(
      'live heap after each thousand, MB:',
      heaps.map((n) => (n / 1e6).toFixed(1)).join(' '),
    );
    expect(totals.calls).toBe(CALLS);
    checkLiveness(totals);
    expect(
      totals.completed! +
        Object.entries(totals)
          .filter(([name]) => name.startsWith('Pds'))
          .reduce((sum, [, n]) => sum + n, 0),
    ).toBe(CALLS);
    expect(rejections).toEqual([]);
    expect(activeHandles().length).toBeLessThanOrEqual(before + 1); // the global fetch's keep-alive timer
    const early = Math.max(...heaps.slice(2, 6));
    expect(heaps.at(-1)!).toBeLessThan(early * 1.25);
  } finally {
    process.off('unhandledRejection', note);
  }
});
