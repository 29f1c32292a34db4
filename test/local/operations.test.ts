import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startPds } from '../support/pds.js';
import { bytes, complete, create, get, parts, post, put, root, upload, type Json } from './api.js';

const now = new Date('2026-02-26T08:00:00Z');
const sha1 = (data: Uint8Array) => createHash('sha1').update(data).digest('hex').toUpperCase();

describe('the gateway', () => {
  test.each([
    ['POST', '/v2/file/nothing', 404],
    ['GET', '/v2/file/get', 404],
    ['GET', '/', 404],
  ])('%s %s: %i', async (method, path, status) => {
    const t = startPds({ now: () => now });
    const response = await t.fetch(new Request(t.endpoint + path, { method }));
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
    expect(response.headers.get('x-ca-error-code')).toBe('I404NF');
    expect(response.headers.get('x-ca-error-message')).toBe(
      `API not found with \`${method} ${path}\``,
    );
    expect(response.headers.get('date')).toBe('Thu, 26 Feb 2026 08:00:00 GMT');
    expect(response.headers.get('x-ca-request-id')).toBe(t.pds.log[0]!.requestId);
  });

  test('preflights, and what a page may read', async () => {
    const t = startPds();
    const preflight = await t.fetch(
      new Request(t.endpoint + '/v2/file/get', {
        method: 'OPTIONS',
        headers: {
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,x-acs-date',
        },
      }),
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,x-acs-date');
    const { headers } = await get(t, 'nothing');
    const exposed = headers.get('access-control-expose-headers')!.split(', ');
    expect(exposed).toEqual(
      expect.arrayContaining(['date', 'etag', 'x-ca-request-id', 'x-oss-hash-crc64ecma']),
    );
  });

  test('none of it with cors: false', async () => {
    const t = startPds({ cors: false });
    expect((await get(t, 'x')).headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('requests', () => {
  test.each<[string, string, string | Json, number, string, Record<string, string>?]>([
    ['no JSON', 'create', '{"drive_id":', 400, 'InvalidRequestJSONFormat'],
    ['no object', 'create', '[]', 400, 'InvalidRequestJSONFormat'],
    [
      'no JSON by its type',
      'create',
      '{}',
      400,
      'InvalidParameterNotSupported.ContentType',
      { 'content-type': 'text/plain' },
    ],
    ['no name', 'create', { ...root, type: 'file' }, 400, 'InvalidParameterMissing.Name'],
    [
      'size as text',
      'create',
      { ...root, type: 'file', name: 'a', size: '1' },
      400,
      'InvalidParameter.Size',
    ],
    [
      'empty name',
      'create',
      { ...root, type: 'file', name: '' },
      400,
      'InvalidParameterEmpty.Name',
    ],
    [
      'a slash',
      'create',
      { ...root, type: 'file', name: 'a/b' },
      400,
      'InvalidParameter[A-Za-z]*.Name',
    ],
    [
      'name of 1,026 bytes',
      'create',
      { ...root, type: 'file', name: '\u00e9'.repeat(513) },
      400,
      'InvalidParameter.Name',
    ],
    [
      'part 0',
      'create',
      { ...root, type: 'file', name: 'a', part_info_list: [{ part_number: 0 }] },
      400,
      'InvalidParameterOutOfRange',
    ],
    [
      'part 10,001',
      'create',
      { ...root, type: 'file', name: 'a', part_info_list: [{ part_number: 10_001 }] },
      400,
      'InvalidParameterOutOfRange',
    ],
    [
      'a part twice',
      'create',
      { ...root, type: 'file', name: 'a', part_info_list: [1, 1].map((n) => ({ part_number: n })) },
      400,
      'InvalidParameter.PartInfoList',
    ],
    [
      'an unknown type',
      'create',
      { ...root, type: 'link', name: 'a' },
      400,
      'InvalidParameter.Type',
    ],
    [
      'an unknown check_name_mode',
      'create',
      { ...root, type: 'file', name: 'a', check_name_mode: 'overwrite' },
      400,
      'InvalidParameter.CheckNameMode',
    ],
    [
      'unknown folder',
      'create',
      { drive_id: '1', type: 'file', name: 'a', parent_file_id: 'b'.repeat(40) },
      404,
      'NotFound.ParentFileId',
    ],
    [
      'unknown file to overwrite',
      'create',
      { ...root, type: 'file', name: 'a', file_id: 'b'.repeat(40) },
      404,
      'NotFound.File',
    ],
    [
      'crc64_hash in hexadecimal',
      'complete',
      { drive_id: '1', file_id: 'a', upload_id: 'b', crc64_hash: '0x1f' },
      400,
      'InvalidParameterWrongFormat.Crc64Hash',
    ],
    [
      'crc64_hash as a number',
      'complete',
      { drive_id: '1', file_id: 'a', upload_id: 'b', crc64_hash: 1 },
      400,
      'InvalidParameter.Crc64Hash',
    ],
    [
      'unknown upload',
      'complete',
      { drive_id: '1', file_id: 'a', upload_id: 'b' },
      404,
      'NotFound.UploadId',
    ],
    [
      'neither drive nor share',
      'complete',
      { file_id: 'a', upload_id: 'b' },
      400,
      'InvalidParameterMissing.DriveId',
    ],
    ['unknown file', 'get', { drive_id: '1', file_id: 'a' }, 404, 'NotFound.File'],
  ])('%s: %s', async (_, operation, body, status, code, headers) => {
    const t = startPds();
    const answer = await post(t, `/v2/file/${operation}`, body, headers);
    expect(answer.body['code']).toMatch(new RegExp(`^${code}`));
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.body)).toEqual(['code', 'message']);
    expect(t.pds.log[0]).toMatchObject({ status, code: answer.body['code'], tookEffect: false });
  });

  test('members that nobody knows are ignored', async () => {
    const t = startPds();
    expect((await create(t, { donot_emit_error: true })).status).toBe(201);
  });
});

describe('check_name_mode', () => {
  test.each([
    ['ignore', { file_name: 'a.txt', exist: false }],
    [undefined, { file_name: 'a.txt', exist: false }],
    ['auto_rename', { file_name: 'a_20260226_080000.txt', exist: false }],
    ['refuse', { file_name: 'a.txt', exist: true, status: 'available' }],
  ])('%s', async (check_name_mode, expected) => {
    const t = startPds({ now: () => now });
    const first = await upload(t, [bytes('one')]);
    const { status, body } = await create(t, { check_name_mode });
    expect(status).toBe(201);
    expect(body).toMatchObject(expected);
    expect(body['file_id'] === first.body['file_id']).toBe(expected.exist);
    expect('upload_id' in body).toBe(!expected.exist);
  });

  test('auto_rename finds another name each time', async () => {
    const t = startPds({ now: () => now });
    const request = { type: 'folder', name: 'd', check_name_mode: 'auto_rename' };
    const names = [];
    for (let i = 0; i < 3; i++) names.push((await create(t, request)).body['file_name']);
    expect(names).toEqual(['d', 'd_20260226_080000', 'd_20260226_080001']);
  });

  test('refuse at the same moment: one is made, the others are shown it', async () => {
    const t = startPds();
    const request = { type: 'folder', name: 'd', check_name_mode: 'refuse' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => create(t, request)));
    expect(new Set(answers.map(({ body }) => body['file_id'])).size).toBe(1);
    expect(answers.filter(({ body }) => body['exist'] === false)).toHaveLength(1);
  });
});

describe('complete', () => {
  const text = bytes('some bytes');
  async function uploaded(request: Json = {}) {
    const t = startPds();
    const created = await create(t, request);
    await put(t, parts(created)[0]!.upload_url, text);
    return { t, ids: { file_id: created.body['file_id'], upload_id: created.body['upload_id'] } };
  }

  test.each<[string, Json, Json, string]>([
    ['another size', { size: 11 }, {}, 'InvalidParameter.Size'],
    ['another CRC-64', {}, { crc64_hash: '1' }, 'InvalidParameter.Crc64Hash'],
    [
      'another SHA-1',
      { content_hash: 'A'.repeat(40), content_hash_name: 'sha1' },
      {},
      'InvalidParameter.ContentHash',
    ],
  ])('%s ends the upload, and the file does not appear', async (_, declared, body, code) => {
    const { t, ids } = await uploaded(declared);
    const refused = await complete(t, { ...ids, ...body });
    expect([refused.status, refused.body['code']]).toEqual([400, code]);
    expect((await get(t, ids.file_id)).status).toBe(404);
    for (const [path, more] of [
      ['complete', {}],
      ['get_upload_url', { part_info_list: [{ part_number: 1 }] }],
      ['list_uploaded_parts', {}],
    ] as const) {
      const answer = await post(t, `/v2/file/${path}`, { drive_id: '1', ...ids, ...more });
      expect([answer.status, answer.body['code']]).toEqual([404, 'NotFound.UploadId']);
    }
  });

  test.each([
    ['another drive', { drive_id: '2' }],
    ['another file', { file_id: 'c'.repeat(40) }],
  ])('with %s the upload is not found', async (_, wrong) => {
    const { t, ids } = await uploaded();
    expect((await complete(t, { ...ids, ...wrong })).body).toMatchObject({
      code: 'NotFound.UploadId',
    });
    expect((await complete(t, ids)).status).toBe(200);
  });

  test('twice at the same moment: one is told the file, the other that it is gone', async () => {
    const { t, ids } = await uploaded();
    const answers = await Promise.all([complete(t, ids), complete(t, ids)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  test('too small a part, and none', async () => {
    const t = startPds();
    const refused = await upload(t, [text, text]);
    expect(refused.body).toEqual({
      code: 'InvalidResource.PartList',
      message: 'The resource part_list is not valid. part entity too small',
    });
    const { file_id, upload_id } = (await create(t, {})).body;
    expect((await complete(t, { file_id, upload_id })).body['code']).toBe(
      'InvalidResource.PartList',
    );
  });

  test('an upload is forgotten after ten days', async () => {
    let clock = now;
    const t = startPds({ now: () => clock });
    const { file_id, upload_id } = (await create(t, {})).body;
    clock = new Date(now.getTime() + 10 * 24 * 3_600_000 + 1);
    expect((await complete(t, { file_id, upload_id })).body['code']).toBe('NotFound.UploadId');
  });
});

describe('an existing file', () => {
  test('gets new bytes and a new revision when the upload is completed', async () => {
    let clock = now;
    const t = startPds({ now: () => clock });
    const first = (await upload(t, [bytes('one')], { content_type: 'text/plain' })).body;
    clock = new Date(now.getTime() + 1000);
    const created = await create(t, { name: 'b.md', file_id: first['file_id'], size: 3 });
    const { file_id, upload_id } = created.body;
    expect(file_id).toBe(first['file_id']);
    expect((await get(t, file_id)).body).toEqual(first);
    await put(t, parts(created)[0]!.upload_url, bytes('two'));
    const second = (await complete(t, { file_id, upload_id })).body;
    expect(second).toMatchObject({
      name: 'b.md',
      content_type: 'text/plain',
      created_at: first['created_at'],
      updated_at: clock.toISOString(),
      revision_version: 2,
      content_hash: sha1(bytes('two')),
    });
    expect(second['revision_id']).not.toBe(first['revision_id']);
    expect(await t.pds.content(file_id as string)).toEqual(bytes('two'));
  });
});

describe('rapid upload', () => {
  const data = bytes('known already '.repeat(100));
  const content = { content_hash: sha1(data), content_hash_name: 'sha1', size: data.length };

  test('takes over the bytes of a file with the same hash', async () => {
    const t = startPds();
    await upload(t, [data]);
    const { body } = await create(t, { name: 'copy.txt', ...content });
    expect(body).toMatchObject({ rapid_upload: true, status: 'available', file_name: 'copy.txt' });
    const { file_id, upload_id } = body;
    expect((await get(t, file_id)).body).toMatchObject({ ...content, name: 'copy.txt' });
    expect(await t.pds.content(file_id as string)).toEqual(data);
    const again = await post(t, '/v2/file/get_upload_url', {
      drive_id: '1',
      file_id,
      upload_id,
      part_info_list: [{ part_number: 1 }],
    });
    expect([again.status, again.body['code']]).toEqual([409, 'AlreadyExist.File']);
  });

  test.each<[string, Json, boolean]>([
    ['another hash', { ...content, content_hash: 'B'.repeat(40) }, false],
    ['another size', { ...content, size: 1 }, false],
    ['the same', content, true],
  ])('with %s', async (_, request, rapid_upload) => {
    const t = startPds();
    await upload(t, [data]);
    expect((await create(t, request)).body).toMatchObject({ rapid_upload });
  });

  test('pre_hash: a match is a conflict', async () => {
    const t = startPds();
    await upload(t, [data]);
    const pre_hash = sha1(data.subarray(0, 1024));
    const { status, body } = await create(t, { pre_hash, size: data.length });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'PreHashMatched', message: 'Pre hash matched.', pre_hash });
    expect((await create(t, { pre_hash, size: 5 })).status).toBe(201);
    expect((await create(t, { pre_hash: 'C'.repeat(40), size: data.length })).status).toBe(201);
  });
});

test('folders hold files', async () => {
  const t = startPds();
  const folder = await create(t, { type: 'folder', name: 'd' });
  expect(folder.body).toMatchObject({ type: 'folder', status: 'available' });
  expect(folder.body).not.toHaveProperty('upload_id');
  const file = await upload(t, [bytes('x')], { parent_file_id: folder.body['file_id'] });
  expect(file.body).toMatchObject({ parent_file_id: folder.body['file_id'] });
  const inFile = await create(t, { parent_file_id: file.body['file_id'] });
  expect(inFile.body['code']).toBe('NotFound.ParentFileId');
});

test('parallel uploads can be refused', async () => {
  const t = startPds({ parallelUpload: false });
  const { status, body } = await create(t, { parallel_upload: true });
  expect([status, body['code']]).toEqual([400, 'InvalidParameterNotSupported.ParallelUpload']);
});

test('listed in pages', async () => {
  const t = startPds({ minPartSize: 1 });
  const created = await create(t, {
    part_info_list: [1, 2, 3, 4, 5].map((part_number) => ({ part_number })),
  });
  for (const part of parts(created)) await put(t, part.upload_url, bytes(`${part.part_number}`));
  const { file_id, upload_id } = created.body;
  const pages = [];
  let part_number_marker = 0;
  do {
    const request = { drive_id: '1', file_id, upload_id, limit: 2, part_number_marker };
    const { body } = await post(t, '/v2/file/list_uploaded_parts', request);
    pages.push((body['uploaded_parts'] as Json[]).map((part) => part['part_number']));
    part_number_marker = Number(body['next_part_number_marker']);
  } while (part_number_marker > 0);
  expect(pages).toEqual([[1, 2], [3, 4], [5]]);
});
