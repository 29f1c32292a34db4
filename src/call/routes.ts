import { operations, type Operation } from '../../generated/operations.js';

/** Finds the operation that a method and a path of the document name, such as `/v2/file/get`. */
export const findRow = (method: string, path: string): Operation | undefined =>
  byTemplate.get(`${method} ${path}`);

const rows = Object.values<Operation>(operations);
const byTemplate = new Map(rows.map((row) => [`${row.method} ${row.path}`, row]));

/** Rows whose path has parameters, with what their URLs look like behind the base. */
const patterns = rows
  .filter(({ path }) => path.includes('{'))
  .map((row) => ({ row, pattern: patternOf(row.path) }));

function patternOf(path: string): RegExp {
  const literals = path.split(/\{[^{}]+\}/);
  const escaped = literals.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^/]+')}$`);
}

const servers = new Map(rows.flatMap(({ server }) => (server ? [[server, baseOf(server)]] : [])));

function baseOf(url: string): string {
  return new URL(url).href.replace(/\/+$/, '');
}

/** What a URL calls. */
export interface Route {
  /** undefined for a path that the document does not have */
  readonly operation: Operation | undefined;
  /** What stands behind the base, without the query. */
  readonly path: string;
}

/**
 * Finds what a URL calls: an operation at the client's endpoint or at its own server, or a path at
 * the endpoint that the document does not have.
 *
 * @returns undefined for a URL that is neither: credentials must not go there
 */
export function routeOf(method: string, url: URL, endpoint: string): Route | undefined {
  const address = url.origin + url.pathname;
  const path = pathBehind(endpoint, address);
  const operation = path === undefined ? undefined : match(method, path);
  if (operation && !operation.server) return { operation, path: operation.path };
  for (const [server, base] of servers) {
    const ownPath = pathBehind(base, address);
    const own = ownPath === undefined ? undefined : match(method, ownPath);
    if (own?.server === server) return { operation: own, path: own.path };
  }
  return path === undefined ? undefined : { operation: undefined, path };
}

const pathBehind = (base: string, address: string) =>
  address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;

const match = (method: string, path: string) =>
  findRow(method, path) ??
  patterns.find(({ row, pattern }) => row.method === method && pattern.test(path))?.row;
