import { deref, schemaName, type Document, type Schema } from './document.js';
import { comment, docOf, wrap } from './jsdoc.js';
import { key, literal, quote } from './literal.js';
import { HEADER } from './output.js';
import { routesOf, type Route, type RouteAnswer } from './routes.js';

/** The end of generated/schema.ts: a named type for each schema. */
export function namedTypes(document: Document, names: Map<string, string>): string {
  const schemas = Object.entries(document.components?.schemas ?? {});
  const types = schemas.map(([name, schema]) => namedType(name, names.get(name)!, schema));
  return `
/** A schema of the document by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

${types.join('\n')}`;
}

/** generated/types.ts: the named types, and the type of the client's methods. */
export function methodTypes(document: Document, names: Map<string, string>): string {
  const routes = routesOf(document);
  const pairs = routes.map((route) => pairOf(route, names)).join('');
  const methods = routes.map((route) => methodOf(document, route, names)).join('\n');
  const text = `/** The types of each operation's request and response. */
export interface Operations {
${pairs}}

/** A method for each operation; \`Init\` is the type of the options of one call. */
export interface Methods<Init> {
${methods}}
`;
  const named = ['Schema', ...names.values()];
  const code = text.replaceAll(/\/\*\*[^]*?\*\//g, '');
  const used = ['components', 'operations', ...named].filter((name) =>
    new RegExp(`(?<![\\w$.'"])${name.replaceAll('$', '\\$')}(?![\\w$'"])(?!\\??[(:])`).test(code),
  );
  return `${HEADER}import type { ${used.join(', ')} } from './schema.js';

export type { ${named.join(', ')} } from './schema.js';

${text}`;
}

function namedType(name: string, exported: string, schema: Schema): string {
  const doc = comment(docOf(schema));
  const source = `Schema<${quote(name)}>`;
  return isPlainObject(schema)
    ? `${doc}export interface ${exported} extends ${source} {}\n`
    : `${doc}export type ${exported} = ${source};\n`;
}

/** Whether the type can be an interface: editors show an interface by its name. */
function isPlainObject({ type = 'object', properties, ...others }: Schema): boolean {
  const composed = ['anyOf', 'oneOf', 'allOf', 'enum', 'const', 'x-pds-required-any', '$ref'];
  return type === 'object' && properties !== undefined && !composed.some((word) => word in others);
}

function pairOf(route: Route, names: Map<string, string>): string {
  const { id, operation } = route;
  const request = requestType(route, names);
  const response = responseType(route, names);
  const doc = comment(operation.summary ?? '', 2);
  return `${doc}  ${key(id)}: { request: ${request}; response: ${response} };\n`;
}

function methodOf(document: Document, route: Route, names: Map<string, string>): string {
  const { id, operation, responses } = route;
  const { summary = '', description = '', deprecated } = operation;
  const returned = responses.map((answer) => answer.description.trim()).filter(Boolean);
  const text = [
    wrap(summary),
    ...(description.trim() && description.trim() !== summary.trim() ? ['', wrap(description)] : []),
    '',
    `${route.method} \`${route.path}\``,
    ...(returned.length > 0 ? ['', `@returns ${wrap(returned.join(' Or: '))}`] : []),
    ...(deprecated ? ['@deprecated'] : []),
    ...exampleOf(document, route),
  ];
  const result = `Promise<${responseType(route, names)}>`;
  return `${comment(text.join('\n').trim(), 2)}  ${key(id)}(${argumentsOf(route, names)}): ${result};\n`;
}

/**
 * The arguments of a method. With a body: the body, then the options of the call, which hold the
 * parameters. Without a body: one object of path and query parameters, then the options.
 */
function argumentsOf(route: Route, names: Map<string, string>): string {
  const { id, request, parameters } = route;
  const aside = parameters.filter((one) => request || one.in === 'header');
  const needed = aside.some((one) => one.required);
  const given = `operations[${quote(id)}]['parameters']`;
  const params = request ? given : `Pick<${given}, 'header'>`;
  const init = aside.length > 0 ? `Init & { params${needed ? '' : '?'}: ${params} }` : 'Init';
  const optional = request
    ? !request.required
    : !parameters.some((one) => one.required && one.in !== 'header');
  const type = requestType(route, names);
  const first = optional && needed ? `: ${type} | undefined` : `${optional ? '?' : ''}: ${type}`;
  return `${request ? 'body' : 'params'}${first}, init${needed ? '' : '?'}: ${init}`;
}

function exampleOf(document: Document, { id, request, responses }: Route): string[] {
  const [given] = Object.values(request?.media.examples ?? {});
  const value = given && deref(document, given).value;
  if (value === undefined) return [];
  const schema = responses[0]?.media.schema?.$ref;
  const result = schema ? `const ${lowerFirst(schemaName(schema) ?? 'result')} = ` : '';
  return ['', '@example', `${result}await client.${id}(${literal(value)});`];
}

const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);

/** The first argument of a method. */
function requestType(route: Route, names: Map<string, string>): string {
  const { id, request, parameters } = route;
  if (request) {
    const inline = `NonNullable<operations[${quote(id)}]['requestBody']>['content'][${quote(request.type)}]`;
    return refType(request.media.schema, names) ?? inline;
  }
  const parts = ['path', 'query']
    .filter((place) => parameters.some((one) => one.in === place))
    .map((place) => `NonNullable<operations[${quote(id)}]['parameters']['${place}']>`);
  return parts.length > 0 ? parts.join(' & ') : 'Record<string, never>';
}

/** What a method resolves to: the union of its successful answers. */
function responseType(route: Route, names: Map<string, string>): string {
  const types = route.responses.map((answer) => answerType(route, answer, names));
  return types.length > 0 ? [...new Set(types)].join(' | ') : 'undefined';
}

function answerType(
  { id }: Route,
  { status, as, type, media }: RouteAnswer,
  names: Map<string, string>,
): string {
  if (as === 'none') return 'undefined';
  if (as === 'text') return 'string';
  if (as === 'binary') return 'Blob';
  const code = /^\d+$/.test(status) ? status : quote(status);
  const inline = `operations[${quote(id)}]['responses'][${code}]['content'][${quote(type!)}]`;
  return refType(media.schema, names) ?? inline;
}

function refType(schema: Schema | undefined, names: Map<string, string>): string | undefined {
  const name = schema?.$ref && schemaName(schema.$ref);
  return name ? names.get(name) : undefined;
}
