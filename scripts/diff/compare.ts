import { isDeepStrictEqual } from 'node:util';
import { isMap } from 'yaml';
import type { Document } from '../generate/document.js';
import type { ErrorTable } from '../generate/errors.js';
import { checkExamples } from '../generate/checks/examples.js';
import { readWithAnyExamples, type Read } from '../generate/generate.js';
import { portable } from '../generate/portable.js';
import { SpecError, type Source } from '../generate/source.js';
import type { Change } from './change.js';
import { compareDocuments } from './document.js';
import { compareErrors, ERRORS_FILE } from './errors.js';
import { compareOperations } from './operations.js';
import { compareSchemas } from './schemas.js';

/** A change with `path:line`, of the old revision for what is gone. */
export type Placed = Change & { readonly place: string };

/** What is compared with: a revision, or a release whose document is kept. */
export interface Old {
  /** What messages call it. */
  readonly name: string;
  readonly document: Document;
  /** undefined where they are not known: then they are not compared. */
  readonly errors: ErrorTable | undefined;
  readonly place: (change: Change) => string;
}

/** Two revisions of openapi/ compared. */
export interface Comparison {
  readonly changes: readonly Placed[];
  /** An example of the new revision that its schema no longer admits, in one line with its place. */
  readonly brokenExample?: string;
}

/**
 * Everything that changed between two bundled documents, and what each change means for callers. Each
 * may be as openapi/ writes it or in its portable form.
 */
export function changesBetween(old: Document, now: Document): Change[] {
  const [before, after] = [portable(old), portable(now)];
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
 * Reads openapi/ of a project at some revision, which messages name.
 *
 * @throws SpecError at what is structurally wrong in it
 */
export async function readOld(root: string, name: string): Promise<Old> {
  try {
    const { document, errors, source } = await readWithAnyExamples(root);
    return { name, document, errors, place: (change) => placeOf(change, source) };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new SpecError(error.place, `${error.problem} (in ${name})`);
  }
}

/**
 * Compares openapi/ of a project with what it was. Examples of the new one may be wrong: an edit is
 * rated before they are put right.
 *
 * @throws SpecError at what is structurally wrong in the new one
 */
export async function compare(old: Old, root: string): Promise<Comparison> {
  const now = await readWithAnyExamples(root);
  const changes = [
    ...changesBetween(old.document, now.document),
    ...(old.errors ? compareErrors(old.errors, now.errors) : []),
  ].map((change) => ({
    ...change,
    place: change.gone ? old.place(change) : placeOf(change, now.source),
  }));
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
