import { hostname } from 'node:os';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/node/listen.js';
import { signV1 } from '../../src/signing/index.js';
import { bytes, complete, create, parts, upload } from '../local/api.js';
import { startListeningPds, startPds, testKey, testToken, type TestPds } from '../support/pds.js';

/**
 * Sends text over a new socket. Gives what comes back until the socket closes or `until` is true.
 */
function raw(
  { endpoint }: TestPds,
  text: string,
  until: (answer: string) => boolean = () => false,
): Promise<string> {
  const { port, hostname: host } = new URL(endpoint);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), host.replace(/[[\]]/g, ''), () => socket.write(text));
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {}).on('close', () => resolve(answer));
    socket.on('data', (chunk) => {
      answer += String(chunk);
      if (until(answer)) {
        socket.destroy();
        resolve(answer);
      }
    });
  });
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const isWhole = (answer: string) => answer.includes('\r\n\r\n');

/** The answer to a request without a body. */
const ask = (t: TestPds, method: string, target: string, headers: string[]) =>
  raw(t, [`${method} ${target} HTTP/1.1`, ...headers, '', ''].join('\r\n'), isWhole);

describe('the header Host', () => {
  test.each<[string, number]>([
    ['localhost', 401],
    ['localhost:1234', 401],
    ['LOCALHOST', 401],
    ['pds.localhost', 401],
    ['127.0.0.1', 401],
    ['[::1]:80', 401],
    ['192.168.1.7:8787', 401],
    [hostname(), 401],
    ['pds.test', 401],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost.evil.example', 421],
    ['evillocalhost', 421],
    ['', 400],
    ['a b', 400],
    ['user@localhost', 400],
    ['localhost/x', 400],
  ])('%j is answered with %i', async (host, status) => {
    const { pds } = startPds();
    const { url, close } = await listen(pds, { hosts: ['PDS.test'] });
    onTestFinished(close);
    const t = { pds, endpoint: url, fetch };
    const answer = await ask(t, 'POST', '/v2/file/get', [`host: ${host}`, 'content-length: 0']);
    expect(statusOf(answer)).toBe(status);
    expect(pds.log).toMatchObject([{ method: 'POST', path: '/v2/file/get', status }]);
  });

  test('a request with two of them is answered with 400', async () => {
    const t = await startListeningPds();
    const two = ['host: localhost', 'host: evil.example'];
    expect(statusOf(await ask(t, 'GET', '/', two))).toBe(400);
    expect(t.pds.log).toMatchObject([{ status: 400, code: 'BadRequest' }]);
  });
});

describe('invalid requests', () => {
  test.each<[string, string, number]>([
    ['GET', '//', 404],
    ['GET', '//evil.example/v2/file/get', 404],
    ['GET', '/v2/../../x', 404],
    ['GET', '/%', 404],
    ['GET', '/\u00e4', 400],
    ['TRACE', '/', 404],
    ['PROPFIND', '/v2/file/get', 404],
    ['OPTIONS', '*', 400],
    ['GET', 'nonsense', 400],
    ['GET', 'http://[/', 400],
    ['GET', 'http://localhost/x', 404],
    ['GET', 'http://evil.example/v2/file/get', 421],
    ['GET', 'file:///etc/passwd', 404],
    ['CONNECT', 'evil.example:443', 405],
  ])('%s %s is answered with %i and logged', async (method, target, status) => {
    const t = await startListeningPds();
    const answer = await ask(t, method, target, ['host: localhost']);
    expect(statusOf(answer)).toBe(status);
    expect(t.pds.log).toMatchObject([{ status, code: expect.stringMatching(/^\w+$/) }]);
    expect((await upload(t, [bytes('x')])).status).toBe(200);
  });

  test.each<[string, string]>([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a broken header', 'GET / HTTP/1.1\r\nhost: localhost\r\n\u0001: x\r\n\r\n'],
    [
      'a broken chunk',
      'POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
    ],
    ['headers too large', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(99_999)}\r\n\r\n`],
  ])('%s is answered and logged, and the server continues', async (_, text) => {
    const t = await startListeningPds();
    expect(statusOf(await raw(t, text))).toBeGreaterThanOrEqual(400);
    expect(t.pds.log.at(-1)!.status).toBeGreaterThanOrEqual(400);
    expect((await upload(t, [bytes('x')])).status).toBe(200);
  });
});

test('Content-Length together with chunks, as libcurl sends them, is accepted', async () => {
  const t = await startListeningPds();
  const created = await create(t, {});
  const { pathname, search } = new URL(parts(created)[0]!.upload_url!);
  const answer = await raw(
    t,
    [
      `PUT ${pathname}${search} HTTP/1.1`,
      'host: localhost',
      // If a request has both headers, the chunks decide.
      'content-length: 99',
      'transfer-encoding: chunked',
      ...['', '5', 'bytes', '0', '', ''],
    ].join('\r\n'),
    isWhole,
  );
  expect(statusOf(answer)).toBe(200);
  const { file_id, upload_id } = created.body;
  expect((await complete(t, { file_id, upload_id })).body).toMatchObject({ size: 5 });
});

describe('bodies of requests without a valid token', () => {
  test('are not read to their end, however long they are', async () => {
    const { endpoint } = await startListeningPds();
    const socket = connect(Number(new URL(endpoint).port), '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('close', resolve).on('error', () => {}));
    const head =
      'POST /v2/file/get HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99999999999\r\n\r\n';
    socket.resume().write(head);
    const piece = new Uint8Array(2 ** 20);
    let sent = 0;
    const more = (): void => {
      if (sent++ < 400) socket.write(piece, (error) => error ?? more());
      else socket.destroy();
    };
    more();
    await closed;
    expect(sent).toBeLessThan(100); // the server reads 16 MiB, and buffers of the system take some more
  });

  test('are not requested if the client waits for that (Expect: 100-continue)', async () => {
    const t = await startListeningPds();
    const head = (token: string) =>
      [
        'POST /v2/file/get HTTP/1.1',
        ...['host: localhost', `authorization: Bearer ${token}`],
        ...['content-type: application/json', 'content-length: 2', 'expect: 100-continue', '', ''],
      ].join('\r\n');
    const stranger = await raw(t, head('x'), isWhole);
    expect(statusOf(stranger)).toBe(401);
    const member = await raw(t, head(testToken), isWhole);
    expect(statusOf(member)).toBe(100);
  });
});

// One test, since each of these requests waits until the server stops waiting for its body.
test('300 slow bodies, with and without a valid token, are all answered in time and their connections closed', async () => {
  const head = (...lines: string[]) => [
    'POST /v2/file/get HTTP/1.1',
    'host: localhost',
    'content-length: 1000000',
    ...lines,
    '',
    '',
  ];
  const ofStrangers = async (body: string, count: number) => {
    const t = await startListeningPds();
    const text = head().join('\r\n') + body;
    const answers = await Promise.all(Array.from({ length: count }, () => raw(t, text)));
    expect(new Set(answers.map(statusOf))).toEqual(new Set([401]));
    expect(t.pds.log).toHaveLength(count);
  };
  const ofMembers = async () => {
    const t = await startListeningPds({ bodyTimeout: 200 });
    const lines = [`authorization: Bearer ${testToken}`, 'content-type: application/json'];
    const text = `${head(...lines).join('\r\n')}{`;
    const answers = await Promise.all(Array.from({ length: 300 }, () => raw(t, text)));
    expect(new Set(answers.map(statusOf))).toEqual(new Set([408]));
    expect((await upload(t, [bytes('x')])).status).toBe(200);
  };
  await Promise.all([ofStrangers('', 300), ofStrangers('x', 1), ofMembers()]);
}, 30_000);

test('a signature is verified over a path that only a raw request can have', async () => {
  const t = await startListeningPds();
  const url = `${t.endpoint}//`;
  const { headers } = signV1({ method: 'POST', url }, testKey);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const answer = await ask(t, 'POST', '//', ['host: localhost', 'content-length: 0', ...lines]);
  expect(statusOf(answer)).toBe(404);
});

test('pds.handle answers a request of a server other than listen', async () => {
  const { pds } = startPds();
  const { answer, wire } = await pds.handle({
    ...{ method: 'TRACE', url: 'http://localhost//', headers: new Headers(), body: null },
    signal: new AbortController().signal,
  });
  expect([answer.status, answer.headers['x-ca-error-code'], wire]).toEqual([
    ...[404, 'I404NF', undefined],
  ]);
  expect(pds.log).toMatchObject([{ method: 'TRACE', path: '//', status: 404, code: 'I404NF' }]);
});
