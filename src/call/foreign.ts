/**
 * Requests that another client made, or that a middleware may have changed: they can call any URL, and
 * their bodies are not checked yet. Also Responses that a middleware made. This module is loaded when
 * the first of them comes.
 * @module
 */
import { operations, type Check, type Operation } from '../../generated/operations.js';
import { checkArgument, isObject } from '../arguments.js';
import { linkedController } from './abort.js';
import { dataOf, label, promiseOf, refusal, textOf, unpromised, type Asked } from './answer.js';
import { checkRequest } from './check.js';
import { responseOf } from './messages.js';
import { checkInit, checkSignal } from './options.js';
import { isJson } from './serialize.js';
import { readBody } from './transport.js';
import type { Ask, CallRequest, FetchInit } from './types.js';

/**
 * Node follows a Request's signal through a weak reference: once the Request is collected, an abort
 * no longer reaches us. So it is held until its exchange ends.
 */
const inUse = new Set<Request>();

/** A standard fetch over the layers; see `PdsFetch`. */
export async function fetchForeign(
  ask: Ask,
  endpoint: string,
  shared: Readonly<Record<string, string>>,
  input: Request | URL | string,
  given: FetchInit,
): Promise<Response> {
  const isInput = typeof input === 'string' || isObject(input);
  checkArgument(isInput, 'input', 'a Request or a URL', input);
  checkInit(given);
  const { timeout, retry, signal, ...init } = given;
  checkSignal(signal);
  // By its members, since the Request may be another library's.
  const isWhole = typeof input === 'object' && 'method' in input && Object.keys(init).length === 0;
  const request = isWhole ? input : new Request(input, init);
  const link = linkedController(request.signal, signal ?? undefined);
  inUse.add(request);
  try {
    link.signal.throwIfAborted();
    const asked = await readRequest(request, endpoint, shared);
    return await responseOf(ask(asked, { timeout, retry, signal: link.signal }), true);
  } finally {
    inUse.delete(request);
    link.unlink();
  }
}

/**
 * What a Request asks for.
 *
 * @throws TypeError for a Request to another origin or base path, for a body that cannot be read, and
 * for one that the operation does not allow
 */
async function readRequest(
  request: Request,
  endpoint: string,
  shared: Readonly<Record<string, string>>,
): Promise<CallRequest> {
  const { method } = request;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  const operation = rowOf(method, address, endpoint);
  if (!operation && !address.startsWith(`${endpoint}/`)) {
    throw new TypeError(
      `${method} ${address} is not sent: the credentials are for ${endpoint} alone`,
    );
  }
  const path = operation?.path ?? address.slice(endpoint.length);
  const headers = { ...shared, ...Object.fromEntries(request.headers) };
  const body = request.body ? await bodyOf(request, label({ method, path })) : null;
  if (operation) checkWire(operation, url, headers, body);
  return { operation, method, path, url: url.href, headers, body };
}

/** Finds the operation that a URL calls, at the client's endpoint or at its own server. */
function rowOf(method: string, address: string, endpoint: string): Operation | undefined {
  const rows = Object.values<Operation>(operations).filter((row) => row.method === method);
  const urlOf = ({ server, path }: Operation) => (server ? trimmed(server) : endpoint) + path;
  return (
    rows.find((row) => urlOf(row) === address) ??
    rows.find((row) => row.path.includes('{') && templatePattern(urlOf(row)).test(address))
  );
}

const trimmed = (url: string) => new URL(url).href.replace(/\/+$/, '');

/** What the URLs of a path with parameters look like. */
function templatePattern(template: string): RegExp {
  const literals = template.split(/\{[^{}]+\}/);
  const escaped = literals.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^/]+')}$`);
}

async function bodyOf(request: Request, what: string): Promise<Uint8Array> {
  try {
    return await readBody(request);
  } catch (cause) {
    const why = cause instanceof RangeError ? `has ${cause.message}` : 'cannot be read';
    throw new TypeError(`${what}: its body ${why}`, { cause });
  }
}

/** Checks the body, and that the parameters which the operation requires are there. */
function checkWire(
  operation: Operation,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | null,
): void {
  const { id, parameters = [], contentType = '', request, bodyRequired } = operation;
  for (const { name, in: place, required } of parameters) {
    const isThere =
      place === 'path' ||
      (place === 'header'
        ? name.toLowerCase() in headers
        : [...url.searchParams.keys()].some((key) => key === name || key.startsWith(`${name}[`)));
    if (required && !isThere) throw new TypeError(`${id}: ${name} is required`);
  }
  if (!request || (body === null && !bodyRequired)) return;
  const text = body && new TextDecoder().decode(body);
  if (text === null) checkRequest(request, undefined, id);
  else if (isJson(contentType)) checkRequest(request, parse(text, id), id);
  else checkRequest(ofTexts(request), Object.fromEntries(new URLSearchParams(text)), id);
}

/** Every value of a form is a text, so the types of other members cannot be checked. */
function ofTexts(check: Check): Check {
  const entries = Object.entries(check.properties ?? {});
  const texts = entries.map(([name, one]) => [name, one.type === 'string' ? one : {}] as const);
  return { ...check, properties: Object.fromEntries(texts) };
}

function parse(text: string, id: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new TypeError(`${id} must be JSON`); // not quoted: it may hold secrets
  }
}

type Called = Pick<CallRequest, 'operation' | 'method' | 'path'>;

/** The call of a Response that a middleware made is over: its secrets are masked already. */
const asked = (call: Called): Asked => ({ ...call, headers: {}, body: null, secrets: new Set() });

/**
 * What the body of a success holds, read as the operation says; JSON, if it is any, of a path that the
 * document does not have.
 *
 * @throws PdsResponseError if it is not JSON
 */
export async function readResponse(call: Called, response: Response): Promise<unknown> {
  const { status, headers } = response;
  const { as } = promiseOf(call.operation, status) ?? { as: 'json' };
  const body = new Uint8Array(await response.arrayBuffer());
  if (as === 'none' || (body.length === 0 && as === 'json')) return undefined;
  const data = dataOf(as, body, headers);
  if (data !== undefined) return data;
  throw unpromised(asked(call), response, textOf(body), `${status}, but not JSON`);
}

/** The error of a Response that is not a success, with what openapi-fetch has read of its body. */
export function errorOf(call: Called, response: Response, body: unknown, now: () => Date) {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
  return refusal(asked(call), response, text, now);
}
