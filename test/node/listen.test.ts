import { Agent, createServer, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createLocalPds, createMemoryStore, type Store } from '../../src/local/index.js';
import { listen } from '../../src/node/listen.js';
import { bytes, complete, create, parts, put, upload } from '../local/api.js';
import { startListeningPds } from '../support/pds.js';
import { tls } from '../support/tls.js';

test('upload URLs have the host of the request', async () => {
  const t = await startListeningPds();
  const named = { ...t, endpoint: t.endpoint.replace('127.0.0.1', 'localhost') };
  const created = await create(named, {});
  expect(new URL(parts(created)[0]!.upload_url!).hostname).toBe('localhost');
});

test('a part of 64 MB is received as a stream', async () => {
  const t = await startListeningPds();
  const created = await create(t, {});
  const size = 64 << 20;
  const chunk = new Uint8Array(1 << 20);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(chunk);
      if ((sent += chunk.length) === size) controller.close();
    },
  });
  expect((await put(t, parts(created)[0]!.upload_url, body)).status).toBe(200);
  const { file_id, upload_id } = created.body;
  expect((await complete(t, { file_id, upload_id })).body).toMatchObject({ size });
});

test('listen serves HTTPS with a certificate', async () => {
  const t = await startListeningPds({}, { tls });
  expect(t.endpoint).toMatch(/^https:/);
  await expect(t.fetch(new Request(t.endpoint))).rejects.toThrow('fetch failed');
  const status = await new Promise((resolve, reject) => {
    httpsRequest(t.endpoint, { ca: tls.cert }, (answer) => resolve(answer.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(404);
});

test('a port in use is rejected with the error of the system', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(listen(createLocalPds(), { port })).rejects.toThrow('EADDRINUSE');
});

test('an argument that is not a local PDS is refused', async () => {
  await expect(listen({} as never)).rejects.toThrow(/^pds must be/);
});

test.each([
  ['port', { port: 'x' }],
  ['port', { port: 65_536 }],
  ['hosts', { hosts: 'a.example' }],
])('a wrong %s is refused (%o)', async (name, options) => {
  await expect(listen(createLocalPds(), options as never)).rejects.toThrow(`${name} must be`);
});

test('close ends open connections', async () => {
  const t = await startListeningPds();
  const created = await create(t, {});
  const { hostname, port, pathname, search } = new URL(parts(created)[0]!.upload_url!);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => {});
  socket.write(
    `PUT ${pathname}${search} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\nhalf`,
  );
  await expect.poll(() => t.pds.log.length, { timeout: 10_000 }).toBe(2);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await t.close();
  await closed;
});

test.each([
  ['a target that is not a path', 'http://[/'],
  ['an invalid host', '/', 'a b'],
])('%s ends the connection, not the server', async (_, path, host = '127.0.0.1') => {
  const t = await startListeningPds();
  const { port } = new URL(t.endpoint);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`),
    );
    socket.on('error', () => {}).on('close', () => resolve());
    socket.resume();
  });
  expect((await upload(t, [bytes('x')])).status).toBe(200);
});

test('HEAD requests and requests with an unread body are answered', async () => {
  const t = await startListeningPds();
  expect((await t.fetch(new Request(t.endpoint, { method: 'HEAD' }))).status).toBe(404);
  const status = await new Promise((resolve, reject) => {
    httpRequest(`${t.endpoint}/nothing`, { method: 'POST' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end(Buffer.alloc(1 << 20));
  });
  expect(status).toBe(404);
  expect((await upload(t, [bytes('x')])).status).toBe(200);
});

test('a body that is refused in the middle is read to its end, and the connection is used again', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const store = createMemoryStore();
  const writePart: Store['writePart'] = async (...part) => ({
    ...(await store.writePart(...part)),
    write: async () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    },
  });
  const t = await startListeningPds({ store: { ...store, writePart } });
  const send = (method: string, url: string, body?: Uint8Array) =>
    new Promise<(number | undefined)[]>((resolve, reject) => {
      const request = httpRequest(url, { method, agent }, (answer) => {
        const port = answer.socket.localPort;
        answer.resume().on('end', () => resolve([answer.statusCode, port]));
      });
      request.on('error', reject).end(body);
    });
  const url = parts(await create(t, {}))[0]!.upload_url!;
  const [status, port] = await send('PUT', url, new Uint8Array(8 << 20));
  expect(status).toBe(500);
  expect(await send('GET', t.endpoint)).toEqual([404, port]);
  expect(t.pds.log[1]).toMatchObject({ operation: 'putPart', status: 500, tookEffect: false });
});

test('the fault reset also ends a TLS connection', async () => {
  const t = await startListeningPds({ faults: [{ effect: 'reset' }] }, { tls });
  const failed = new Promise((resolve) => {
    httpsRequest(t.endpoint, { ca: tls.cert }).on('error', resolve).end();
  });
  expect(await failed).toMatchObject({ code: 'ECONNRESET' });
});

test('an answer that is sent before the body is read arrives', async () => {
  const t = await startListeningPds({
    faults: [{ on: 'putPart', nth: 1, effect: 'status', status: 503 }],
  });
  const created = await create(t, {});
  const url = parts(created)[0]!.upload_url;
  const large = new Uint8Array(8 << 20);
  expect((await put(t, url, large)).status).toBe(503);
  expect((await put(t, url, large)).status).toBe(200);
});
