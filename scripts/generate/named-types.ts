import {
  deref,
  requiredAnyOf,
  routesOf,
  schemaName,
  type Document,
  type Route,
  type Schema,
} from './document.js';
import { comment, docOf, wrap } from './jsdoc.js';
import { key, literal, quote } from './literal.js';
import { HEADER } from './output.js';

/** generated/types.ts: a named type for each schema, and the methods of a client. */
export function namedTypes(document: Document, names: Map<string, string>): string {
  const schemas = Object.entries(document.components?.schemas ?? {});
  const types = schemas.map(([name, schema]) =>
    namedType(document, name, names.get(name)!, schema),
  );
  const routes = routesOf(document);
  const pairs = routes.map((route) => pairOf(route, names)).join('');
  const parts = ['components', ...(pairs.includes('operations[') ? ['operations'] : [])];
  return `${HEADER}import type { ${parts.join(', ')} } from './schema.js';

/** A schema of the document by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

${types.join('\n')}
/** What each operation takes and gives. */
export interface Operations {
${pairs}}

/** A method for each operation; \`Init\` is what can be set for one call. */
export interface Methods<Init> {
${routes.map((route) => methodOf(document, route, names)).join('\n')}}
`;
}

function namedType(document: Document, name: string, exported: string, schema: Schema): string {
  const doc = comment(docOf(schema));
  const source = `Schema<${quote(name)}>`;
  const requiredAny = requiredAnyOf(schema);
  if (requiredAny) {
    const one = requiredAny.map((member) => `{ ${key(member)}: ${memberType(member)} }`);
    return `${doc}export type ${exported} = ${source} & (${one.join(' | ')});\n`;
  }
  const isObject = schema.properties !== undefined && !schema.anyOf && !schema.oneOf;
  return isObject
    ? `${doc}export interface ${exported} extends ${source} {}\n`
    : `${doc}export type ${exported} = ${source};\n`;

  function memberType(member: string): string {
    const { type } = deref(document, schema.properties?.[member] ?? {});
    return type === 'string' ? type : `NonNullable<${source}[${quote(member)}]>`;
  }
}

function pairOf(route: Route, names: Map<string, string>): string {
  const { id, operation } = route;
  const request = requestType(route, names);
  const response = responseType(route, names);
  const doc = comment(operation.summary ?? '', 2);
  return `${doc}  ${key(id)}: { request: ${request}; response: ${response} };\n`;
}

function methodOf(document: Document, route: Route, names: Map<string, string>): string {
  const { id, operation, response } = route;
  const { summary = '', description = '', deprecated } = operation;
  const text = [
    wrap(summary),
    ...(description.trim() && description.trim() !== summary.trim() ? ['', wrap(description)] : []),
    '',
    `${route.method} \`${route.path}\``,
    ...(response?.description ? ['', `@returns ${wrap(response.description)}`] : []),
    ...(deprecated ? ['@deprecated'] : []),
    ...exampleOf(document, route),
  ];
  const request = requestType(route, names);
  const optional = request === 'undefined' || (route.request && !route.request.required) ? '?' : '';
  const result = `Promise<${responseType(route, names)}>`;
  return `${comment(text.join('\n').trim(), 2)}  ${key(id)}(body${optional}: ${request}, init?: Init): ${result};\n`;
}

function exampleOf(document: Document, { id, request, response }: Route): string[] {
  const [given] = Object.values(request?.media.examples ?? {});
  const value = given && deref(document, given).value;
  if (value === undefined) return [];
  const schema = response?.media.schema?.$ref;
  const result = schema ? `const ${lowerFirst(schemaName(schema) ?? 'result')} = ` : '';
  return ['', '@example', `${result}await client.${id}(${literal(value, 0)});`];
}

const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);

function requestType(route: Route, names: Map<string, string>): string {
  const { id, request, parameters } = route;
  if (request) {
    const inline = `NonNullable<operations[${quote(id)}]['requestBody']>['content'][${quote(request.type)}]`;
    return refType(request.media.schema, names) ?? inline;
  }
  const query = parameters.some((parameter) => parameter.in === 'query');
  return query ? `NonNullable<operations[${quote(id)}]['parameters']['query']>` : 'undefined';
}

function responseType({ id, response }: Route, names: Map<string, string>): string {
  if (!response) return 'undefined';
  const [status, , type] = response.at.slice(-3);
  const code = /^\d+$/.test(String(status)) ? status : quote(String(status));
  const inline = `operations[${quote(id)}]['responses'][${code}]['content'][${quote(String(type))}]`;
  return refType(response.media.schema, names) ?? inline;
}

function refType(schema: Schema | undefined, names: Map<string, string>): string | undefined {
  const name = schema?.$ref && schemaName(schema.$ref);
  return name ? names.get(name) : undefined;
}
