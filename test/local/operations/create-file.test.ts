import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/local/index.js';
import { startPds } from '../../support/pds.js';
import { bytes, complete, create, get, parts, post, put, upload, type Json } from '../api.js';

const now = new Date('2026-02-26T08:00:00Z');
const sha1 = (data: Uint8Array) => createHash('sha1').update(data).digest('hex').toUpperCase();

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

  test('refuse, eight calls at the same time: one creates the folder, the others get it', async () => {
    const t = startPds();
    const request = { type: 'folder', name: 'd', check_name_mode: 'refuse' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => create(t, request)));
    expect(new Set(answers.map(({ body }) => body['file_id'])).size).toBe(1);
    expect(answers.filter(({ body }) => body['exist'] === false)).toHaveLength(1);
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

test('several uploads to one file at the same time become separate revisions', async () => {
  const store = createMemoryStore();
  const t = startPds({
    store: {
      ...store,
      async finishUpload(...args) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return store.finishUpload(...args);
      },
    },
  });
  const { file_id } = (await upload(t, [bytes('one')])).body;
  const answers = await Promise.all(
    ['two', 'three', 'four'].map((text) => upload(t, [bytes(text)], { file_id })),
  );
  const versions = answers.map(({ body }) => body['revision_version']);
  expect(versions.sort()).toEqual([2, 3, 4]);
});

describe('rapid upload', () => {
  const data = bytes('known already '.repeat(100));
  const content = { content_hash: sha1(data), content_hash_name: 'sha1', size: data.length };

  test('uses the bytes of a file with the same hash', async () => {
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
    ['the same hash and size', content, true],
  ])('with %s', async (_, request, rapid_upload) => {
    const t = startPds();
    await upload(t, [data]);
    expect((await create(t, request)).body).toMatchObject({ rapid_upload });
  });

  test('a matching pre_hash gives 409', async () => {
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

test('a file can be created in a folder, but not in a file', async () => {
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
