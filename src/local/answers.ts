/**
 * The answers of PDS, of its API gateway and of the object storage behind the upload and download
 * URLs, and the errors from which such answers are made.
 * @module
 */

import { errors, type PdsErrorCode } from '../../generated/errors.js';

/** An answer as plain data, so that a fault can change it before a `Response` is made of it. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<Uint8Array> | null;
}

/** A JSON answer; it has no body if `body` is undefined. */
export function jsonAnswer(status: number, body: object | undefined): Answer {
  if (body === undefined) return { status, headers: {}, body: null };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}

/** An error of the API: it ends an operation and becomes the answer. */
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
 * @param name the parameter or resource that the text names
 * @param detail a sentence to add to the text
 */
export function serviceError(code: PdsErrorCode, name = '', detail = ''): ServiceError {
  const family = code.replace(/\..*$/, '');
  // An entry with a suffix has its own text, which a given detail replaces.
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

/**
 * The answer of the API gateway in front of PDS: code and message are headers, there is no body.
 */
export function gatewayAnswer({ status, code, message }: Omit<GatewayError, 'name'>): Answer {
  // A header cannot contain line breaks or characters beyond Latin-1.
  const text = message.replace(/[^\x20-\x7e]/g, '?');
  return {
    status,
    headers: { 'x-ca-error-code': code, 'x-ca-error-message': text },
    body: null,
  };
}

/** An error of the API gateway: the request does not reach an operation. */
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

/** An error of the object storage: it ends a request to an upload or download URL. */
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

/**
 * An error of the object storage. Its status and text come from openapi/errors.yaml where it has
 * the code.
 */
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
