/**
 * Requests that another client has serialised: loaded with the first one.
 * @module
 */
import type { Check, Operation } from '../../generated/operations.js';
import { checkRequest } from './check.js';
import { isJson } from './prepare.js';

/**
 * Checks the body of a Request, and that the parameters which the operation requires are there.
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
  const text = body && new TextDecoder().decode(body);
  if (text === null) checkRequest(request, undefined, id);
  else if (isJson(contentType)) checkRequest(request, parse(text, id), id);
  else checkRequest(ofTexts(request), Object.fromEntries(new URLSearchParams(text)), id);
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
