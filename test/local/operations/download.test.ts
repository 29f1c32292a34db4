import { describe, expect, test } from 'vitest';
import type { FaultEffect } from '../../../src/local/index.js';
import { crc64, formatCrc64 } from '../../../src/crc64/index.js';
import { folderStore } from '../../../src/node/store/folder-store.js';
import { start, temporaryFolder } from '../../support/folder-store.js';
import { startListeningPds, startPds, type TestPds } from '../../support/pds.js';
import { bytes, create, post, upload, type Json } from '../api.js';

const now = new Date('2026-02-26T08:00:00Z');
// Two pieces, so that a range can start and end in either of them.
const text = 'The first piece, and the second.';
const pieces = [bytes(text.slice(0, 16)), bytes(text.slice(16))];

async function stored(t: TestPds, request: Json = {}) {
  const { body } = await upload(t, pieces, {
    name: 'a.txt',
    content_type: 'text/plain',
    ...request,
  });
  return body as Record<string, string>;
}
const ask = async (t: TestPds, file_id: unknown, body: Json = {}) =>
  (await post(t, '/v2/file/get_download_url', { drive_id: '1', file_id, ...body })).body as Record<
    string,
    string
  >;
async function download(t: TestPds, url: string, headers: Record<string, string> = {}) {
  const response = await t.fetch(new Request(url, { headers }));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe.each([
  ['in-process, in memory', async () => startPds({ minPartSize: 1 })],
  ['over HTTP', () => startListeningPds({ minPartSize: 1 })],
  ['from a folder', async () => start(await temporaryFolder())],
])('%s', (_, begin) => {
  test('the whole file, with its hash, type and ETag', async () => {
    const t = await begin();
    const file = await stored(t);
    const answer = await ask(t, file['file_id']);
    expect(answer).toMatchObject({
      size: text.length,
      crc64_hash: formatCrc64(crc64(bytes(text))),
      content_hash: file['content_hash'],
      method: 'GET',
    });
    const got = await download(t, answer['url']!);
    expect([got.status, got.text]).toEqual([200, text]);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-length': String(text.length),
      'content-type': 'text/plain',
      'accept-ranges': 'bytes',
      'x-oss-hash-crc64ecma': file['crc64_hash'],
      etag: expect.stringMatching(/^"[0-9A-F]{40}"$/),
    });
    expect(got.headers.has('content-disposition')).toBe(false);
  });

  test.each<[string, number, string, string | null]>([
    ['bytes=0-3', 206, text.slice(0, 4), `bytes 0-3/${text.length}`],
    ['bytes=14-17', 206, text.slice(14, 18), `bytes 14-17/${text.length}`],
    ['bytes=20-', 206, text.slice(20), `bytes 20-31/${text.length}`],
    ['bytes=-5', 206, text.slice(-5), `bytes 27-31/${text.length}`],
    ['bytes=0-0', 206, 'T', `bytes 0-0/${text.length}`],
    ['bytes=0-99', 200, text, null],
    ['bytes=99-', 200, text, null],
    ['bytes=5-2', 200, text, null],
    ['bytes=-', 200, text, null],
    ['bytes=0-1,3-4', 200, text, null],
    ['lines=0-1', 200, text, null],
  ])('Range: %s', async (range, status, expected, contentRange) => {
    const t = await begin();
    const file = await stored(t);
    const { url } = await ask(t, file['file_id']);
    const got = await download(t, url!, { range });
    expect([got.status, got.text]).toEqual([status, expected]);
    expect(got.headers.get('content-range')).toBe(contentRange);
    // The CRC of the whole file, also in the answer to a range.
    expect(got.headers.get('x-oss-hash-crc64ecma')).toBe(file['crc64_hash']);
  });

  test('an empty file', async () => {
    const t = await begin();
    const { body } = await upload(t, [bytes('')], { size: 0 });
    const got = await download(t, (await ask(t, body['file_id']))['url']!);
    expect([got.status, got.text, got.headers.get('x-oss-hash-crc64ecma')]).toEqual([200, '', '0']);
  });

  test.each<[FaultEffect, object]>([
    [{ effect: 'reset-body', bytes: 20 }, { broke: true }],
    [{ effect: 'flip-bit', at: 17 }, { text: `${text.slice(0, 17)}\`${text.slice(18)}` }],
    [{ effect: 'status', status: 503 }, { status: 503 }],
  ])('with a fault: %o', async (effect, seen) => {
    const t = await begin();
    const file = await stored(t);
    const { url } = await ask(t, file['file_id']);
    t.pds.faults.push({ on: 'getContent', when: 'after', times: 1, ...effect });
    const got = await download(t, url!).catch(() => ({ broke: true }));
    expect(got).toMatchObject(seen);
    expect(await download(t, url!)).toMatchObject({ status: 200, text });
  });
});

test('x-oss-range-behavior: standard gives the behaviour of RFC 9110', async () => {
  const t = startPds({ minPartSize: 1 });
  const { url } = await ask(t, (await stored(t))['file_id']);
  const standard = { 'x-oss-range-behavior': 'standard' };
  const cut = await download(t, url!, { range: 'bytes=30-99', ...standard });
  expect([cut.status, cut.text]).toEqual([206, text.slice(30)]);
  const beyond = await download(t, url!, { range: 'bytes=32-', ...standard });
  expect([beyond.status, beyond.text]).toEqual([416, expect.stringContaining('InvalidRange')]);
});

describe('the URL', () => {
  test('expires after expire_sec, by default after 15 minutes', async () => {
    let clock = now;
    const t = startPds({ now: () => clock, minPartSize: 1 });
    const { file_id } = await stored(t);
    const [short, usual] = [await ask(t, file_id, { expire_sec: 60 }), await ask(t, file_id)];
    expect([short['expiration'], usual['expiration']]).toEqual([
      '2026-02-26T08:01:00.000Z',
      '2026-02-26T08:15:00.000Z',
    ]);
    clock = new Date(now.getTime() + 60_000);
    const late = await download(t, short['url']!);
    expect([late.status, late.text]).toEqual([
      403,
      expect.stringContaining('Request has expired.'),
    ]);
    expect((await download(t, usual['url']!)).status).toBe(200);
  });

  test('sets the name and type of the answer, which its signature covers', async () => {
    const t = startPds({ minPartSize: 1 });
    const { file_id } = await stored(t);
    const answer = await ask(t, file_id, {
      file_name: "Bericht (neu) 'ä'.txt",
      response_content_type: 'video/mp4',
    });
    const { headers } = await download(t, answer['url']!);
    expect(headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Bericht%20%28neu%29%20%27%C3%A4%27.txt",
    );
    expect(headers.get('content-type')).toBe('video/mp4');
    const changed = new URL(answer['url']!);
    changed.searchParams.set('response-content-type', 'text/html');
    expect((await download(t, changed.href)).text).toContain('SignatureDoesNotMatch');
    changed.searchParams.delete('response-content-type');
    expect((await download(t, changed.href)).status).toBe(403);
  });

  test('is valid only for GET, and an upload URL is not', async () => {
    const t = startPds({ minPartSize: 1 });
    const { url } = await ask(t, (await stored(t))['file_id']);
    for (const method of ['PUT', 'HEAD', 'DELETE']) {
      const body = method === 'PUT' ? 'x' : null;
      const response = await t.fetch(new Request(url!, { method, body }));
      expect([method, response.status]).toEqual([method, method === 'PUT' ? 403 : 404]);
    }
    const created = await create(t, {});
    const [part] = created.body['part_info_list'] as { upload_url: string }[];
    expect((await download(t, part!.upload_url)).text).toContain('SignatureDoesNotMatch');
  });

  test('gives the current bytes of the file; new bytes have another ETag and hash', async () => {
    const t = startPds({ minPartSize: 1 });
    const { file_id } = await stored(t);
    const { url } = await ask(t, file_id);
    const before = await download(t, url!, { range: 'bytes=0-3' });
    await upload(t, [bytes('entirely other bytes')], { file_id });
    const after = await download(t, url!, { range: 'bytes=4-7' });
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(after.headers.get('content-range')).toBe('bytes 4-7/20');
    const match = await download(t, url!, { 'if-match': before.headers.get('etag')! });
    expect([match.status, match.text]).toEqual([412, expect.stringContaining('If-Match')]);
    await post(t, '/v2/file/delete', { drive_id: '1', file_id });
    const gone = await download(t, url!);
    expect([gone.status, gone.text]).toEqual([404, expect.stringContaining('NoSuchKey')]);
  });

  test.each<[Json, number, string]>([
    [{ file_id: 'nothing' }, 404, 'NotFound.File'],
    [{ expire_sec: 0 }, 400, 'InvalidParameterOutOfRange.ExpireSec'],
    [{ expire_sec: 115_201 }, 400, 'InvalidParameterOutOfRange.ExpireSec'],
  ])('%o: %i %s', async (body, status, code) => {
    const t = startPds({ minPartSize: 1 });
    const { file_id } = await stored(t);
    const request = { drive_id: '1', file_id, ...body };
    const answer = await post(t, '/v2/file/get_download_url', request);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  test('is refused for a folder', async () => {
    const t = startPds();
    const { body } = await create(t, { type: 'folder' });
    expect((await ask(t, body['file_id']))['code']).toBe('InvalidParameter.FileId');
  });

  test('stays valid after a restart with a folder store', async () => {
    const path = await temporaryFolder();
    const first = await folderStore(path);
    const before = startPds({ store: first, minPartSize: 1 });
    const { url } = await ask(before, (await stored(before))['file_id']);
    await first.close();
    const second = await folderStore(path);
    const after = startPds({ store: second });
    expect((await download(after, url!)).text).toBe(text);
    await second.close();
  });
});
