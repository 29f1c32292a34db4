import { Agent as HttpAgent, request as httpRequest, type ClientRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { checkArgument, isObject } from '../../arguments.js';
import type { Fetch, RequestClass } from '../../call/types.js';
import { onAbort } from '../../on-abort.js';
import { NodeRequest } from './node-request.js';
import { responseTo } from './node-response.js';
import { sendBody } from './send-body.js';

export interface NodeFetchOptions {
  /**
   * Certificates of the authorities to trust, in PEM; they replace Node's own.
   * @default those of Node
   */
  ca?: string | readonly string[];
  /**
   * Connections to one host at a time; further requests wait for a free one.
   * @default Infinity
   */
  connections?: number;
  /**
   * How long an unused connection is kept, in milliseconds. Choose less than the server's own keep-alive
   * time: a request on a connection that the server is just closing ends in a reset.
   * @default 4_000
   */
  keepAlive?: number;
  /**
   * Another agent for the connections, for both http: and https:, such as a `ProxyAgent` of the package
   * `proxy-agent`. Then `ca`, `connections` and `keepAlive` have no effect: set them on the agent.
   * `close` does not close it.
   * @default nodeFetch's own agents, which use no proxy
   */
  agent?: HttpAgent;
}

/** A `fetch` over node:http and node:https. */
export interface NodeFetch extends Fetch {
  /** The Request class that costs it least. Any other Request works too. */
  readonly Request: RequestClass;
  /** Closes all connections, also those in use. Unused ones do not keep the process alive. */
  close(): void;
}

/**
 * Makes a `fetch` for Node that keeps connections open, verifies certificates and needs a fraction of
 * the time of the global one.
 *
 * It fails as the global `fetch` does: with the signal's reason if that aborts, otherwise with a
 * TypeError whose `cause` is Node's error with its `code`. It does not follow redirects, and asks for no
 * compression. It does not read environment variables such as HTTPS_PROXY: for a proxy, set `agent`.
 * Read or cancel the body of each answer: until then its connection is in use.
 *
 * @throws TypeError that names the option
 *
 * @example
 * const fetch = nodeFetch();
 * const client = createClient({ domainId: 'bj1', auth, fetch });
 */
export function nodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const { ca, connections = Infinity, keepAlive = 4_000, agent } = options;
  const isCount = connections === Infinity || (Number.isInteger(connections) && connections > 0);
  checkArgument(isCount, 'connections', 'a positive integer', connections);
  const isTime = typeof keepAlive === 'number' && keepAlive > 0;
  checkArgument(isTime, 'keepAlive', 'a positive number of milliseconds', keepAlive);
  const isAgent = agent === undefined || (isObject(agent) && 'addRequest' in agent);
  checkArgument(isAgent, 'agent', 'an Agent of node:http', agent);
  const timeout = Math.min(keepAlive, LONGEST_TIMER);
  const common = { keepAlive: true, maxSockets: connections, timeout };
  const http = new HttpAgent(common);
  // Certificates are always verified: NODE_TLS_REJECT_UNAUTHORIZED has no effect.
  const https = new HttpsAgent({
    ...common,
    rejectUnauthorized: true,
    ...(ca !== undefined && { ca: typeof ca === 'string' ? ca : [...ca] }),
  });

  const fetch = (request: Request | NodeRequest) =>
    new Promise<Response>((resolve, reject) => {
      exchange(request, agent ?? http, agent ?? https, resolve, reject);
    });
  return Object.assign(fetch, {
    Request: NodeRequest as unknown as RequestClass,
    close() {
      http.destroy();
      https.destroy();
    },
  });
}

// The longest time of Node's timers: a longer one would end at once.
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Node's Request holds the caller's signal through a weak reference. Once the Request is collected as
 * garbage, an abort no longer reaches the signal that the Request has. So it is kept here to the end.
 */
const inUse = new Set<object>();

function exchange(
  request: Request | NodeRequest,
  http: HttpAgent,
  https: HttpAgent,
  resolve: (response: Response) => void,
  reject: (error: unknown) => void,
): void {
  const { signal, method } = request;
  if (signal?.aborted) return reject(signal.reason);
  const url = new URL(request.url);
  const secure = url.protocol === 'https:';
  if (!secure && url.protocol !== 'http:') {
    return reject(new TypeError(`fetch failed: ${url.protocol} is neither http: nor https:`));
  }
  const outgoing = (secure ? httpsRequest : httpRequest)({
    agent: secure ? https : http,
    method,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    path: url.pathname + url.search,
    headers: headerList(request, url.host),
  });

  const fail = (cause: unknown) =>
    signal?.aborted ? signal.reason : new TypeError('fetch failed', { cause });
  const abort = () => {
    reject(signal!.reason); // here, since a request without a connection emits no error until it has one
    outgoing.destroy();
  };
  const stopListening = onAbort(signal ?? undefined, abort);
  inUse.add(request);
  outgoing.once('socket', expectErrors);
  outgoing.on('error', (error) => reject(fail(error)));
  let answered = false;
  outgoing.once('close', () => {
    inUse.delete(request);
    stopListening();
    // After a protocol upgrade that nobody asked for, node emits neither 'response' nor 'error'.
    if (!answered) reject(fail(new Error('the connection was closed without an answer')));
  });
  outgoing.once('response', (message) => {
    answered = true;
    // A server that refuses a request may not read the rest of it, and then the request never ends.
    if (message.statusCode! >= 300) message.once('end', () => stopSending(outgoing));
    try {
      resolve(responseTo(method, message, { url: url.href, signal }));
    } catch (error) {
      reject(fail(error));
      outgoing.destroy();
    }
  });
  sendBody(outgoing, request);
}

/** Sockets that already have a listener for errors. */
const expected = new WeakSet<Socket>();

/**
 * If the answer comes before the last byte of the request was sent, node no longer passes errors of the
 * socket to the request. An error without a listener would end the process.
 */
function expectErrors(socket: Socket): void {
  if (expected.has(socket)) return;
  expected.add(socket);
  socket.on('error', () => {}); // during an exchange, the request emits the error too
}

function stopSending(outgoing: ClientRequest): void {
  if (!outgoing.writableFinished) outgoing.destroy();
}

/** Headers about the framing of a message, which are written here and not by the caller. */
const FRAMING = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]);

/** Names and values in turn: node writes such a list as it is. */
function headerList({ headers, method, body }: Request | NodeRequest, host: string): string[] {
  const list = ['connection', 'keep-alive'];
  const missing = new Map([
    ['host', host],
    ['accept', '*/*'],
    ['accept-encoding', 'identity'],
  ]);
  let length: string | undefined;
  const pairs = headers instanceof Headers ? headers : Object.entries(headers);
  for (const [spelled, value] of pairs) {
    const name = spelled.toLowerCase();
    if (name === 'content-length') length = value;
    if (FRAMING.has(name)) continue;
    missing.delete(name);
    list.push(name, value);
  }
  for (const [name, value] of missing) list.push(name, value);
  if (typeof body === 'string' || body instanceof Uint8Array) {
    list.push('content-length', String(Buffer.byteLength(body)));
  } else if (body && length !== undefined && /^\d+$/.test(length)) {
    list.push('content-length', length);
  } else if (body) {
    list.push('transfer-encoding', 'chunked');
  } else if (method !== 'GET' && method !== 'HEAD') {
    list.push('content-length', '0');
  }
  return list;
}
