// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './schema.js';

/** A schema of the document by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** CompletedPart */
export interface CompletedPart extends Schema<'CompletedPart'> {}

/** CompleteFileRequest */
export type CompleteFileRequest = Schema<'CompleteFileRequest'> & ({ drive_id: string } | { share_id: string });

/** A frame of a video that the content review objects to. */
export interface InvestigationBlockFrame extends Schema<'InvestigationBlockFrame'> {}

/** What the content review found in a video. */
export interface InvestigationVideoDetail extends Schema<'InvestigationVideoDetail'> {}

/** Result of the content review of a file. */
export interface InvestigationInfo extends Schema<'InvestigationInfo'> {}

/**
 * Something that recognition sees in an image. Tags form a tree of levels. The service
 * announced the
 * end of this structure for 2025-02-20, yet its newest CompleteFile page still shows it.
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
 * with
 * capitals, unlike everywhere else. Any member may be absent.
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
 * Recognition is
 * a paid feature of the domain and runs after the upload. Any member may be absent or empty.
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
 * numbers of
 * the streams come as texts.
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
 * official SDK
 * has it.
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

/** Error */
export interface ErrorBody extends Schema<'ErrorBody'> {}

/** Sha1Context */
export interface Sha1Context extends Schema<'Sha1Context'> {}

/** Sha256Context */
export interface Sha256Context extends Schema<'Sha256Context'> {}

/** UploadPartRequest */
export interface UploadPartRequest extends Schema<'UploadPartRequest'> {}

/** UserTag */
export interface UserTag extends Schema<'UserTag'> {}

/** CreateFileRequest */
export type CreateFileRequest = Schema<'CreateFileRequest'> & ({ drive_id: string } | { share_id: string });

/** UploadFormInfo */
export interface UploadFormInfo extends Schema<'UploadFormInfo'> {}

/** SignatureInfo */
export interface SignatureInfo extends Schema<'SignatureInfo'> {}

/** UploadPartInfo */
export interface UploadPartInfo extends Schema<'UploadPartInfo'> {}

/** CreateFileResponse */
export interface CreateFileResponse extends Schema<'CreateFileResponse'> {}

/** GetUploadUrlRequest */
export type GetUploadUrlRequest = Schema<'GetUploadUrlRequest'> & ({ drive_id: string } | { share_id: string });

/** GetUploadUrlResponse */
export interface GetUploadUrlResponse extends Schema<'GetUploadUrlResponse'> {}

/** ListUploadedPartsRequest */
export type ListUploadedPartsRequest = Schema<'ListUploadedPartsRequest'> & ({ drive_id: string } | { share_id: string });

/** ListUploadedPartsResponse */
export interface ListUploadedPartsResponse extends Schema<'ListUploadedPartsResponse'> {}

/** GetFileRequest */
export type GetFileRequest = Schema<'GetFileRequest'> & ({ drive_id: string } | { share_id: string });

/** TokenRequest */
export interface TokenRequest extends Schema<'TokenRequest'> {}

/** LinkInfo */
export interface LinkInfo extends Schema<'LinkInfo'> {}

/** Token */
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
  listUploadedParts(body: ListUploadedPartsRequest, init?: Init): Promise<ListUploadedPartsResponse>;

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
