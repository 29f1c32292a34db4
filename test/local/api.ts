import type { UploadPartInfo } from '../../generated/types.js';
import { testToken, type TestPds } from '../support/pds.js';

/** A minimal client, written by hand, because these tests test the other side. */

export type Json = Record<string, unknown>;

export interface Answered {
  status: number;
  headers: Headers;
  body: Json;
}

/** A POST with the bearer token of the test; `headers` replaces or adds headers. */
export async function post(
  { endpoint, fetch }: TestPds,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(
    new Request(endpoint + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${testToken}`,
        'content-type': 'application/json; charset=utf-8',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') ? (JSON.parse(text) as Json) : { text },
  };
}

export const root = { drive_id: '1', parent_file_id: 'root' };

export const create = (t: TestPds, body: Json, headers?: Record<string, string>) =>
  post(t, '/v2/file/create', { ...root, type: 'file', name: 'a.txt', ...body }, headers);

export const complete = (t: TestPds, body: Json) =>
  post(t, '/v2/file/complete', { drive_id: '1', ...body });

export const get = (t: TestPds, file_id: unknown) =>
  post(t, '/v2/file/get', { drive_id: '1', file_id });

export interface PutAnswer {
  status: number;
  headers: Headers;
  text: string;
}

export async function put(
  { fetch }: TestPds,
  url: string | undefined,
  body: BodyInit | null,
  headers: Record<string, string> = {},
): Promise<PutAnswer> {
  const init = { method: 'PUT', body, headers, duplex: 'half' };
  const response = await fetch(new Request(url!, init as RequestInit));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const parts = ({ body }: Answered) => body['part_info_list'] as UploadPartInfo[];

/** Uploads a file in parts with the given bytes, and completes it. */
export async function upload(
  t: TestPds,
  pieces: readonly Uint8Array<ArrayBuffer>[],
  request: Json = {},
): Promise<Answered> {
  const part_info_list = pieces.map((_, index) => ({ part_number: index + 1 }));
  const created = await create(t, { part_info_list, ...request });
  for (const [index, piece] of pieces.entries()) {
    await put(t, parts(created)[index]!.upload_url, piece);
  }
  const { file_id, upload_id } = created.body;
  return complete(t, { file_id, upload_id });
}
