import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Schema } from '../../scripts/generate/document.js';

/** The project's folder. */
export const root = new URL('../..', import.meta.url).pathname;

/** openapi/ as one document. `npm test` fails if it is older than openapi/. */
export const document = JSON.parse(
  readFileSync(join(root, 'generated', 'openapi.json'), 'utf8'),
) as Document;

export const schemas = document.components!.schemas!;

export const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'));

/** The value that a `#/...` reference of the document points to. */
export function resolve(ref: string): unknown {
  let here: unknown = document;
  for (const step of ref.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    here = (here as Record<string, unknown>)[name];
  }
  if (here === undefined) throw new Error(`${ref} does not exist in the document`);
  return here;
}

export const follow = (schema: Schema): Schema =>
  schema.$ref ? follow(resolve(schema.$ref) as Schema) : schema;

// Times in the official samples are empty or the layout of a Go time format.
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const isTime = (text: string): boolean =>
  text === '' || text === '2006-01-02T15:04:05.000Z07:00' || rfc3339.test(text);

const ajv = new Ajv2020({ allErrors: true, strictRequired: false, allowUnionTypes: true });
ajv.addVocabulary(['x-extensible-enum', 'openapi', 'info', 'servers', 'security', 'tags', 'paths']);
ajv.addVocabulary(['components', 'externalDocs', 'x-pds-errors']);
// The generator writes these two keywords for `anyOf` of required members and for `format: uint64`.
ajv.addKeyword({
  keyword: 'x-pds-required-any',
  macro: (groups: string[][]) => ({ anyOf: groups.map((required) => ({ required })) }),
});
ajv.addKeyword({ keyword: 'x-pds-format', macro: (format: string) => ({ format }) });
ajv.addFormat('date-time', isTime);
ajv.addFormat('uint64', (text: string) => /^\d{1,20}$/.test(text) && BigInt(text) < 1n << 64n);
for (const format of ['int32', 'int64']) {
  ajv.addFormat(format, { type: 'number', validate: Number.isSafeInteger });
}
for (const format of ['float', 'double'])
  ajv.addFormat(format, { type: 'number', validate: () => true });
ajv.addFormat('password', true);
ajv.addSchema(document, 'pds');

/** The strict validator of a type of the document. */
export function validator(name: string): ValidateFunction {
  const validate = ajv.getSchema(`pds#/components/schemas/${name}`);
  if (!validate) throw new Error(`there is no schema ${name}`);
  return validate;
}

/** The errors of a value, '' if it has none. */
export function problems(name: string, value: unknown): string {
  const validate = validator(name);
  return validate(value) ? '' : ajv.errorsText(validate.errors, { dataVar: name });
}

/** A copy of an object without one of its members. */
export function without(value: object, member: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== member));
}
