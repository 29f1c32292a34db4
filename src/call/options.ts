import type { CallOptions, RetryOptions } from './types.js';

/** Defaults of `retry`, in milliseconds but for the number of attempts. */
export const RETRY_DEFAULTS: Required<RetryOptions> = {
  attempts: 4,
  minDelay: 300,
  maxDelay: 10_000,
  maxRetryAfter: 60_000,
};

/** Default of `timeout`: milliseconds for one attempt. */
export const TIMEOUT_DEFAULT = 30_000;

/**
 * The options of one call: what is given, else what the client has.
 *
 * @throws TypeError that names the option
 */
export function callOptions(
  { timeout, retry }: { timeout?: number | undefined; retry?: RetryOptions | false | undefined },
  fallback: CallOptions,
): CallOptions {
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout > 0)) {
    throw new TypeError(`timeout must be a positive number, got ${timeout}`);
  }
  return {
    timeout: timeout ?? fallback.timeout,
    retry: retry === undefined ? fallback.retry : retryOptions(retry, fallback.retry),
  };
}

function retryOptions(
  given: RetryOptions | false,
  fallback: CallOptions['retry'],
): CallOptions['retry'] {
  if (given === false) return false;
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`retry must be false or an object, got ${given}`);
  }
  const options = { ...(fallback || RETRY_DEFAULTS) };
  for (const name of Object.keys(options) as (keyof RetryOptions)[]) {
    const value = given[name];
    if (value === undefined) continue;
    const [least, kind] = name === 'attempts' ? [1, 'an integer'] : [0, 'a number'];
    if (typeof value !== 'number' || !(value >= least) || (least && value % 1)) {
      throw new TypeError(`retry.${name} must be ${kind} of at least ${least}, got ${value}`);
    }
    options[name] = value;
  }
  return options;
}
