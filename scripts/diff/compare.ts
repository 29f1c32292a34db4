import { isDeepStrictEqual } from 'node:util';
import { isMap } from 'yaml';
import type { Document } from '../generate/document.js';
import { checkExamples } from '../generate/checks/examples.js';
import { readWithAnyExamples, type Read } from '../generate/generate.js';
import { SpecError, type Source } from '../generate/source.js';
import type { Change } from './change.js';
import { compareDocuments } from './document.js';
import { compareErrors, ERRORS_FILE } from './errors.js';
import { compareOperations } from './operations.js';
import { compareSchemas } from './schemas.js';

/** A change with `path:line`, of the old revision for what is gone. */
export type Placed = Change & { readonly place: string };

/** Two revisions of openapi/ compared. */
export interface Comparison {
  readonly changes: readonly Placed[];
  /** An example of the new revision that its schema no longer admits, in one line with its place. */
  readonly brokenExample?: string;
}

/** Everything that changed between two bundled documents, and what each change means for callers. */
export function changesBetween(before: Document, after: Document): Change[] {
  const changes = [
    ...compareDocuments(before, after),
    ...compareOperations(before, after),
    ...compareSchemas(before, after),
  ];
  // Tags, texts of the document, headers, examples: nothing that code can depend on.
  if (changes.length === 0 && !isDeepStrictEqual(before, after)) {
    const text = 'The words of the document changed.';
    return [{ impact: 'patch', text, at: ['info'], gone: false }];
  }
  return changes;
}

/**
 * Compares openapi/ of two projects; `revision` names the old one in messages. Examples of the new
 * one may be wrong: an edit is rated before they are put right.
 *
 * @throws SpecError at what is structurally wrong in either
 */
export async function compare(
  oldRoot: string,
  newRoot: string,
  revision: string,
): Promise<Comparison> {
  const [old, now] = await Promise.all([
    readWithAnyExamples(oldRoot).catch((error: unknown) => {
      if (!(error instanceof SpecError)) throw error;
      throw new SpecError(error.place, `${error.problem} (in ${revision})`);
    }),
    readWithAnyExamples(newRoot),
  ]);
  const changes = [
    ...changesBetween(old.document, now.document),
    ...compareErrors(old.errors, now.errors),
  ].map((change) => ({ ...change, place: placeOf(change, (change.gone ? old : now).source) }));
  const brokenExample = brokenExampleOf(now);
  return { changes, ...(brokenExample && { brokenExample }) };
}

function placeOf({ at }: Change, source: Source): string {
  const [file, code = ''] = at;
  if (file !== ERRORS_FILE) return source.locate(at);
  const table = source.file(ERRORS_FILE)!;
  return source.place(table, isMap(table.root) ? (table.root.get(code, true) ?? null) : null);
}

function brokenExampleOf({ document, source }: Read): string | undefined {
  try {
    checkExamples(document, source);
    return undefined;
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
}
