import type { Check, Operation } from '../../generated/operations.js';
import {
  deref,
  requiredAnyOf,
  routesOf,
  type Document,
  type Route,
  type Schema,
} from './document.js';
import { key, literal, quote, type Shorthand } from './literal.js';
import { HEADER } from './output.js';

/** generated/operations.ts: one row for each operation, small, as every client carries it. */
export function operationsTable(document: Document): string {
  const rows = routesOf(document).map((route) => rowOf(document, route));
  const table = rows.map((row) => `  ${key(row.id)}: ${literal(row, 2, SHORTHAND)},\n`).join('');
  const servers = (document.servers ?? []).flatMap(({ url, 'x-pds-network': network }) =>
    network ? [`  ${key(network)}: ${quote(url)},\n`] : [],
  );
  return `${HEADER}${SHAPES}
/** Version of the API, sent as x-acs-version. */
export const apiVersion = ${quote(document.info.version)};

/** Base URLs by the network that reaches them. */
export const servers = {
${servers.join('')}} as const;

// Said once: this table is part of every client's bundle.
${constantsOf(table)}
/** The operations of the API by their ids. */
export const operations = {
${table}} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
`;
}

const SHAPES = `/** What can be checked of a value without a validator. */
export interface Check {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly required?: readonly string[];
  /** At least one of these members must be there. */
  readonly requiredAny?: readonly string[];
  readonly properties?: { readonly [name: string]: Check };
  readonly items?: Check;
  readonly pattern?: string;
  readonly format?: 'uint64';
}

/** How an operation is called. */
export interface Operation {
  /** operationId, the name of the method */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** value of x-acs-action */
  readonly action: string;
  /** of the request; empty without a body: members then go into the query */
  readonly contentType: string;
  /** true where repeating a call whose outcome is unknown does no harm */
  readonly idempotent: boolean;
  /** true where no credentials are sent */
  readonly anonymous?: boolean;
  /** true where request or answer hold secrets (a token): no snippet of them enters an error */
  readonly sensitive?: boolean;
  readonly request: Check;
  readonly response: Check;
}
`;

// Code that the rows would else repeat, by the name that stands for it.
const SHORTHAND: Shorthand = {
  "{ type: 'string' }": 'text',
  "{ type: 'integer' }": 'integer',
  "{ type: 'boolean' }": 'flag',
  "'application/json; charset=utf-8'": 'json',
};

/** The constants that a table uses. */
function constantsOf(table: string): string {
  return Object.entries(SHORTHAND)
    .filter(([, name]) => new RegExp(`: ${name}\\b`).test(table))
    .map(([code, name]) => `const ${name} = ${code} as const;\n`)
    .join('');
}

const CHARSET: Record<string, string> = { 'application/json': 'application/json; charset=utf-8' };

function rowOf(document: Document, route: Route): Operation {
  const { id, method, path, operation, request, response, parameters } = route;
  const security = operation.security ?? document.security ?? [];
  return {
    id,
    method,
    path,
    action: id[0]!.toUpperCase() + id.slice(1),
    contentType: request ? (CHARSET[request.type] ?? request.type) : '',
    idempotent: operation['x-pds-idempotent'] ?? false,
    ...(security.every((scheme) => Object.keys(scheme).length === 0) && { anonymous: true }),
    ...(operation['x-pds-sensitive'] && { sensitive: true }),
    request: request
      ? requestCheck(document, request.media.schema ?? {})
      : queryCheck(document, parameters),
    response: response ? responseCheck(document, response.media.schema ?? {}) : {},
  };
}

function queryCheck(document: Document, parameters: Route['parameters']): Check {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (query.length === 0) return {};
  const properties = Object.fromEntries(query.map(({ name, schema = {} }) => [name, schema]));
  const required = query.filter((one) => one.required).map(({ name }) => name);
  return requestCheck(document, { type: 'object', required, properties });
}

/** Types, required members and patterns, as deep as the schema goes. */
export function requestCheck(document: Document, given: Schema, above: string[] = []): Check {
  const { $ref } = given;
  if ($ref && above.includes($ref)) return {}; // a type that contains itself is not followed
  const path = $ref ? [...above, $ref] : above;
  const schema = merged(document, given);
  const requiredAny = requiredAnyOf(schema);
  const properties = Object.entries(schema.properties ?? {})
    .map(([name, inner]) => [name, requestCheck(document, inner, path)] as const)
    .filter(([, check]) => Object.keys(check).length > 0);
  const items = schema.items ? requestCheck(document, schema.items, path) : {};
  return {
    ...typeOf(schema),
    ...(schema.required?.length && { required: schema.required }),
    ...(requiredAny && { requiredAny }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(Object.keys(items).length > 0 && { items }),
    ...(schema.pattern && { pattern: schema.pattern }),
    ...(schema.format === 'uint64' && { format: 'uint64' as const }),
  };
}

/** That the answer is an object with the members that make it one: the rest may be absent. */
export function responseCheck(document: Document, given: Schema): Check {
  const schema = merged(document, given);
  const required = schema.required ?? [];
  const properties = required
    .map((name) => [name, typeOf(merged(document, schema.properties?.[name] ?? {}))] as const)
    .filter(([, check]) => check.type);
  return {
    ...typeOf(schema),
    ...(required.length > 0 && { required }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function merged(document: Document, given: Schema): Schema {
  const schema = deref(document, given);
  if (!schema.allOf) return schema;
  const all = [schema, ...schema.allOf.map((part) => merged(document, part))];
  const { allOf: _, ...own } = schema;
  return {
    ...Object.assign({}, ...all.slice(1)),
    ...own,
    required: [...new Set(all.flatMap((part) => part.required ?? []))],
    properties: Object.assign({}, ...all.map((part) => part.properties ?? {})),
  };
}

function typeOf({ type, properties }: Schema): Pick<Check, 'type'> {
  const one = typeof type === 'string' ? type : properties ? 'object' : undefined;
  return one && one !== 'null' ? { type: one as NonNullable<Check['type']> } : {};
}
