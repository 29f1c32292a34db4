/**
 * What is certain about the effect of a failed call.
 *
 * - `'not-sent'`: the request certainly never reached the service, so it took no effect.
 * - `'refused'`: the service answered that it did not do it.
 * - `'unknown'`: it may have taken effect (connection reset, timeout, 5xx, unreadable answer).
 */
export type Outcome = 'not-sent' | 'refused' | 'unknown';

export interface PdsErrorOptions {
  /** What is certain about the effect of the call. */
  outcome: Outcome;
  /**
   * The errors of the attempts before this one, oldest first.
   * @default []
   */
  attempts?: readonly PdsError[] | undefined;
  /** The service's id of the request. */
  requestId?: string | undefined;
  /** What was thrown below: by a fetch, a provider, a parser. */
  cause?: unknown;
}

/**
 * The base class of all failures of a call: catch this class, then find the kind with `instanceof`.
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
  readonly outcome: Outcome;
  /** The errors of the attempts before this last one, oldest first. */
  readonly attempts: readonly PdsError[];
  /** The service's id of the request (`x-ca-request-id`): quote it to Alibaba Cloud's support. */
  declare readonly requestId?: string;

  constructor(message: string, { outcome, attempts = [], requestId, cause }: PdsErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.outcome = outcome;
    this.attempts = attempts;
    if (requestId !== undefined) this.requestId = requestId;
  }
}

/**
 * The same failure with what became known later: errors do not change once they are made.
 *
 * @returns a new error of the same class, or `error` itself if there is nothing to change
 */
export function amend<E extends PdsError>(
  error: E,
  { outcome = error.outcome, attempts = error.attempts }: Partial<PdsErrorOptions>,
): E {
  const isSame = outcome === error.outcome && attempts.length === 0 && error.attempts.length === 0;
  if (isSame) return error;
  // The options of each class are its members, so an error is its own options.
  const Class = error.constructor as new (message: string, options: PdsErrorOptions) => E;
  return new Class(error.message, { ...error, cause: error.cause, outcome, attempts });
}

/** The error of each attempt, oldest first, the last one included. */
export function historyOf(error: PdsError): PdsError[] {
  return [...error.attempts, amend(error, { attempts: [] })];
}

/**
 * The last of some failures, with the earlier ones as its attempts.
 *
 * @param failed the error of each attempt, oldest first, at least one
 * @returns the last, with the others as its `attempts`; its outcome is `'unknown'` if that of any is
 */
export function withHistory(failed: readonly PdsError[]): PdsError {
  const last = failed.at(-1)!;
  const isUnknown = failed.some(({ outcome }) => outcome === 'unknown');
  return amend(last, {
    outcome: isUnknown ? 'unknown' : last.outcome,
    attempts: failed.slice(0, -1),
  });
}
