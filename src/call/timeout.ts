import { PdsTimeoutError } from '../errors/index.js';
import { label } from './answer.js';
import type { Send } from './types.js';

/** Why the layers below see their signal abort when an attempt's time is over. */
export class AttemptTimeout extends Error {
  constructor(ms: number) {
    super(`nothing within ${ms} ms`);
  }
}

// The longest that setTimeout can wait: some 25 days.
const LONGEST_TIMER = 2 ** 31 - 1;

/** Bounds one attempt, credentials and body included, by `options.timeout`. */
export function timeout(next: Send): Send {
  return async (call) => {
    const { signal, options } = call;
    signal?.throwIfAborted();
    const attempt = new AbortController();
    const giveUp = () => attempt.abort(signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
    const late = () => attempt.abort(new AttemptTimeout(options.timeout));
    const timer = setTimeout(late, Math.min(options.timeout, LONGEST_TIMER));
    try {
      return await next({ ...call, signal: attempt.signal });
    } catch (error) {
      if (!(error instanceof AttemptTimeout)) throw error;
      const message = `${label(call)}: no complete answer within ${options.timeout} ms`;
      throw new PdsTimeoutError(message, { outcome: 'unknown', timeout: options.timeout });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    }
  };
}
