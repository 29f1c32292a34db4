import { isExpired } from '../call/authenticate.js';
import { PdsApiError, PdsCredentialsError } from '../errors/index.js';

/** Parts on the wire and bytes in memory. */
export interface Share {
  readonly parts: number;
  readonly bytes: number;
}

/** What all uploads of one call may use together. */
export interface Budget {
  /**
   * Waits for a share, first come, first served. A share larger than the whole budget is given when
   * nothing else is in use.
   *
   * @returns a function that gives the share back
   */
  take(share: Share): Promise<() => void>;
}

export function createBudget(whole: Share): Budget {
  let parts = 0;
  let bytes = 0;
  let users = 0;
  const waiting: { share: Share; start: () => void }[] = [];

  function serve(): void {
    for (;;) {
      const [first] = waiting;
      if (!first) return;
      const { share } = first;
      const fits = parts + share.parts <= whole.parts && bytes + share.bytes <= whole.bytes;
      if (!fits && users > 0) return;
      waiting.shift();
      parts += share.parts;
      bytes += share.bytes;
      users++;
      first.start();
    }
  }

  return {
    take: (share) =>
      new Promise((resolve) => {
        const release = () => {
          parts -= share.parts;
          bytes -= share.bytes;
          users--;
          serve();
        };
        waiting.push({ share, start: () => resolve(release) });
        serve();
      }),
  };
}

/**
 * A number of retries for all uploads of one call: without it, 100,000 files would each ask a service
 * that is down ten times. A failure takes from it, a success adds to it.
 */
export interface RetryBudget {
  readonly isSpent: boolean;
  failed(attempts: number): void;
  succeeded(): void;
}

export function createRetryBudget(most: number): RetryBudget {
  let left = most;
  return {
    get isSpent() {
      return left <= 0;
    },
    failed: (attempts) => void (left = Math.max(0, left - attempts)),
    succeeded: () => void (left = Math.min(most, left + 1)),
  };
}

/**
 * Notices that the service refuses the credentials for good: every further file would fail in the same
 * way. The client has already tried to renew them, if it can.
 */
export interface CredentialWatch {
  /** Set when the credentials are refused for good. */
  readonly failure: { readonly error: unknown } | undefined;
  /** Called when a file starts. Call what it returns when the file has ended: with its error, if any. */
  started(): (error?: unknown) => void;
}

/**
 * Failures in a row that are taken as final. Files that ran at the same time and failed together count
 * as one failure.
 */
const ROUNDS = 3;

export function createCredentialWatch(): CredentialWatch {
  let rounds = 0;
  let failure: { error: unknown } | undefined;
  return {
    get failure() {
      return failure;
    },
    started() {
      const round = rounds;
      return (error) => {
        if (error === undefined) rounds = 0;
        else if (isOfCredentials(error) && round === rounds && ++rounds === ROUNDS) {
          failure ??= { error };
        }
      };
    },
  };
}

const isOfCredentials = (error: unknown): boolean =>
  error instanceof PdsCredentialsError ||
  isExpired(error) ||
  (error instanceof PdsApiError && error.status === 401);
