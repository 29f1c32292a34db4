import type { Check, Operation, Parameter } from '../../generated/operations.js';
import { checkRequest } from './check.js';

/**
 * Checks a Request that another client has serialised: its body, and that the parameters which the
 * operation requires are there.
 *
 * @throws TypeError that names the member
 */
export function checkWire(
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
  if (body === null) return checkRequest(request, undefined, id);
  const text = new TextDecoder().decode(body);
  if (isJson(contentType)) checkRequest(request, parse(text, id), id);
  if (isForm(contentType)) {
    checkRequest(ofTexts(request), Object.fromEntries(new URLSearchParams(text)), id);
  }
}

/** In a form everything is a text: what is no text there cannot be checked any more. */
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

/** Any JSON media type: `application/json; charset=utf-8`, `application/vnd.x+json`. */
export const isJson = (contentType: string) =>
  /^[\w.-]+\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType);

export const isForm = (contentType: string) =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType);

/** The check of the parameters of one place, as one object. */
export function parameterCheck(
  parameters: readonly Parameter[] | undefined,
  place: Parameter['in'],
): Check {
  const own = (parameters ?? []).filter((parameter) => parameter.in === place);
  // Names of headers are the same in any case.
  const nameOf = ({ name }: Parameter) => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    required: own.filter(({ required }) => required).map(nameOf),
    properties: Object.fromEntries(own.map((one) => [nameOf(one), one.check])),
  };
}
