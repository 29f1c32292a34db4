import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startListeningPds, startPds, type TestPds } from '../support/pds.js';
import { bytes, complete, create, parts, post, put, type Json } from './api.js';

const now = new Date('2026-02-26T08:00:00Z');
const text = bytes('some bytes');
const md5 = createHash('md5').update(text).digest();
const etag = md5.toString('hex').toUpperCase();

async function twoParts(t: TestPds, request: Json = {}) {
  const part_info_list = [{ part_number: 1 }, { part_number: 2 }];
  const created = await create(t, { part_info_list, ...request });
  const { file_id, upload_id } = created.body;
  return { urls: parts(created).map((part) => part.upload_url), ids: { file_id, upload_id } };
}

const storedParts = async (t: TestPds, ids: Json) =>
  (await post(t, '/v2/file/list_uploaded_parts', { drive_id: '1', ...ids })).body['uploaded_parts'];

describe('the URL', () => {
  test('has the query members of the documentation', async () => {
    const t = startPds({ now: () => now });
    const { urls, ids } = await twoParts(t);
    const query = Object.fromEntries(new URL(urls[1]!).searchParams);
    expect(query).toMatchObject({
      Expires: String(now.getTime() / 1000 + 900),
      partNumber: '2',
      uploadId: ids.upload_id,
    });
    expect(Object.keys(query).sort()).toEqual(
      ['Expires', 'OSSAccessKeyId', 'Signature', 'partNumber', 'uploadId'].sort(),
    );
  });

  test('expires after 15 minutes; GetUploadUrl gives a new one', async () => {
    let clock = now;
    const t = startPds({ now: () => clock });
    const { urls, ids } = await twoParts(t);
    clock = new Date(now.getTime() + 15 * 60_000);
    const late = await put(t, urls[0], text);
    expect(late.status).toBe(403);
    expect(late.headers.get('content-type')).toBe('application/xml');
    expect(late.text).toMatch(/<Code>AccessDenied<.*<Message>Request has expired\.</s);
    const answer = await post(t, '/v2/file/get_upload_url', {
      drive_id: '1',
      ...ids,
      part_info_list: [{ part_number: 1 }],
    });
    expect((await put(t, parts(answer)[0]!.upload_url, text)).status).toBe(200);
  });

  test.each<[string, (url: URL) => void]>([
    ['part', (url) => url.searchParams.set('partNumber', '2')],
    ['upload', (url) => url.searchParams.set('uploadId', 'A'.repeat(32))],
    ['expiry', (url) => url.searchParams.set('Expires', '99999999999')],
    ['path', (url) => (url.pathname = url.pathname.replace(/.$/, 'x'))],
    ['signature', (url) => url.searchParams.set('Signature', 'AAAA')],
  ])('with another %s does not match its signature', async (_, change) => {
    const t = startPds();
    const url = new URL((await twoParts(t)).urls[0]!);
    change(url);
    const answer = await put(t, url.href, text);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('<Code>SignatureDoesNotMatch</Code>');
  });

  test.each<[string, Json, Record<string, string>, number, string?]>([
    ['no type', {}, {}, 200],
    ['a type that was not requested', {}, { 'content-type': 'a/b' }, 403, 'SignatureDoesNotMatch'],
    ['the requested type', { content_type: 'a/b' }, { 'content-type': 'a/b' }, 200],
    ['the requested type is missing', { content_type: 'a/b' }, {}, 403, 'SignatureDoesNotMatch'],
    [
      'the requested MD5',
      { content_md5: md5.toString('base64') },
      { 'content-md5': md5.toString('base64') },
      200,
    ],
    [
      'the requested MD5 is missing',
      { content_md5: md5.toString('base64') },
      {},
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'the MD5 of other bytes',
      { content_md5: '1B2M2Y8AsgTpgAmY7PhCfg==' },
      { 'content-md5': '1B2M2Y8AsgTpgAmY7PhCfg==' },
      400,
      'InvalidDigest',
    ],
  ])('%s', async (_, part, headers, status, code) => {
    const t = startPds();
    const { urls, ids } = await twoParts(t, { part_info_list: [{ part_number: 1, ...part }] });
    const answer = await put(t, urls[0], text, headers);
    expect(answer.status).toBe(status);
    if (code) expect(answer.text).toContain(`<Code>${code}</Code>`);
    expect(await storedParts(t, ids)).toHaveLength(status === 200 ? 1 : 0);
  });
});

describe('the order of parts', () => {
  test('serial: a part is refused if it comes too early or twice', async () => {
    const t = startPds();
    const { urls, ids } = await twoParts(t);
    const ahead = await put(t, urls[1], text);
    expect(ahead.status).toBe(400);
    expect(ahead.text).toContain('<Code>PartNotSequential</Code>');
    expect((await put(t, urls[0], text)).headers.get('etag')).toBe(`"${etag}"`);
    const twice = await put(t, urls[0], bytes('other'));
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('<Code>PartAlreadyExist</Code>');
    expect(twice.text).toContain(`<ETag>"${etag}"</ETag>`);
    expect(twice.text).toContain('<PartNumber>1</PartNumber>');
    expect(await storedParts(t, ids)).toHaveLength(1);
  });

  test('serial: of two PUTs of a part at the same time, only one is stored', async () => {
    const t = startPds();
    const { urls } = await twoParts(t);
    const answers = await Promise.all([put(t, urls[0], text), put(t, urls[0], text)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('serial: in any sequence of PUTs, only the next part is accepted', async () => {
    const t = startPds({ minPartSize: 0 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.string()), { maxLength: 12 }),
        async (sent) => {
          const part_info_list = [1, 2, 3, 4].map((part_number) => ({ part_number }));
          const { urls, ids } = await twoParts(t, { part_info_list });
          const stored: string[] = [];
          for (const [number, data] of sent) {
            const { status } = await put(t, urls[number - 1], bytes(data));
            expect(status).toBe(
              number <= stored.length ? 409 : number > stored.length + 1 ? 400 : 200,
            );
            if (status === 200) stored.push(data);
          }
          const { status, body } = await complete(t, ids);
          expect(status).toBe(stored.length > 0 ? 200 : 400);
          if (status !== 200) return;
          const content = await t.pds.content(body['file_id'] as string);
          expect(content).toEqual(bytes(stored.join('')));
        },
      ),
      { seed: 3, numRuns: 50 },
    );
  });

  test('parallel: parts may come in any order, and the last PUT of a part counts', async () => {
    const t = startPds({ minPartSize: 1 });
    const { urls, ids } = await twoParts(t, { parallel_upload: true });
    for (const [url, data] of [
      [urls[1], 'b'],
      [urls[0], 'x'],
      [urls[0], 'a'],
    ] as const) {
      expect((await put(t, url, bytes(data))).status).toBe(200);
    }
    const { body } = await complete(t, ids);
    expect(await t.pds.content(body['file_id'] as string)).toEqual(bytes('ab'));
  });
});

test('a PUT after completion gives NoSuchUpload', async () => {
  const t = startPds();
  const { urls, ids } = await twoParts(t);
  await put(t, urls[0], text);
  await complete(t, ids);
  const answer = await put(t, urls[1], text);
  expect(answer.status).toBe(404);
  expect(answer.text).toMatch(/<Code>NoSuchUpload<.*The specified upload does not exist/s);
});

test('a body that breaks off is not stored, in-process', async () => {
  const t = startPds();
  const { urls, ids } = await twoParts(t);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(text);
    },
    pull(controller) {
      controller.error(new Error('unplugged'));
    },
  });
  await expect(put(t, urls[0], body)).rejects.toThrow();
  expect(await storedParts(t, ids)).toEqual([]);
  expect((await put(t, urls[0], text)).status).toBe(200);
});

test('a body that breaks off is not stored, over HTTP', async () => {
  const t = await startListeningPds();
  const { urls, ids } = await twoParts(t);
  const { hostname, port, pathname, search } = new URL(urls[0]!);
  const socket = connect(Number(port), hostname);
  socket.write(
    `PUT ${pathname}${search} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nhalf`,
  );
  await expect
    .poll(() => t.pds.log.at(-1), { timeout: 10_000 })
    .toMatchObject({ operation: 'putPart', uploadId: ids.upload_id });
  socket.destroy();
  await put(t, urls[0], text);
  expect(await storedParts(t, ids)).toMatchObject([{ part_number: 1, part_size: text.length }]);
});

test('a body shorter than its Content-Length is not stored', async () => {
  const t = startPds();
  const { urls, ids } = await twoParts(t);
  const answer = await put(t, urls[0], text, { 'content-length': '11' });
  expect([answer.status, await storedParts(t, ids)]).toEqual([400, []]);
  expect(answer.text).toContain('<Code>IncompleteBody</Code>');
});
