import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import createQueryClient from 'openapi-react-query';
import { bearer, createClient } from 'pds-fetch';
import { crc64Hash } from 'pds-fetch/crc64';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test } from 'vitest';
import worker from '../../examples/edge-worker/worker.js';
import { createServer } from '../../examples/express/server.js';
import { FileDetails } from '../../examples/react-query/FileDetails.js';
import { startListeningPds, testKey, testToken } from '../support/pds.js';

const run = promisify(execFile);
const bytes = new TextEncoder().encode('123456789');
const CRC64 = '11051210869376104954';

test('node-upload: uploads a file and prints its id, size and CRC-64', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pds-example-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'digits.txt'), bytes);
  const { pds, endpoint } = await startListeningPds();
  const { stdout } = await run(
    'node_modules/.bin/tsx',
    ['examples/node-upload/upload.ts', join(folder, 'digits.txt')],
    {
      env: {
        PATH: process.env['PATH'],
        PDS_ENDPOINT: endpoint,
        PDS_DRIVE_ID: '1',
        ALIBABA_CLOUD_ACCESS_KEY_ID: testKey.accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: testKey.accessKeySecret,
      },
    },
  );
  const [fileId, size, crc64] = stdout.trim().split(' ');
  expect([size, crc64]).toEqual(['9', CRC64]);
  expect(await pds.content(fileId!)).toEqual(bytes);
});

test('edge-worker: starts an upload for a page, and completes it', async () => {
  const { pds, endpoint } = await startListeningPds();
  const env = {
    PDS_ENDPOINT: endpoint,
    PDS_DRIVE_ID: '1',
    ACCESS_KEY_ID: testKey.accessKeyId,
    ACCESS_KEY_SECRET: testKey.accessKeySecret,
  };
  const post = async (path: string, body: unknown) => {
    const request = new Request(`https://worker.example${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return (await worker.fetch(request, env)).json() as Promise<Record<string, string>>;
  };
  const { file_id, upload_id, url } = await post('/uploads', { name: 'digits.txt', size: 9 });
  expect((await fetch(url!, { method: 'PUT', body: bytes })).status).toBe(200);
  const done = await post('/uploads/complete', {
    file_id,
    upload_id,
    crc64_hash: await crc64Hash(bytes),
  });
  expect(done).toEqual({ name: 'digits.txt', size: 9, crc64_hash: CRC64 });
  expect(await pds.content(file_id!)).toEqual(bytes);
  // The upload has ended: the answer has the code of the refusal, but no secret.
  const again = await post('/uploads/complete', { file_id, upload_id, crc64_hash: CRC64 });
  expect(again).toMatchObject({ code: 'NotFound.UploadId' });
});

test('express: uploads the body of a request', async () => {
  const { pds, endpoint } = await startListeningPds();
  const client = createClient({ endpoint, auth: bearer(testToken) });
  const server = createHttpServer(createServer(client, '1'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/files/digits.txt`, {
    method: 'PUT',
    body: bytes,
  });
  expect(answer.status).toBe(201);
  const { file_id, crc64_hash } = (await answer.json()) as Record<string, string>;
  expect(crc64_hash).toBe(CRC64);
  expect(await pds.content(file_id!)).toEqual(bytes);
});

test('react-query: the component shows the name of a file', async () => {
  const { endpoint } = await startListeningPds();
  const client = createClient({ endpoint, auth: bearer(testToken) });
  const folder = await client.createFile({
    drive_id: '1',
    parent_file_id: 'root',
    name: 'holiday',
    type: 'folder',
  });
  const show = async (fileId: string) => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const api = createQueryClient(client);
    const body = { drive_id: '1', file_id: fileId };
    await queries.prefetchQuery(api.queryOptions('post', '/v2/file/get', { body }));
    const details = createElement(FileDetails, { client, fileId });
    return renderToString(createElement(QueryClientProvider, { client: queries }, details));
  };
  expect(await show(folder.file_id)).toContain('holiday');
});
