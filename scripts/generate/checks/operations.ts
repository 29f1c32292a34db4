import {
  deref,
  FORM,
  METHODS,
  readingOf,
  routesOf,
  type Body,
  type Document,
  type Parameter,
  type Route,
  type Schema,
} from '../document.js';
import { SpecError, type Source, type Step } from '../source.js';

/** Members of a client that an operation must not take the place of. */
const TAKEN = new Set([
  // A client with `then` would be a promise: awaiting it would call the API.
  ...['then', 'toJSON', '__proto__', ...Object.getOwnPropertyNames(Object.prototype)],
  // openapi-fetch's client, and ours.
  ...['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'],
  ...['request', 'use', 'eject', 'fetch', 'transport'],
]);

/** Headers that are not parameters (OpenAPI 3.1, "Parameter Object"), and those of the signature. */
const OWN_HEADERS = /^(?:accept|content-type|authorization|date|content-md5|host|x-acs-.*)$/i;

const NO_BODY = ['204', '205', '304'];

type Refuse = (steps: readonly Step[], problem: string) => never;

/**
 * Stops at operations that cannot become methods of a client, or that a call could not carry out as
 * they are written.
 *
 * @throws SpecError that names file, line, and what to write instead
 */
export function checkOperations(document: Document, source: Source): void {
  const refuse: Refuse = (steps, problem) => {
    throw new SpecError(source.locate(steps), problem);
  };
  if (!document.paths) refuse([], 'there are no paths: write `paths`, with at least one operation');
  checkServers(document, refuse);
  const ids = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    if (!path.startsWith('/')) refuse(['paths', path], `the path ${path} must begin with /`);
    if (/[?#]/.test(path)) {
      refuse(['paths', path], `the path ${path} has a query: write parameters with \`in: query\``);
    }
    for (const method of METHODS.filter((name) => name in item)) {
      const operation = item[method] as { operationId?: unknown };
      checkId(operation.operationId, ['paths', path, method], ids, source, refuse);
    }
  }
  for (const route of routesOf(document)) {
    const at = ['paths', route.path, route.method.toLowerCase()];
    checkFlags(route, at, refuse);
    checkParameters(document, route, at, refuse);
    checkRequest(document, route, at, refuse);
    checkResponses(document, route, at, refuse);
    checkPaging(document, route, at, refuse);
  }
}

function checkId(
  id: unknown,
  at: Step[],
  ids: Map<string, string>,
  source: Source,
  refuse: Refuse,
): void {
  if (typeof id !== 'string' || !/^[A-Za-z_$][\w$]*$/.test(id)) {
    const given = id === undefined ? 'there is none' : `it is ${JSON.stringify(id)}`;
    refuse(at, `operationId must be a name for a method, such as getFile; ${given}`);
  }
  const name = id as string;
  const here = [...at, 'operationId'];
  if (TAKEN.has(name))
    refuse(here, `operationId ${name} is a member of every client: write another name`);
  const first = ids.get(name);
  if (first) refuse(here, `operationId ${name} is already that of ${first}: write another name`);
  ids.set(name, source.locate(here));
}

function checkServers(document: Document, refuse: Refuse): void {
  const { servers = [] } = document;
  const networks = new Set<string>();
  for (const [index, { url, 'x-pds-network': network }] of servers.entries()) {
    const at = ['servers', index];
    checkServer(url, at, refuse);
    if (network === undefined && servers.length === 1) continue;
    if (typeof network !== 'string' || networks.has(network)) {
      refuse(at, 'each of several servers needs a name of its own: write `x-pds-network: public`');
    }
    networks.add(network!);
  }
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [at, holder] of [
      [['paths', path], item],
      ...METHODS.map((method) => [['paths', path, method], item[method] ?? {}] as const),
    ] as const) {
      const { servers: own = [] } = holder as { servers?: { url: string }[] };
      if (own.length > 1) refuse([...at, 'servers', 1], 'servers of an operation: write only one');
      for (const { url } of own) checkServer(url, [...at, 'servers', 0], refuse);
    }
  }
}

function checkServer(url: unknown, at: readonly Step[], refuse: Refuse): void {
  if (typeof url !== 'string' || !/^https?:\/\/[^/?#]+/.test(url)) {
    refuse(at, 'the url of a server must be absolute: write https://HOST');
  }
  for (const [, name] of (url as string).matchAll(/\{([^}]*)\}/g)) {
    if (name !== 'domain_id') {
      refuse(
        at,
        `the client fills in {domain_id} only: write what stands for {${name}} into the url`,
      );
    }
  }
}

function checkFlags({ operation }: Route, at: Step[], refuse: Refuse): void {
  for (const flag of ['x-pds-idempotent', 'x-pds-sensitive'] as const) {
    const value: unknown = operation[flag];
    if (value !== undefined && typeof value !== 'boolean') {
      refuse([...at, flag], `${flag} must be true or false`);
    }
  }
}

function checkParameters(document: Document, route: Route, at: Step[], refuse: Refuse): void {
  const { parameters, path, request } = route;
  const refuseAt = (one: Parameter, problem: string): never =>
    refuse(placeOf(document, route, one), `parameter ${one.name}: ${problem}`);
  for (const one of parameters) {
    const { name, in: place, schema } = one;
    if (place === 'cookie') {
      refuseAt(one, 'a browser sends no cookies of ours: write `in: header` or `in: query`');
    }
    if (!['path', 'query', 'header'].includes(place)) {
      refuseAt(one, `in must be path, query or header, not ${JSON.stringify(place)}`);
    }
    if (typeof name !== 'string' || name === '') refuseAt(one, 'name must be a text');
    if (!schema) refuseAt(one, 'write a `schema`');
    if (place === 'header' && OWN_HEADERS.test(name)) {
      refuseAt(one, 'the client sets this header itself: leave the parameter out');
    }
    checkStyle(document, one, (problem) => refuseAt(one, problem));
    if (place === 'path' && !path.includes(`{${name}}`)) {
      refuseAt(one, `the path ${path} has no {${name}}: write it into the path`);
    }
    if (place === 'path' && one.required !== true) {
      refuseAt(one, 'a part of the path is always there: write `required: true`');
    }
    const twin = parameters.find((other) => other !== one && other.name === name);
    const together = (other: Parameter) => other.in === 'path' || other.in === 'query';
    if (!request && twin && together(twin) && together(one)) {
      refuseAt(
        one,
        'it stands in the path and in the query, which the method takes as one object: rename one',
      );
    }
  }
  for (const [, name] of path.matchAll(/\{([^}]*)\}/g)) {
    if (!parameters.some((one) => one.in === 'path' && one.name === name)) {
      refuse(
        at,
        `the path has {${name}}: write a parameter with \`name: ${name}\` and \`in: path\``,
      );
    }
  }
}

/** Which styles of OpenAPI are sent, by the place and the type of the value. */
function checkStyle(document: Document, one: Parameter, refuse: (problem: string) => never): void {
  const { in: place, style = place === 'query' ? 'form' : 'simple', explode } = one;
  const types = typesOf(document, one.schema ?? {});
  const isList = types.includes('array');
  const isObject = types.includes('object');
  if (place !== 'query') {
    if (isList || isObject)
      refuse(`a list or an object in the ${place} is not understood: write \`type: string\``);
    if (style !== 'simple')
      refuse(`style ${style} in the ${place} is not understood: leave it out`);
    return;
  }
  const allowed = isObject
    ? ['deepObject']
    : isList
      ? ['form', 'spaceDelimited', 'pipeDelimited']
      : ['form'];
  if (!allowed.includes(style)) {
    const what = isObject ? 'an object' : isList ? 'a list' : 'a single value';
    refuse(
      `style ${style} of ${what} is not understood: write \`style: ${allowed.join('` or `')}\``,
    );
  }
  if (isObject && explode === false) refuse('deepObject is always exploded: leave `explode` out');
  if (style.endsWith('Delimited') && explode !== false) {
    refuse(`style ${style} joins the items: write \`explode: false\` beside it`);
  }
  const inner = deref(document, one.schema ?? {});
  const insides = isList ? [inner.items ?? {}] : Object.values(inner.properties ?? {});
  if (
    insides.some((schema) => typesOf(document, schema).some((type) => /array|object/.test(type)))
  ) {
    refuse('lists and objects inside a query are not understood: write texts and numbers');
  }
}

function checkRequest(document: Document, route: Route, at: Step[], refuse: Refuse): void {
  const { operation, method, request } = route;
  if (!operation.requestBody) return;
  const here = [...at, 'requestBody'];
  if (method === 'GET' || method === 'HEAD') {
    refuse(
      here,
      `fetch sends no body with ${method}: write parameters with \`in: query\`, or POST`,
    );
  }
  const body = deref(document, operation.requestBody);
  const types = Object.keys(body.content ?? {});
  if (!request) return void refuse(here, 'a requestBody needs `content` with one media type');
  if (types.length > 1) {
    refuse(
      [...here, 'content', types[1]!],
      `a request is sent in one form: take out ${types.slice(1).join(', ')}`,
    );
  }
  const isForm = request.type.split(';')[0]!.trim() === FORM;
  if (!isForm && readingOf(request.type) !== 'json') {
    refuse(
      request.at,
      `requests as ${request.type} are not understood: write application/json or ${FORM}`,
    );
  }
  const { schema } = request.media;
  if (!schema) return void refuse(request.at, `write a \`schema\` for ${request.type}`);
  if (!isForm) return;
  const form = merge(document, schema);
  if (!form.properties)
    refuse([...request.at, 'schema'], 'a form must be an object with properties');
  for (const [name, member] of Object.entries(form.properties ?? {})) {
    if (typesOf(document, member).some((type) => /array|object|any/.test(type))) {
      refuse(
        [...request.at, 'schema', 'properties', name],
        `${name}: a member of a form must be a text, a number or a boolean`,
      );
    }
  }
}

function checkResponses(document: Document, route: Route, at: Step[], refuse: Refuse): void {
  const { operation, method, responses } = route;
  const given = Object.entries(operation.responses ?? {});
  if (given.length === 0)
    refuse(at, 'an operation needs `responses`, with at least one success such as 200');
  for (const [status, answer] of given) {
    const here = [...at, 'responses', status];
    if (!/^(?:[2-5](?:\d\d|XX)|default)$/.test(status)) {
      refuse(
        here,
        `${status} is not a status of an answer: write 200 to 599, 2XX to 5XX, or default`,
      );
    }
    const { content = {} } = deref(document, answer as Body);
    const [type, more] = Object.keys(content);
    if (!/^[23]/.test(status)) continue;
    if (more)
      refuse(
        [...here, 'content', more],
        `an answer is read in one form: take out ${more}, or ${type}`,
      );
    if (type === undefined) continue;
    const place = [...here, 'content', type];
    if (method === 'HEAD' || NO_BODY.includes(status)) {
      refuse(
        place,
        `an answer ${method === 'HEAD' ? 'to HEAD' : status} has no body: take \`content\` out`,
      );
    }
    if (type.includes('*'))
      refuse(place, `${type} does not say how to read the answer: write one media type`);
    const { schema } = content[type]!;
    const kind = readingOf(type);
    if (kind === 'json') {
      if (!schema) refuse(place, `write a \`schema\` for ${type}`);
      continue;
    }
    const types = typesOf(document, schema ?? { type: 'string' });
    if (types.some((one) => one !== 'string')) {
      const what = kind === 'text' ? 'a text' : 'bytes';
      refuse(
        [...place, 'schema'],
        `${type} is read as ${what}: write \`type: string\`, or no schema`,
      );
    }
  }
  if (responses.length > 0) return;
  refuse(
    [...at, 'responses'],
    'a success must be named: write 200, another 2xx, 2XX, or a redirect; default stands for errors only',
  );
}

function checkPaging(document: Document, route: Route, at: Step[], refuse: Refuse): void {
  const { operation, request, responses, parameters } = route;
  const paging: unknown = operation['x-pds-paging'];
  if (paging === undefined) return;
  const here = [...at, 'x-pds-paging'];
  const names = ['items', 'next', 'marker'];
  const given = Object(paging) as Record<string, unknown>;
  if (names.some((name) => typeof given[name] !== 'string') || Object.keys(given).length > 3) {
    refuse(here, 'x-pds-paging must have items, next and marker: the names of three members');
  }
  const { items, next, marker } = given as { items: string; next: string; marker: string };
  const answer = responses[0]?.media.schema ?? {};
  const list = memberAt(document, answer, items);
  if (!list || !typesOf(document, list).includes('array')) {
    refuse(here, `x-pds-paging: items must name a list of the answer, ${items} is none`);
  }
  if (!memberAt(document, answer, next)) {
    refuse(here, `x-pds-paging: next must name a member of the answer, ${next} is none`);
  }
  const asked = request
    ? memberAt(document, request.media.schema ?? {}, marker)
    : parameters.find((one) => one.in === 'query' && one.name === marker);
  if (!asked) {
    const where = request ? 'a member of the request' : 'a query parameter';
    refuse(here, `x-pds-paging: marker must name ${where}, ${marker} is none`);
  }
}

const merge = (document: Document, given: Schema): Schema => {
  const schema = deref(document, given);
  const parts = (schema.allOf ?? []).map((part) => merge(document, part).properties);
  const properties = Object.assign({}, ...parts, schema.properties) as Record<string, Schema>;
  return Object.keys(properties).length > 0 ? { ...schema, properties } : schema;
};

function memberAt(document: Document, schema: Schema, path: string): Schema | undefined {
  return path
    .split('.')
    .reduce<Schema | undefined>((at, name) => at && merge(document, at).properties?.[name], schema);
}

/** The types that a value may have; `any` where nothing says. */
function typesOf(document: Document, given: Schema): string[] {
  const { type, properties, anyOf, oneOf } = merge(document, given);
  if (type) return [type].flat();
  if (properties) return ['object'];
  const alternatives = [...(anyOf ?? []), ...(oneOf ?? [])];
  return alternatives.length > 0 ? alternatives.flatMap((one) => typesOf(document, one)) : ['any'];
}

/** Where a parameter is written: with the operation, or with its path. */
function placeOf(document: Document, { path, method, operation }: Route, one: Parameter): Step[] {
  const find = (list: readonly Parameter[] = []) =>
    list.findIndex((given) => {
      const { name, in: place } = deref(document, given);
      return name === one.name && place === one.in;
    });
  const index = find(operation.parameters);
  if (index >= 0) return ['paths', path, method.toLowerCase(), 'parameters', index];
  return ['paths', path, 'parameters', find(document.paths[path]!.parameters)];
}
