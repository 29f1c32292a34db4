import { bundle } from './bundle.js';
import type { Document } from './document.js';
import { describeErrors, errorsFile, readErrors, type ErrorTable } from './errors.js';
import { checkExamples } from './checks/examples.js';
import { checkOperations } from './checks/operations.js';
import { checkSchemas } from './checks/schemas.js';
import { checkStructure } from './checks/structure.js';
import { methodTypes } from './named-types.js';
import { checkNames, typeNames } from './names.js';
import { operationsTable } from './operations.js';
import { pretty } from './output.js';
import { portable } from './portable.js';
import { schemaTypes } from './schema-types.js';
import { Source } from './source.js';
import { validatorsFile } from './validators.js';

/** openapi/, bundled and checked. */
export interface Read {
  readonly document: Document;
  readonly errors: ErrorTable;
  readonly source: Source;
}

/**
 * Reads openapi/ under `root`, bundles it and checks it.
 *
 * @throws SpecError at what is wrong or not understood, with file and line
 */
export async function readDocument(root: string): Promise<Read> {
  return checked(await readWithAnyExamples(root));
}

/**
 * Reads openapi/ without checking its examples. The document is as it is written, not in its portable
 * form.
 */
export async function readWithAnyExamples(root: string): Promise<Read> {
  const source = new Source(root);
  checkStructure(source);
  return described(await bundle(root), source);
}

/** Adds the error tables to a bundle of `source`, and checks its operations. */
export function described(bundled: Document, source: Source): Read {
  const errors = readErrors(source);
  const document = describeErrors(bundled, errors, source);
  checkOperations(document, source);
  return { document, errors, source };
}

/** The document in its portable form, with every check done. */
export function checked({ document: written, errors, source }: Read): Read {
  const document = portable(written);
  checkSchemas(document, source);
  checkNames(document, source);
  checkExamples(document, source);
  return { document, errors, source };
}

/** The text of each file of generated/, by its name. */
export async function filesOf({ document, errors, source }: Read): Promise<Map<string, string>> {
  const names = typeNames(document);
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['schema.ts', await pretty(await schemaTypes(document, names))],
    ['types.ts', await pretty(methodTypes(document, names))],
    ['errors.ts', await pretty(errorsFile(errors))],
    ['operations.ts', await pretty(operationsTable(document, errors))],
    ['validators.ts', await validatorsFile(document, source)],
  ]);
}

/** Reads openapi/ under `root` and makes what generated/ should hold. */
export const generate = async (root: string): Promise<Map<string, string>> =>
  filesOf(await readDocument(root));
