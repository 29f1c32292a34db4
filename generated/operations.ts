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
const json = 'application/json; charset=utf-8' as const;

/** The operations of the API by their ids. */
export const operations = {
  createFile: {
    id: 'createFile',
    method: 'POST',
    path: '/v2/file/create',
    action: 'CreateFile',
    contentType: json,
    idempotent: false,
    request: {
      type: 'object',
      required: ['name', 'type', 'parent_file_id'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: text,
        share_id: text,
        parent_file_id: text,
        name: { type: 'string', pattern: '^[^/]+$' },
        type: text,
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
            properties: { key: { type: 'string', pattern: '^[^#]+$' }, value: text },
          },
        },
      },
    },
    response: { type: 'object', required: ['file_id'], properties: { file_id: text } },
  },
  completeFile: {
    id: 'completeFile',
    method: 'POST',
    path: '/v2/file/complete',
    action: 'CompleteFile',
    contentType: json,
    idempotent: false,
    request: {
      type: 'object',
      required: ['file_id', 'upload_id'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: text,
        share_id: text,
        file_id: text,
        upload_id: text,
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
    response: { type: 'object', required: ['file_id'], properties: { file_id: text } },
  },
  getUploadUrl: {
    id: 'getUploadUrl',
    method: 'POST',
    path: '/v2/file/get_upload_url',
    action: 'GetUploadUrl',
    contentType: json,
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id', 'upload_id', 'part_info_list'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: text,
        share_id: text,
        file_id: text,
        upload_id: text,
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
    contentType: json,
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id', 'upload_id'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: text,
        share_id: text,
        file_id: text,
        upload_id: text,
        limit: integer,
        part_number_marker: integer,
      },
    },
    response: { type: 'object', required: ['upload_id'], properties: { upload_id: text } },
  },
  getFile: {
    id: 'getFile',
    method: 'POST',
    path: '/v2/file/get',
    action: 'GetFile',
    contentType: json,
    idempotent: true,
    request: {
      type: 'object',
      required: ['file_id'],
      requiredAny: ['drive_id', 'share_id'],
      properties: {
        drive_id: text,
        share_id: text,
        file_id: text,
        fields: text,
        url_expire_sec: integer,
        thumbnail_processes: { type: 'object' },
      },
    },
    response: { type: 'object', required: ['file_id'], properties: { file_id: text } },
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
        grant_type: text,
        client_id: text,
        client_secret: text,
        code: text,
        redirect_uri: text,
        refresh_token: text,
        assertion: text,
        subdomain_id: text,
      },
    },
    response: { type: 'object', required: ['access_token'], properties: { access_token: text } },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
