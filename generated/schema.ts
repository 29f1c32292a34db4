// Generated from openapi/ by `npm run generate`. Do not edit.

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
     * The first of the three steps of an upload: creates the entry of the file and returns an
     * `upload_id` with one signed URL for each part. With `type: folder` it creates a folder, which
     * needs no upload.
     *
     * **Parts.** Request as many parts as the content needs with `part_info_list`; 8 to 10 MB each is
     * usual. The limits are those of OSS:
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
     * **The PUT of a part** is not an operation of this API: it goes to OSS, to `upload_url`, with the
     * raw bytes as the body and without the headers of this API.
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
     * `Content-Type` is part of the signature of the URL: send the value of the part's `content_type`,
     * and no Content-Type if that is empty. The responses of the PUT, and what to do after each:
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
     * content, the file is complete at once. For a large file, send `pre_hash` first, the SHA-1 of the
     * first 1,024 bytes: 409 `PreHashMatched` means that computing the full hash is worth it.
     *
     * **Names** are not unique in a folder: see `check_name_mode`.
     *
     * **A second call** creates a second file (with `check_name_mode: ignore`, the default), so do not
     * simply repeat the call after a lost response. With `refuse` a repetition does no harm. There is
     * no idempotency key.
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
     * This is the last of the three steps of an upload, after CreateFile and one PUT for each part. Do
     * not call it for a folder, or after CreateFile returned `rapid_upload: true`.
     *
     * Send `crc64_hash`, the CRC-64 of the whole content, and the service checks what it received.
     * Then compare `size` and `crc64_hash` of the response with your own values.
     *
     * **A second call does not succeed.** The upload id is no longer valid once the upload is
     * complete, and the same call again is refused with 404 `NotFound.UploadId`. So if the response to
     * the first call was lost (a timeout, a broken connection, a 5xx), do not treat that 404 as a
     * failure: call GetFile, and if the file exists with the right size and hash, the first call
     * succeeded.
     *
     * If the content does not have the content hash that CreateFile declared, the upload is lost:
     * start again with CreateFile.
     *
     * Parts use storage that you pay for from the PUT on. They are kept until the upload is complete,
     * for at most 10 days. No operation aborts an upload.
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
     * Signs new URLs for parts of an upload: those of CreateFile expire after 15 minutes, and an
     * upload can take days. It also gives URLs for parts that were not requested from CreateFile.
     *
     * The call changes nothing, so it can be repeated. Each call signs new URLs, and earlier ones stay
     * valid until they expire. A part that is already stored stays stored.
     *
     * 404 `NotFound.UploadId` means that the upload is complete, has failed, or is older than 10 days.
     * The code `AlreadyExist.File` means that CreateFile finished the upload by hash, so that nothing
     * needs to be uploaded.
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
     * Lists the stored parts of an upload, one page at a time. To resume an upload: list the parts,
     * send the missing ones, complete.
     *
     * Start without `part_number_marker` and follow `next_part_number_marker` until it is absent,
     * empty or `0`. The call changes nothing.
     *
     * 404 `NotFound.UploadId` means that the upload is complete, has failed, or is older than 10 days.
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
     * Describes a file or a folder, with new signed URLs to read its content. In an upload it tells
     * whether a CompleteFile call succeeded whose response was lost: compare `size` and `crc64_hash`.
     *
     * A file whose upload is not complete cannot be found yet: 404 `NotFound.File`. A caller that is
     * only allowed to upload gets 403, which says nothing about the file. The call changes nothing.
     */
    post: operations['getFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List a folder (ListFile)
     *
     * Lists the files and folders directly in a folder, one page at a time. Files whose upload is not
     * complete are left out unless `status` is `uploading`; items in the recycle bin are never listed.
     *
     * **Pages.** Send the other members unchanged with each page, and `next_marker` of the response as
     * `marker`. The last page has no `next_marker`, or an empty one. A page can have fewer items than
     * `limit`, or none, and still not be the last. The list is not a snapshot: if the folder changes
     * meanwhile, an item can appear twice or not at all.
     *
     * **A listing can be late.** One tenant was observed where a new item appeared only after some
     * seconds, and where the listings of subfolders were empty although GetFile and SearchFile found
     * their items. Do not treat an empty page as proof that a folder is empty: check important items
     * with GetFile.
     *
     * The call changes nothing.
     */
    post: operations['listFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search for files (SearchFile)
     *
     * Finds the files and folders of a drive that match a query, one page at a time. The recycle bin
     * is not searched. Only domains in standard mode have it, and the caller needs the permission to
     * list.
     *
     * **Query.** Conditions of the form `field operator value`, joined by `and` and `or`, negated by
     * `not`, grouped by parentheses; `not` binds strongest, then `and`, then `or`. Write keywords in
     * lower case. At most 4,096 characters.
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
     * `image_time`, `last_access_at`, `label`, `face_group_id`, `address`. There is no operator for
     * "not equal": write `not type = "folder"`. The documentation has no rule for escaping; clients in
     * use write `\` before `\` and `"` in a string. It does not show the form of the list after `in`
     * either: the one above is inferred from an example.
     *
     * **The index is late.** A change was observed to be found after seconds up to about a minute, and
     * a moved item under its earlier folder. Check what is found with GetFile; that nothing is found
     * proves nothing.
     *
     * **Pages** work as in ListFile. Send the other members with each page; the service ignores
     * `query` once a `marker` is sent. The call changes nothing.
     */
    post: operations['searchFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rename a file or change its metadata (UpdateFile)
     *
     * Changes the name, the description and other metadata of a file or folder. Members that are not
     * sent stay as they are. The content cannot be changed here: upload a new revision with
     * CreateFile.
     *
     * **Names.** If the folder already has another item of the new name, `check_name_mode` decides.
     * With `refuse` nothing is changed and, as the documentation says, the response describes the
     * existing item: compare its `file_id`. Older editions also list the error `AlreadyExist`.
     *
     * **A second call** with the same values has the same result, except that with `auto_rename` it is
     * not documented what it does. So the client does not repeat the call by itself after a lost
     * response.
     */
    post: operations['updateFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a file or folder (MoveFile)
     *
     * Moves a file or folder to another folder of the same drive. It keeps its `file_id`. There is no
     * member for a new name: rename it with UpdateFile.
     *
     * **Large folders.** If a folder cannot be moved in the time of one call, the response has an
     * `async_task_id`: follow the task with GetAsyncTask. If `async_task_id` is empty or absent, the
     * move is complete.
     *
     * **Names.** If the target folder already has an item of that name, `check_name_mode` decides.
     * With `refuse` nothing is moved and the response has `exist: true`.
     *
     * **A second call** after a success is not documented. The item is already in the target folder,
     * so nothing should be left to do; with `auto_rename` the service could rename it. So the client
     * does not repeat the call by itself after a lost response: look at `parent_file_id` with GetFile.
     *
     * 403 `CheckRouterAccessFailed` means that this operation is not open to the caller.
     */
    post: operations['moveFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a file or folder (CopyFile)
     *
     * Copies a file or folder to a folder, of the same drive or of another one. A file is copied at
     * once. A folder is copied by a task: the response has status 202 and an `async_task_id`, which
     * GetAsyncTask follows.
     *
     * The copy has a new `file_id`. It may have no `crc64_hash`. To copy into the folder that already
     * contains the item was observed to be refused with 403 `ForbiddenNoPermission.File`.
     *
     * **Names.** `auto_rename` decides what happens if the target folder already has an item of that
     * name. There is no member for a new name: rename the copy with UpdateFile.
     *
     * **A second call** makes a second copy, so do not simply repeat the call after a lost response.
     */
    post: operations['copyFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/recyclebin/trash': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a file or folder to the recycle bin (TrashFile)
     *
     * Moves a file, or a folder with everything in it, to the recycle bin of its drive. It no longer
     * appears in listings and searches, and its content still uses storage until it is deleted
     * permanently: by DeleteFile, or by the domain after a time (`auto_delete_left_sec` of the File).
     *
     * **Large folders.** If a folder cannot be moved to the bin in the time of one call, the status is
     * 202 and the response has an `async_task_id`: follow the task with GetAsyncTask. Status 204, an
     * empty or an absent `async_task_id` mean that it is complete.
     *
     * **A second call** does no harm. Its response is not documented: expect a success, or 403
     * `ForbiddenFileInTheRecycleBin`, which the service returns for operations on items in the bin.
     */
    post: operations['trashFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a file or folder permanently (DeleteFile)
     *
     * Deletes a file, or a folder with everything in it. **It cannot be undone:** official clients use
     * this operation for the permanent deletion, and TrashFile to move an item to the recycle bin.
     *
     * Whether an item can be deleted that is not in the recycle bin depends on the domain (its setting
     * `delete_trash_normal_file_disabled`, whose exact meaning is not documented).
     *
     * **Large folders.** If a folder cannot be deleted in the time of one call, the status is 202 and
     * the response has an `async_task_id`: follow the task with GetAsyncTask. Status 204, an empty or
     * an absent `async_task_id` mean that it is complete.
     *
     * **A second call** does no harm. It is expected to return 404 with a code that starts with
     * `NotFound`: after a lost response, treat that as deleted.
     */
    post: operations['deleteFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/file/get_download_url': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a download URL (GetDownloadUrl)
     *
     * Returns a signed URL from which the content of a file can be read, together with its size and
     * its CRC-64.
     *
     * **The GET of the content** is not an operation of this API: it goes to OSS, to `url`, without
     * the headers of this API. Send no Authorization, no `x-acs-*` and no `x-share-token` header: OSS
     * refuses a signature in the URL and another in a header.
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
     * - `x-oss-hash-crc64ecma` is the CRC-64 of the whole content, also for a range. It may be missing
     *   (for copied files), and a page in a browser may not be able to read it.
     * - Only GET works: the URL is signed for that method, so HEAD is refused.
     * - A file with `punish_flag` 2 (frozen) can have other content than its size and CRC-64 say.
     *
     * The call changes nothing, and each call returns another URL. An absent or empty `url` means that
     * the caller is not allowed to download the file.
     */
    post: operations['getDownloadUrl'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/async_task/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     */
    post: operations['getAsyncTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/drive/get_default_drive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the default drive of a user (GetDefaultDrive)
     *
     * Returns the drive that belongs to a user. Its `drive_id` does not change, so ask for it once.
     *
     * With an access token the body can be empty (`{}`): then it is the drive of the user of the
     * token. With an access key there is no such user, so `user_id` is needed.
     *
     * The call changes nothing.
     */
    post: operations['getDefaultDrive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/drive/list_my_drives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List my drives (ListMyDrives)
     *
     * Lists the personal drives of the user of the access token, one page at a time. Drives of teams
     * are not listed.
     *
     * **Pages** work as in ListFile: send `next_marker` of the response as `marker` until it is empty
     * or absent. The call changes nothing.
     */
    post: operations['listMyDrives'];
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
     * Exchanges an assertion, an authorization code or a refresh token for an access token, which the
     * other operations send as `Authorization: Bearer {access_token}`. This call has no credentials in
     * its headers: they are in the body, which is a form and not JSON.
     *
     * A token is valid for about two hours. Get the next one shortly before it expires; a call with an
     * expired token is refused with 401 `AccessTokenInvalid`.
     *
     * Two calls give two tokens, and both are valid. An authorization code can be used only once.
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
     * State of SHA-1 at the start of a part. With it the service can hash parts that arrive in any
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
       * Number of bytes before the part, a multiple of 64.
       *
       * Format: int64.
       *
       * @example 10240
       * @example 0
       */
      part_offset?: number;
    };
    /**
     * State of SHA-256 at the start of a part. With it the service can hash parts that arrive in
     * any order.
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
       * Number of bytes before the part, a multiple of 64.
       *
       * Format: int64.
       *
       * @example 10240
       * @example 0
       */
      part_offset?: number;
    };
    /** A part to get an upload URL for. */
    UploadPartRequest: {
      /**
       * Number of the part, starting at 1, in the order of the content.
       *
       * Format: int32. From 1 to 10000.
       *
       * @example 1
       */
      part_number: number;
      /**
       * MD5 of the part, as the Base64 of its 16 bytes, if OSS should check it. The URL is then
       * signed with it, and the PUT must have the same value in its `Content-MD5` header.
       *
       * @example "XweTSe5ubfT4GctIdEon2w=="
       */
      content_md5?: string;
      /**
       * Content-Type that the PUT will have. The URL is signed with it. Without it the PUT must have
       * no Content-Type, or the value of `content_type` in the response.
       *
       * @example "application/octet-stream"
       */
      content_type?: string;
      /**
       * State of SHA-1 over all the content before the part. Only with `parallel_upload` and SHA-1.
       */
      parallel_sha1_ctx?: Sha1Context;
      /**
       * State of SHA-256 over all the content before the part. Only with `parallel_upload` and
       * SHA-256. Documented for GetUploadUrl; the official JavaScript SDK also sends it to
       * CreateFile.
       */
      parallel_sha256_ctx?: Sha256Context;
    };
    /**
     * A tag of a file, as CreateFile takes it. Key and value together have at most 2,000 bytes.
     */
    UserTag: {
      /**
       * Key of the tag. It is not empty and has no `#`.
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
     * The file to create, whose content is uploaded afterwards, or the folder to create.
     *
     * One of `drive_id` and `share_id` is required.
     */
    CreateFileRequest: {
      /**
       * Id of the folder to create it in, or `root` for the top level of the drive.
       *
       * @example "root"
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      parent_file_id: string;
      /**
       * Name with its extension: at most 1,024 bytes in UTF-8 (a character outside ASCII takes 2 to
       * 4 bytes), without `/`.
       *
       * At most 1024 characters.
       *
       * @example "a.txt"
       */
      name: string;
      /**
       * `file` or `folder`. A folder exists at once: nothing is uploaded or completed.
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
       * Media type of the content, stored as `content_type` of the File. The service spells its
       * default this way.
       *
       * @default "application/oct-stream"
       * @example "application/json"
       */
      content_type?: string;
      /**
       * The parts to get upload URLs for, at most 10,000. Without it the response has one part,
       * which is enough for content of up to 5 GB. An empty file has one part too.
       *
       * At most 10000 items.
       *
       * @example [{"part_number":1},{"part_number":2}]
       */
      part_info_list?: UploadPartRequest[];
      /**
       * What to do if the folder already has an item of that name:
       *
       * - `ignore` creates a second one with the same name; nothing is overwritten.
       * - `auto_rename` creates it under a name with the current date and time appended, such as
       *   `name_20260102_150405`.
       * - `refuse` creates nothing and returns the existing item, with `exist: true`.
       *
       * `ignore` is the default of the service; the official JavaScript, Android and iOS SDKs send
       * `auto_rename`. No mode overwrites a file: find the existing file with `refuse`, then create
       * with its `file_id`.
       *
       * @default "ignore"
       * @example "auto_rename"
       */
      check_name_mode?: 'ignore' | 'auto_rename' | 'refuse' | (string & {});
      /**
       * Hash of the whole content by the algorithm in `content_hash_name`, hexadecimal in upper
       * case. If the service already has the content, the response has `rapid_upload: true` and no
       * bytes need to be sent. Otherwise the service compares the hash when the upload is completed:
       * a mismatch is refused with `InvalidParameter.ContentHash`, and the upload can no longer be
       * completed.
       *
       * @example "7C4A8D09CA3762AF61E59520943DC26494F8941B"
       */
      content_hash?: string;
      /**
       * Algorithm of `content_hash`. The documentation names only `sha1`; the official JavaScript
       * SDK also sends `sha256`.
       *
       * @example "sha1"
       */
      content_hash_name?: 'sha1' | 'sha256' | (string & {});
      /**
       * SHA-1 of the first 1,024 bytes of the content (of all of it if it is shorter), hexadecimal.
       * It tells whether hashing a large file is worth it: 409 `PreHashMatched` means that the
       * service has content that starts with these bytes; call again with `content_hash`. A success
       * means that it does not: start the upload. Do not send it together with `content_hash`.
       *
       * @example "7C4A8D09CA3762AF61E59520943DC26494F89411"
       */
      pre_hash?: string;
      /**
       * Whether parts may be sent in any order and several at a time. Each part then needs its hash
       * context (`parallel_sha1_ctx`), all parts except the last must have the same size, and each
       * offset must be a multiple of 64. Without it parts are sent one after the other, in order. A
       * domain can refuse it with `InvalidParameterNotSupported.ParallelUpload`.
       *
       * @default false
       * @example true
       */
      parallel_upload?: boolean;
      /**
       * Type of the upload. In the metadata of the service since May 2026, with `multipart` as the
       * only value and without a description. Leave it out.
       *
       * @example "multipart"
       */
      upload_type?: 'multipart' | (string & {});
      /**
       * Id of an existing file, to give that file new content: it gets a new revision and keeps its
       * id. The documentation calls it required with `check_name_mode: ignore`. This contradicts
       * `ignore` being the default, and creating files without it works.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * Whether the file or folder is hidden from ordinary listings.
       *
       * @default false
       * @example false
       */
      hidden?: boolean;
      /**
       * Free text about the file or folder, at most 1,024 characters.
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
       * Tags, at most 1,000. A list of keys and values here; the File has them as a map from key to
       * value.
       *
       * At most 1000 items.
       *
       * @example [{"key":"k1","value":"v1"}]
       */
      user_tags?: UserTag[];
    } & (
      | {
          /**
           * Id of the drive (the storage space) to create it in. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`, to create it in a share. The call is then
           * authenticated with `x-share-token`.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * The data for an upload by HTML form (POST). New in 2026, and the service hardly describes
     * it.
     */
    UploadFormInfo: {
      /**
       * URL to POST the form to.
       *
       * @example "https://data.aliyunpds.com"
       */
      endpoint?: string;
      /**
       * The fields of the form, which must be sent before the file.
       *
       * @example {"policy":"xxx","signature":"xxx"}
       */
      form_data?: {
        [key: string]: string;
      };
    };
    /**
     * A signature for an upload. New in 2026, and the service hardly describes it; it can have
     * more members.
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
    UploadPartInfo: {
      /**
       * Number of the part, starting at 1, in the order of the content.
       *
       * Format: int32.
       *
       * @example 1
       */
      part_number: number;
      /**
       * Signed URL to PUT the part to; expires after 15 minutes. Not in a response of
       * ListUploadedParts.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx&partNumber=1&uploadId=C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_url?: string;
      /**
       * The same as `upload_url`, for a client inside the network of Alibaba Cloud (VPC) in the
       * region of the drive. Not needed if the domain has a smart data domain.
       *
       * @example "https://data.oss-cn-hangzhou-internal.aliyuncs.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx&partNumber=1&uploadId=C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      internal_upload_url?: string;
      /**
       * ETag of the stored part, with its double quotes. The documentation calls it discontinued,
       * but ListUploadedParts still returns it.
       *
       * @example "\"F2A43A97777D22FC44186B46777469C9\""
       */
      etag?: string;
      /**
       * Size of the stored part in bytes. The documentation calls it discontinued, but
       * ListUploadedParts still returns it.
       *
       * Format: int64.
       *
       * @example 10485824
       */
      part_size?: number;
      /**
       * Content-Type that the PUT must have; absent or empty: none. Not in the documentation; the
       * official JavaScript SDK uses it.
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
       * The data for an upload by HTML form (POST). In the metadata of the service since May 2026,
       * hardly described.
       */
      upload_form_info?: UploadFormInfo;
      /**
       * The same as `upload_form_info`, for a client inside the network of Alibaba Cloud. `null` was
       * observed.
       */
      internal_upload_form_info?: UploadFormInfo;
      /**
       * A signature for the upload. On the newest documentation page only, hardly described.
       */
      signature_info?: SignatureInfo;
    };
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
    CreateFileResponse: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space). A string of digits.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the share, if the item was created in a share. Only in older editions of the
       * documentation.
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
       * Name of the file or folder, which `auto_rename` may have changed. Called `name` in a File
       * and `file_name` here.
       *
       * @example "a.txt"
       * @example "a_20261123_120000.txt"
       */
      file_name?: string;
      /**
       * Id of the folder that contains it, or `root` for the top level of the drive.
       *
       * @example "root"
       */
      parent_file_id?: string;
      /**
       * Kind of the item: `file` or `folder`.
       *
       * @example "file"
       */
      type?: 'file' | 'folder' | (string & {});
      /**
       * `uploading` until the upload is completed, `available` if the service has the content.
       *
       * @example "uploading"
       */
      status?: 'uploading' | 'available' | (string & {});
      /**
       * True if `check_name_mode` is `refuse` and the folder already has an item of that name:
       * nothing was created.
       *
       * @example false
       */
      exist?: boolean;
      /**
       * True if the service already had the content (found by `content_hash`) and the file is
       * complete.
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
       * Id of the revision of the content. Only in older editions of the documentation.
       *
       * @example "5d5b846942cf94fa72324c14a4bda34e81da635d"
       */
      revision_id?: string;
      /**
       * The requested parts with their upload URLs. Absent if nothing needs to be uploaded.
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
     * The reason why a call was refused. The service writes the members in lower case; the
     * documentation shows them with capitals, as its SDKs return them. Read both. Responses of the
     * API gateway have no such body: the headers `x-ca-error-code` and `x-ca-error-message` have
     * the code and the message. The request id is in the header `x-ca-request-id`.
     *
     * A code can have a suffix after a dot that names the parameter or the resource
     * (`NotFound.File`, `InvalidParameter.DriveId`), so compare the part before the dot. The
     * message can be more specific than in the tables. The body can have more members.
     */
    ErrorBody: {
      /**
       * Code of the error, for programs.
       *
       * @example "NotFound.UploadId"
       */
      code?: string;
      /**
       * Message of the error, for people.
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
       * Id of the request. Only in the form with capitals.
       *
       * @example "A8CCF1CD-4B4C-4D5E-8B7A-3E8B0C5F2B6D"
       */
      RequestId?: string;
    };
    /** A stored part of an upload. */
    CompletedPart: {
      /**
       * Number of the part, starting at 1.
       *
       * Format: int32. From 1 to 10000.
       *
       * @example 1
       */
      part_number: number;
      /**
       * ETag from the response of the part's PUT, with its double quotes.
       *
       * @example "\"F2A43A97777D22FC44186B46777469C9\""
       */
      etag?: string;
    };
    /**
     * The upload to complete. `file_id` and `upload_id` come from the response of CreateFile.
     *
     * One of `drive_id` and `share_id` is required. The documentation requires `drive_id`; for an
     * upload into a share the official JavaScript, Android and iOS SDKs send `share_id` instead.
     */
    CompleteFileRequest: {
      /**
       * Id of the file, from the response of CreateFile.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Id of the upload, from the response of CreateFile.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id: string;
      /**
       * CRC-64 of the whole content, by which the service checks what it received. The algorithm is
       * CRC-64/XZ, which OSS calls crc64ecma: the ECMA-182 polynomial 0x42F0E1EBA9EA3693, reflected,
       * with initial value and final XOR of all ones. The nine bytes `123456789` give
       * `11051210869376104954`, an empty file gives `0`.
       *
       * A string with an unsigned decimal number, 0 to 18446744073709551615, without sign, padding
       * or `0x`. A JSON number is not accepted: above 2^53 it would lose its last digits.
       * `crc64Hash(source)` of `pds-fetch/crc64` computes it from bytes, a Blob or a stream;
       * `combineCrc64` combines the CRCs of parts.
       *
       * Optional; without it the service completes the upload without a check. The response to a
       * mismatch is not documented: expect 400 with a code that starts with `InvalidParameter`, and
       * an upload that can no longer be completed.
       *
       * Format: uint64.
       *
       * @example "11051210869376104954"
       * @example "3574582125365864471"
       */
      crc64_hash?: string;
      /**
       * The parts with their ETags. The documentation page of this operation does not have it. The
       * official JavaScript SDK sends it; the C++, Android and iOS SDKs complete uploads without it.
       * Leave it out unless you need the same request as the JavaScript SDK.
       *
       * At most 10000 items.
       *
       * @example [{"part_number":1,"etag":"\"F2A43A97777D22FC44186B46777469C9\""}]
       */
      part_info_list?: CompletedPart[];
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`, for an upload into a share. The call is then
           * authenticated with `x-share-token`. The official SDKs send it; the documentation page of
           * this operation does not have it.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /** A frame of a video that the content review rejects. */
    InvestigationBlockFrame: {
      /**
       * Reason for the rejection.
       *
       * @example "porn"
       */
      label?: string;
      /**
       * Position of the frame, in seconds from the start of the video.
       *
       * Format: int64.
       *
       * @example 12
       */
      offset?: number;
      /**
       * Confidence of the review, from 0 to 100.
       *
       * Format: double.
       *
       * @example 99.5
       */
      rate?: number;
    };
    /** Findings of the content review in a video. */
    InvestigationVideoDetail: {
      /**
       * The frames that the review rejects.
       *
       * @example [{"label":"porn","offset":12,"rate":99.5}]
       */
      block_frames?: InvestigationBlockFrame[];
    };
    /** Result of the content review of a file. */
    InvestigationInfo: {
      /**
       * State of the review: 0 not reviewed, 1 not supported for this file, 2 failed, 3 running, 4
       * done, 5 penalised. Other values may occur.
       *
       * Format: int64.
       *
       * @example 4
       */
      status?: number;
      /**
       * Suggestion of the review: allow (`pass`) or block (`block`) the file.
       *
       * @example "pass"
       */
      suggestion?: 'pass' | 'block' | (string & {});
      /**
       * Findings in a video. In the model of the official SDK, not in the sample of the
       * documentation.
       */
      video_detail?: InvestigationVideoDetail;
    };
    /**
     * A tag that image recognition found. Tags form a tree with levels. The service announced the
     * end of this structure for 2025-02-20, but its newest CompleteFile page still shows it.
     */
    SystemTag: {
      /**
       * Confidence of the recognition, from 0 to 1.
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
       * Level of the tag in the tree, starting at 1.
       *
       * Format: int32.
       *
       * @example 3
       */
      tag_level?: number;
      /**
       * Text that the tag was derived from.
       *
       * @example "play basketball together"
       */
      source?: string;
      /**
       * How central the object is in the image, from 0 to 1.
       *
       * Format: float.
       *
       * @example 0.877
       */
      centric_score?: number;
    };
    /** Angles of a head, in degrees. */
    HeadPose: {
      /**
       * Rotation up or down, in degrees.
       *
       * Format: double.
       *
       * @example 10.684
       */
      Pitch?: number;
      /**
       * Tilt towards a shoulder, in degrees.
       *
       * Format: double.
       *
       * @example -10.707
       */
      Roll?: number;
      /**
       * Rotation to the left or right, in degrees.
       *
       * Format: double.
       *
       * @example -20.094
       */
      Yaw?: number;
    };
    /** The rectangle around a face, in pixels of the image. */
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
    /**
     * Attributes that image recognition found in a face, each with a confidence from 0 to 1.
     */
    FaceAttributes: {
      /**
       * Whether a mask is worn; `none` if not.
       *
       * @example "none"
       */
      Mask?: 'none' | (string & {});
      /**
       * Confidence of `Mask`, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.894
       */
      MaskConfidence?: number;
      /**
       * Whether the face has a beard; `none` if not.
       *
       * @example "none"
       */
      Beard?: 'none' | (string & {});
      /**
       * Confidence of `Beard`, from 0 to 1.
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
       * Confidence of `Glasses`, from 0 to 1.
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
       * Confidence of `Mouth`, from 0 to 1.
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
       * Confidence of `Hat`, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.998
       */
      HatConfidence?: number;
      /** Angles of the head. */
      HeadPose?: HeadPose;
      /** Position of the face in the image. */
      FaceBoundary?: FaceBoundary;
    };
    /**
     * A face in the JSON string `image_media_metadata.faces`. The member names start with
     * capitals, unlike in all other structures. Any member may be absent.
     */
    Face: {
      /**
       * Id of the face (a UUID); `faces_thumbnail` uses the same id.
       *
       * @example "a9a66a86-73dd-4c95-8b79-1d8a49db5226"
       */
      FaceId?: string;
      /**
       * Id of the group of faces (the person) that the face belongs to.
       *
       * @example "Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0"
       */
      GroupId?: string;
      /**
       * Confidence that this is a face, from 0 to 1.
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
       * Confidence of the age. The sample shows 4, so it is not a value from 0 to 1; the live
       * service was observed to send `AgeSD` instead, a deviation in years.
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
       * Confidence of `Gender`, from 0 to 1.
       *
       * Format: double.
       *
       * @example 1
       */
      GenderConfidence?: number;
      /**
       * Estimated emotion; `none` if no emotion is clear.
       *
       * @example "none"
       */
      Emotion?: 'none' | (string & {});
      /**
       * Confidence of `Emotion`, from 0 to 1.
       *
       * Format: double.
       *
       * @example 0.672
       */
      EmotionConfidence?: number;
      /** Attributes of the face, and its position. */
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
       * Id of the group. `figure-cluster-id-independent`: not grouped with another face yet;
       * `figure-cluster-id-unavailable`: will never be grouped.
       *
       * @example "Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0"
       * @example "figure-cluster-id-independent"
       */
      face_group_id?: string;
      /**
       * Signed URL of a thumbnail of the face. Deprecated by the service. Treat it as a secret until
       * it expires.
       *
       * @deprecated
       * @example "https://pds-domain.region.aliyuncs.com/QieGeH98%2F1001%2F63e5e551ee621482ab934a0687c6cda75fc07864%2F642a8a40c00f1ad379df421694713ee65170f09b?x-oss-access-key-id=xxx&x-oss-expires=1686455451&x-oss-process=image%2Fcrop%2Cx_1128%2Cy_1211%2Cw_914%2Ch_914%2Fformat%2Cjpg&x-oss-signature=xxx&x-oss-signature-version=OSS2"
       */
      face_thumbnail?: string;
    };
    /** Value of one EXIF field in the JSON string `image_media_metadata.exif`. */
    ExifValue: {
      /**
       * The value as a string, also where EXIF has a number.
       *
       * @example "2020:08:19 17:11:11"
       */
      value?: string;
    };
    /**
     * Quality scores of an image. Older editions of the documentation list more scores, which may
     * be returned too.
     */
    ImageQuality: {
      /**
       * Overall quality of the image, from 0 (bad) to 1 (good).
       *
       * Format: double.
       *
       * @example 0.736
       */
      overall_score?: number;
    };
    /** A rectangle in an image, in pixels. */
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
    /** A suggestion where to crop an image for a given aspect ratio. */
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
       * Score of the suggestion; higher is better.
       *
       * Format: double.
       *
       * @example 0.931
       */
      score?: number;
    };
    /**
     * Metadata of an image, from its EXIF data and from image recognition. Recognition is a paid
     * feature of the domain and runs after the upload. Any member may be absent or empty.
     */
    ImageMediaMetadata: {
      /**
       * When the image was taken, RFC 3339. The sample of the documentation shows
       * `2006-01-02T15:04:05.000Z07:00`, a layout of the Go language, which is not a time and does
       * not parse. May also be empty.
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
       * Where the image was taken, `latitude,longitude` in decimal degrees; may be empty.
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
       * Complete address of the place in one line; may be empty.
       *
       * @example "Jiangling Road, Xixing Street, Binjiang District, Hangzhou, Zhejiang"
       */
      address_line?: string;
      /**
       * Tags that image recognition found. The items are system tags, not the `ImageTag` of the
       * official SDKs, which belongs to another operation.
       *
       * @example [{"name":"basketball","parent_name":"sport","tag_level":3,"confidence":0.98}]
       */
      image_tags?: SystemTag[];
      /**
       * The faces in the image: a string with a JSON array of `Face`. Check that it is not empty,
       * then parse it with JSON.parse.
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
       * EXIF data of the image: a string with a JSON object, from the name of the EXIF field to `{
       * "value": string }`. Returned by default; to get it alone, name `exif` in `fields` of the
       * request.
       *
       * Holds application/json as text.
       *
       * @example "{\"Compression\":{\"value\":\"6\"},\"DateTime\":{\"value\":\"2020:08:19 17:11:11\"}}"
       */
      exif?: string;
      /** Quality scores of the image. */
      image_quality?: ImageQuality;
      /**
       * Suggestions where to crop the image for a given aspect ratio. `fields` of the request can
       * name it (`cropping_suggestion`); the sample of the documentation does not have it.
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
       * CRC-64 of the stream as an unsigned decimal number in a string, like `crc64_hash` of the
       * file; may be empty.
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
       * Signed URL to download the stream; expires like `download_url` of the file.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      download_url?: string;
      /**
       * Signed URL to view the stream; expires like `url` of the file.
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
    /** A video stream of a video. Its numbers are strings. */
    VideoMediaVideoStream: {
      /**
       * Length in seconds, a decimal number in a string.
       *
       * @example "22.88"
       */
      duration?: string;
      /**
       * Bits per second, a whole number in a string. (The audio stream calls the same member
       * `bit_rate`.)
       *
       * @example "108420"
       */
      bitrate?: string;
      /**
       * Name of the codec (the service spells the name of the member this way).
       *
       * @example "h264"
       * @example "hevc"
       */
      code_name?: string;
      /**
       * Number of frames, a whole number in a string.
       *
       * @example "90"
       */
      frame_count?: string;
      /**
       * Name of the resolution. The live service sends it; the sample of the documentation does not
       * have it.
       *
       * @example "1080P"
       */
      clarity?: string;
      /**
       * Frames per second as a fraction. The live service sends it; the sample of the documentation
       * does not have it.
       *
       * @example "25/1"
       * @example "11400/533"
       */
      fps?: string;
      /**
       * Rotation in degrees, a number in a string. The live service sends it; the sample of the
       * documentation does not have it.
       *
       * @example "90"
       */
      rotate?: string;
    };
    /** An audio stream of a video or an audio file. */
    VideoMediaAudioStream: {
      /**
       * Length in seconds, a decimal number in a string.
       *
       * @example "7704.573000"
       */
      duration?: string;
      /**
       * Bits per second, a whole number in a string. (The video stream calls the same member
       * `bitrate`.)
       *
       * @example "129280"
       */
      bit_rate?: string;
      /**
       * Name of the codec (the service spells the name of the member this way).
       *
       * @example "aac"
       */
      code_name?: string;
      /**
       * Number of channels. The live service sends it; the sample of the documentation does not have
       * it.
       *
       * Format: int64.
       *
       * @example 2
       */
      channels?: number;
      /**
       * Layout of the channels. The live service sends it; the sample of the documentation does not
       * have it.
       *
       * @example "stereo"
       */
      channel_layout?: string;
      /**
       * Samples per second, a whole number in a string. The live service sends it; the sample of the
       * documentation does not have it.
       *
       * @example "48000"
       */
      sample_rate?: string;
    };
    /**
     * Metadata of a video or an audio file. Any member may be absent or empty; the numbers of the
     * streams are strings.
     */
    VideoMediaMetadata: {
      /**
       * When the video was taken, RFC 3339. The sample of the documentation shows
       * `2006-01-02T15:04:05.000Z07:00`, a layout of the Go language, which is not a time and does
       * not parse. May also be empty.
       *
       * Format: date-time.
       *
       * @example "2023-09-15T05:03:10.000Z"
       */
      time?: string;
      /**
       * Width of the video in pixels.
       *
       * Format: int64.
       *
       * @example 1920
       */
      width?: number;
      /**
       * Height of the video in pixels.
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
       * Complete address of the place in one line; may be empty.
       *
       * @example "Jiangling Road, Xixing Street, Binjiang District, Hangzhou, Zhejiang"
       */
      address_line?: string;
      /**
       * Length of the whole file in seconds, a decimal number in a string. The live service sends
       * it; the sample of the documentation does not have it.
       *
       * @example "7704.573000"
       */
      duration?: string;
      /**
       * Tags that recognition found in the video. In older editions of the documentation, not in the
       * current sample.
       *
       * @example [{"name":"basketball","parent_name":"sport","tag_level":3,"confidence":0.98}]
       */
      image_tags?: SystemTag[];
      /**
       * The video streams; absent or empty for an audio file.
       *
       * @example [{"duration":"22.88","bitrate":"108420","code_name":"h264","frame_count":"90"}]
       */
      video_media_video_stream?: VideoMediaVideoStream[];
      /**
       * The audio streams.
       *
       * @example [{"duration":"7704.573000","bit_rate":"129280","code_name":"aac"}]
       */
      video_media_audio_stream?: VideoMediaAudioStream[];
    };
    /** Number of items in a folder, including all its subfolders. */
    DirSizeInfo: {
      /**
       * Number of folders at all levels below the folder.
       *
       * Format: int64.
       *
       * @example 1
       */
      dir_count?: number;
      /**
       * Number of files at all levels below the folder.
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
       * URL of the element, for example of an image; may be empty.
       *
       * @example "http://aliyun.com"
       */
      url?: string;
      /**
       * Start and end of the element in time. The unit is not documented, and the sample has only
       * one number.
       *
       * @example [0]
       */
      time_range?: number[];
    };
    /** A piece of a document that matches a semantic search. */
    SemanticDocumentContent: {
      /**
       * The elements of the piece of the document, in order.
       *
       * @example [{"type":"text","content":"text fragment"}]
       */
      element_contents?: SemanticElementContent[];
    };
    /** A frame that represents a scene of a video. */
    SemanticKeyFrame: {
      /**
       * Position of the frame in the video. The unit is not documented; judging by the value in the
       * sample, milliseconds.
       *
       * Format: int64.
       *
       * @example 1000
       */
      frame_time?: number;
      /**
       * URL of an image of the frame.
       *
       * @example "http://aliyun.com"
       */
      thumbnail_url?: string;
    };
    /** A scene of a video that matches a semantic search. */
    SemanticSceneContent: {
      /**
       * Start and end of the scene in time. The unit is not documented, and the sample has only one
       * number.
       *
       * @example [0]
       */
      time_range?: number[];
      /**
       * The frames that represent the scene.
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
     * How a file matched a semantic search. Known only from the sample of the documentation; no
     * official SDK has it.
     */
    SemanticResult: {
      /**
       * Similarity of the file to the search; higher is better.
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
     * A file or a folder of a drive, as CompleteFile and GetFile return it.
     *
     * Only `file_id` is always present. Any other member may be absent, empty (`""`) or `null`: a
     * folder has no size and no hash, only media files have media data, and some members are
     * returned only if `fields` of the request names them (each says so). The structure can have
     * more members, and strings with known values can have other values.
     */
    File: {
      /**
       * Id of the PDS domain, which is the first label of the host name of the API.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space) that contains the file. A string of digits.
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
       * Kind of the item: `file` or `folder`.
       *
       * @example "file"
       */
      type?: 'file' | 'folder' | (string & {});
      /**
       * Media type that the uploader declared with CreateFile; without one the service stores
       * `application/oct-stream` (this is its spelling). `mime_type` has the media type that the
       * service detected.
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
       * Free text from the uploader, at most 1,024 characters.
       *
       * @example "image file"
       */
      description?: string;
      /**
       * When the file was moved to the recycle bin. RFC 3339 in UTC with milliseconds; absent or
       * empty for a file that is not in the recycle bin.
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
       * Size of the content in bytes. For a folder: the sum of the sizes of all files below it, and
       * only if `fields` of the request names `dir_size`.
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
       * `uploading` after CreateFile, `available` after CompleteFile has succeeded. Only an
       * available file can be read: before that GetFile returns `NotFound.File`, and listings hide
       * it.
       *
       * @example "available"
       */
      status?: 'uploading' | 'available' | (string & {});
      /**
       * Metadata that a client stored with the file, an opaque string. The official samples show
       * `k1=v1,k2=v2` and also a JSON object as a string: only the client that wrote it knows its
       * form.
       *
       * @example "k1=v1,k2=v2"
       * @example "{\"channel\":\"file_upload\",\"client\":\"windows\"}"
       */
      user_meta?: string;
      /**
       * Labels of the file, such as the scenes that image recognition found. A list of strings:
       * older editions of the documentation call it one string; the current edition and its sample
       * have a list.
       *
       * @example ["label1:1","label2:2"]
       */
      labels?: string[];
      /**
       * Id of the upload that created the content. It is no longer valid once the upload is
       * complete; after an upload by hash (`rapid_upload`) it is only a marker.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id?: string;
      /**
       * Id of the folder that contains it, or `root` for the top level of the drive.
       *
       * @example "root"
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      parent_file_id?: string;
      /**
       * CRC-64 of the content (CRC-64/XZ, which OSS calls crc64ecma), as an unsigned decimal number
       * in a string: 0 to 18446744073709551615, without sign or padding. A JavaScript number cannot
       * hold it; compare strings or BigInt values. It may be absent or empty, for example for a
       * copied file. One edition of the documentation prints a JSON number, which has already lost
       * its last digits: the service sends a string.
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
       * Algorithm of `content_hash`. The documentation names only `sha1`; the official JavaScript
       * SDK also uses `sha256`, and `none` was observed.
       *
       * @example "sha1"
       */
      content_hash_name?: 'sha1' | 'sha256' | 'none' | (string & {});
      /**
       * Signed URL to download the content with GET and without further credentials. It expires
       * after 15 minutes unless `url_expire_sec` of the request sets another time. May be empty.
       * Treat it as a secret until it expires.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      download_url?: string;
      /**
       * Signed URL of a thumbnail. Deprecated by the service: send `thumbnail_processes` and read
       * `thumbnail_urls`.
       *
       * @deprecated
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      thumbnail?: string;
      /**
       * Category of the file, derived from its extension and media type. `doc`, `image`, `audio` and
       * `video` are documented; the official JavaScript SDK also has `app`, `zip` and `others`.
       *
       * @example "image"
       */
      category?: 'doc' | 'image' | 'audio' | 'video' | 'app' | 'zip' | 'others' | (string & {});
      /**
       * When the file was created on the device of the uploader, as sent with CreateFile. RFC 3339
       * in UTC; may be empty.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      local_created_at?: string;
      /**
       * When the file was last changed on the device of the uploader, as sent with CreateFile. RFC
       * 3339 in UTC; may be empty.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      local_modified_at?: string;
      /**
       * Id of the current revision of the content. An upload to an existing `file_id` creates a new
       * revision.
       *
       * @example "5d5b846942cf94fa72324c14a4bda34e81da635d"
       */
      revision_id?: string;
      /**
       * Result of the content review. Only if `fields` of the request names `investigation_info`.
       */
      investigation_info?: InvestigationInfo;
      /**
       * Signed URLs of thumbnails, one for each key of `thumbnail_processes` of the request (at most
       * 5).
       *
       * @example {
       *   "480x480": "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       * }
       */
      thumbnail_urls?: {
        [key: string]: string;
      };
      /**
       * Metadata of an image: time, place, size in pixels, tags, faces. Only in domains that have
       * the (paid) image feature. Recognition runs after the upload, so the response of CompleteFile
       * rarely has it.
       */
      image_media_metadata?: ImageMediaMetadata;
      /**
       * More fields by name, of any type: the sample of the documentation shows strings, the live
       * service also sends numbers.
       *
       * @example {"image_count":0}
       */
      ex_fields_info?: {
        [key: string]: unknown;
      };
      /**
       * In the sample of the documentation, where it is always empty, and not described anywhere. Do
       * not rely on it.
       *
       * @example ""
       */
      content_uri?: string;
      /**
       * The streams of a file that has several, such as the image and the video of a live photo, by
       * the name of the stream.
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
       * Number of the current revision. Each new content increases it.
       *
       * Format: int64.
       *
       * @example 1
       */
      revision_version?: number;
      /**
       * Metadata of a video or an audio file: time, place, size in pixels, streams. The service
       * finds it after the upload, so the response of CompleteFile rarely has it.
       */
      video_media_metadata?: VideoMediaMetadata;
      /**
       * Whether the service restricts the file after a content review: 0 = not restricted, 2 =
       * frozen (a constant of the official C++ SDK). Other values exist and are not described.
       *
       * Format: int64.
       *
       * @example 0
       */
      punish_flag?: number;
      /**
       * Ids of the folders from the top level of the drive to the file, joined by `/`.
       *
       * @example "id1/id2"
       */
      id_path?: string;
      /**
       * Names of the folders from the top level of the drive to the file, joined by `/`.
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
       * Id of the identity that created the file.
       *
       * @example "0075833233234dd187c395ee3c7747b0"
       */
      creator_id?: string;
      /**
       * Name of the identity that created the file.
       *
       * @example "test_user"
       */
      creator_name?: string;
      /**
       * Kind of identity that last changed the file.
       *
       * @example "User"
       */
      last_modifier_type?: 'User' | 'AliUser' | 'Group' | (string & {});
      /**
       * Id of the identity that last changed the file.
       *
       * @example "0075833233234dd187c395ee3c7747b0"
       */
      last_modifier_id?: string;
      /**
       * Name of the identity that last changed the file.
       *
       * @example "test_user"
       */
      last_modifier_name?: string;
      /**
       * Number of files and folders below a folder. Only if `fields` of the request names
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
       * Permissions of the caller for the file. Two names are published; the service has many more.
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
       * How the file matched a semantic search. Part of the shared File structure: a response of
       * CompleteFile or GetFile is not expected to have it.
       */
      semantic_result?: SemanticResult;
      /**
       * Judging by its name, whether the folder takes part in the sync feature. Not described by the
       * service.
       *
       * @example false
       */
      sync_flag?: boolean;
      /**
       * Judging by its name, whether the folder represents a device of the sync feature. Not
       * described by the service.
       *
       * @example false
       */
      sync_device_flag?: boolean;
      /**
       * Judging by its name, the id of the folder that contained the file before it was moved to the
       * recycle bin. Not described by the service, and empty in its sample.
       *
       * @example ""
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      origin_parent_file_id?: string;
      /**
       * Signed URL to view the content in a browser; expires like `download_url`. Treat it as a
       * secret until it expires.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      url?: string;
      /**
       * First custom field, for the customer's own use. Not described by the service.
       *
       * @example ""
       */
      custom_field_1?: string;
      /**
       * Second custom field, for the customer's own use. Not described by the service.
       *
       * @example ""
       */
      custom_field_2?: string;
      /**
       * Seconds until a file in the recycle bin is deleted permanently; 0 for a file that is not in
       * the recycle bin.
       *
       * Format: int64.
       *
       * @example 10000
       * @example 0
       */
      auto_delete_left_sec?: number;
    };
    /**
     * The parts of an upload that need new URLs. One of `drive_id` and `share_id` is required: the
     * documentation requires `drive_id`, uploads into a share send `share_id` instead.
     */
    GetUploadUrlRequest: {
      /**
       * Id of the file, from the response of CreateFile.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Id of the upload, from the response of CreateFile.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id: string;
      /**
       * The parts to get URLs for, at least one: an empty list is refused with 400
       * `InvalidParameter.PartInfoList`.
       *
       * At most 10000 items.
       *
       * @example [{"part_number":2},{"part_number":3}]
       */
      part_info_list: UploadPartRequest[];
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /** New upload URLs. Only `part_info_list` is always present. */
    GetUploadUrlResponse: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space). A string of digits.
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
       * When the upload was created, RFC 3339 in UTC; may be empty. The service spells the name
       * without a `d`.
       *
       * Format: date-time.
       *
       * @example "2019-08-20T06:51:27.292Z"
       */
      create_at?: string;
      /**
       * The requested parts, with URLs that expire after 15 minutes.
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
     * The upload whose stored parts to list. One of `drive_id` and `share_id` is required: the
     * documentation requires `drive_id`, uploads into a share send `share_id` instead.
     */
    ListUploadedPartsRequest: {
      /**
       * Id of the file, from the response of CreateFile.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Id of the upload, from the response of CreateFile.
       *
       * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
       */
      upload_id: string;
      /**
       * Largest number of parts in one response. The documentation allows 1 to 100; older editions
       * and the official JavaScript SDK use up to 1,000, which is why this document allows more than
       * 100. 100 is safe.
       *
       * Format: int32. From 1 to 1000.
       *
       * @default 100
       * @example 100
       */
      limit?: number;
      /**
       * Number of the part after which the page starts: 1 returns the parts from 2 on. Absent or 0
       * for the first page, then the number in `next_part_number_marker`. The documentation calls it
       * an integer and shows a Base64 string as its example; the official SDKs send a number.
       *
       * Format: int32. At least 0.
       *
       * @example 0
       * @example 100
       */
      part_number_marker?: number;
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * One page of the stored parts. Only `upload_id` is always present: `uploaded_parts` may be
     * absent or empty if nothing is stored yet.
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
       * Where the next page starts: the value for `part_number_marker`, here as a string. Absent,
       * empty or `0` on the last page.
       *
       * @example "100"
       * @example ""
       */
      next_part_number_marker?: string;
    };
    /**
     * How to create a thumbnail, for each kind of file, in the syntax of OSS image processing
     * (`x-oss-process`).
     */
    ImageProcess: {
      /**
       * How to create the thumbnail of an image.
       *
       * @example "image/resize,w_480,h_480/format,jpg"
       */
      image_thumbnail_process?: string;
      /**
       * How to create the thumbnail of a video.
       *
       * @example "video/snapshot,t_1000,f_jpg,w_480,h_480"
       */
      video_thumbnail_process?: string;
      /**
       * How to create the thumbnail of an office document.
       *
       * @example "image/resize,w_480,h_480/format,jpg"
       */
      office_thumbnail_process?: string;
    };
    /** The file or folder to describe. One of `drive_id` and `share_id` is required. */
    GetFileRequest: {
      /**
       * Id of the file or folder.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Members to return, separated by commas. `*` means all except those that must be named:
       * `investigation_info` and `dir_size`. To get only some members, name them: `url`,
       * `thumbnail`, `exif`, `cropping_suggestion`, `characteristic_hash`, `video_metadata`,
       * `video_preview_metadata`.
       *
       * @default "*"
       * @example "*"
       * @example "*,investigation_info"
       */
      fields?: string;
      /**
       * Lifetime of the URLs in the response, in seconds.
       *
       * Format: int32. From 10 to 14400.
       *
       * @default 900
       * @example 900
       */
      url_expire_sec?: number;
      /**
       * Thumbnails to return in `thumbnail_urls`, at most 5: each key is a name of your choice, each
       * value says how to create the thumbnail.
       *
       * @example {"480x480":{"image_thumbnail_process":"image/resize,w_480,h_480/format,jpg"}}
       */
      thumbnail_processes?: {
        [key: string]: ImageProcess;
      };
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           * If `drive_id` is sent as well, it is ignored.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * The folder to list, the page, and which members to return. One of `drive_id` and `share_id`
     * is required.
     */
    ListFileRequest: {
      /**
       * Id of the folder to list, or `root` for the top level of the drive. Only its direct children
       * are listed.
       *
       * @example "root"
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      parent_file_id: string;
      /**
       * Largest number of items in one page. The documentation allows 1 to 100 and gives no default;
       * older editions allow up to 200 with a default of 50, and a client that sends 200 works,
       * which is why this document allows more than 100. 100 is safe.
       *
       * Format: int32. From 1 to 200.
       *
       * @example 100
       */
      limit?: number;
      /**
       * Where the page starts: `next_marker` of the response before. Absent or empty for the first
       * page. An opaque string: do not build one yourself.
       *
       * @example "WyI1ZDc5MjA2NTg2YmI1ZGQ2OWZiMzRjMzQ5MjgyNzE4MTQ2YzU1ZGE3Il0="
       */
      marker?: string;
      /**
       * Member of the items by which the list is ordered.
       *
       * @default "created_at"
       * @example "name"
       */
      order_by?: 'created_at' | 'updated_at' | 'size' | 'name' | (string & {});
      /**
       * Direction of the order: ascending (`ASC`) or descending (`DESC`).
       *
       * @default "ASC"
       * @example "DESC"
       */
      order_direction?: 'ASC' | 'DESC' | (string & {});
      /**
       * Kind of the items to list, `file` or `folder`; both if it is absent.
       *
       * @example "folder"
       */
      type?: 'file' | 'folder' | (string & {});
      /**
       * Category of the files to list; all if it is absent.
       *
       * @example "image"
       */
      category?: 'app' | 'zip' | 'image' | 'doc' | 'video' | 'audio' | 'others' | (string & {});
      /**
       * Status of the items to list: complete ones (`available`), or files whose upload is not
       * complete (`uploading`).
       *
       * @default "available"
       * @example "available"
       */
      status?: 'available' | 'uploading' | (string & {});
      /**
       * Members to return, separated by commas; `*` means all except those that must be named. Known
       * names: `url`, `exif`, `cropping_suggestion`, `characteristic_hash`, `video_metadata`,
       * `video_preview_metadata`, `investigation_info`, `dir_size`, `user_tags`.
       *
       * @example "*"
       * @example "*,dir_size"
       */
      fields?: string;
      /**
       * Lifetime of the URLs in the response, in seconds. Only in older editions of the
       * documentation; the official JavaScript SDK sends it.
       *
       * Format: int32. From 10 to 14400.
       *
       * @default 900
       * @example 900
       */
      url_expire_sec?: number;
      /**
       * Thumbnails to return in `thumbnail_urls`, at most 5: each key is a name of your choice, each
       * value says how to create the thumbnail.
       *
       * @example {"480x480":{"image_thumbnail_process":"image/resize,w_480,h_480/format,jpg"}}
       */
      thumbnail_processes?: {
        [key: string]: ImageProcess;
      };
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the folder. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * One page of the items of a folder. `items` may be absent or `null` instead of empty: only
     * `next_marker` tells whether there are more pages.
     */
    ListFileResponse: {
      /**
       * The files and folders of this page.
       *
       * @example [
       *   {
       *     "file_id": "5d79206586bb5dd69fb34c349282718146c55da7",
       *     "name": "digits.txt",
       *     "type": "file"
       *   }
       * ]
       */
      items?: PdsFile[];
      /**
       * Where the next page starts: the value for `marker`. Absent or empty on the last page.
       *
       * @example "WyI1ZDc5MjA2NTg2YmI1ZGQ2OWZiMzRjMzQ5MjgyNzE4MTQ2YzU1ZGE3Il0="
       * @example ""
       */
      next_marker?: string;
      /**
       * Judging by its name, the number of items that the service restricts after a content review.
       * It was observed; the documentation does not have it.
       *
       * Format: int64.
       *
       * @example 0
       */
      punished_file_count?: number;
    };
    /**
     * The drive to search, the query, and the page. One of `drive_id` and `drive_id_list` is
     * required.
     */
    SearchFileRequest: {
      /**
       * What to find, in the language that the description of SearchFile explains. The service
       * ignores it if `marker` is sent.
       *
       * At most 4096 characters.
       *
       * @example "name match \"invoice\" and type = \"file\""
       * @example "size >= 1048576"
       */
      query: string;
      /**
       * Whether a condition on `parent_file_id` also finds the items in the subfolders. With `true`
       * the folder itself was observed among the items.
       *
       * @default false
       * @example true
       */
      recursive?: boolean;
      /**
       * Order of the items: a member and `ASC` or `DESC`, several separated by commas, the first one
       * most important. Members: `created_at`, `updated_at`, `size`, `name`. The default is
       * `created_at` (older editions: `updated_at`). The search guide calls it required; the schema
       * does not.
       *
       * At most 128 characters.
       *
       * @example "updated_at DESC"
       * @example "type ASC,name ASC"
       */
      order_by?: string;
      /**
       * Largest number of items in one page.
       *
       * Format: int32. From 1 to 100.
       *
       * @default 50
       * @example 100
       */
      limit?: number;
      /**
       * Where the page starts: `next_marker` of the response before. Absent or empty for the first
       * page. An opaque string: do not build one yourself.
       *
       * @example "WyI1ZDc5MjA2NTg2YmI1ZGQ2OWZiMzRjMzQ5MjgyNzE4MTQ2YzU1ZGE3Il0="
       */
      marker?: string;
      /**
       * Whether to count all items that match, and return the number in `total_count`.
       *
       * @default false
       * @example true
       */
      return_total_count?: boolean;
      /**
       * Members to return, separated by commas; `*` means all except those that must be named. Known
       * names: `url`, `thumbnail`, `dir_size`, `id_path`, `name_path`.
       *
       * @example "*"
       * @example "url,thumbnail"
       */
      fields?: string;
      /**
       * Lifetime of the URLs in the response, in seconds. In the search guide, not in the official
       * SDK.
       *
       * Format: int64. From 10 to 14400.
       *
       * @default 900
       * @example 900
       */
      url_expire_sec?: number;
      /**
       * Thumbnails to return in `thumbnail_urls`, at most 5: each key is a name of your choice, each
       * value says how to create the thumbnail.
       *
       * @example {"480x480":{"image_thumbnail_process":"image/resize,w_480,h_480/format,jpg"}}
       */
      thumbnail_processes?: {
        [key: string]: ImageProcess;
      };
    } & (
      | {
          /**
           * Id of the drive (the storage space) to search. A string of digits. If `drive_id_list` is
           * sent as well, the service uses `drive_id`.
           *
           * @example "1"
           */
          drive_id: string;
          drive_id_list?: undefined;
        }
      | {
          /**
           * Ids of the drives to search, at most 10. In the search guide and in older editions of the
           * documentation, not in the official SDK.
           *
           * At most 10 items.
           *
           * @example ["1","2"]
           */
          drive_id_list: string[];
          drive_id?: undefined;
        }
    );
    /**
     * One page of the items that match a query. `items` may be absent or `null` instead of empty:
     * only `next_marker` tells whether there are more pages.
     */
    SearchFileResponse: {
      /**
       * The files and folders of this page, at most 100.
       *
       * @example [
       *   {
       *     "file_id": "5d79206586bb5dd69fb34c349282718146c55da7",
       *     "name": "digits.txt",
       *     "type": "file"
       *   }
       * ]
       */
      items?: PdsFile[];
      /**
       * Where the next page starts: the value for `marker`. Absent or empty on the last page.
       *
       * @example "WyI1ZDc5MjA2NTg2YmI1ZGQ2OWZiMzRjMzQ5MjgyNzE4MTQ2YzU1ZGE3Il0="
       * @example ""
       */
      next_marker?: string;
      /**
       * Number of all items that match. Only if the request has `return_total_count`.
       *
       * Format: int64.
       *
       * @example 12
       */
      total_count?: number;
    };
    /**
     * The file or folder, and the values to change. Members that are not sent stay as they are.
     *
     * One of `drive_id` and `share_id` is required: the documentation requires `drive_id`; in a
     * share the official JavaScript SDK sends `share_id` instead.
     */
    UpdateFileRequest: {
      /**
       * Id of the file or folder to change.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * New name with its extension: at most 1,024 bytes in UTF-8 (a character outside ASCII takes 2
       * to 4 bytes), without `/`. The service was observed to refuse `\` as well.
       *
       * At most 1024 characters.
       *
       * @example "report-2026.pdf"
       */
      name?: string;
      /**
       * What to do if the folder has another item of that name:
       *
       * - `ignore` keeps both items under the same name; nothing is overwritten.
       * - `auto_rename` appends the current date and time to the name, such as
       *   `name_20260102_150405`.
       * - `refuse` changes nothing. The documentation says that the response then describes the
       *   existing item.
       *
       * `ignore` is the default of the service.
       *
       * @default "ignore"
       * @example "refuse"
       */
      check_name_mode?: 'ignore' | 'auto_rename' | 'refuse' | (string & {});
      /**
       * Free text about the file or folder, at most 1,024 characters.
       *
       * At most 1024 characters.
       *
       * @example "important file"
       */
      description?: string;
      /**
       * Labels of the file or folder, at most 100 of at most 128 characters each.
       *
       * At most 100 items.
       *
       * @example ["invoice","2026"]
       */
      labels?: string[];
      /**
       * Whether the file or folder is hidden from ordinary listings.
       *
       * @example true
       */
      hidden?: boolean;
      /**
       * Whether the file or folder is marked as a favourite.
       *
       * @example true
       */
      starred?: boolean;
      /**
       * When the file was last changed on the device, RFC 3339 in UTC.
       *
       * Format: date-time.
       *
       * @example "2026-11-20T09:12:33.000Z"
       */
      local_modified_at?: string;
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           * The official JavaScript SDK sends it; the documentation page of this operation does not have
           * it.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * The file or folder to move, and the folder to move it to.
     *
     * One of `drive_id` and `share_id` is required: the documentation requires `drive_id`; in a
     * share the official JavaScript SDK sends `share_id` instead.
     */
    MoveFileRequest: {
      /**
       * Id of the file or folder to move.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Id of the folder to move it to, or `root` for the top level of the drive.
       *
       * @example "root"
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      to_parent_file_id: string;
      /**
       * What to do if the target folder has another item of that name:
       *
       * - `ignore` keeps both items under the same name; nothing is overwritten.
       * - `auto_rename` appends the current date and time to the name, such as
       *   `name_20260102_150405`.
       * - `refuse` moves nothing and returns `exist: true`.
       *
       * `ignore` is the default of the service.
       *
       * @default "ignore"
       * @example "refuse"
       */
      check_name_mode?: 'ignore' | 'auto_rename' | 'refuse' | (string & {});
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           * The official JavaScript SDK sends it; the documentation page of this operation does not have
           * it.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * The file or folder that was moved, or that a task moves. No member is always present: the
     * move is complete if `async_task_id` is empty or absent and `exist` is not true.
     */
    MoveFileResponse: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space). A string of digits.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the file or folder, which a move does not change. With `exist: true` it is probably
       * the id of the existing item.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * Id of the task that moves a folder, for GetAsyncTask. Empty or absent if the move is
       * complete.
       *
       * @example ""
       * @example "000e89fb-0000-4000-8000-00000000c0de"
       */
      async_task_id?: string;
      /**
       * True if the target folder already has an item of that name and `check_name_mode` is
       * `refuse`: nothing was moved.
       *
       * @example false
       */
      exist?: boolean;
      /**
       * Name after the move, which `auto_rename` may have changed. In responses since April 2026.
       *
       * @example "report-2026.pdf"
       */
      file_name?: string;
      /**
       * Id of the revision of the content. In responses since April 2026.
       *
       * @example "5d5b846942cf94fa72324c14a4bda34e81da635d"
       */
      revision_id?: string;
      /**
       * When the file was last changed, RFC 3339 in UTC with milliseconds. In responses since April
       * 2026.
       *
       * Format: date-time.
       *
       * @example "2026-11-22T16:05:11.480Z"
       */
      updated_at?: string;
    };
    /**
     * The file or folder to copy, and the folder to copy it to. One of `drive_id` and `share_id`
     * is required: where the item is.
     */
    CopyFileRequest: {
      /**
       * Id of the file or folder to copy.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Id of the drive to copy it to. The default is `drive_id`.
       *
       * @example "2"
       */
      to_drive_id?: string;
      /**
       * Id of the folder to copy it to, or `root` for the top level of the drive.
       *
       * @example "root"
       * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
       */
      to_parent_file_id: string;
      /**
       * Whether to append the current date and time to the name of the copy if the folder already
       * has an item of that name. What happens with `false` is not documented.
       *
       * @default false
       * @example true
       */
      auto_rename?: boolean;
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file to copy. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * The copy that was made, or that a task makes. Only `file_id` is always present: the copy is
     * complete if `async_task_id` is empty or absent.
     */
    CopyFileResponse: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space) that contains the copy. A string of digits.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the copy.
       *
       * @example "6a1f0c2d9b8e4f3a7c5d1e2f3b4a59687786a1b2"
       */
      file_id: string;
      /**
       * Id of the task that copies a folder, for GetAsyncTask. Empty or absent if the copy is
       * complete.
       *
       * @example ""
       * @example "000e89fb-0000-4000-8000-00000000c0de"
       */
      async_task_id?: string;
    };
    /**
     * The file or folder to move to the recycle bin.
     *
     * One of `drive_id` and `share_id` is required: the documentation requires `drive_id`; in a
     * share the official JavaScript SDK sends `share_id` instead.
     */
    TrashFileRequest: {
      /**
       * Id of the file or folder to move to the recycle bin.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           * The official JavaScript SDK sends it; the documentation page of this operation does not have
           * it.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * The file or folder that was moved to the recycle bin, or that a task moves there. No member
     * is always present: it is complete if `async_task_id` is empty or absent.
     */
    TrashFileResponse: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space). A string of digits.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the file or folder.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * Id of the task that moves a folder to the recycle bin, for GetAsyncTask. Empty or absent if
       * it is complete.
       *
       * @example ""
       * @example "000e89fb-0000-4000-8000-00000000c0de"
       */
      async_task_id?: string;
    };
    /**
     * The file or folder to delete.
     *
     * One of `drive_id` and `share_id` is required: the documentation requires `drive_id`; in a
     * share the official JavaScript SDK sends `share_id` instead.
     */
    DeleteFileRequest: {
      /**
       * Id of the file or folder to delete.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           * The official JavaScript SDK sends it; the documentation page of this operation does not have
           * it.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * The file or folder that was deleted, or that a task deletes. No member is always present:
     * the deletion is complete if `async_task_id` is empty or absent.
     */
    DeleteFileResponse: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space). A string of digits.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the file or folder.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * Id of the task that deletes a folder, for GetAsyncTask. Empty or absent if the deletion is
       * complete.
       *
       * @example ""
       * @example "000e89fb-0000-4000-8000-00000000c0de"
       */
      async_task_id?: string;
    };
    /**
     * The file to download, and how long the URL is valid. One of `drive_id` and `share_id` is
     * required.
     */
    GetDownloadUrlRequest: {
      /**
       * Id of the file.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id: string;
      /**
       * Lifetime of the URL in seconds, at most 115200 (32 hours). A transfer that is running when
       * the URL expires is not cut off.
       *
       * Format: int32. From 1 to 115200.
       *
       * @default 900
       * @example 3600
       */
      expire_sec?: number;
      /**
       * Name under which a browser saves the file: the content is then returned with
       * `Content-Disposition: attachment` and this name. At most 1,024 characters.
       *
       * At most 1024 characters.
       *
       * @example "report-2026.pdf"
       */
      file_name?: string;
      /**
       * Media type with which the content is returned. In the metadata of the service since 2026,
       * without a description.
       *
       * @example "video/mp4"
       */
      response_content_type?: string;
    } & (
      | {
          /**
           * Id of the drive (the storage space) that contains the file. A string of digits.
           *
           * @example "1"
           */
          drive_id: string;
          share_id?: undefined;
        }
      | {
          /**
           * Id of the share, instead of `drive_id`. The call is then authenticated with `x-share-token`.
           *
           * @example "7JQX1FswpQ8"
           */
          share_id: string;
          drive_id?: undefined;
        }
    );
    /**
     * A signed URL for the content of a file, with its size and hashes. An absent or empty `url`
     * means that the caller is not allowed to download the file.
     */
    GetDownloadUrlResponse: {
      /**
       * Signed URL to GET the content from, without further credentials. Treat it as a secret until
       * it expires.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      url?: string;
      /**
       * The same as `url`, for a client inside the network of Alibaba Cloud (VPC) in the region of
       * the drive. Not needed if the domain has a smart data domain.
       *
       * @example "https://data.oss-cn-hangzhou-internal.aliyuncs.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      internal_url?: string;
      /**
       * The same as `url`, over a content delivery network (CDN), if the domain has one. A CDN was
       * observed that ignores `Range`. Not needed if the domain has a smart data domain.
       *
       * @example "https://cdn.example.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      cdn_url?: string;
      /**
       * When the URL expires, RFC 3339 in UTC. The documentation shows a layout of the Go language
       * as its example, which is not a time and does not parse.
       *
       * Format: date-time.
       *
       * @example "2026-11-22T16:20:09.000Z"
       */
      expiration?: string;
      /**
       * Size of the content in bytes.
       *
       * Format: int64.
       *
       * @example 1024
       */
      size?: number;
      /**
       * CRC-64 of the content as an unsigned decimal number in a string, like `crc64_hash` of the
       * file; may be absent or empty.
       *
       * @example "11051210869376104954"
       * @example ""
       */
      crc64_hash?: string;
      /**
       * Hash of the content by the algorithm in `content_hash_name`, hexadecimal in upper case.
       *
       * @example "F7C3BC1D808E04732ADF679965CCC34CA7AE3441"
       */
      content_hash?: string;
      /**
       * Algorithm of `content_hash`.
       *
       * @example "sha1"
       */
      content_hash_name?: 'sha1' | 'sha256' | 'none' | (string & {});
      /**
       * Method with which the URL must be used. Only in older editions of the documentation; the
       * official C++ SDK reads it.
       *
       * @example "GET"
       */
      method?: 'GET' | (string & {});
      /**
       * Id of the PDS domain. Only in older editions of the documentation.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive (the storage space). A string of digits. Only in older editions of the
       * documentation.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the file. Only in older editions of the documentation.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * Id of the revision that the URL returns. Only in older editions of the documentation.
       *
       * @example "5d5b846942cf94fa72324c14a4bda34e81da635d"
       */
      revision_id?: string;
      /**
       * Whether the service restricts the file after a content review: 0 = not restricted, 2 =
       * frozen, and the content can differ from size and hashes. The official C++ SDK reads it.
       *
       * Format: int64.
       *
       * @example 0
       */
      punish_flag?: number;
      /**
       * The streams of a file that has several, by the name of the stream. Only in older editions of
       * the documentation.
       *
       * @example {"video":{"crc64_hash":"3574582125365864471","size":1024}}
       */
      streams_info?: {
        [key: string]: SimpleStreamInfo;
      };
      /**
       * Signed URLs of the streams of a file that has several, by the name of the stream. The
       * official JavaScript SDK reads it.
       *
       * @example {
       *   "video": "https://data.aliyunpds.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       * }
       */
      streams_url?: {
        [key: string]: string;
      };
    };
    /** The task to look at. */
    GetAsyncTaskRequest: {
      /**
       * Id of the task, from the response of the operation that started it.
       *
       * @example "000e89fb-0000-4000-8000-00000000c0de"
       */
      async_task_id: string;
    };
    /** A file or folder in an archive. */
    UncompressedFileInfo: {
      /**
       * Name of the file or folder.
       *
       * @example "photos"
       */
      name?: string;
      /**
       * Whether it is a folder.
       *
       * @example true
       */
      is_folder?: boolean;
      /**
       * Size of the file in bytes.
       *
       * Format: int64.
       *
       * @example 1024
       */
      size?: number;
      /**
       * When it was last changed, in milliseconds since 1970 (not RFC 3339).
       *
       * Format: int64.
       *
       * @example 1774429509123
       */
      updated_at?: number;
      /**
       * Id of the drive (the storage space). A string of digits.
       *
       * @example "1"
       */
      drive_id?: string;
      /**
       * Id of the file or folder.
       *
       * @example "5d79206586bb5dd69fb34c349282718146c55da7"
       */
      file_id?: string;
      /**
       * The contents of a folder.
       *
       * @example [{"name":"1.jpg","is_folder":false,"size":1024}]
       */
      items?: UncompressedFileInfo[];
    };
    /** A task of the service, and how far it is. Only `async_task_id` is always present. */
    AsyncTask: {
      /**
       * Id of the task.
       *
       * @example "000e89fb-0000-4000-8000-00000000c0de"
       */
      async_task_id: string;
      /**
       * State of the task: `Running`, `Succeed`, `Failed`, or `PartialSucceed` if only some items
       * could be processed. Treat other values as running; a third-party client also knows
       * `Pending`.
       *
       * @example "Running"
       */
      state?: 'Running' | 'Succeed' | 'Failed' | 'PartialSucceed' | (string & {});
      /**
       * Older name of `state`. Read it if `state` is absent.
       *
       * @deprecated
       * @example "Running"
       */
      status?: 'Running' | 'Succeed' | 'Failed' | 'PartialSucceed' | (string & {});
      /**
       * Kind of the task. In responses since April 2026, without a list of values.
       *
       * @example "copy"
       */
      task_type?: string;
      /**
       * Category of the task. Not described by the service.
       *
       * @example "file"
       */
      category?: string;
      /**
       * Amount of work. Whether it counts items or bytes is not documented; use it only as a ratio
       * with `consumed_process`.
       *
       * Format: int64.
       *
       * @example 120
       */
      total_process?: number;
      /**
       * Amount of work that is done, in the unit of `total_process`.
       *
       * Format: int64.
       *
       * @example 37
       */
      consumed_process?: number;
      /**
       * Amount of work that failed, in the unit of `total_process`. In newer SDKs only.
       *
       * Format: int64.
       *
       * @example 0
       */
      failed_process?: number;
      /**
       * Amount of work that was skipped, in the unit of `total_process`. In newer SDKs only.
       *
       * Format: int64.
       *
       * @example 0
       */
      skipped_process?: number;
      /**
       * Code of the error, if the task failed.
       *
       * @example "InternalError"
       */
      error_code?: string;
      /**
       * Message of the error, if the task failed.
       *
       * @example "The request has been failed due to some unknown error."
       */
      error_message?: string;
      /**
       * Older name of `error_code`. The documentation shows a number, the SDK a string.
       *
       * @deprecated
       * @example 404
       * @example "InternalError"
       */
      err_code?: string | number;
      /**
       * Older name of `error_message`.
       *
       * @deprecated
       * @example "The request has been failed due to some unknown error."
       */
      message?: string;
      /**
       * Signed URL to download the result of a task that creates an archive. Treat it as a secret
       * until it expires.
       *
       * @example "https://data.aliyunpds.com/hz22%2F5d79206586bb5dd69fb34c349282718146c55da7%2F5d79206ac1ffbdd0a83b4f0c94c02df2f6ee5b23?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
       */
      url?: string;
      /**
       * When the task was created, RFC 3339 in UTC with milliseconds; may be empty.
       *
       * Format: date-time.
       *
       * @example "2026-11-22T16:05:09.123Z"
       */
      created_at?: string;
      /**
       * When the task was started, RFC 3339 in UTC with milliseconds; may be empty.
       *
       * Format: date-time.
       *
       * @example "2026-11-22T16:05:09.480Z"
       */
      started_at?: string;
      /**
       * When the task ended, RFC 3339 in UTC with milliseconds; may be empty.
       *
       * Format: date-time.
       *
       * @example "2026-11-22T16:05:31.002Z"
       */
      finished_at?: string;
      /**
       * The contents of an archive, of a task that reads or unpacks one.
       *
       * @example [{"name":"photos","is_folder":true,"items":[{"name":"1.jpg","size":1024}]}]
       */
      uncompress_file_list?: UncompressedFileInfo[];
      /**
       * Judging by its name, the number of items that the service restricts after a content review.
       * In older editions of the documentation.
       *
       * Format: int64.
       *
       * @example 0
       */
      punished_file_count?: number;
    };
    /** The user whose drive to return. */
    GetDefaultDriveRequest: {
      /**
       * Id of the user. Needed with an access key; with an access token the default is the user of
       * the token.
       *
       * @example "0075833233234dd187c395ee3c7747b0"
       */
      user_id?: string;
    };
    /**
     * A drive: a storage space with files and folders, of a user or of a team. Only `drive_id` is
     * always present.
     */
    Drive: {
      /**
       * Id of the PDS domain.
       *
       * @example "bj1"
       */
      domain_id?: string;
      /**
       * Id of the drive. A string of digits.
       *
       * @example "1"
       */
      drive_id: string;
      /**
       * Name of the drive.
       *
       * @example "personal"
       */
      drive_name?: string;
      /**
       * Type of the drive. `normal` is documented; the official JavaScript SDK also has `large`.
       *
       * @example "normal"
       */
      drive_type?: 'normal' | 'large' | (string & {});
      /**
       * Free text about the drive; may be empty.
       *
       * @example "files of the project"
       */
      description?: string;
      /**
       * Id of the user or of the team that owns the drive.
       *
       * @example "0075833233234dd187c395ee3c7747b0"
       */
      owner?: string;
      /**
       * Kind of the owner, a user or a team (`group`).
       *
       * @example "user"
       */
      owner_type?: 'user' | 'group' | (string & {});
      /**
       * Id of the user who created the drive.
       *
       * @example "0075833233234dd187c395ee3c7747b0"
       */
      creator?: string;
      /**
       * Whether the drive can be used.
       *
       * @example "enabled"
       */
      status?: 'enabled' | 'disabled' | (string & {});
      /**
       * Largest size of all content of the drive in bytes; -1 = no limit.
       *
       * Format: int64.
       *
       * @example 107374182400
       * @example -1
       */
      total_size?: number;
      /**
       * Size of all content of the drive in bytes. The service updates it 2 to 3 seconds after a
       * change.
       *
       * Format: int64.
       *
       * @example 48213
       */
      used_size?: number;
      /**
       * When the drive was created, RFC 3339 in UTC with milliseconds.
       *
       * Format: date-time.
       *
       * @example "2026-01-05T03:00:00.000Z"
       */
      created_at?: string;
      /**
       * When the drive was last changed, RFC 3339 in UTC with milliseconds. Only in older editions
       * of the documentation.
       *
       * Format: date-time.
       *
       * @example "2026-01-05T03:00:00.000Z"
       */
      updated_at?: string;
      /**
       * Permissions of the caller for the drive. Only in older editions of the documentation.
       *
       * @example ["FILE.PREVIEW"]
       */
      action_list?: string[];
      /**
       * How the drive is encrypted. Only in older editions of the documentation.
       *
       * @example "none"
       */
      encrypt_mode?: 'none' | 'pin' | (string & {});
    };
    /** The page of drives to return. */
    ListMyDrivesRequest: {
      /**
       * Largest number of drives in one page.
       *
       * Format: int32. From 1 to 100.
       *
       * @default 100
       * @example 100
       */
      limit?: number;
      /**
       * Where the page starts: `next_marker` of the response before. Absent or empty for the first
       * page. An opaque string: do not build one yourself.
       *
       * @example "WyI1ZDc5MjA2NTg2YmI1ZGQ2OWZiMzRjMzQ5MjgyNzE4MTQ2YzU1ZGE3Il0="
       */
      marker?: string;
    };
    /**
     * One page of the drives of a user. `items` may be absent or `null` instead of empty: only
     * `next_marker` tells whether there are more pages.
     */
    ListMyDrivesResponse: {
      /**
       * The drives of this page.
       *
       * @example [
       *   {
       *     "drive_id": "1",
       *     "drive_name": "personal",
       *     "owner_type": "user",
       *     "status": "enabled"
       *   }
       * ]
       */
      items?: Drive[];
      /**
       * Where the next page starts: the value for `marker`. Absent or empty on the last page.
       *
       * @example "WyI1ZDc5MjA2NTg2YmI1ZGQ2OWZiMzRjMzQ5MjgyNzE4MTQ2YzU1ZGE3Il0="
       * @example ""
       */
      next_marker?: string;
    };
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
    TokenRequest: {
      /**
       * Kind of credentials that are exchanged for the token. The documentation names these three
       * values; the official JavaScript SDK sends `code` instead of `authorization_code`.
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
       * Secret of the application. Only for applications of the type web server.
       *
       * Format: password.
       *
       * @example "80Dexampleexample"
       */
      client_secret?: string;
      /**
       * Authorization code that the authorization page sent to `redirect_uri`.
       *
       * Format: password.
       *
       * @example "0045157fa8e24f4f9a0d9e3ff158c1e0"
       */
      code?: string;
      /**
       * The redirect URI that the authorization was started with.
       *
       * @example "https://example.com/callback"
       */
      redirect_uri?: string;
      /**
       * Refresh token from an earlier response.
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
       * | `iss` | string | `client_id` |
       * | `sub` | string | id of the user, or id of the domain if `sub_type` is `service` |
       * | `sub_type` | string | `user`: a token of that user; `service`: a token of the service account of the domain, with the rights of a super administrator |
       * | `aud` | string | id of the domain |
       * | `jti` | string | unique for each assertion, 16 to 128 characters, for example a UUID |
       * | `exp` | number | when the assertion expires, in seconds since 1970; the official samples use 60 to 300 seconds from now |
       * | `iat`, `nbf` | number | optional; the official JavaScript SDK sets `iat` 300 seconds back, because clocks can be off |
       * | `auto_create` | boolean | optional; whether to create the user if the user does not exist |
       *
       * Format: password.
       *
       * @example "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJleGFtcGxlIn0.c2lnbmF0dXJl"
       */
      assertion?: string;
      /**
       * Id of a subdomain. The official JavaScript SDK sends it; the documentation does not have it.
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
       * The identity, for example the phone number.
       *
       * @example "13800000000"
       */
      identity?: string;
      /**
       * More data about the identity, for example the country code of the phone number.
       *
       * @example "86"
       */
      extra?: string;
    };
    /** An access token, and the user it belongs to. Only `access_token` is always present. */
    Token: {
      /**
       * The access token (a JSON Web Token). Send it as `Authorization: Bearer {access_token}`.
       *
       * Format: password.
       *
       * @example "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl"
       */
      access_token: string;
      /**
       * Token to get a new access token with, by `grant_type: refresh_token`. Its lifetime is not
       * documented.
       *
       * Format: password.
       *
       * @example "060e78d36afb4879b51e4264e9541c16"
       */
      refresh_token?: string;
      /**
       * Lifetime of the access token in seconds, usually 7200 (two hours).
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
       * Type of the access token, which is how to send it.
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
       * Login name of the user.
       *
       * @example "test_user"
       */
      user_name?: string;
      /**
       * Display name of the user.
       *
       * @example "Test User"
       */
      nick_name?: string;
      /**
       * URL of the profile picture of the user; may be empty.
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
       * Id of the default drive of the user, if the user has one.
       *
       * @example "1"
       */
      default_drive_id?: string;
      /**
       * Id of the safe box drive of the user, if the user has one.
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
       * Whether this is the first login of the user.
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
       * Judging by its name, whether the user still has to verify their identity (real-person
       * check).
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
       * The `state` that the authorization was started with.
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
       * More data of the user by name.
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
     * `{parameter_name}` stands for the member, which can also follow the code after a dot
     * (`InvalidParameter.DriveId`).
     *
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `InvalidParameter` | The input parameter {parameter_name} is not valid. | A member of the request has a value that is not allowed. Correct the member that the message or the end of the code names. |
     * | `InvalidParameterEmpty` | The input parameter {parameter_name} is empty. | A required member of the request is empty. Give the member a value. |
     * | `InvalidParameterWrongFormat` | The input parameter {parameter_name} has invalid format. | A member of the request does not have the form that the API requires. Compare the member with its description. |
     * | `InvalidRequestJSONFormat` | The input parameter {parameter_name} is invalid Json format. | The body is not a JSON object. Send a JSON object with `Content-Type` `application/json; charset=utf-8`. |
     * | `InvalidParameterNotSupported` | The input parameter {parameter_name} is not supported. | The domain or the operation does not support this member or this value. Leave the member out, or ask the administrator of the domain to enable it. |
     * | `InvalidParameterNotSupported.ParallelUpload` | The input parameter parallel_upload is not supported. | The domain does not allow `parallel_upload`. (Used by the official JavaScript client.) Call CreateFile without `parallel_upload` and send the parts in order. |
     * | `InvalidParameterMissing` | The input parameter {parameter_name} is missing. | A required member of the request is missing. Add the member that the message names. |
     * | `InvalidParameterNotMatch` | The input parameter {parameter_name} doesn't match. | A member of the request contradicts another one, or the data of the service. Compare the member with the response that it was taken from. |
     * | `InvalidParameterOutOfRange` | The input parameter {parameter_name} doesn't match the limitation. | A member of the request is too long, too short, too large or too small. Respect the limits in the description of the member. |
     * | `InvalidParameterExpired` |  | A member of the request, such as a marker or a code, has expired. Get a new value for the member and send the request again. |
     * | `InvalidParameter.ContentHash` | The input parameter content_hash is not valid. file content hash is not matched with content_hash in complete file request | On CompleteFile: the content does not have the `content_hash` that CreateFile declared. This error ends the upload. (Observed.) Start again with CreateFile and a correct `content_hash`. |
     * | `InvalidParameter.PartInfoList` | The input parameter part_info_list is not valid. part_info_list is required | On GetUploadUrl: the list of parts is empty. (Observed.) Name at least one part in `part_info_list`. |
     * | `InvalidResource` | The resource {resource_name} is not valid. | Something that the request refers to cannot be used for it. (Observed with a suffix only.) Correct what the message or the end of the code names. |
     * | `InvalidResource.PartList` | The resource part_list is not valid. part entity too small | On CompleteFile: a part other than the last one is smaller than 100 KB. (Observed.) Start again with CreateFile and parts of at least 100 KB. |
     * | `OperationNotSupport` | This operation is not supported. | The domain does not support this operation. Ask the administrator of the domain which services are enabled. |
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
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `AccessTokenInvalid` | AccessToken is invalid. {message} | The access token is wrong or has expired. Get a new access token and send the request once more. |
     * | `AccessTokenExpired` |  | The access token has expired. (Live responses have this separate code.) Get a new access token and send the request once more. |
     * | `TokenExpired` | AccessToken is invalid. token expired | The access token has expired. (Used by the official JavaScript client.) Get a new access token and send the request once more. |
     * | `ShareLinkTokenInvalid` | ShareLinkToken is invalid. {message} | The share token is wrong or has expired. Get a new share token with `POST /v2/share_link/get_share_token` and send the request once more. |
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
     * The caller is not allowed to do this, or the signature is not accepted.
     *
     * A signed request whose `Date` is more than 15 minutes off is also refused with 403. The
     * documentation does not name the code: compare the `Date` of the response.
     *
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `ForbiddenNoPermission` | No Permission to access resource {resource_name}. | The caller is not allowed to do this with this file, drive or domain. Ask the owner for the permission, or call with other credentials. |
     * | `Forbidden` | User not authorized to operate on the specified APIs. | The caller is not allowed to call this operation. Call with credentials whose role allows the operation. |
     * | `CheckRouterAccessFailed` | User not authorized | The operation cannot be called with this kind of credentials, such as an API key. (Observed.) Call with an access key or a bearer token. |
     * | `ForbiddenFileInTheRecycleBin` |  | The file is in the recycle bin. (Observed by other clients.) Restore the file first. |
     * | `InvalidAccessKeyId` | User not authorized to operate on the specified APIs. | The access key does not exist or is disabled. (Common to the APIs of Alibaba Cloud.) Check the AccessKey ID in the RAM console. |
     * | `InvalidSecurityToken` | User not authorized to operate on the specified APIs. | The security token of temporary (STS) keys has expired or does not belong to them. (Common to the APIs of Alibaba Cloud, with suffixes such as `.Expired` and `.Malformed`.) Get new temporary keys with their token and send the request once more. |
     * | `InvalidTimeStamp` | User not authorized to operate on the specified APIs. | The time that was signed is more than 15 minutes off, or cannot be read. (The status is documented; the code is common to the APIs of Alibaba Cloud.) Correct the clock: the `Date` header of the response has the time of the service. |
     * | `SignatureDoesNotMatch` | User not authorized to operate on the specified APIs. | The signature does not match the request that arrived. On the PUT of a part, the usual reason is a Content-Type that the URL was not signed for. Compare the string to sign with the one in the message. On the PUT, send the `content_type` of the part, or none. |
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
     * Something that the request names does not exist.
     *
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `NotFound` | The resource {resource_name} cannot be found. Please check. | Something that the request names does not exist. The suffix says what, as in `NotFound.File` and `NotFound.Drive`. Check the id that the message names, and whether the caller is allowed to see it. |
     * | `NotFound.UploadId` | The resource upload_id cannot be found. No such upload_id | The upload is complete, has failed, or is older than 10 days. Call GetFile. If the file exists with the right size and hash, an earlier CompleteFile succeeded; otherwise start again with CreateFile. |
     * | `I404NF` | API not found with `{method} {path}` | The gateway does not know this method and path. Check the path and the host. |
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
     * The request conflicts with the current state of the item or the upload.
     *
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `PreHashMatched` | Pre hash matched. | On CreateFile with `pre_hash`: the service has content that begins in the same way. This is not a failure. Call CreateFile again with `content_hash` in place of `pre_hash`. |
     * | `AlreadyExist` | {resource} has already exists. {extra_msg} | The item already exists. `AlreadyExist.File` on GetUploadUrl means that the upload is finished. Use the existing item, or another name. |
     * | `StateConflict` | User operation is not valid. | The item is in a state in which the operation is not possible. Look at the item with GetFile, then decide. |
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
     * Too many calls. Nothing was done: wait and send the request again. The limits are not documented.
     *
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `TooManyRequests` | Too many requests | The caller sends more calls than the service accepts. The limits are not documented. Wait, then send the request again. |
     * | `ParamFlowException` |  | The gateway limits the rate of calls with these parameters. (Observed by other clients.) Wait, then send the request again. |
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
     * The service failed. It is not known whether the call took effect.
     *
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `InternalError` | The request has been failed due to some unknown error. | The service failed. It is not known whether the call took effect. Repeat the call if the operation is safe to repeat. Otherwise check the result with GetFile first. |
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
     * The service is not available at the moment, and nothing was done. Wait and send the request again.
     *
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `ServiceUnavailable` | The request has failed due to a temporary failure of the server. | The service is not available at the moment. Wait, then send the request again. |
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
     * The gateway did not get a response in time. Its headers say so: `x-ca-error-code` is `D504TO`,
     * `x-ca-error-message` is `timeout`, and the body is usually empty. The call may still take effect.
     *
     * | code | message | what it means, what to do |
     * | --- | --- | --- |
     * | `D504TO` | timeout | The gateway did not get a response in time. The call may still take effect. Repeat the call if the operation is safe to repeat. Otherwise check the result with GetFile first. |
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
    /** Id of the request, in every response. Give it to the support. */
    RequestId: string;
    /**
     * Code of an error from the API gateway. The response may have no JSON body; if it has one, use the
     * code of the body.
     */
    ErrorCode: string;
    /** Message of an error from the API gateway. */
    ErrorMessage: string;
    /**
     * Time of the service. After a 403 to a signed request, compare it with your own time: if they
     * differ by more than 15 minutes, your clock is wrong.
     */
    Date: string;
    /**
     * How long to wait before the next attempt: seconds, or an HTTP date. The documentation does not
     * mention it; respect it if it is sent.
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
    /** The file or folder to create. */
    requestBody: {
      content: {
        'application/json': CreateFileRequest;
      };
    };
    responses: {
      /**
       * The same as 201. The documentation of 2022-03-01 gives no status: treat any 2xx as success.
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
       * Created, or found with `check_name_mode: refuse`. This is the status that the official
       * Android SDK expects and that was observed.
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
    /** The upload to complete, and the hash of its content. */
    requestBody: {
      content: {
        'application/json': CompleteFileRequest;
      };
    };
    responses: {
      /**
       * The file, now `available`. Data that the service finds later (image tags, video streams,
       * thumbnails) is usually still missing: get it with GetFile.
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
    /** The upload, and the parts that need new URLs. */
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
    /** The upload whose parts to list, and the page. */
    requestBody: {
      content: {
        'application/json': ListUploadedPartsRequest;
      };
    };
    responses: {
      /** One page of stored parts. */
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
    /** The file or folder to describe, and which members to return. */
    requestBody: {
      content: {
        'application/json': GetFileRequest;
      };
    };
    responses: {
      /** The file or the folder. */
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
  listFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The folder to list, the page, and which members to return. */
    requestBody: {
      content: {
        'application/json': ListFileRequest;
      };
    };
    responses: {
      /** One page of the items of the folder. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListFileResponse;
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
  searchFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The drive to search, the query, and the page. */
    requestBody: {
      content: {
        'application/json': SearchFileRequest;
      };
    };
    responses: {
      /** One page of the items that match. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': SearchFileResponse;
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
  updateFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file or folder, and the values to change. */
    requestBody: {
      content: {
        'application/json': UpdateFileRequest;
      };
    };
    responses: {
      /** The file or folder after the change. */
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
  moveFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file or folder, and the folder to move it to. */
    requestBody: {
      content: {
        'application/json': MoveFileRequest;
      };
    };
    responses: {
      /** Moved, or being moved by a task. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MoveFileResponse;
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
  copyFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file or folder, and the folder to copy it to. */
    requestBody: {
      content: {
        'application/json': CopyFileRequest;
      };
    };
    responses: {
      /**
       * The same as 201. The documentation of 2022-03-01 gives no status: treat any 2xx as success,
       * and look at `async_task_id`.
       */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CopyFileResponse;
        };
      };
      /** Copied. Older editions of the documentation give this status for a file. */
      201: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CopyFileResponse;
        };
      };
      /**
       * Accepted: a task copies the folder. Older editions of the documentation give this status.
       */
      202: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CopyFileResponse;
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
  trashFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file or folder to move to the recycle bin. */
    requestBody: {
      content: {
        'application/json': TrashFileRequest;
      };
    };
    responses: {
      /**
       * The form that the documentation describes: complete if `async_task_id` is empty or absent.
       * Only 204 and 202 were observed.
       */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': TrashFileResponse;
        };
      };
      /** Accepted: a task moves the folder to the recycle bin. */
      202: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': TrashFileResponse;
        };
      };
      /** Moved to the recycle bin. The response has no body. */
      204: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
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
  deleteFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file or folder to delete. */
    requestBody: {
      content: {
        'application/json': DeleteFileRequest;
      };
    };
    responses: {
      /**
       * The form that the documentation describes: complete if `async_task_id` is empty or absent.
       * Only 204 and 202 were observed.
       */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteFileResponse;
        };
      };
      /** Accepted: a task deletes the folder. */
      202: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteFileResponse;
        };
      };
      /** Deleted. The response has no body. */
      204: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
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
  getDownloadUrl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file to download, and how long the URL is valid. */
    requestBody: {
      content: {
        'application/json': GetDownloadUrlRequest;
      };
    };
    responses: {
      /** The URL, with size and hashes of the content. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': GetDownloadUrlResponse;
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
  getAsyncTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The task to look at. */
    requestBody: {
      content: {
        'application/json': GetAsyncTaskRequest;
      };
    };
    responses: {
      /** The state of the task. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': AsyncTask;
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
  getDefaultDrive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user whose drive to return. */
    requestBody: {
      content: {
        'application/json': GetDefaultDriveRequest;
      };
    };
    responses: {
      /** The default drive. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Drive;
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
  listMyDrives: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The page to return. */
    requestBody: {
      content: {
        'application/json': ListMyDrivesRequest;
      };
    };
    responses: {
      /** One page of the drives. */
      200: {
        headers: {
          'x-ca-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListMyDrivesResponse;
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
    /** The credentials to exchange for a token. */
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': TokenRequest;
      };
    };
    responses: {
      /** The access token. */
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
export type CreateFileRequest = Schema<'CreateFileRequest'>;

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
export type CompleteFileRequest = Schema<'CompleteFileRequest'>;

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
export type GetUploadUrlRequest = Schema<'GetUploadUrlRequest'>;

/** New upload URLs. Only `part_info_list` is always present. */
export interface GetUploadUrlResponse extends Schema<'GetUploadUrlResponse'> {}

/**
 * The upload whose stored parts to list. One of `drive_id` and `share_id` is required: the
 * documentation requires `drive_id`, uploads into a share send `share_id` instead.
 */
export type ListUploadedPartsRequest = Schema<'ListUploadedPartsRequest'>;

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
export type GetFileRequest = Schema<'GetFileRequest'>;

/**
 * The folder to list, the page, and which members to return. One of `drive_id` and `share_id`
 * is required.
 */
export type ListFileRequest = Schema<'ListFileRequest'>;

/**
 * One page of the items of a folder. `items` may be absent or `null` instead of empty: only
 * `next_marker` tells whether there are more pages.
 */
export interface ListFileResponse extends Schema<'ListFileResponse'> {}

/**
 * The drive to search, the query, and the page. One of `drive_id` and `drive_id_list` is
 * required.
 */
export type SearchFileRequest = Schema<'SearchFileRequest'>;

/**
 * One page of the items that match a query. `items` may be absent or `null` instead of empty:
 * only `next_marker` tells whether there are more pages.
 */
export interface SearchFileResponse extends Schema<'SearchFileResponse'> {}

/**
 * The file or folder, and the values to change. Members that are not sent stay as they are.
 *
 * One of `drive_id` and `share_id` is required: the documentation requires `drive_id`; in a
 * share the official JavaScript SDK sends `share_id` instead.
 */
export type UpdateFileRequest = Schema<'UpdateFileRequest'>;

/**
 * The file or folder to move, and the folder to move it to.
 *
 * One of `drive_id` and `share_id` is required: the documentation requires `drive_id`; in a
 * share the official JavaScript SDK sends `share_id` instead.
 */
export type MoveFileRequest = Schema<'MoveFileRequest'>;

/**
 * The file or folder that was moved, or that a task moves. No member is always present: the
 * move is complete if `async_task_id` is empty or absent and `exist` is not true.
 */
export interface MoveFileResponse extends Schema<'MoveFileResponse'> {}

/**
 * The file or folder to copy, and the folder to copy it to. One of `drive_id` and `share_id`
 * is required: where the item is.
 */
export type CopyFileRequest = Schema<'CopyFileRequest'>;

/**
 * The copy that was made, or that a task makes. Only `file_id` is always present: the copy is
 * complete if `async_task_id` is empty or absent.
 */
export interface CopyFileResponse extends Schema<'CopyFileResponse'> {}

/**
 * The file or folder to move to the recycle bin.
 *
 * One of `drive_id` and `share_id` is required: the documentation requires `drive_id`; in a
 * share the official JavaScript SDK sends `share_id` instead.
 */
export type TrashFileRequest = Schema<'TrashFileRequest'>;

/**
 * The file or folder that was moved to the recycle bin, or that a task moves there. No member
 * is always present: it is complete if `async_task_id` is empty or absent.
 */
export interface TrashFileResponse extends Schema<'TrashFileResponse'> {}

/**
 * The file or folder to delete.
 *
 * One of `drive_id` and `share_id` is required: the documentation requires `drive_id`; in a
 * share the official JavaScript SDK sends `share_id` instead.
 */
export type DeleteFileRequest = Schema<'DeleteFileRequest'>;

/**
 * The file or folder that was deleted, or that a task deletes. No member is always present:
 * the deletion is complete if `async_task_id` is empty or absent.
 */
export interface DeleteFileResponse extends Schema<'DeleteFileResponse'> {}

/**
 * The file to download, and how long the URL is valid. One of `drive_id` and `share_id` is
 * required.
 */
export type GetDownloadUrlRequest = Schema<'GetDownloadUrlRequest'>;

/**
 * A signed URL for the content of a file, with its size and hashes. An absent or empty `url`
 * means that the caller is not allowed to download the file.
 */
export interface GetDownloadUrlResponse extends Schema<'GetDownloadUrlResponse'> {}

/** The task to look at. */
export interface GetAsyncTaskRequest extends Schema<'GetAsyncTaskRequest'> {}

/** A file or folder in an archive. */
export interface UncompressedFileInfo extends Schema<'UncompressedFileInfo'> {}

/** A task of the service, and how far it is. Only `async_task_id` is always present. */
export interface AsyncTask extends Schema<'AsyncTask'> {}

/** The user whose drive to return. */
export interface GetDefaultDriveRequest extends Schema<'GetDefaultDriveRequest'> {}

/**
 * A drive: a storage space with files and folders, of a user or of a team. Only `drive_id` is
 * always present.
 */
export interface Drive extends Schema<'Drive'> {}

/** The page of drives to return. */
export interface ListMyDrivesRequest extends Schema<'ListMyDrivesRequest'> {}

/**
 * One page of the drives of a user. `items` may be absent or `null` instead of empty: only
 * `next_marker` tells whether there are more pages.
 */
export interface ListMyDrivesResponse extends Schema<'ListMyDrivesResponse'> {}

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
