/** What one check came to on one runtime. */
export interface Outcome {
  readonly check: string;
  readonly state: 'passed' | 'skipped' | 'failed';
  /** Why it was skipped, or how it failed. */
  readonly reason?: string;
}

/** A row of the report: a runtime, a compiler, a bundler, and what its checks came to. */
export interface Row {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** Runs one check; what it throws is how it failed. */
export async function attempt(check: string, body: () => Promise<void>): Promise<Outcome> {
  try {
    await body();
    return { check, state: 'passed' };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { check, state: 'failed', reason: error instanceof Failure ? message : stack! };
  }
}

/** Thrown for what a checked program did: its message alone says all there is to say. */
export class Failure extends Error {}
