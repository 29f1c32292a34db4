// One test for each kind of former defect, through the public API.
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isPromised } from '../../src/call/check.js';
import {
  accessKey,
  bearer,
  createClient,
  jwtApp,
  PdsApiError,
  PdsConnectionError,
  PdsError,
  type Auth,
  type Fetch,
} from '../../src/index.js';
import { nodeFetch } from '../../src/node/index.js';
import { redactor } from '../../src/call/redact.js';
import { json, scriptedServer } from '../support/scripted-server.js';

const body = { drive_id: '1', file_id: 'f', upload_id: 'u' };
const failing = (fetch: Fetch, auth: Auth = bearer('token-of-the-test')) =>
  createClient({ domainId: 'bj1', auth, fetch, retry: false })
    .completeFile(body)
    .then(() => expect.fail('the call must fail'))
    .catch((error: unknown) => error as PdsError);

describe('outcome not-sent', () => {
  const system = (code: string, syscall?: string) =>
    Object.assign(new Error(code), { code, ...(syscall && { syscall }) });
  test.each<[Error, 'not-sent' | 'unknown']>([
    [system('ECONNREFUSED', 'connect'), 'not-sent'],
    [system('EHOSTUNREACH', 'connect'), 'not-sent'],
    [system('ENETUNREACH', 'connect'), 'not-sent'],
    [system('ETIMEDOUT', 'connect'), 'not-sent'],
    [system('ENOTFOUND', 'getaddrinfo'), 'not-sent'],
    [system('EAI_AGAIN', 'getaddrinfo'), 'not-sent'],
    [system('UND_ERR_CONNECT_TIMEOUT'), 'not-sent'],
    [system('EHOSTUNREACH', 'read'), 'unknown'],
    [system('ENETUNREACH', 'write'), 'unknown'],
    [system('ECONNREFUSED', 'read'), 'unknown'],
    [system('ECONNREFUSED', 'write'), 'unknown'],
    [system('ECONNREFUSED'), 'unknown'],
    [system('ECONNRESET', 'read'), 'unknown'],
    [
      new AggregateError([system('ECONNREFUSED', 'connect'), system('EHOSTUNREACH', 'connect')]),
      'not-sent',
    ],
    [
      new AggregateError([system('ECONNREFUSED', 'connect'), system('ECONNRESET', 'read')]),
      'unknown',
    ],
  ])('%o: %s', async (cause, outcome) => {
    const error = await failing(() => Promise.reject(new TypeError('fetch failed', { cause })));
    expect(error).toBeInstanceOf(PdsConnectionError);
    expect(error.outcome).toBe(outcome);
  });

  test('not after the request has been sent: the server then resets the connection', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.resetAndDestroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const fetch = nodeFetch();
    const client = createClient({ endpoint, auth: bearer('token'), fetch, retry: false });
    await expect(client.completeFile(body)).rejects.toMatchObject({ outcome: 'unknown' });
    fetch.close();
  });
});

describe('any value that a fetch rejects with becomes the cause of a PdsError', () => {
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const cyclic = new Error('first');
  cyclic.cause = new Error('second', { cause: cyclic });
  const throwing = Object.defineProperty(new Error('x'), 'code', {
    enumerable: true,
    get() {
      throw new Error('getter');
    },
  });
  const mute = Object.defineProperty(new Error(), 'message', {
    get() {
      throw new Error('getter');
    },
  });
  const proxy = new Proxy(new Error('proxy'), {
    ownKeys() {
      throw new Error('trap');
    },
  });
  const nameless = Object.assign(Object.create(null), { a: 1n });
  test.each<[string, unknown]>([
    ['a circular object', circular],
    ['a BigInt in an object', { a: 1n }],
    ['a BigInt', 1n],
    ['a symbol', Symbol('s')],
    ['undefined', undefined],
    ['null', null],
    ['an object without a prototype', nameless],
    ['a cyclic cause', cyclic],
    ['a code whose getter throws', throwing],
    ['a message whose getter throws', mute],
    ['a proxy that throws', proxy],
    ['an empty AggregateError', new AggregateError([])],
  ])('%s', async (_name, reason) => {
    const error = await failing(() => Promise.reject(reason));
    expect(error).toBeInstanceOf(PdsConnectionError);
    expect(error.outcome).toBe('unknown');
    expect(inspect(error)).toContain('POST /v2/file/complete');
  });

  test("an error of another realm, as Node's errors are in some test runners", async () => {
    const address = "Object.assign(new Error('connect'), { syscall: 'connect' })";
    const cause = `Object.assign(new AggregateError([${address}], 'all'), { code: 'ECONNREFUSED' })`;
    const foreign: unknown = runInNewContext(`new TypeError('fetch failed', { cause: ${cause} })`);
    const error = await failing(() => Promise.reject(foreign));
    expect(error).toMatchObject({
      message: 'POST /v2/file/complete: no answer: all',
      outcome: 'not-sent',
      cause: { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNREFUSED' } },
    });
    expect(error.cause).toBeInstanceOf(Error);
  });

  test.each<[string, () => never]>([
    [
      'throws synchronously',
      () => {
        throw new Error('now');
      },
    ],
    ['returns an object that is not a promise', () => ({}) as never],
    ['returns undefined', () => undefined as never],
    ['resolves to an object that is not a Response', () => Promise.resolve({}) as never],
  ])('a fetch that %s', async (_name, fetch) => {
    expect(await failing(fetch)).toBeInstanceOf(PdsError);
  });
});

describe('timers', () => {
  test.each([Infinity, 2 ** 31, Number.MAX_VALUE])(
    'timeout: %d does not end at once',
    async (timeout) => {
      const client = createClient({
        domainId: 'bj1',
        auth: bearer('token'),
        fetch: () =>
          new Promise((resolve) => setTimeout(resolve, 30, Response.json({ file_id: 'f' }))),
        timeout,
      });
      await expect(client.getFile(body)).resolves.toMatchObject({ file_id: 'f' });
    },
  );

  test('maxRetryAfter: Infinity waits as long as Retry-After says', async () => {
    let requests = 0;
    const controller = new AbortController();
    const client = createClient({
      domainId: 'bj1',
      auth: bearer('token'),
      retry: { maxRetryAfter: Infinity },
      fetch: async () => {
        requests += 1;
        const headers = { 'retry-after': '99999999' };
        return Response.json({ code: 'TooManyRequests' }, { status: 429, headers });
      },
      onRetry: () => setTimeout(() => controller.abort(new Error('enough')), 30),
    });
    await expect(client.getFile(body, { signal: controller.signal })).rejects.toThrow('enough');
    expect(requests).toBe(1);
  });
});

describe('the redactor', () => {
  const secret = 'AKIDs3cr3t/with+chars=';
  const redact = redactor([secret, 'pässwörd "x"']);
  test.each<[string, RegExp]>([
    [`plain ${secret}!`, /^plain \*\*\*!$/],
    [JSON.stringify({ a: secret }), /^\{"a":"\*\*\*"\}$/],
    [secret.replaceAll('/', '\\/'), /^\*\*\*$/],
    [encodeURIComponent(secret), /^\*\*\*$/],
    [encodeURIComponent(secret).toLowerCase().replace('akid', 'AKID'), /^\*\*\*$/],
    [secret.replaceAll('=', '\\u003d').replaceAll('+', '\\u002B'), /^\*\*\*$/],
    [JSON.stringify('pässwörd "x"'), /^"\*\*\*"$/],
    ['p\\u00e4ssw\\u00F6rd \\"x\\"', /^\*\*\*$/],
    [encodeURIComponent('pässwörd "x"'), /^\*\*\*$/],
    [encodeURIComponent('pässwörd "x"').replaceAll('%20', '+'), /^\*\*\*$/],
    [
      'see https://h/p?OSSAccessKeyId=AK12\\u0026Signature=ab%2Fc end',
      /^see https:\/\/h\/p\?\*\*\* end$/,
    ],
    ['https:\\/\\/h\\/p?Signature=abc"', /^https:\\\/\\\/h\\\/p\?\*\*\*"$/],
    ['https%3A%2F%2Fh%2Fp%3FSignature%3Dabc', /^https%3A%2F%2Fh%2Fp%3F\*\*\*$/],
    ['https://h/p\\u003fSignature=abc', /^https:\/\/h\/p\\u003f\*\*\*$/],
    ['HTTP://H/P?X=1#F', /^HTTP:\/\/H\/P\?\*\*\*$/],
    ['ftp://user:hunter2hunter2@h/p', /^ftp:\/\/\*\*\*@h\/p$/],
    ['http://:hunter2hunter2@h', /^http:\/\/\*\*\*@h$/],
    ['?***\\u0026OSSAccessKeyId=AKID\\u0026Signature=abcd', /^(?!.*(=AKID|abcd))/],
    ['/p?x-oss-signature=abcdef&x=1', /^(?!.*abcdef)/],
    ['http%253A%252F%252Fh%252Fp%253FSignature%253Dabcdef', /^(?!.*abcdef)/],
    ['next=http%253A%252F%252Fu%253Aabcdef%2540h', /^(?!.*abcdef)/],
    ['<Signature>abcdef</Signature><SignatureProvided>abcdef</SignatureProvided>', /^(?!.*abcdef)/],
    ['{ "access_token" : "abcdef" }', /^\{ "access_token" : "\*\*\*" \}$/],
    ["{'refreshToken': 'abcdef', 'share_token':'abcdef'}", /^(?!.*abcdef)/],
    [JSON.stringify(JSON.stringify({ a: '{"password":"abcdef"}' })), /^(?!.*abcdef)/],
    ['Signature: it does not match; password > 8 characters', /^Signature: it .* 8 characters$/],
    ['<U>http://h/?a=b</U>', /^<U>http:\/\/h\/\?\*\*\*<\/U>$/],
    ['nothing secret: http://h/p/q', /^nothing secret: http:\/\/h\/p\/q$/],
  ])('%j', (text, want) => {
    expect(redact(text)).toMatch(want);
  });

  test('a secret that contains another secret is replaced completely', () => {
    const both = ['abcd', 'abcdefgh', 'xabcdefghx'];
    for (const secrets of [both, both.toReversed()]) {
      expect(redactor(secrets)('1 xabcdefghx 2 abcdefgh 3 abcd 4')).toBe('1 *** 2 *** 3 *** 4');
    }
  });

  test('an unreadable answer of the token operation is not quoted at all', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const auth = jwtApp({ domainId: 'bj1', clientId: 'c', privateKey, subjectType: 'service' });
    for (const text of ['the new one: s3cr3tt0k3n', '{"a":["s3cr3tt0k3n"]}', 's3cr3tt0k3n']) {
      const error = await failing(async () => new Response(text), auth);
      expect(error).toMatchObject({ cause: { snippet: '***' } });
      expect(inspect(error, { depth: 9 })).not.toContain('s3cr3t');
    }
  });

  test('a redacted JSON text is still valid JSON', () => {
    const text = JSON.stringify({ inner: JSON.stringify({ url: 'https://h/?Signature=1' }) });
    const inner = (JSON.parse(redact(text)) as { inner: string }).inner;
    expect(JSON.parse(inner)).toEqual({ url: 'https://h/?***' });
  });

  // The time must grow linearly with the text: an expression with quadratic time would take
  // minutes.
  test.each([
    'http://',
    'a',
    '%3a',
    'http://a?',
    'signature',
    'signature= ',
    'signature"  :',
    'password\\\\',
    '%253a%252f',
    'AKIDs3cr3t/with+chars',
    '\\',
    'http:\\/\\/',
  ])(
    'a megabyte of %j is redacted in time',
    (piece) => {
      expect(redact(piece.repeat(2 ** 20 / piece.length)).length).toBeGreaterThan(0);
    },
    10_000,
  );

  test('each value in a header is a secret of its own: a single cookie, a single signature', async () => {
    const echoed = ['SESSIONVALUE1', 'SESSIONVALUE2', 'KEYVALUE-123'];
    const client = createClient({
      domainId: 'bj1',
      auth: accessKey({ accessKeyId: 'id', accessKeySecret: 'secret-of-the-key' }),
      headers: { cookie: 'a=SESSIONVALUE1; b=SESSIONVALUE2', 'x-api-key': 'KEYVALUE-123' },
      fetch: async (request) => {
        echoed.push(request.headers.get('authorization')!.split(':')[1]!);
        return new Response(echoed.join(' and '), {
          status: 400,
          headers: { 'set-cookie': 'a=SESSIONVALUE3' },
        });
      },
    });
    const error = (await client.getFile(body).catch((reason: unknown) => reason)) as PdsApiError;
    expect(error.body).toBe('*** and *** and *** and ***');
    expect(error.headers.get('set-cookie')).toBe('***');
    for (const text of echoed) expect(inspect(error, { depth: 9 })).not.toContain(text);
  });

  test('control characters of the service do not reach a message', async () => {
    const message = 'a\u001b[31mred\u009b2J\r\nb\u0000';
    const error = await failing(async () => Response.json({ code: 'X', message }, { status: 400 }));
    expect(error.message).toMatch(/^[^\p{Cc}]*$/u);
  });
});

describe('a new credential', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const later = () => new Date(Date.now() + 3.6e6);
  let id = 0;
  const auths: [string, () => Auth][] = [
    ['bearer', () => bearer(async () => ({ token: `token-${++id}`, expiresAt: later() }))],
    [
      'accessKey',
      () =>
        accessKey(async () => ({
          accessKeyId: `id-${++id}`,
          accessKeySecret: 'secret-of-the-key',
          securityToken: `sts-${id}`,
          expiresAt: later(),
        })),
    ],
    [
      'jwtApp',
      () => jwtApp({ domainId: 'bj1', clientId: 'c', privateKey: pem, subjectType: 'service' }),
    ],
  ];
  const codes: [number, string][] = [
    [401, 'AccessTokenExpired'],
    [401, 'AccessTokenInvalid'],
    [403, 'InvalidSecurityToken.Expired'],
    [400, 'InvalidSecurityToken.Malformed'],
  ];
  test.each(
    auths.flatMap(([name, auth]) =>
      codes.map(([status, code]) => [name, auth, status, code] as const),
    ),
  )(
    '%s after %s%i %s: the call is sent once more, over HTTP',
    async (_name, auth, status, code) => {
      const credentials: string[] = [];
      let tokens = 0;
      const server = await scriptedServer((request, response) => {
        const answer = (value: object, as = 200) =>
          response.writeHead(as, { 'content-type': 'application/json' }).end(JSON.stringify(value));
        if (request.url === '/v2/oauth/token') {
          answer({ access_token: `jwt-${++tokens}`, expires_in: 7200 });
          return;
        }
        credentials.push(request.headers.authorization!);
        if (credentials.length === 1) answer({ code, message: 'm' }, status);
        else answer({ file_id: 'f' });
      });
      const fetch = nodeFetch();
      const client = createClient({ endpoint: server.url, auth: auth(), fetch, retry: false });
      await expect(client.completeFile(body)).resolves.toMatchObject({ file_id: 'f' });
      expect(credentials).toHaveLength(2);
      expect(credentials[0]!.split(/[: ]/)[1]).not.toBe(credentials[1]!.split(/[: ]/)[1]);
      fetch.close();
    },
  );

  test.each([3_600_000, -3_600_000])(
    'jwtApp corrects a clock that is %d ms off',
    async (offset) => {
      const theirs = () => Math.floor((Date.now() + offset) / 1000);
      let refused = 0;
      const fetch: Fetch = async (request) => {
        const date = new Date(Date.now() + offset).toUTCString();
        if (!request.url.endsWith('/token')) return Response.json({ file_id: 'f' });
        const assertion = new URLSearchParams(await request.text()).get('assertion')!;
        const { iat, exp } = JSON.parse(atob(assertion.split('.')[1]!)) as {
          iat: number;
          exp: number;
        };
        if (iat <= theirs() && theirs() < exp) {
          return Response.json({ access_token: 'jwt', expires_in: 7200 });
        }
        refused += 1;
        return Response.json({ code: 'InvalidParameter' }, { status: 400, headers: { date } });
      };
      const auth = jwtApp({
        domainId: 'bj1',
        clientId: 'c',
        privateKey: pem,
        subjectType: 'service',
      });
      const client = createClient({ domainId: 'bj1', auth, fetch, retry: false });
      await expect(client.completeFile(body)).resolves.toMatchObject({ file_id: 'f' });
      expect(refused).toBe(1);
    },
  );

  test.each<[string, object]>([
    ['absent', {}],
    ['null', { expires_in: null, expire_time: null }],
    ['empty', { expires_in: '', expire_time: '' }],
    ['a text that is not a number or a date', { expires_in: 'soon', expire_time: 'soon' }],
    ['objects', { expires_in: {}, expire_time: {} }],
    ['too large', { expires_in: 1e300, expire_time: 1e300 }],
    ['negative', { expires_in: -1 }],
  ])('the expiry of a Token is %s: the call still uses the token', async (_name, end) => {
    const server = await scriptedServer((request, response) => {
      const value =
        request.url === '/v2/oauth/token' ? { access_token: 'jwt', ...end } : { file_id: 'f' };
      response.writeHead(200).end(JSON.stringify(value));
    });
    const auth = jwtApp({
      domainId: 'bj1',
      clientId: 'c',
      privateKey: pem,
      subjectType: 'service',
    });
    const client = createClient({ endpoint: server.url, auth });
    await expect(client.completeFile(body)).resolves.toMatchObject({ file_id: 'f' });
  });

  test.each([null, '', 7, {}, []])(
    'an access_token that is %j: a PdsError',
    async (access_token) => {
      const server = await scriptedServer(json({ access_token, expires_in: 7200 }));
      const auth = jwtApp({
        domainId: 'bj1',
        clientId: 'c',
        privateKey: pem,
        subjectType: 'service',
      });
      const client = createClient({ endpoint: server.url, auth });
      await expect(client.completeFile(body)).rejects.toMatchObject({
        outcome: expect.any(String),
      });
      await expect(client.completeFile(body)).rejects.toBeInstanceOf(PdsError);
    },
  );
});

describe('an answer that is cut off', () => {
  const broken = (cause: Error) =>
    new ReadableStream({ pull: (controller) => controller.error(cause) });

  test.each([200, 201, 302])(
    '%i, then an error of connecting while the body is read: outcome unknown',
    async (status) => {
      const cause = Object.assign(new Error('no'), { code: 'ECONNREFUSED', syscall: 'connect' });
      const error = await failing(async () => new Response(broken(cause), { status }));
      expect(error).toMatchObject({ name: 'PdsConnectionError', outcome: 'unknown' });
    },
  );

  test.each(['gzip', 'br', 'identity'])(
    '%s, longer than its Content-Length: the client stops reading at its limit',
    async (coding) => {
      let given = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          given += 2 ** 20;
          controller.enqueue(new Uint8Array(2 ** 20).fill(0x20));
          if (given > 64 * 2 ** 20) controller.close();
        },
      });
      const headers = { 'content-length': '10', 'content-encoding': coding };
      const error = await failing(async () => new Response(body, { headers }));
      expect(error).toMatchObject({ name: 'PdsConnectionError', outcome: 'unknown' });
      expect(given).toBeLessThan(20 * 2 ** 20);
    },
  );
});

test('a required member of an answer is not one that every object inherits', () => {
  expect(isPromised({ type: 'object', required: ['valueOf'] }, {})).toBe(false);
});
