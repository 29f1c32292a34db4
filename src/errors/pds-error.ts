/**
 * What is certain about the effect of a failed call.
 *
 * - `'not-sent'`: the request certainly never reached the service, so it took no effect.
 * - `'refused'`: the service answered that it did not do it.
 * - `'unknown'`: it may have taken effect (connection reset, timeout, 5xx, unreadable answer).
 */
export type Outcome = 'not-sent' | 'refused' | 'unknown';

export interface PdsErrorOptions {
  outcome: Outcome;
  requestId?: string | undefined;
  cause?: unknown;
}

/**
 * What every failure of a call is: catch this one class, then ask `instanceof` for the kind.
 *
 * @example
 * try {
 *   await client.completeFile(body);
 * } catch (error) {
 *   if (error instanceof PdsError && error.outcome === 'unknown') console.warn('look before you repeat');
 *   throw error;
 * }
 */
export class PdsError extends Error {
  override name = 'PdsError';
  /** What is certain about the effect of the call; `'unknown'` if that of any attempt is. */
  outcome: Outcome;
  /** The errors of the attempts before this last one, oldest first. */
  attempts: readonly PdsError[] = [];
  /** The service's id of the request (`x-ca-request-id`): quote it to Alibaba Cloud's support. */
  declare readonly requestId?: string;

  constructor(message: string, { outcome, requestId, cause }: PdsErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.outcome = outcome;
    if (requestId !== undefined) this.requestId = requestId;
  }
}
