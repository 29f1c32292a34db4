import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { pointerSteps, schemaName, type Document, type Schema, type Step } from './document.js';
import { formats } from './formats.js';
import { key } from './literal.js';
import { HEADER } from './output.js';
import { routesOf } from './routes.js';
import { everySchema, mapSchema } from './schemas.js';
import type { Source } from './source.js';

// Keywords that describe; validators ignore them.
const ANNOTATIONS = new Set([
  ...['title', 'description', 'examples', 'example', 'default', 'deprecated', 'readOnly'],
  ...['writeOnly', 'externalDocs', 'xml', 'discriminator', '$comment'],
  ...['contentMediaType', 'contentEncoding', 'contentSchema'],
]);

/**
 * Each schema is compiled twice. `strict` is the schema as it is written, for requests and examples.
 * `tolerant` is for answers: any member that is not required may also be null or empty.
 */
export type Reading = 'strict' | 'tolerant';

/**
 * Compiles the schemas of a document.
 *
 * @throws SpecError at an invalid schema
 */
export function compiler(document: Document, source: Source): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    // Otherwise ajv repeats small schemas wherever they are used.
    inlineRefs: false,
    messages: true,
    code: { source: true, esm: true, lines: true },
    formats: { ...formats, ...tolerantFormats },
  });
  for (const [, { format }] of everySchema(document)) {
    if (typeof format === 'string' && !ajv.formats[format]) {
      ajv.addFormat(format, true);
      ajv.addFormat(`${format}?`, true);
    }
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const at = ['components', 'schemas', name];
    valid(ajv, source, at, () => ajv.addSchema(read(schema, 'strict'), id(name, 'strict')));
    valid(ajv, source, at, () => ajv.addSchema(read(schema, 'tolerant'), id(name, 'tolerant')));
  }
  return ajv;
}

const tolerantFormats = Object.fromEntries(
  Object.entries(formats).map(([name, { source }]) => [`${name}?`, new RegExp(`^$|${source}`)]),
);

const id = (name: string, reading: Reading) => `/${reading}/${encodeURIComponent(name)}`;

/** A schema for ajv: without annotations, and with each `$ref` to the same reading. */
export function read(schema: Schema, reading: Reading): Schema {
  const plain = mapSchema(schema, (inner) => {
    const words = Object.entries(inner).filter(
      ([word]) => !ANNOTATIONS.has(word) && !word.startsWith('x-'),
    );
    const { $ref, ...rest } = Object.fromEntries(words) as Schema;
    const name = $ref && schemaName($ref);
    const groups = inner['x-pds-required-any']?.map((required) => ({ required }));
    const format = inner['x-pds-format'];
    return {
      ...rest,
      ...($ref && { $ref: name ? id(name, reading) : $ref }),
      ...(groups && { anyOf: groups }),
      ...(format && { format }),
    };
  });
  return reading === 'strict' ? plain : mapSchema(plain, tolerate);
}

function tolerate(schema: Schema): Schema {
  const { minLength, ...rest } = schema;
  const { properties, required = [], pattern, format } = rest;
  return {
    ...rest,
    ...(pattern && { pattern: `^$|${pattern}` }),
    ...(format && { format: `${format}?` }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, member]) => [
          name,
          required.includes(name) ? member : orNull(member),
        ]),
      ),
    }),
  };
}

function orNull(schema: Schema): Schema {
  const { type, $ref } = schema;
  if ($ref) return { anyOf: [{ type: 'null' }, schema] };
  if (!type || schema.const !== undefined) return schema;
  const types = [type].flat();
  return {
    ...schema,
    type: types.includes('null') ? types : [...types, 'null'],
    ...(schema.enum && { enum: [...schema.enum, null] }),
  };
}

/**
 * generated/validators.ts: a validator for each request and answer, in one file without imports.
 *
 * @throws SpecError at an invalid schema
 */
export async function validatorsFile(document: Document, source: Source): Promise<string> {
  const ajv = compiler(document, source);
  const routes = routesOf(document);
  const entries: Record<string, string> = {};
  const places: Place[] = [];
  const add = (name: string, schema: Schema, reading: Reading, at: Step[]) => {
    valid(ajv, source, at, () => ajv.addSchema(read(schema, reading), name));
    entries[name] = name;
    places.push({ name, at });
    return name;
  };
  const rows = routes.map(({ id, path, request, responses }, index) => {
    const at = [...(request?.at ?? ['paths', path]), 'schema'];
    const body = add(`request${index}`, request?.media.schema ?? {}, 'strict', at);
    const answers = responses.map(({ status, as, media, at }) => {
      const schema = as === 'json' ? (media.schema ?? {}) : {};
      return `${key(status)}: ${add(`response${index}_${status}`, schema, 'tolerant', [...at, 'schema'])}`;
    });
    return `  ${key(id)}: { request: ${body}, responses: { ${answers.join(', ')} } },\n`;
  });
  compileAll(ajv, document, places, source);
  // schemaPath is a tenth of the code; instancePath and keyword say the same.
  const code = standalone.default(ajv, entries).replaceAll(/schemaPath:\s*"[^"]*",\s*/g, '');
  const { outputFiles } = await build({
    stdin: {
      contents: `${code}\nexport const validators = {\n${rows.join('')}};`,
      resolveDir: dirname(fileURLToPath(import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minify: true,
    lineLimit: 100,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [, body, name] = /^(.*)export\s*\{.*?([\w$]+) as\s+validators.*\};?\s*$/s.exec(
    outputFiles[0]!.text,
  )!;
  return `// @ts-nocheck: written by ajv and minified; the types are at the end
${HEADER}import type { OperationId } from './operations.js';

${body!.trim()}

/** Tells whether a value is what its schema says; if not, \`errors\` says why. */
export interface Validate {
  (data: unknown): boolean;
  /** Of the last call; null after a value that passed. */
  errors?:
    | null
    | {
        instancePath: string;
        keyword: string;
        params: Record<string, unknown>;
        message?: string;
      }[];
}

/**
 * The schemas of each operation's request, as written, and of its answers by their status, where any
 * member that is not required may also be null or empty.
 */
export const validators: Record<
  OperationId,
  { request: Validate; responses: Record<string, Validate> }
> = ${name};
`;
}

interface Place {
  readonly name: string;
  readonly at: Step[];
}

// ajv does not say which schema is wrong: so each one is compiled alone first.
function compileAll(ajv: Ajv2020, document: Document, places: Place[], source: Source): void {
  const named = Object.keys(document.components?.schemas ?? {}).map((name) => ({
    name: id(name, 'strict'),
    at: ['components', 'schemas', name],
  }));
  for (const { name, at } of [...named, ...places]) {
    valid(ajv, source, at, () => ajv.getSchema(name));
  }
}

/** Calls `act`; if ajv refuses the schema, the error names its place in openapi/. */
export function valid<T>(ajv: Ajv2020, source: Source, at: readonly Step[], act: () => T): T {
  try {
    return act();
  } catch (error) {
    const [found] = /^schema is invalid/.test((error as Error).message) ? (ajv.errors ?? []) : [];
    const steps = found ? pointerSteps(found.instancePath) : [];
    const reason = found
      ? [steps.at(-1), found.message, allowed(found.params)].filter(Boolean).join(' ')
      : (error as Error).message;
    return source.refuse([...at, ...steps], `not a valid schema: ${reason}`);
  }
}

const allowed = ({ allowedValues }: Record<string, unknown>) =>
  Array.isArray(allowedValues) ? `(${allowedValues.join(', ')})` : '';
