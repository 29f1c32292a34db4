import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Crc64, combineCrc64, formatCrc64 } from '../../src/crc64/index.js';

/** A service for one upload that hashes the parts and discards them, so that large files fill no memory. */
export interface DiscardingService {
  url: string;
  /** CRC-64 of the parts in order. */
  crc64(): string;
  close(): Promise<void>;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
};

export async function startDiscardingService(): Promise<DiscardingService> {
  const parts = new Map<number, { crc: bigint; size: number }>();
  const whole = () => {
    let crc = 0n;
    let size = 0;
    for (let number = 1; number <= parts.size; number++) {
      const part = parts.get(number)!;
      crc = combineCrc64(crc, part.crc, part.size);
      size += part.size;
    }
    return { crc64_hash: formatCrc64(crc), size };
  };

  async function putPart(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const number = Number(new URL(request.url!, 'http://x').searchParams.get('partNumber'));
    const hash = new Crc64();
    for await (const chunk of request) hash.update(chunk as Buffer);
    parts.set(number, { crc: hash.digest(), size: hash.length });
    const told = { 'x-oss-hash-crc64ecma': formatCrc64(hash.digest()), etag: '"0"' };
    response.writeHead(200, { ...CORS, ...told }).end();
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const body = JSON.parse(text) as { part_info_list?: { part_number: number }[] };
    const part_info_list = body.part_info_list?.map(({ part_number }) => ({
      part_number,
      upload_url: `http://${request.headers.host}/part?partNumber=${part_number}`,
    }));
    const answer = { file_id: 'f', upload_id: 'u', part_info_list };
    const isLast = request.url === '/v2/file/complete';
    response
      .writeHead(200, { ...CORS, 'content-type': 'application/json' })
      .end(JSON.stringify({ ...answer, ...(isLast && whole()) }));
  }

  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') response.writeHead(204, CORS).end();
    else if (request.method === 'PUT') void putPart(request, response);
    else void call(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    crc64: () => whole().crc64_hash,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
