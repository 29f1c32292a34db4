import type { Answer, Check, Operation, Parameter, Type } from '../../generated/operations.js';
import {
  deref,
  routesOf,
  type Document,
  type Parameter as DocumentParameter,
  type Route,
  type RouteAnswer,
  type Schema,
} from './document.js';
import { newCredentialCodes, type ErrorTable } from './errors.js';
import { key, literal, quote, type Shorthand } from './literal.js';
import { HEADER } from './output.js';

/** generated/operations.ts, small, as every client carries it: one row for each operation. */
export function operationsTable(document: Document, errors: ErrorTable): string {
  const rows = routesOf(document).map((route) => rowOf(document, route));
  const table = rows.map((row) => `  ${key(row.id)}: ${literal(row, 2, SHORTHAND)},\n`).join('');
  const servers = (document.servers ?? []).flatMap(({ url, 'x-pds-network': network }) =>
    network ? [`  ${key(network)}: ${quote(url)},\n`] : [],
  );
  return `${HEADER}${SHAPES}
/** Version of the API, sent as x-acs-version. */
export const apiVersion = ${quote(document.info.version)};

/** Error codes after which the same call succeeds with a new credential; a suffix may follow a dot. */
export const newCredentialCodes: readonly string[] = ${literal(newCredentialCodes(errors))};

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

const SHAPES = `export type Type = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** What is checked of a value without a validator: small, as every client carries it. */
export interface Check {
  /** one of several where it is a list, with \`'null'\` where the value may be null */
  readonly type?: Type | readonly Type[];
  /** members that must be there and not null; empty texts count unless minLength refuses them */
  readonly required?: readonly string[];
  /** of one of these groups every member must be there */
  readonly requiredAny?: readonly (readonly string[])[];
  readonly properties?: { readonly [name: string]: Check };
  /** of the members that \`properties\` does not name: the values of a map */
  readonly additional?: Check;
  readonly items?: Check;
  readonly minLength?: number;
  /** a regular expression, to be read with the u flag */
  readonly pattern?: string;
  /** a text that is a decimal number below 2^64 */
  readonly format?: 'uint64';
}

/** What stands in the path, the query or a header of a request. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: true;
  /** of lists and objects in a query, where it is not \`form\` */
  readonly style?: 'deepObject' | 'spaceDelimited' | 'pipeDelimited';
  /** false where the items of a list share one pair of the query: \`a=1,2\` */
  readonly explode?: boolean;
  readonly check: Check;
}

/** How the body of an answer is read, and what of it is sure. \`binary\` gives a Blob. */
export interface Answer {
  readonly as: 'json' | 'text' | 'binary' | 'none';
  readonly check?: Check;
}

/** How the pages of a list follow each other; \`.\` stands between a member and one inside it. */
export interface Paging {
  /** in the answer: the list */
  readonly items: string;
  /** in the answer: what asks for the next page; absent or empty at the end */
  readonly next: string;
  /** in the request: what takes \`next\` */
  readonly marker: string;
  readonly in: 'body' | 'query';
}

/** How an operation is called. */
export interface Operation {
  /** operationId, the name of the method */
  readonly id: string;
  readonly method: string;
  /** with \`{name}\` for each parameter in it */
  readonly path: string;
  /** value of x-acs-action */
  readonly action: string;
  /** base URL of this operation alone, where it is not the service's own */
  readonly server?: string;
  readonly parameters?: readonly Parameter[];
  /** of the request; absent where it has no body */
  readonly contentType?: string;
  readonly bodyRequired?: true;
  /** repeating a call whose outcome is unknown does no harm */
  readonly idempotent?: true;
  /** no credentials are sent */
  readonly anonymous?: true;
  /** request or answer hold secrets (a token): no snippet of them enters an error */
  readonly sensitive?: true;
  readonly paging?: Paging;
  /** of the body */
  readonly request?: Check;
  /** by status: \`200\`, \`2XX\` for all that are not named, \`302\` where a redirect is promised */
  readonly responses: { readonly [status: string]: Answer };
}
`;

// Code that the rows would else repeat, by the name that stands for it.
const SHORTHAND: Shorthand = {
  "{ type: 'string' }": 'text',
  "{ type: 'string', minLength: 1 }": 'filled',
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
  const { id, method, path, server, operation, request, parameters } = route;
  const security = operation.security ?? document.security ?? [];
  const paging = operation['x-pds-paging'];
  const check = request && requestCheck(document, request.media.schema ?? {});
  return {
    id,
    method,
    path,
    action: id[0]!.toUpperCase() + id.slice(1),
    ...(server && { server }),
    ...(parameters.length > 0 && {
      parameters: parameters.map((one) => parameterOf(document, one)),
    }),
    ...(request && { contentType: CHARSET[request.type] ?? request.type }),
    ...(request?.required && { bodyRequired: true }),
    ...(operation['x-pds-idempotent'] && { idempotent: true }),
    ...(security.every((scheme) => Object.keys(scheme).length === 0) && { anonymous: true }),
    ...(operation['x-pds-sensitive'] && { sensitive: true }),
    ...(paging && { paging: { ...paging, in: request ? 'body' : 'query' } }),
    ...(check && !isEmpty(check) && { request: check }),
    responses: Object.fromEntries(
      route.responses.map((answer) => [answer.status, answerRow(document, answer)]),
    ),
  };
}

function parameterOf(document: Document, parameter: DocumentParameter): Parameter {
  const { name, in: place, required, style, explode, schema = {} } = parameter;
  return {
    name,
    in: place as Parameter['in'],
    ...(required && { required: true }),
    ...(style && style !== DEFAULT_STYLE[place] && { style: style as 'deepObject' }),
    ...(explode === false && { explode }),
    check: requestCheck(document, schema),
  };
}

// OpenAPI 3.1, "Parameter Object".
const DEFAULT_STYLE: Record<string, string> = { path: 'simple', query: 'form', header: 'simple' };

function answerRow(document: Document, { as, media }: RouteAnswer): Answer {
  const check = as === 'json' ? responseCheck(document, media.schema ?? {}) : {};
  return { as, ...(!isEmpty(check) && { check }) };
}

const isEmpty = (value: object) => Object.keys(value).length === 0;

/** Types, required members and patterns, as deep as the schema goes. */
export function requestCheck(document: Document, given: Schema, above: string[] = []): Check {
  const { $ref } = given;
  if ($ref && above.includes($ref)) return {}; // a type that contains itself is not followed
  const path = $ref ? [...above, $ref] : above;
  const schema = merged(document, given);
  const { required = [], pattern, minLength, additionalProperties } = schema;
  const inner = (schema: Schema) => requestCheck(document, schema, path);
  const requiredAny = schema['x-pds-required-any'];
  const properties = Object.entries(schema.properties ?? {})
    .map(([name, member]) => [name, inner(member)] as const)
    .filter(([, check]) => !isEmpty(check));
  const additional = typeof additionalProperties === 'object' ? inner(additionalProperties) : {};
  const items = schema.items ? inner(schema.items) : {};
  return {
    ...typeOf(document, schema),
    ...(required.length > 0 && { required }),
    ...(requiredAny && { requiredAny }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(!isEmpty(additional) && { additional }),
    ...(!isEmpty(items) && { items }),
    ...(minLength && { minLength }),
    ...(pattern && { pattern }),
    ...(schema['x-pds-format'] === 'uint64' && { format: 'uint64' }),
  };
}

/** That the answer is an object with the members that make it one: the rest may be absent. */
export function responseCheck(document: Document, given: Schema): Check {
  const schema = merged(document, given);
  const required = schema.required ?? [];
  const properties = required
    .map((name) => {
      const member = merged(document, schema.properties?.[name] ?? {});
      const { minLength } = member;
      return [name, { ...typeOf(document, member), ...(minLength && { minLength }) }] as const;
    })
    .filter(([, check]) => check.type);
  return {
    ...typeOf(document, schema),
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

/** The types that a value may have; of alternatives those of each. */
function typeOf(document: Document, schema: Schema): Pick<Check, 'type'> {
  const types = [...new Set(typesOf(document, schema))];
  if (types.length === 0 || types.includes('any')) return {};
  return { type: (types.length === 1 ? types[0] : types) as Type };
}

function typesOf(document: Document, schema: Schema): string[] {
  const { type, properties, anyOf, oneOf } = merged(document, schema);
  if (type) return [type].flat();
  if (properties) return ['object'];
  const alternatives = [...(anyOf ?? []), ...(oneOf ?? [])];
  if (alternatives.length === 0) return ['any'];
  return alternatives.flatMap((one) => typesOf(document, one));
}
