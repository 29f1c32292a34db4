import type { Step } from '../generate/document.js';

export type Impact = 'major' | 'minor' | 'patch';

/** One change of the API, and what it means for callers of the package. */
export interface Change {
  readonly impact: Impact;
  readonly text: string;
  /** Where it is in the bundle: the new one, or the old one for what is gone. */
  readonly at: readonly Step[];
  readonly gone: boolean;
}

/** Whether callers give a value (in requests) or get it (in answers). */
export interface Use {
  readonly given: boolean;
  readonly got: boolean;
}

/** Fewer values than before: callers may no longer give some, and get nothing unexpected. */
export const narrowed = ({ given }: Use): Impact => (given ? 'major' : 'minor');

/** More values than before: callers may give more, and may get what their code does not expect. */
export const widened = ({ got }: Use): Impact => (got ? 'major' : 'minor');
