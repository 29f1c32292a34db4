import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import createOpenapiClient from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import {
  accessKey,
  anonymous,
  bearer,
  createClient,
  createFetch,
  paginate,
  PdsApiError,
  PdsConnectionError,
  PdsResponseError,
  RefusedResponse,
  type Fetch,
  type paths,
} from '../../src/index.js';
import { startPds, testKey, testToken } from '../support/pds.js';
import { json, scriptedServer } from '../support/scripted-server.js';

const ids = { drive_id: '1', file_id: 'f' };
const body = { ...ids, upload_id: 'u' };
const retry = { minDelay: 1, maxDelay: 2 };
const ok = () => Response.json({ file_id: 'f', name: 'a' });
const no = (status: number, code = 'NotFound.File') =>
  Response.json({ code, message: 'm' }, { status, headers: { 'x-ca-request-id': 'R1' } });

/** A client whose fetch gives these answers in turn, and the requests that it received. */
function recorded(answers: (() => Response)[], options = {}) {
  const sent: Request[] = [];
  const fetch: Fetch = async (request) => {
    sent.push(request);
    return answers[Math.min(sent.length, answers.length) - 1]!();
  };
  const client = createClient({ domainId: 'bj1', auth: bearer('token'), fetch, retry, ...options });
  return { client, sent };
}

test('src/client.ts imports openapi-fetch, and nothing else does', () => {
  const root = join(import.meta.dirname, '../../src');
  const importers = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.ts') && /from 'openapi-fetch'/.test(readFileSync(join(root, name), 'utf8')),
  );
  expect(importers).toEqual(['client.ts']);
  expect(readFileSync(join(root, 'client.ts'), 'utf8')).toMatch(
    /^import createOpenapiClient.* from 'openapi-fetch';$/m,
  );
});

describe('client.POST', () => {
  test('a success: the data, and the Response', async () => {
    const { client, sent } = recorded([ok]);
    const { data, error, response } = await client.POST('/v2/file/complete', { body });
    expect(data).toEqual({ file_id: 'f', name: 'a' });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    const { response: raw } = await client.POST('/v2/file/complete', { body, parseAs: 'stream' });
    expect(await raw.json()).toEqual(data);
    expect(sent[0]!.headers.get('authorization')).toBe('Bearer token');
    expect(sent[0]!.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await sent[0]!.json()).toEqual(body);
  });

  test('parseAs: json of a path that the document does not have: no bare SyntaxError', async () => {
    const { client } = recorded([() => new Response('<p>')]);
    const call = client.GET('/v2/more' as never, { parseAs: 'json' } as never);
    await expect(call).rejects.toThrow(PdsResponseError);
  });

  test('a 404: error.code, and the typed error on the Response', async () => {
    const { client } = recorded([() => no(503), () => no(404)]);
    const { data, error, response } = await client.POST('/v2/file/complete', { body });
    expect(data).toBeUndefined();
    expect(error).toEqual({ code: 'NotFound.File', message: 'm' });
    expect(response).toBeInstanceOf(RefusedResponse);
    const refusal = (response as RefusedResponse).error;
    expect(refusal).toBeInstanceOf(PdsApiError);
    expect(refusal).toMatchObject({ status: 404, outcome: 'unknown', requestId: 'R1' });
    expect(refusal.attempts).toMatchObject([{ status: 503 }]);
    await expect(client.completeFile(body)).rejects.toMatchObject({ code: 'NotFound.File' });
  });

  test('per call: timeout, retry, signal and headers', async () => {
    const { client, sent } = recorded([() => no(503)]);
    const { response } = await client.POST('/v2/file/get', {
      body: ids,
      retry: false,
      headers: { 'x-mine': '1' },
    });
    expect((response as RefusedResponse).error.attempts).toEqual([]);
    expect(sent[0]!.headers.get('x-mine')).toBe('1');
    const hanging = createClient({
      domainId: 'bj1',
      auth: bearer('token'),
      fetch: () => new Promise<Response>(() => {}),
    });
    const late = hanging.POST('/v2/file/complete', { body, timeout: 20 });
    await expect(late).rejects.toMatchObject({ name: 'PdsTimeoutError', timeout: 20 });
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(hanging.POST('/v2/file/get', { body: ids, signal })).rejects.toThrow('enough');
  });

  test('a base URL or a path serializer of the call cannot send credentials to another host', async () => {
    const { client, sent } = recorded([ok]);
    const elsewhere = client.POST('/v2/file/get', { body: ids, baseUrl: 'https://evil.example' });
    await expect(elsewhere).rejects.toThrow('the credentials are for');
    const pathSerializer = () => 'https://evil.example/v2/file/get';
    const path = client.POST('/v2/file/get', {
      body: ids,
      pathSerializer,
      params: { path: {} },
    } as never);
    await expect(path).rejects.toThrow('the credentials are for');
    expect(sent).toEqual([]);
  });

  test('headers of the call replace those of the client', async () => {
    const { client, sent } = recorded([ok], { headers: { 'x-a': 'client', 'x-b': 'client' } });
    await client.getFile(ids, { headers: { 'X-A': 'call', 'Content-Type': 'application/json' } });
    const { headers } = sent[0]!;
    expect([headers.get('x-a'), headers.get('x-b')]).toEqual(['call', 'client']);
    expect(headers.get('content-type')).toBe('application/json');
  });

  test('a fetch that is given for one call gets a standard Request', async () => {
    const { client } = recorded([ok]);
    const seen: unknown[] = [];
    const fetch = async (request: Request) => {
      seen.push(request);
      return ok();
    };
    await client.POST('/v2/file/get', { body: ids, fetch });
    expect(seen[0]).toBeInstanceOf(Request);
  });

  test('a path that is not in the document is signed and sent, but neither checked nor repeated', async () => {
    const { client, sent } = recorded([() => Response.json({ any: 1 })], {
      auth: accessKey(testKey, { signature: 'v4' }),
    });
    const wide = client as unknown as ReturnType<typeof createOpenapiClient<Extra>>;
    const { data } = await wide.POST('/v2/user/get', { body: { user_id: '1' } });
    expect(data).toEqual({ any: 1 });
    expect(sent[0]!.headers.get('authorization')).toMatch(/^ACS4-HMAC-SHA256 /);
    expect(sent[0]!.headers.has('x-acs-action')).toBe(false);
    const broken = recorded([() => no(502)]);
    const again = broken.client as unknown as typeof wide;
    await again.POST('/v2/user/get', { body: { user_id: '1' } });
    expect(broken.sent).toHaveLength(1);
    const page = recorded([() => new Response('<html>')]).client as unknown as typeof wide;
    const garbled = page.POST('/v2/user/get', { body: { user_id: '1' } });
    await expect(garbled).rejects.toThrow(PdsResponseError);
  });
});

interface Extra {
  '/v2/user/get': {
    post: {
      requestBody: { content: { 'application/json': { user_id: string } } };
      responses: { 200: { content: { 'application/json': { any: number } } } };
    };
  };
}

describe('middleware', () => {
  test('gets a standard Request once for each call, and the Request that it returns is sent in every attempt', async () => {
    const { client, sent } = recorded([() => no(503), ok]);
    const seen: Request[] = [];
    client.use({
      onRequest({ request }) {
        seen.push(request);
        const headers = new Headers(request.headers);
        headers.set('x-mine', '1');
        return new Request(request, { headers });
      },
    });
    expect(await client.completeFile(body)).toMatchObject({ file_id: 'f' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeInstanceOf(Request);
    expect(sent.map(({ headers }) => headers.get('x-mine'))).toEqual(['1', '1']);
  });

  test.each(['onRequest', 'onResponse'] as const)(
    '%s throws: the call rejects with that error',
    async (at) => {
      const failure = new Error('mine');
      const { client } = recorded([ok]);
      const middleware = {
        [at]() {
          throw failure;
        },
      };
      client.use(middleware as never);
      await expect(client.completeFile(body)).rejects.toBe(failure);
      await expect(client.POST('/v2/file/complete', { body })).rejects.toBe(failure);
      client.eject(middleware as never);
      await expect(client.completeFile(body)).resolves.toMatchObject({ file_id: 'f' });
    },
  );

  test('a Response that middleware returns is read like the answer of the service, also as an error', async () => {
    const replacements = [Response.json({ file_id: 'mine' }), no(409, 'AlreadyExist.File')];
    const { client } = recorded([ok]);
    client.use({ onResponse: () => replacements.shift()! });
    expect(await client.completeFile(body)).toEqual({ file_id: 'mine' });
    await expect(client.completeFile(body)).rejects.toMatchObject({
      name: 'PdsApiError',
      status: 409,
      code: 'AlreadyExist.File',
    });
  });

  test('onError gets our error, and may return a Response instead', async () => {
    const { client } = recorded([
      () => {
        throw new TypeError('down');
      },
    ]);
    let told: unknown;
    client.use({
      onError({ error }) {
        told = error;
        return Response.json({ file_id: 'spare' });
      },
    });
    expect(await client.completeFile(body)).toEqual({ file_id: 'spare' });
    expect(told).toBeInstanceOf(PdsConnectionError);
  });
});

describe('another client over client.fetch', () => {
  test('openapi-fetch with signature v4: an injected 503 is repeated', async () => {
    const { pds, endpoint, fetch } = startPds({
      faults: [{ on: 'createFile', nth: [1], effect: 'status', status: 503 }],
    });
    const auth = accessKey(testKey, { signature: 'v4' });
    const client = createClient({ endpoint, fetch, auth, retry });
    const own = createOpenapiClient<paths>({ baseUrl: endpoint, fetch: client.fetch });
    const folder = { drive_id: '1', parent_file_id: 'root', name: 'a', type: 'folder' };
    const { data } = await own.POST('/v2/file/create', { body: folder });
    expect(data).toMatchObject({ file_id: expect.any(String) });
    expect(pds.log).toHaveLength(2);
    const { error, response } = await own.POST('/v2/file/get', { body: ids });
    expect(error).toMatchObject({ code: expect.stringMatching(/^NotFound/) });
    expect(response).toBeInstanceOf(RefusedResponse);
  });

  test('a wrong body gives a TypeError that names the member', async () => {
    const { client } = recorded([ok]);
    const own = createOpenapiClient<paths>({
      baseUrl: 'https://bj1.api.aliyunpds.com',
      fetch: client.fetch,
    });
    const wrong = own.POST('/v2/file/get', { body: { drive_id: '1' } as never });
    await expect(wrong).rejects.toThrow('getFile: file_id is required');
    const url = 'https://bj1.api.aliyunpds.com/v2/file/get';
    const headers = { 'content-type': 'application/json' };
    const noJson = client.fetch(url, { method: 'POST', headers, body: '{' });
    await expect(noJson).rejects.toThrow(/^getFile must be JSON$/);
    const none = client.fetch(url, { method: 'POST' });
    await expect(none).rejects.toThrow('getFile must be an object, got undefined');
  });

  test.each([
    'https://evil.example/v2/file/get',
    'https://bj1.api.aliyunpds.com.evil.example/v2/file/get',
    'http://bj1.api.aliyunpds.com/v2/file/get',
    'https://bj1.api.aliyunpds.com:444/v2/file/get',
  ])('%s: a TypeError before the provider of credentials is asked', async (url) => {
    let asked = 0;
    const auth = bearer(() => `token-${++asked}`);
    const { client, sent } = recorded([ok], { auth });
    const foreign = client.fetch(new Request(url, { method: 'POST', body: '{}' }));
    await expect(foreign).rejects.toThrow(TypeError);
    await expect(
      client.POST('/v2/file/get', { body: ids, baseUrl: new URL(url).origin }),
    ).rejects.toThrow(/is not sent/);
    expect([asked, sent.length]).toEqual([0, 0]);
  });

  test('a request outside the base path of the endpoint is refused too', async () => {
    const fetch = createFetch({
      endpoint: 'https://h/base',
      auth: bearer('token'),
      fetch: async () => ok(),
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    await expect(fetch('https://h/base/v9/any', init)).resolves.toMatchObject({ status: 200 });
    for (const path of ['/v9/any', '/basement/v9', '/base/../v9', '/base/%2e%2e/v9']) {
      await expect(fetch(`https://h${path}`, init)).rejects.toThrow(TypeError);
    }
  });

  test("a Request of another library's class is sent", async () => {
    const { client, sent } = recorded([ok]);
    const request = new Request('https://bj1.api.aliyunpds.com/v2/file/get', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ids),
    });
    const { method, url, headers, body } = request;
    const arrayBuffer = () => request.arrayBuffer();
    const foreign = { method, url, headers, body, arrayBuffer } as unknown as Request;
    await expect(client.fetch(foreign)).resolves.toMatchObject({ status: 200 });
    expect(sent.map((one) => one.url)).toEqual([url]);
  });

  test('a domainId in capital letters is the same host for Requests', async () => {
    const { client, sent } = recorded([ok], { domainId: 'BJ1' });
    client.use({ onRequest: ({ request }) => new Request(request) });
    await client.getFile(ids);
    expect(sent.map(({ url }) => url)).toEqual(['https://bj1.api.aliyunpds.com/v2/file/get']);
  });

  test('a body of more than 16 MiB is refused', async () => {
    const { client, sent } = recorded([ok]);
    const url = 'https://bj1.api.aliyunpds.com/v9/any';
    const large = client.fetch(url, { method: 'POST', body: new Uint8Array(2 ** 24 + 1) });
    await expect(large).rejects.toThrow(/POST \/v9\/any: its body has more than 16777216 bytes/);
    expect(sent).toHaveLength(0);
  });

  test("the Request's own signal ends the call", async () => {
    const controller = new AbortController();
    const fetch = createFetch({
      domainId: 'bj1',
      auth: anonymous(),
      fetch: () => new Promise<Response>(() => {}),
    });
    const url = 'https://bj1.api.aliyunpds.com/v9/any';
    const waiting = fetch(new Request(url, { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('enough')), 10);
    await expect(waiting).rejects.toThrow('enough');
  });
});

test('a status that does not exist in HTTP is a PdsResponseError', async () => {
  const strange = () =>
    Object.defineProperty(new Response('x'), 'status', { value: 799 }) as Response;
  const { client } = recorded([strange]);
  await expect(client.completeFile(body)).rejects.toMatchObject({
    name: 'PdsResponseError',
    status: 799,
    outcome: 'unknown',
  });
});

describe('over HTTP', () => {
  test('the secrets of a form do not appear in an error', async () => {
    const server = await scriptedServer(
      json({ code: 'InvalidParameter', message: 'refresh_token s3cret/+token= is used up' }, 400),
    );
    const client = createClient({ endpoint: server.url, auth: anonymous() });
    const form = { grant_type: 'refresh_token', client_id: 'app', refresh_token: 's3cret/+token=' };
    const error = await client
      .token({ ...form, client_secret: undefined } as never)
      .catch((reason: unknown) => reason as PdsApiError);
    expect((error as PdsApiError).message).toMatch(/refresh_token \*\*\* is used up/);
    expect((error as PdsApiError).body).not.toContain('s3cret');
    expect(Object.fromEntries(new URLSearchParams(server.received[0]!.body))).toEqual(form);
    expect(server.received[0]!.headers.authorization).toBeUndefined();
  });
});

describe('paginate', () => {
  const part = (part_number: number) => ({ part_number });
  const page = (parts: object[], next?: unknown) => () =>
    Response.json({ upload_id: 'u', uploaded_parts: parts, next_part_number_marker: next });

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['empty', ''],
    ['0', '0'],
    ['of another type', {}],
  ])('ends at a marker that is %s', async (_name, last) => {
    const { client, sent } = recorded([page([part(1), part(2)], '2'), page([part(3)], last)]);
    const numbers: number[] = [];
    for await (const { part_number } of paginate(client, 'listUploadedParts', body)) {
      numbers.push(part_number);
    }
    expect(numbers).toEqual([1, 2, 3]);
    expect(await sent[1]!.json()).toEqual({ ...body, part_number_marker: 2 });
    expect(sent).toHaveLength(2);
  });

  test('ends when a marker repeats, and throws after maxPages', async () => {
    const same = recorded([page([part(1)], '7')]);
    const seen: unknown[] = [];
    for await (const item of paginate(same.client, 'listUploadedParts', body)) seen.push(item);
    expect(seen).toHaveLength(2);
    let marker = 0;
    const endless = recorded([() => page([], String(++marker))()]);
    const all = paginate(endless.client, 'listUploadedParts', body, { maxPages: 5 });
    await expect(all.next()).rejects.toThrow(/more than 5 pages/);
    expect(endless.sent).toHaveLength(5);
  });

  test('ends at the marker that it began with', async () => {
    const { client, sent } = recorded([page([part(8)], '7')]);
    const all = paginate(client, 'listUploadedParts', { ...body, part_number_marker: 7 });
    expect(await all.next()).toMatchObject({ value: { part_number: 8 } });
    expect((await all.next()).done).toBe(true);
    expect(sent).toHaveLength(1);
  });

  test('an abort ends it within a page', async () => {
    const { client } = recorded([page([part(1), part(2)])]);
    const enough = new AbortController();
    const all = paginate(client, 'listUploadedParts', body, { signal: enough.signal });
    await all.next();
    enough.abort(new Error('enough'));
    await expect(all.next()).rejects.toThrow('enough');
  });

  test('an items member that is not a list, an aborted signal, an operation without pages', async () => {
    const { client } = recorded([page({} as never)]);
    expect((await paginate(client, 'listUploadedParts', body).next()).done).toBe(true);
    const signal = AbortSignal.abort(new Error('enough'));
    const stopped = paginate(client, 'listUploadedParts', body, { signal });
    await expect(stopped.next()).rejects.toThrow('enough');
    await expect(paginate(client, 'getFile' as never, ids as never).next()).rejects.toThrow(
      TypeError,
    );
  });
});

test('40 calls with one signal: Node prints no warning', async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on('warning', warned);
  const { signal } = new AbortController();
  const { client } = recorded([ok], { auth: bearer(async () => testToken) });
  await Promise.all(Array.from({ length: 40 }, () => client.completeFile(body, { signal })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', warned);
  expect(warnings).toEqual([]);
});
