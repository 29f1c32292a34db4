/** The result of one check on one runtime. */
export interface Outcome {
  readonly check: string;
  readonly state: 'passed' | 'skipped' | 'failed';
  /** Why it was skipped, or how it failed. */
  readonly reason?: string;
}

/** A row of the report: a runtime, a compiler or a bundler, with the results of its checks. */
export interface Row {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** The same outcome of several checks. */
export const outcomeOfAll = (
  checks: readonly string[],
  state: Outcome['state'],
  reason: string,
): Outcome[] => checks.map((check) => ({ check, state, reason }));

/** Runs one check; it fails if `body` throws. */
export async function attempt(check: string, body: () => Promise<void>): Promise<Outcome> {
  try {
    await body();
    return { check, state: 'passed' };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { check, state: 'failed', reason: error instanceof Failure ? message : stack! };
  }
}

/** Thrown for what a checked program did. The report has its message without a stack. */
export class Failure extends Error {}
