import { PdsApiError, PdsConnectionError, PdsError, PdsTimeoutError } from '../errors/index.js';
import { historyOf, withHistory } from '../errors/pds-error.js';
import { sleep } from './abort.js';
import { isCertificateError } from './not-sent.js';
import type { Call, RetryOptions, Send } from './types.js';

/** What `onRetry` is told: the failed attempt and the wait before the next. */
export interface Retry {
  call: Call;
  error: PdsError;
  /** Milliseconds until the next attempt. */
  delay: number;
}

/**
 * Repeats failed attempts where that is safe: with exponential backoff and full jitter, no sooner
 * than `Retry-After`. The last error is thrown, with the earlier ones in its `attempts`.
 */
export function retry(next: Send, random: () => number, onRetry?: (retry: Retry) => void): Send {
  return async (call) => {
    const failed: PdsError[] = [];
    for (let attempt = 1; ; attempt++) {
      try {
        return await next({ ...call, attempt });
      } catch (error) {
        if (!(error instanceof PdsError)) throw error;
        failed.push(...historyOf(error));
        const { retry: options } = call.options;
        const idempotent = call.operation?.idempotent ?? false;
        const delay = isRetryable(error, idempotent)
          ? delayAfter(error, attempt, options, random)
          : undefined;
        if (delay === undefined) throw withHistory(failed);
        onRetry?.({ call: { ...call, attempt }, error, delay });
        await sleep(delay, call.signal);
      }
    }
  };
}

/**
 * Milliseconds to wait after attempt number `attempt`: exponential with full jitter, no shorter than
 * the service asks.
 *
 * @returns undefined if there is to be no further attempt
 */
export function delayAfter(
  error: unknown,
  attempt: number,
  retry: Required<RetryOptions> | false,
  random: () => number,
): number | undefined {
  if (!retry || attempt >= retry.attempts) return undefined;
  const asked = error instanceof PdsApiError ? (error.retryAfter ?? 0) : 0;
  if (asked > retry.maxRetryAfter) return undefined;
  // Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
  return Math.max(asked, random() * Math.min(retry.maxDelay, retry.minDelay * 2 ** (attempt - 1)));
}

function isRetryable(error: PdsError, idempotent: boolean): boolean {
  if (error instanceof PdsApiError) {
    if (error.status === 429 || error.status === 503) return true;
    return idempotent && [500, 502, 504].includes(error.status);
  }
  if (error instanceof PdsTimeoutError) return idempotent;
  if (!(error instanceof PdsConnectionError)) return false;
  if (error.outcome === 'not-sent') return !isCertificateError(error.cause);
  return idempotent;
}
