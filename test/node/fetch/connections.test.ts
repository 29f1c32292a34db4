import { Agent, createServer, type RequestListener } from 'node:http';
import { createServer as createRawServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { bearer, createClient } from '../../../src/index.js';
import { nodeFetch } from '../../../src/node/index.js';
import { json, scriptedServer } from '../../support/scripted-server.js';

async function served(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('an answer before the body is sent and then a broken socket cause no uncaught error', async () => {
  const uncaught: unknown[] = [];
  const noted = (error: unknown) => uncaught.push(error);
  process.on('uncaughtException', noted);
  const sockets: Promise<void>[] = [];
  const url = await served((request, response) => {
    sockets.push(new Promise((resolve) => request.socket.once('close', () => resolve())));
    response.writeHead(200, { 'content-length': '2' });
    response.end('ok', () => setTimeout(() => request.socket.destroy(), 20));
  });
  const fetch = nodeFetch();
  for (let i = 0; i < 3; i++) {
    const body = new Uint8Array(32 * 2 ** 20);
    const response = await fetch(new fetch.Request(url, { method: 'PUT', body }));
    expect(await response.text()).toBe('ok');
  }
  await Promise.all(sockets);
  await new Promise((resolve) => setTimeout(resolve, 50)); // the errors come after the close
  process.off('uncaughtException', noted);
  fetch.close();
  expect(uncaught).toEqual([]);
});

test.each([199, 600, 799, 999])('status %d is a PdsResponseError', async (status) => {
  const server = createRawServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(`HTTP/1.1 ${status} Odd\r\nContent-Length: 0\r\n\r\n`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetch = nodeFetch();
  const client = createClient({ endpoint, auth: bearer('token'), fetch, retry: false });
  const call = client.completeFile({ drive_id: '1', file_id: 'f', upload_id: 'u' });
  // node:http waits for the final answer after a status 1xx, and then the connection ends.
  const name = status < 200 ? 'PdsConnectionError' : 'PdsResponseError';
  await expect(call).rejects.toMatchObject({ name, outcome: 'unknown' });
  fetch.close();
});

test('the agent of the caller makes the connections', async () => {
  const server = await scriptedServer(json({ file_id: 'f' }));
  let asked = 0;
  class Counting extends Agent {
    override createConnection(...options: Parameters<Agent['createConnection']>) {
      asked += 1;
      return super.createConnection(...options);
    }
  }
  const agent = new Counting({ keepAlive: false });
  onTestFinished(() => agent.destroy());
  const fetch = nodeFetch({ agent });
  const client = createClient({ endpoint: server.url, auth: bearer('token'), fetch });
  await client.getFile({ drive_id: '1', file_id: 'f' });
  expect(asked).toBe(1);
  expect(() => nodeFetch({ agent: {} as Agent })).toThrow(/^agent must be an Agent of node:http/);
});

test('keepAlive: Infinity keeps a connection open', async () => {
  const server = await scriptedServer(json({ file_id: 'f' }));
  const fetch = nodeFetch({ keepAlive: Infinity });
  const client = createClient({ endpoint: server.url, auth: bearer('token'), fetch });
  for (let i = 0; i < 3; i++) await client.getFile({ drive_id: '1', file_id: 'f' });
  expect(server.connections).toBe(1);
  fetch.close();
});
