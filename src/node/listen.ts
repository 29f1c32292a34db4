import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { finished } from 'node:stream/promises';
import type { LocalPds } from '../local/index.js';
import { exchanges, type Exchange } from '../local/wire.js';

export interface ListenOptions {
  /** @default a free one */
  port?: number;
  /** @default '127.0.0.1' */
  host?: string;
  /** Serve HTTPS with this key and certificate (PEM). */
  tls?: { key: string; cert: string };
}

export interface Listening {
  /** Without a slash at the end: what a client takes as its endpoint. */
  url: string;
  /** Ends every connection and stops listening. */
  close: () => Promise<void>;
}

/**
 * Serves a local PDS over HTTP, faults of the connection included. Upload URLs lead to the host
 * that the request named, so they work wherever the request came from.
 *
 * @throws the system's error when the port cannot be had
 *
 * @example
 * const pds = createLocalPds();
 * const { url, close } = await listen(pds);
 * const client = createClient({ endpoint: url, auth: accessKey(localAccessKey) });
 * // ...
 * await close();
 */
export async function listen(pds: LocalPds, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', tls } = options;
  const exchange = exchanges.get(pds);
  if (!exchange) throw new TypeError('pds: expected what createLocalPds gives');

  const sockets = new Set<Socket>();
  const scheme = tls ? 'https' : 'http';
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { host: name = `${host}:${address.port}` } = incoming.headers;
    serve(incoming, outgoing, `${scheme}://${name}`, exchange).catch(() => {
      // The connection is gone, or its request made no sense: there is no one to tell.
      incoming.socket.destroy();
    });
  };
  const server = tls
    ? createSecureServer({ ...tls, ...patience }, answer)
    : createServer(patience, answer);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;

  return {
    url: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

const patience = {
  // A part of 5 GB over a slow line takes longer than Node's default of five minutes.
  requestTimeout: 0,
  // After Node's default of 5 seconds a client may be just about to use the connection again.
  keepAliveTimeout: 60_000,
};

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
  exchange: (request: Request) => Promise<Exchange>,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const body = bodyOf(incoming);
  const request = toRequest(incoming, origin, body.stream, gone.signal);
  await send(await exchange(request), outgoing);
  await body.drain();
}

function toRequest(
  incoming: IncomingMessage,
  origin: string,
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Request {
  const { method = 'GET', url = '/', rawHeaders } = incoming;
  const headers = new Headers();
  for (let i = 0; i < rawHeaders.length; i += 2) headers.append(rawHeaders[i]!, rawHeaders[i + 1]!);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, origin), {
    method,
    headers,
    signal,
    ...(hasBody ? { body, duplex: 'half' } : {}),
  } as RequestInit);
}

/** The body as it arrives, read no faster than it is taken. */
function bodyOf(incoming: IncomingMessage) {
  const chunks = incoming[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let begun = false;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        begun = true;
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    /** Reads what nobody wanted, so that the connection is free for the next request. */
    async drain() {
      // What was never touched is dropped by Node.
      while (begun && !(await chunks.next()).done);
    },
  };
}

async function send({ answer, wire }: Exchange, outgoing: ServerResponse): Promise<void> {
  if (wire?.kind === 'hang') return;
  if (wire?.kind === 'reset') {
    const { socket } = outgoing;
    // RST in place of FIN; TLS knows only the latter.
    if (socket instanceof TLSSocket) socket.destroy();
    else socket?.resetAndDestroy();
    return;
  }
  const { status, headers, body } = answer;
  outgoing.statusCode = status;
  // The answer has the service's date, which may be another than the machine's.
  outgoing.sendDate = false;
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);

  if (typeof body !== 'string' && body !== null) {
    for await (const chunk of body) {
      if (outgoing.destroyed) return;
      if (!outgoing.write(chunk)) await drained(outgoing);
    }
    outgoing.end();
    return;
  }
  const bytes = Buffer.from(body ?? '');
  // What has no body by its status has no length either (RFC 9110, 8.6).
  if (status !== 204 && status !== 304) {
    outgoing.setHeader('content-length', wire?.kind === 'length' ? wire.length : bytes.length);
  }
  switch (wire?.kind) {
    case undefined:
      outgoing.end(bytes);
      return;
    case 'stall':
      outgoing.flushHeaders();
      outgoing.write(bytes.subarray(0, wire.bytes));
      return;
    case 'cut':
    case 'length':
      outgoing.flushHeaders();
      outgoing.write(bytes.subarray(0, wire.kind === 'cut' ? wire.bytes : bytes.length), () =>
        outgoing.socket?.end(),
      );
  }
}

/** Resolves when there is room again, or nobody left to fill it for. */
async function drained(outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  await Promise.race([
    new Promise<void>((resolve) => outgoing.once('drain', resolve)),
    finished(outgoing, { signal: gone.signal }).catch(() => {}),
  ]);
  gone.abort();
}
