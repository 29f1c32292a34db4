import type { Call, Send } from '../call/types.js';

/**
 * What authenticates an attempt. `bearer()`, `accessKey()` and `jwtApp()` make one; so can you.
 *
 * @example
 * const auth: Auth = {
 *   async authenticate() {
 *     return new Headers({ authorization: `Bearer ${await readToken()}` });
 *   },
 * };
 */
export interface Auth {
  /** Gives the headers to add to this attempt. Called anew for each attempt. */
  authenticate(call: Call, context: AuthContext): Promise<Headers>;
  /**
   * The service refused these headers as expired or invalid: forget the credentials behind them,
   * so that the next `authenticate` fetches new ones. Ignore it if they are already replaced.
   */
  refresh?(rejected: Headers): void;
}

/** What an `Auth` may need of the client. */
export interface AuthContext {
  /** The client's clock, corrected for a skew that the service has shown. */
  readonly now: () => Date;
  /** Gives a fresh nonce; without it the signature makes its own. */
  readonly nonce?: (() => string) | undefined;
  /** Sends an anonymous operation (the token request), with the timeout of this attempt. */
  readonly send: Send;
  /** Base URL of the client, without a slash at the end. */
  readonly endpoint: string;
  /** Aborted when the caller gives up or the attempt's time is over. */
  readonly signal?: AbortSignal | undefined;
}
