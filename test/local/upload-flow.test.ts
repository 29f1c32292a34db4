import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc64, formatCrc64 } from '../../src/crc64/index.js';
import { startListeningPds, startPds } from '../support/pds.js';
import { bytes, complete, create, get, parts, post, put, upload } from './api.js';

const sha1 = (data: Uint8Array) => createHash('sha1').update(data).digest('hex').toUpperCase();
const md5 = (data: Uint8Array) => createHash('md5').update(data).digest('hex').toUpperCase();

describe.each([
  ['in-process', async () => startPds()],
  ['over HTTP', () => startListeningPds()],
])('an upload %s', (_, start) => {
  test('of two parts', async () => {
    const t = await start();
    const first = new Uint8Array(200_000).fill(7);
    const second = bytes('the end');
    const whole = Buffer.concat([first, second]);

    const created = await create(t, {
      name: 'Film.MOV',
      size: whole.length,
      content_type: 'video/quicktime',
      part_info_list: [{ part_number: 1 }, { part_number: 2 }],
      user_tags: [{ key: 'k1', value: 'v1' }],
    });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      drive_id: '1',
      parent_file_id: 'root',
      file_name: 'Film.MOV',
      type: 'file',
      status: 'uploading',
      exist: false,
      rapid_upload: false,
      file_id: expect.stringMatching(/^[0-9a-f]{40}$/),
      upload_id: expect.stringMatching(/^[0-9A-F]{32}$/),
    });
    const { file_id, upload_id } = created.body;
    expect((await get(t, file_id)).body).toMatchObject({ code: 'NotFound.File' });

    const [url1, url2] = parts(created).map((part) => part.upload_url);
    expect(new URL(url1!).origin).toBe(t.endpoint);
    const stored = await put(t, url1, first);
    expect(stored.status).toBe(200);
    expect(stored.headers.get('etag')).toBe(`"${md5(first)}"`);
    expect(stored.headers.get('x-oss-hash-crc64ecma')).toBe(formatCrc64(crc64(first)));
    await put(t, url2, second);

    const list = await post(t, '/v2/file/list_uploaded_parts', {
      drive_id: '1',
      file_id,
      upload_id,
      limit: 1,
      part_number_marker: 1,
    });
    expect(list.body).toMatchObject({
      uploaded_parts: [{ part_number: 2, part_size: 7, etag: `"${md5(second)}"` }],
      next_part_number_marker: '',
    });

    const crc64_hash = formatCrc64(crc64(whole));
    const completed = await complete(t, { file_id, upload_id, crc64_hash });
    expect(completed.status).toBe(200);
    expect(completed.body).toMatchObject({
      file_id,
      name: 'Film.MOV',
      file_extension: 'mov',
      category: 'video',
      content_type: 'video/quicktime',
      status: 'available',
      size: whole.length,
      crc64_hash,
      content_hash: sha1(whole),
      content_hash_name: 'sha1',
      user_tags: { k1: 'v1' },
    });
    expect((await get(t, file_id)).body).toEqual(completed.body);
    expect(Buffer.from((await t.pds.content(file_id as string))!).equals(whole)).toBe(true);
    expect((await complete(t, { file_id, upload_id, crc64_hash })).body).toEqual({
      code: 'NotFound.UploadId',
      message: 'The resource upload_id cannot be found. No such upload_id',
    });
  });

  test('of an empty file', async () => {
    const t = await start();
    const completed = await upload(t, [new Uint8Array(0)], { size: 0 });
    expect(completed.body).toMatchObject({ size: 0, crc64_hash: '0', status: 'available' });
  });
});

test('a file uploaded in any pieces has the right bytes and the hashes of the whole', async () => {
  const t = startPds({ minPartSize: 1 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 2000 }), { minLength: 1, maxLength: 8 }),
      async (pieces) => {
        const whole = Buffer.concat(pieces);
        const completed = await upload(
          t,
          pieces.map((piece) => new Uint8Array(piece)),
        );
        expect(completed.body).toMatchObject({
          size: whole.length,
          crc64_hash: formatCrc64(crc64(whole)),
          content_hash: sha1(whole),
        });
        const content = await t.pds.content(completed.body['file_id'] as string);
        expect(whole.equals(content!)).toBe(true);
      },
    ),
    { seed: 5, numRuns: 50 },
  );
});
