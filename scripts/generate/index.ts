import { bundle } from './bundle.js';
import type { Document } from './document.js';
import { checkExamples } from './examples.js';
import { namedTypes } from './named-types.js';
import { typeNames } from './names.js';
import { pretty } from './output.js';
import { operationsTable } from './operations.js';
import { schemaTypes } from './schema-types.js';
import { Source } from './source.js';
import { checkOperations, checkStructure } from './structure.js';
import { validatorsFile } from './validators.js';

/** Reads openapi/ under `root` and bundles it, having checked what no tool may trip over. */
export async function readDocument(root: string): Promise<{ document: Document; source: Source }> {
  const source = new Source(root);
  checkStructure(source);
  const document = await bundle(root);
  checkOperations(document, source);
  checkExamples(document, source);
  return { document, source };
}

/**
 * The text of each file of generated/, by its name.
 *
 * @throws SpecError at what is structurally wrong
 */
export async function generate(root: string): Promise<Map<string, string>> {
  const { document, source } = await readDocument(root);
  const names = typeNames(document);
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['schema.ts', await pretty(await schemaTypes(document, names))],
    ['types.ts', await pretty(namedTypes(document, names))],
    ['operations.ts', await pretty(operationsTable(document))],
    ['validators.ts', await validatorsFile(document, source)],
  ]);
}
