import ts from 'typescript';
import { requiredAnyOf, routesOf, schemaName, type Document } from '../generate/document.js';
import { typeNames } from '../generate/names.js';
import { schemaTypes } from '../generate/schema-types.js';

/** A member of an exported type, as TypeScript sees it. */
export interface Member {
  readonly optional: boolean;
  /** Its type as generated; the parts of a union apart and sorted. */
  readonly parts: readonly string[];
}

/** An exported type. */
export interface TypeShape {
  /** The schema that it comes from. */
  readonly schema: string;
  readonly members: ReadonlyMap<string, Member>;
  /** Of a type without members, such as a union: its parts. */
  readonly parts: readonly string[];
  /** Members of which one must be given; some go together. */
  readonly requiredAny: readonly string[];
}

/** The exported types of a document by their names. */
export async function typeShapes(document: Document): Promise<Map<string, TypeShape>> {
  const names = typeNames(document);
  const text = await schemaTypes(document, names);
  const file = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.ESNext, true);
  const shapes = new Map<string, TypeShape>();
  for (const property of propertiesOf(schemasNode(file))) {
    const schema = nameOf(property);
    const { type } = property;
    const own = type ? firstLiteral(type) : undefined;
    shapes.set(names.get(schema) ?? schema, {
      schema,
      members: new Map(propertiesOf(own).map((member) => [nameOf(member), memberOf(member)])),
      parts: type && !own ? partsOf(type) : [],
      requiredAny:
        requiredAnyOf(document.components?.schemas?.[schema] ?? {})?.map((group) =>
          group.join(' and '),
        ) ?? [],
    });
  }
  return shapes;
}

/** Which types a caller gives, and which a caller gets. */
export function usesOf(document: Document): { given: Set<string>; got: Set<string> } {
  const names = typeNames(document);
  const reach = (start: unknown, found: Set<string>): Set<string> => {
    for (const [, schema] of JSON.stringify(start ?? null).matchAll(/"\$ref":"([^"]+)"/g)) {
      const name = schemaName(schema!);
      const exported = name && names.get(name);
      if (!name || !exported || found.has(exported)) continue;
      found.add(exported);
      reach(document.components?.schemas?.[name], found);
    }
    return found;
  };
  const routes = routesOf(document);
  return {
    given: reach(
      routes.map(({ request }) => request?.media.schema),
      new Set(),
    ),
    got: reach(
      routes.map(({ responses }) => responses.flatMap(({ media }) => media.schema ?? [])),
      new Set(),
    ),
  };
}

function schemasNode(file: ts.SourceFile): ts.TypeLiteralNode | undefined {
  const components = file.statements.find(
    (node): node is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(node) && node.name.text === 'components',
  );
  const schemas = components?.members.find((member) => member.name?.getText() === 'schemas');
  const type = schemas && ts.isPropertySignature(schemas) ? schemas.type : undefined;
  return type && ts.isTypeLiteralNode(type) ? type : undefined;
}

function propertiesOf(node: ts.TypeLiteralNode | undefined): ts.PropertySignature[] {
  return [...(node?.members ?? [])].filter(ts.isPropertySignature);
}

// Of an intersection (allOf), the object that is written out.
function firstLiteral(type: ts.TypeNode): ts.TypeLiteralNode | undefined {
  if (ts.isTypeLiteralNode(type)) return type;
  return ts.isIntersectionTypeNode(type) ? type.types.find(ts.isTypeLiteralNode) : undefined;
}

const nameOf = ({ name }: ts.PropertySignature): string =>
  ts.isStringLiteral(name) ? name.text : name.getText();

function memberOf({ type, questionToken }: ts.PropertySignature): Member {
  return { optional: questionToken !== undefined, parts: type ? partsOf(type) : ['unknown'] };
}

function partsOf(type: ts.TypeNode): string[] {
  const list = ts.isArrayTypeNode(type) ? type.elementType : undefined;
  const inner = list && ts.isParenthesizedTypeNode(list) ? list.type : list;
  // A list of a union: its parts, each as a list.
  if (inner && ts.isUnionTypeNode(inner)) return inner.types.map((one) => `${print(one)}[]`).sort();
  return ts.isUnionTypeNode(type) ? type.types.map(print).sort() : [print(type)];
}

const print = (type: ts.TypeNode): string =>
  type
    .getText()
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/^"(.*)"$/, "'$1'")
    .trim();
