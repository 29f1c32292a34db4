// Generated from openapi/ by `npm run generate`. Do not edit.

/** What can be checked of a value without a validator. */
export interface Check {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly required?: readonly string[];
  /** At least one of these members must be there. */
  readonly requiredAny?: readonly string[];
  readonly properties?: { readonly [name: string]: Check };
  readonly items?: Check;
  readonly pattern?: string;
  readonly format?: 'uint64';
}

/** How an operation is called. */
export interface Operation {
  /** operationId, the name of the method */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** value of x-acs-action */
  readonly action: string;
  /** of the request; empty without a body: members then go into the query */
  readonly contentType: string;
  /** true where repeating a call whose outcome is unknown does no harm */
  readonly idempotent: boolean;
  /** true where no credentials are sent */
  readonly anonymous?: boolean;
  /** true where request or answer hold secrets (a token): no snippet of them enters an error */
  readonly sensitive?: boolean;
  readonly request: Check;
  readonly response: Check;
}

/** Version of the API, sent as x-acs-version. */
export const apiVersion = '2022-03-01';

/** Base URLs by the network that reaches them. */
export const servers = {
  public: 'https://{domain_id}.api.aliyunpds.com',
  vpc: 'https://{domain_id}.api-vpc.aliyunpds.com',
} as const;

// Said once: this table is part of every client's bundle.
const text = { type: 'string' } as const;
const integer = { type: 'integer' } as const;
const flag = { type: 'boolean' } as const;
const json = 'application/json; charset=utf-8';

/** The operations of the API by their ids. */
export const operations = {
  completeFile: {
    id: 'completeFile',
    method: 'POST',
    path: '/v2/file/complete',
    action: 'CompleteFile',
    contentType: 'application/json; charset=utf-8',
    idempotent: false,
    request: {
      type: 'object',
      required: ['file_id', 'upload_id'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: { type: 'string' },
        share_id: { type: 'string' },
        file_id: { type: 'string' },
        upload_id: { type: 'string' },
        crc64_hash: { type: 'string', pattern: '^(0|[1-9][0-9]{0,19})$', format: 'uint64' },
        part_info_list: {
          type: 'array',
          items: {
            type: 'object',
            required: ['part_number'],
            properties: { part_number: { type: 'integer' }, etag: { type: 'string' } },
          },
        },
      },
    },
    response: {
      type: 'object',
      required: ['file_id'],
      properties: { file_id: { type: 'string' } },
    },
  },
  createFile: {
    id: 'createFile',
    method: 'POST',
    path: '/v2/file/create',
    action: 'CreateFile',
    contentType: 'application/json; charset=utf-8',
    idempotent: false,
    request: {
      type: 'object',
      required: ['name', 'type', 'parent_file_id'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: { type: 'string' },
        share_id: { type: 'string' },
        parent_file_id: { type: 'string' },
        name: { type: 'string', pattern: '^[^/]+$' },
        type: { type: 'string' },
        size: { type: 'integer' },
        content_type: { type: 'string' },
        part_info_list: {
          type: 'array',
          items: {
            type: 'object',
            required: ['part_number'],
            properties: {
              part_number: { type: 'integer' },
              content_md5: { type: 'string' },
              content_type: { type: 'string' },
              parallel_sha1_ctx: {
                type: 'object',
                properties: {
                  h: { type: 'array', items: { type: 'integer' } },
                  part_offset: { type: 'integer' },
                },
              },
              parallel_sha256_ctx: {
                type: 'object',
                properties: {
                  h: { type: 'array', items: { type: 'integer' } },
                  part_offset: { type: 'integer' },
                },
              },
            },
          },
        },
        check_name_mode: { type: 'string' },
        content_hash: { type: 'string' },
        content_hash_name: { type: 'string' },
        pre_hash: { type: 'string' },
        parallel_upload: { type: 'boolean' },
        upload_type: { type: 'string' },
        file_id: { type: 'string' },
        hidden: { type: 'boolean' },
        description: { type: 'string' },
        local_created_at: { type: 'string' },
        local_modified_at: { type: 'string' },
        user_tags: {
          type: 'array',
          items: {
            type: 'object',
            required: ['key'],
            properties: { key: { type: 'string', pattern: '^[^#]+$' }, value: { type: 'string' } },
          },
        },
      },
    },
    response: {
      type: 'object',
      required: ['file_id'],
      properties: { file_id: { type: 'string' } },
    },
  },
  getUploadUrl: {
    id: 'getUploadUrl',
    method: 'POST',
    path: '/v2/file/get_upload_url',
    action: 'GetUploadUrl',
    contentType: 'application/json; charset=utf-8',
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id', 'upload_id', 'part_info_list'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: { type: 'string' },
        share_id: { type: 'string' },
        file_id: { type: 'string' },
        upload_id: { type: 'string' },
        part_info_list: {
          type: 'array',
          items: {
            type: 'object',
            required: ['part_number'],
            properties: {
              part_number: { type: 'integer' },
              content_md5: { type: 'string' },
              content_type: { type: 'string' },
              parallel_sha1_ctx: {
                type: 'object',
                properties: {
                  h: { type: 'array', items: { type: 'integer' } },
                  part_offset: { type: 'integer' },
                },
              },
              parallel_sha256_ctx: {
                type: 'object',
                properties: {
                  h: { type: 'array', items: { type: 'integer' } },
                  part_offset: { type: 'integer' },
                },
              },
            },
          },
        },
      },
    },
    response: {
      type: 'object',
      required: ['part_info_list'],
      properties: { part_info_list: { type: 'array' } },
    },
  },
  listUploadedParts: {
    id: 'listUploadedParts',
    method: 'POST',
    path: '/v2/file/list_uploaded_parts',
    action: 'ListUploadedParts',
    contentType: 'application/json; charset=utf-8',
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id', 'upload_id'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: { type: 'string' },
        share_id: { type: 'string' },
        file_id: { type: 'string' },
        upload_id: { type: 'string' },
        limit: { type: 'integer' },
        part_number_marker: { type: 'integer' },
      },
    },
    response: {
      type: 'object',
      required: ['upload_id'],
      properties: { upload_id: { type: 'string' } },
    },
  },
  getFile: {
    id: 'getFile',
    method: 'POST',
    path: '/v2/file/get',
    action: 'GetFile',
    contentType: 'application/json; charset=utf-8',
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: { type: 'string' },
        share_id: { type: 'string' },
        file_id: { type: 'string' },
        fields: { type: 'string' },
        url_expire_sec: { type: 'integer' },
        thumbnail_processes: { type: 'object' },
      },
    },
    response: {
      type: 'object',
      required: ['file_id'],
      properties: { file_id: { type: 'string' } },
    },
  },
  token: {
    id: 'token',
    method: 'POST',
    path: '/v2/oauth/token',
    action: 'Token',
    contentType: 'application/x-www-form-urlencoded',
    idempotent: true,
    anonymous: true,
    sensitive: true,
    request: {
      type: 'object',
      required: ['grant_type', 'client_id'],
      properties: {
        grant_type: { type: 'string' },
        client_id: { type: 'string' },
        client_secret: { type: 'string' },
        code: { type: 'string' },
        redirect_uri: { type: 'string' },
        refresh_token: { type: 'string' },
        assertion: { type: 'string' },
        subdomain_id: { type: 'string' },
      },
    },
    response: {
      type: 'object',
      required: ['access_token'],
      properties: { access_token: { type: 'string' } },
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
