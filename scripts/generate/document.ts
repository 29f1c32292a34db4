/**
 * A bundled OpenAPI 3.1 document as the generator, the diff and the documentation read it.
 * @module
 */

/** A member name or an index, on the way from a document's root to one of its nodes. */
export type Step = string | number;

/** The parts of the document that are read. */
export interface Document {
  readonly info: { readonly version: string; readonly description?: string };
  readonly servers?: readonly Server[];
  readonly security?: Security;
  readonly tags?: readonly { name: string; description?: string }[];
  readonly paths: Record<string, PathItem>;
  readonly components?: Record<string, Record<string, unknown>> & {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
}

export interface Server {
  readonly url: string;
  readonly variables?: Record<string, { default: string }>;
  readonly 'x-pds-network'?: string;
}

/** Security schemes of which one entry authenticates a call; the empty entry means that none is needed. */
export type Security = readonly Record<string, readonly string[]>[];

export interface SecurityScheme {
  readonly name?: string;
  /** The scheme is meant where the body of a call has this member. */
  readonly 'x-pds-with-member'?: string;
  readonly [keyword: string]: unknown;
}

/** The operations of a path by their methods, and what holds for all of them. */
export type PathItem = Record<string, unknown> & {
  readonly parameters?: readonly Parameter[];
  readonly servers?: readonly Server[];
};

/** How the pages of a list are found; a `.` stands between a member and one inside it. */
export interface Paging {
  /** The member of the answer that is the list. */
  readonly items: string;
  /** The member of the answer to send for the next page; absent or empty on the last page. */
  readonly next: string;
  /** The member of the request that takes `next`. */
  readonly marker: string;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly security?: Security;
  readonly parameters?: readonly Parameter[];
  readonly servers?: readonly Server[];
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
  readonly examples?: Record<string, Example>;
}

export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly examples?: Record<string, Example>;
}

/** A JSON schema of OpenAPI 3.1, with our own keywords. */
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
  /** Groups of members; all members of at least one group must be present. `anyOf` in openapi/. */
  readonly 'x-pds-required-any'?: readonly (readonly string[])[];
  /** A format that other generators would misread; `format` in openapi/. */
  readonly 'x-pds-format'?: string;
  /** What a number counts: bytes, seconds. */
  readonly 'x-unit'?: string;
  readonly [keyword: string]: unknown;
}

/** How the body of an answer is read. */
export type BodyKind = 'json' | 'text' | 'binary' | 'none';

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The media type of a request that is a form. */
export const FORM = 'application/x-www-form-urlencoded';

/** How a body of a media type is read: as JSON (RFC 6839 has its names), as text or as bytes. */
export function readingOf(type: string | undefined): BodyKind {
  if (type === undefined) return 'none';
  const [name = ''] = type.toLowerCase().split(';');
  if (/^(?:application|text)\/json$|\+json$/.test(name.trim())) return 'json';
  return /^text\/|^application\/xml$|\+xml$/.test(name.trim()) ? 'text' : 'binary';
}

/** What a `$ref` of the bundle points to; the members beside the `$ref` replace its own. */
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

/** The steps of a JSON pointer (RFC 6901), in a URI fragment or bare. */
export const pointerSteps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * A copy of a JSON value in which `change` gives each member of an object its new value. `change`
 * calls `copy` to go deeper; a member for which it returns undefined is left out.
 */
export function mapMembers<T>(
  value: T,
  change: (name: string, value: unknown, copy: (value: unknown) => unknown) => unknown,
): T {
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(copy);
    const members = Object.entries(value).map(([name, inner]) => [name, change(name, inner, copy)]);
    return Object.fromEntries(members.filter(([, inner]) => inner !== undefined));
  };
  return copy(value) as T;
}

/** The members whose values are data, such as examples: what looks like a keyword there is not one. */
export const isData = (name: string): boolean =>
  name === 'example' || name === 'examples' || name.startsWith('x-');
