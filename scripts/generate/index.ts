import { bundle } from './bundle.js';
import { portable, type Document } from './document.js';
import { describeErrors, errorsFile, readErrors, type ErrorTable } from './errors.js';
import { checkExamples } from './examples.js';
import { namedTypes } from './named-types.js';
import { typeNames } from './names.js';
import { pretty } from './output.js';
import { operationsTable } from './operations.js';
import { schemaTypes } from './schema-types.js';
import { Source } from './source.js';
import { checkOperations, checkStructure } from './structure.js';
import { validatorsFile } from './validators.js';

/** openapi/, bundled and checked. */
export interface Read {
  readonly document: Document;
  readonly errors: ErrorTable;
  readonly source: Source;
}

/** Reads openapi/ under `root` and bundles it, having checked what no tool may trip over. */
export async function readDocument(root: string): Promise<Read> {
  const read = await readWithAnyExamples(root);
  checkExamples(read.document, read.source);
  return read;
}

/** The same, but for examples that their schemas do not admit. */
export async function readWithAnyExamples(root: string): Promise<Read> {
  const source = new Source(root);
  checkStructure(source);
  const errors = readErrors(source);
  const document = portable(describeErrors(await bundle(root), errors, source));
  checkOperations(document, source);
  return { document, errors, source };
}

/**
 * The text of each file of generated/, by its name.
 *
 * @throws SpecError at what is structurally wrong
 */
export async function generate(root: string): Promise<Map<string, string>> {
  const { document, errors, source } = await readDocument(root);
  const names = typeNames(document);
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['schema.ts', await pretty(await schemaTypes(document, names))],
    ['types.ts', await pretty(namedTypes(document, names))],
    ['errors.ts', await pretty(errorsFile(errors))],
    ['operations.ts', await pretty(operationsTable(document))],
    ['validators.ts', await validatorsFile(document, source)],
  ]);
}
