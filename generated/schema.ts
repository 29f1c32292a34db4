// Generated from openapi/ by `npm run generate`. Do not edit.

import type {
  CompleteFileRequest,
  CompletedPart,
  CreateFileRequest,
  CreateFileResponse,
  CroppingBoundary,
  CroppingSuggestion,
  DirSizeInfo,
  ErrorBody,
  FaceAttributes,
  FaceBoundary,
  FaceThumbnail,
  GetFileRequest,
  GetUploadUrlRequest,
  GetUploadUrlResponse,
  HeadPose,
  ImageMediaMetadata,
  ImageProcess,
  ImageQuality,
  InvestigationBlockFrame,
  InvestigationInfo,
  InvestigationVideoDetail,
  LinkInfo,
  ListUploadedPartsRequest,
  ListUploadedPartsResponse,
  PdsFile,
  SemanticDocumentContent,
  SemanticElementContent,
  SemanticKeyFrame,
  SemanticResult,
  SemanticSceneContent,
  Sha1Context,
  Sha256Context,
  SignatureInfo,
  SimpleStreamInfo,
  SystemTag,
  Token,
  TokenRequest,
  UploadFormInfo,
  UploadPartInfo,
  UploadPartRequest,
  UserTag,
  VideoMediaAudioStream,
  VideoMediaMetadata,
  VideoMediaVideoStream,
} from './types.js';

export interface paths {
  '/v2/file/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a file or a folder (CreateFile)
     *
     * The first of the three steps of an upload: makes the file's entry and answers an `upload_id` with
     * one signed URL for each part. With `type: folder` it makes a folder, which needs no upload.
     *
     * **Parts.** Ask for as many as the content needs with `part_info_list`; 8 to 10 MB each is usual.
     * The rules are OSS's:
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
     * **The PUT of a part** is no operation of this API: it goes to OSS, to `upload_url`, with the raw
     * bytes as body and without any of this API's headers.
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
     * `Content-Type` is part of the URL's signature: send what the part's `content_type` says, and none
     * if that is empty. What the PUT answers, and what to do then:
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
     * already, the file is complete at once. For large files ask first with `pre_hash`, the SHA-1 of the
     * first 1,024 bytes: 409 `PreHashMatched` says that the full hash is worth computing.
     *
     * **Names** are not unique: see `check_name_mode`.
     *
     * **A second call** makes a second file (with `check_name_mode: ignore`, the default), so do not
     * repeat it blindly after a lost answer; `refuse` makes a repetition harmless. There is no
     * idempotency key.
     */
    post: operations['createFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete an upload (CompleteFile)
     *
     * Ends an upload: the service joins the parts, checks the content and makes the file `available`.
     * The last of the three steps of an upload, after CreateFile and one PUT for each part. Not called
     * for a folder, nor after CreateFile answered `rapid_upload: true`.
     *
     * Give `crc64_hash`, the CRC-64 of the whole content, and the service checks what it received.
     * Then compare `size` and `crc64_hash` of the answer with your own.
     *
     * **A second call does not succeed.** The upload id is dead once the upload is complete, and the
     * same call again answers 404 `NotFound.UploadId`. So when the answer to the first call was lost
     * (a timeout, a broken connection, a 5xx), do not take that 404 for a failure: ask GetFile, and if
     * the file is there with the right size and hash, the first call had worked.
     *
     * A content hash that is not what CreateFile declared kills the upload: begin anew with CreateFile.
     *
     * Parts cost storage from the PUT on. They are kept until the upload is complete, at most 10 days;
     * there is no operation that aborts an upload.
     *
     * No RAM authorization is published for this operation.
     */
    post: operations['completeFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/get_upload_url': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get new upload URLs (GetUploadUrl)
     *
     * Signs new URLs for parts of an upload: those of CreateFile live 15 minutes, an upload can take
     * days. Also for parts that CreateFile was not asked for.
     *
     * Changes nothing, so it can be called again at will; each call signs new URLs, and older ones live
     * on until they expire. A part that is stored already stays stored.
     *
     * 404 `NotFound.UploadId`: the upload is complete, has failed, or is older than 10 days. Code
     * `AlreadyExist.File`: CreateFile had finished by hash, there is nothing to upload.
     */
    post: operations['getUploadUrl'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/list_uploaded_parts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the stored parts (ListUploadedParts)
     *
     * Says which parts of an upload are stored, a page at a time. For an upload that goes on after a
     * break: list, send what is missing, complete.
     *
     * Begin without `part_number_marker` and follow `next_part_number_marker` until it is empty or `0`.
     * Changes nothing.
     *
     * 404 `NotFound.UploadId`: the upload is complete, has failed, or is older than 10 days.
     */
    post: operations['listUploadedParts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a file or a folder (GetFile)
     *
     * Describes a file or a folder, with fresh signed URLs to read its content. In an upload it answers
     * whether a CompleteFile whose answer was lost has worked: compare `size` and `crc64_hash`.
     *
     * A file whose upload is not complete is not there yet: 404 `NotFound.File`. A caller that may only
     * upload gets 403, which says nothing about the file. Changes nothing.
     */
    post: operations['getFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/oauth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get an access token (Token)
     *
     * Trades an assertion, a login's code or a refresh token for an access token, to be sent as
     * `Authorization: Bearer {access_token}`. The call itself carries no credentials in its headers;
     * what it is paid with stands in the body, which is a form and not JSON.
     *
     * A token lives about two hours. Get the next one shortly before; a call with an expired one answers
     * 401 `AccessTokenInvalid`.
     *
     * Calling it twice gives two tokens, both good; a code is good once.
     */
    post: operations['token'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * State of SHA-1 at the beginning of a part: lets the service hash parts that come in any
     * order.
     */
    Sha1Context: {
      /**
       * The five words (unsigned, 32 bits each) of the state after all bytes before the part. Empty
       * for the first part.
       *
       * At most 5 items.
       *
       * @example [1732584193,4023233417,2562383102,271733878,3285377520]
       */
      h?: number[];
      /**
       * Bytes before the part, a multiple of 64.
       *
       * Format: int64.
       *
       * @example 10240
       * @example 0
       */
      part_offset?: number;
    };
    /**
     * State of SHA-256 at the beginning of a part: lets the service hash parts that come in any
     * order.
     */
    Sha256Context: {
      /**
       * The eight words (unsigned, 32 bits each) of the state after all bytes before the part. Empty
       * for the first part.
       *
       * At most 8 items.
       *
       * @example [
       *   1779033703,
       *   3144134277,
       *   1013904242,
       *   2773480762,
       *   1359893119,
       *   2600822924,
       *   528734635,
       *   1541459225
       * ]
       */
      h?: number[];
      /**
       * Bytes before the part, a multiple of 64.
       *
       * Format: int64.
       *
       * @example 10240
       * @example 0
       */
      part_offset?: number;
    };
    /** A part for which an upload URL is wanted. */
    UploadPartRequest: {
      /**
       * Number of the part, from 1, in the order of the content.
       *
       * Format: int32. From 1 to 10000.
       *
       * @example 1
       */
      part_number: number;
      /**
       * MD5 of the part, Base64 of its 16 bytes as in a Content-MD5 header, if OSS is to check it.
       * The URL is then signed with it, and the PUT must carry the same value as `Content-MD5`.
       *
       * @example "XweTSe5ubfT4GctIdEon2w=="
       */
      content_md5?: string;
      /**
       * Content-Type that the PUT will carry. The URL is signed with it. Without one the PUT must
       * carry none, or what the answer's `content_type` says.
       *
       * @example "application/octet-stream"
       */
      content_type?: string;
      /**
       * State of SHA-1 over all the content before the part. With `parallel_upload` and SHA-1 only.
       */
      parallel_sha1_ctx?: Sha1Context;
      /**
       * State of SHA-256 over all the content before the part. With `parallel_upload` and SHA-256
       * only. Documented for GetUploadUrl; the official JavaScript SDK sends it to CreateFile as
       * well.
       */
      parallel_sha256_ctx?: Sha256Context;
    };
    /** A tag, as CreateFile takes it. Key and value together have at most 2,000 bytes. */
    UserTag: {
      /**
       * Key of the tag, not empty and without `#`.
       *
       * @example "k1"
       */
      key: string;
      /**
       * Value of the tag.
       *
       * @example "v1"
       */
      value?: string;
    };
    /**
     * What to create: a file, whose content is then uploaded, or a folder.
     *
     * One of `drive_id` and `share_id` is required.
     */
    CreateFileRequest: {
      /**
       * Id of the drive (the storage space) to create it in. Digits, as a string.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the share, in place of `drive_id`, to create it in a share. The call is then
       * authenticated with `x-share-token`.
       *
       * @example "7JQX1FswpQ8"
       */
      share_id?: string;
      /**
       * Id of the folder to create it in, or `root` for the top of the drive.
       *
       * @example "root"
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      parent_file_id: string;
      /**
       * Name with its extension: at most 1,024 bytes in UTF-8 (a character outside ASCII takes 2 to
       * 4), without `/`.
       *
       * At most 1024 characters.
       *
       * @example "a.txt"
       */
      name: string;
      /**
       * `file`, or `folder`, which is there at once: no upload follows and nothing is to be
       * completed.
       *
       * @example "file"
       */
      type: 'file' | 'folder' | (string & {});
      /**
       * Size of the content in bytes. Needed for an upload by hash.
       *
       * Format: int64. At least 0.
       *
       * @example 1024
       */
      size?: number;
      /**
       * Media type of the content, kept as the File's `content_type`. The default is spelled so by
       * the service.
       *
       * @default "application/oct-stream"
       * @example "application/json"
       */
      content_type?: string;
      /**
       * The parts to get upload URLs for, at most 10,000. Without it the answer has one part, enough
       * for content of up to 5 GB. An empty file has one part too.
       *
       * At most 10000 items.
       *
       * @example [{"part_number":1},{"part_number":2}]
       */
      part_info_list?: UploadPartRequest[];
      /**
       * What to do if the folder has an item of that name:
       *
       * - `ignore` creates a second one with the same name; nothing is overwritten.
       * - `auto_rename` creates it as `name_20060102_150405`, with the present date and time.
       * - `refuse` creates nothing and answers with the item that is there, with `exist: true`.
       *
       * `ignore` is the service's default; the official JavaScript, Android and iOS SDKs send
       * `auto_rename`. There is no mode that overwrites: find the item with `refuse` and create with
       * its `file_id`.
       *
       * @default "ignore"
       * @example "auto_rename"
       */
      check_name_mode?: 'ignore' | 'auto_rename' | 'refuse' | (string & {});
      /**
       * Hash of the whole content by `content_hash_name`, hexadecimal in upper case. If the service
       * has the content already, the answer says `rapid_upload: true` and no byte needs to be sent.
       * If it has not, it compares the hash when the upload is completed: a mismatch is refused
       * there with `InvalidParameter.ContentHash`, and the upload is dead.
       *
       * @example "7C4A8D09CA3762AF61E59520943DC26494F8941B"
       */
      content_hash?: string;
      /**
       * Algorithm of `content_hash`. The documentation names `sha1` alone; the official JavaScript
       * SDK sends `sha256` as well.
       *
       * @example "sha1"
       */
      content_hash_name?: 'sha1' | 'sha256' | (string & {});
      /**
       * SHA-1 of the first 1,024 bytes of the content (of all of it if it is shorter), hexadecimal.
       * Asks whether hashing all of a large file is worth it: 409 `PreHashMatched` says that the
       * service has content that begins so, then call again with `content_hash`. Any other success
       * says it has not: start to upload. Not together with `content_hash`.
       *
       * @example "7C4A8D09CA3762AF61E59520943DC26494F89411"
       */
      pre_hash?: string;
      /**
       * Whether parts may be sent in any order and several at a time. Each part then needs its hash
       * context (`parallel_sha1_ctx`), all parts but the last have the same size, and each offset is
       * a multiple of 64. Without it parts go one after the other, in order. A domain can refuse it
       * with `InvalidParameterNotSupported.ParallelUpload`.
       *
       * @default false
       * @example true
       */
      parallel_upload?: boolean;
      /**
       * In the service's metadata since May 2026, with `multipart` as the only value and without a
       * description. Leave it out.
       *
       * @example "multipart"
       */
      upload_type?: 'multipart' | (string & {});
      /**
       * Id of an existing file, to give it new content: a new revision with the same id. The
       * documentation calls it required with `check_name_mode: ignore`; that contradicts `ignore`
       * being the default, and plain creates without it work.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * Whether to hide it from ordinary listings.
       *
       * @default false
       * @example false
       */
      hidden?: boolean;
      /**
       * Free text, at most 1,024 characters.
       *
       * At most 1024 characters.
       *
       * @example "important file"
       */
      description?: string;
      /**
       * When the file was created on the device, RFC 3339 in UTC.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      local_created_at?: string;
      /**
       * When the file was last changed on the device, RFC 3339 in UTC.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      local_modified_at?: string;
      /**
       * Tags, at most 1,000. A list here; the File answers them as a map from key to value.
       *
       * At most 1000 items.
       *
       * @example [{"key":"k1","value":"v1"}]
       */
      user_tags?: UserTag[];
    };
    /**
     * What an upload by HTML form (POST) needs. New in 2026 and hardly described by the service.
     */
    UploadFormInfo: {
      /**
       * URL to POST the form to.
       *
       * @example "https://data.aliyunpds.com"
       */
      endpoint?: string;
      /**
       * The fields of the form, to send before the file.
       *
       * @example {"policy":"xxx","signature":"xxx"}
       */
      form_data?: {
        [key: string]: string;
      };
    };
    /**
     * A signature for an upload. New in 2026 and hardly described by the service; more members may
     * come.
     */
    SignatureInfo: {
      /**
       * Method of the signature.
       *
       * @example "header"
       */
      auth_type?: string;
      /**
       * The signature to send in a header.
       *
       * Format: password.
       *
       * @example "xxx"
       */
      signature?: string;
    };
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
    UploadPartInfo: {
      /**
       * Number of the part, from 1, in the order of the content.
       *
       * Format: int32.
       *
       * @example 1
       */
      part_number: number;
      /**
       * Signed URL to PUT the part to; lives 15 minutes. Not in an answer of ListUploadedParts.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx&partNumber=1&uploadId=C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_url?: string;
      /**
       * The same for a client inside Alibaba Cloud's network (VPC) in the drive's region. Of no use
       * once the domain has a smart data domain.
       *
       * @example "https://data.oss-cn-hangzhou-internal.aliyuncs.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx&partNumber=1&uploadId=C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      internal_upload_url?: string;
      /**
       * ETag of the stored part, with its double quotes. The documentation calls it discontinued,
       * yet ListUploadedParts still answers it.
       *
       * @example "\"F2A43A97777D22FC44186B46777469C9\""
       */
      etag?: string;
      /**
       * Size of the stored part in bytes. The documentation calls it discontinued, yet
       * ListUploadedParts still answers it.
       *
       * Format: int64.
       *
       * @example 10485824
       */
      part_size?: number;
      /**
       * Content-Type that the PUT must carry; absent or empty: none. Not in the documentation; the
       * official JavaScript SDK obeys it.
       *
       * @example ""
       * @example "application/octet-stream"
       */
      content_type?: string;
      /** The SHA-1 state that was given for the part. */
      parallel_sha1_ctx?: Sha1Context;
      /** The SHA-256 state that was given for the part. */
      parallel_sha256_ctx?: Sha256Context;
      /**
       * What an upload by HTML form (POST) needs. In the service's metadata since May 2026, hardly
       * described.
       */
      upload_form_info?: UploadFormInfo;
      /** The same for a client inside Alibaba Cloud's network; has been seen as `null`. */
      internal_upload_form_info?: UploadFormInfo;
      /**
       * A signature for the upload. On the newest documentation page only, hardly described.
       */
      signature_info?: SignatureInfo;
    };
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
    CreateFileResponse: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the share, if it was created in one. From older editions of the documentation.
       *
       * @example "7JQX1FswpQ8"
       */
      share_id?: string;
      /**
       * Id of the file or folder.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Its name, which `auto_rename` may have changed. Called `name` in a File, `file_name` here.
       *
       * @example "a.txt"
       * @example "a_20261123_120000.txt"
       */
      file_name?: string;
      /**
       * Id of the folder that holds it, or `root`.
       *
       * @example "root"
       */
      parent_file_id?: string;
      /**
       * What it is: `file` or `folder`.
       *
       * @example "file"
       */
      type?: 'file' | 'folder' | (string & {});
      /**
       * `uploading` while content is awaited, `available` if it is there.
       *
       * @example "uploading"
       */
      status?: 'uploading' | 'available' | (string & {});
      /**
       * True if `check_name_mode` is `refuse` and an item of that name is there: nothing was
       * created.
       *
       * @example false
       */
      exist?: boolean;
      /**
       * True if the service had the content already (by `content_hash`) and the file is complete.
       *
       * @example false
       */
      rapid_upload?: boolean;
      /**
       * Id of the upload, for GetUploadUrl, ListUploadedParts and CompleteFile. Absent for a folder.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id?: string;
      /**
       * Id of the revision. From older editions of the documentation.
       *
       * @example "5d5b846942cf94fa72324c14a4bda34e81da635d"
       */
      revision_id?: string;
      /**
       * The parts with their upload URLs, one for each that was asked for. Absent when there is
       * nothing to upload.
       *
       * @example [
       *   {
       *     "part_number": 1,
       *     "upload_url": "https://data.aliyunpds.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx&partNumber=1&uploadId=C9DCFE5A82644AC7A02DB74C30C934A6"
       *   }
       * ]
       */
      part_info_list?: UploadPartInfo[];
    };
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
    ErrorBody: {
      /**
       * What went wrong, for programs.
       *
       * @example "NotFound.UploadId"
       */
      code?: string;
      /**
       * What went wrong, for people.
       *
       * @example "The resource upload_id cannot be found. No such upload_id"
       */
      message?: string;
      /**
       * The same as `code`.
       *
       * @example "NotFound.UploadId"
       */
      Code?: string;
      /**
       * The same as `message`.
       *
       * @example "The resource upload_id cannot be found. No such upload_id"
       */
      Message?: string;
      /**
       * Id of the request; only with capitals.
       *
       * @example "A8CCF1CD-4B4C-4D5E-8B7A-3E8B0C5F2B6D"
       */
      RequestId?: string;
    };
    /** A part that was stored. */
    CompletedPart: {
      /**
       * Number of the part, from 1.
       *
       * Format: int32. From 1 to 10000.
       *
       * @example 1
       */
      part_number: number;
      /**
       * ETag that the PUT of the part answered, with its double quotes.
       *
       * @example "\"F2A43A97777D22FC44186B46777469C9\""
       */
      etag?: string;
    };
    /**
     * Which upload to complete. `file_id` and `upload_id` come from the answer to CreateFile.
     *
     * The documentation demands `drive_id`. An upload into a share sends `share_id` in its place
     * (the official JavaScript, Android and iOS SDKs do), so one of the two is required.
     */
    CompleteFileRequest: {
      /**
       * Id of the drive (the storage space) that holds the file. Digits, as a string.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the share, in place of `drive_id`, for an upload into a share. The call is then
       * authenticated with `x-share-token`. Sent by the official SDKs, not on the documentation's
       * page of this operation.
       *
       * @example "7JQX1FswpQ8"
       */
      share_id?: string;
      /**
       * Id of the file, from the answer to CreateFile.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Id of the upload, from the answer to CreateFile.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id: string;
      /**
       * CRC-64 of the whole content, with which the service checks what it received. CRC-64/XZ: the
       * ECMA-182 polynomial 0x42F0E1EBA9EA3693 reflected, all bits set at the beginning and inverted
       * at the end; what OSS calls crc64ecma. The text `123456789` gives `11051210869376104954`, an
       * empty file `0`.
       *
       * Written as an unsigned decimal number in a text, 0 to 18446744073709551615, without sign,
       * padding or `0x`. A number is not accepted: JSON numbers above 2^53 lose their last digits on
       * the way. `crc64Hash(source)` of `pds-fetch/crc64` computes it from bytes, a Blob or a
       * stream; `combineCrc64` joins the sums of parts.
       *
       * Optional; without it the service completes unchecked. It is not documented what a mismatch
       * answers: expect a 400 with a code that begins with `InvalidParameter`, and a dead upload.
       *
       * Format: uint64.
       *
       * @example "11051210869376104954"
       * @example "3574582125365864471"
       */
      crc64_hash?: string;
      /**
       * The parts with their ETags. Not on the documentation's page of this operation; the official
       * JavaScript SDK sends it, the C++, Android and iOS SDKs do not and complete as well. Leave it
       * out unless you want to send what they send.
       *
       * At most 10000 items.
       *
       * @example [{"part_number":1,"etag":"\"F2A43A97777D22FC44186B46777469C9\""}]
       */
      part_info_list?: CompletedPart[];
    };
    /** A frame of a video that the content review objects to. */
    InvestigationBlockFrame: {
      /**
       * Why the review objects.
       *
       * @example "porn"
       */
      label?: string;
      /**
       * Where the frame is, in seconds from the beginning.
       *
       * Format: int64.
       *
       * @example 12
       */
      offset?: number;
      /**
       * How sure the review is, from 0 to 100.
       *
       * Format: double.
       *
       * @example 99.5
       */
      rate?: number;
    };
    /** What the content review found in a video. */
    InvestigationVideoDetail: {
      /**
       * The frames that the review objects to.
       *
       * @example [{"label":"porn","offset":12,"rate":99.5}]
       */
      block_frames?: InvestigationBlockFrame[];
    };
    /** Result of the content review of a file. */
    InvestigationInfo: {
      /**
       * State of the review: 0 not reviewed, 1 not supported for this file, 2 failed, 3 running, 4
       * done, 5 penalised. Other values may come.
       *
       * Format: int64.
       *
       * @example 4
       */
      status?: number;
      /**
       * What the review suggests to do with the file.
       *
       * @example "pass"
       */
      suggestion?: 'pass' | 'block' | (string & {});
      /**
       * What was found in a video. In the official SDK's model, not in the documentation's sample.
       */
      video_detail?: InvestigationVideoDetail;
    };
    /**
     * Something that recognition sees in an image. Tags form a tree of levels. The service
     * announced the end of this structure for 2025-02-20, yet its newest CompleteFile page still
     * shows it.
     */
    SystemTag: {
      /**
       * How sure the recognition is, from 0 to 1.
       *
       * Format: float.
       *
       * @example 0.98
       */
      confidence?: number;
      /**
       * Name of the tag one level up; absent on level 1.
       *
       * @example "sport"
       */
      parent_name?: string;
      /**
       * Name of the tag, in the language of the domain.
       *
       * @example "basketball"
       */
      name?: string;
      /**
       * Level of the tag in the tree, from 1.
       *
       * Format: int32.
       *
       * @example 3
       */
      tag_level?: number;
      /**
       * Text from which the tag was derived.
       *
       * @example "play basketball together"
       */
      source?: string;
      /**
       * How central the thing is in the picture, from 0 to 1.
       *
       * Format: float.
       *
       * @example 0.877
       */
      centric_score?: number;
    };
    /** How a head is turned, in degrees. */
    HeadPose: {
      /**
       * Up or down, in degrees.
       *
       * Format: double.
       *
       * @example 10.684
       */
      Pitch?: number;
      /**
       * Tilted to a shoulder, in degrees.
       *
       * Format: double.
       *
       * @example -10.707
       */
      Roll?: number;
      /**
       * Left or right, in degrees.
       *
       * Format: double.
       *
       * @example -20.094
       */
      Yaw?: number;
    };
    /** The rectangle around a face, in pixels of the picture. */
    FaceBoundary: {
      /**
       * Width in pixels.
       *
       * Format: int64.
       *
       * @example 457
       */
      Width?: number;
      /**
       * Height in pixels.
       *
       * Format: int64.
       *
       * @example 687
       */
      Height?: number;
      /**
       * Distance from the top edge in pixels.
       *
       * Format: int64.
       *
       * @example 1324
       */
      Top?: number;
      /**
       * Distance from the left edge in pixels.
       *
       * Format: int64.
       *
       * @example 1356
       */
      Left?: number;
    };
    /** What recognition sees in a face; each finding with its confidence from 0 to 1. */
    FaceAttributes: {
      /**
       * Whether a mask is worn; `none` if not.
       *
       * @example "none"
       */
      Mask?: 'none' | (string & {});
      /**
       * How sure `Mask` is, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.894
       */
      MaskConfidence?: number;
      /**
       * Whether there is a beard; `none` if not.
       *
       * @example "none"
       */
      Beard?: 'none' | (string & {});
      /**
       * How sure `Beard` is, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.997
       */
      BeardConfidence?: number;
      /**
       * Whether glasses are worn; `none` if not.
       *
       * @example "none"
       */
      Glasses?: 'none' | (string & {});
      /**
       * How sure `Glasses` is, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.999
       */
      GlassesConfidence?: number;
      /**
       * Whether the mouth is open or closed.
       *
       * @example "close"
       */
      Mouth?: 'close' | 'open' | (string & {});
      /**
       * How sure `Mouth` is, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.937
       */
      MouthConfidence?: number;
      /**
       * Whether a hat is worn; `none` if not.
       *
       * @example "none"
       */
      Hat?: 'none' | (string & {});
      /**
       * How sure `Hat` is, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.998
       */
      HatConfidence?: number;
      /** How the head is turned. */
      HeadPose?: HeadPose;
      /** Where the face is in the picture. */
      FaceBoundary?: FaceBoundary;
    };
    /**
     * A face, as it stands in the JSON text `image_media_metadata.faces`. The member names begin
     * with capitals, unlike everywhere else. Any member may be absent.
     */
    Face: {
      /**
       * Id of the face (a UUID); `faces_thumbnail` has the same.
       *
       * @example "a9a66a86-73dd-4c95-8b79-1d8a49db5226"
       */
      FaceId?: string;
      /**
       * Id of the group of faces (the person) that it belongs to.
       *
       * @example "Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0"
       */
      GroupId?: string;
      /**
       * How sure it is that this is a face, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.999
       */
      FaceConfidence?: number;
      /**
       * Estimated age in years.
       *
       * Format: int64.
       *
       * @example 13
       */
      Age?: number;
      /**
       * Certainty of the age. The sample shows 4, so it is no share of 1; the live service has been
       * seen to send `AgeSD`, a deviation in years, instead.
       *
       * Format: double.
       *
       * @example 4
       */
      AgeConfidence?: number;
      /**
       * Estimated gender.
       *
       * @example "female"
       */
      Gender?: 'female' | 'male' | (string & {});
      /**
       * How sure the gender is, from 0 to 1.
       *
       * Format: double.
       *
       * @example 1
       */
      GenderConfidence?: number;
      /**
       * Estimated emotion; `none` if there is no clear one.
       *
       * @example "none"
       */
      Emotion?: 'none' | (string & {});
      /**
       * How sure the emotion is, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.672
       */
      EmotionConfidence?: number;
      /** What is seen in the face, and where the face is. */
      FaceAttributes?: FaceAttributes;
    };
    /** A face and the group of faces (the person) that it belongs to. */
    FaceThumbnail: {
      /**
       * Id of the face (a UUID).
       *
       * @example "a9a66a86-73dd-4c95-8b79-1d8a49db5226"
       */
      face_id?: string;
      /**
       * Id of the group. `figure-cluster-id-independent`: grouped with no other face yet;
       * `figure-cluster-id-unavailable`: never to be grouped.
       *
       * @example "Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0"
       * @example "figure-cluster-id-independent"
       */
      face_group_id?: string;
      /**
       * Signed URL of a thumbnail of the face. Deprecated by the service. Treat it as a secret while
       * it lives.
       *
       * @deprecated
       * @example "https://pds-domain.region.aliyuncs.com/QieGeH98%2F1001%2F63e5e551ee621482ab934a0687c6cda75fc07864%2F642a8a40c00f1ad379df421694713ee65170f09b?x-oss-access-key-id=xxx&x-oss-expires=1686455451&x-oss-process=image%2Fcrop%2Cx_1128%2Cy_1211%2Cw_914%2Ch_914%2Fformat%2Cjpg&x-oss-signature=xxx&x-oss-signature-version=OSS2"
       */
      face_thumbnail?: string;
    };
    /** Value of one EXIF field, as it stands in the JSON text `image_media_metadata.exif`. */
    ExifValue: {
      /**
       * The value as a text, also where EXIF has a number.
       *
       * @example "2020:08:19 17:11:11"
       */
      value?: string;
    };
    /**
     * The service's judgement of a picture. Older editions list more scores, which may come.
     */
    ImageQuality: {
      /**
       * How good the picture looks, from 0 (bad) to 1 (good).
       *
       * Format: double.
       *
       * @example 0.736
       */
      overall_score?: number;
    };
    /** A rectangle in a picture, in pixels. */
    CroppingBoundary: {
      /**
       * Width in pixels.
       *
       * Format: int64.
       *
       * @example 1080
       */
      width?: number;
      /**
       * Height in pixels.
       *
       * Format: int64.
       *
       * @example 1080
       */
      height?: number;
      /**
       * Distance from the top edge in pixels.
       *
       * Format: int64.
       *
       * @example 0
       */
      top?: number;
      /**
       * Distance from the left edge in pixels.
       *
       * Format: int64.
       *
       * @example 420
       */
      left?: number;
    };
    /** Where to crop a picture for a given aspect ratio. */
    CroppingSuggestion: {
      /**
       * The aspect ratio that the suggestion is for.
       *
       * @example "auto"
       */
      aspect_ratio?: string;
      /** The rectangle to keep. */
      cropping_boundary?: CroppingBoundary;
      /**
       * How good the suggestion is; more is better.
       *
       * Format: double.
       *
       * @example 0.931
       */
      score?: number;
    };
    /**
     * What the service knows of an image, from its EXIF data and from image recognition.
     * Recognition is a paid feature of the domain and runs after the upload. Any member may be
     * absent or empty.
     */
    ImageMediaMetadata: {
      /**
       * When the picture was taken, RFC 3339. The documentation's sample shows the layout
       * `2006-01-02T15:04:05.000Z07:00` of the Go language in this place, which is no time and does
       * not parse; may also be empty.
       *
       * Format: date-time.
       *
       * @example "2023-09-15T05:03:10.000Z"
       */
      time?: string;
      /**
       * Width in pixels.
       *
       * Format: int64.
       *
       * @example 1920
       */
      width?: number;
      /**
       * Height in pixels.
       *
       * Format: int64.
       *
       * @example 1080
       */
      height?: number;
      /**
       * Where the picture was taken, `latitude,longitude` in decimal degrees; may be empty.
       *
       * @example "30.185453,120.218522"
       */
      location?: string;
      /**
       * Country of the place; may be empty.
       *
       * @example "China"
       */
      country?: string;
      /**
       * Province of the place; may be empty.
       *
       * @example "Zhejiang"
       */
      province?: string;
      /**
       * City of the place; may be empty.
       *
       * @example "Hangzhou"
       */
      city?: string;
      /**
       * District of the place; may be empty.
       *
       * @example "Binjiang District"
       */
      district?: string;
      /**
       * Township or street of the place; may be empty.
       *
       * @example "Xixing Street"
       */
      township?: string;
      /**
       * The whole address of the place in one line; may be empty.
       *
       * @example "Jiangling Road, Xixing Street, Binjiang District, Hangzhou, Zhejiang"
       */
      address_line?: string;
      /**
       * What recognition sees in the picture. The items are system tags, not the `ImageTag` of the
       * official SDKs, which belongs to another operation.
       *
       * @example [{"name":"basketball","parent_name":"sport","tag_level":3,"confidence":0.98}]
       */
      image_tags?: SystemTag[];
      /**
       * The faces in the picture: a text that holds a JSON array of `Face`. Parse it with JSON.parse
       * after a check that it is not empty.
       *
       * Holds application/json as text.
       *
       * @example "[{\"FaceId\":\"a9a66a86-73dd-4c95-8b79-1d8a49db5226\",\"GroupId\":\"Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0\",\"FaceConfidence\":0.999,\"Age\":13,\"Gender\":\"female\",\"Emotion\":\"none\"}]"
       */
      faces?: string;
      /**
       * The faces with the group (the person) that each belongs to.
       *
       * @example [
       *   {
       *     "face_id": "a9a66a86-73dd-4c95-8b79-1d8a49db5226",
       *     "face_group_id": "Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0"
       *   }
       * ]
       */
      faces_thumbnail?: FaceThumbnail[];
      /**
       * EXIF data of the picture: a text that holds a JSON object, from the EXIF field's name to `{
       * "value": text }`. Comes by default and can be asked for alone with GetFile's `fields`
       * (`exif`).
       *
       * Holds application/json as text.
       *
       * @example "{\"Compression\":{\"value\":\"6\"},\"DateTime\":{\"value\":\"2020:08:19 17:11:11\"}}"
       */
      exif?: string;
      /** How good the picture is by the service's judgement. */
      image_quality?: ImageQuality;
      /**
       * Where to crop the picture for a given aspect ratio. Named by GetFile's `fields`
       * (`cropping_suggestion`); not in the documentation's sample.
       *
       * @example [
       *   {
       *     "aspect_ratio": "auto",
       *     "cropping_boundary": {
       *       "width": 1080,
       *       "height": 1080,
       *       "top": 0,
       *       "left": 420
       *     },
       *     "score": 0.931
       *   }
       * ]
       */
      cropping_suggestion?: CroppingSuggestion[];
    };
    /** One stream of a file that has several. */
    SimpleStreamInfo: {
      /**
       * CRC-64 of the stream as an unsigned decimal number in a text, like the file's `crc64_hash`;
       * may be empty.
       *
       * @example "3574582125365864471"
       * @example ""
       */
      crc64_hash?: string;
      /**
       * Size of the stream in bytes.
       *
       * Format: int64.
       *
       * @example 1024
       */
      size?: number;
      /**
       * Hash of the stream by `content_hash_name`, hexadecimal in upper case.
       *
       * @example "EA4942AA8761213890A5C386F88E6464D2C31CA3"
       */
      content_hash?: string;
      /**
       * Algorithm of `content_hash`.
       *
       * @example "sha1"
       */
      content_hash_name?: 'sha1' | 'sha256' | 'none' | (string & {});
      /**
       * Signed URL to download the stream; expires like the file's `download_url`.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      download_url?: string;
      /**
       * Signed URL to view the stream; expires like the file's `url`.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      url?: string;
      /**
       * Signed URL of a thumbnail of the stream.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      thumbnail?: string;
    };
    /** A picture stream of a video. Its numbers come as texts. */
    VideoMediaVideoStream: {
      /**
       * Length in seconds, a decimal number in a text.
       *
       * @example "22.88"
       */
      duration?: string;
      /**
       * Bits per second, a whole number in a text. (The sound stream spells the same member
       * `bit_rate`.)
       *
       * @example "108420"
       */
      bitrate?: string;
      /**
       * Name of the codec (the member's name is spelled so by the service).
       *
       * @example "h264"
       * @example "hevc"
       */
      code_name?: string;
      /**
       * Number of frames, a whole number in a text.
       *
       * @example "90"
       */
      frame_count?: string;
      /**
       * Name of the resolution. Sent by the live service, not in the documentation's sample.
       *
       * @example "1080P"
       */
      clarity?: string;
      /**
       * Frames per second as a fraction. Sent by the live service, not in the documentation's
       * sample.
       *
       * @example "25/1"
       * @example "11400/533"
       */
      fps?: string;
      /**
       * Rotation in degrees, a number in a text. Sent by the live service, not in the
       * documentation's sample.
       *
       * @example "90"
       */
      rotate?: string;
    };
    /** A sound stream of a video or an audio file. */
    VideoMediaAudioStream: {
      /**
       * Length in seconds, a decimal number in a text.
       *
       * @example "7704.573000"
       */
      duration?: string;
      /**
       * Bits per second, a whole number in a text. (The picture stream spells the same member
       * `bitrate`.)
       *
       * @example "129280"
       */
      bit_rate?: string;
      /**
       * Name of the codec (the member's name is spelled so by the service).
       *
       * @example "aac"
       */
      code_name?: string;
      /**
       * Number of channels. Sent by the live service, not in the documentation's sample.
       *
       * Format: int64.
       *
       * @example 2
       */
      channels?: number;
      /**
       * Layout of the channels. Sent by the live service, not in the documentation's sample.
       *
       * @example "stereo"
       */
      channel_layout?: string;
      /**
       * Samples per second, a whole number in a text. Sent by the live service, not in the
       * documentation's sample.
       *
       * @example "48000"
       */
      sample_rate?: string;
    };
    /**
     * What the service knows of a video or an audio file. Any member may be absent or empty;
     * numbers of the streams come as texts.
     */
    VideoMediaMetadata: {
      /**
       * When the video was taken, RFC 3339. The documentation's sample shows the layout
       * `2006-01-02T15:04:05.000Z07:00` of the Go language in this place, which is no time and does
       * not parse; may also be empty.
       *
       * Format: date-time.
       *
       * @example "2023-09-15T05:03:10.000Z"
       */
      time?: string;
      /**
       * Width of the picture in pixels.
       *
       * Format: int64.
       *
       * @example 1920
       */
      width?: number;
      /**
       * Height of the picture in pixels.
       *
       * Format: int64.
       *
       * @example 1080
       */
      height?: number;
      /**
       * Where the video was taken, `latitude,longitude` in decimal degrees; may be empty.
       *
       * @example "30.185453,120.218522"
       */
      location?: string;
      /**
       * Country of the place; may be empty.
       *
       * @example "China"
       */
      country?: string;
      /**
       * Province of the place; may be empty.
       *
       * @example "Zhejiang"
       */
      province?: string;
      /**
       * City of the place; may be empty.
       *
       * @example "Hangzhou"
       */
      city?: string;
      /**
       * District of the place; may be empty.
       *
       * @example "Binjiang District"
       */
      district?: string;
      /**
       * Township or street of the place; may be empty.
       *
       * @example "Xixing Street"
       */
      township?: string;
      /**
       * The whole address of the place in one line; may be empty.
       *
       * @example "Jiangling Road, Xixing Street, Binjiang District, Hangzhou, Zhejiang"
       */
      address_line?: string;
      /**
       * Length of the whole file in seconds, a decimal number in a text. Sent by the live service,
       * not in the documentation's sample.
       *
       * @example "7704.573000"
       */
      duration?: string;
      /**
       * What recognition sees in the video. In older editions of the documentation, not in the
       * current sample.
       *
       * @example [{"name":"basketball","parent_name":"sport","tag_level":3,"confidence":0.98}]
       */
      image_tags?: SystemTag[];
      /**
       * The picture streams; absent or empty for an audio file.
       *
       * @example [{"duration":"22.88","bitrate":"108420","code_name":"h264","frame_count":"90"}]
       */
      video_media_video_stream?: VideoMediaVideoStream[];
      /**
       * The sound streams.
       *
       * @example [{"duration":"7704.573000","bit_rate":"129280","code_name":"aac"}]
       */
      video_media_audio_stream?: VideoMediaAudioStream[];
    };
    /** What is below a folder, through all its levels. */
    DirSizeInfo: {
      /**
       * Number of folders below it.
       *
       * Format: int64.
       *
       * @example 1
       */
      dir_count?: number;
      /**
       * Number of files below it.
       *
       * Format: int64.
       *
       * @example 10
       */
      file_count?: number;
    };
    /** An element (such as a paragraph) of a document that matches a semantic search. */
    SemanticElementContent: {
      /**
       * Kind of the element; only `text` is known.
       *
       * @example "text"
       */
      type?: 'text' | (string & {});
      /**
       * The text of the element.
       *
       * @example "text fragment"
       */
      content?: string;
      /**
       * URL of the element, for instance of a picture; may be empty.
       *
       * @example "http://aliyun.com"
       */
      url?: string;
      /**
       * Where the element is in time: beginning and end. The unit is not documented, and the sample
       * holds one number.
       *
       * @example [0]
       */
      time_range?: number[];
    };
    /** A piece of a document that matches a semantic search. */
    SemanticDocumentContent: {
      /**
       * The elements of the piece, in order.
       *
       * @example [{"type":"text","content":"text fragment"}]
       */
      element_contents?: SemanticElementContent[];
    };
    /** A frame that stands for a scene of a video. */
    SemanticKeyFrame: {
      /**
       * Where the frame is in the video. The unit is not documented; by the size of the sample's
       * value, milliseconds.
       *
       * Format: int64.
       *
       * @example 1000
       */
      frame_time?: number;
      /**
       * URL of a picture of the frame.
       *
       * @example "http://aliyun.com"
       */
      thumbnail_url?: string;
    };
    /** A scene of a video that matches a semantic search. */
    SemanticSceneContent: {
      /**
       * Where the scene is in time: beginning and end. The unit is not documented, and the sample
       * holds one number.
       *
       * @example [0]
       */
      time_range?: number[];
      /**
       * The frames that stand for the scene.
       *
       * @example [{"frame_time":1000,"thumbnail_url":"http://aliyun.com"}]
       */
      key_frames?: SemanticKeyFrame[];
      /**
       * URL of a thumbnail of the scene.
       *
       * @example "http://aliyun.com"
       */
      thumbnail_url?: string;
    };
    /**
     * How a file matched a semantic search. Known from the documentation's sample alone; no
     * official SDK has it.
     */
    SemanticResult: {
      /**
       * How well the file matches the search; more is better.
       *
       * Format: double.
       *
       * @example 0.879
       */
      semantic_similarity?: number;
      /**
       * The matching pieces of a document.
       *
       * @example [{"element_contents":[{"type":"text","content":"text fragment"}]}]
       */
      document_contents?: SemanticDocumentContent[];
      /**
       * The matching scenes of a video.
       *
       * @example [{"time_range":[0,12],"thumbnail_url":"https://data.aliyunpds.com/scene.jpg"}]
       */
      scene_contents?: SemanticSceneContent[];
    };
    /**
     * A file or a folder of a drive. CompleteFile and GetFile answer with it.
     *
     * Only `file_id` is sure to be there. Any other member may be absent, empty (`""`) or `null`:
     * a folder has no size and no hash, media data is there only for media, and some members come
     * only when GetFile's `fields` asks for them (each says so). More members than these may come,
     * and texts that list known values may hold others.
     */
    File: {
      /**
       * Id of the PDS domain, the first label of the API's host name.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space) that holds the file. Digits, as a string.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the file or folder, unique in its drive. Real ids are 40 hexadecimal digits in lower
       * case; treat them as opaque.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Name with its extension, at most 1,024 bytes in UTF-8 and without `/`. Names are not unique
       * in a folder.
       *
       * @example "1.mov"
       */
      name?: string;
      /**
       * What it is: `file` or `folder`.
       *
       * @example "file"
       */
      type?: 'file' | 'folder' | (string & {});
      /**
       * Media type that the uploader declared with CreateFile; without one the service stores
       * `application/oct-stream` (its spelling). What the service found in the bytes stands in
       * `mime_type`.
       *
       * @example "video/quicktime"
       */
      content_type?: string;
      /**
       * When the file was created in the drive. RFC 3339 in UTC with milliseconds.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      created_at?: string;
      /**
       * When the file was last changed. RFC 3339 in UTC with milliseconds.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      updated_at?: string;
      /**
       * Free text that the uploader gave, at most 1,024 characters.
       *
       * @example "image file"
       */
      description?: string;
      /**
       * When the file was moved to the recycle bin. RFC 3339 in UTC with milliseconds; absent or
       * empty for a file that is not there.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      trashed_at?: string;
      /**
       * Extension of the name, in lower case and without the dot.
       *
       * @example "mov"
       */
      file_extension?: string;
      /**
       * Media type that the service detected.
       *
       * @example "video/quicktime"
       */
      mime_type?: string;
      /**
       * Extension that belongs to the detected media type, without the dot.
       *
       * @example "mov"
       */
      mime_extension?: string;
      /**
       * Whether the file is hidden from ordinary listings. Set with CreateFile.
       *
       * @example false
       */
      hidden?: boolean;
      /**
       * Size of the content in bytes. Of a folder: the sum of all files below it, and only when
       * GetFile's `fields` asks for `dir_size`.
       *
       * Format: int64.
       *
       * @example 1024
       */
      size?: number;
      /**
       * Whether a user marked it as a favourite.
       *
       * @example false
       */
      starred?: boolean;
      /**
       * `uploading` from CreateFile on, `available` once CompleteFile has succeeded. Only an
       * available file can be read: before that GetFile answers NotFound and listings hide it.
       *
       * @example "available"
       */
      status?: 'uploading' | 'available' | (string & {});
      /**
       * Metadata that a client stored with the file, an opaque text. The official samples show
       * `k1=v1,k2=v2` as well as a JSON object in text form: only the client that wrote it knows.
       *
       * @example "k1=v1,k2=v2"
       * @example "{\"channel\":\"file_upload\",\"client\":\"windows\"}"
       */
      user_meta?: string;
      /**
       * Labels of the file, such as the scenes that image recognition found. A list of texts: older
       * editions of the documentation call it one text, the current one and its sample a list.
       *
       * @example ["label1:1","label2:2"]
       */
      labels?: string[];
      /**
       * Id of the upload that produced the content. It is dead once the upload is complete; after an
       * upload by hash (`rapid_upload`) it is a mere marker.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id?: string;
      /**
       * Id of the folder that holds it, or `root` for the top of the drive.
       *
       * @example "root"
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      parent_file_id?: string;
      /**
       * CRC-64 of the content (CRC-64/XZ, which OSS calls crc64ecma), as an unsigned decimal number
       * in a text: 0 to 18446744073709551615, without sign or padding. A JavaScript number cannot
       * hold it; compare texts or BigInt values. May be absent or empty, for instance on a copied
       * object. One edition of the documentation prints a bare number, which has already lost its
       * last digits: the service sends a text.
       *
       * @example "3574582125365864471"
       * @example "15273709128597645316"
       */
      crc64_hash?: string;
      /**
       * Hash of the content by the algorithm in `content_hash_name`, hexadecimal in upper case (40
       * digits for SHA-1).
       *
       * @example "EA4942AA8761213890A5C386F88E6464D2C31CA3"
       */
      content_hash?: string;
      /**
       * Algorithm of `content_hash`. The documentation names `sha1` alone; the official JavaScript
       * SDK also uses `sha256`, and `none` has been seen.
       *
       * @example "sha1"
       */
      content_hash_name?: 'sha1' | 'sha256' | 'none' | (string & {});
      /**
       * Signed URL to download the content with GET and without further credentials. It expires
       * after 15 minutes unless GetFile's `url_expire_sec` asks for another time. May be empty.
       * Treat it as a secret while it lives.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      download_url?: string;
      /**
       * Signed URL of a thumbnail. Deprecated by the service: ask GetFile for `thumbnail_processes`
       * and read `thumbnail_urls`.
       *
       * @deprecated
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      thumbnail?: string;
      /**
       * Rough class of the file, from its extension and media type. `doc`, `image`, `audio` and
       * `video` are documented; the official JavaScript SDK knows `app`, `zip` and `others` too.
       *
       * @example "image"
       */
      category?: 'doc' | 'image' | 'audio' | 'video' | 'app' | 'zip' | 'others' | (string & {});
      /**
       * When the file was created on the uploader's device, as the client said with CreateFile. UTC;
       * may be empty.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      local_created_at?: string;
      /**
       * When the file was last changed on the uploader's device, as the client said with CreateFile.
       * UTC; may be empty.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      local_modified_at?: string;
      /**
       * Id of the current revision of the content. An upload to an existing `file_id` makes a new
       * one.
       *
       * @example "5d5b846942cf94fa72324c14a4bda34e81da635d"
       */
      revision_id?: string;
      /**
       * Result of the content review. Only when GetFile's `fields` asks for `investigation_info`.
       */
      investigation_info?: InvestigationInfo;
      /**
       * Signed URLs of thumbnails, one for each key of GetFile's `thumbnail_processes` (5 at most).
       *
       * @example {
       *   "480x480": "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       * }
       */
      thumbnail_urls?: {
        [key: string]: string;
      };
      /**
       * What is known of an image: time, place, size in pixels, tags, faces. Only in domains that
       * have the (paid) image feature; recognition runs after the upload, so a CompleteFile answer
       * seldom has it.
       */
      image_media_metadata?: ImageMediaMetadata;
      /**
       * Further fields by name, of any type: the documentation's sample shows texts, the live
       * service sends numbers as well.
       *
       * @example {"image_count":0}
       */
      ex_fields_info?: {
        [key: string]: unknown;
      };
      /**
       * In the documentation's sample, always empty there, and described nowhere. Do not build on
       * it.
       *
       * @example ""
       */
      content_uri?: string;
      /**
       * The streams of a file that has several, such as the picture and the video of a live photo,
       * by the stream's name.
       *
       * @example {
       *   "video": {
       *     "crc64_hash": "3574582125365864471",
       *     "size": 1024,
       *     "content_hash": "EA4942AA8761213890A5C386F88E6464D2C31CA3",
       *     "content_hash_name": "sha1"
       *   }
       * }
       */
      streams_info?: {
        [key: string]: SimpleStreamInfo;
      };
      /**
       * Tags that users set, as a map from key to value. CreateFile takes the same tags as a list of
       * `{ key, value }`.
       *
       * @example {"k1":"v1"}
       */
      user_tags?: {
        [key: string]: string;
      };
      /**
       * Number of the current revision, counted up with each new content.
       *
       * Format: int64.
       *
       * @example 1
       */
      revision_version?: number;
      /**
       * What is known of a video or an audio file: time, place, size in pixels, streams. Found after
       * the upload, so a CompleteFile answer seldom has it.
       */
      video_media_metadata?: VideoMediaMetadata;
      /**
       * Whether the service restricts the file after a content review: 0 = it does not, 2 = frozen
       * (a constant of the official C++ SDK). Other values exist and are not described.
       *
       * Format: int64.
       *
       * @example 0
       */
      punish_flag?: number;
      /**
       * Ids from the top of the drive down to the file, joined by `/`.
       *
       * @example "id1/id2"
       */
      id_path?: string;
      /**
       * Names from the top of the drive down to the file, joined by `/`.
       *
       * @example "root/f1/f2"
       */
      name_path?: string;
      /**
       * Kind of identity that created the file.
       *
       * @example "User"
       */
      creator_type?: 'User' | 'AliUser' | 'Group' | (string & {});
      /**
       * Id of who created the file.
       *
       * @example "0075833233234dd187c395ee3c7747b0"
       */
      creator_id?: string;
      /**
       * Name of who created the file.
       *
       * @example "test_user"
       */
      creator_name?: string;
      /**
       * Kind of identity that changed the file last.
       *
       * @example "User"
       */
      last_modifier_type?: 'User' | 'AliUser' | 'Group' | (string & {});
      /**
       * Id of who changed the file last.
       *
       * @example "0075833233234dd187c395ee3c7747b0"
       */
      last_modifier_id?: string;
      /**
       * Name of who changed the file last.
       *
       * @example "test_user"
       */
      last_modifier_name?: string;
      /**
       * How many files and folders are below a folder. Only when GetFile's `fields` asks for
       * `dir_size`.
       */
      dir_size_info?: DirSizeInfo;
      /**
       * Whether the file is in the recycle bin.
       *
       * @example false
       */
      trashed?: boolean;
      /**
       * What the caller may do with the file, one permission each. Two names are published; there
       * are many more.
       *
       * @example ["FILE.PREVIEW"]
       */
      action_list?: ('FILE.PREVIEW' | 'FILE.LIST' | (string & {}))[];
      /**
       * Region in which the content is stored.
       *
       * @example "cn-hangzhou"
       */
      location?: string;
      /**
       * How the file matched a semantic search. Part of the shared File structure: an answer to
       * CompleteFile or GetFile is not expected to have it.
       */
      semantic_result?: SemanticResult;
      /**
       * By its name, whether the folder takes part in the sync feature. Not described by the
       * service.
       *
       * @example false
       */
      sync_flag?: boolean;
      /**
       * By its name, whether the folder stands for a device of the sync feature. Not described by
       * the service.
       *
       * @example false
       */
      sync_device_flag?: boolean;
      /**
       * By its name the folder that held the file before it went to the recycle bin. Not described
       * by the service, and empty in its sample.
       *
       * @example ""
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      origin_parent_file_id?: string;
      /**
       * Signed URL to view the content in a browser; expires like `download_url`. Treat it as a
       * secret while it lives.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      url?: string;
      /**
       * First field for the customer's own use. Not described by the service.
       *
       * @example ""
       */
      custom_field_1?: string;
      /**
       * Second field for the customer's own use. Not described by the service.
       *
       * @example ""
       */
      custom_field_2?: string;
      /**
       * Seconds until a file in the recycle bin is deleted for good; 0 for one that is not there.
       *
       * Format: int64.
       *
       * @example 10000
       * @example 0
       */
      auto_delete_left_sec?: number;
    };
    /**
     * The parts of an upload for which new URLs are wanted. One of `drive_id` and `share_id` is
     * required; the documentation demands `drive_id`, uploads into a share send `share_id` in its
     * place.
     */
    GetUploadUrlRequest: {
      /**
       * Id of the drive (the storage space) that holds the file. Digits, as a string.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the share, in place of `drive_id`; authenticated with `x-share-token`.
       *
       * @example "7JQX1FswpQ8"
       */
      share_id?: string;
      /**
       * Id of the file, from the answer to CreateFile.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Id of the upload, from the answer to CreateFile.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id: string;
      /**
       * The parts, at least one: an empty list is answered with 400 `InvalidParameter.PartInfoList`.
       *
       * At most 10000 items.
       *
       * @example [{"part_number":2},{"part_number":3}]
       */
      part_info_list: UploadPartRequest[];
    };
    /** New upload URLs. Only `part_info_list` is sure to be there. */
    GetUploadUrlResponse: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the file.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * Id of the upload.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id?: string;
      /**
       * When the upload was created, RFC 3339 in UTC (spelled so by the service); may be empty.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      create_at?: string;
      /**
       * The parts that were asked for, with URLs that live 15 minutes.
       *
       * @example [
       *   {
       *     "part_number": 2,
       *     "upload_url": "https://data.aliyunpds.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx&partNumber=2&uploadId=C9DCFE5A82644AC7A02DB74C30C934A6"
       *   }
       * ]
       */
      part_info_list: UploadPartInfo[];
    };
    /**
     * The upload whose stored parts are wanted. One of `drive_id` and `share_id` is required; the
     * documentation demands `drive_id`, uploads into a share send `share_id` in its place.
     */
    ListUploadedPartsRequest: {
      /**
       * Id of the drive (the storage space) that holds the file. Digits, as a string.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the share, in place of `drive_id`; authenticated with `x-share-token`.
       *
       * @example "7JQX1FswpQ8"
       */
      share_id?: string;
      /**
       * Id of the file, from the answer to CreateFile.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Id of the upload, from the answer to CreateFile.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id: string;
      /**
       * Most parts in one answer. The documentation allows 1 to 100; older editions and the official
       * JavaScript SDK use up to 1,000, which is why more than 100 is let through here. 100 is safe.
       *
       * Format: int32. From 1 to 1000.
       *
       * @default 100
       * @example 100
       */
      limit?: number;
      /**
       * Parts after this number are answered: 1 gives those from 2 on. Absent or 0 for the first
       * page, then the number in `next_part_number_marker`. The documentation calls it an integer
       * and shows a Base64 text as its example; the official SDKs send a number.
       *
       * Format: int32. At least 0.
       *
       * @example 0
       * @example 100
       */
      part_number_marker?: number;
    };
    /**
     * A page of the stored parts. Only `upload_id` is sure to be there: `uploaded_parts` may be
     * absent or empty when nothing is stored yet.
     */
    ListUploadedPartsResponse: {
      /**
       * Id of the file.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * Id of the upload.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id: string;
      /**
       * Whether the upload was created with `parallel_upload`.
       *
       * @example false
       */
      parallel_upload?: boolean;
      /**
       * The stored parts in the order of their numbers, with `etag` and `part_size` and without
       * URLs.
       *
       * @example [
       *   {
       *     "part_number": 1,
       *     "part_size": 10485824,
       *     "etag": "\"F2A43A97777D22FC44186B46777469C9\""
       *   }
       * ]
       */
      uploaded_parts?: UploadPartInfo[];
      /**
       * Where the next page begins: the value for `part_number_marker`, here as a text. Absent,
       * empty or `0` on the last page.
       *
       * @example "100"
       * @example ""
       */
      next_part_number_marker?: string;
    };
    /**
     * How to make a thumbnail, for each kind of file in the language of OSS image processing
     * (`x-oss-process`).
     */
    ImageProcess: {
      /**
       * For an image.
       *
       * @example "image/resize,w_480,h_480/format,jpg"
       */
      image_thumbnail_process?: string;
      /**
       * For a video.
       *
       * @example "video/snapshot,t_1000,f_jpg,w_480,h_480"
       */
      video_thumbnail_process?: string;
      /**
       * For an office document.
       *
       * @example "image/resize,w_480,h_480/format,jpg"
       */
      office_thumbnail_process?: string;
    };
    /** Which file to describe. One of `drive_id` and `share_id` is required. */
    GetFileRequest: {
      /**
       * Id of the drive (the storage space) that holds the file. Digits, as a string.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the share, in place of `drive_id`; authenticated with `x-share-token`. A `drive_id`
       * beside it is ignored.
       *
       * @example "7JQX1FswpQ8"
       */
      share_id?: string;
      /**
       * Id of the file or folder.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Which members to answer, joined by commas. `*` is all but those that must be asked for by
       * name: `investigation_info` and `dir_size`. To get some only: `url`, `thumbnail`, `exif`,
       * `cropping_suggestion`, `characteristic_hash`, `video_metadata`, `video_preview_metadata`.
       *
       * @default "*"
       * @example "*"
       * @example "*,investigation_info"
       */
      fields?: string;
      /**
       * Seconds that the URLs of the answer live.
       *
       * Format: int32. From 10 to 14400.
       *
       * @default 900
       * @example 900
       */
      url_expire_sec?: number;
      /**
       * Thumbnails to answer in `thumbnail_urls`, at most 5: from a name of your choice to how it is
       * made.
       *
       * @example {"480x480":{"image_thumbnail_process":"image/resize,w_480,h_480/format,jpg"}}
       */
      thumbnail_processes?: {
        [key: string]: ImageProcess;
      };
    };
    /**
     * What the token is asked with. `grant_type` decides which members are needed:
     *
     * | `grant_type` | members |
     * | --- | --- |
     * | `authorization_code` | `code`, `redirect_uri`; `client_secret` for web server applications |
     * | `refresh_token` | `refresh_token`; `client_secret` for web server applications |
     * | `urn:ietf:params:oauth:grant-type:jwt-bearer` | `assertion` |
     */
    TokenRequest: {
      /**
       * What is traded for the token. The documentation names these three values; the official
       * JavaScript SDK sends `code` for `authorization_code`.
       *
       * @example "urn:ietf:params:oauth:grant-type:jwt-bearer"
       */
      grant_type:
        | 'authorization_code'
        | 'refresh_token'
        | 'urn:ietf:params:oauth:grant-type:jwt-bearer'
        | (string & {});
      /**
       * Id of the application (AppId in the console).
       *
       * @example "1Zuexampleexample"
       */
      client_id: string;
      /**
       * Secret of the application. For applications of the type web server.
       *
       * Format: password.
       *
       * @example "80Dexampleexample"
       */
      client_secret?: string;
      /**
       * Code that the authorization page handed to `redirect_uri`.
       *
       * Format: password.
       *
       * @example "0045157fa8e24f4f9a0d9e3ff158c1e0"
       */
      code?: string;
      /**
       * The redirect URI with which the authorization was begun.
       *
       * @example "https://example.com/callback"
       */
      redirect_uri?: string;
      /**
       * Refresh token of an earlier answer.
       *
       * Format: password.
       *
       * @example "060e78d36afb4879b51e4264e9541c16"
       */
      refresh_token?: string;
      /**
       * A JSON Web Token that the application signs with its private key (RS256, header
       * `{"alg":"RS256","typ":"JWT"}`, Base64url without padding). Its claims:
       *
       * | claim | type | value |
       * | --- | --- | --- |
       * | `iss` | text | `client_id` |
       * | `sub` | text | the user's id, or the domain's id if `sub_type` is `service` |
       * | `sub_type` | text | `user`: a token of that user; `service`: of the domain's service account, with the rights of a super administrator |
       * | `aud` | text | the domain's id |
       * | `jti` | text | unique for each assertion, 16 to 128 characters, for instance a UUID |
       * | `exp` | number | when the assertion expires, in seconds since 1970; the official samples take 60 to 300 seconds from now |
       * | `iat`, `nbf` | number | optional; the official JavaScript SDK sets `iat` 300 seconds back, for clocks that are off |
       * | `auto_create` | boolean | optional; whether to create the user if there is none |
       *
       * Format: password.
       *
       * @example "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJleGFtcGxlIn0.c2lnbmF0dXJl"
       */
      assertion?: string;
      /**
       * Id of a sub-domain. Sent by the official JavaScript SDK, not in the documentation.
       *
       * @example "bj1sub"
       */
      subdomain_id?: string;
    };
    /** An identity that an account is linked to. */
    LinkInfo: {
      /**
       * Kind of the identity.
       *
       * @example "mobile"
       */
      type?: string;
      /**
       * The identity itself, for instance the phone number.
       *
       * @example "13800000000"
       */
      identity?: string;
      /**
       * What else belongs to it, for instance the country code of the phone number.
       *
       * @example "86"
       */
      extra?: string;
    };
    /** An access token, and who it stands for. Only `access_token` is sure to be there. */
    Token: {
      /**
       * The token (a JSON Web Token), to be sent as `Authorization: Bearer {access_token}`.
       *
       * Format: password.
       *
       * @example "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl"
       */
      access_token: string;
      /**
       * For a new access token with `grant_type: refresh_token`. How long it lives is not
       * documented.
       *
       * Format: password.
       *
       * @example "060e78d36afb4879b51e4264e9541c16"
       */
      refresh_token?: string;
      /**
       * Seconds that the access token lives, mostly 7200 (two hours).
       *
       * Format: int64.
       *
       * @example 7200
       * @example 3600
       */
      expires_in?: number;
      /**
       * When the access token expires, RFC 3339 in UTC; may be absent.
       *
       * Format: date-time.
       *
       * @example "2019-09-01T06:57:48.813Z"
       */
      expire_time?: string;
      /**
       * How to send the access token.
       *
       * @example "Bearer"
       */
      token_type?: 'Bearer' | (string & {});
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the user.
       *
       * @example "0075833233234dd187c395ee3c7747b0"
       */
      user_id?: string;
      /**
       * Name with which the user logs in.
       *
       * @example "test_user"
       */
      user_name?: string;
      /**
       * Name that is shown for the user.
       *
       * @example "Test User"
       */
      nick_name?: string;
      /**
       * URL of the user's picture; may be empty.
       *
       * @example "https://example.com/avatar.png"
       */
      avatar?: string;
      /**
       * Role of the user in the domain.
       *
       * @example "user"
       */
      role?: 'user' | 'admin' | 'superadmin' | (string & {});
      /**
       * Whether the user is enabled.
       *
       * @example "enabled"
       */
      status?: 'enabled' | (string & {});
      /**
       * Id of the drive that belongs to the user, if there is one.
       *
       * @example "1"
       */
      default_drive_id?: string;
      /**
       * Id of the user's safe box drive, if there is one.
       *
       * @example "2"
       */
      default_sbox_drive_id?: string;
      /**
       * Id of the device that the user logged in with.
       *
       * @example "9b0fb9e2d7d64a4ebb6ec2b7c7d36b0a"
       */
      device_id?: string;
      /**
       * Name of the device that the user logged in with.
       *
       * @example "phone"
       */
      device_name?: string;
      /**
       * Whether this is the user's first login.
       *
       * @example false
       */
      is_first_login?: boolean;
      /**
       * Whether the account still has to be linked to an identity, such as a phone number.
       *
       * @example false
       */
      need_link?: boolean;
      /**
       * By its name, whether the user still has to prove to be a real person.
       *
       * @example false
       */
      need_rp_verify?: boolean;
      /**
       * Whether the user has set a PIN.
       *
       * @example false
       */
      pin_setup?: boolean;
      /**
       * The `state` with which the authorization was begun.
       *
       * @example "af0ifjsldkj"
       */
      state?: string;
      /**
       * Not described by the service.
       *
       * @example "enabled"
       */
      path_status?: string;
      /**
       * The identities that the account is linked to.
       *
       * @example [{"type":"mobile","identity":"13800000000","extra":"86"}]
       */
      exist_link?: LinkInfo[];
      /**
       * Further data of the user by name.
       *
       * @example {"k1":"v1"}
       */
      user_data?: {
        [key: string]: unknown;
      };
    };
  };
  responses: {
    /**
     * The request itself is wrong; sending it again unchanged does not help.
     *
     * | code | message |
     * | --- | --- |
     * | `InvalidParameter` | The input parameter {parameter_name} is not valid. |
     * | `InvalidParameterEmpty` | The input parameter {parameter_name} is empty. |
     * | `InvalidParameterWrongFormat` | The input parameter {parameter_name} has invalid format. |
     * | `InvalidRequestJSONFormat` | The input parameter {parameter_name} is invalid Json format. |
     * | `InvalidParameterNotSupported` | The input parameter {parameter_name} is not supported. `InvalidParameterNotSupported.ParallelUpload`: the domain does not allow `parallel_upload`. |
     * | `InvalidParameterMissing` | The input parameter {parameter_name} is missing. |
     * | `InvalidParameterNotMatch` | The input parameter {parameter_name} doesn't match. |
     * | `InvalidParameterOutOfRange` | The input parameter {parameter_name} doesn't match the limitation. |
     * | `InvalidParameterExpired` | (text not known) The parameter is past its time. |
     * | `InvalidParameter.ContentHash` | On CompleteFile: the content does not have the `content_hash` that CreateFile declared. The upload is dead: begin anew. |
     * | `InvalidParameter.PartInfoList` | The input parameter part_info_list is not valid. part_info_list is required. On GetUploadUrl: the list is empty. |
     * | `InvalidResource.PartList` | On CompleteFile: a part other than the last is smaller than 100 KB. |
     * | `OperationNotSupport` | This operation is not supported. |
     *
     * `{parameter_name}` stands for the member, which can also follow the code after a dot
     * (`InvalidParameter.DriveId`).
     */
    BadRequest: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The credentials are not accepted. Get a new token and send the request once more.
     *
     * | code | message |
     * | --- | --- |
     * | `AccessTokenInvalid` | AccessToken is invalid. {message} It is wrong or has expired; `TokenExpired` and `AccessTokenExpired` have been seen as well. |
     * | `ShareLinkTokenInvalid` | ShareLinkToken is invalid. {message} The share token is wrong or has expired. |
     */
    Unauthorized: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The caller is known and may not do this, or the signature is not accepted.
     *
     * | code | message |
     * | --- | --- |
     * | `ForbiddenNoPermission` | No Permission to access resource {resource_name}. |
     * | `Forbidden` | User not authorized to operate on the specified APIs. |
     * | `CheckRouterAccessFailed` | User not authorized. The API is not open to this kind of credentials. |
     * | (not documented) | A signed request whose `Date` is more than 15 minutes off. Compare the answer's `Date`. |
     */
    Forbidden: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        date: components['headers']['Date'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * Something that the request names is not there.
     *
     * | code | message |
     * | --- | --- |
     * | `NotFound` | The resource {resource_name} cannot be found. Please check. With a suffix such as `NotFound.File`, `NotFound.Drive`. |
     * | `NotFound.UploadId` | The resource upload_id cannot be found. No such upload_id. The upload is complete, has failed or has expired. After a lost answer to CompleteFile this can mean success: ask GetFile. |
     * | `I404NF` | API not found with `{method} {path}`. The gateway knows no such path; told in the `x-ca-error-*` headers. |
     */
    NotFound: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The request does not fit the state of things.
     *
     * | code | message |
     * | --- | --- |
     * | `PreHashMatched` | Pre hash matched. On CreateFile with `pre_hash`: no failure, the service has content that begins so. Call again with `content_hash`. |
     * | `AlreadyExist` | {resource} has already exists. {extra_msg} `AlreadyExist.File` on GetUploadUrl: the upload is finished already. |
     * | `StateConflict` | User operation is not valid. |
     */
    Conflict: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * Too many calls. Wait and send the request again: it was not done. The limits are not documented.
     *
     * | code | message |
     * | --- | --- |
     * | `TooManyRequests` | Too many requests |
     */
    TooManyRequests: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        'retry-after': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The service failed. Whether it did what was asked is not known.
     *
     * | code | message |
     * | --- | --- |
     * | `InternalError` | The request has been failed due to some unknown error. |
     */
    InternalError: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The service cannot work at the moment. Wait and send the request again: it was not done.
     *
     * | code | message |
     * | --- | --- |
     * | `ServiceUnavailable` | The request has failed due to a temporary failure of the server. |
     */
    ServiceUnavailable: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        'retry-after': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The gateway did not get an answer in time, and says so in its headers: `x-ca-error-code: D504TO`,
     * `x-ca-error-message: timeout`; the body is empty as a rule. The call may still take effect.
     *
     * | code | message |
     * | --- | --- |
     * | `D504TO` | timeout |
     */
    GatewayTimeout: {
      headers: {
        'x-ca-request-id': components['headers']['RequestId'];
        'x-ca-error-code': components['headers']['ErrorCode'];
        'x-ca-error-message': components['headers']['ErrorMessage'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** Id of the request. Quote it to support; it is in every answer, also in errors. */
    RequestId: string;
    /**
     * Code of an error that the API gateway answered itself. Such an answer may have no JSON body; where
     * it has one, the body counts.
     */
    ErrorCode: string;
    /** Message of an error that the API gateway answered itself. */
    ErrorMessage: string;
    /**
     * The service's time. With a 403 to a signed request, compare it with your own: more than 15 minutes
     * apart means that your clock is off.
     */
    Date: string;
    /**
     * How long to wait before the next attempt: seconds, or an HTTP date. The documentation does not
     * mention it; honour it if it comes.
     */
    RetryAfter: string;
  };
  pathItems: never;
}
export interface operations {
  createFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to create. */
    requestBody: {
      content: {
        'application/json': CreateFileRequest;
      };
    };
    responses: {
      /**
       * The same. The documentation of 2022-03-01 names no status; treat any 2xx as success.
       */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateFileResponse;
        };
      };
      /**
       * Created, or found with `check_name_mode: refuse`. The status that the official Android SDK
       * expects and that has been seen on the wire.
       */
      201: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateFileResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  completeFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which upload to complete, and the hash of its content. */
    requestBody: {
      content: {
        'application/json': CompleteFileRequest;
      };
    };
    responses: {
      /**
       * The file, now `available`. What the service finds out later (image tags, video streams,
       * thumbnails) is mostly not there yet: ask GetFile for it.
       */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': PdsFile;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getUploadUrl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The parts that URLs are wanted for. */
    requestBody: {
      content: {
        'application/json': GetUploadUrlRequest;
      };
    };
    responses: {
      /** The parts with their new URLs. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': GetUploadUrlResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listUploadedParts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which upload, and which page. */
    requestBody: {
      content: {
        'application/json': ListUploadedPartsRequest;
      };
    };
    responses: {
      /** A page of parts. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListUploadedPartsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which file, and what to say about it. */
    requestBody: {
      content: {
        'application/json': GetFileRequest;
      };
    };
    responses: {
      /** The file or folder. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': PdsFile;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  token: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to get the token with. */
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': TokenRequest;
      };
    };
    responses: {
      /** The token. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Token;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
}
