// Generated from openapi/ by `npm run generate`. Do not edit.

import type {
  CreateFileRequest,
  CreateFileResponse,
  CompleteFileRequest,
  PdsFile,
  GetUploadUrlRequest,
  GetUploadUrlResponse,
  ListUploadedPartsRequest,
  ListUploadedPartsResponse,
  GetFileRequest,
  ListFileRequest,
  ListFileResponse,
  SearchFileRequest,
  SearchFileResponse,
  UpdateFileRequest,
  MoveFileRequest,
  MoveFileResponse,
  CopyFileRequest,
  CopyFileResponse,
  TrashFileRequest,
  TrashFileResponse,
  DeleteFileRequest,
  DeleteFileResponse,
  GetDownloadUrlRequest,
  GetDownloadUrlResponse,
  GetAsyncTaskRequest,
  AsyncTask,
  GetDefaultDriveRequest,
  Drive,
  ListMyDrivesRequest,
  ListMyDrivesResponse,
  TokenRequest,
  Token,
} from './schema.js';

export type {
  Schema,
  Sha1Context,
  Sha256Context,
  UploadPartRequest,
  UserTag,
  CreateFileRequest,
  UploadFormInfo,
  SignatureInfo,
  UploadPartInfo,
  CreateFileResponse,
  ErrorBody,
  CompletedPart,
  CompleteFileRequest,
  InvestigationBlockFrame,
  InvestigationVideoDetail,
  InvestigationInfo,
  SystemTag,
  HeadPose,
  FaceBoundary,
  FaceAttributes,
  Face,
  FaceThumbnail,
  ExifValue,
  ImageQuality,
  CroppingBoundary,
  CroppingSuggestion,
  ImageMediaMetadata,
  SimpleStreamInfo,
  VideoMediaVideoStream,
  VideoMediaAudioStream,
  VideoMediaMetadata,
  DirSizeInfo,
  SemanticElementContent,
  SemanticDocumentContent,
  SemanticKeyFrame,
  SemanticSceneContent,
  SemanticResult,
  PdsFile,
  GetUploadUrlRequest,
  GetUploadUrlResponse,
  ListUploadedPartsRequest,
  ListUploadedPartsResponse,
  ImageProcess,
  GetFileRequest,
  ListFileRequest,
  ListFileResponse,
  SearchFileRequest,
  SearchFileResponse,
  UpdateFileRequest,
  MoveFileRequest,
  MoveFileResponse,
  CopyFileRequest,
  CopyFileResponse,
  TrashFileRequest,
  TrashFileResponse,
  DeleteFileRequest,
  DeleteFileResponse,
  GetDownloadUrlRequest,
  GetDownloadUrlResponse,
  GetAsyncTaskRequest,
  UncompressedFileInfo,
  AsyncTask,
  GetDefaultDriveRequest,
  Drive,
  ListMyDrivesRequest,
  ListMyDrivesResponse,
  TokenRequest,
  LinkInfo,
  Token,
} from './schema.js';

/** The types of each operation's request and response. */
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
  /** List a folder (ListFile) */
  listFile: { request: ListFileRequest; response: ListFileResponse };
  /** Search for files (SearchFile) */
  searchFile: { request: SearchFileRequest; response: SearchFileResponse };
  /** Rename a file or change its metadata (UpdateFile) */
  updateFile: { request: UpdateFileRequest; response: PdsFile };
  /** Move a file or folder (MoveFile) */
  moveFile: { request: MoveFileRequest; response: MoveFileResponse };
  /** Copy a file or folder (CopyFile) */
  copyFile: { request: CopyFileRequest; response: CopyFileResponse };
  /** Move a file or folder to the recycle bin (TrashFile) */
  trashFile: { request: TrashFileRequest; response: TrashFileResponse | undefined };
  /** Delete a file or folder permanently (DeleteFile) */
  deleteFile: { request: DeleteFileRequest; response: DeleteFileResponse | undefined };
  /** Get a download URL (GetDownloadUrl) */
  getDownloadUrl: { request: GetDownloadUrlRequest; response: GetDownloadUrlResponse };
  /** Get the state of a task (GetAsyncTask) */
  getAsyncTask: { request: GetAsyncTaskRequest; response: AsyncTask };
  /** Get the default drive of a user (GetDefaultDrive) */
  getDefaultDrive: { request: GetDefaultDriveRequest; response: Drive };
  /** List my drives (ListMyDrives) */
  listMyDrives: { request: ListMyDrivesRequest; response: ListMyDrivesResponse };
  /** Get an access token (Token) */
  token: { request: TokenRequest; response: Token };
}

/** A method for each operation; `Init` is the type of the options of one call. */
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
   * List a folder (ListFile)
   *
   * Lists the files and folders directly in a folder, one page at a time. Files whose upload is
   * not complete are left out unless `status` is `uploading`; items in the recycle bin are never
   * listed.
   *
   * **Pages.** Send the other members unchanged with each page, and `next_marker` of the
   * response as `marker`. The last page has no `next_marker`, or an empty one. A page can have
   * fewer items than `limit`, or none, and still not be the last. The list is not a snapshot: if
   * the folder changes meanwhile, an item can appear twice or not at all.
   *
   * **A listing can be late.** One tenant was observed where a new item appeared only after some
   * seconds, and where the listings of subfolders were empty although GetFile and SearchFile
   * found their items. Do not treat an empty page as proof that a folder is empty: check
   * important items with GetFile.
   *
   * The call changes nothing.
   *
   * POST `/v2/file/list`
   *
   * @returns One page of the items of the folder.
   *
   * @example
   * const listFileResponse = await client.listFile({ drive_id: '1', parent_file_id: 'root', limit: 100 });
   */
  listFile(body: ListFileRequest, init?: Init): Promise<ListFileResponse>;

  /**
   * Search for files (SearchFile)
   *
   * Finds the files and folders of a drive that match a query, one page at a time. The recycle
   * bin is not searched. Only domains in standard mode have it, and the caller needs the
   * permission to list.
   *
   * **Query.** Conditions of the form `field operator value`, joined by `and` and `or`, negated
   * by `not`, grouped by parentheses; `not` binds strongest, then `and`, then `or`. Write
   * keywords in lower case. At most 4,096 characters.
   *
   * | values | operators | example |
   * | --- | --- | --- |
   * | strings, in quotes | `=`, and `prefix` except for `name` | `file_extension = "jpg"` |
   * | `name` | `=`, and `match` for a similar name | `name match "invoice"` |
   * | numbers | `=` `<` `>` `<=` `>=` | `size >= 1048576` |
   * | times, in quotes, UTC, `yyyy-MM-ddTHH:mm:ss` | `=` `<` `>` `<=` `>=` | `created_at >= "2026-01-01T00:00:00"` |
   * | `true`, `false` | `=` | `starred = true` |
   * | lists | `in`: has one of them | `label in ["sport", "people"]` |
   *
   * Fields: `parent_file_id`, `name`, `type`, `file_extension` (without the dot), `mime_type`,
   * `category`, `starred`, `hidden`, `status`, `size` (bytes), `created_at`, `updated_at`,
   * `image_time`, `last_access_at`, `label`, `face_group_id`, `address`. There is no operator
   * for "not equal": write `not type = "folder"`. The documentation has no rule for escaping;
   * clients in use write `\` before `\` and `"` in a string. It does not show the form of the
   * list after `in` either: the one above is inferred from an example.
   *
   * **The index is late.** A change was observed to be found after seconds up to about a minute,
   * and a moved item under its earlier folder. Check what is found with GetFile; that nothing is
   * found proves nothing.
   *
   * **Pages** work as in ListFile. Send the other members with each page; the service ignores
   * `query` once a `marker` is sent. The call changes nothing.
   *
   * POST `/v2/file/search`
   *
   * @returns One page of the items that match.
   *
   * @example
   * const searchFileResponse = await client.searchFile({
   *   drive_id: '1',
   *   query: 'name match "invoice" and type = "file"',
   *   limit: 100,
   *   order_by: 'updated_at DESC',
   * });
   */
  searchFile(body: SearchFileRequest, init?: Init): Promise<SearchFileResponse>;

  /**
   * Rename a file or change its metadata (UpdateFile)
   *
   * Changes the name, the description and other metadata of a file or folder. Members that are
   * not sent stay as they are. The content cannot be changed here: upload a new revision with
   * CreateFile.
   *
   * **Names.** If the folder already has another item of the new name, `check_name_mode`
   * decides. With `refuse` nothing is changed and, as the documentation says, the response
   * describes the existing item: compare its `file_id`. Older editions also list the error
   * `AlreadyExist`.
   *
   * **A second call** with the same values has the same result, except that with `auto_rename`
   * it is not documented what it does. So the client does not repeat the call by itself after a
   * lost response.
   *
   * POST `/v2/file/update`
   *
   * @returns The file or folder after the change.
   *
   * @example
   * const file = await client.updateFile({
   *   drive_id: '1',
   *   file_id: '5d79206586bb5dd69fb34c349282718146c55da7',
   *   name: 'report-2026.pdf',
   *   check_name_mode: 'refuse',
   * });
   */
  updateFile(body: UpdateFileRequest, init?: Init): Promise<PdsFile>;

  /**
   * Move a file or folder (MoveFile)
   *
   * Moves a file or folder to another folder of the same drive. It keeps its `file_id`. There is
   * no member for a new name: rename it with UpdateFile.
   *
   * **Large folders.** If a folder cannot be moved in the time of one call, the response has an
   * `async_task_id`: follow the task with GetAsyncTask. If `async_task_id` is empty or absent,
   * the move is complete.
   *
   * **Names.** If the target folder already has an item of that name, `check_name_mode` decides.
   * With `refuse` nothing is moved and the response has `exist: true`.
   *
   * **A second call** after a success is not documented. The item is already in the target
   * folder, so nothing should be left to do; with `auto_rename` the service could rename it. So
   * the client does not repeat the call by itself after a lost response: look at
   * `parent_file_id` with GetFile.
   *
   * 403 `CheckRouterAccessFailed` means that this operation is not open to the caller.
   *
   * POST `/v2/file/move`
   *
   * @returns Moved, or being moved by a task.
   *
   * @example
   * const moveFileResponse = await client.moveFile({
   *   drive_id: '1',
   *   file_id: '5d79206586bb5dd69fb34c349282718146c55da7',
   *   to_parent_file_id: '3d5b846942cf94fa72324c8a4bda34e81da635a8',
   *   check_name_mode: 'refuse',
   * });
   */
  moveFile(body: MoveFileRequest, init?: Init): Promise<MoveFileResponse>;

  /**
   * Copy a file or folder (CopyFile)
   *
   * Copies a file or folder to a folder, of the same drive or of another one. A file is copied
   * at once. A folder is copied by a task: the response has status 202 and an `async_task_id`,
   * which GetAsyncTask follows.
   *
   * The copy has a new `file_id`. It may have no `crc64_hash`. To copy into the folder that
   * already contains the item was observed to be refused with 403 `ForbiddenNoPermission.File`.
   *
   * **Names.** `auto_rename` decides what happens if the target folder already has an item of
   * that name. There is no member for a new name: rename the copy with UpdateFile.
   *
   * **A second call** makes a second copy, so do not simply repeat the call after a lost
   * response.
   *
   * POST `/v2/file/copy`
   *
   * @returns The same as 201. The documentation of 2022-03-01 gives no status: treat any 2xx as success,
   * and look at `async_task_id`. Or: Copied. Older editions of the documentation give this
   * status for a file. Or: Accepted: a task copies the folder. Older editions of the
   * documentation give this status.
   *
   * @example
   * const copyFileResponse = await client.copyFile({
   *   drive_id: '1',
   *   file_id: '5d79206586bb5dd69fb34c349282718146c55da7',
   *   to_parent_file_id: '3d5b846942cf94fa72324c8a4bda34e81da635a8',
   *   auto_rename: true,
   * });
   */
  copyFile(body: CopyFileRequest, init?: Init): Promise<CopyFileResponse>;

  /**
   * Move a file or folder to the recycle bin (TrashFile)
   *
   * Moves a file, or a folder with everything in it, to the recycle bin of its drive. It no
   * longer appears in listings and searches, and its content still uses storage until it is
   * deleted permanently: by DeleteFile, or by the domain after a time (`auto_delete_left_sec` of
   * the File).
   *
   * **Large folders.** If a folder cannot be moved to the bin in the time of one call, the
   * status is 202 and the response has an `async_task_id`: follow the task with GetAsyncTask.
   * Status 204, an empty or an absent `async_task_id` mean that it is complete.
   *
   * **A second call** does no harm. Its response is not documented: expect a success, or 403
   * `ForbiddenFileInTheRecycleBin`, which the service returns for operations on items in the
   * bin.
   *
   * POST `/v2/recyclebin/trash`
   *
   * @returns The form that the documentation describes: complete if `async_task_id` is empty or absent.
   * Only 204 and 202 were observed. Or: Accepted: a task moves the folder to the recycle bin.
   * Or: Moved to the recycle bin. The response has no body.
   *
   * @example
   * const trashFileResponse = await client.trashFile({ drive_id: '1', file_id: '5d79206586bb5dd69fb34c349282718146c55da7' });
   */
  trashFile(body: TrashFileRequest, init?: Init): Promise<TrashFileResponse | undefined>;

  /**
   * Delete a file or folder permanently (DeleteFile)
   *
   * Deletes a file, or a folder with everything in it. **It cannot be undone:** official clients
   * use this operation for the permanent deletion, and TrashFile to move an item to the recycle
   * bin.
   *
   * Whether an item can be deleted that is not in the recycle bin depends on the domain (its
   * setting `delete_trash_normal_file_disabled`, whose exact meaning is not documented).
   *
   * **Large folders.** If a folder cannot be deleted in the time of one call, the status is 202
   * and the response has an `async_task_id`: follow the task with GetAsyncTask. Status 204, an
   * empty or an absent `async_task_id` mean that it is complete.
   *
   * **A second call** does no harm. It is expected to return 404 with a code that starts with
   * `NotFound`: after a lost response, treat that as deleted.
   *
   * POST `/v2/file/delete`
   *
   * @returns The form that the documentation describes: complete if `async_task_id` is empty or absent.
   * Only 204 and 202 were observed. Or: Accepted: a task deletes the folder. Or: Deleted. The
   * response has no body.
   *
   * @example
   * const deleteFileResponse = await client.deleteFile({ drive_id: '1', file_id: '5d79206586bb5dd69fb34c349282718146c55da7' });
   */
  deleteFile(body: DeleteFileRequest, init?: Init): Promise<DeleteFileResponse | undefined>;

  /**
   * Get a download URL (GetDownloadUrl)
   *
   * Returns a signed URL from which the content of a file can be read, together with its size
   * and its CRC-64.
   *
   * **The GET of the content** is not an operation of this API: it goes to OSS, to `url`,
   * without the headers of this API. Send no Authorization, no `x-acs-*` and no `x-share-token`
   * header: OSS refuses a signature in the URL and another in a header.
   *
   * ```http
   * GET /hz22%2F5d79...%2F5d79...?Expires=...&OSSAccessKeyId=...&Signature=... HTTP/1.1
   * Host: data.aliyunpds.com
   * Range: bytes=1048576-
   * ```
   *
   * ```http
   * HTTP/1.1 206 Partial Content
   * Content-Range: bytes 1048576-10485759/10485760
   * Content-Length: 9437184
   * ETag: "F2A43A97777D22FC44186B46777469C9"
   * x-oss-hash-crc64ecma: 11051210869376104954
   * ```
   *
   * | status | meaning | what to do |
   * | --- | --- | --- |
   * | 200 | the whole content, also if a `Range` was sent that is not valid or that a CDN ignores | use it from its first byte |
   * | 206 | the range in `Content-Range` | check where it starts, then use it |
   * | 403 `AccessDenied` and "expired" in the message | the URL has expired | get a new URL and continue with `Range` |
   * | 416 `InvalidRange` | the range starts after the end | compare the size |
   *
   * - The URL is checked when a transfer starts: one that is running is not cut off when the URL
   *   expires.
   * - `x-oss-hash-crc64ecma` is the CRC-64 of the whole content, also for a range. It may be
   *   missing (for copied files), and a page in a browser may not be able to read it.
   * - Only GET works: the URL is signed for that method, so HEAD is refused.
   * - A file with `punish_flag` 2 (frozen) can have other content than its size and CRC-64 say.
   *
   * The call changes nothing, and each call returns another URL. An absent or empty `url` means
   * that the caller is not allowed to download the file.
   *
   * POST `/v2/file/get_download_url`
   *
   * @returns The URL, with size and hashes of the content.
   *
   * @example
   * const getDownloadUrlResponse = await client.getDownloadUrl({ drive_id: '1', file_id: '5d79206586bb5dd69fb34c349282718146c55da7' });
   */
  getDownloadUrl(body: GetDownloadUrlRequest, init?: Init): Promise<GetDownloadUrlResponse>;

  /**
   * Get the state of a task (GetAsyncTask)
   *
   * Tells how far a task is that another operation started: copying, moving or deleting a large
   * folder.
   *
   * Repeat the call until `state` is `Succeed`, `Failed` or `PartialSucceed`. The official
   * JavaScript SDK asks every 5 seconds. Treat any other value as running: the set is open. If
   * `state` is absent, read `status`, its older name.
   *
   * How long a task can be asked for is not documented. The call changes nothing.
   *
   * POST `/v2/async_task/get`
   *
   * @returns The state of the task.
   *
   * @example
   * const asyncTask = await client.getAsyncTask({ async_task_id: '000e89fb-0000-4000-8000-00000000c0de' });
   */
  getAsyncTask(body: GetAsyncTaskRequest, init?: Init): Promise<AsyncTask>;

  /**
   * Get the default drive of a user (GetDefaultDrive)
   *
   * Returns the drive that belongs to a user. Its `drive_id` does not change, so ask for it
   * once.
   *
   * With an access token the body can be empty (`{}`): then it is the drive of the user of the
   * token. With an access key there is no such user, so `user_id` is needed.
   *
   * The call changes nothing.
   *
   * POST `/v2/drive/get_default_drive`
   *
   * @returns The default drive.
   *
   * @example
   * const drive = await client.getDefaultDrive({});
   */
  getDefaultDrive(body: GetDefaultDriveRequest, init?: Init): Promise<Drive>;

  /**
   * List my drives (ListMyDrives)
   *
   * Lists the personal drives of the user of the access token, one page at a time. Drives of
   * teams are not listed.
   *
   * **Pages** work as in ListFile: send `next_marker` of the response as `marker` until it is
   * empty or absent. The call changes nothing.
   *
   * POST `/v2/drive/list_my_drives`
   *
   * @returns One page of the drives.
   *
   * @example
   * const listMyDrivesResponse = await client.listMyDrives({ limit: 100 });
   */
  listMyDrives(body: ListMyDrivesRequest, init?: Init): Promise<ListMyDrivesResponse>;

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
