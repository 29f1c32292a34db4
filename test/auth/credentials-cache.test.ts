import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { credentialsCache, type Expiring } from '../../src/auth/credentials-cache.js';
import { callOf, contextOf, deferred, settle } from './support.js';

interface Credentials extends Expiring {
  id: number;
}

/**
 * A cache over a source that counts its calls; its credentials are valid for `life` milliseconds.
 */
function counting(life: number | undefined, context = contextOf()) {
  const source = { asked: 0 };
  const cache = credentialsCache<Credentials>(async () => {
    const id = ++source.asked;
    return life === undefined ? { id } : { id, expiresAt: new Date(context.clock.time + life) };
  });
  return { source, cache, context, get: async () => (await cache.get(callOf(), context)).id };
}

describe('how long credentials are kept', () => {
  test.each([
    ['an hour: until 60 s before', 3_600_000, 3_540_000],
    ['ten minutes: until 60 s before', 600_000, 540_000],
    ['100 s: until a tenth before', 100_000, 90_000],
    ['1 s: until a tenth before', 1_000, 900],
  ])('%s', async (_name, life, kept) => {
    const { get, context, source } = counting(life);
    expect(await get()).toBe(1);
    context.clock.time += kept - 1;
    expect(await get()).toBe(1);
    context.clock.time += 1;
    expect(await get()).toBe(2);
    expect(source.asked).toBe(2);
  });

  test.each([
    ['without expiresAt', undefined],
    ['already expired', -1000],
    ['expiring now', 0],
  ])('%s: they are not kept', async (_name, life) => {
    const { get } = counting(life);
    expect([await get(), await get()]).toEqual([1, 2]);
  });

  test('expiresAt may be an ISO 8601 text', async () => {
    const context = contextOf();
    let asked = 0;
    const cache = credentialsCache<Credentials>(async () => ({
      id: ++asked,
      expiresAt: '2026-11-22T17:05:09Z',
    }));
    await cache.get(callOf(), context);
    context.clock.time += 3_540_000 - 1;
    expect((await cache.get(callOf(), context)).id).toBe(1);
    context.clock.time += 1;
    expect((await cache.get(callOf(), context)).id).toBe(2);
  });

  test.each(['tomorrow', new Date(NaN), NaN])('expiresAt %s is refused', async (expiresAt) => {
    const cache = credentialsCache<Credentials>(async () => ({
      id: 1,
      expiresAt: expiresAt as string,
    }));
    await expect(cache.get(callOf(), contextOf())).rejects.toThrow(/expiresAt.*ISO 8601/);
  });
});

describe('single flight', () => {
  test('64 concurrent calls ask the source once and get the same credentials', async () => {
    for (const life of [undefined, 3_600_000]) {
      const { cache, context, source } = counting(life);
      const all = await Promise.all(
        Array.from({ length: 64 }, () => cache.get(callOf(), { ...context })),
      );
      expect(new Set(all.map(({ id }) => id))).toEqual(new Set([1]));
      expect(source.asked).toBe(1);
    }
  });

  test('a failure rejects all waiting calls, and the next call asks again', async () => {
    let asked = 0;
    const cache = credentialsCache<Credentials>(async () => {
      if (++asked === 1) throw new Error('no network');
      return { id: asked };
    });
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => cache.get(callOf(), contextOf())),
    );
    expect(all.map(({ status }) => status)).toEqual(Array(8).fill('rejected'));
    expect(asked).toBe(1);
    expect((await cache.get(callOf(), contextOf())).id).toBe(2);
  });

  test('an aborted call rejects at once; the other calls get their credentials', async () => {
    const answer = deferred<Credentials>();
    let asked = 0;
    const cache = credentialsCache(() => (asked++, answer.promise));
    const controller = new AbortController();
    const leaving = cache.get(callOf(), contextOf({ signal: controller.signal }));
    const staying = cache.get(callOf(), contextOf({ signal: new AbortController().signal }));
    await settle();
    controller.abort(new Error('enough'));
    await expect(leaving).rejects.toThrow('enough');
    answer.resolve({ id: 1 });
    expect(await staying).toEqual({ id: 1 });
    expect(asked).toBe(1);
  });

  test('when the last waiting call is aborted, so is the source; the next call asks again', async () => {
    const signals: AbortSignal[] = [];
    const cache = credentialsCache<Credentials>(async ({ signal }) => {
      signals.push(signal);
      return signals.length === 1 ? new Promise(() => {}) : { id: signals.length };
    });
    const controllers = [new AbortController(), new AbortController()];
    const waiting = controllers.map(({ signal }) => cache.get(callOf(), contextOf({ signal })));
    await settle();
    controllers[0]!.abort(new Error('first'));
    expect(signals[0]!.aborted).toBe(false);
    controllers[1]!.abort(new Error('second'));
    expect(signals[0]!.aborted).toBe(true);
    await expect(waiting[0]).rejects.toThrow('first');
    await expect(waiting[1]).rejects.toThrow('second');
    expect((await cache.get(callOf(), contextOf())).id).toBe(2);
  });

  test('a late answer of an aborted source does not replace newer credentials', async () => {
    const context = contextOf();
    const late = deferred<Credentials>();
    const expiresAt = new Date(context.clock.time + 3_600_000);
    let asked = 0;
    const cache = credentialsCache<Credentials>(async () =>
      ++asked === 1 ? late.promise : { id: asked, expiresAt },
    );
    const controller = new AbortController();
    const first = cache.get(callOf(), { ...context, signal: controller.signal });
    await settle();
    controller.abort(new Error('late'));
    await expect(first).rejects.toThrow('late');
    await cache.get(callOf(), context);
    late.resolve({ id: 1, expiresAt });
    await settle();
    expect((await cache.get(callOf(), context)).id).toBe(2);
  });

  test('with an aborted signal, rejects with the reason and does not ask the source', async () => {
    const { cache, context, source } = counting(undefined);
    const signal = AbortSignal.abort(new Error('before'));
    await expect(cache.get(callOf(), { ...context, signal })).rejects.toThrow('before');
    expect(source.asked).toBe(0);
  });

  test('after the calls their signal has no listeners', async () => {
    const { cache, context } = counting(undefined);
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    for (let i = 0; i < 10; i++) await cache.get(callOf(), { ...context, signal });
    await settle();
    expect(listeners).toBe(0);
  });
});

test('drop removes only the rejected credentials, so 64 rejections cost one request', async () => {
  const { cache, context, source, get } = counting(3_600_000);
  const first = await get();
  await Promise.all(
    Array.from({ length: 64 }, async (_, i) => {
      if (i % 2) await settle();
      cache.drop(({ id }) => id === first);
      expect((await cache.get(callOf(), context)).id).toBe(2);
    }),
  );
  expect(source.asked).toBe(2);
});

test('in any order of calls, aborts, drops and time: credentials are never expired, and the source runs once at a time', async () => {
  const step = fc.oneof(
    fc.constant({ do: 'get' as const }),
    fc.constant({ do: 'abort' as const }),
    fc.constant({ do: 'drop' as const }),
    fc.constant({ do: 'answer' as const }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 120_000 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const context = contextOf();
      const open = new Map<AbortSignal, () => void>();
      let asked = 0;
      const cache = credentialsCache<Credentials & { end: number }>(({ signal }) => {
        // The source may be asked again only after the first request was aborted or answered.
        expect([...open.keys()].filter((one) => !one.aborted)).toEqual([]);
        const answer = deferred<Credentials & { end: number }>();
        const id = ++asked;
        open.set(signal, () => {
          open.delete(signal);
          const end = context.clock.time + 100_000;
          answer.resolve({ id, end, expiresAt: new Date(end) });
        });
        return answer.promise;
      });
      const calls: { controller: AbortController; done: Promise<void> }[] = [];
      for (const one of steps) {
        if (one.do === 'get') {
          const controller = new AbortController();
          const got = cache.get(callOf(), { ...context, signal: controller.signal });
          const done = got.then(
            ({ end }) => expect(end).toBeGreaterThan(context.clock.time),
            (error) => expect(error).toBe(controller.signal.reason),
          );
          calls.push({ controller, done });
        }
        if (one.do === 'abort') calls.shift()?.controller.abort(new Error('enough'));
        if (one.do === 'drop') cache.drop(() => true);
        if (one.do === 'wait') context.clock.time += one.ms;
        if (one.do === 'answer') open.values().next().value?.();
        await settle();
      }
      for (const answer of open.values()) answer();
      await Promise.all(calls.map(({ done }) => done));
    }),
    { seed: 45, numRuns: 100 },
  );
});
