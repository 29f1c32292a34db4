import { PdsApiError, PdsConnectionError, PdsError, PdsTimeoutError } from '../errors/index.js';
import { sleep } from './abortable.js';
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
        failed.push(...error.attempts, error);
        const { retry: options } = call.options;
        const delay = options ? delayBefore(call, error, attempt, options, random) : undefined;
        if (delay === undefined) throw withHistory(failed);
        onRetry?.({ call: { ...call, attempt }, error, delay });
        await sleep(delay, call.signal);
      }
    }
  };
}

/** Milliseconds to wait before the attempt after `attempt`; undefined if there is to be none. */
function delayBefore(
  { operation }: Call,
  error: PdsError,
  attempt: number,
  { attempts, minDelay, maxDelay, maxRetryAfter }: Required<RetryOptions>,
  random: () => number,
): number | undefined {
  if (attempt >= attempts || !isRetryable(error, operation.idempotent)) return undefined;
  const asked = error instanceof PdsApiError ? (error.retryAfter ?? 0) : 0;
  if (asked > maxRetryAfter) return undefined;
  // Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
  return Math.max(asked, random() * Math.min(maxDelay, minDelay * 2 ** (attempt - 1)));
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

/** The last of some failures, which tells of those before it: uncertain if any of them is. */
export function withHistory(failed: readonly PdsError[]): PdsError {
  const last = failed.at(-1)!;
  last.attempts = failed.slice(0, -1);
  if (failed.some(({ outcome }) => outcome === 'unknown')) last.outcome = 'unknown';
  return last;
}
