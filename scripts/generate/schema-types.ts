import openapiTS, {
  astToString,
  NULL,
  NUMBER,
  STRING,
  tsIntersection,
  tsLiteral,
  tsUnion,
  UNDEFINED,
} from 'openapi-typescript';
import ts from 'typescript';
import {
  deref,
  FORM,
  mapMembers,
  readingOf,
  type Document,
  type MediaType,
  type Schema,
} from './document.js';
import { comment, docOf } from './jsdoc.js';
import { namedTypes } from './named-types.js';
import { HEADER } from './output.js';
import { mapSchemas } from './schemas.js';

// Stands for a line break until the text is printed: openapi-typescript indents real ones.
const BREAK = '\u0001';

// Stands for the schema of a body of bytes.
const BLOB = 'x-blob';

// Stands for the type of a member that must be absent.
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

/** A comment of openapi-typescript, written again: the text first, then the tags. */
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
  const inside = <T>(value: T): T =>
    mapMembers(value, (name, inner, copy) => {
      if (name === 'schema' || name === 'schemas') return inner;
      if (name === 'examples' || name === 'example') return undefined;
      if (name === 'content') return mapMedia(inner as Record<string, MediaType>);
      const isText = name === 'description' && typeof inner === 'string';
      return isText ? inner.trim().replaceAll('\n', BREAK) : copy(inner);
    });
  const { paths, components = {} } = described;
  return { ...described, paths: inside(paths), components: inside(components) };
}

/** Makes the schema of bytes a Blob: openapi-typescript would write string. */
function mapMedia(content: Record<string, MediaType>): Record<string, MediaType> {
  const media = Object.entries(content).map(([type, { schema = {} }]) => [
    type,
    { schema: readingOf(type) === 'binary' && type !== FORM ? { [BLOB]: true } : schema },
  ]);
  return Object.fromEntries(media) as Record<string, MediaType>;
}

/**
 * The schema for openapi-typescript: the whole doc comment is the title, which it prints as it is, and
 * `x-pds-required-any` becomes alternatives, which it understands.
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
 * An object of which one group of members is required, as an intersection with a union. If each group
 * is a single member, the members move into the union, and each branch has one of them and excludes
 * the others: only then can an editor tell which branch is being written, and show the member's
 * comment. Giving both members makes no sense, though nothing refuses it at run time.
 */
function alternatives(schema: Schema, groups: readonly (readonly string[])[]): Schema {
  const isAlwaysThere = (name: string) => schema.required?.includes(name);
  if (groups.some((group) => group.every(isAlwaysThere))) return schema;
  // openapi-typescript makes oneOf an intersection with a union, but anyOf a union with the object.
  if (groups.some(({ length }) => length > 1)) {
    return { ...schema, oneOf: groups.map((group) => members(schema, group, [])) };
  }
  const names = groups.flat();
  const inBase = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name));
  const oneOf = names.map((name) => members(schema, [name], names));
  return { ...schema, properties: Object.fromEntries(inBase), oneOf };
}

/** An object that requires the members of `names` and excludes the other members of `all`. */
function members(
  { properties = {} }: Schema,
  names: readonly string[],
  all: readonly string[],
): Schema {
  const types = names.map((name) => {
    const { $ref, title, type, ...rest } = properties[name] ?? {};
    // A member that is null does not count.
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

/** The types that openapi-typescript does not write: bytes, absent members, open enums. */
function typeOf(schema: Schema): ts.TypeNode | undefined {
  const { factory } = ts;
  if (BLOB in schema) return factory.createTypeReferenceNode('Blob');
  if (ABSENT in schema) return UNDEFINED;
  const values = schema['x-extensible-enum'];
  if (!Array.isArray(values)) return undefined;
  // `'file' | 'folder' | (string & {})`: editors offer the known values, any other is allowed.
  const all = values.every((value) => typeof value === 'number') ? NUMBER : STRING;
  const open = tsIntersection([all, factory.createTypeLiteralNode([])]);
  const isNullable = [schema.type].flat().includes('null');
  return tsUnion([
    ...values.map((value: string | number) => tsLiteral(value)),
    factory.createParenthesizedType(open),
    ...(isNullable ? [NULL] : []),
  ]);
}
