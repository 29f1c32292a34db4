/**
 * The answers of PDS, of its API gateway and of the object storage behind the upload and download
 * URLs, and the errors that become one.
 * @module
 */

import { errors, type PdsErrorCode } from '../../generated/errors.js';

/** An answer before it becomes a `Response`, so that a fault can still change it. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<Uint8Array> | null;
}

/** A JSON answer; one without a body where there is none to give. */
export function jsonAnswer(status: number, body: object | undefined): Answer {
  if (body === undefined) return { status, headers: {}, body: null };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}

/** An error of the API: ends an operation with its answer. */
export class ServiceError extends Error {
  override name = 'ServiceError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Further members of the body. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/**
 * An error of openapi/errors.yaml.
 *
 * @param code with or without the suffix that names a parameter or resource
 * @param name what stands for the parameter or resource in the text
 * @param detail added to the text
 */
export function serviceError(code: PdsErrorCode, name = '', detail = ''): ServiceError {
  const family = code.replace(/\..*$/, '');
  // An entry with a suffix has a text of its own, which a detail stands in for.
  const exact = detail === '' ? errors[code] : undefined;
  const { status, message, meaning } = exact ?? errors[family] ?? errors['InternalError']!;
  const text = (message ?? meaning).replace(/ ?\{(?:message|extra_msg)\}/, '');
  const named = text.replace(/\{\w+\}/, name);
  return new ServiceError(status, code, detail === '' ? named : `${named} ${detail}`);
}

/** An error about one parameter: `InvalidParameter.DriveId`, "The input parameter drive_id ...". */
export function parameterError(code: string, parameter: string, detail = ''): ServiceError {
  const suffix = parameter.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return serviceError(`${code}.${suffix}`, parameter, detail);
}

/** The answer of the API to a failed operation. */
export function errorAnswer({ status, code, message, extra }: ServiceError): Answer {
  return jsonAnswer(status, { code, message, ...extra });
}

/** The answer of the API gateway in front of PDS: no body, all in the headers. */
export function gatewayAnswer({ status, code, message }: Omit<GatewayError, 'name'>): Answer {
  // A header takes no line breaks and nothing beyond Latin-1.
  const text = message.replace(/[^\x20-\x7e]/g, '?');
  return {
    status,
    headers: { 'x-ca-error-code': code, 'x-ca-error-message': text },
    body: null,
  };
}

/** An error of the API gateway: the request never reaches an operation. */
export class GatewayError extends Error {
  override name = 'GatewayError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An error of the object storage: ends a request to an upload or download URL. */
export class StorageError extends Error {
  override name = 'StorageError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Further elements of the XML. */
    readonly extra: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** An error of the object storage; the status and text of those that openapi/errors.yaml has. */
export function storageError(
  code: string,
  text: string,
  extra: Readonly<Record<string, string>> = {},
  status = 400,
): StorageError {
  const known = errors[code];
  return new StorageError(known?.status ?? status, code, text || known?.message || '', extra);
}

/** The answer of the object storage: XML with `Error` as its root. */
export function storageAnswer(
  { status, code, message, extra }: StorageError,
  requestId: string,
  host: string,
): Answer {
  const elements = Object.entries({
    Code: code,
    Message: message,
    RequestId: requestId,
    HostId: host,
    ...extra,
  });
  const lines = elements.map(([name, value]) => `  <${name}>${escapeXml(value)}</${name}>\n`);
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n${lines.join('')}</Error>\n`,
  };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (char) =>
    char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;',
  );
}
