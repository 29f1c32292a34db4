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

/** What one call needs on its way down to the wire. */
export interface Call {
  /** The operation's row of `generated/operations.ts`. */
  readonly operation: Operation;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal?: AbortSignal | undefined;
  readonly options: CallOptions;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** Values that must not appear in an error, a hook or a log; filled on the way. */
  readonly secrets: Set<string>;
}

/** What a caller can set for one call. */
export interface CallOptions {
  /** Milliseconds for one attempt, credentials and body included. */
  readonly timeout: number;
  readonly retry: Required<RetryOptions> | false;
}

/** A successful answer, read to its end and found to be what the operation promises. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text. */
  readonly body: string;
  /** The body parsed: an object with the members that the operation requires. */
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
