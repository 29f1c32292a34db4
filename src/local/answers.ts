/**
 * The answers of PDS, of its API gateway and of the object storage behind the upload and download
 * URLs, and the errors that become one.
 * @module
 */

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

/** Code, or the code up to its first dot, to status and text; `{}` stands for what is named. */
const table: Readonly<Record<string, readonly [status: number, text: string]>> = {
  InvalidParameter: [400, 'The input parameter {} is not valid.'],
  InvalidParameterEmpty: [400, 'The input parameter {} is empty.'],
  InvalidParameterWrongFormat: [400, 'The input parameter {} has invalid format.'],
  InvalidRequestJSONFormat: [400, 'The input parameter {} is invalid Json format.'],
  InvalidParameterNotSupported: [400, 'The input parameter {} is not supported.'],
  InvalidParameterMissing: [400, 'The input parameter {} is missing.'],
  InvalidParameterOutOfRange: [400, "The input parameter {} doesn't match the limitation."],
  InvalidResource: [400, 'The resource {} is not valid.'],
  AccessTokenInvalid: [401, 'AccessToken is invalid.'],
  TokenExpired: [401, 'AccessToken is invalid. token expired'],
  ShareLinkTokenInvalid: [401, 'ShareLinkToken is invalid.'],
  ForbiddenNoPermission: [403, 'No Permission to access resource {}.'],
  Forbidden: [403, 'User not authorized to operate on the specified APIs.'],
  ForbiddenFileInTheRecycleBin: [403, 'The file is in the recycle bin.'],
  InvalidAccessKeyId: [403, 'User not authorized to operate on the specified APIs.'],
  InvalidSecurityToken: [403, 'User not authorized to operate on the specified APIs.'],
  InvalidTimeStamp: [403, 'User not authorized to operate on the specified APIs.'],
  SignatureDoesNotMatch: [403, 'User not authorized to operate on the specified APIs.'],
  NotFound: [404, 'The resource {} cannot be found. Please check.'],
  'NotFound.UploadId': [404, 'The resource upload_id cannot be found. No such upload_id'],
  PreHashMatched: [409, 'Pre hash matched.'],
  AlreadyExist: [409, '{} has already exists.'],
  InternalError: [500, 'The request has been failed due to some unknown error.'],
  ServiceUnavailable: [503, 'The request has failed due to a temporary failure of the server.'],
  OperationNotSupport: [501, 'This operation is not supported.'],
};

/**
 * An error of the table.
 *
 * @param code with or without the suffix that names a parameter or resource
 * @param name what stands for the parameter or resource in the text
 * @param detail added to the text
 */
export function serviceError(code: string, name = '', detail = ''): ServiceError {
  const [status, text] = table[code] ?? table[code.replace(/\..*$/, '')] ?? table['InternalError']!;
  const message = text.replace('{}', name);
  return new ServiceError(status, code, detail ? `${message} ${detail}` : message);
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
