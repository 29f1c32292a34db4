import { sleep } from './abort.js';
import { isCertificateError } from './not-sent.js';
import { delayAfter } from './retry.js';
import type { RetryOptions } from './types.js';
import {
  PdsApiError,
  PdsConnectionError,
  PdsError,
  PdsResponseError,
  PdsTimeoutError,
} from '../errors/index.js';
import { historyOf, withHistory } from '../errors/pds-error.js';

/** How often something is repeated, and what ends it. */
export interface RetryPolicy {
  readonly retry: Required<RetryOptions> | false;
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
}

/** Tells whether the same request may well succeed later: the network, an overload, a garbled answer. */
export function isTransient(error: unknown): boolean {
  if (error instanceof PdsApiError) {
    const { status, code } = error;
    // RequestTimeout is object storage's 400 for a body that came too slowly.
    return status >= 500 || status === 429 || status === 408 || code === 'RequestTimeout';
  }
  if (error instanceof PdsConnectionError) return !isCertificateError(error.cause);
  return error instanceof PdsTimeoutError || error instanceof PdsResponseError;
}

/**
 * Waits before the attempt after `attempt`, with full jitter and no shorter than the service asks.
 *
 * @throws `error` if there is to be no further attempt
 */
export async function pauseAfter(
  error: unknown,
  attempt: number,
  { retry, random, signal }: RetryPolicy,
): Promise<void> {
  const delay = delayAfter(error, attempt, retry, random);
  if (delay === undefined) throw error;
  await sleep(delay, signal);
}

/** Repeats a call, which must be safe to repeat, until success or a non-transient error. */
export async function repeat<T>(call: () => Promise<T>, policy: RetryPolicy): Promise<T> {
  const failed: PdsError[] = [];
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof PdsError)) throw error;
      failed.push(...historyOf(error));
      const failure = withHistory(failed);
      if (!isTransient(error)) throw failure;
      await pauseAfter(failure, attempt, policy);
    }
  }
}
