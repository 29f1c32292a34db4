import { isDeepStrictEqual } from 'node:util';
import { isMap } from 'yaml';
import type { Document } from '../generate/document.js';
import type { ErrorTable } from '../generate/errors.js';
import { checkExamples } from '../generate/checks/examples.js';
import { readWithAnyExamples, type Read } from '../generate/generate.js';
import { portable } from '../generate/portable.js';
import { SpecError, type Source } from '../generate/source.js';
import type { Change } from './change.js';
import { compareDocuments } from './service.js';
import { compareErrors, ERRORS_FILE } from './errors.js';
import { compareOperations } from './operations.js';
import { compareSchemas } from './schemas.js';

/** A change with its `path:line`, in the old revision for what is gone. */
export type Placed = Change & { readonly place: string };

/** The older document: of a revision, or of a release in openapi/history. */
export interface Old {
  /** Its name in messages. */
  readonly name: string;
  readonly document: Document;
  /** undefined if they are not known; then they are not compared. */
  readonly errors: ErrorTable | undefined;
  readonly place: (change: Change) => string;
}

/** The result of comparing two revisions of openapi/. */
export interface Comparison {
  readonly changes: readonly Placed[];
  /** The message about an example of the new revision that its schema refuses, with its place. */
  readonly brokenExample?: string;
}

/**
 * All changes between two bundled documents, and what each means for callers. Each document may be as
 * openapi/ has it or in its portable form.
 */
export function changesBetween(old: Document, now: Document): Change[] {
  const [before, after] = [portable(old), portable(now)];
  const changes = [
    ...compareDocuments(before, after),
    ...compareOperations(before, after),
    ...compareSchemas(before, after),
  ];
  // Tags, texts, headers and examples are left: code cannot depend on them.
  if (changes.length === 0 && !isDeepStrictEqual(before, after)) {
    const text = 'The words of the document changed.';
    return [{ impact: 'patch', text, at: ['info'], gone: false }];
  }
  return changes;
}

/**
 * Reads openapi/ of a project at the revision `name`.
 *
 * @throws SpecError if its structure is wrong
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
 * Compares openapi/ of a project with an older document. Examples of the new one may be wrong, so that
 * an edit can be rated before its examples are adapted.
 *
 * @throws SpecError if the structure of the new one is wrong
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
