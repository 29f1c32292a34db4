import type { AuthContext, Call } from '../../src/call/types.js';

/** A call to the operation of that name, as the client would make it. */
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

/** A context whose clock stands still until it is moved. */
export function contextOf(change: Partial<AuthContext> = {}) {
  const clock = { time: Date.UTC(2026, 10, 22, 16, 5, 9) };
  return {
    clock,
    now: () => new Date(clock.time),
    nonce: () => '0123456789abcdef0123456789abcdef',
    send: async () => {
      throw new Error('nothing is to be sent here');
    },
    correctClock: () => false,
    ...change,
  };
}

/** A promise and its two ends. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Lets everything run that is ready to. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
