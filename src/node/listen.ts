import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { isIP, type AddressInfo, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { finished } from 'node:stream/promises';
import { TLSSocket } from 'node:tls';
import { checkArgument } from '../arguments.js';
import type { Exchange, LocalPds, ReceivedRequest } from '../local/index.js';
import { bodyBytes, bodyLength } from '../local/wire.js';

export interface ListenOptions {
  /**
   * Port to listen on.
   * @default a free one
   */
  port?: number;
  /**
   * Address to listen on.
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * Further names by which clients reach this server, such as that of a container. A request to a
   * name that is not known is answered 421, for it may be sent by a web page whose name was made to
   * lead here. Addresses, localhost, `host` and the name of the machine are known.
   */
  hosts?: readonly string[];
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
 * @throws {TypeError} if `pds` is not what `createLocalPds` gives
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
  const { port = 0, host = '127.0.0.1', hosts = [], tls } = options;
  checkArgument(typeof pds?.handle === 'function', 'pds', 'what createLocalPds gives', pds);
  const scheme = tls ? 'https' : 'http';
  const known = new Set([host, hostname(), ...hosts].map((name) => name.toLowerCase()));
  const sockets = new Set<Socket>();

  const answer = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    serve(incoming, outgoing).catch(() => incoming.socket.destroy());
  };
  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    const chunks = incoming[Symbol.asyncIterator]() as Chunks;
    const headers = headersOf(incoming);
    const target = incoming.url ?? '';
    const name = authorityOf(target) ?? headers.get('host') ?? `${host}:${address.port}`;
    const refusal = refusalOf(name, known);
    const request = {
      method: incoming.method ?? '',
      url: urlOf(target, `${scheme}://${refusal ? 'refused' : name}`),
      headers,
      body: bodyOf(incoming, outgoing, chunks),
      signal: gone.signal,
      ...(refusal ? { refusal } : {}),
    };
    await send(await pds.handle(request), outgoing);
    await endBody(incoming, chunks);
  }
  /** What was not even a request is logged as one, too. */
  async function refuse(socket: Socket, status: number, message: string, method = '') {
    const refusal = { status, code: 'BadRequest', message };
    const signal = AbortSignal.timeout(GRACE.ms);
    await pds.handle({ method, url: '', headers: new Headers(), body: null, signal, refusal });
    if (!socket.writable) return;
    socket.end(`HTTP/1.1 ${status} Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  }

  const server = tls
    ? createSecureServer({ ...tls, ...SERVER }, answer)
    : createServer(SERVER, answer);
  // The client waits for our word before it sends its body, which is asked for when it is wanted.
  server.on('checkContinue', answer);
  server.on(
    'connect',
    (_incoming, socket: Socket) => void refuse(socket, 405, 'no proxy', 'CONNECT'),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const { code = '' } = error;
    if (/^(HPE_|ERR_HTTP_)/.test(code)) void refuse(socket, 400, `not HTTP (${code})`);
    else socket.destroy();
  });
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

const SERVER = {
  // A part of 5 GB over a slow line takes longer than Node's default of five minutes; the local PDS
  // bounds what it reads itself.
  requestTimeout: 0,
  headersTimeout: 30_000,
  // After Node's default of 5 seconds a client may be just about to use the connection again.
  keepAliveTimeout: 60_000,
  // libcurl sends Content-Length and Transfer-Encoding: chunked together, and the service takes it.
  insecureHTTPParser: true,
  // Without one the request is refused, and logged.
  requireHostHeader: false,
};

/** How much of an unread body is still read, so that its sender can read the answer. */
const GRACE = { bytes: 16 * 2 ** 20, ms: 5000 };

/** A header that fetch does not take is left out. */
function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    try {
      headers.append(rawHeaders[i]!, rawHeaders[i + 1]!);
    } catch {
      // The lenient parser lets control characters through.
    }
  }
  return headers;
}

function refusalOf(name: string, known: ReadonlySet<string>): ReceivedRequest['refusal'] {
  const [, host = '', ipv6 = ''] = /^(?:([\w.-]+)|\[([\da-f:.]+)\])(?::\d+)?$/i.exec(name) ?? [];
  if (host + ipv6 === '') return { status: 400, code: 'BadRequest', message: 'no valid Host' };
  const isLocal = /^(.+\.)?localhost$/i.test(host) || isIP(host + ipv6) !== 0;
  if (isLocal || known.has(host.toLowerCase())) return undefined;
  return { status: 421, code: 'MisdirectedRequest', message: `${host} is not served here` };
}

/** The host of a target that is a whole URL: it counts, whatever Host says (RFC 9112, 3.2.2). */
function authorityOf(target: string): string | undefined {
  return /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target).host : undefined;
}

/** A path as it is, for `//` would be another host to `new URL`; or a whole URL. */
function urlOf(target: string, origin: string): string {
  return target.startsWith('/') ? origin + target : target;
}

type Chunks = AsyncIterator<Uint8Array, undefined>;

/** The body as it arrives, read no faster than it is taken. */
function bodyOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  chunks: Chunks,
): ReadableStream<Uint8Array> {
  let isWanted = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!isWanted && incoming.headers.expect !== undefined) outgoing.writeContinue();
        isWanted = true;
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Reads and drops the rest of a body, within bounds, so that the connection can be used again. */
async function endBody(incoming: IncomingMessage, chunks: Chunks): Promise<void> {
  if (incoming.complete || incoming.destroyed) return;
  const timer = setTimeout(() => incoming.socket.destroy(), GRACE.ms);
  try {
    for (let left = GRACE.bytes; left >= 0;) {
      const { done, value } = await chunks.next();
      if (done) return;
      left -= value.length;
    }
    incoming.socket.destroy();
  } finally {
    clearTimeout(timer);
  }
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
  const { status, headers } = answer;
  outgoing.statusCode = status;
  // The answer has the service's date, which may be another than the machine's.
  outgoing.sendDate = false;
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  const length = wire?.kind === 'length' ? wire.length : bodyLength(answer);
  // What has no body by its status has no length either (RFC 9110, 8.6).
  if (length !== undefined && status !== 204 && status !== 304) {
    outgoing.setHeader('content-length', length);
  }
  if (wire) outgoing.flushHeaders();
  const end = wire?.kind === 'stall' || wire?.kind === 'cut' ? wire.bytes : length;
  for await (const chunk of bodyBytes(answer, end)) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await drained(outgoing);
  }
  if (!wire) outgoing.end();
  else if (wire.kind !== 'stall') outgoing.write('', () => outgoing.socket?.end());
}

/** Resolves when there is room again, or when the connection is closed. */
async function drained(outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  await Promise.race([
    new Promise<void>((resolve) => outgoing.once('drain', resolve)),
    finished(outgoing, { signal: gone.signal }).catch(() => {}),
  ]);
  gone.abort();
}
