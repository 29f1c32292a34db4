import { pointerSteps, type Step } from './source.js';

/** The parts of a bundled OpenAPI 3.1 document that the generator reads. */
export interface Document {
  readonly info: { readonly version: string };
  readonly servers?: readonly { url: string; 'x-pds-network'?: string }[];
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly paths: Record<string, PathItem>;
  readonly components?: Record<string, Record<string, unknown>> & {
    schemas?: Record<string, Schema>;
  };
}

export type PathItem = Record<string, unknown> & {
  readonly parameters?: readonly Parameter[];
  readonly servers?: readonly { url: string }[];
};

/** Where the pages of a list stand: members by their names, `.` for one inside another. */
export interface Paging {
  /** In the answer: the list. */
  readonly items: string;
  /** In the answer: what to send for the next page; absent or empty at the end. */
  readonly next: string;
  /** In the request: what takes `next`. */
  readonly marker: string;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly parameters?: readonly Parameter[];
  readonly servers?: readonly { url: string }[];
  readonly requestBody?: Body & { readonly required?: boolean };
  readonly responses: Record<string, Body>;
  readonly 'x-pds-idempotent'?: boolean;
  readonly 'x-pds-sensitive'?: boolean;
  readonly 'x-pds-paging'?: Paging;
}

export interface Body {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Record<string, MediaType>;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Record<string, { $ref?: string; value?: unknown }>;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
}

/** A JSON schema of OpenAPI 3.1, with the words of ours. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly description?: string;
  readonly title?: string;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly contentMediaType?: string;
  /** The values known today of a set that may grow. */
  readonly 'x-extensible-enum'?: readonly (string | number)[];
  /** Groups of members of which one must be there whole; `anyOf` in openapi/. */
  readonly 'x-pds-required-any'?: readonly (readonly string[])[];
  /** A format that other generators would misread; `format` in openapi/. */
  readonly 'x-pds-format'?: string;
  /** What a number counts: bytes, seconds. */
  readonly 'x-unit'?: string;
  readonly [keyword: string]: unknown;
}

/** One operation with what surrounds it. */
export interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
  /** Base URL of its own, where the operation or its path has `servers`. */
  readonly server: string | undefined;
  /** Those of the path and of the operation; the latter win. */
  readonly parameters: readonly Parameter[];
  /** The one media type that the request is sent as; undefined without a body. */
  readonly request: RouteBody | undefined;
  /** The answers that are no refusal, in the order of the document: 2xx and promised redirects. */
  readonly responses: readonly RouteAnswer[];
}

export interface RouteBody {
  readonly type: string;
  readonly media: MediaType;
  readonly required: boolean;
  readonly at: Step[];
}

export interface RouteAnswer {
  /** `200`, or `2XX` for all that have no line of their own */
  readonly status: string;
  readonly as: BodyKind;
  readonly description: string;
  /** The one media type that it comes in; undefined without a body. */
  readonly type: string | undefined;
  readonly media: MediaType;
  readonly at: Step[];
}

/** How the body of an answer is read. */
export type BodyKind = 'json' | 'text' | 'binary' | 'none';

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations in the order of the document. */
export function routesOf(document: Document): Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) =>
      routeOf(document, path, item, method),
    ),
  );
}

function routeOf(document: Document, path: string, item: PathItem, method: string): Route {
  const operation = item[method] as OperationObject;
  const at = ['paths', path, method];
  const body = operation.requestBody && deref(document, operation.requestBody);
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  return {
    id: operation.operationId!, // checkOperations demands it
    method: method.toUpperCase(),
    path,
    operation,
    server: (operation.servers ?? item.servers)?.[0]?.url,
    parameters: parametersOf(document, item, operation),
    request:
      type && media
        ? {
            type,
            media,
            required: body?.required ?? false,
            at: [...at, 'requestBody', 'content', type],
          }
        : undefined,
    responses: Object.entries(operation.responses ?? {})
      .filter(([status]) => /^[23]/.test(status))
      .map(([status, given]) => answerOf(document, status, given, [...at, 'responses', status])),
  };
}

function parametersOf(document: Document, item: PathItem, operation: OperationObject): Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    deref(document, parameter),
  );
  return [...new Map(all.map((one) => [`${one.in} ${one.name}`, one])).values()];
}

function answerOf(document: Document, status: string, given: Body, at: Step[]): RouteAnswer {
  const { description = '', content = {} } = deref(document, given);
  const [type, media = {}] = Object.entries(content)[0] ?? [];
  const place = type === undefined ? at : [...at, 'content', type];
  return { status, as: readingOf(type), description, type, media, at: place };
}

/** The media type of a request that is a form. */
export const FORM = 'application/x-www-form-urlencoded';

/** How a body of a media type is read: JSON under any of its names (RFC 6839), texts, bytes. */
export function readingOf(type: string | undefined): BodyKind {
  if (type === undefined) return 'none';
  const [name = ''] = type.toLowerCase().split(';');
  if (/^(?:application|text)\/json$|\+json$/.test(name.trim())) return 'json';
  return /^text\/|^application\/xml$|\+xml$/.test(name.trim()) ? 'text' : 'binary';
}

/** What a `$ref` of the bundle points to, members beside the `$ref` laid over it. */
export function deref<T extends { $ref?: string }>(document: Document, value: T): T {
  const { $ref, ...beside } = value;
  if (!$ref) return value;
  let target: unknown = document;
  for (const step of pointerSteps($ref)) target = (target as Record<string, unknown>)[step];
  return { ...deref(document, target as T), ...beside };
}

/** The name in `#/components/schemas/Name`. */
export const schemaName = (ref: string): string | undefined =>
  /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1];

/** The schemas directly inside a schema, each with the way to it. */
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

/** A copy of a schema with `change` applied to it and to every schema inside, innermost first. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy = structuredClone(schema) as Record<string, unknown>;
  for (const [steps, inner] of innerSchemas(schema)) {
    const last = steps.at(-1)!;
    const holder = steps.slice(0, -1).reduce<unknown>((at, step) => (at as never)[step], copy);
    (holder as Record<string | number, unknown>)[last] = mapSchema(inner, change);
  }
  return change(copy as Schema);
}

/** Every schema of the document, with the way to it: components first, then what is inline. */
export function* everySchema(document: Document): Generator<[Step[], Schema]> {
  function* within(at: Step[], schema: Schema): Generator<[Step[], Schema]> {
    yield [at, schema];
    for (const [steps, inner] of innerSchemas(schema)) yield* within([...at, ...steps], inner);
  }
  function* search(at: Step[], value: unknown): Generator<[Step[], Schema]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'examples' || key === 'example' || key.startsWith('x-')) continue;
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

/** A copy of the document with `change` applied to each of its schemas, innermost first. */
export function mapSchemas(document: Document, change: (schema: Schema) => Schema): Document {
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(walk);
    const members = Object.entries(value).map(([name, inner]): [string, unknown] => {
      // The values of examples and extensions are data: `schema` means nothing there.
      if (name === 'examples' || name === 'example' || name.startsWith('x-')) return [name, inner];
      if (name === 'schema') return [name, mapSchema(inner as Schema, change)];
      return [name, walk(inner)];
    });
    return Object.fromEntries(members);
  };
  const { schemas, ...others } = document.components ?? {};
  const named = Object.entries(schemas ?? {}).map(([name, schema]) => [
    name,
    mapSchema(schema, change),
  ]);
  return {
    ...document,
    paths: walk(document.paths) as Document['paths'],
    ...(document.components && {
      components: {
        ...(walk(others) as Record<string, Record<string, unknown>>),
        ...(schemas && { schemas: Object.fromEntries(named) as Record<string, Schema> }),
      },
    }),
  };
}

/**
 * The document as any generator can read it, which generated/openapi.json holds. Two things are said
 * by extensions, because other generators make something else of the plain words:
 *
 * - `anyOf: [{ required: [a] }, { required: [b, c] }]` is `x-pds-required-any: [[a], [b, c]]`: the
 *   alternatives have no members, so that the whole type comes out as unknown.
 * - `format: uint64` of a string is `x-pds-format: uint64`: some make a BigInt of it.
 */
export function portable(document: Document): Document {
  return mapSchemas(document, (schema) => {
    const { anyOf, format, ...rest } = schema;
    const groups = requiredAnyOf(schema);
    const isText = [schema.type].flat().includes('string');
    return {
      ...rest,
      ...(groups ? { 'x-pds-required-any': groups } : anyOf && { anyOf }),
      ...(format === 'uint64' && isText ? { 'x-pds-format': format } : format && { format }),
    };
  });
}

/** Groups of members of which one must be there whole, as openapi/ or the bundle writes them. */
export function requiredAnyOf(schema: Schema): string[][] | undefined {
  const { anyOf = [] } = schema;
  const isGroup = (one: Schema) =>
    one.required !== undefined &&
    Object.keys(one).every((key) => ['required', 'description', 'title'].includes(key));
  if (anyOf.length === 0 || !anyOf.every(isGroup)) {
    return schema['x-pds-required-any']?.map((group) => [...group]);
  }
  return anyOf.map(({ required = [] }) => [...required]);
}
