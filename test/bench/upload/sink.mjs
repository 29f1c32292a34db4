// A service that answers as PDS does and discards the bytes, behind a line with latency and
// bandwidth. Prints its port.
//   RTT        milliseconds of a round trip, also of the TCP handshake
//   RATE       bytes a second in each direction, over all connections; none for unbounded
//   CRC64      URL of pds-fetch/crc64: then parts and completed files are compared with their bytes
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { Duplex } from 'node:stream';

const rtt = Number(process.env['RTT'] ?? 0);
const rate = Number(process.env['RATE'] ?? Infinity) / 1000; // bytes a millisecond
const crc64 = process.env['CRC64'] ? await import(process.env['CRC64']) : undefined;

/** The parts of an upload that have arrived: CRC-64 and length of each, by number. */
const uploads = new Map();
let count = 0;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://sink');
  if (request.method === 'PUT') {
    const hash = crc64 && new crc64.Crc64();
    let size = 0;
    request.on('data', (chunk) => {
      size += chunk.length;
      hash?.update(chunk);
    });
    request.on('end', () => {
      const crc = hash?.digest();
      const parts = uploads.get(searchParams.get('upload'));
      parts?.set(Number(searchParams.get('partNumber')), { crc, size });
      const told = hash && { 'x-oss-hash-crc64ecma': crc64.formatCrc64(crc) };
      answer(response, 200, '', { etag: '"0"', ...told });
    });
    return;
  }
  let text = '';
  request.on('data', (chunk) => (text += chunk));
  request.on('end', () => {
    const body = JSON.parse(text);
    const id = body.upload_id ?? `u${++count}`;
    if (!uploads.has(id)) uploads.set(id, new Map());
    const parts = body.part_info_list?.map(({ part_number }) => ({
      part_number,
      upload_url: `http://${request.headers.host}/part?upload=${id}&partNumber=${part_number}`,
    }));
    const file = { file_id: 'f', upload_id: id, part_info_list: parts };
    if (pathname === '/v2/file/complete') Object.assign(file, complete(id, body));
    answer(response, 200, JSON.stringify(file), { 'content-type': 'application/json' });
  });
});

/** Length and CRC-64 of the whole file. If nothing is hashed, the CRC-64 that the client sent. */
function complete(id, { crc64_hash }) {
  const parts = uploads.get(id);
  let size = 0;
  let crc = 0n;
  for (let number = 1; number <= parts.size; number++) {
    const part = parts.get(number);
    if (crc64) crc = crc64.combineCrc64(crc, part.crc, part.size);
    size += part.size;
  }
  return { size, crc64_hash: crc64 ? crc64.formatCrc64(crc) : crc64_hash };
}

function answer(response, status, body, headers) {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** One direction of the line: bytes leave after those before them, and arrive half a round trip later. */
function createLane() {
  let free = 0;
  return (bytes, now) => {
    free = Math.max(free, now) + bytes / rate;
    return free + rtt / 2;
  };
}
const up = createLane();
const down = createLane();

/** The most bytes that the line holds before it slows the sender down. */
const MOST_ON_THE_WAY = 64 * 2 ** 20;

/** Delivers each thing at its time, in order. */
function createQueue(deliver) {
  const waiting = [];
  let timer;
  const run = () => {
    timer = undefined;
    const now = performance.now();
    while (waiting.length > 0 && waiting[0].due <= now) deliver(waiting.shift().item);
    if (waiting.length > 0) timer = setTimeout(run, waiting[0].due - now);
  };
  return (item, due) => {
    waiting.push({ item, due });
    timer ??= setTimeout(run, due - performance.now());
  };
}

/** A connection whose bytes are delayed. */
class Line extends Duplex {
  #socket;
  #toClient;

  constructor(socket) {
    super({ highWaterMark: 2 ** 20 });
    this.#socket = socket;
    this.#toClient = createQueue((chunk) => socket.write(chunk));
    const opened = performance.now();
    let onTheWay = 0;
    const toServer = createQueue((chunk) => {
      onTheWay -= chunk?.length ?? 0;
      if (onTheWay <= MOST_ON_THE_WAY / 2) socket.resume();
      this.push(chunk);
    });
    socket.on('data', (chunk) => {
      // The first bytes come after the handshake, which took a round trip.
      toServer(chunk, Math.max(up(chunk.length, performance.now()), opened + rtt * 1.5));
      onTheWay += chunk.length;
      if (onTheWay > MOST_ON_THE_WAY) socket.pause();
    });
    socket.on('end', () => toServer(null, performance.now() + rtt * 1.5));
    socket.on('error', () => this.destroy());
    socket.on('close', () => setTimeout(() => this.destroy(), rtt));
  }

  _read() {}

  _write(chunk, _encoding, callback) {
    this.#toClient(chunk, down(chunk.length, performance.now()));
    callback();
  }

  _destroy(error, callback) {
    this.#socket.destroy();
    callback(error);
  }
}

const isShaped = rtt > 0 || rate < Infinity;
const front = isShaped
  ? createTcpServer({ noDelay: true }, (socket) => server.emit('connection', new Line(socket)))
  : server;
front.listen(0, '127.0.0.1', () => console.log(front.address().port));
