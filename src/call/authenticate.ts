import { PdsApiError, PdsCredentialsError, PdsError } from '../errors/index.js';
import { amend, historyOf } from '../errors/pds-error.js';
import type { Auth } from '../auth/types.js';
import { abortable } from './abort.js';
import { label } from './answer.js';
import { addSecrets, redactCause, redactor } from './redact.js';
import { AttemptTimeout } from './timeout.js';
import type { Call, Send } from './types.js';

export interface AuthenticateOptions {
  auth: Auth;
  endpoint: string;
  now: () => Date;
  nonce?: (() => string) | undefined;
  /** Sends the token request. */
  send: Send;
}

// The service refuses a Date further off than this ("Call API operations by using an AccessKey pair").
const CLOCK_WINDOW = 15 * 60_000;

// Codes carry suffixes; these two say that a new token will do ("Error handling").
const EXPIRED = /^(AccessTokenInvalid|TokenExpired)/;

/**
 * Authenticates each attempt anew, and mends at most once each what only it can mend: a token that
 * the service calls expired is refreshed, a clock that it calls wrong is set right and stays so.
 */
export function authenticate(next: Send, options: AuthenticateOptions): Send {
  const { auth, now } = options;
  let skew = 0;
  const context = { ...options, now: () => new Date(now().getTime() + skew) };

  return async (call) => {
    if (call.operation.anonymous) return next(call);
    const earlier: PdsError[] = [];
    for (let mayRefresh = true, maySetClock = true; ;) {
      const headers = await headersFor(call);
      try {
        return await next({
          ...call,
          headers: { ...call.headers, ...Object.fromEntries(headers) },
        });
      } catch (failure) {
        if (!(failure instanceof PdsError)) throw failure;
        const error = amend(failure, { attempts: [...earlier, ...failure.attempts] });
        if (mayRefresh && auth.refresh && isExpired(error)) {
          mayRefresh = false;
          auth.refresh(headers);
        } else if (maySetClock && isSigned(headers) && isOff(error)) {
          maySetClock = false;
          skew = Date.parse(error.headers.get('date')!) - now().getTime();
        } else {
          throw error;
        }
        earlier.push(...historyOf(failure));
      }
    }
  };

  async function headersFor(call: Call): Promise<Headers> {
    const { signal } = call;
    try {
      // A provider may fail before it returns a promise.
      const asked = (async () => auth.authenticate(call, { ...context, signal }))();
      const headers = new Headers(await abortable(asked, signal));
      addSecrets(Object.fromEntries(headers), call.secrets);
      return headers;
    } catch (error) {
      if (signal?.aborted && !(signal.reason instanceof AttemptTimeout)) throw signal.reason;
      if (error instanceof PdsCredentialsError) throw error;
      const cause = redactCause(error, redactor(call.secrets));
      const message = `${label(call)}: no credentials: ${cause.message}`;
      throw new PdsCredentialsError(message, { outcome: 'not-sent', cause });
    }
  }

  function isOff(error: PdsError): error is PdsApiError {
    if (!(error instanceof PdsApiError) || error.status !== 403) return false;
    const theirs = Date.parse(error.headers.get('date') ?? '');
    return Math.abs(theirs - context.now().getTime()) > CLOCK_WINDOW;
  }
}

const isExpired = (error: PdsError) =>
  error instanceof PdsApiError && error.status === 401 && EXPIRED.test(error.code);

const isSigned = (headers: Headers) => headers.has('date') || headers.has('x-acs-date');
