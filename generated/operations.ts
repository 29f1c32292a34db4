// Generated from openapi/ by `npm run generate`. Do not edit.

export type Type = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** What the client checks of a value. It is small, because every client carries it. */
export interface Check {
  /** several if it is a list, with `'null'` among them if the value may be null */
  readonly type?: Type | readonly Type[];
  /** members that must be present and not null; an empty text is allowed unless minLength refuses it */
  readonly required?: readonly string[];
  /** groups of members; all members of at least one group must be present */
  readonly requiredAny?: readonly (readonly string[])[];
  readonly properties?: { readonly [name: string]: Check };
  /** the check of the members that `properties` does not name: the values of a map */
  readonly additional?: Check;
  readonly items?: Check;
  readonly minLength?: number;
  /** a regular expression, to be read with the u flag */
  readonly pattern?: string;
  /** a text that is a decimal number below 2^64 */
  readonly format?: 'uint64';
}

/** A parameter in the path, the query or a header of a request. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: true;
  /** how a list or an object is written into a query; absent for `form` */
  readonly style?: 'deepObject' | 'spaceDelimited' | 'pipeDelimited';
  /** false if the items of a list share one pair of the query: `a=1,2` */
  readonly explode?: boolean;
  readonly check: Check;
}

/** How the body of an answer is read, and what is checked of it. `binary` gives a Blob. */
export interface Answer {
  readonly as: 'json' | 'text' | 'binary' | 'none';
  readonly check?: Check;
}

/** How the pages of a list are found; a `.` stands between a member and one inside it. */
export interface Paging {
  /** the member of the answer that is the list */
  readonly items: string;
  /** the member of the answer to send for the next page; absent or empty on the last page */
  readonly next: string;
  /** the member or parameter of the request that takes `next` */
  readonly marker: string;
  readonly in: 'body' | 'query';
}

/** How an operation is called. */
export interface Operation {
  /** operationId, the name of the method */
  readonly id: string;
  readonly method: string;
  /** contains `{name}` for each path parameter */
  readonly path: string;
  /** value of x-acs-action */
  readonly action: string;
  /** base URL of this operation, if it differs from the service's */
  readonly server?: string;
  readonly parameters?: readonly Parameter[];
  /** content type of the request; absent if the request has no body */
  readonly contentType?: string;
  readonly bodyRequired?: true;
  /** repeating a call whose outcome is unknown is safe */
  readonly idempotent?: true;
  /** no credentials are sent */
  readonly anonymous?: true;
  /** request or answer hold secrets such as a token: no snippet of them enters an error */
  readonly sensitive?: true;
  readonly paging?: Paging;
  /** the check of the request's body */
  readonly request?: Check;
  /** by status: `200`, `2XX` for every status that is not named, `302` for a promised redirect */
  readonly responses: { readonly [status: string]: Answer };
}

/** Version of the API, sent as x-acs-version. */
export const apiVersion = '2022-03-01';

/** Codes after which the same call succeeds with a new credential. A suffix can follow after a dot. */
export const newCredentialCodes: readonly string[] = [
  'AccessTokenInvalid',
  'AccessTokenExpired',
  'TokenExpired',
  'InvalidSecurityToken',
];

/** Base URLs by the network that reaches them. */
export const servers = {
  public: 'https://{domain_id}.api.aliyunpds.com',
  vpc: 'https://{domain_id}.api-vpc.aliyunpds.com',
} as const;

// Named because they are repeated: this table is part of every client's bundle.
const text = { type: 'string' } as const;
const filled = { type: 'string', minLength: 1 } as const;
const integer = { type: 'integer' } as const;
const flag = { type: 'boolean' } as const;
const json = 'application/json; charset=utf-8' as const;

/** The operations of the API by their ids. */
export const operations = {
  createFile: {
    id: 'createFile',
    method: 'POST',
    path: '/v2/file/create',
    action: 'CreateFile',
    contentType: json,
    bodyRequired: true,
    request: {
      type: 'object',
      required: ['name', 'type', 'parent_file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        parent_file_id: filled,
        name: { type: 'string', minLength: 1, pattern: '^[^/]+$' },
        type: filled,
        size: integer,
        content_type: text,
        part_info_list: {
          type: 'array',
          items: {
            type: 'object',
            required: ['part_number'],
            properties: {
              part_number: integer,
              content_md5: text,
              content_type: text,
              parallel_sha1_ctx: {
                type: 'object',
                properties: { h: { type: 'array', items: integer }, part_offset: integer },
              },
              parallel_sha256_ctx: {
                type: 'object',
                properties: { h: { type: 'array', items: integer }, part_offset: integer },
              },
            },
          },
        },
        check_name_mode: text,
        content_hash: text,
        content_hash_name: text,
        pre_hash: text,
        parallel_upload: flag,
        upload_type: text,
        file_id: text,
        hidden: flag,
        description: text,
        local_created_at: text,
        local_modified_at: text,
        user_tags: {
          type: 'array',
          items: {
            type: 'object',
            required: ['key'],
            properties: { key: { type: 'string', minLength: 1, pattern: '^[^#]+$' }, value: text },
          },
        },
      },
    },
    responses: {
      '200': {
        as: 'json',
        check: { type: 'object', required: ['file_id'], properties: { file_id: filled } },
      },
      '201': {
        as: 'json',
        check: { type: 'object', required: ['file_id'], properties: { file_id: filled } },
      },
    },
  },
  completeFile: {
    id: 'completeFile',
    method: 'POST',
    path: '/v2/file/complete',
    action: 'CompleteFile',
    contentType: json,
    bodyRequired: true,
    request: {
      type: 'object',
      required: ['file_id', 'upload_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        file_id: filled,
        upload_id: filled,
        crc64_hash: { type: 'string', pattern: '^(0|[1-9][0-9]{0,19})$', format: 'uint64' },
        part_info_list: {
          type: 'array',
          items: {
            type: 'object',
            required: ['part_number'],
            properties: { part_number: integer, etag: text },
          },
        },
      },
    },
    responses: {
      '200': {
        as: 'json',
        check: { type: 'object', required: ['file_id'], properties: { file_id: filled } },
      },
    },
  },
  getUploadUrl: {
    id: 'getUploadUrl',
    method: 'POST',
    path: '/v2/file/get_upload_url',
    action: 'GetUploadUrl',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id', 'upload_id', 'part_info_list'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        file_id: filled,
        upload_id: filled,
        part_info_list: {
          type: 'array',
          items: {
            type: 'object',
            required: ['part_number'],
            properties: {
              part_number: integer,
              content_md5: text,
              content_type: text,
              parallel_sha1_ctx: {
                type: 'object',
                properties: { h: { type: 'array', items: integer }, part_offset: integer },
              },
              parallel_sha256_ctx: {
                type: 'object',
                properties: { h: { type: 'array', items: integer }, part_offset: integer },
              },
            },
          },
        },
      },
    },
    responses: {
      '200': {
        as: 'json',
        check: {
          type: 'object',
          required: ['part_info_list'],
          properties: { part_info_list: { type: 'array' } },
        },
      },
    },
  },
  listUploadedParts: {
    id: 'listUploadedParts',
    method: 'POST',
    path: '/v2/file/list_uploaded_parts',
    action: 'ListUploadedParts',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    paging: {
      items: 'uploaded_parts',
      next: 'next_part_number_marker',
      marker: 'part_number_marker',
      in: 'body',
    },
    request: {
      type: 'object',
      required: ['file_id', 'upload_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        file_id: filled,
        upload_id: filled,
        limit: integer,
        part_number_marker: integer,
      },
    },
    responses: {
      '200': {
        as: 'json',
        check: { type: 'object', required: ['upload_id'], properties: { upload_id: filled } },
      },
    },
  },
  getFile: {
    id: 'getFile',
    method: 'POST',
    path: '/v2/file/get',
    action: 'GetFile',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        file_id: filled,
        fields: text,
        url_expire_sec: integer,
        thumbnail_processes: {
          type: 'object',
          additional: {
            type: 'object',
            properties: {
              image_thumbnail_process: text,
              video_thumbnail_process: text,
              office_thumbnail_process: text,
            },
          },
        },
      },
    },
    responses: {
      '200': {
        as: 'json',
        check: { type: 'object', required: ['file_id'], properties: { file_id: filled } },
      },
    },
  },
  listFile: {
    id: 'listFile',
    method: 'POST',
    path: '/v2/file/list',
    action: 'ListFile',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    paging: { items: 'items', next: 'next_marker', marker: 'marker', in: 'body' },
    request: {
      type: 'object',
      required: ['parent_file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        parent_file_id: filled,
        limit: integer,
        marker: text,
        order_by: text,
        order_direction: text,
        type: text,
        category: text,
        status: text,
        fields: text,
        url_expire_sec: integer,
        thumbnail_processes: {
          type: 'object',
          additional: {
            type: 'object',
            properties: {
              image_thumbnail_process: text,
              video_thumbnail_process: text,
              office_thumbnail_process: text,
            },
          },
        },
      },
    },
    responses: { '200': { as: 'json', check: { type: 'object' } } },
  },
  searchFile: {
    id: 'searchFile',
    method: 'POST',
    path: '/v2/file/search',
    action: 'SearchFile',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    paging: { items: 'items', next: 'next_marker', marker: 'marker', in: 'body' },
    request: {
      type: 'object',
      required: ['query'],
      requiredAny: [['drive_id'], ['drive_id_list']],
      properties: {
        drive_id: filled,
        drive_id_list: { type: 'array', items: filled },
        query: filled,
        recursive: flag,
        order_by: text,
        limit: integer,
        marker: text,
        return_total_count: flag,
        fields: text,
        url_expire_sec: integer,
        thumbnail_processes: {
          type: 'object',
          additional: {
            type: 'object',
            properties: {
              image_thumbnail_process: text,
              video_thumbnail_process: text,
              office_thumbnail_process: text,
            },
          },
        },
      },
    },
    responses: { '200': { as: 'json', check: { type: 'object' } } },
  },
  updateFile: {
    id: 'updateFile',
    method: 'POST',
    path: '/v2/file/update',
    action: 'UpdateFile',
    contentType: json,
    bodyRequired: true,
    request: {
      type: 'object',
      required: ['file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        file_id: filled,
        name: { type: 'string', minLength: 1, pattern: '^[^/]+$' },
        check_name_mode: text,
        description: text,
        labels: { type: 'array', items: text },
        hidden: flag,
        starred: flag,
        local_modified_at: text,
      },
    },
    responses: {
      '200': {
        as: 'json',
        check: { type: 'object', required: ['file_id'], properties: { file_id: filled } },
      },
    },
  },
  moveFile: {
    id: 'moveFile',
    method: 'POST',
    path: '/v2/file/move',
    action: 'MoveFile',
    contentType: json,
    bodyRequired: true,
    request: {
      type: 'object',
      required: ['file_id', 'to_parent_file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        file_id: filled,
        to_parent_file_id: filled,
        check_name_mode: text,
      },
    },
    responses: { '200': { as: 'json', check: { type: 'object' } } },
  },
  copyFile: {
    id: 'copyFile',
    method: 'POST',
    path: '/v2/file/copy',
    action: 'CopyFile',
    contentType: json,
    bodyRequired: true,
    request: {
      type: 'object',
      required: ['file_id', 'to_parent_file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        file_id: filled,
        to_drive_id: filled,
        to_parent_file_id: filled,
        auto_rename: flag,
      },
    },
    responses: {
      '200': {
        as: 'json',
        check: { type: 'object', required: ['file_id'], properties: { file_id: filled } },
      },
      '201': {
        as: 'json',
        check: { type: 'object', required: ['file_id'], properties: { file_id: filled } },
      },
      '202': {
        as: 'json',
        check: { type: 'object', required: ['file_id'], properties: { file_id: filled } },
      },
    },
  },
  trashFile: {
    id: 'trashFile',
    method: 'POST',
    path: '/v2/recyclebin/trash',
    action: 'TrashFile',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: { drive_id: filled, share_id: filled, file_id: filled },
    },
    responses: {
      '200': { as: 'json', check: { type: 'object' } },
      '202': { as: 'json', check: { type: 'object' } },
      '204': { as: 'none' },
    },
  },
  deleteFile: {
    id: 'deleteFile',
    method: 'POST',
    path: '/v2/file/delete',
    action: 'DeleteFile',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: { drive_id: filled, share_id: filled, file_id: filled },
    },
    responses: {
      '200': { as: 'json', check: { type: 'object' } },
      '202': { as: 'json', check: { type: 'object' } },
      '204': { as: 'none' },
    },
  },
  getDownloadUrl: {
    id: 'getDownloadUrl',
    method: 'POST',
    path: '/v2/file/get_download_url',
    action: 'GetDownloadUrl',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id'],
      requiredAny: [['drive_id'], ['share_id']],
      properties: {
        drive_id: filled,
        share_id: filled,
        file_id: filled,
        expire_sec: integer,
        file_name: text,
        response_content_type: text,
      },
    },
    responses: { '200': { as: 'json', check: { type: 'object' } } },
  },
  getAsyncTask: {
    id: 'getAsyncTask',
    method: 'POST',
    path: '/v2/async_task/get',
    action: 'GetAsyncTask',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    request: { type: 'object', required: ['async_task_id'], properties: { async_task_id: filled } },
    responses: {
      '200': {
        as: 'json',
        check: {
          type: 'object',
          required: ['async_task_id'],
          properties: { async_task_id: filled },
        },
      },
    },
  },
  getDefaultDrive: {
    id: 'getDefaultDrive',
    method: 'POST',
    path: '/v2/drive/get_default_drive',
    action: 'GetDefaultDrive',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    request: { type: 'object', properties: { user_id: text } },
    responses: {
      '200': {
        as: 'json',
        check: { type: 'object', required: ['drive_id'], properties: { drive_id: filled } },
      },
    },
  },
  listMyDrives: {
    id: 'listMyDrives',
    method: 'POST',
    path: '/v2/drive/list_my_drives',
    action: 'ListMyDrives',
    contentType: json,
    bodyRequired: true,
    idempotent: true,
    paging: { items: 'items', next: 'next_marker', marker: 'marker', in: 'body' },
    request: { type: 'object', properties: { limit: integer, marker: text } },
    responses: { '200': { as: 'json', check: { type: 'object' } } },
  },
  token: {
    id: 'token',
    method: 'POST',
    path: '/v2/oauth/token',
    action: 'Token',
    contentType: 'application/x-www-form-urlencoded',
    bodyRequired: true,
    idempotent: true,
    anonymous: true,
    sensitive: true,
    request: {
      type: 'object',
      required: ['grant_type', 'client_id'],
      properties: {
        grant_type: filled,
        client_id: filled,
        client_secret: text,
        code: text,
        redirect_uri: text,
        refresh_token: text,
        assertion: text,
        subdomain_id: text,
      },
    },
    responses: {
      '200': {
        as: 'json',
        check: { type: 'object', required: ['access_token'], properties: { access_token: filled } },
      },
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
