import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { docOf } from './jsdoc.js';
import {
  deref,
  FORM,
  mapSchemas,
  readingOf,
  type Document,
  type MediaType,
  type Schema,
} from './document.js';
import { comment } from './jsdoc.js';
import { namedTypes } from './named-types.js';
import { HEADER } from './output.js';

// Stands for a line break until the text is printed: openapi-typescript indents real ones.
const BREAK = '\u0001';

// Stands for the schema of a body of bytes.
const BLOB = 'x-blob';

// Stands for the type of a member that is not there.
const ABSENT = 'x-absent';

/**
 * generated/schema.ts: the document as openapi-typescript writes it, with our doc comments
 * and a name for each schema.
 */
export async function schemaTypes(document: Document, names: Map<string, string>): Promise<string> {
  const nodes = await openapiTS(prepare(document) as never, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => typeOf(schema as Schema),
  });
  const text = astToString(nodes)
    .replace(
      /components\["schemas"\]\["([^"]+)"\]/g,
      (whole, name: string) => names.get(name) ?? whole,
    )
    .replace(/^export type (?:webhooks|\$defs) = Record<string, never>;\n/gm, '')
    .replace(/^( *)\/\*\* ([^\n]*?) ?\*\/$|^( *)\/\*\*\n(?: *\* [^\n]*\n)+? *\*\/$/gm, tidy);
  return `${HEADER}${text}${namedTypes(document, names)}`;
}

// openapi-typescript's comment, printed again: text first, then tags.
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
  const described = mapSchemas(document, (schema) => describe(document, schema));
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(walk);
    const members = Object.entries(value)
      .filter(([key]) => key !== 'examples' && key !== 'example')
      .map(([key, inner]): [string, unknown] => {
        if (key === 'schema' || key === 'schemas') return [key, inner];
        if (key === 'content') return [key, mapMedia(inner as Record<string, MediaType>)];
        const isText = key === 'description' && typeof inner === 'string';
        return [key, isText ? inner.trim().replaceAll('\n', BREAK) : walk(inner)];
      });
    return Object.fromEntries(members);
  };
  const { paths, components = {} } = described;
  return { ...described, paths: walk(paths), components: walk(components) } as Document;
}

/** Bytes are a Blob: openapi-typescript would call them a string. */
function mapMedia(content: Record<string, MediaType>): Record<string, MediaType> {
  const media = Object.entries(content).map(([type, { schema = {} }]) => [
    type,
    { schema: readingOf(type) === 'binary' && type !== FORM ? { [BLOB]: true } : schema },
  ]);
  return Object.fromEntries(media) as Record<string, MediaType>;
}

/**
 * The schema with its whole doc as one title, which openapi-typescript prints untouched, and with
 * what it would not read said in words that it does.
 */
function describe(document: Document, schema: Schema): Schema {
  const { $ref } = schema;
  const doc = docOf($ref ? deref(document, schema) : schema);
  const title = doc ? { title: doc.replaceAll('\n', BREAK) } : {};
  if ($ref) return { $ref, ...title };
  const { description, examples, default: _, format, deprecated, discriminator, ...rest } = schema;
  void [description, examples, format, deprecated, discriminator];
  const groups = schema['x-pds-required-any'];
  return groups ? { ...alternatives(rest, groups), ...title } : { ...rest, ...title };
}

/**
 * An object of which one group of members must be there, as an intersection with a union. Where each
 * group is a single member, the members move into the union, and each branch has one of them and
 * none of the others: only then can an editor tell which branch is being written, and show what the
 * member is. Both together are pointless, though nothing refuses them at run time.
 */
function alternatives(schema: Schema, groups: readonly (readonly string[])[]): Schema {
  const isAlwaysThere = (name: string) => schema.required?.includes(name);
  if (groups.some((group) => group.every(isAlwaysThere))) return schema;
  // Of oneOf openapi-typescript makes an intersection with a union, of anyOf a union with the whole.
  if (groups.some(({ length }) => length > 1)) {
    return { ...schema, oneOf: groups.map((group) => members(schema, group, [])) };
  }
  const names = groups.flat();
  const inBase = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name));
  const oneOf = names.map((name) => members(schema, [name], names));
  return { ...schema, properties: Object.fromEntries(inBase), oneOf };
}

/** An object of which these members are required, and the others of `all` are not there. */
function members(
  { properties = {} }: Schema,
  names: readonly string[],
  all: readonly string[],
): Schema {
  const types = names.map((name) => {
    const { $ref, title, type, ...rest } = properties[name] ?? {};
    // A member that counts as there is not null.
    const filled = [type ?? []].flat().filter((one) => one !== 'null');
    const doc = all.length > 0 && title ? { title } : {};
    return [name, { ...($ref ? { $ref } : { ...rest, ...(type && { type: filled }) }), ...doc }];
  });
  const absent = all
    .filter((name) => !names.includes(name))
    .map((name) => [name, { [ABSENT]: true }]);
  return {
    type: 'object',
    required: names,
    properties: Object.fromEntries([...types, ...absent]) as Record<string, Schema>,
  };
}

/** What openapi-typescript does not say: bytes, and
 * `'file' | 'folder' | (string & {})`: editors offer the known values, any other is allowed. */
function typeOf(schema: Schema): ts.TypeNode | undefined {
  if (BLOB in schema) return ts.factory.createTypeReferenceNode('Blob');
  if (ABSENT in schema) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
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
  const nullable = [schema.type].flat().includes('null')
    ? [factory.createLiteralTypeNode(factory.createNull())]
    : [];
  const open = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(
      numeric ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword,
    ),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([
    ...literals,
    factory.createParenthesizedType(open),
    ...nullable,
  ]);
}
