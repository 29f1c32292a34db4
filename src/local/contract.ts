/**
 * Compares requests and answers with the description of the API: finds the operation of a request,
 * checks its members, and checks the answer. The facts come from generated/.
 * @module
 */
import { operations, type Check, type Operation } from '../../generated/operations.js';
import { validators, type Validate } from '../../generated/validators.js';
import { isObject } from '../arguments.js';
import { parameterError, serviceError, type ServiceError } from './answers.js';

type Finding = NonNullable<Validate['errors']>[number];

interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly pattern: RegExp;
}

const routes = Object.values<Operation>(operations).map((operation): Route => {
  const literals = operation.path
    .split(/\{[^}]+\}/)
    .map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${literals.join('([^/]+)')}$`);
  return { operation, method: operation.method.toUpperCase(), pattern };
});

/** The operation of a method and path, if there is one. */
export function findOperation(method: string, path: string): Operation | undefined {
  return routes.find((route) => route.method === method && route.pattern.test(path))?.operation;
}

/**
 * Reads and checks the members of a request (of path, query, headers and body) and gives them as one
 * object; throws the error of the service for a wrong one.
 *
 * The service accepts more than its documentation says, and so does this function: JSON without a
 * Content-Type, unknown members, and null or an empty text for an optional member, which then counts
 * as absent.
 */
export function readRequest(
  operation: Operation,
  url: URL,
  headers: Headers,
  bytes: Uint8Array,
): Record<string, unknown> {
  const parameters = readParameters(operation, url, headers);
  if (operation.contentType === undefined) return parameters;
  const body = cleaned(readBody(operation.contentType, headers, bytes), operation.request ?? {});
  if (!isObject(body)) throw serviceError('InvalidRequestJSONFormat', 'body');
  const { request: validate } = validators[operation.id as keyof typeof validators];
  if (!validate(body)) throw requestError(validate.errors ?? []);
  return { ...parameters, ...body };
}

function readBody(contentType: string, headers: Headers, bytes: Uint8Array): unknown {
  const mediaType = (type: string) => type.split(';')[0]!.trim().toLowerCase();
  const given = mediaType(headers.get('content-type') ?? '');
  const expected = mediaType(contentType);
  if (bytes.length > 0 && given !== '' && given !== expected) {
    throw serviceError('InvalidParameterNotSupported.ContentType', 'content-type');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (expected === 'application/x-www-form-urlencoded') {
      return Object.fromEntries(new URLSearchParams(text));
    }
    return text === '' ? {} : (JSON.parse(text) as unknown);
  } catch {
    throw serviceError('InvalidRequestJSONFormat', 'body');
  }
}

/** A value without the members that count as absent; throws for a text that is not Unicode. */
function cleaned(value: unknown, check: Check, name = 'body'): unknown {
  // A JSON escape can state one half of a surrogate pair, which has no form in UTF-8.
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    throw parameterError('InvalidParameter', name, 'it is not Unicode text');
  }
  if (Array.isArray(value)) {
    return check.items ? value.map((item) => cleaned(item, check.items!, name)) : value;
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([member, content]) => {
    if (content === null) return false;
    return content !== '' || (check.required?.includes(member) ?? false);
  });
  return Object.fromEntries(
    members.map(([member, content]) => {
      const inner = Object.hasOwn(check.properties ?? {}, member)
        ? check.properties![member]
        : check.additional;
      return [member, inner ? cleaned(content, inner, member) : content];
    }),
  );
}

function readParameters(
  { path, parameters = [] }: Operation,
  url: URL,
  headers: Headers,
): Record<string, unknown> {
  const segments = url.pathname.split('/');
  const places = path.split('/');
  const found: Record<string, unknown> = {};
  for (const { name, in: place, required, check } of parameters) {
    const text =
      place === 'path'
        ? decoded(segments[places.indexOf(`{${name}}`)] ?? '')
        : place === 'query'
          ? url.searchParams.get(name)
          : headers.get(name);
    if (text !== null && text !== '') found[name] = typed(text, check, name);
    else if (required) throw parameterError('InvalidParameterMissing', name);
  }
  return found;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The text of a parameter, converted to the type of the parameter. */
function typed(text: string, { type }: Check, name: string): unknown {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (types.includes('integer') || types.includes('number')) {
    if (!Number.isNaN(Number(text))) return Number(text);
  } else if (types.includes('boolean')) {
    if (text === 'true' || text === 'false') return text === 'true';
  } else {
    return text;
  }
  throw parameterError('InvalidParameterWrongFormat', name);
}

/** How an answer differs from the description; `undefined` if it does not. */
export function responseViolation(
  operation: Operation,
  status: number,
  body: object | undefined,
): string | undefined {
  const promised = operation.responses[status] ?? operation.responses['2XX'];
  if (!promised) return `${operation.id}: status ${status} is not in the description`;
  const { responses } = validators[operation.id as keyof typeof validators];
  const validate = responses[status] ?? responses['2XX'];
  if (body === undefined || !validate) {
    const isRight = body === undefined && promised.as !== 'json';
    return isRight ? undefined : `${operation.id}: the body is missing, or there must be none`;
  }
  if (validate(body)) return undefined;
  const findings = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is not valid'}`,
  );
  return `${operation.id}: ${findings.join('; ')}`;
}

const codeByKeyword: Readonly<Record<string, string>> = {
  required: 'InvalidParameterMissing',
  pattern: 'InvalidParameterWrongFormat',
  format: 'InvalidParameterWrongFormat',
  minLength: 'InvalidParameterEmpty',
  maxLength: 'InvalidParameterOutOfRange',
  minimum: 'InvalidParameterOutOfRange',
  maximum: 'InvalidParameterOutOfRange',
  maxItems: 'InvalidParameterOutOfRange',
  enum: 'InvalidParameterNotSupported',
};

function requestError(findings: readonly Finding[]): ServiceError {
  const finding = findings[0];
  if (!finding) return serviceError('InvalidParameter', 'body');
  const missing = finding.params['missingProperty'];
  const path = finding.instancePath.split('/').slice(1);
  // The name that a caller knows: the last part of the path that is not an index of an array.
  const name =
    typeof missing === 'string'
      ? missing
      : (path.findLast((part) => !/^\d+$/.test(part)) ?? 'body');
  const code = codeByKeyword[finding.keyword] ?? 'InvalidParameter';
  return parameterError(code, name, finding.message);
}
