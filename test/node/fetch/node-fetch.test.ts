import { liveHeap } from '../../support/soak.js';
import { execFile } from 'node:child_process';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import {
  createServer as createNetServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  nodeFetch,
  type NodeFetch,
  type NodeFetchOptions,
} from '../../../src/node/fetch/node-fetch.js';
import { tls } from '../../support/tls.js';

/** A NodeFetch that is closed when the test ends. */
function fetchOf(options?: NodeFetchOptions): NodeFetch {
  const fetch = nodeFetch(options);
  onTestFinished(() => fetch.close());
  return fetch;
}

async function listening<S extends Server>(server: S, scheme = 'http') {
  const sockets = new Set<Socket>();
  const state = {
    url: '',
    connections: 0,
    server,
    open: () => sockets.size,
    /**
     * Waits until no connection is open. A connection that is not read would not notice its end.
     */
    async gone() {
      for (const socket of sockets) socket.resume();
      await vi.waitFor(() => expect(sockets.size).toBe(0));
    },
  };
  server.on('connection', (socket: Socket) => {
    state.connections += 1;
    sockets.add(socket);
    socket.on('error', () => {}); // the clients of these tests disconnect at any moment
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return state;
}

const http = (listener: RequestListener) => listening(createHttpServer(listener));
const raw = (onSocket: (socket: Socket) => void) => listening(createNetServer(onSocket));

/** Answers with the method, target, headers and body of the request. */
const echo: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    const body = Buffer.concat(chunks).toString('base64');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ method, url, headers, body }));
  });
};

async function failure(
  promise: Promise<unknown>,
): Promise<TypeError & { cause: { code?: string } }> {
  const error = await promise.then(
    () => expect.fail('it did not fail'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TypeError);
  return error as TypeError & { cause: { code?: string } };
}

const bytes = Uint8Array.from({ length: 700_000 }, (_, i) => (i * 31) % 251);

function streamOf(data: Uint8Array, chunk = 65_536): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < data.length) controller.enqueue(data.subarray(at, (at += chunk)));
      else controller.close();
    },
  });
}

describe('the server receives', () => {
  const streaming = { method: 'PUT', duplex: 'half' } as RequestInit;
  test.each<[string, (fetch: NodeFetch, url: string) => Request, Uint8Array, object]>([
    ['text', (_, url) => new Request(url, { method: 'POST', body: 'tëxt' }), utf8('tëxt'), {}],
    [
      'bytes',
      (_, url) => new Request(url, { method: 'PUT', body: bytes }),
      bytes,
      { 'transfer-encoding': 'chunked' },
    ],
    [
      'a stream',
      (_, url) => new Request(url, { ...streaming, body: streamOf(bytes) as BodyInit }),
      bytes,
      { 'transfer-encoding': 'chunked' },
    ],
    [
      'a stream of known length',
      (_, url) =>
        new Request(url, {
          ...streaming,
          body: streamOf(bytes) as BodyInit,
          headers: { 'Content-Length': String(bytes.length) },
        }),
      bytes,
      { 'content-length': '700000' },
    ],
    [
      'text in its own Request',
      (fetch, url) => new fetch.Request(url, { method: 'POST', body: 'tëxt' }),
      utf8('tëxt'),
      { 'content-length': '5' },
    ],
    [
      'bytes in its own Request',
      (fetch, url) => new fetch.Request(url, { method: 'PUT', body: bytes }),
      bytes,
      { 'content-length': '700000' },
    ],
    [
      'a POST without a body',
      (fetch, url) => new fetch.Request(url, { method: 'POST' }),
      new Uint8Array(),
      { 'content-length': '0' },
    ],
    ['a GET without a body', (_, url) => new Request(url), new Uint8Array(), {}],
  ])('%s', async (_name, make, body, headers) => {
    const { url } = await http(echo);
    const fetch = fetchOf();
    const request = make(fetch, `${url}a/b%20c?d=%26`);
    const got = (await (await fetch(request)).json()) as Record<string, unknown>;
    expect(got['method']).toBe(request.method);
    expect(got['url']).toBe('/a/b%20c?d=%26');
    expect(Buffer.from(got['body'] as string, 'base64').equals(body)).toBe(true);
    expect(got['headers']).toMatchObject({
      host: new URL(url).host,
      accept: '*/*',
      'accept-encoding': 'identity',
      ...headers,
    });
  });

  test.each<[string, (fetch: NodeFetch) => NodeFetch['Request']]>([
    ['a Request', () => Request],
    ['its own', (fetch) => fetch.Request],
  ])('the headers of the caller except those of the framing, in %s', async (_name, classOf) => {
    const { url } = await http(echo);
    const fetch = fetchOf();
    const request = new (classOf(fetch))(url, {
      method: 'POST',
      headers: {
        Date: 'Sun, 22 Nov 2026 16:05:09 GMT',
        'X-Acs-Foo': 'b  a r',
        Accept: 'text/html',
        'Accept-Encoding': 'br',
        'Content-Length': '4',
        'Keep-Alive': 'max=1',
      },
      body: 'four',
    });
    const { headers, body } = (await (await fetch(request)).json()) as {
      headers: Record<string, string>;
      body: string;
    };
    expect(atob(body)).toBe('four');
    expect(headers).toMatchObject({
      date: 'Sun, 22 Nov 2026 16:05:09 GMT',
      'x-acs-foo': 'b  a r',
      accept: 'text/html',
      'accept-encoding': 'br',
      connection: 'keep-alive',
    });
    expect(headers).not.toHaveProperty('keep-alive');
  });

  test('a header value with a line break, which would add a header, is refused', async () => {
    const { url, open } = await http(echo);
    const fetch = fetchOf();
    const request = new fetch.Request(url, { headers: { 'x-a': 'b\r\nx-c: d' } });
    expect((await failure(fetch(request))).message).toMatch(/x-a/);
    expect(open()).toBe(0);
  });

  test('onSent is called for every piece of the body up to the last byte', async () => {
    const { url } = await http(echo);
    const fetch = fetchOf();
    const sent: number[] = [];
    const init = { method: 'PUT', body: bytes, onSent: (count: number) => sent.push(count) };
    const answer = await fetch(new fetch.Request(url, init as RequestInit));
    expect(((await answer.json()) as { body: string }).body).toBe(
      Buffer.from(bytes).toString('base64'),
    );
    expect(sent).toEqual([262_144, 524_288, 700_000]);
  });

  test.each([1, 700_001])('a stream whose content-length (%i) is wrong fails', async (length) => {
    const server = await http(echo);
    const headers = { 'content-length': String(length) };
    const body = streamOf(bytes) as BodyInit;
    const error = await failure(
      fetchOf()(new Request(server.url, { ...streaming, body, headers })),
    );
    expect(error.cause).toMatchObject({
      message: expect.stringMatching(/does not have the length/),
    });
    await server.gone();
  });

  test('an error that onSent throws ends only its request', async () => {
    const { url } = await http(echo);
    const fetch = fetchOf();
    const onSent = () => {
      throw new Error('progress bar is gone');
    };
    const init = { method: 'PUT', body: bytes, onSent } as RequestInit;
    const error = await failure(fetch(new fetch.Request(url, init)));
    expect(error.cause).toMatchObject({ message: 'progress bar is gone' });
  });

  test('the error of a body stream is the cause of the failure', async () => {
    const { url } = await http(echo);
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error('disk'));
      },
    });
    const error = await failure(fetchOf()(new Request(url, { ...streaming, body })));
    expect(error.cause).toMatchObject({ message: 'disk' });
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('the answer', () => {
  const text = '\uFEFFtëxt \u2603';
  const serve: RequestListener = (_request, response) => {
    response.writeHead(201, 'Made', { 'x-a': '1', 'content-type': 'text/plain' });
    response.write(text.slice(0, 3));
    response.end(text.slice(3));
  };

  test('has the status, headers and url of the server', async () => {
    const { url } = await http(serve);
    const response = await fetchOf()(new Request(url));
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 201, statusText: 'Made', ok: true, url });
    expect(response.headers.get('x-a')).toBe('1');
    await response.text();
  });

  test.each<[string, (response: Response) => Promise<unknown>, unknown]>([
    ['text', (response) => response.text(), 'tëxt \u2603'],
    ['arrayBuffer', async (r) => Buffer.from(await r.arrayBuffer()).toString(), text],
    ['bytes', async (r) => Buffer.from(await r.bytes()).toString(), text],
    [
      'blob',
      async (r) => {
        const blob = await r.blob();
        return [blob.type, await blob.text()];
      },
      ['text/plain', 'tëxt \u2603'],
    ],
    [
      'a clone',
      async (r) => [await r.clone().text(), await r.text()],
      ['tëxt \u2603', 'tëxt \u2603'],
    ],
    [
      'the stream',
      async (r) => {
        const chunks = [];
        for await (const chunk of r.body!) chunks.push(chunk);
        return Buffer.concat(chunks).toString();
      },
      text,
    ],
    [
      'text after response.body was read as a property',
      (r) => {
        expect(r.body!.locked).toBe(false);
        return r.text();
      },
      'tëxt \u2603',
    ],
    [
      'arrayBuffer after response.body was read as a property',
      async (r) => {
        expect(r.body!.locked).toBe(false);
        return Buffer.from(await r.arrayBuffer()).toString();
      },
      text,
    ],
    [
      'arrayBuffer, while response.body is read as a property',
      async (r) => {
        const whole = r.arrayBuffer();
        await expect(r.body!.getReader().read()).resolves.toMatchObject({ done: true });
        return Buffer.from(await whole).toString();
      },
      text,
    ],
  ])('%s', async (_name, read, expected) => {
    const { url } = await http(serve);
    const response = await fetchOf()(new Request(url));
    expect(response.bodyUsed).toBe(false);
    expect(await read(response)).toEqual(expected);
    expect(response.bodyUsed || response.body!.locked).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
    await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
  });

  test('if the connection closes before the body is read, reading fails and gives no part of the body', async () => {
    const { url } = await http((_request, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('half');
    });
    const fetch = fetchOf();
    const read = await Promise.all([1, 2, 3].map(() => fetch(new Request(url))));
    fetch.close();
    await new Promise(setImmediate);
    await expect(read[0]!.arrayBuffer()).rejects.toThrow('terminated');
    await expect(read[1]!.text()).rejects.toThrow('terminated');
    await expect(read[2]!.body!.getReader().read()).rejects.toThrow('terminated');
  });

  test('json and formData parse the body', async () => {
    const { url } = await http((request, response) => {
      const form = request.url === '/form';
      response.setHeader(
        'content-type',
        form ? 'application/x-www-form-urlencoded' : 'application/json',
      );
      response.end(form ? 'a=1' : '{"a":1}');
    });
    const fetch = fetchOf();
    expect(await (await fetch(new Request(url))).json()).toEqual({ a: 1 });
    const form = await (await fetch(new Request(`${url}form`))).formData();
    expect(form.get('a')).toBe('1');
  });

  test.each([
    ['GET', 204],
    ['GET', 304],
    ['HEAD', 200],
  ])('%s with status %i has no body, and the connection is used again', async (method, status) => {
    const server = await http((_request, response) =>
      response
        .writeHead(status, { 'x-a': '1', ...(status === 200 && { 'content-length': 5 }) })
        .end(),
    );
    const fetch = fetchOf();
    for (let i = 0; i < 3; i++) {
      const response = await fetch(new Request(server.url, { method }));
      expect(response).toMatchObject({ status, body: null });
      expect(response.headers.get('x-a')).toBe('1');
      expect(await response.text()).toBe('');
    }
    expect(server.connections).toBe(1);
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
    const server = await http((_request, response) =>
      response.writeHead(status, { location: '/other' }).end('moved'),
    );
    const response = await fetchOf()(new Request(server.url, { redirect: 'manual' }));
    expect(response).toMatchObject({ status, redirected: false });
    expect(response.headers.get('location')).toBe('/other');
    expect(await response.text()).toBe('moved');
  });

  test('a slow reader makes the server wait', async () => {
    const size = 64 * 2 ** 20;
    let written = 0;
    const server = await http((_request, response) => {
      const block = Buffer.alloc(2 ** 20, 1);
      const more = () => {
        while (written < size) {
          written += block.length;
          if (!response.write(block)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    const response = await fetchOf()(new Request(server.url));
    const reader = response.body!.getReader();
    let received = (await reader.read()).value!.length;
    await vi.waitFor(async () => {
      const before = written;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(written).toBe(before); // it has filled what buffers there are, and waits
    });
    expect(written).toBeLessThan(size / 2);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      received += value.length;
    }
    expect(received).toBe(size);
  });

  test('a slow server makes the body stream wait', async () => {
    const server = await raw((socket) => void socket.pause());
    let pulled = 0;
    let cancelled: unknown;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 2 ** 20;
        controller.enqueue(new Uint8Array(2 ** 20));
      },
      cancel(reason) {
        cancelled = reason;
      },
    });
    const controller = new AbortController();
    const init = { method: 'PUT', body, duplex: 'half', signal: controller.signal } as RequestInit;
    const sending = fetchOf()(new Request(server.url, init));
    await vi.waitFor(async () => {
      const before = pulled;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(before).toBeGreaterThan(0);
      expect(pulled).toBe(before);
    });
    expect(pulled).toBeLessThan(64 * 2 ** 20);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(sending).rejects.toBe(reason);
    await vi.waitFor(() => expect(cancelled).toBe(reason));
    await server.gone();
  });

  test('cancelling the body closes the connection', async () => {
    const server = await http((_request, response) => void response.write('begin'));
    const response = await fetchOf()(new Request(server.url));
    await response.body!.cancel();
    await server.gone();
  });
});

describe('connections', () => {
  test('one connection is used for many calls in sequence', async () => {
    const server = await http(echo);
    const fetch = fetchOf();
    for (let i = 0; i < 20; i++) {
      await (await fetch(new fetch.Request(server.url, { method: 'POST', body: 'x' }))).text();
    }
    expect(server.connections).toBe(1);
  });

  test('the option connections limits how many are open at a time', async () => {
    const server = await http(echo);
    const fetch = fetchOf({ connections: 2 });
    const calls = Array.from({ length: 12 }, async () =>
      (await fetch(new Request(server.url))).text(),
    );
    await Promise.all(calls);
    expect(server.connections).toBe(2);
  });

  test('the option keepAlive limits how long an unused connection stays open', async () => {
    const server = await http(echo);
    const fetch = fetchOf({ keepAlive: 20 });
    await (await fetch(new Request(server.url))).text();
    await server.gone();
    await (await fetch(new Request(server.url))).text();
    expect(server.connections).toBe(2);
  });

  test('close ends all connections, even those in use', async () => {
    const server = await http((request, response) => {
      if (request.url === '/') response.end();
    });
    const fetch = fetchOf();
    await (await fetch(new Request(server.url))).text();
    const waiting = failure(fetch(new Request(`${server.url}hang`)));
    await vi.waitFor(() => expect(server.open()).toBe(1));
    fetch.close();
    expect((await waiting).cause.code).toBe('ECONNRESET');
    await server.gone();
  });

  test('an unused connection does not keep the process alive', async () => {
    const { url } = await http(echo);
    const script = `
      import { nodeFetch } from ${JSON.stringify(new URL('../../../src/node/fetch/node-fetch.ts', import.meta.url).href)};
      await (await nodeFetch({ keepAlive: 60_000 })(new Request(${JSON.stringify(url)}))).text();
      console.log('done');`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { timeout: 20_000 },
    );
    expect(stdout).toBe('done\n');
  });
});

describe('a failure is a TypeError with the code in its cause', () => {
  test('no server at the port', async () => {
    const { url, server } = await raw(() => {});
    await new Promise((resolve) => server.close(resolve));
    expect((await failure(fetchOf()(new Request(url)))).cause.code).toBe('ECONNREFUSED');
  });

  test('an unknown host name', async () => {
    const error = await failure(fetchOf()(new Request('http://name.invalid/')));
    expect(error.cause.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });

  test.each<[string, (socket: Socket) => void, string | RegExp]>([
    ['reset at once', (socket) => socket.resetAndDestroy(), 'ECONNRESET'],
    ['reset after the request', (s) => s.once('data', () => s.resetAndDestroy()), 'ECONNRESET'],
    ['ended without an answer', (socket) => socket.once('data', () => socket.end()), 'ECONNRESET'],
    [
      'ended in the head',
      (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nx-a: ')),
      /^(HPE_|ECONNRESET)/,
    ],
    [
      'an answer that is not HTTP',
      (socket) => socket.once('data', () => socket.end('hello\r\n\r\n')),
      /^HPE_/,
    ],
  ])('%s', async (_name, onSocket, code) => {
    const server = await raw(onSocket);
    const request = new Request(server.url, { method: 'POST', body: 'x' });
    expect((await failure(fetchOf()(request))).cause.code).toMatch(code);
    await server.gone();
  });

  test('an upgrade that was not requested', async () => {
    const head = 'HTTP/1.1 101 Go\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n';
    const server = await raw((socket) => socket.once('data', () => socket.write(head)));
    await failure(fetchOf()(new Request(server.url)));
    await server.gone();
  });

  test('a status that HTTP does not have is not a failure: the Response has it, as with the global fetch', async () => {
    const head = 'HTTP/1.1 999 Odd\r\nx-y: z\r\ncontent-length: 0\r\n\r\n';
    const server = await raw((socket) => socket.once('data', () => socket.write(head)));
    const response = await fetchOf()(new Request(server.url));
    expect(response).toMatchObject({ status: 999, statusText: 'Odd', ok: false });
    expect(response.headers.get('x-y')).toBe('z');
    await server.gone();
  });

  test.each<[string, (socket: Socket) => void]>([
    ['cut off', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf')],
    [
      'reset',
      (socket) =>
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf', () =>
          setTimeout(() => socket.resetAndDestroy(), 20),
        ),
    ],
    [
      'cut off in a chunk',
      (s) => s.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nhal'),
    ],
  ])('a body that is %s: text and stream fail', async (_name, answer) => {
    const server = await raw((socket) => socket.once('data', () => answer(socket)));
    const fetch = fetchOf();
    const first = await fetch(new Request(server.url));
    expect((await failure(first.text())).cause.code).toBe('ECONNRESET');
    const second = await fetch(new Request(server.url));
    const reader = second.body!.getReader();
    const error = await failure(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    );
    expect(error.cause.code).toBe('ECONNRESET');
    const late = await fetch(new Request(server.url));
    await server.gone();
    expect((await failure(late.text())).cause.code).toBe('ECONNRESET');
  });

  test('a refusal in the middle of a large body gives the answer, not a broken pipe', async () => {
    const server = await http((_request, response) => response.writeHead(413).end('too large'));
    const fetch = fetchOf();
    const body = new Uint8Array(32 * 2 ** 20);
    const response = await fetch(new fetch.Request(server.url, { method: 'PUT', body }));
    expect(response.status).toBe(413);
    expect(await response.text()).toBe('too large');
    await server.gone();
  });

  test('a scheme that is not HTTP', async () => {
    expect((await failure(fetchOf()(new Request('data:,x')))).message).toMatch(/data:/);
  });
});

describe('TLS', () => {
  const secure = () =>
    listening(createHttpsServer({ key: tls.key, cert: tls.cert }, echo), 'https');

  test('an untrusted certificate is refused, whatever the environment variables are', async () => {
    const server = await secure();
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    const error = await failure(fetchOf()(new Request(server.url)));
    expect(error.cause.code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    await server.gone();
  });

  test.each([[tls.cert], [[tls.cert]]])(
    'a certificate is accepted with its CA, over one connection',
    async (ca) => {
      const server = await secure();
      const fetch = fetchOf({ ca });
      for (let i = 0; i < 10; i++) {
        const response = await fetch(new Request(server.url, { method: 'POST', body: 'x' }));
        expect(response.status).toBe(200);
        await response.text();
      }
      expect(server.connections).toBe(1);
    },
  );

  test('a certificate for another host is refused', async () => {
    const server = await listening(
      createHttpsServer({ key: tls.key, cert: tls.cert }, echo),
      'https',
    );
    await new Promise((resolve) => server.server.close(resolve));
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.2', resolve));
    const { port } = server.server.address() as AddressInfo;
    const request = new Request(`https://127.0.0.2:${port}/`);
    const error = await failure(fetchOf({ ca: tls.cert })(request));
    expect(error.cause.code).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });
});

describe('an abort ends the request at once with the reason and leaves nothing open', () => {
  const reason = new Error('enough');
  const big = new Uint8Array(64 * 2 ** 20);

  test('before the request starts', async () => {
    const server = await http(echo);
    const request = new Request(server.url, { signal: AbortSignal.abort(reason) });
    await expect(fetchOf()(request)).rejects.toBe(reason);
    expect(server.connections).toBe(0);
  });

  test.each<[string, RequestInit, () => Promise<Omit<Awaited<ReturnType<typeof http>>, 'server'>>]>(
    [
      [
        'during the TLS handshake',
        {},
        async () => {
          const server = await raw(() => {});
          server.url = server.url.replace('http:', 'https:');
          return server;
        },
      ],
      ['while it waits for the answer', {}, () => http(() => {})],
      [
        'in the middle of the headers of the answer',
        {},
        () => raw((s) => s.write('HTTP/1.1 200 OK\r\nx-a: ')),
      ],
      [
        'while it sends the body',
        { method: 'PUT', body: big },
        () => raw((socket) => void socket.pause()),
      ],
    ],
  )('%s', async (_name, init, serve) => {
    const server = await serve();
    const fetch = fetchOf();
    for (const RequestClass of [Request, fetch.Request]) {
      const controller = new AbortController();
      const { signal } = controller;
      const before = server.connections;
      const waiting = fetch(new RequestClass(server.url, { ...init, signal }));
      await vi.waitFor(() => expect(server.connections).toBe(before + 1));
      controller.abort(reason);
      await expect(waiting).rejects.toBe(reason);
      await server.gone();
    }
  });

  test('while it waits for a free connection', async () => {
    const server = await http(() => {});
    const fetch = fetchOf({ connections: 1 });
    const first = new AbortController();
    const second = new AbortController();
    const holding = fetch(new Request(server.url, { signal: first.signal }));
    const queued = fetch(new Request(server.url, { signal: second.signal }));
    second.abort(reason);
    await expect(queued).rejects.toBe(reason);
    first.abort(reason);
    await expect(holding).rejects.toBe(reason);
    await server.gone();
  });

  test.each<[string, (response: Response) => Promise<unknown>]>([
    ['text', (response) => response.text()],
    [
      'a reader',
      async (response) => {
        const reader = response.body!.getReader();
        while (!(await reader.read()).done);
      },
    ],
  ])('in the middle of the body, read by %s', async (_name, read) => {
    const server = await http((_request, response) => void response.write('begin'));
    const controller = new AbortController();
    const response = await fetchOf()(new Request(server.url, { signal: controller.signal }));
    const reading = read(response);
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await server.gone();
  });

  test('in the middle of the body, after the Request was garbage-collected', async () => {
    const server = await http((_request, response) => void response.write('begin'));
    const controller = new AbortController();
    const response = await fetchOf()(new Request(server.url, { signal: controller.signal }));
    const reading = response.text();
    await new Promise((resolve) => setTimeout(resolve, 10)); // the stack has no reference to the Request any more
    liveHeap(); // collects garbage
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await server.gone();
  });

  test('before the answer, after the Request was garbage-collected', async () => {
    const server = await http(() => {});
    const controller = new AbortController();
    const fetch = fetchOf();
    const { signal } = controller;
    const waiting = (() => fetch(new Request(server.url, { signal })))();
    await new Promise((resolve) => setTimeout(resolve, 10));
    liveHeap(); // collects garbage
    await new Promise((resolve) => setTimeout(resolve, 10));
    liveHeap();
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await server.gone();
  });

  test('after everything arrived but before the body is read: the read fails and gives no part of the body', async () => {
    const server = await http((_request, response) => response.end('x'.repeat(30_000)));
    for (const read of [
      (response: Response) => response.text(),
      (response: Response) => response.body!.getReader().read(),
    ]) {
      const controller = new AbortController();
      const { signal } = controller;
      const response = await fetchOf()(new Request(server.url, { signal }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      controller.abort(reason);
      const early = read(response.clone());
      await expect(early).rejects.toBe(reason);
      await expect(read(response)).rejects.toBe(reason);
    }
    await server.gone();
  });

  test('after the end: the abort has no effect, and the signal has no listener left', async () => {
    const server = await http(echo);
    const fetch = fetchOf();
    const controller = new AbortController();
    const { signal } = controller;
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    for (let i = 0; i < 5; i++) {
      await (await fetch(new fetch.Request(server.url, { signal }))).text();
    }
    await vi.waitFor(() => expect(removed).toHaveBeenCalledTimes(added.mock.calls.length));
    controller.abort(reason);
    expect(server.open()).toBe(1);
    expect((await fetch(new Request(server.url))).status).toBe(200);
  });
});

test.each<[NodeFetchOptions, RegExp]>([
  [{ connections: 0 }, /^connections must be a positive integer, got 0/],
  [{ connections: 1.5 }, /^connections must/],
  [{ keepAlive: NaN }, /^keepAlive must be a positive number of milliseconds, got NaN/],
  [{ keepAlive: -1 }, /^keepAlive must/],
  [{ keepAlive: '1' as never }, /^keepAlive must/],
])('refuses %o', (options, message) => {
  expect(() => nodeFetch(options)).toThrow(TypeError);
  expect(() => nodeFetch(options)).toThrow(message);
});
