import { describe, expect, test } from 'vitest';
import type { CorsOption } from '../../src/local/index.js';
import { signV1, signV4 } from '../../src/signing/index.js';
import { createLocalPds } from '../../src/local/index.js';
import { startPds, testKey, testToken, type TestPds } from '../support/pds.js';
import { create, parts } from './api.js';

/** A body that counts how many of its bytes are read: `chunks` of 64 KiB, or an endless one. */
function counted(chunks = Infinity) {
  const seen = { bytes: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (seen.bytes >= chunks * 65_536) return controller.close();
        seen.bytes += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, stream };
}

async function send(
  { endpoint, fetch }: TestPds,
  path: string,
  { method = 'POST', headers = {}, body = null as ReadableStream | null } = {},
) {
  const url = path.startsWith('http') ? path : endpoint + path;
  const init = { method, headers, body, ...(body ? { duplex: 'half' } : {}) };
  const response = await fetch(new Request(url, init as RequestInit));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const bearer = { authorization: `Bearer ${testToken}`, 'content-type': 'application/json' };

describe('a body is read only after its sender is authenticated', () => {
  const signed = (sign: typeof signV1 | typeof signV4, accessKeySecret: string) => {
    const url = `${createLocalPds().endpoint}/v2/file/get`;
    return sign({ method: 'POST', url, body: '{}' }, { ...testKey, accessKeySecret }).headers;
  };
  test.each<[string, string, Record<string, string>, number]>([
    ['no credentials', '/v2/file/get', {}, 401],
    ['an unknown token', '/v2/file/get', { authorization: 'Bearer x' }, 401],
    ['another scheme', '/v2/file/get', { authorization: 'Basic eDp5' }, 401],
    ['a wrong signature v1', '/v2/file/get', signed(signV1, 'wrong'), 403],
    ['a wrong signature v4', '/v2/file/get', signed(signV4, 'wrong'), 403],
    ['an unknown share token', '/v2/file/get', { 'x-share-token': 'x' }, 401],
    ['an unknown path', '/v2/no/such', bearer, 404],
    ['a storage URL without a signature', '/data/1/f?uploadId=x', {}, 404],
  ])('%s', async (_, path, headers, status) => {
    const { seen, stream } = counted();
    const answer = await send(startPds(), path, { headers, body: stream });
    expect([answer.status, seen.bytes]).toEqual([status, 0]);
  });

  test('a PUT with a wrong signature, and a PUT to an upload that was deleted', async () => {
    const t = startPds();
    const { body, ...created } = await create(t, {});
    const url = new URL(parts({ body, ...created })[0]!.upload_url!);
    await t.pds.store.dropUpload(body['upload_id'] as string);
    for (const [address, status] of [
      [url.href, 404],
      [url.href.replace(/Signature=[^&]*/, 'Signature=x'), 403],
    ] as const) {
      const { seen, stream } = counted();
      const answer = await send(t, address, { method: 'PUT', body: stream });
      expect([answer.status, seen.bytes]).toEqual([status, 0]);
    }
  });

  test('after the body is read, it is compared with the signature', async () => {
    const t = startPds();
    const url = `${t.endpoint}/v2/file/get`;
    for (const sign of [signV1, signV4]) {
      const { headers } = sign({ method: 'POST', url, body: '{"file_id":"a"}' }, testKey);
      const init = { method: 'POST', headers, body: '{"file_id":"b"}' };
      const response = await t.fetch(new Request(url, init));
      expect(await response.json()).toMatchObject({ code: 'SignatureDoesNotMatch' });
    }
  });
});

describe('a body is limited', () => {
  test('in size: 16 MiB, and 64 KiB without authentication', async () => {
    const t = startPds();
    const member = counted();
    const large = await send(t, '/v2/file/get', { headers: bearer, body: member.stream });
    expect(large.status).toBe(413);
    expect(member.seen.bytes).toBeLessThanOrEqual(16 * 2 ** 20 + 65_536);
    const stranger = counted();
    expect((await send(t, '/v2/oauth/token', { body: stranger.stream })).status).toBe(413);
    expect(stranger.seen.bytes).toBeLessThanOrEqual(2 * 65_536);
    expect(t.pds.log.map(({ status, code }) => [status, code])).toEqual([
      [413, 'EntityTooLarge'],
      [413, 'EntityTooLarge'],
    ]);
  });

  test('in size: by its Content-Length, before a byte is read', async () => {
    const { seen, stream } = counted();
    const headers = { ...bearer, 'content-length': String(17 * 2 ** 20) };
    expect((await send(startPds(), '/v2/file/get', { headers, body: stream })).status).toBe(413);
    expect(seen.bytes).toBe(0);
  });

  test('in time, for an operation and for a part', async () => {
    const t = startPds({ bodyTimeout: 50 });
    const never = () => new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const slow = await send(t, '/v2/file/get', { headers: bearer, body: never() });
    expect([slow.status, slow.text]).toEqual([408, expect.stringContaining('RequestTimeout')]);
    const created = await create(t, {});
    const url = parts(created)[0]!.upload_url!;
    const part = await send(t, url, { method: 'PUT', body: never() });
    expect([part.status, part.text]).toEqual([
      408,
      expect.stringContaining('<Code>RequestTimeout'),
    ]);
    expect(t.pds.log.at(-1)).toMatchObject({ status: 408, tookEffect: false });
    expect(await t.pds.store.parts(created.body['upload_id'] as string)).toEqual([]);
  });

  test('in time: a part that keeps arriving may take longer', async () => {
    const t = startPds({ bodyTimeout: 60 });
    let left = 8;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (left-- === 0) controller.close();
        else controller.enqueue(new Uint8Array(2048));
      },
    });
    const url = parts(await create(t, {}))[0]!.upload_url!;
    expect((await send(t, url, { method: 'PUT', body })).status).toBe(200);
  });

  test('in number: more than 1,000 bodies at the same time give 503', async () => {
    const t = startPds({ bodyTimeout: 10_000 });
    const gone = new AbortController();
    const never = () => new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const open = Array.from({ length: 1000 }, () => {
      const init = { method: 'POST', headers: bearer, body: never(), duplex: 'half' };
      const request = new Request(`${t.endpoint}/v2/file/get`, {
        ...(init as RequestInit),
        signal: gone.signal,
      });
      return t.fetch(request).catch(() => {});
    });
    await new Promise((resolve) => setTimeout(resolve));
    const answer = await send(t, '/v2/file/get', { headers: bearer, body: counted(1).stream });
    expect([answer.status, answer.text]).toEqual([
      503,
      expect.stringContaining('ServiceUnavailable'),
    ]);
    gone.abort();
    await Promise.all(open);
  }, 20_000);
});

describe('web pages', () => {
  const page = 'http://page.example';
  const ask = async (cors: CorsOption | undefined, origin: string, preflight = false) => {
    const t = startPds(cors === undefined ? {} : { cors });
    const headers = preflight
      ? {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'a, b',
        }
      : { ...bearer, origin };
    const { body } = new Response('{"drive_id":"1","file_id":"x"}');
    const answer = await send(t, '/v2/file/get', {
      method: preflight ? 'OPTIONS' : 'POST',
      headers,
      ...(preflight ? {} : { body }),
    });
    const allowed = answer.headers.get('access-control-allow-origin');
    return { ...answer, allowed, entry: t.pds.log[0]! };
  };

  test.each<[CorsOption | undefined, string, number, string | null]>([
    [undefined, page, 403, null],
    [false, page, 403, null],
    [true, page, 404, '*'],
    [page, page, 404, page],
    [{ origin: page }, page, 404, page],
    [['http://other.example', page], page, 404, page],
    [page, 'http://other.example', 403, null],
    [page, `${page}:81`, 403, null],
    [page, 'https://page.example', 403, null],
    [page, 'null', 403, null],
    [[], page, 403, null],
  ])('cors: %o, a page of %s: %i', async (cors, origin, status, allowed) => {
    const real = await ask(cors, origin);
    expect([real.status, real.allowed]).toEqual([status, allowed]);
    expect(real.entry).toMatchObject({
      operation: 'getFile',
      status,
      code: status === 403 ? 'Forbidden' : 'NotFound.File',
    });
    const preflight = await ask(cors, origin, true);
    expect([preflight.status, preflight.allowed]).toEqual([status === 403 ? 403 : 204, allowed]);
    const granted = preflight.headers.get('access-control-allow-headers');
    expect(granted).toBe(status === 403 ? null : 'a, b');
  });

  test('access to a private network is granted only to allowed pages', async () => {
    for (const [origin, granted] of [
      [page, 'true'],
      ['http://other.example', null],
    ] as const) {
      const { headers } = await send(startPds({ cors: page }), '/v2/file/get', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-private-network': 'true',
        },
      });
      expect(headers.get('access-control-allow-private-network')).toBe(granted);
    }
  });

  test('an allowed page may read the headers that an upload needs', async () => {
    const { headers } = await ask(page, page);
    expect(headers.get('access-control-expose-headers')!.split(', ')).toEqual(
      expect.arrayContaining(['date', 'etag', 'x-ca-request-id', 'x-oss-hash-crc64ecma']),
    );
    expect(headers.get('vary')).toBe('origin');
  });

  test.each([['http://a.example/'], ['a.example'], [''], [['*']], [{ origin: 5 }], [7]])(
    'the option %o is refused',
    (cors) => {
      expect(() => createLocalPds({ cors: cors as never })).toThrow(/^cors must be/);
    },
  );
});

test('every request is in the log with method, path, status and code', async () => {
  const t = startPds();
  await send(t, '/v2/no/such?token=secret', { method: 'DELETE' });
  await send(t, '/v2/file/get');
  await send(t, '//', { method: 'GET' });
  await send(t, '/data/1/f?Signature=secret', { method: 'PUT', body: counted(1).stream });
  await create(t, { name: '' });
  expect(
    t.pds.log.map(({ operation, method, path, status, code }) => [
      ...[operation, method, path, status, code],
    ]),
  ).toEqual([
    ['unknown', 'DELETE', '/v2/no/such', 404, 'I404NF'],
    ['getFile', 'POST', '/v2/file/get', 401, 'AccessTokenInvalid'],
    ['unknown', 'GET', '//', 404, 'I404NF'],
    ['putPart', 'PUT', '/data/1/f', 403, 'AccessDenied'],
    ['createFile', 'POST', '/v2/file/create', 400, 'InvalidParameterEmpty.Name'],
  ]);
});
