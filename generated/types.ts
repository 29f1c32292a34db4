// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './schema.js';

/** A schema of the document by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * State of SHA-1 at the beginning of a part: lets the service hash parts that come in any
 * order.
 */
export interface Sha1Context extends Schema<'Sha1Context'> {}

/**
 * State of SHA-256 at the beginning of a part: lets the service hash parts that come in any
 * order.
 */
export interface Sha256Context extends Schema<'Sha256Context'> {}

/** A part for which an upload URL is wanted. */
export interface UploadPartRequest extends Schema<'UploadPartRequest'> {}

/** A tag, as CreateFile takes it. Key and value together have at most 2,000 bytes. */
export interface UserTag extends Schema<'UserTag'> {}

/**
 * What to create: a file, whose content is then uploaded, or a folder.
 *
 * One of `drive_id` and `share_id` is required.
 */
export type CreateFileRequest = Schema<'CreateFileRequest'> &
  ({ drive_id: string } | { share_id: string });

/** What an upload by HTML form (POST) needs. New in 2026 and hardly described by the service. */
export interface UploadFormInfo extends Schema<'UploadFormInfo'> {}

/**
 * A signature for an upload. New in 2026 and hardly described by the service; more members may
 * come.
 */
export interface SignatureInfo extends Schema<'SignatureInfo'> {}

/**
 * A part of an upload: in the answers of CreateFile and GetUploadUrl with the URL to send it
 * to, in the answer of ListUploadedParts with what was stored.
 *
 * Send the part with `PUT upload_url`:
 *
 * - The body is the raw bytes of the part: at least 100 KB unless it is the last, at most 5
 *   GB. An empty file is one part of no bytes.
 * - The URL carries its own signature. Send no Authorization, no `x-acs-*` and no
 *   `x-share-token` header.
 * - `Content-Type` is signed: send exactly what `content_type` says. If that is absent or
 *   empty, send no Content-Type (or an empty one); any other is answered with 403
 *   SignatureDoesNotMatch. Beware of what adds one by itself: `fetch` does for a text and for
 *   a Blob with a type.
 * - `Content-MD5` only if `content_md5` was given for the part; then it is signed as well.
 * - 200 answers with the headers `ETag` (in double quotes) and `x-oss-hash-crc64ecma` (CRC-64
 *   of the part as a decimal number; the sums of all parts combine to the file's
 *   `crc64_hash`).
 * - The URL lives 15 minutes, and is a secret while it does. An expired one answers 403
 *   AccessDenied with "expired" in its message: get another with GetUploadUrl.
 * - Errors come from OSS as XML: `<Error><Code/><Message/><RequestId/><HostId/></Error>`. 409
 *   PartAlreadyExist: the part is stored already, ask ListUploadedParts. 400
 *   PartNotSequential: parts were not sent in order (without `parallel_upload` they must be).
 *   404 NoSuchUpload: the upload is complete or gone, start anew. 5xx: send the part again.
 */
export interface UploadPartInfo extends Schema<'UploadPartInfo'> {}

/**
 * What was created, or found. What to do next depends on it:
 *
 * - `rapid_upload` is true, or `status` is `available`: the content is there, nothing to
 *   upload and nothing to complete.
 * - `type` is `folder`: done.
 * - `exist` is true (only with `check_name_mode: refuse`): nothing was created, the members
 *   describe the item that is there.
 * - otherwise: PUT each part to its `upload_url`, then call CompleteFile with `file_id` and
 *   `upload_id`.
 *
 * Only `file_id` is sure to be there.
 */
export interface CreateFileResponse extends Schema<'CreateFileResponse'> {}

/**
 * Why a call was refused. The service's own answer spells the members in lower case; the
 * documentation shows them with capitals, in the form that its SDKs hand out. Read both.
 * Answers of the gateway in front have no such body: there the headers `x-ca-error-code` and
 * `x-ca-error-message` say it. The request id is in the header `x-ca-request-id`.
 *
 * A code can carry a suffix after a dot that names the parameter or the resource
 * (`NotFound.File`, `InvalidParameter.DriveId`), so compare the part before it. The message
 * can be more specific than the tables show. More members may come.
 */
export interface ErrorBody extends Schema<'ErrorBody'> {}

/** A part that was stored. */
export interface CompletedPart extends Schema<'CompletedPart'> {}

/**
 * Which upload to complete. `file_id` and `upload_id` come from the answer to CreateFile.
 *
 * The documentation demands `drive_id`. An upload into a share sends `share_id` in its place
 * (the official JavaScript, Android and iOS SDKs do), so one of the two is required.
 */
export type CompleteFileRequest = Schema<'CompleteFileRequest'> &
  ({ drive_id: string } | { share_id: string });

/** A frame of a video that the content review objects to. */
export interface InvestigationBlockFrame extends Schema<'InvestigationBlockFrame'> {}

/** What the content review found in a video. */
export interface InvestigationVideoDetail extends Schema<'InvestigationVideoDetail'> {}

/** Result of the content review of a file. */
export interface InvestigationInfo extends Schema<'InvestigationInfo'> {}

/**
 * Something that recognition sees in an image. Tags form a tree of levels. The service
 * announced the end of this structure for 2025-02-20, yet its newest CompleteFile page still
 * shows it.
 */
export interface SystemTag extends Schema<'SystemTag'> {}

/** How a head is turned, in degrees. */
export interface HeadPose extends Schema<'HeadPose'> {}

/** The rectangle around a face, in pixels of the picture. */
export interface FaceBoundary extends Schema<'FaceBoundary'> {}

/** What recognition sees in a face; each finding with its confidence from 0 to 1. */
export interface FaceAttributes extends Schema<'FaceAttributes'> {}

/**
 * A face, as it stands in the JSON text `image_media_metadata.faces`. The member names begin
 * with capitals, unlike everywhere else. Any member may be absent.
 */
export interface Face extends Schema<'Face'> {}

/** A face and the group of faces (the person) that it belongs to. */
export interface FaceThumbnail extends Schema<'FaceThumbnail'> {}

/** Value of one EXIF field, as it stands in the JSON text `image_media_metadata.exif`. */
export interface ExifValue extends Schema<'ExifValue'> {}

/** The service's judgement of a picture. Older editions list more scores, which may come. */
export interface ImageQuality extends Schema<'ImageQuality'> {}

/** A rectangle in a picture, in pixels. */
export interface CroppingBoundary extends Schema<'CroppingBoundary'> {}

/** Where to crop a picture for a given aspect ratio. */
export interface CroppingSuggestion extends Schema<'CroppingSuggestion'> {}

/**
 * What the service knows of an image, from its EXIF data and from image recognition.
 * Recognition is a paid feature of the domain and runs after the upload. Any member may be
 * absent or empty.
 */
export interface ImageMediaMetadata extends Schema<'ImageMediaMetadata'> {}

/** One stream of a file that has several. */
export interface SimpleStreamInfo extends Schema<'SimpleStreamInfo'> {}

/** A picture stream of a video. Its numbers come as texts. */
export interface VideoMediaVideoStream extends Schema<'VideoMediaVideoStream'> {}

/** A sound stream of a video or an audio file. */
export interface VideoMediaAudioStream extends Schema<'VideoMediaAudioStream'> {}

/**
 * What the service knows of a video or an audio file. Any member may be absent or empty;
 * numbers of the streams come as texts.
 */
export interface VideoMediaMetadata extends Schema<'VideoMediaMetadata'> {}

/** What is below a folder, through all its levels. */
export interface DirSizeInfo extends Schema<'DirSizeInfo'> {}

/** An element (such as a paragraph) of a document that matches a semantic search. */
export interface SemanticElementContent extends Schema<'SemanticElementContent'> {}

/** A piece of a document that matches a semantic search. */
export interface SemanticDocumentContent extends Schema<'SemanticDocumentContent'> {}

/** A frame that stands for a scene of a video. */
export interface SemanticKeyFrame extends Schema<'SemanticKeyFrame'> {}

/** A scene of a video that matches a semantic search. */
export interface SemanticSceneContent extends Schema<'SemanticSceneContent'> {}

/**
 * How a file matched a semantic search. Known from the documentation's sample alone; no
 * official SDK has it.
 */
export interface SemanticResult extends Schema<'SemanticResult'> {}

/**
 * A file or a folder of a drive. CompleteFile and GetFile answer with it.
 *
 * Only `file_id` is sure to be there. Any other member may be absent, empty (`""`) or `null`:
 * a folder has no size and no hash, media data is there only for media, and some members come
 * only when GetFile's `fields` asks for them (each says so). More members than these may come,
 * and texts that list known values may hold others.
 */
export interface PdsFile extends Schema<'File'> {}

/**
 * The parts of an upload for which new URLs are wanted. One of `drive_id` and `share_id` is
 * required; the documentation demands `drive_id`, uploads into a share send `share_id` in its
 * place.
 */
export type GetUploadUrlRequest = Schema<'GetUploadUrlRequest'> &
  ({ drive_id: string } | { share_id: string });

/** New upload URLs. Only `part_info_list` is sure to be there. */
export interface GetUploadUrlResponse extends Schema<'GetUploadUrlResponse'> {}

/**
 * The upload whose stored parts are wanted. One of `drive_id` and `share_id` is required; the
 * documentation demands `drive_id`, uploads into a share send `share_id` in its place.
 */
export type ListUploadedPartsRequest = Schema<'ListUploadedPartsRequest'> &
  ({ drive_id: string } | { share_id: string });

/**
 * A page of the stored parts. Only `upload_id` is sure to be there: `uploaded_parts` may be
 * absent or empty when nothing is stored yet.
 */
export interface ListUploadedPartsResponse extends Schema<'ListUploadedPartsResponse'> {}

/**
 * How to make a thumbnail, for each kind of file in the language of OSS image processing
 * (`x-oss-process`).
 */
export interface ImageProcess extends Schema<'ImageProcess'> {}

/** Which file to describe. One of `drive_id` and `share_id` is required. */
export type GetFileRequest = Schema<'GetFileRequest'> &
  ({ drive_id: string } | { share_id: string });

/**
 * What the token is asked with. `grant_type` decides which members are needed:
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

/** An access token, and who it stands for. Only `access_token` is sure to be there. */
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
   * The first of the three steps of an upload: makes the file's entry and answers an `upload_id`
   * with one signed URL for each part. With `type: folder` it makes a folder, which needs no
   * upload.
   *
   * **Parts.** Ask for as many as the content needs with `part_info_list`; 8 to 10 MB each is
   * usual. The rules are OSS's:
   *
   * | | |
   * | --- | --- |
   * | number of a part | 1 to 10,000 |
   * | size of a part | 100 KB (102,400 bytes) to 5 GB (5,368,709,120 bytes); the last may be smaller |
   * | size of a file | 48 TB |
   * | an empty file | one part of no bytes |
   * | life of an upload URL | 15 minutes, then GetUploadUrl |
   * | life of the parts | 10 days |
   *
   * Parts go up in order, one after the other, unless `parallel_upload` is set.
   *
   * **The PUT of a part** is no operation of this API: it goes to OSS, to `upload_url`, with the
   * raw bytes as body and without any of this API's headers.
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
   * `Content-Type` is part of the URL's signature: send what the part's `content_type` says, and
   * none if that is empty. What the PUT answers, and what to do then:
   *
   * | status | code (XML, from OSS) | meaning | do |
   * | --- | --- | --- | --- |
   * | 200 | | stored; `ETag` is the MD5 of the part, `x-oss-hash-crc64ecma` its CRC-64 | go on |
   * | 400 | `PartNotSequential` | a part before it is missing | send parts in order |
   * | 403 | `AccessDenied` and "expired" in the message | the URL is older than 15 minutes | GetUploadUrl |
   * | 403 | `AccessDenied` by bucket or IP policy | not allowed from here | stop |
   * | 403 | `SignatureDoesNotMatch` | mostly a Content-Type that was not signed | leave it out |
   * | 404 | `NoSuchUpload` | the upload is complete, aborted or expired | begin anew |
   * | 409 | `PartAlreadyExist` | the part is stored already | ListUploadedParts, go on |
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
   * **Upload by hash** (rapid upload): give `content_hash`, and if the service has that content
   * already, the file is complete at once. For large files ask first with `pre_hash`, the SHA-1
   * of the first 1,024 bytes: 409 `PreHashMatched` says that the full hash is worth computing.
   *
   * **Names** are not unique: see `check_name_mode`.
   *
   * **A second call** makes a second file (with `check_name_mode: ignore`, the default), so do
   * not repeat it blindly after a lost answer; `refuse` makes a repetition harmless. There is no
   * idempotency key.
   *
   * POST `/v2/file/create`
   *
   * @returns The same. The documentation of 2022-03-01 names no status; treat any 2xx as success.
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
   * `available`. The last of the three steps of an upload, after CreateFile and one PUT for each
   * part. Not called for a folder, nor after CreateFile answered `rapid_upload: true`.
   *
   * Give `crc64_hash`, the CRC-64 of the whole content, and the service checks what it received.
   * Then compare `size` and `crc64_hash` of the answer with your own.
   *
   * **A second call does not succeed.** The upload id is dead once the upload is complete, and
   * the same call again answers 404 `NotFound.UploadId`. So when the answer to the first call
   * was lost (a timeout, a broken connection, a 5xx), do not take that 404 for a failure: ask
   * GetFile, and if the file is there with the right size and hash, the first call had worked.
   *
   * A content hash that is not what CreateFile declared kills the upload: begin anew with
   * CreateFile.
   *
   * Parts cost storage from the PUT on. They are kept until the upload is complete, at most 10
   * days; there is no operation that aborts an upload.
   *
   * No RAM authorization is published for this operation.
   *
   * POST `/v2/file/complete`
   *
   * @returns The file, now `available`. What the service finds out later (image tags, video streams,
   * thumbnails) is mostly not there yet: ask GetFile for it.
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
   * Signs new URLs for parts of an upload: those of CreateFile live 15 minutes, an upload can
   * take days. Also for parts that CreateFile was not asked for.
   *
   * Changes nothing, so it can be called again at will; each call signs new URLs, and older ones
   * live on until they expire. A part that is stored already stays stored.
   *
   * 404 `NotFound.UploadId`: the upload is complete, has failed, or is older than 10 days. Code
   * `AlreadyExist.File`: CreateFile had finished by hash, there is nothing to upload.
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
   * Says which parts of an upload are stored, a page at a time. For an upload that goes on after
   * a break: list, send what is missing, complete.
   *
   * Begin without `part_number_marker` and follow `next_part_number_marker` until it is empty or
   * `0`. Changes nothing.
   *
   * 404 `NotFound.UploadId`: the upload is complete, has failed, or is older than 10 days.
   *
   * POST `/v2/file/list_uploaded_parts`
   *
   * @returns A page of parts.
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
   * Describes a file or a folder, with fresh signed URLs to read its content. In an upload it
   * answers whether a CompleteFile whose answer was lost has worked: compare `size` and
   * `crc64_hash`.
   *
   * A file whose upload is not complete is not there yet: 404 `NotFound.File`. A caller that may
   * only upload gets 403, which says nothing about the file. Changes nothing.
   *
   * POST `/v2/file/get`
   *
   * @returns The file or folder.
   *
   * @example
   * const file = await client.getFile({ drive_id: '1', file_id: '5d79206586bb5dd69fb34c349282718146c55da7' });
   */
  getFile(body: GetFileRequest, init?: Init): Promise<PdsFile>;

  /**
   * Get an access token (Token)
   *
   * Trades an assertion, a login's code or a refresh token for an access token, to be sent as
   * `Authorization: Bearer {access_token}`. The call itself carries no credentials in its
   * headers; what it is paid with stands in the body, which is a form and not JSON.
   *
   * A token lives about two hours. Get the next one shortly before; a call with an expired one
   * answers 401 `AccessTokenInvalid`.
   *
   * Calling it twice gives two tokens, both good; a code is good once.
   *
   * POST `/v2/oauth/token`
   *
   * @returns The token.
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
