// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * The known error codes. Others can occur, and a code of the service can have a suffix after a dot
 * (`NotFound.File`).
 */
export type PdsErrorCode =
  | 'InvalidParameter'
  | 'InvalidParameterEmpty'
  | 'InvalidParameterWrongFormat'
  | 'InvalidRequestJSONFormat'
  | 'InvalidParameterNotSupported'
  | 'InvalidParameterNotSupported.ParallelUpload'
  | 'InvalidParameterMissing'
  | 'InvalidParameterNotMatch'
  | 'InvalidParameterOutOfRange'
  | 'InvalidParameterExpired'
  | 'InvalidParameter.ContentHash'
  | 'InvalidParameter.PartInfoList'
  | 'InvalidResource'
  | 'InvalidResource.PartList'
  | 'OperationNotSupport'
  | 'AccessTokenInvalid'
  | 'AccessTokenExpired'
  | 'TokenExpired'
  | 'ShareLinkTokenInvalid'
  | 'ForbiddenNoPermission'
  | 'Forbidden'
  | 'CheckRouterAccessFailed'
  | 'ForbiddenFileInTheRecycleBin'
  | 'InvalidAccessKeyId'
  | 'InvalidSecurityToken'
  | 'InvalidTimeStamp'
  | 'SignatureDoesNotMatch'
  | 'AccessDenied'
  | 'NotFound'
  | 'NotFound.UploadId'
  | 'I404NF'
  | 'NoSuchUpload'
  | 'PartNotSequential'
  | 'PartAlreadyExist'
  | 'PreHashMatched'
  | 'AlreadyExist'
  | 'StateConflict'
  | 'TooManyRequests'
  | 'ParamFlowException'
  | 'InternalError'
  | 'ServiceUnavailable'
  | 'D504TO'
  | (string & {});

export { newCredentialCodes } from './operations.js'; // in every client's bundle

/** What is known about an error code. */
export interface ErrorInfo {
  readonly status: number;
  /** who sends the error: the service (JSON), its gateway (headers), the storage of parts (XML) */
  readonly from: 'service' | 'gateway' | 'storage';
  /** with `{name}` for the varying part; absent if no source has the text */
  readonly message?: string;
  readonly meaning: string;
  readonly remedy: string;
  /** true if the same call succeeds with a new token or new temporary keys */
  readonly newCredential: boolean;
  /** true if the service certainly did nothing */
  readonly nothingDone: boolean;
}

/** Every known error code. */
export const errors: { readonly [code: string]: ErrorInfo } = {
  /** A member of the request has a value that is not allowed. */
  InvalidParameter: {
    status: 400,
    from: 'service',
    message: 'The input parameter {parameter_name} is not valid.',
    meaning: 'A member of the request has a value that is not allowed.',
    remedy: 'Correct the member that the message or the end of the code names.',
    newCredential: false,
    nothingDone: true,
  },
  /** A required member of the request is empty. */
  InvalidParameterEmpty: {
    status: 400,
    from: 'service',
    message: 'The input parameter {parameter_name} is empty.',
    meaning: 'A required member of the request is empty.',
    remedy: 'Give the member a value.',
    newCredential: false,
    nothingDone: true,
  },
  /** A member of the request does not have the form that the API requires. */
  InvalidParameterWrongFormat: {
    status: 400,
    from: 'service',
    message: 'The input parameter {parameter_name} has invalid format.',
    meaning: 'A member of the request does not have the form that the API requires.',
    remedy: 'Compare the member with its description.',
    newCredential: false,
    nothingDone: true,
  },
  /** The body is not a JSON object. */
  InvalidRequestJSONFormat: {
    status: 400,
    from: 'service',
    message: 'The input parameter {parameter_name} is invalid Json format.',
    meaning: 'The body is not a JSON object.',
    remedy: 'Send a JSON object with `Content-Type` `application/json; charset=utf-8`.',
    newCredential: false,
    nothingDone: true,
  },
  /** The domain or the operation does not support this member or this value. */
  InvalidParameterNotSupported: {
    status: 400,
    from: 'service',
    message: 'The input parameter {parameter_name} is not supported.',
    meaning: 'The domain or the operation does not support this member or this value.',
    remedy: 'Leave the member out, or ask the administrator of the domain to enable it.',
    newCredential: false,
    nothingDone: true,
  },
  /** The domain does not allow `parallel_upload`. (Used by the official JavaScript client.) */
  'InvalidParameterNotSupported.ParallelUpload': {
    status: 400,
    from: 'service',
    message: 'The input parameter parallel_upload is not supported.',
    meaning:
      'The domain does not allow `parallel_upload`. (Used by the official JavaScript client.)',
    remedy: 'Call CreateFile without `parallel_upload` and send the parts in order.',
    newCredential: false,
    nothingDone: true,
  },
  /** A required member of the request is missing. */
  InvalidParameterMissing: {
    status: 400,
    from: 'service',
    message: 'The input parameter {parameter_name} is missing.',
    meaning: 'A required member of the request is missing.',
    remedy: 'Add the member that the message names.',
    newCredential: false,
    nothingDone: true,
  },
  /** A member of the request contradicts another one, or the data of the service. */
  InvalidParameterNotMatch: {
    status: 400,
    from: 'service',
    message: "The input parameter {parameter_name} doesn't match.",
    meaning: 'A member of the request contradicts another one, or the data of the service.',
    remedy: 'Compare the member with the response that it was taken from.',
    newCredential: false,
    nothingDone: true,
  },
  /** A member of the request is too long, too short, too large or too small. */
  InvalidParameterOutOfRange: {
    status: 400,
    from: 'service',
    message: "The input parameter {parameter_name} doesn't match the limitation.",
    meaning: 'A member of the request is too long, too short, too large or too small.',
    remedy: 'Respect the limits in the description of the member.',
    newCredential: false,
    nothingDone: true,
  },
  /** A member of the request, such as a marker or a code, has expired. */
  InvalidParameterExpired: {
    status: 400,
    from: 'service',
    meaning: 'A member of the request, such as a marker or a code, has expired.',
    remedy: 'Get a new value for the member and send the request again.',
    newCredential: false,
    nothingDone: true,
  },
  /**
   * On CompleteFile: the content does not have the `content_hash` that CreateFile declared. This error ends the upload. (Observed.)
   */
  'InvalidParameter.ContentHash': {
    status: 400,
    from: 'service',
    message:
      'The input parameter content_hash is not valid. file content hash is not matched with content_hash in complete file request',
    meaning:
      'On CompleteFile: the content does not have the `content_hash` that CreateFile declared. This error ends the upload. (Observed.)',
    remedy: 'Start again with CreateFile and a correct `content_hash`.',
    newCredential: false,
    nothingDone: false,
  },
  /** On GetUploadUrl: the list of parts is empty. (Observed.) */
  'InvalidParameter.PartInfoList': {
    status: 400,
    from: 'service',
    message: 'The input parameter part_info_list is not valid. part_info_list is required',
    meaning: 'On GetUploadUrl: the list of parts is empty. (Observed.)',
    remedy: 'Name at least one part in `part_info_list`.',
    newCredential: false,
    nothingDone: true,
  },
  /** Something that the request refers to cannot be used for it. (Observed with a suffix only.) */
  InvalidResource: {
    status: 400,
    from: 'service',
    message: 'The resource {resource_name} is not valid.',
    meaning:
      'Something that the request refers to cannot be used for it. (Observed with a suffix only.)',
    remedy: 'Correct what the message or the end of the code names.',
    newCredential: false,
    nothingDone: true,
  },
  /** On CompleteFile: a part other than the last one is smaller than 100 KB. (Observed.) */
  'InvalidResource.PartList': {
    status: 400,
    from: 'service',
    message: 'The resource part_list is not valid. part entity too small',
    meaning: 'On CompleteFile: a part other than the last one is smaller than 100 KB. (Observed.)',
    remedy: 'Start again with CreateFile and parts of at least 100 KB.',
    newCredential: false,
    nothingDone: true,
  },
  /** The domain does not support this operation. */
  OperationNotSupport: {
    status: 400,
    from: 'service',
    message: 'This operation is not supported.',
    meaning: 'The domain does not support this operation.',
    remedy: 'Ask the administrator of the domain which services are enabled.',
    newCredential: false,
    nothingDone: true,
  },
  /** The access token is wrong or has expired. */
  AccessTokenInvalid: {
    status: 401,
    from: 'service',
    message: 'AccessToken is invalid. {message}',
    meaning: 'The access token is wrong or has expired.',
    remedy: 'Get a new access token and send the request once more.',
    newCredential: true,
    nothingDone: true,
  },
  /** The access token has expired. (Live responses have this separate code.) */
  AccessTokenExpired: {
    status: 401,
    from: 'service',
    meaning: 'The access token has expired. (Live responses have this separate code.)',
    remedy: 'Get a new access token and send the request once more.',
    newCredential: true,
    nothingDone: true,
  },
  /** The access token has expired. (Used by the official JavaScript client.) */
  TokenExpired: {
    status: 401,
    from: 'service',
    message: 'AccessToken is invalid. token expired',
    meaning: 'The access token has expired. (Used by the official JavaScript client.)',
    remedy: 'Get a new access token and send the request once more.',
    newCredential: true,
    nothingDone: true,
  },
  /** The share token is wrong or has expired. */
  ShareLinkTokenInvalid: {
    status: 401,
    from: 'service',
    message: 'ShareLinkToken is invalid. {message}',
    meaning: 'The share token is wrong or has expired.',
    remedy:
      'Get a new share token with `POST /v2/share_link/get_share_token` and send the request once more.',
    newCredential: false,
    nothingDone: true,
  },
  /** The caller is not allowed to do this with this file, drive or domain. */
  ForbiddenNoPermission: {
    status: 403,
    from: 'service',
    message: 'No Permission to access resource {resource_name}.',
    meaning: 'The caller is not allowed to do this with this file, drive or domain.',
    remedy: 'Ask the owner for the permission, or call with other credentials.',
    newCredential: false,
    nothingDone: true,
  },
  /** The caller is not allowed to call this operation. */
  Forbidden: {
    status: 403,
    from: 'service',
    message: 'User not authorized to operate on the specified APIs.',
    meaning: 'The caller is not allowed to call this operation.',
    remedy: 'Call with credentials whose role allows the operation.',
    newCredential: false,
    nothingDone: true,
  },
  /**
   * The operation cannot be called with this kind of credentials, such as an API key. (Observed.)
   */
  CheckRouterAccessFailed: {
    status: 403,
    from: 'service',
    message: 'User not authorized',
    meaning:
      'The operation cannot be called with this kind of credentials, such as an API key. (Observed.)',
    remedy: 'Call with an access key or a bearer token.',
    newCredential: false,
    nothingDone: true,
  },
  /** The file is in the recycle bin. (Observed by other clients.) */
  ForbiddenFileInTheRecycleBin: {
    status: 403,
    from: 'service',
    meaning: 'The file is in the recycle bin. (Observed by other clients.)',
    remedy: 'Restore the file first.',
    newCredential: false,
    nothingDone: true,
  },
  /** The access key does not exist or is disabled. (Common to the APIs of Alibaba Cloud.) */
  InvalidAccessKeyId: {
    status: 403,
    from: 'service',
    message: 'User not authorized to operate on the specified APIs.',
    meaning: 'The access key does not exist or is disabled. (Common to the APIs of Alibaba Cloud.)',
    remedy: 'Check the AccessKey ID in the RAM console.',
    newCredential: false,
    nothingDone: true,
  },
  /**
   * The security token of temporary (STS) keys has expired or does not belong to them. (Common to the APIs of Alibaba Cloud, with suffixes such as `.Expired` and `.Malformed`.)
   */
  InvalidSecurityToken: {
    status: 403,
    from: 'service',
    message: 'User not authorized to operate on the specified APIs.',
    meaning:
      'The security token of temporary (STS) keys has expired or does not belong to them. (Common to the APIs of Alibaba Cloud, with suffixes such as `.Expired` and `.Malformed`.)',
    remedy: 'Get new temporary keys with their token and send the request once more.',
    newCredential: true,
    nothingDone: true,
  },
  /**
   * The time that was signed is more than 15 minutes off, or cannot be read. (The status is documented; the code is common to the APIs of Alibaba Cloud.)
   */
  InvalidTimeStamp: {
    status: 403,
    from: 'service',
    message: 'User not authorized to operate on the specified APIs.',
    meaning:
      'The time that was signed is more than 15 minutes off, or cannot be read. (The status is documented; the code is common to the APIs of Alibaba Cloud.)',
    remedy: 'Correct the clock: the `Date` header of the response has the time of the service.',
    newCredential: false,
    nothingDone: true,
  },
  /**
   * The signature does not match the request that arrived. On the PUT of a part, the usual reason is a Content-Type that the URL was not signed for.
   */
  SignatureDoesNotMatch: {
    status: 403,
    from: 'service',
    message: 'User not authorized to operate on the specified APIs.',
    meaning:
      'The signature does not match the request that arrived. On the PUT of a part, the usual reason is a Content-Type that the URL was not signed for.',
    remedy:
      'Compare the string to sign with the one in the message. On the PUT, send the `content_type` of the part, or none.',
    newCredential: false,
    nothingDone: true,
  },
  /**
   * The upload URL has expired (the message then says "expired"), or the storage refuses the caller's network.
   */
  AccessDenied: {
    status: 403,
    from: 'storage',
    meaning:
      'The upload URL has expired (the message then says "expired"), or the storage refuses the caller\'s network.',
    remedy: 'Get a new URL with GetUploadUrl and send the part again.',
    newCredential: false,
    nothingDone: true,
  },
  /**
   * Something that the request names does not exist. The suffix says what, as in `NotFound.File` and `NotFound.Drive`.
   */
  NotFound: {
    status: 404,
    from: 'service',
    message: 'The resource {resource_name} cannot be found. Please check.',
    meaning:
      'Something that the request names does not exist. The suffix says what, as in `NotFound.File` and `NotFound.Drive`.',
    remedy: 'Check the id that the message names, and whether the caller is allowed to see it.',
    newCredential: false,
    nothingDone: true,
  },
  /** The upload is complete, has failed, or is older than 10 days. */
  'NotFound.UploadId': {
    status: 404,
    from: 'service',
    message: 'The resource upload_id cannot be found. No such upload_id',
    meaning: 'The upload is complete, has failed, or is older than 10 days.',
    remedy:
      'Call GetFile. If the file exists with the right size and hash, an earlier CompleteFile succeeded; otherwise start again with CreateFile.',
    newCredential: false,
    nothingDone: true,
  },
  /** The gateway does not know this method and path. */
  I404NF: {
    status: 404,
    from: 'gateway',
    message: 'API not found with `{method} {path}`',
    meaning: 'The gateway does not know this method and path.',
    remedy: 'Check the path and the host.',
    newCredential: false,
    nothingDone: true,
  },
  /** The storage does not know the upload that the URL belongs to. */
  NoSuchUpload: {
    status: 404,
    from: 'storage',
    message:
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    meaning: 'The storage does not know the upload that the URL belongs to.',
    remedy:
      'Check with GetFile whether the upload is complete; if not, start again with CreateFile.',
    newCredential: false,
    nothingDone: true,
  },
  /** The part is not the next one: without `parallel_upload`, parts must be sent in order. */
  PartNotSequential: {
    status: 400,
    from: 'storage',
    meaning:
      'The part is not the next one: without `parallel_upload`, parts must be sent in order.',
    remedy: 'Find the next part with ListUploadedParts, and send it.',
    newCredential: false,
    nothingDone: true,
  },
  /** The part is already stored. */
  PartAlreadyExist: {
    status: 409,
    from: 'storage',
    message: "For sequential multipart upload, you can't overwrite uploaded parts.",
    meaning: 'The part is already stored.',
    remedy: 'Use the size and the ETag of the stored part from ListUploadedParts.',
    newCredential: false,
    nothingDone: true,
  },
  /**
   * On CreateFile with `pre_hash`: the service has content that begins in the same way. This is not a failure.
   */
  PreHashMatched: {
    status: 409,
    from: 'service',
    message: 'Pre hash matched.',
    meaning:
      'On CreateFile with `pre_hash`: the service has content that begins in the same way. This is not a failure.',
    remedy: 'Call CreateFile again with `content_hash` in place of `pre_hash`.',
    newCredential: false,
    nothingDone: true,
  },
  /**
   * The item already exists. `AlreadyExist.File` on GetUploadUrl means that the upload is finished.
   */
  AlreadyExist: {
    status: 409,
    from: 'service',
    message: '{resource} has already exists. {extra_msg}',
    meaning:
      'The item already exists. `AlreadyExist.File` on GetUploadUrl means that the upload is finished.',
    remedy: 'Use the existing item, or another name.',
    newCredential: false,
    nothingDone: true,
  },
  /** The item is in a state in which the operation is not possible. */
  StateConflict: {
    status: 409,
    from: 'service',
    message: 'User operation is not valid.',
    meaning: 'The item is in a state in which the operation is not possible.',
    remedy: 'Look at the item with GetFile, then decide.',
    newCredential: false,
    nothingDone: true,
  },
  /** The caller sends more calls than the service accepts. The limits are not documented. */
  TooManyRequests: {
    status: 429,
    from: 'service',
    message: 'Too many requests',
    meaning: 'The caller sends more calls than the service accepts. The limits are not documented.',
    remedy: 'Wait, then send the request again.',
    newCredential: false,
    nothingDone: true,
  },
  /** The gateway limits the rate of calls with these parameters. (Observed by other clients.) */
  ParamFlowException: {
    status: 429,
    from: 'gateway',
    meaning:
      'The gateway limits the rate of calls with these parameters. (Observed by other clients.)',
    remedy: 'Wait, then send the request again.',
    newCredential: false,
    nothingDone: true,
  },
  /** The service failed. It is not known whether the call took effect. */
  InternalError: {
    status: 500,
    from: 'service',
    message: 'The request has been failed due to some unknown error.',
    meaning: 'The service failed. It is not known whether the call took effect.',
    remedy:
      'Repeat the call if the operation is safe to repeat. Otherwise check the result with GetFile first.',
    newCredential: false,
    nothingDone: false,
  },
  /** The service is not available at the moment. */
  ServiceUnavailable: {
    status: 503,
    from: 'service',
    message: 'The request has failed due to a temporary failure of the server.',
    meaning: 'The service is not available at the moment.',
    remedy: 'Wait, then send the request again.',
    newCredential: false,
    nothingDone: true,
  },
  /** The gateway did not get a response in time. The call may still take effect. */
  D504TO: {
    status: 504,
    from: 'gateway',
    message: 'timeout',
    meaning: 'The gateway did not get a response in time. The call may still take effect.',
    remedy:
      'Repeat the call if the operation is safe to repeat. Otherwise check the result with GetFile first.',
    newCredential: false,
    nothingDone: false,
  },
};
