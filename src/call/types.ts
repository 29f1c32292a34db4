import type { Operation } from '../../generated/operations.js';

/** What sends one Request: the global `fetch`, `nodeFetch()`, a local PDS, or your own. */
export interface Fetch {
  (request: Request): Promise<Response>;
  /**
   * A class whose Requests this fetch sends at a lower cost than those of the global one, which
   * copies its body and hands it out as a stream. Attempts are made with it.
   * @default the global Request
   */
  readonly Request?: RequestClass;
}

/** What makes a Request of a URL. The body of an attempt is a text, bytes or null. */
export type RequestClass = new (url: string, init: RequestInit) => Request;

/** One way of sending a call; each layer of `call/` takes the next and gives back its own. */
export type Send = (call: Call) => Promise<Reply>;

/** What a call asks of the service. */
export interface CallRequest {
  /** The operation's row of `generated/operations.ts`; undefined for a path that it does not have. */
  readonly operation: Operation | undefined;
  readonly method: string;
  /** For messages: the path of the operation, else of the URL; never a query. */
  readonly path: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** What one call needs on its way down to the wire. */
export interface Call extends CallRequest {
  readonly signal?: AbortSignal | undefined;
  readonly options: CallOptions;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** Values that must not appear in an error, a hook or a log; each layer adds those that it knows. */
  readonly secrets: Set<string>;
}

/** What bounds one call. */
export interface Limits {
  /** Ends the call at once, waits included; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, instead of the client's. */
  timeout?: number | undefined;
  /** Instead of the client's; members not given keep the client's value. */
  retry?: RetryOptions | false | undefined;
}

/** What can be set for one request beside the Request itself. */
export interface FetchInit extends Omit<RequestInit, 'signal'>, Omit<Limits, 'signal'> {
  /** Ends the call at once, beside the signal of the Request. */
  signal?: AbortSignal | null | undefined;
}

/** Sends what is asked, through all layers. */
export type Ask = (request: CallRequest, limits: Limits) => Promise<Reply>;

/** How a call is bounded and repeated. */
export interface CallOptions {
  /** Milliseconds for one attempt, credentials and body included. */
  readonly timeout: number;
  /** When and how often a failed attempt is repeated; `false` for never. */
  readonly retry: Required<RetryOptions> | false;
}

/** A successful answer, read to its end and found to be what the operation promises. */
export interface Reply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** The body as it came; empty where the operation promises none. */
  readonly body: Uint8Array<ArrayBuffer>;
  /**
   * What the body holds: parsed JSON, a text, a Blob, or undefined for none. It is undefined too
   * for a path that the document does not have.
   */
  readonly data: unknown;
}

/** When and how often a failed attempt is repeated. */
export interface RetryOptions {
  /**
   * Attempts in all, the first included.
   * @default 4
   */
  attempts?: number;
  /**
   * Upper bound of the first wait, in milliseconds; doubled for each further one (full jitter).
   * @default 300
   */
  minDelay?: number;
  /**
   * Upper bound of any wait, in milliseconds.
   * @default 10_000
   */
  maxDelay?: number;
  /**
   * The longest `Retry-After` that is waited for, in milliseconds; a longer one ends the call.
   * @default 60_000
   */
  maxRetryAfter?: number;
}

/**
 * What authenticates an attempt. `bearer()`, `accessKey()`, `jwtApp()` and `anonymous()` make one; so
 * can you.
 *
 * @example
 * const auth: Auth = {
 *   async authenticate() {
 *     return new Headers({ authorization: `Bearer ${await readToken()}` });
 *   },
 * };
 */
export interface Auth {
  /** Gives the headers to add to this attempt. Called again for each attempt. */
  authenticate(call: Call, context: AuthContext): Promise<Headers>;
  /**
   * The service refused these headers as expired or invalid: forget the credentials behind them,
   * so that the next `authenticate` fetches new ones. Ignore it if they are already replaced.
   */
  refresh?(rejected: Headers): void;
}

/** What an `Auth` may need of the client. */
export interface AuthContext {
  /** The client's clock, corrected by the difference to the service's that a refusal has shown. */
  readonly now: () => Date;
  /** Gives a fresh nonce; without it the signature makes its own. */
  readonly nonce?: (() => string) | undefined;
  /** Sends the form of an anonymous operation (the token request), with the timeout of this attempt. */
  readonly send: (
    operation: Operation,
    form: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<Reply>;
  /**
   * Corrects the clock if `error` is a refusal whose Date header is further from it than `tolerance`
   * milliseconds, and tells whether it was. If so, sending the same again may succeed.
   */
  readonly correctClock: (error: unknown, tolerance: number) => boolean;
  /** Aborted when the caller gives up or the attempt's time is over. */
  readonly signal?: AbortSignal | undefined;
}
