import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { isIP, type AddressInfo, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { finished } from 'node:stream/promises';
import { TLSSocket } from 'node:tls';
import { checkArgument, isWithin } from '../arguments.js';
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
   * Further host names by which clients reach this server, such as that of a container. A request to
   * an unknown host name is answered with 421: a web page can have sent it whose own name resolves to
   * this address (DNS rebinding). Addresses, localhost, `host` and the name of the machine are known.
   */
  hosts?: readonly string[];
  /** Serve HTTPS with this key and certificate (PEM). */
  tls?: { key: string; cert: string };
}

export interface Listening {
  /** The endpoint for a client, without a slash at the end. */
  url: string;
  /** Ends every connection and stops listening. */
  close: () => Promise<void>;
}

/**
 * Serves a local PDS over HTTP, and carries out faults of the connection. Upload URLs have the host
 * name of the request, so they work for every client.
 *
 * @throws TypeError if `pds` is not what `createLocalPds` returns, or that names the wrong option
 * @throws the error of the system if the port is not available
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
  checkArgument(typeof pds?.handle === 'function', 'pds', 'what createLocalPds() returns', pds);
  checkArgument(isWithin(port, 0, 65_535), 'port', 'an integer from 0 to 65535', port);
  checkArgument(Array.isArray(hosts), 'hosts', 'an array of host names', hosts);
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
  /** Refuses and logs bytes that are not a valid request. */
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
  // With `Expect: 100-continue` the client waits before it sends its body: bodyOf asks for the body.
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
  // A part of 5 GB over a slow line takes longer than Node's default of five minutes. The local PDS has
  // its own limits.
  requestTimeout: 0,
  headersTimeout: 30_000,
  // With Node's default of 5 seconds, the server often closes a connection while a client sends on it.
  keepAliveTimeout: 60_000,
  // libcurl sends Content-Length and Transfer-Encoding: chunked together, and the service accepts that.
  insecureHTTPParser: true,
  // A request without Host reaches our code, which refuses and logs it.
  requireHostHeader: false,
};

/** How much of an unread body is read after the answer, so that the sender gets to read the answer. */
const GRACE = { bytes: 16 * 2 ** 20, ms: 5000 };

/** The headers of a request, without those that Headers does not accept. */
function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    try {
      headers.append(rawHeaders[i]!, rawHeaders[i + 1]!);
    } catch {
      // Node's lenient parser accepts control characters, and Headers does not.
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

/** The host of a request target that is a whole URL: it overrides Host (RFC 9112, section 3.2.2). */
const authorityOf = (target: string): string | undefined =>
  /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target).host : undefined;

/** The URL of a target. A path is appended as it is: `new URL` would take `//` for another host. */
const urlOf = (target: string, origin: string): string =>
  target.startsWith('/') ? origin + target : target;

type Chunks = AsyncIterator<Uint8Array, undefined>;

/** The body as a stream, which is read no faster than its consumer asks for it. */
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
    // Sends RST instead of FIN. With TLS only FIN is possible.
    if (socket instanceof TLSSocket) socket.destroy();
    else socket?.resetAndDestroy();
    return;
  }
  const { status, headers } = answer;
  outgoing.statusCode = status;
  // The answer has the date of the local PDS, whose clock may differ from the machine's.
  outgoing.sendDate = false;
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  const told = wire?.kind === 'length' ? wire.length : bodyLength(answer);
  // A stall needs a byte that never comes: after a whole answer the client uses the connection again.
  const length = wire?.kind === 'stall' && told === 0 ? wire.bytes + 1 : told;
  // A status without a body has no Content-Length either (RFC 9110, section 8.6).
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

/** Resolves when more can be written, or when the connection is closed. */
async function drained(outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  await Promise.race([
    new Promise<void>((resolve) => outgoing.once('drain', resolve)),
    finished(outgoing, { signal: gone.signal }).catch(() => {}),
  ]);
  gone.abort();
}
