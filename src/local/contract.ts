/**
 * What the API's description says of a request: which operation it is, and whether its body and
 * the answer to it are as promised. All of it is generated.
 * @module
 */
import { operations, type Operation } from '../../generated/operations.js';
import { validators, type Validate } from '../../generated/validators.js';
import { parameterError, serviceError, type ServiceError } from './errors.js';

type Finding = NonNullable<Validate['errors']>[number];

const byRoute = new Map<string, Operation>();
for (const operation of Object.values<Operation>(operations)) {
  byRoute.set(`${operation.method.toUpperCase()} ${operation.path}`, operation);
}

/** The operation of a method and path, if there is one. */
export const findOperation = (method: string, path: string): Operation | undefined =>
  byRoute.get(`${method} ${path}`);

function validatorsOf({ id }: Operation) {
  return validators[id as keyof typeof validators];
}

/** The body as an object, checked; throws what the service answers to a wrong one. */
export function readRequest(
  operation: Operation,
  headers: Headers,
  bytes: Uint8Array,
): Record<string, unknown> {
  const mediaType = (type: string | null) => type?.split(';')[0]?.trim().toLowerCase();
  const expected = mediaType(operation.contentType ?? null);
  if (bytes.length > 0 && mediaType(headers.get('content-type')) !== expected) {
    throw serviceError('InvalidParameterNotSupported.ContentType', 'content-type');
  }
  const text = new TextDecoder().decode(bytes);
  const body: unknown =
    expected === 'application/x-www-form-urlencoded'
      ? Object.fromEntries(new URLSearchParams(text))
      : parseJson(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw serviceError('InvalidRequestJSONFormat', 'body');
  }
  const { request: validate } = validatorsOf(operation);
  if (!validate(body)) throw requestError(validate.errors ?? []);
  return body as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw serviceError('InvalidRequestJSONFormat', 'body');
  }
}

/** What of an answer breaks the description; `undefined` if nothing does. */
export function responseViolation(operation: Operation, body: object): string | undefined {
  const validate = validatorsOf(operation).responses['200'];
  if (!validate || validate(body)) return undefined;
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
  // The name that a caller knows: the last one that is no index of an array.
  const name =
    typeof missing === 'string'
      ? missing
      : (path.findLast((part) => !/^\d+$/.test(part)) ?? 'body');
  const code = codeByKeyword[finding.keyword] ?? 'InvalidParameter';
  return parameterError(code, name, finding.message);
}
