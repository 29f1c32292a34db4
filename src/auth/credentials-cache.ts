import type { AuthContext, Call } from '../call/types.js';
import { onAbort } from '../on-abort.js';

/** Credentials that may say when they expire. */
export interface Expiring {
  /**
   * A Date, an ISO 8601 text as STS answers it, or milliseconds since 1970. Without it nothing is
   * kept.
   */
  readonly expiresAt?: Date | string | number | undefined;
}

/** What a provider is told when it is asked. */
export interface ProviderOptions {
  /** Aborted when no call waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Gets new credentials; called once for any number of calls that need them at the same time. */
export type Load<T> = (options: ProviderOptions, call: Call, context: AuthContext) => Promise<T>;

export interface CredentialsCache<T> {
  get(call: Call, context: AuthContext): Promise<T>;
  /** Forgets the kept credentials if they are those that were rejected. */
  drop(isRejected: (credentials: T) => boolean): void;
}

interface Flight<T> {
  promise: Promise<T>;
  waiting: number;
  abort: AbortController;
}

/** Credentials are renewed so many milliseconds before they expire. */
const MARGIN = 60_000;
/** Those that live less than ten minutes are renewed with this share of their life left. */
const MARGIN_SHARE = 0.1;

/**
 * Keeps credentials until 60 seconds before `expiresAt` (a tenth of their life before it, if that
 * is less); those without `expiresAt` serve only the calls that waited for them.
 *
 * A call that is aborted stops waiting and leaves the request to the others. When the last one has
 * left, the request is aborted and forgotten, so that a provider that hangs cannot hold up later calls.
 */
export function credentialsCache<T extends Expiring>(load: Load<T>): CredentialsCache<T> {
  let kept: { credentials: T; until: number } | undefined;
  let flight: Flight<T> | undefined;

  return {
    async get(call, context) {
      context.signal?.throwIfAborted();
      if (kept && context.now().getTime() < kept.until) return kept.credentials;
      return join((flight ??= launch(call, context)), context.signal);
    },
    drop(isRejected) {
      if (kept && isRejected(kept.credentials)) kept = undefined;
    },
  };

  function launch(call: Call, context: AuthContext): Flight<T> {
    const abort = new AbortController();
    const own: Flight<T> = { waiting: 0, abort, promise: Promise.resolve().then(run) };
    return own;

    async function run(): Promise<T> {
      try {
        const credentials = await load({ signal: abort.signal }, call, context);
        const until = keepUntil(credentials.expiresAt, context.now().getTime());
        if (flight === own) kept = { credentials, until };
        return credentials;
      } finally {
        leave(own);
      }
    }
  }

  function join(own: Flight<T>, signal: AbortSignal | undefined): Promise<T> {
    own.waiting += 1;
    return new Promise((resolve, reject) => {
      const stop = onAbort(signal, () => {
        reject(signal!.reason);
        own.waiting -= 1;
        if (own.waiting > 0) return;
        leave(own);
        own.abort.abort(signal!.reason);
      });
      own.promise.then(resolve, reject).finally(stop);
    });
  }

  function leave(own: Flight<T>): void {
    if (flight === own) flight = undefined;
  }
}

/** Until when credentials are kept, in milliseconds since 1970; those without `expiresAt` never. */
function keepUntil(expiresAt: Expiring['expiresAt'], now: number): number {
  if (expiresAt === undefined || expiresAt === null) return -Infinity;
  const end = new Date(expiresAt).getTime();
  if (Number.isNaN(end)) {
    throw new TypeError('expiresAt must be a Date, an ISO 8601 text or milliseconds since 1970');
  }
  return end - Math.min(MARGIN, Math.max(0, end - now) * MARGIN_SHARE);
}
