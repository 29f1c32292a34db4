/**
 * Parameters in the path, the query and the headers, and forms. The client loads this with the first
 * call of an operation that has some.
 * @module
 */
import type { Check, Operation, Parameter } from '../../generated/operations.js';
import { isObject } from '../arguments.js';
import { checkRequest } from './check.js';
import type { Params } from './serialize.js';

/** The check of the parameters of one place, as one object. */
function parameterCheck(parameters: readonly Parameter[], place: Parameter['in']): Check {
  const own = parameters.filter((parameter) => parameter.in === place);
  // Names of headers are the same in any case.
  const nameOf = ({ name }: Parameter) => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    required: own.filter(({ required }) => required).map(nameOf),
    properties: Object.fromEntries(own.map((one) => [nameOf(one), one.check])),
  };
}

/** Sorts the members of one object into path and query, as the flat methods take them. */
export function splitParams(
  { id, path }: Operation,
  input: unknown = {},
  params: Params = {},
): Params {
  checkRequest({ type: 'object' }, input, id);
  const entries = Object.entries(input as object);
  const isInPath = ([name]: [string, unknown]) => path.includes(`{${name}}`);
  return {
    ...params,
    path: Object.fromEntries(entries.filter(isInPath)),
    query: { ...params.query, ...Object.fromEntries(entries.filter((one) => !isInPath(one))) },
  };
}

/**
 * Checks the parameters of a call by the row of its operation.
 *
 * @throws TypeError that names the parameter
 */
export function checkParams({ id, parameters = [] }: Operation, params: Params): void {
  const { path = {}, query = {}, header = {} } = params;
  const headers = Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]);
  checkRequest(parameterCheck(parameters, 'path'), path, id);
  checkRequest(parameterCheck(parameters, 'query'), query, id);
  checkRequest(parameterCheck(parameters, 'header'), Object.fromEntries(headers), id);
  for (const [name, value] of Object.entries(path)) {
    // A URL drops these segments, or the one before: another path would be called.
    if (['', '.', '..'].includes(String(value))) {
      throw new TypeError(`${id}: ${name} must not be empty, "." or ".."`);
    }
  }
}

// What stands between the items of a list in one pair; a comma where the style is `form`.
const DELIMITERS: Record<string, string> = { spaceDelimited: '%20', pipeDelimited: '%7C' };

/** A query by the styles of its parameters (OpenAPI 3.1, "Style Values"), without a question mark. */
export function serializeQuery(
  { id, parameters = [] }: Operation,
  query: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const parameter = parameters.find((one) => one.in === 'query' && one.name === name);
      return pairsOf(name, value, parameter, `${id}: ${name}`);
    })
    .join('&');
}

const isThere = (value: unknown) => value !== undefined && value !== null;

function pairsOf(
  name: string,
  value: unknown,
  { style, explode = !style }: Partial<Parameter> = {},
  label: string,
): string[] {
  const text = (given: unknown) => encodeURIComponent(primitive(given, label));
  const key = encodeURIComponent(name);
  const joined = (items: string[]) =>
    items.length > 0 ? [`${key}=${items.join(DELIMITERS[style ?? ''] ?? ',')}`] : [];
  if (!isThere(value)) return [];
  if (Array.isArray(value)) {
    const items = value.filter(isThere).map(text);
    return explode ? items.map((item) => `${key}=${item}`) : joined(items);
  }
  if (!isObject(value)) return [`${key}=${text(value)}`];
  const members = Object.entries(value)
    .filter(([, one]) => isThere(one))
    .map(([member, one]) => [encodeURIComponent(member), text(one)] as const);
  if (style === 'deepObject') return members.map(([member, one]) => `${key}[${member}]=${one}`);
  return explode ? members.map((pair) => pair.join('=')) : joined(members.flat());
}

function primitive(value: unknown, label: string): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') throw new TypeError(`${label} must not be nested in a query`);
  return String(value);
}

/**
 * A body as a form.
 *
 * @throws TypeError that names a member which is not a text, a number or a flag
 */
export function serializeForm(id: string, body: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    // String() would send "[object Object]".
    if (value && typeof value === 'object')
      throw new TypeError(`${id}: ${name} must be a text in a form`);
    if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form.toString();
}
