import { METHODS, type Document, type Schema, type Step } from '../document.js';
import { routesOf, type Route } from '../routes.js';
import { merged, typesOf } from '../schemas.js';
import type { Source } from '../source.js';
import { checkRequest, checkResponses } from './bodies.js';
import { checkParameters } from './parameters.js';

/** Members of a client that an operation must not replace. */
const TAKEN = new Set([
  // A client with `then` would be a promise: awaiting it would call the API.
  ...['then', 'toJSON', '__proto__', ...Object.getOwnPropertyNames(Object.prototype)],
  // Members of openapi-fetch's client, and our own.
  ...['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'],
  ...['request', 'use', 'eject', 'fetch', 'transport'],
]);

/**
 * Refuses operations that cannot become methods of a client, or that a call could not carry out as
 * they are written.
 *
 * @throws SpecError that names file, line, and what to write instead
 */
export function checkOperations(document: Document, source: Source): void {
  if (!document.paths)
    source.refuse([], 'there are no paths: write `paths`, with at least one operation');
  checkServers(document, source);
  const ids = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    if (!path.startsWith('/')) source.refuse(['paths', path], `the path ${path} must begin with /`);
    if (/[?#]/.test(path)) {
      source.refuse(
        ['paths', path],
        `the path ${path} has a query: write parameters with \`in: query\``,
      );
    }
    for (const method of METHODS.filter((name) => name in item)) {
      const operation = item[method] as { operationId?: unknown };
      checkId(operation.operationId, ['paths', path, method], ids, source);
    }
  }
  for (const route of routesOf(document)) {
    const at = ['paths', route.path, route.method.toLowerCase()];
    checkFlags(route, at, source);
    checkParameters(document, route, at, source);
    checkRequest(document, route, at, source);
    checkResponses(document, route, at, source);
    checkPaging(document, route, at, source);
  }
}

function checkId(id: unknown, at: Step[], ids: Map<string, string>, source: Source): void {
  if (typeof id !== 'string' || !/^[A-Za-z_$][\w$]*$/.test(id)) {
    const given = id === undefined ? 'there is none' : `it is ${JSON.stringify(id)}`;
    source.refuse(at, `operationId must be a name for a method, such as getFile; ${given}`);
  }
  const here = [...at, 'operationId'];
  if (TAKEN.has(id))
    source.refuse(here, `operationId ${id} is a member of every client: write another name`);
  const first = ids.get(id);
  if (first)
    source.refuse(here, `operationId ${id} is already that of ${first}: write another name`);
  ids.set(id, source.locate(here));
}

function checkServers(document: Document, source: Source): void {
  const { servers = [] } = document;
  const networks = new Set<string>();
  for (const [index, { url, 'x-pds-network': network }] of servers.entries()) {
    const at = ['servers', index];
    checkServer(url, at, source);
    if (network === undefined && servers.length === 1) continue;
    if (typeof network !== 'string' || networks.has(network)) {
      source.refuse(
        at,
        'each of several servers needs a name of its own: write `x-pds-network: public`',
      );
    }
    networks.add(network);
  }
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [at, holder] of [
      [['paths', path], item],
      ...METHODS.map((method) => [['paths', path, method], item[method] ?? {}] as const),
    ] as const) {
      const { servers: own = [] } = holder as { servers?: { url: string }[] };
      if (own.length > 1)
        source.refuse([...at, 'servers', 1], 'servers of an operation: write only one');
      for (const { url } of own) checkServer(url, [...at, 'servers', 0], source);
    }
  }
}

function checkServer(url: unknown, at: readonly Step[], source: Source): void {
  if (typeof url !== 'string' || !/^https?:\/\/[^/?#]+/.test(url)) {
    source.refuse(at, 'the url of a server must be absolute: write https://HOST');
  }
  for (const [, name] of url.matchAll(/\{([^}]*)\}/g)) {
    if (name !== 'domain_id') {
      source.refuse(
        at,
        `the client fills in {domain_id} only: write what stands for {${name}} into the url`,
      );
    }
  }
}

function checkFlags({ operation }: Route, at: Step[], source: Source): void {
  for (const flag of ['x-pds-idempotent', 'x-pds-sensitive'] as const) {
    const value: unknown = operation[flag];
    if (value !== undefined && typeof value !== 'boolean') {
      source.refuse([...at, flag], `${flag} must be true or false`);
    }
  }
}

function checkPaging(document: Document, route: Route, at: Step[], source: Source): void {
  const { operation, request, responses, parameters } = route;
  const paging: unknown = operation['x-pds-paging'];
  if (paging === undefined) return;
  const here = [...at, 'x-pds-paging'];
  const names = ['items', 'next', 'marker'];
  const given = Object(paging) as Record<string, unknown>;
  if (names.some((name) => typeof given[name] !== 'string') || Object.keys(given).length > 3) {
    source.refuse(
      here,
      'x-pds-paging must have items, next and marker: the names of three members',
    );
  }
  const { items, next, marker } = given as { items: string; next: string; marker: string };
  const answer = responses[0]?.media.schema ?? {};
  const list = memberAt(document, answer, items);
  if (!list || !typesOf(document, list).includes('array')) {
    source.refuse(here, `x-pds-paging: items must name a list of the answer, ${items} is not one`);
  }
  if (!memberAt(document, answer, next)) {
    source.refuse(here, `x-pds-paging: next must name a member of the answer, ${next} is not one`);
  }
  const asked = request
    ? memberAt(document, request.media.schema ?? {}, marker)
    : parameters.find((one) => one.in === 'query' && one.name === marker);
  if (!asked) {
    const where = request ? 'a member of the request' : 'a query parameter';
    source.refuse(here, `x-pds-paging: marker must name ${where}, ${marker} is not one`);
  }
}

function memberAt(document: Document, schema: Schema, path: string): Schema | undefined {
  return path
    .split('.')
    .reduce<Schema | undefined>(
      (at, name) => at && merged(document, at).properties?.[name],
      schema,
    );
}
