// A worker of an edge runtime (Cloudflare Workers, Deno Deploy, Vercel): it keeps the access key, and
// a page sends the bytes. POST /uploads starts an upload and answers with its URL; the page PUTs the
// file there; POST /uploads/complete ends it.
import { accessKey, createClient, PdsApiError, type PdsClient } from 'pds-fetch';

export interface Env {
  PDS_ENDPOINT: string;
  PDS_DRIVE_ID: string;
  ACCESS_KEY_ID: string;
  ACCESS_KEY_SECRET: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname } = new URL(request.url);
    const handle = request.method === 'POST' ? routes[pathname] : undefined;
    if (!handle) return new Response('Not found', { status: 404 });
    const client = createClient({
      endpoint: env.PDS_ENDPOINT,
      auth: accessKey(
        { accessKeyId: env.ACCESS_KEY_ID, accessKeySecret: env.ACCESS_KEY_SECRET },
        { signature: 'v4' },
      ),
    });
    try {
      return Response.json(await handle(client, env, await request.json()));
    } catch (error) {
      if (!(error instanceof PdsApiError)) throw error;
      return Response.json({ code: error.code, requestId: error.requestId }, { status: 502 });
    }
  },
};

interface Upload {
  file_id: string;
  upload_id: string;
  crc64_hash: string;
}

type Handler = (client: PdsClient, env: Env, body: unknown) => Promise<unknown>;

const routes: Record<string, Handler> = {
  async '/uploads'(client, env, body) {
    const { name, size } = body as { name: string; size: number };
    const created = await client.createFile({
      drive_id: env.PDS_DRIVE_ID,
      parent_file_id: 'root',
      name,
      size,
      type: 'file',
      check_name_mode: 'auto_rename',
      part_info_list: [{ part_number: 1 }],
    });
    const [part] = created.part_info_list ?? [];
    return { file_id: created.file_id, upload_id: created.upload_id, url: part?.upload_url };
  },
  async '/uploads/complete'(client, env, body) {
    const { file_id, upload_id, crc64_hash } = body as Upload;
    const file = await client.completeFile({
      drive_id: env.PDS_DRIVE_ID,
      file_id,
      upload_id,
      crc64_hash, // computed in the page, by crc64Hash: the service compares
    });
    return { name: file.name, size: file.size, crc64_hash: file.crc64_hash };
  },
};
