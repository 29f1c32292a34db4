import type { AuthContext, Call } from '../../src/call/types.js';

/** A call of completeFile, as the client would make it. */
export function callOf(change: Partial<Call> = {}): Call {
  return {
    operation: {
      id: 'completeFile',
      method: 'POST',
      path: '/v2/file/complete',
      action: 'CompleteFile',
      contentType: 'application/json',
      responses: { '200': { as: 'json' } },
    },
    method: 'POST',
    path: '/v2/file/complete',
    url: 'https://bj1.api.aliyunpds.com/v2/file/complete',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: '{"drive_id":"1"}',
    options: { timeout: 1000, retry: false },
    attempt: 1,
    secrets: new Set(),
    ...change,
  };
}

/** A context with a clock that only the test moves. */
export function contextOf(change: Partial<AuthContext> = {}) {
  const clock = { time: Date.UTC(2026, 10, 22, 16, 5, 9) };
  return {
    clock,
    now: () => new Date(clock.time),
    nonce: () => '0123456789abcdef0123456789abcdef',
    send: async () => {
      throw new Error('this test must not send a request');
    },
    correctClock: () => false,
    ...change,
  };
}

/** A promise with the functions that resolve and reject it. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Waits until all callbacks that are ready have run. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
