// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './schema.js';

/** A schema of the document by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

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
 * | `authorization_code` | `code`, `redirect_uri`; `client_secret` for web server applications
 * |
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
  /** completeFile */
  completeFile: { request: CompleteFileRequest; response: PdsFile };
  /** createFile */
  createFile: { request: CreateFileRequest; response: CreateFileResponse };
  /** getUploadUrl */
  getUploadUrl: { request: GetUploadUrlRequest; response: GetUploadUrlResponse };
  /** listUploadedParts */
  listUploadedParts: { request: ListUploadedPartsRequest; response: ListUploadedPartsResponse };
  /** getFile */
  getFile: { request: GetFileRequest; response: PdsFile };
  /** token */
  token: { request: TokenRequest; response: Token };
}

/** A method for each operation; `Init` is what can be set for one call. */
export interface Methods<Init> {
  /**
   * completeFile
   *
   * POST `/v2/file/complete`
   *
   * @returns Done.
   */
  completeFile(body: CompleteFileRequest, init?: Init): Promise<PdsFile>;

  /**
   * createFile
   *
   * POST `/v2/file/create`
   *
   * @returns Done.
   */
  createFile(body: CreateFileRequest, init?: Init): Promise<CreateFileResponse>;

  /**
   * getUploadUrl
   *
   * POST `/v2/file/get_upload_url`
   *
   * @returns Done.
   */
  getUploadUrl(body: GetUploadUrlRequest, init?: Init): Promise<GetUploadUrlResponse>;

  /**
   * listUploadedParts
   *
   * POST `/v2/file/list_uploaded_parts`
   *
   * @returns Done.
   */
  listUploadedParts(
    body: ListUploadedPartsRequest,
    init?: Init,
  ): Promise<ListUploadedPartsResponse>;

  /**
   * getFile
   *
   * POST `/v2/file/get`
   *
   * @returns Done.
   */
  getFile(body: GetFileRequest, init?: Init): Promise<PdsFile>;

  /**
   * token
   *
   * POST `/v2/oauth/token`
   *
   * @returns Done.
   */
  token(body: TokenRequest, init?: Init): Promise<Token>;
}
