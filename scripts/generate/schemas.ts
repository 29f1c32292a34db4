import { deref, isData, mapMembers, type Document, type Schema, type Step } from './document.js';

/** The schemas directly inside a schema, each with the steps to it. */
export function* innerSchemas(schema: Schema): Generator<[Step[], Schema]> {
  for (const word of ['properties', 'patternProperties', '$defs', 'dependentSchemas']) {
    for (const [name, inner] of Object.entries((schema[word] ?? {}) as Record<string, Schema>)) {
      yield [[word, name], inner];
    }
  }
  for (const word of ['items', 'additionalProperties', 'contains', 'not', 'if', 'then', 'else']) {
    if (typeof schema[word] === 'object') yield [[word], schema[word] as Schema];
  }
  for (const word of ['anyOf', 'oneOf', 'allOf', 'prefixItems']) {
    const list = (schema[word] ?? []) as Schema[];
    for (const [index, inner] of list.entries()) yield [[word, index], inner];
  }
}

/** A copy of a schema; `change` is applied to it and to every schema inside, innermost first. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy = structuredClone(schema) as Record<string, unknown>;
  for (const [steps, inner] of innerSchemas(schema)) {
    const last = steps.at(-1)!;
    const holder = steps.slice(0, -1).reduce<unknown>((at, step) => (at as never)[step], copy);
    (holder as Record<string | number, unknown>)[last] = mapSchema(inner, change);
  }
  return change(copy as Schema);
}

/** Every schema of the document with the steps to it: first the components, then inline schemas. */
export function* everySchema(document: Document): Generator<[Step[], Schema]> {
  function* within(at: Step[], schema: Schema): Generator<[Step[], Schema]> {
    yield [at, schema];
    for (const [steps, inner] of innerSchemas(schema)) yield* within([...at, ...steps], inner);
  }
  function* search(at: Step[], value: unknown): Generator<[Step[], Schema]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (isData(key)) continue;
      const here = [...at, Array.isArray(value) ? Number(key) : key];
      if (key === 'schema') yield* within(here, inner as Schema);
      else yield* search(here, inner);
    }
  }
  const { schemas = {}, ...others } = document.components ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    yield* within(['components', 'schemas', name], schema as Schema);
  }
  yield* search(['components'], others);
  yield* search(['paths'], document.paths);
}

/** A copy of the document; `change` is applied to each of its schemas, innermost first. */
export function mapSchemas(document: Document, change: (schema: Schema) => Schema): Document {
  const { schemas, ...others } = document.components ?? {};
  const inside = <T>(value: T): T =>
    mapMembers(value, (name, inner, copy) => {
      if (name === 'schema') return mapSchema(inner as Schema, change);
      return isData(name) ? inner : copy(inner);
    });
  const named = Object.entries(schemas ?? {}).map(([name, schema]) => [
    name,
    mapSchema(schema, change),
  ]);
  return {
    ...document,
    paths: inside(document.paths),
    ...(document.components && {
      components: { ...inside(others), ...(schemas && { schemas: Object.fromEntries(named) }) },
    }),
  } as Document;
}

/** A schema with its `$ref` followed, and the members of its `allOf` joined with its own. */
export function merged(document: Document, given: Schema): Schema {
  const schema = deref(document, given);
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  const parts = allOf.map((part) => merged(document, part));
  const all = [own, ...parts];
  return {
    ...Object.assign({}, ...parts),
    ...own,
    required: [...new Set(all.flatMap((part) => part.required ?? []))],
    properties: Object.assign({}, ...all.map((part) => part.properties ?? {})),
  };
}

/** The types that a value may have, those of each alternative; `any` where nothing limits them. */
export function typesOf(document: Document, schema: Schema): string[] {
  const { type, properties = {}, anyOf = [], oneOf = [] } = merged(document, schema);
  if (type) return [type].flat();
  if (Object.keys(properties).length > 0) return ['object'];
  const alternatives = [...anyOf, ...oneOf];
  if (alternatives.length === 0) return ['any'];
  return alternatives.flatMap((one) => typesOf(document, one));
}
