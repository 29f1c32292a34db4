import { describe, expect, test } from 'vitest';
import { startPds, testToken } from '../support/pds.js';
import { bytes, complete, create, parts, post, put, root, type Json } from './api.js';

const now = new Date('2026-02-26T08:00:00Z');

describe('requests of real clients are accepted', () => {
  const full = { ...root, type: 'file', name: 'a' };

  test.each<[string, string | null]>([
    ['none', null],
    ['with a charset', 'application/json; charset=utf-8'],
    ['without one', 'application/json'],
    ['in capitals', 'Application/JSON'],
    ['empty', ''],
  ])('JSON with a Content-Type that is %s', async (_, type) => {
    const t = startPds();
    // The body is bytes: for a text, fetch would add text/plain.
    const body = new TextEncoder().encode(JSON.stringify(full));
    const headers = {
      authorization: `Bearer ${testToken}`,
      ...(type === null ? {} : { 'content-type': type }),
    };
    const request = new Request(`${t.endpoint}/v2/file/create`, { method: 'POST', headers, body });
    expect((await t.fetch(request)).status).toBe(201);
  });

  test.each(['Bearer\t', 'Bearer \t ', 'bearer ', 'BEARER  '])('%j and a token', async (scheme) => {
    const answer = await create(startPds(), {}, { authorization: `${scheme}${testToken}` });
    expect(answer.status).toBe(201);
  });

  /** Members that may be absent, each as null and, where it is a text, as an empty one. */
  const optional: [string, string, Json][] = [
    [
      'create',
      '/v2/file/create',
      {
        ...{ share_id: '', size: null, content_type: '', part_info_list: null },
        ...{ check_name_mode: '', content_hash: '', content_hash_name: '', pre_hash: '' },
        ...{ parallel_upload: null, file_id: '', hidden: null, description: '' },
        ...{ local_created_at: '', local_modified_at: '', user_tags: null },
      },
    ],
    ['list', '/v2/file/list', { share_id: '', limit: null, marker: '', order_by: '', type: null }],
  ];
  test.each(optional)(
    'null and empty members of %s, one by one and together',
    async (_, path, members) => {
      const t = startPds();
      const need = path.endsWith('list') ? root : full;
      const names = Object.keys(members);
      for (const name of names) {
        for (const value of new Set([members[name], null])) {
          const { status, body } = await post(t, path, { ...need, [name]: value });
          expect([name, value, status < 300, body['code']]).toEqual([name, value, true, undefined]);
        }
      }
      expect((await post(t, path, { ...need, ...members })).status).toBeLessThan(300);
    },
  );

  test.each<[string, Json]>([
    ['an empty list', { part_info_list: [] }],
    ['null', { part_info_list: null }],
    ['undefined', {}],
  ])('an empty file, created with %s as part_info_list', async (_, request) => {
    const t = startPds();
    const created = await create(t, { size: 0, ...request });
    expect(parts(created)).toMatchObject([{ part_number: 1 }]);
    await put(t, parts(created)[0]!.upload_url, bytes(''));
    const { file_id, upload_id } = created.body;
    expect((await complete(t, { file_id, upload_id })).body).toMatchObject({ size: 0 });
  });

  test('null and empty members in the parts of a request', async () => {
    const t = startPds();
    const part = { part_number: 1, content_md5: '', content_type: '', parallel_sha1_ctx: null };
    const created = await create(t, { part_info_list: [part] });
    expect((await put(t, parts(created)[0]!.upload_url, bytes('x'))).status).toBe(200);
    const { file_id, upload_id } = created.body;
    const part_info_list = [{ part_number: 1, etag: null }];
    const done = await complete(t, { file_id, upload_id, crc64_hash: '', part_info_list });
    expect(done.status).toBe(200);
  });

  test('an empty drive_id beside a share_id, and an empty x-share-token', async () => {
    const t = startPds({ shareTokens: { good: { shareId: 's1', driveId: '7' } } });
    const request = { ...full, drive_id: '', share_id: 's1' };
    expect((await post(t, '/v2/file/create', request, { 'x-share-token': 'good' })).status).toBe(
      201,
    );
    expect((await create(t, {}, { 'x-share-token': '' })).status).toBe(201);
  });

  test('unknown members of any type and depth', async () => {
    const t = startPds();
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    const text = JSON.stringify({ ...full, donot_emit_error: true, a: { b: [null] } });
    const answer = await post(t, '/v2/file/create', `${text.slice(0, -1)},"x":${deep}}`);
    expect(answer.status).toBe(201);
  });

  test('a required member: null gives the code for missing, an empty text that for empty', async () => {
    const t = startPds();
    const code = async (body: Json) => (await create(t, body)).body['code'];
    expect(await code({ name: null })).toBe('InvalidParameterMissing.Name');
    expect(await code({ name: '' })).toBe('InvalidParameterEmpty.Name');
    expect(await code({ drive_id: '' })).toBe('InvalidParameterMissing.DriveId');
  });
});

describe('a malformed request is refused and does not crash the server', () => {
  test.each<[string, string, string]>([
    ['name', 'create', '{"drive_id":"1","parent_file_id":"root","type":"file","name":"\\ud800"}'],
    [
      'drive_id',
      'create',
      '{"drive_id":"\\udc00","parent_file_id":"root","type":"file","name":"a"}',
    ],
    [
      'description',
      'create',
      '{"drive_id":"1","parent_file_id":"root","type":"file","name":"a","description":"a\\ud83d"}',
    ],
    [
      'key',
      'create',
      '{"drive_id":"1","parent_file_id":"root","type":"file","name":"a","user_tags":[{"key":"\\ud800","value":"v"}]}',
    ],
    ['file_id', 'get', '{"drive_id":"1","file_id":"\\udfff"}'],
  ])('half a surrogate pair in %s', async (name, operation, text) => {
    const t = startPds();
    const { status, body } = await post(t, `/v2/file/${operation}`, text);
    expect([status, String(body['code']).toLowerCase().replace('.', '')]).toEqual([
      400,
      `invalidparameter${name.replace('_', '')}`,
    ]);
    expect([...(await t.pds.store.uploads())]).toEqual([]);
  });

  test('a complete surrogate pair is accepted', async () => {
    expect((await create(startPds(), { name: '\u{1f600}.txt' })).status).toBe(201);
  });

  test('bytes that are not UTF-8', async () => {
    const t = startPds();
    const headers = { authorization: `Bearer ${testToken}` };
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const request = new Request(`${t.endpoint}/v2/file/get`, { method: 'POST', headers, body });
    const answer = await t.fetch(request);
    expect(await answer.json()).toMatchObject({ code: 'InvalidRequestJSONFormat' });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'names that every object has: %s',
    async (name) => {
      const t = startPds({ now: () => now });
      const body = new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        client_id: name,
        assertion: 'a.b.c',
      });
      const asked = new Request(`${t.endpoint}/v2/oauth/token`, { method: 'POST', body });
      const answer = await t.fetch(asked);
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { code: 'InvalidParameter.ClientId' },
      ]);
      expect((await create(t, {}, { authorization: `Bearer ${name}` })).status).toBe(401);
      expect((await create(t, {}, { 'x-share-token': name })).status).toBe(401);
      const tagged = `{"key":"${name}","value":"v"}`;
      const request = `{"drive_id":"1","parent_file_id":"root","type":"folder","name":"${name}","user_tags":[${tagged}],"${name}":{}}`;
      const made = await post(t, '/v2/file/create', request);
      expect(made.status).toBe(201);
      const got = await post(t, '/v2/file/get', { drive_id: '1', file_id: made.body['file_id'] });
      expect(Object.entries(got.body['user_tags'] as object)).toEqual([[name, 'v']]);
      expect((await post(t, `/v2/${name}`, {})).status).toBe(404);
    },
  );
});
