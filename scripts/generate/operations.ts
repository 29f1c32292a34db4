import { readFileSync } from 'node:fs';
import { type Document, type Parameter as DocumentParameter, type Schema } from './document.js';
import { newCredentialCodes, type ErrorTable } from './errors.js';
import { key, literal, quote } from './literal.js';
import { HEADER } from './output.js';
import { routesOf, type Route, type RouteAnswer } from './routes.js';
import type { Answer, Check, Operation, Parameter, Type } from './row-types.js';
import { merged, typesOf } from './schemas.js';

/** generated/operations.ts: one row for each operation. It is small, since every client has it. */
export function operationsTable(document: Document, errors: ErrorTable): string {
  const rows = routesOf(document).map((route) => rowOf(document, route));
  const table = rows
    .map((row) => `  ${key(row.id)}: ${literal(row, { indent: 2, shorthand: SHORTHAND })},\n`)
    .join('');
  const servers = (document.servers ?? []).flatMap(({ url, 'x-pds-network': network }) =>
    network ? [`  ${key(network)}: ${quote(url)},\n`] : [],
  );
  return `${HEADER}${rowTypes()}
/** Version of the API, sent as x-acs-version. */
export const apiVersion = ${quote(document.info.version)};

/** Codes after which the same call succeeds with a new credential. A suffix can follow after a dot. */
export const newCredentialCodes: readonly string[] = ${literal(newCredentialCodes(errors))};

/** Base URLs by the network that reaches them. */
export const servers = {
${servers.join('')}} as const;

// Named because they are repeated: this table is part of every client's bundle.
${constantsOf(table)}
/** The operations of the API by their ids. */
export const operations = {
${table}} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
`;
}

/** The text of row-types.ts below its first comment. */
const rowTypes = (): string =>
  readFileSync(new URL('row-types.ts', import.meta.url), 'utf8').replace(/^\/\*\*.*?\*\/\n\n/s, '');

// Code that many rows repeat, with a name for it.
const SHORTHAND = {
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

/** The check of a request: types, required members and patterns, as deep as the schema goes. */
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

/** The check of an answer: its type and its required members. Every other member may be absent. */
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

/** The type or types that a value may have; nothing where any type is allowed. */
function typeOf(document: Document, schema: Schema): Pick<Check, 'type'> {
  const types = [...new Set(typesOf(document, schema))];
  if (types.length === 0 || types.includes('any')) return {};
  return { type: (types.length === 1 ? types[0] : types) as Type };
}
