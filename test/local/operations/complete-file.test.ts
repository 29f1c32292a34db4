import { describe, expect, test } from 'vitest';
import { startPds } from '../../support/pds.js';
import { bytes, complete, create, get, parts, post, put, upload, type Json } from '../api.js';

const now = new Date('2026-02-26T08:00:00Z');

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

  test('two completions at the same time: one gets the file, the other 404', async () => {
    const { t, ids } = await uploaded();
    const answers = await Promise.all([complete(t, ids), complete(t, ids)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  test('a part that is too small, or no part at all, is refused', async () => {
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

  test('an upload is deleted after ten days', async () => {
    let clock = now;
    const t = startPds({ now: () => clock });
    const { file_id, upload_id } = (await create(t, {})).body;
    clock = new Date(now.getTime() + 10 * 24 * 3_600_000 + 1);
    expect((await complete(t, { file_id, upload_id })).body['code']).toBe('NotFound.UploadId');
  });
});
