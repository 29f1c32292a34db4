import { newCredentialCodes } from '../../generated/operations.js';
import { PdsApiError, PdsCredentialsError, PdsError } from '../errors/index.js';
import { amend, historyOf } from '../errors/pds-error.js';
import { abortable } from './abort.js';
import { label } from './answer.js';
import { checkedHeaders } from './options.js';
import { addSecrets, redactCause, redactorOf } from './redact.js';
import { AttemptTimeout } from './timeout.js';
import type { Auth, AuthContext, Call, Reply, Send } from './types.js';

/** Sends the token request of an attempt. */
export type SendToken = (call: Call, ...of: Parameters<AuthContext['send']>) => Promise<Reply>;

export interface AuthenticateOptions {
  auth: Auth;
  now: () => Date;
  nonce?: (() => string) | undefined;
  send: SendToken;
}

// The service refuses a Date further off than this ("Call API operations by using an AccessKey pair").
const CLOCK_WINDOW = 15 * 60_000;

/**
 * Authenticates each attempt. Recovers at most once from expired credentials, by refreshing them,
 * and at most once from a wrong clock. The corrected clock is kept for later calls.
 */
export function authenticate(next: Send, options: AuthenticateOptions): Send {
  const { auth, nonce } = options;
  let skew = 0;
  const now = () => new Date(options.now().getTime() + skew);

  return async (call) => {
    if (call.operation?.anonymous) return next(call);
    const earlier: PdsError[] = [];
    let rejected: Headers | undefined;
    for (let mayRefresh = true, maySetClock = true; ;) {
      let added: Record<string, string> = {};
      try {
        added = await headersFor(call, rejected);
        rejected = undefined;
        // In V8, a second spread would take ten times as long.
        return await next({ ...call, headers: Object.assign({}, call.headers, added) });
      } catch (failure) {
        if (!(failure instanceof PdsError)) throw failure;
        addSecrets(added, call.secrets); // for the texts of later attempts
        const error = amend(failure, { attempts: [...earlier, ...failure.attempts] });
        if (mayRefresh && auth.refresh && isExpired(error)) {
          mayRefresh = false;
          rejected = new Headers(added);
        } else if (
          maySetClock &&
          isSigned(added) &&
          (error as PdsApiError).status === 403 &&
          correctClock(error, CLOCK_WINDOW)
        ) {
          maySetClock = false;
        } else {
          throw error;
        }
        earlier.push(...historyOf(failure));
      }
    }
  };

  /** Gives the headers to add, as a record: Headers would take more memory while the attempt lasts. */
  async function headersFor(call: Call, rejected?: Headers): Promise<Record<string, string>> {
    const { signal } = call;
    const context: AuthContext = {
      now,
      nonce,
      signal,
      correctClock,
      send: (...request) => options.send(call, ...request),
    };
    try {
      // A provider may fail before it returns a promise.
      const asked = (async () => {
        if (rejected) await auth.refresh!(rejected);
        return auth.authenticate(call, context);
      })();
      const given = await abortable(asked, signal);
      // Headers takes undefined for none; an Auth that forgets to return sends nothing.
      const headers = checkedHeaders(() =>
        given instanceof Headers ? given : new Headers(given ?? null!),
      );
      const added: Record<string, string> = {};
      headers.forEach((value, name) => (added[name] = value));
      return added;
    } catch (error) {
      if (signal?.aborted && !(signal.reason instanceof AttemptTimeout)) throw signal.reason;
      if (error instanceof PdsCredentialsError) throw error;
      const cause = redactCause(error, redactorOf(call));
      const message = `${label(call)}: no credentials: ${cause.message}`;
      throw new PdsCredentialsError(message, { outcome: 'not-sent', cause });
    }
  }

  function correctClock(error: unknown, tolerance: number): boolean {
    if (!(error instanceof PdsApiError) || error.status >= 500) return false;
    const theirs = Date.parse(error.headers.get('date') ?? '');
    if (!(Math.abs(theirs - now().getTime()) > tolerance)) return false;
    skew = theirs - options.now().getTime();
    return true;
  }
}

/** A refusal that a new credential may fix. Codes carry suffixes behind a dot. */
export const isExpired = (error: unknown) =>
  error instanceof PdsApiError &&
  newCredentialCodes.some((code) => error.code === code || error.code.startsWith(`${code}.`));

const isSigned = (headers: Record<string, string>) => 'date' in headers || 'x-acs-date' in headers;
