import { expect, test } from 'vitest';
import {
  accessKey,
  Crc64MismatchError,
  createClient,
  PdsApiError,
  PdsError,
} from '../../src/index.js';
import { completeUpload, type Completion } from '../../src/upload/index.js';
import { hang, json, reset, scriptedServer, type Step } from '../support/scripted-server.js';
import { testKey } from '../support/pds.js';
import { bytesOf, crcOf, httpBench, target } from './support.js';

const completion: Completion = {
  drive_id: '1',
  file_id: '9520943DC264',
  upload_id: 'C9DCFE5A82644AC7A02DB74C30C934A6',
  crc64_hash: '11051210869376104954',
  size: 9,
};
const { file_id, crc64_hash, size } = completion;
const File = { file_id, drive_id: '1', name: 'a', status: 'available', size, crc64_hash };
const file = json(File);
const error = (status: number, code: string) => json({ code, message: 'no' }, status);
const noUpload = error(404, 'NotFound.UploadId');
const bare404: Step = { status: 404, body: '' };
const noFile = error(404, 'NotFound.File');
const parts = { file_id, upload_id: completion.upload_id, uploaded_parts: [] };
const html: Step = { status: 200, body: '<html></html>' };

const paths = { C: '/v2/file/complete', G: '/v2/file/get', L: '/v2/file/list_uploaded_parts' };

interface Row {
  steps: Step[];
  /** The calls in order: Complete, Get, List. */
  calls: string;
  /** The expected members of the error; without it the call must succeed. */
  fails?: { is?: new (...args: never[]) => Error; [member: string]: unknown };
}

test.each<[string, Row]>([
  ['completed at once', { steps: [file], calls: 'C' }],
  ['a reset after it took effect', { steps: [reset, file], calls: 'CG' }],
  ['an HTML page after it took effect', { steps: [html, file], calls: 'CG' }],
  ['a 504 after it took effect', { steps: [error(504, ''), file], calls: 'CG' }],
  ['503, then an upload that has ended', { steps: [error(503, ''), noUpload, file], calls: 'CCG' }],
  ['an upload that has ended, and its file exists', { steps: [noUpload, file], calls: 'CG' }],
  ['a 404 without a code, and the file exists', { steps: [bare404, file], calls: 'CG' }],
  ['a 404 without a code, and no file', { steps: [bare404, noFile, file], calls: 'CGC' }],
  ['a reset before it took effect', { steps: [reset, noFile, file], calls: 'CGC' }],
  [
    'a file still uploading',
    { steps: [reset, json({ ...File, status: 'uploading', size: 1 }), file], calls: 'CGC' },
  ],
  [
    'an earlier revision, which remains until the upload is completed',
    { steps: [reset, json({ ...File, crc64_hash: '1' }), json(parts), file], calls: 'CGLC' },
  ],
  [
    'a refusal, while an earlier completion takes effect later',
    { steps: [reset, noFile, error(403, 'ForbiddenNoPermission'), file], calls: 'CGCG' },
  ],
  [
    'no crc64_hash, as for copied files',
    { steps: [json({ ...File, crc64_hash: '' })], calls: 'C' },
  ],
  [
    'no crc64_hash after a reset, and the upload has ended',
    { steps: [reset, json({ ...File, crc64_hash: undefined }), noUpload], calls: 'CGL' },
  ],
  [
    'no crc64_hash, and the upload had ended',
    { steps: [noUpload, json({ ...File, crc64_hash: null })], calls: 'CG' },
  ],
  [
    'an earlier revision of the same size without crc64_hash',
    {
      steps: [error(502, ''), json({ ...File, crc64_hash: '' }), json(parts), file],
      calls: 'CGLC',
    },
  ],
  ['an answer without size and CRC-64', { steps: [json({ file_id }), file], calls: 'CG' }],
  ['an answer of another file', { steps: [json({ ...File, file_id: 'x' }), file], calls: 'CG' }],
  [
    'an answer with the status uploading',
    { steps: [json({ ...File, status: 'uploading' }), file], calls: 'CG' },
  ],
  [
    'a crc64_hash that is a number, which has lost digits',
    { steps: [json({ ...File, crc64_hash: Number(crc64_hash) })], calls: 'C' },
  ],
  [
    'another crc64_hash that is a number',
    {
      steps: [json({ ...File, crc64_hash: 5 })],
      calls: 'C',
      fails: { is: Crc64MismatchError, actual: '5' },
    },
  ],
  [
    'answers of another file only',
    {
      steps: [json({ ...File, file_id: 'x' })],
      calls: 'CG',
      fails: { outcome: 'unknown', message: expect.stringContaining('another file') },
    },
  ],
  [
    'only answers without size and CRC-64',
    { steps: [json({ file_id })], calls: 'CG', fails: { outcome: 'unknown' } },
  ],
  [
    'null in both members after a reset',
    {
      steps: [reset, json({ ...File, size: null, crc64_hash: null })],
      calls: 'CG',
      fails: { outcome: 'unknown' },
    },
  ],
  ['a padded crc64_hash', { steps: [json({ ...File, crc64_hash: `0${crc64_hash}` })], calls: 'C' }],
  [
    'another crc64_hash',
    {
      steps: [json({ ...File, crc64_hash: '1' })],
      calls: 'C',
      fails: { is: Crc64MismatchError, expected: crc64_hash, actual: '1' },
    },
  ],
  [
    'another crc64_hash, and the upload had ended',
    {
      steps: [noUpload, json({ ...File, crc64_hash: '1' })],
      calls: 'CG',
      fails: { is: Crc64MismatchError },
    },
  ],
  [
    'another crc64_hash after a reset, and the upload has ended',
    {
      steps: [reset, json({ ...File, crc64_hash: '1' }), noUpload],
      calls: 'CGL',
      fails: { is: Crc64MismatchError },
    },
  ],
  [
    'another size without crc64_hash',
    {
      steps: [json({ ...File, size: 8, crc64_hash: '' })],
      calls: 'C',
      fails: {
        message: `file ${file_id}: 9 bytes were sent, the service has 8`,
        outcome: 'unknown',
      },
    },
  ],
  [
    'an answer without size and CRC-64 after a reset',
    { steps: [reset, json({ file_id })], calls: 'CG', fails: { outcome: 'unknown' } },
  ],
  [
    'getFile refused',
    {
      steps: [noUpload, error(403, 'ForbiddenNoPermission.file')],
      calls: 'CG',
      fails: { is: PdsApiError, code: 'NotFound.UploadId', outcome: 'unknown' },
    },
  ],
  [
    'an upload that has ended, and no file',
    {
      steps: [noUpload, noFile],
      calls: 'CG',
      fails: { code: 'NotFound.UploadId', outcome: 'refused' },
    },
  ],
  [
    'a refusal',
    {
      steps: [error(400, 'InvalidParameter.Crc64Hash')],
      calls: 'C',
      fails: { code: 'InvalidParameter.Crc64Hash', outcome: 'refused' },
    },
  ],
  [
    'a refusal after a completion that may still take effect',
    {
      steps: [reset, noFile, error(403, 'ForbiddenNoPermission'), noFile],
      calls: 'CGCG',
      fails: {
        code: 'ForbiddenNoPermission',
        outcome: 'unknown',
        attempts: [{ name: 'PdsConnectionError' }],
      },
    },
  ],
  [
    'a service that never completes',
    {
      steps: [reset, noFile, reset, noFile, reset, noFile],
      calls: 'CGCGCG',
      fails: { outcome: 'unknown' },
    },
  ],
])('completeUpload: %s', async (_name, { steps, calls, fails }) => {
  const server = await scriptedServer(...steps);
  const client = createClient({
    endpoint: server.url,
    auth: accessKey(testKey),
    retry: { attempts: 3, minDelay: 1 },
  });
  const result = completeUpload(client, completion);
  if (fails) {
    const { is = PdsError, ...members } = fails;
    const thrown = await result.catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(is);
    expect(thrown).toMatchObject(members);
  } else {
    expect(await result).toMatchObject({ file_id });
  }
  const letters = Object.entries(paths);
  const called = server.received.map(({ path }) => letters.find(([, of]) => of === path)![0]);
  expect(called.join('')).toBe(calls);
});

test('an abort during a wait rejects with the reason of the signal', async () => {
  const server = await scriptedServer(reset, hang);
  const client = createClient({ endpoint: server.url, auth: accessKey(testKey) });
  const controller = new AbortController();
  const result = completeUpload(client, completion, { signal: controller.signal });
  setTimeout(() => controller.abort(new Error('enough')), 50);
  await expect(result).rejects.toThrow('enough');
});

test('with the local PDS: a second completeUpload of a completed upload gives the same file', async () => {
  const { client, stored } = await httpBench();
  const bytes = bytesOf(1000);
  const {
    file_id,
    upload_id = '',
    part_info_list,
  } = await client.createFile({
    ...target,
    parent_file_id: 'root',
    type: 'file',
    size: bytes.length,
  });
  await fetch(part_info_list![0]!.upload_url!, { method: 'PUT', body: bytes as BodyInit });
  const body = { drive_id: '1', file_id, upload_id, crc64_hash: crcOf(bytes), size: 1000 };
  const first = await completeUpload(client, body);
  expect(await completeUpload(client, body)).toEqual(first);
  expect(await stored(file_id)).toHaveLength(1000);
  await expect(completeUpload(client, { ...body, crc64_hash: '1' })).rejects.toBeInstanceOf(
    Crc64MismatchError,
  );
});

test.each<[string, object]>([
  ['file_id', { file_id: '' }],
  ['upload_id', { upload_id: undefined }],
  ['drive_id', { drive_id: undefined }],
  ['size', { size: -1 }],
  ['size', { size: 1.5 }],
  ['crc64_hash', { crc64_hash: 1 }],
  ['crc64_hash', { crc64_hash: '-1' }],
  ['crc64_hash', { crc64_hash: '0x1' }],
])('the error names a wrong %s, and nothing is sent', async (name, wrong) => {
  const server = await scriptedServer(file);
  const client = createClient({ endpoint: server.url, auth: accessKey(testKey) });
  const result = completeUpload(client, { ...completion, ...wrong } as Completion);
  await expect(result).rejects.toThrow(new RegExp(`${name}.* (must be|is required)`));
  expect(server.received).toHaveLength(0);
});
