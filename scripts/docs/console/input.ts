/**
 * Turns the request that Swagger UI would send into the arguments of the client's methods: the body,
 * and the parameters of path, query and headers. It runs in Node too, for the tests.
 * @module
 */
import type { Operation, Parameter } from '../../../generated/operations.js';

/** A request of Swagger UI. */
export interface Wanted {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A call; `body` is absent if none is sent. */
export interface Input {
  readonly body?: unknown;
  readonly params?: Readonly<
    Record<'path' | 'query' | 'header', Readonly<Record<string, unknown>>>
  >;
}

const patternOf = (path: string): RegExp => {
  const names = (_: string, name: string) => `(?<${idOf(name)}>[^/]+)`;
  const literal = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(/\{([^}]+)\}/g, names)}$`);
};

/** The name of a parameter as the name of a group. */
const idOf = (name: string) => `_${name.replaceAll(/\W/g, '_')}`;

/** The operation of a request. A path without parameters is preferred to one with them. */
export function operationOf(
  rows: readonly Operation[],
  method: string,
  pathname: string,
): Operation | undefined {
  const fitting = rows.filter(
    (row) => row.method === method.toUpperCase() && patternOf(row.path).test(pathname),
  );
  return fitting.find(({ path }) => path === pathname) ?? fitting[0];
}

/**
 * @param json parses the text of a JSON body
 * @throws what `json` throws
 */
export function inputOf(row: Operation, wanted: Wanted, json: (text: string) => unknown): Input {
  const url = new URL(wanted.url);
  const groups = patternOf(row.path).exec(url.pathname)?.groups ?? {};
  const headers = new Headers(wanted.headers);
  const params: Record<Parameter['in'], Record<string, unknown>> = {
    path: {},
    query: {},
    header: {},
  };
  for (const parameter of row.parameters ?? []) {
    const { name } = parameter;
    const value = {
      path: () => valueOf(texts(groups[idOf(name)], decodeURIComponent), parameter),
      query: () => queryValue(url.searchParams, parameter),
      header: () => valueOf(texts(headers.get(name)), parameter),
    }[parameter.in]();
    if (value !== undefined) params[parameter.in][name] = value;
  }
  const body = row.contentType ? bodyOf(row.contentType, wanted.body, json) : undefined;
  const isAny = Object.values(params).some((values) => Object.keys(values).length > 0);
  return { ...(body !== undefined && { body }), ...(isAny && { params }) };
}

/** The arguments of the client's method for this call. */
export function argumentsOf(row: Operation, { body, params }: Input): unknown[] {
  if (row.contentType) return params ? [body, { params }] : [body];
  const { path, query, header = {} } = params ?? {};
  const init = Object.keys(header).length > 0 ? [{ params: { header } }] : [];
  return [{ ...path, ...query }, ...init];
}

const texts = (text: string | null | undefined, map = (it: string) => it) =>
  text === undefined || text === null ? [] : [map(text)];

function queryValue(query: URLSearchParams, parameter: Parameter): unknown {
  const { name, check } = parameter;
  if (!isOf(check, 'object')) return valueOf(query.getAll(name), parameter);
  const members = [...query].flatMap(([key, text]) => {
    const member = parameter.style === 'deepObject' ? /^(.*)\[(.*)\]$/.exec(key) : undefined;
    if (member) return member[1] === name ? [[member[2]!, text] as const] : [];
    return check.properties?.[key] ? [[key, text] as const] : [];
  });
  if (members.length === 0) return undefined;
  return Object.fromEntries(
    members.map(([key, text]) => [key, scalar(text, check.properties?.[key])]),
  );
}

/** Texts as values of the document's type. A text that does not fit stays, and the client refuses it. */
function valueOf(given: readonly string[], { check, style, explode }: Parameter): unknown {
  if (given.length === 0) return undefined;
  if (!isOf(check, 'array')) return scalar(given[0]!, check);
  const separator = { spaceDelimited: ' ', pipeDelimited: '|', deepObject: ',' }[
    style ?? 'deepObject'
  ];
  const isJoined = explode === false || style !== undefined;
  const items = isJoined ? given.flatMap((text) => text.split(separator)) : given;
  return items.map((item) => scalar(item, check.items));
}

type Check = Parameter['check'];

const isOf = ({ type }: Check, wanted: string): boolean =>
  ([type].flat() as (string | undefined)[]).includes(wanted);

function scalar(text: string, check: Check = {}): unknown {
  const isNumber = isOf(check, 'integer') || isOf(check, 'number');
  if (isNumber && text.trim() && Number.isFinite(Number(text))) return Number(text);
  if (isOf(check, 'boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function bodyOf(contentType: string, body: unknown, json: (text: string) => unknown): unknown {
  if (contentType.includes('urlencoded')) {
    if (body instanceof FormData) return Object.fromEntries(body);
    return Object.fromEntries(new URLSearchParams(String(body ?? '')));
  }
  if (body === undefined || body === '') return undefined;
  return typeof body === 'string' ? json(body) : body;
}
