import type { Step } from '../generate/document.js';

export type Impact = 'major' | 'minor' | 'patch';

/** One change of the API, and what it means for callers of the package. */
export interface Change {
  readonly impact: Impact;
  readonly text: string;
  /** Its place in the new bundle, or in the old one for what is gone. */
  readonly at: readonly Step[];
  readonly gone: boolean;
}

export const change = (
  impact: Impact,
  text: string,
  at: readonly Step[],
  gone = false,
): Change => ({ impact, text, at, gone });

/** Whether callers give a value (in requests) or get it (in answers). */
export interface Use {
  readonly given: boolean;
  readonly got: boolean;
}

/** Fewer values than before: callers may no longer give some, and get nothing unexpected. */
export const narrowed = ({ given }: Use): Impact => (given ? 'major' : 'minor');

/** More values than before: callers may give more, and may get what their code does not expect. */
export const widened = ({ got }: Use): Impact => (got ? 'major' : 'minor');

type Pair<T> = [key: string, was: T, is: T | undefined] | [key: string, was: undefined, is: T];

/** The entries of two tables by their keys: first those of the old table, then the new ones. */
export function pairs<T>(before: Readonly<Record<string, T>>, after: typeof before): Pair<T>[] {
  const old = Object.entries(before).map(([key, was]): Pair<T> => [
    key,
    was,
    Object.hasOwn(after, key) ? after[key] : undefined,
  ]);
  const added = Object.entries(after)
    .filter(([key]) => !Object.hasOwn(before, key))
    .map(([key, is]): Pair<T> => [key, undefined, is]);
  return [...old, ...added];
}

/** The items of `some` that `others` does not have. */
export const without = <T>(some: readonly T[], others: readonly T[]): T[] =>
  some.filter((one) => !others.includes(one));
