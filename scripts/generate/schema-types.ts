import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { docOf } from './jsdoc.js';
import { deref, mapSchema, requiredAnyOf, type Document, type Schema } from './document.js';
import { comment } from './jsdoc.js';
import { HEADER } from './output.js';

// Stands for a line break until the text is printed: openapi-typescript indents real ones.
const BREAK = '\u0001';

/** generated/schema.ts: the document as openapi-typescript writes it, with our doc comments. */
export async function schemaTypes(document: Document, names: Map<string, string>): Promise<string> {
  const nodes = await openapiTS(prepare(document) as never, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => knownValues(schema as Schema),
  });
  const used = new Set<string>();
  const text = astToString(nodes)
    .replace(/components\["schemas"\]\["([^"]+)"\]/g, (whole, name: string) => {
      const named = names.get(name);
      if (named) used.add(named);
      return named ?? whole;
    })
    .replace(/^export type (?:webhooks|\$defs) = Record<string, never>;\n/gm, '')
    .replace(/^( *)\/\*\* ([^\n]*?) ?\*\/$|^( *)\/\*\*\n(?: *\* [^\n]*\n)+? *\*\/$/gm, tidy);
  const imports = [...used].sort().map((name) => `  ${name},\n`);
  return `${HEADER}import type {\n${imports.join('')}} from './types.js';\n\n${text}`;
}

// openapi-typescript's comment, printed anew: text first, then tags.
function tidy(whole: string): string {
  const indent = /^ */.exec(whole)![0].length;
  const lines = whole
    .replace(/^ *\/\*\*\s?/, '')
    .replace(/\s*\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^ *\* ?/, ''))
    .filter((line) => line !== '')
    // A summary and its description are two paragraphs.
    .map((line, index) => line.replace(/^@description /, index > 0 ? BREAK : ''));
  const text = lines.join('\n').replaceAll(BREAK, '\n').replaceAll('*\\/', '*/');
  return comment(text, indent).trimEnd();
}

function prepare(document: Document): Document {
  const copy = structuredClone(document) as unknown as Record<string, unknown>;
  const change = (schema: Schema) => describe(document, schema);
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(walk);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'examples' && key !== 'example')
        .map(([key, inner]) => {
          if (key === 'schema') return [key, mapSchema(inner as Schema, change)];
          if (key === 'schemas') {
            const all = Object.entries(inner as Record<string, Schema>);
            return [key, Object.fromEntries(all.map(([n, s]) => [n, mapSchema(s, change)]))];
          }
          if (key === 'description' && typeof inner === 'string') {
            return [key, inner.trim().replaceAll('\n', BREAK)];
          }
          return [key, walk(inner)];
        }),
    );
  };
  copy['paths'] = walk(document.paths);
  copy['components'] = walk(document.components ?? {});
  return copy as unknown as Document;
}

/** The schema with its whole doc as one title, which openapi-typescript prints untouched. */
function describe(document: Document, schema: Schema): Schema {
  const { $ref } = schema;
  const doc = docOf($ref ? deref(document, schema) : schema);
  const title = doc ? { title: doc.replaceAll('\n', BREAK) } : {};
  if ($ref) return { $ref, ...title };
  const { description, examples, default: _, format, deprecated, anyOf, oneOf, ...rest } = schema;
  void [description, examples, format, deprecated];
  const alternatives = requiredAnyOf(schema)
    ? {}
    : { ...(anyOf && { anyOf }), ...(oneOf && { oneOf }) };
  return { ...rest, ...alternatives, ...title };
}

/** `'file' | 'folder' | (string & {})`: editors offer the known values, any other is allowed. */
function knownValues(schema: Schema): ts.TypeNode | undefined {
  const values = schema['x-extensible-enum'];
  if (!Array.isArray(values)) return undefined;
  const { factory } = ts;
  const literals = values.map((value: string | number) =>
    factory.createLiteralTypeNode(
      typeof value === 'number'
        ? factory.createNumericLiteral(value)
        : factory.createStringLiteral(value),
    ),
  );
  const numeric = values.every((value) => typeof value === 'number');
  const open = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(
      numeric ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword,
    ),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(open)]);
}
