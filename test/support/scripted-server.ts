import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** One answer of the server: data, or a function that handles request and response itself. */
export type Step =
  | { status?: number; headers?: Record<string, string>; body?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface ScriptedServer {
  url: string;
  /** The received requests, in order. */
  received: Received[];
  /** Connections accepted so far. */
  connections: number;
  /** Number of connections that are open now. */
  open(): number;
  close(): Promise<void>;
}

/**
 * A real HTTP server on this machine. It answers the nth request with the nth step, and later requests
 * with the last step. It is closed when the test ends.
 */
export async function scriptedServer(...steps: Step[]): Promise<ScriptedServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => {}); // the client may disconnect at any time
    request.on('end', () => {
      const step = steps[Math.min(received.length, steps.length - 1)]!;
      received.push({
        method: request.method!,
        path: request.url!,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      if (typeof step === 'function') return step(request, response);
      const { status = 200, headers = {}, body = '' } = step;
      response.writeHead(status, headers).end(body);
    });
  });
  server.on('connection', (socket) => {
    result.connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const result: ScriptedServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    connections: 0,
    open: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  onTestFinished(() => result.close());
  return result;
}

/** Reads the request, and resets the connection without an answer. */
export const reset: Step = (request) => (request.socket as Socket).resetAndDestroy();

/** Never answers. */
export const hang: Step = () => {};

/** Sends the head and half a body, then nothing more. */
export const stall: Step = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"file_id":');
};

/** Closes the connection in the middle of the body. */
export const truncate: Step = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"file_id":', () => request.socket.destroy());
};

/** A JSON answer in the form of PDS. */
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Step => ({
  status,
  headers: { 'content-type': 'application/json', 'x-ca-request-id': 'REQ-1', ...headers },
  body: JSON.stringify(value),
});
