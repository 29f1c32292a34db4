import { PdsTimeoutError } from '../errors/index.js';
import { linkedController, startTimer } from './abort.js';
import { label } from './answer.js';
import type { Send } from './types.js';

/** The reason with which the signal of an attempt aborts when its time is over. */
export class AttemptTimeout extends Error {
  constructor(ms: number) {
    super(`nothing within ${ms} ms`);
  }
}

/** Bounds one attempt, credentials and body included, by `options.timeout`. */
export function timeout(next: Send): Send {
  return async (call) => {
    const { signal, options } = call;
    signal?.throwIfAborted();
    const attempt = linkedController(signal);
    const late = () => attempt.abort(new AttemptTimeout(options.timeout));
    const timer = startTimer(late, options.timeout);
    try {
      return await next({ ...call, signal: attempt.signal });
    } catch (error) {
      if (!(error instanceof AttemptTimeout)) throw error;
      const message = `${label(call)}: no complete answer within ${options.timeout} ms`;
      throw new PdsTimeoutError(message, { outcome: 'unknown', timeout: options.timeout });
    } finally {
      clearTimeout(timer);
      attempt.unlink();
    }
  };
}
