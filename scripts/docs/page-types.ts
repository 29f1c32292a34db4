/** What the docs read of the bundled document (generated/openapi.json). */
export interface Document {
  info: { title: string; version: string; description?: string };
  servers: { url: string; variables?: Record<string, { default: string }> }[];
  security?: SecurityRequirement[];
  tags?: Tag[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    examples?: Record<string, Example>;
    responses?: Record<string, Response>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
  'x-tagGroups'?: { name: string; tags: string[] }[];
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: SecurityRequirement[];
  servers?: Document['servers'];
  parameters?: (Parameter | Ref)[];
  requestBody?: RequestBody | Ref;
  responses: Record<string, Response | Ref>;
  'x-codeSamples'?: Sample[];
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example | Ref>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  examples?: Record<string, Example | Ref>;
}

/** A JSON schema; the docs look at few of its words. */
export interface Schema {
  $ref?: string;
  description?: string;
  properties?: Record<string, Schema>;
  examples?: unknown[];
  [keyword: string]: unknown;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
}

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  description?: string;
  /** The member of a body that makes a call one that this scheme authenticates. */
  'x-pds-with-member'?: string;
}

export interface Tag {
  name: string;
  description?: string;
}

export interface Ref {
  $ref: string;
}

type SecurityRequirement = Record<string, string[]>;

/** One sample of a call, as Redoc takes it in `x-codeSamples`. */
export interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** What a `$ref` of the bundle means. */
export function resolve<T extends object>(document: Document, value: T | Ref): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const steps = value.$ref.split('/').slice(1);
  let target: unknown = document;
  for (const step of steps) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    target = (target as Record<string, unknown> | undefined)?.[name];
  }
  if (target === undefined) throw new Error(`nothing stands at ${value.$ref}`);
  return resolve(document, target as T | Ref);
}

/** Every operation with its path and method. */
export function* operationsOf(
  document: Document,
): Generator<{ path: string; method: string; operation: Operation }> {
  const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (methods.includes(method)) yield { path, method: method.toUpperCase(), operation };
    }
  }
}
