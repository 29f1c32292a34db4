import type { Operation, Parameter } from '../../generated/operations.js';
import { isObject } from '../arguments.js';
import { isForm, isJson, parameterCheck } from './check-wire.js';
import { checkRequest } from './check.js';

/** Parameters of a call, as openapi-fetch takes them. */
export interface Params {
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  header?: Record<string, unknown> | undefined;
}

/** What a Request body can be made of. */
export type Serialized = string | Uint8Array | FormData | Blob;

/**
 * Checks the parameters of a call by the row of its operation.
 *
 * @throws TypeError that names the parameter
 */
export function checkParams({ id, parameters }: Operation, params: Params): void {
  if (!parameters) return;
  const { path = {}, query = {}, header = {} } = params;
  checkRequest(parameterCheck(parameters, 'path'), path, id);
  checkRequest(parameterCheck(parameters, 'query'), query, id);
  const headers = Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]);
  checkRequest(parameterCheck(parameters, 'header'), Object.fromEntries(headers), id);
  for (const [name, value] of Object.entries(path)) {
    // A URL drops these segments, or the one before: another path would be called.
    if (['', '.', '..'].includes(String(value))) {
      throw new TypeError(`${id}: ${name} must not be empty, "." or ".."`);
    }
  }
}

/** Sorts the members of one object into path and query, as the flat methods take them. */
export function splitParams(
  { id, parameters = [] }: Operation,
  input: unknown,
  given: Params = {},
): Params {
  if (input === undefined) return given;
  checkRequest({ type: 'object' }, input, id);
  const inPath = new Set(parameters.filter((one) => one.in === 'path').map(({ name }) => name));
  const entries = Object.entries(input as object);
  return {
    ...given,
    path: Object.fromEntries(entries.filter(([name]) => inPath.has(name))),
    query: { ...given.query, ...Object.fromEntries(entries.filter(([name]) => !inPath.has(name))) },
  };
}

/**
 * Checks a body by the row of its operation and makes of it what is sent.
 *
 * @throws TypeError that names the member
 */
export function serializeBody(operation: Operation, body: unknown): Serialized | undefined {
  const { id, contentType = '', request = {}, bodyRequired } = operation;
  if (body === undefined && !bodyRequired) return undefined;
  checkRequest(bodyRequired && !request.type ? { ...request, type: 'object' } : request, body, id);
  if (isJson(contentType)) return JSON.stringify(body);
  if (isForm(contentType)) return new URLSearchParams(textsOf(id, body)).toString();
  if (contentType.startsWith('multipart/form-data') && isObject(body)) return multipart(id, body);
  return body as Serialized;
}

/** Members of a form as texts; what is absent is left out. */
function textsOf(id: string, body: unknown): [string, string][] {
  return Object.entries(body as object).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined || value === null) return [];
    return [[name, textOf(value, `${id}: ${name}`)] as [string, string]];
  });
}

function multipart(id: string, body: Readonly<Record<string, unknown>>): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined || value === null) continue;
    if (value instanceof Blob) form.append(name, value);
    else
      form.append(name, isObject(value) ? JSON.stringify(value) : textOf(value, `${id}: ${name}`));
  }
  return form;
}

function textOf(value: unknown, name: string): string {
  // String() would send "[object Object]".
  if (typeof value === 'object') throw new TypeError(`${name} must be a text in a form`);
  return String(value);
}

// Of the items of a list that share one pair; a comma where the style is `form`.
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

function pairsOf(
  name: string,
  value: unknown,
  { style, explode = !style }: Partial<Parameter> = {},
  label: string,
): string[] {
  if (value === undefined || value === null) return [];
  const text = (given: unknown) => encodeURIComponent(primitive(given, label));
  const key = encodeURIComponent(name);
  const delimiter = DELIMITERS[style ?? ''] ?? ',';
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null).map(text);
    if (explode) return items.map((item) => `${key}=${item}`);
    return items.length > 0 ? [`${key}=${items.join(delimiter)}`] : [];
  }
  if (!isObject(value)) return [`${key}=${text(value)}`];
  const members = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  if (style === 'deepObject') {
    return members.map(([member, one]) => `${key}[${encodeURIComponent(member)}]=${text(one)}`);
  }
  if (explode) return members.map(([member, one]) => `${encodeURIComponent(member)}=${text(one)}`);
  const flat = members.flatMap(([member, one]) => [encodeURIComponent(member), text(one)]);
  return flat.length > 0 ? [`${key}=${flat.join(delimiter)}`] : [];
}

function primitive(value: unknown, label: string): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') throw new TypeError(`${label} must not be nested in a query`);
  return String(value);
}
