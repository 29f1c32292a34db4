// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './schema.js';

/** A schema of the document by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * State of SHA-1 at the start of a part. With it the service can hash parts that arrive in any
 * order.
 */
export interface Sha1Context extends Schema<'Sha1Context'> {}

/**
 * State of SHA-256 at the start of a part. With it the service can hash parts that arrive in
 * any order.
 */
export interface Sha256Context extends Schema<'Sha256Context'> {}

/** A part to get an upload URL for. */
export interface UploadPartRequest extends Schema<'UploadPartRequest'> {}

/** A tag of a file, as CreateFile takes it. Key and value together have at most 2,000 bytes. */
export interface UserTag extends Schema<'UserTag'> {}

/**
 * The file to create, whose content is uploaded afterwards, or the folder to create.
 *
 * One of `drive_id` and `share_id` is required.
 */
export type CreateFileRequest = Schema<'CreateFileRequest'> &
  ({ drive_id: string } | { share_id: string });

/**
 * The data for an upload by HTML form (POST). New in 2026, and the service hardly describes
 * it.
 */
export interface UploadFormInfo extends Schema<'UploadFormInfo'> {}

/**
 * A signature for an upload. New in 2026, and the service hardly describes it; it can have
 * more members.
 */
export interface SignatureInfo extends Schema<'SignatureInfo'> {}

/**
 * A part of an upload. CreateFile and GetUploadUrl return it with the URL to send the part to,
 * ListUploadedParts with its stored size and ETag.
 *
 * Send the part with `PUT upload_url`:
 *
 * - The body is the raw bytes of the part: at least 100 KB unless it is the last part, at most
 *   5 GB. An empty file is one part of zero bytes.
 * - The URL contains its own signature. Send no Authorization, no `x-acs-*` and no
 *   `x-share-token` header.
 * - `Content-Type` is signed: send exactly the value of `content_type`. If that is absent or
 *   empty, send no Content-Type (or an empty one); any other value is refused with 403
 *   SignatureDoesNotMatch. Note that `fetch` adds a Content-Type for a string and for a Blob
 *   with a type.
 * - Send `Content-MD5` only if `content_md5` was given for the part; then it is signed as
 *   well.
 * - A response of 200 has the headers `ETag` (in double quotes) and `x-oss-hash-crc64ecma`
 *   (CRC-64 of the part as a decimal number; the CRCs of all parts combine to `crc64_hash` of
 *   the file).
 * - The URL expires after 15 minutes, and is a secret until then. An expired one is refused
 *   with 403 AccessDenied and "expired" in the message: get a new one with GetUploadUrl.
 * - Errors come from OSS as XML: `<Error><Code/><Message/><RequestId/><HostId/></Error>`. 409
 *   PartAlreadyExist: the part is already stored, call ListUploadedParts. 400
 *   PartNotSequential: the parts were not sent in order (without `parallel_upload` they must
 *   be). 404 NoSuchUpload: the upload is complete or no longer exists, start again with
 *   CreateFile. 5xx: send the part again.
 */
export interface UploadPartInfo extends Schema<'UploadPartInfo'> {}

/**
 * The file or folder that was created or found. What to do next depends on these members:
 *
 * - `rapid_upload` is true, or `status` is `available`: the service has the content. Upload
 *   nothing and complete nothing.
 * - `type` is `folder`: the folder exists, nothing more to do.
 * - `exist` is true (only with `check_name_mode: refuse`): nothing was created; the members
 *   describe the existing item.
 * - Otherwise: PUT each part to its `upload_url`, then call CompleteFile with `file_id` and
 *   `upload_id`.
 *
 * Only `file_id` is always present.
 */
export interface CreateFileResponse extends Schema<'CreateFileResponse'> {}

/**
 * The reason why a call was refused. The service writes the members in lower case; the
 * documentation shows them with capitals, as its SDKs return them. Read both. Responses of the
 * API gateway have no such body: the headers `x-ca-error-code` and `x-ca-error-message` have
 * the code and the message. The request id is in the header `x-ca-request-id`.
 *
 * A code can have a suffix after a dot that names the parameter or the resource
 * (`NotFound.File`, `InvalidParameter.DriveId`), so compare the part before the dot. The
 * message can be more specific than in the tables. The body can have more members.
 */
export interface ErrorBody extends Schema<'ErrorBody'> {}

/** A stored part of an upload. */
export interface CompletedPart extends Schema<'CompletedPart'> {}

/**
 * The upload to complete. `file_id` and `upload_id` come from the response of CreateFile.
 *
 * One of `drive_id` and `share_id` is required. The documentation requires `drive_id`; for an
 * upload into a share the official JavaScript, Android and iOS SDKs send `share_id` instead.
 */
export type CompleteFileRequest = Schema<'CompleteFileRequest'> &
  ({ drive_id: string } | { share_id: string });

/** A frame of a video that the content review rejects. */
export interface InvestigationBlockFrame extends Schema<'InvestigationBlockFrame'> {}

/** Findings of the content review in a video. */
export interface InvestigationVideoDetail extends Schema<'InvestigationVideoDetail'> {}

/** Result of the content review of a file. */
export interface InvestigationInfo extends Schema<'InvestigationInfo'> {}

/**
 * A tag that image recognition found. Tags form a tree with levels. The service announced the
 * end of this structure for 2025-02-20, but its newest CompleteFile page still shows it.
 */
export interface SystemTag extends Schema<'SystemTag'> {}

/** Angles of a head, in degrees. */
export interface HeadPose extends Schema<'HeadPose'> {}

/** The rectangle around a face, in pixels of the image. */
export interface FaceBoundary extends Schema<'FaceBoundary'> {}

/** Attributes that image recognition found in a face, each with a confidence from 0 to 1. */
export interface FaceAttributes extends Schema<'FaceAttributes'> {}

/**
 * A face in the JSON string `image_media_metadata.faces`. The member names start with
 * capitals, unlike in all other structures. Any member may be absent.
 */
export interface Face extends Schema<'Face'> {}

/** A face and the group of faces (the person) that it belongs to. */
export interface FaceThumbnail extends Schema<'FaceThumbnail'> {}

/** Value of one EXIF field in the JSON string `image_media_metadata.exif`. */
export interface ExifValue extends Schema<'ExifValue'> {}

/**
 * Quality scores of an image. Older editions of the documentation list more scores, which may
 * be returned too.
 */
export interface ImageQuality extends Schema<'ImageQuality'> {}

/** A rectangle in an image, in pixels. */
export interface CroppingBoundary extends Schema<'CroppingBoundary'> {}

/** A suggestion where to crop an image for a given aspect ratio. */
export interface CroppingSuggestion extends Schema<'CroppingSuggestion'> {}

/**
 * Metadata of an image, from its EXIF data and from image recognition. Recognition is a paid
 * feature of the domain and runs after the upload. Any member may be absent or empty.
 */
export interface ImageMediaMetadata extends Schema<'ImageMediaMetadata'> {}

/** One stream of a file that has several. */
export interface SimpleStreamInfo extends Schema<'SimpleStreamInfo'> {}

/** A video stream of a video. Its numbers are strings. */
export interface VideoMediaVideoStream extends Schema<'VideoMediaVideoStream'> {}

/** An audio stream of a video or an audio file. */
export interface VideoMediaAudioStream extends Schema<'VideoMediaAudioStream'> {}

/**
 * Metadata of a video or an audio file. Any member may be absent or empty; the numbers of the
 * streams are strings.
 */
export interface VideoMediaMetadata extends Schema<'VideoMediaMetadata'> {}

/** Number of items in a folder, including all its subfolders. */
export interface DirSizeInfo extends Schema<'DirSizeInfo'> {}

/** An element (such as a paragraph) of a document that matches a semantic search. */
export interface SemanticElementContent extends Schema<'SemanticElementContent'> {}

/** A piece of a document that matches a semantic search. */
export interface SemanticDocumentContent extends Schema<'SemanticDocumentContent'> {}

/** A frame that represents a scene of a video. */
export interface SemanticKeyFrame extends Schema<'SemanticKeyFrame'> {}

/** A scene of a video that matches a semantic search. */
export interface SemanticSceneContent extends Schema<'SemanticSceneContent'> {}

/**
 * How a file matched a semantic search. Known only from the sample of the documentation; no
 * official SDK has it.
 */
export interface SemanticResult extends Schema<'SemanticResult'> {}

/**
 * A file or a folder of a drive, as CompleteFile and GetFile return it.
 *
 * Only `file_id` is always present. Any other member may be absent, empty (`""`) or `null`: a
 * folder has no size and no hash, only media files have media data, and some members are
 * returned only if `fields` of the request names them (each says so). The structure can have
 * more members, and strings with known values can have other values.
 */
export interface PdsFile extends Schema<'File'> {}

/**
 * The parts of an upload that need new URLs. One of `drive_id` and `share_id` is required: the
 * documentation requires `drive_id`, uploads into a share send `share_id` instead.
 */
export type GetUploadUrlRequest = Schema<'GetUploadUrlRequest'> &
  ({ drive_id: string } | { share_id: string });

/** New upload URLs. Only `part_info_list` is always present. */
export interface GetUploadUrlResponse extends Schema<'GetUploadUrlResponse'> {}

/**
 * The upload whose stored parts to list. One of `drive_id` and `share_id` is required: the
 * documentation requires `drive_id`, uploads into a share send `share_id` instead.
 */
export type ListUploadedPartsRequest = Schema<'ListUploadedPartsRequest'> &
  ({ drive_id: string } | { share_id: string });

/**
 * One page of the stored parts. Only `upload_id` is always present: `uploaded_parts` may be
 * absent or empty if nothing is stored yet.
 */
export interface ListUploadedPartsResponse extends Schema<'ListUploadedPartsResponse'> {}

/**
 * How to create a thumbnail, for each kind of file, in the syntax of OSS image processing
 * (`x-oss-process`).
 */
export interface ImageProcess extends Schema<'ImageProcess'> {}

/** The file or folder to describe. One of `drive_id` and `share_id` is required. */
export type GetFileRequest = Schema<'GetFileRequest'> &
  ({ drive_id: string } | { share_id: string });

/**
 * The credentials to exchange for an access token. `grant_type` decides which members are
 * needed:
 *
 * | `grant_type` | members |
 * | --- | --- |
 * | `authorization_code` | `code`, `redirect_uri`; `client_secret` for web server applications |
 * | `refresh_token` | `refresh_token`; `client_secret` for web server applications |
 * | `urn:ietf:params:oauth:grant-type:jwt-bearer` | `assertion` |
 */
export interface TokenRequest extends Schema<'TokenRequest'> {}

/** An identity that an account is linked to. */
export interface LinkInfo extends Schema<'LinkInfo'> {}

/** An access token, and the user it belongs to. Only `access_token` is always present. */
export interface Token extends Schema<'Token'> {}

/** What each operation takes and gives. */
export interface Operations {
  /** Create a file or a folder (CreateFile) */
  createFile: { request: CreateFileRequest; response: CreateFileResponse };
  /** Complete an upload (CompleteFile) */
  completeFile: { request: CompleteFileRequest; response: PdsFile };
  /** Get new upload URLs (GetUploadUrl) */
  getUploadUrl: { request: GetUploadUrlRequest; response: GetUploadUrlResponse };
  /** List the stored parts (ListUploadedParts) */
  listUploadedParts: { request: ListUploadedPartsRequest; response: ListUploadedPartsResponse };
  /** Get a file or a folder (GetFile) */
  getFile: { request: GetFileRequest; response: PdsFile };
  /** Get an access token (Token) */
  token: { request: TokenRequest; response: Token };
}

/** A method for each operation; `Init` is what can be set for one call. */
export interface Methods<Init> {
  /**
   * Create a file or a folder (CreateFile)
   *
   * The first of the three steps of an upload: creates the entry of the file and returns an
   * `upload_id` with one signed URL for each part. With `type: folder` it creates a folder,
   * which needs no upload.
   *
   * **Parts.** Request as many parts as the content needs with `part_info_list`; 8 to 10 MB each
   * is usual. The limits are those of OSS:
   *
   * | | |
   * | --- | --- |
   * | number of a part | 1 to 10,000 |
   * | size of a part | 100 KB (102,400 bytes) to 5 GB (5,368,709,120 bytes); the last part may be smaller |
   * | size of a file | at most 48 TB |
   * | an empty file | one part of no bytes |
   * | lifetime of an upload URL | 15 minutes; then call GetUploadUrl |
   * | lifetime of the parts | 10 days |
   *
   * Parts are sent in order, one after the other, unless `parallel_upload` is set.
   *
   * **The PUT of a part** is not an operation of this API: it goes to OSS, to `upload_url`, with
   * the raw bytes as the body and without the headers of this API.
   *
   * ```http
   * PUT /hz22%2F5d79...%2F5d79...?Expires=...&OSSAccessKeyId=...&Signature=...&partNumber=1&uploadId=... HTTP/1.1
   * Host: data.aliyunpds.com
   * Content-Length: 10485760
   *
   * (the bytes of the part)
   * ```
   *
   * ```http
   * HTTP/1.1 200 OK
   * ETag: "F2A43A97777D22FC44186B46777469C9"
   * x-oss-hash-crc64ecma: 11051210869376104954
   * ```
   *
   * `Content-Type` is part of the signature of the URL: send the value of the part's
   * `content_type`, and no Content-Type if that is empty. The responses of the PUT, and what to
   * do after each:
   *
   * | status | code (XML, from OSS) | meaning | what to do |
   * | --- | --- | --- | --- |
   * | 200 | | stored; `ETag` is the MD5 of the part, `x-oss-hash-crc64ecma` its CRC-64 | continue |
   * | 400 | `PartNotSequential` | an earlier part is missing | send the parts in order |
   * | 403 | `AccessDenied` and "expired" in the message | the URL is older than 15 minutes | call GetUploadUrl |
   * | 403 | `AccessDenied` by bucket or IP policy | not allowed from here | stop |
   * | 403 | `SignatureDoesNotMatch` | usually a Content-Type that was not signed | send no Content-Type |
   * | 404 | `NoSuchUpload` | the upload is complete, aborted or expired | start again with CreateFile |
   * | 409 | `PartAlreadyExist` | the part is stored already | call ListUploadedParts and continue |
   * | 5xx | | OSS failed | send the part again |
   *
   * ```xml
   * <?xml version="1.0" encoding="UTF-8"?>
   * <Error>
   *   <Code>AccessDenied</Code>
   *   <Message>Request has expired.</Message>
   *   <RequestId>69230F3D0C5F2B3336A8CCF1</RequestId>
   *   <HostId>data.aliyunpds.com</HostId>
   *   <EC>0002-00000069</EC>
   * </Error>
   * ```
   *
   * **Upload by hash** (rapid upload): send `content_hash`, and if the service already has that
   * content, the file is complete at once. For a large file, send `pre_hash` first, the SHA-1 of
   * the first 1,024 bytes: 409 `PreHashMatched` means that computing the full hash is worth it.
   *
   * **Names** are not unique in a folder: see `check_name_mode`.
   *
   * **A second call** creates a second file (with `check_name_mode: ignore`, the default), so do
   * not simply repeat the call after a lost response. With `refuse` a repetition does no harm.
   * There is no idempotency key.
   *
   * POST `/v2/file/create`
   *
   * @returns The same as 201. The documentation of 2022-03-01 gives no status: treat any 2xx as success.
   * Or: Created, or found with `check_name_mode: refuse`. This is the status that the official
   * Android SDK expects and that was observed.
   *
   * @example
   * const createFileResponse = await client.createFile({
   *   drive_id: '1',
   *   parent_file_id: 'root',
   *   name: 'digits.txt',
   *   type: 'file',
   *   size: 9,
   *   check_name_mode: 'auto_rename',
   * });
   */
  createFile(body: CreateFileRequest, init?: Init): Promise<CreateFileResponse>;

  /**
   * Complete an upload (CompleteFile)
   *
   * Ends an upload: the service joins the parts, checks the content and makes the file
   * `available`. This is the last of the three steps of an upload, after CreateFile and one PUT
   * for each part. Do not call it for a folder, or after CreateFile returned `rapid_upload:
   * true`.
   *
   * Send `crc64_hash`, the CRC-64 of the whole content, and the service checks what it received.
   * Then compare `size` and `crc64_hash` of the response with your own values.
   *
   * **A second call does not succeed.** The upload id is no longer valid once the upload is
   * complete, and the same call again is refused with 404 `NotFound.UploadId`. So if the
   * response to the first call was lost (a timeout, a broken connection, a 5xx), do not treat
   * that 404 as a failure: call GetFile, and if the file exists with the right size and hash,
   * the first call succeeded.
   *
   * If the content does not have the content hash that CreateFile declared, the upload is lost:
   * start again with CreateFile.
   *
   * Parts use storage that you pay for from the PUT on. They are kept until the upload is
   * complete, for at most 10 days. No operation aborts an upload.
   *
   * No RAM authorization is published for this operation.
   *
   * POST `/v2/file/complete`
   *
   * @returns The file, now `available`. Data that the service finds later (image tags, video streams,
   * thumbnails) is usually still missing: get it with GetFile.
   *
   * @example
   * const file = await client.completeFile({
   *   drive_id: '1',
   *   file_id: '5d79206586bb5dd69fb34c349282718146c55da7',
   *   upload_id: 'C9DCFE5A82644AC7A02DB74C30C934A6',
   *   crc64_hash: '11051210869376104954',
   * });
   */
  completeFile(body: CompleteFileRequest, init?: Init): Promise<PdsFile>;

  /**
   * Get new upload URLs (GetUploadUrl)
   *
   * Signs new URLs for parts of an upload: those of CreateFile expire after 15 minutes, and an
   * upload can take days. It also gives URLs for parts that were not requested from CreateFile.
   *
   * The call changes nothing, so it can be repeated. Each call signs new URLs, and earlier ones
   * stay valid until they expire. A part that is already stored stays stored.
   *
   * 404 `NotFound.UploadId` means that the upload is complete, has failed, or is older than 10
   * days. The code `AlreadyExist.File` means that CreateFile finished the upload by hash, so
   * that nothing needs to be uploaded.
   *
   * POST `/v2/file/get_upload_url`
   *
   * @returns The parts with their new URLs.
   *
   * @example
   * const getUploadUrlResponse = await client.getUploadUrl({
   *   drive_id: '1',
   *   file_id: '5d79206586bb5dd69fb34c349282718146c55da7',
   *   upload_id: 'C9DCFE5A82644AC7A02DB74C30C934A6',
   *   part_info_list: [{ part_number: 2 }, { part_number: 3 }],
   * });
   */
  getUploadUrl(body: GetUploadUrlRequest, init?: Init): Promise<GetUploadUrlResponse>;

  /**
   * List the stored parts (ListUploadedParts)
   *
   * Lists the stored parts of an upload, one page at a time. To resume an upload: list the
   * parts, send the missing ones, complete.
   *
   * Start without `part_number_marker` and follow `next_part_number_marker` until it is absent,
   * empty or `0`. The call changes nothing.
   *
   * 404 `NotFound.UploadId` means that the upload is complete, has failed, or is older than 10
   * days.
   *
   * POST `/v2/file/list_uploaded_parts`
   *
   * @returns One page of stored parts.
   *
   * @example
   * const listUploadedPartsResponse = await client.listUploadedParts({
   *   drive_id: '1',
   *   file_id: '5d79206586bb5dd69fb34c349282718146c55da7',
   *   upload_id: 'C9DCFE5A82644AC7A02DB74C30C934A6',
   *   limit: 2,
   * });
   */
  listUploadedParts(
    body: ListUploadedPartsRequest,
    init?: Init,
  ): Promise<ListUploadedPartsResponse>;

  /**
   * Get a file or a folder (GetFile)
   *
   * Describes a file or a folder, with new signed URLs to read its content. In an upload it
   * tells whether a CompleteFile call succeeded whose response was lost: compare `size` and
   * `crc64_hash`.
   *
   * A file whose upload is not complete cannot be found yet: 404 `NotFound.File`. A caller that
   * is only allowed to upload gets 403, which says nothing about the file. The call changes
   * nothing.
   *
   * POST `/v2/file/get`
   *
   * @returns The file or the folder.
   *
   * @example
   * const file = await client.getFile({ drive_id: '1', file_id: '5d79206586bb5dd69fb34c349282718146c55da7' });
   */
  getFile(body: GetFileRequest, init?: Init): Promise<PdsFile>;

  /**
   * Get an access token (Token)
   *
   * Exchanges an assertion, an authorization code or a refresh token for an access token, which
   * the other operations send as `Authorization: Bearer {access_token}`. This call has no
   * credentials in its headers: they are in the body, which is a form and not JSON.
   *
   * A token is valid for about two hours. Get the next one shortly before it expires; a call
   * with an expired token is refused with 401 `AccessTokenInvalid`.
   *
   * Two calls give two tokens, and both are valid. An authorization code can be used only once.
   *
   * POST `/v2/oauth/token`
   *
   * @returns The access token.
   *
   * @example
   * const token = await client.token({
   *   grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
   *   client_id: '1Zuexampleexample',
   *   assertion: 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJleGFtcGxlIn0.c2lnbmF0dXJl',
   * });
   */
  token(body: TokenRequest, init?: Init): Promise<Token>;
}
