import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { abortable, linkedController, sleep } from '../../src/call/abort.js';
import { onAbort } from '../../src/on-abort.js';

test('50 listeners on one signal: Node prints no warning, and each listener is called once', async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on('warning', warned);
  const controller = new AbortController();
  let told = 0;
  for (let i = 0; i < 50; i++) onAbort(controller.signal, () => (told += 1));
  onAbort(controller.signal, () => (told += 1000))();
  controller.abort();
  controller.abort();
  onAbort(controller.signal, () => (told += 1));
  await new Promise((resolve) => setImmediate(resolve)); // Node emits warnings on the next tick
  process.off('warning', warned);
  expect(told).toBe(51);
  expect(warnings).toEqual([]);
});

test('a linked controller follows its signal, can abort alone, and can be unlinked', () => {
  const outer = new AbortController();
  const [follows, unlinked, alone] = [1, 2, 3].map(() => linkedController(outer.signal));
  unlinked!.unlink();
  alone!.abort('own');
  outer.abort('outer');
  expect(follows!.signal.reason).toBe('outer');
  expect(unlinked!.signal.aborted).toBe(false);
  expect(alone!.signal.reason).toBe('own');
  expect(linkedController(outer.signal).signal.reason).toBe('outer');
});

test('a linked controller calls a listener once, also if two signals abort', () => {
  const outer = [new AbortController(), new AbortController()];
  const { signal } = linkedController(...outer.map((one) => one.signal));
  const reasons: unknown[] = [];
  onAbort(signal, () => reasons.push(signal.reason));
  outer.forEach((one, n) => one.abort(n));
  expect(reasons).toEqual([0]);
});

test.each([Infinity, 2 ** 31, 1e300])('sleep(%d) waits and does not end at once', async (ms) => {
  const controller = new AbortController();
  const slept = sleep(ms, controller.signal).then(() => 'slept');
  setTimeout(() => controller.abort('enough'), 20);
  await expect(slept).rejects.toBe('enough');
});

test('abortable: an aborted wait handles the later rejection of its promise', async () => {
  const controller = new AbortController();
  const waited = abortable(Promise.reject(new Error('late')), controller.signal);
  controller.abort('now');
  await expect(waited).rejects.toBe('now');
});

test('onAbort: its function removes the listener, and another listener can be added later', () => {
  const { signal } = new AbortController();
  const count = () => getEventListeners(signal, 'abort').length;
  const stops = [1, 2, 3].map(() => onAbort(signal, () => {}));
  expect(count()).toBe(1);
  for (const stop of stops) stop();
  expect(count()).toBe(0);
  linkedController(signal).unlink();
  expect(count()).toBe(0);
  const stop = onAbort(signal, () => {});
  expect(count()).toBe(1);
  stop();
  stop();
  expect(count()).toBe(0);
});
