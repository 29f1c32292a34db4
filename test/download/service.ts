import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { bearer, createClient } from '../../src/index.js';
import { crc64, formatCrc64 } from '../../src/crc64/index.js';
import type { Fetch } from '../../src/call/types.js';

/** The fault of one GET of the content. */
export type Fault =
  | { kind: 'cut'; after: number } // the connection breaks after some bytes
  | { kind: 'short'; after: number } // the body ends too early, but correctly framed
  | { kind: 'surplus' } // bytes after the last one
  | { kind: 'flip'; at: number } // one bit of that byte is flipped
  | { kind: 'hang'; after: number } // the answer hangs after some bytes
  | { kind: 'whole' } // the range is ignored
  | { kind: 'refuse'; status: number; code?: string; message?: string }
  | { kind: 'page'; status?: number } // a login page of some network
  | { kind: 'range'; header: string | undefined } // a 206 with this Content-Range
  | { kind: 'gzip' } // stored, or served, with a content encoding
  | { kind: 'once'; from: number; to: number } // a 206 with a shorter range than requested
  | { kind: 'change'; after: number; to: Uint8Array } // cut, and from then on the file is another one
  | undefined;

/** GetFile, GetDownloadUrl and object storage on a port, with one file. */
export async function startService(content: Uint8Array, fetch?: Fetch) {
  const state = {
    content,
    /** URLs up to this number are expired. */
    expired: 0,
    urls: 0,
    faults: [] as Fault[],
    /** The requested ranges. */
    ranges: [] as (string | undefined)[],
    /** Headers of the last GET. */
    headers: {} as IncomingMessage['headers'],
    storageCrc: true,
    /** True for an ETag made from the content; otherwise the ETags of the answers, in order. */
    etag: true as boolean | string[],
    /** Members of the answers of the API that replace the right ones. */
    file: {} as Record<string, unknown>,
    link: {} as Record<string, unknown>,
    calls: [] as string[],
  };
  const crcOf = () => formatCrc64(crc64(state.content));

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, base());
    if (request.method === 'GET') {
      serveContent(request, response, searchParams);
      return;
    }
    request.resume().on('end', () => {
      state.calls.push(pathname);
      const known = { size: state.content.length, crc64_hash: crcOf() };
      const newUrl = () => `${base()}/content?Signature=secret-${++state.urls}&n=${state.urls}`;
      const body = pathname.endsWith('/get')
        ? { drive_id: '1', file_id: 'f1', name: 'a.bin', type: 'file', ...known, ...state.file }
        : { url: newUrl(), ...known, ...state.link };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
  });

  function serveContent(
    request: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
  ): unknown {
    const fault = state.faults.shift();
    const { range } = request.headers;
    state.ranges.push(range);
    state.headers = request.headers;
    const refuse = (status: number, code: string, message: string) =>
      response
        .writeHead(status, { 'content-type': 'application/xml', 'x-oss-request-id': 'R1' })
        .end(`<Error><Code>${code}</Code><Message>${message}</Message></Error>`);
    if (Number(query.get('n')) <= state.expired) {
      return refuse(403, 'AccessDenied', 'Request has expired.');
    }
    if (fault?.kind === 'refuse') {
      return refuse(fault.status, fault.code ?? 'AccessDenied', fault.message ?? 'no');
    }
    if (fault?.kind === 'page') {
      const headers = { location: '/login', 'content-type': 'text/html' };
      return response.writeHead(fault.status ?? 302, headers).end('<html>log in</html>');
    }
    const size = state.content.length;
    const asked = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    const from = fault?.kind === 'whole' ? 0 : asked;
    if (from >= size) {
      response.setHeader('content-range', `bytes */${size}`);
      return refuse(416, 'InvalidRange', 'not satisfiable');
    }
    const plain = Buffer.from(state.content.subarray(from));
    const body =
      fault?.kind === 'gzip'
        ? gzipSync(plain)
        : fault?.kind === 'once'
          ? plain.subarray(fault.from - from, fault.to - from)
          : plain;
    const told =
      fault?.kind === 'range'
        ? fault.header
        : `bytes ${from}-${fault?.kind === 'once' ? fault.to - 1 : size - 1}/${size}`;
    if (fault?.kind === 'flip') body[fault.at - from]! ^= 1;
    const isChunked = fault?.kind === 'short' || fault?.kind === 'surplus';
    response.writeHead(fault?.kind === 'whole' ? 200 : 206, {
      ...(fault?.kind !== 'whole' && told !== undefined && { 'content-range': told }),
      ...(fault?.kind === 'gzip' && { 'content-encoding': 'gzip' }),
      ...(!isChunked && { 'content-length': body.length }),
      ...(state.etag && { etag: state.etag === true ? `"${crcOf()}"` : state.etag.shift() }),
      ...(state.storageCrc && { 'x-oss-hash-crc64ecma': crcOf() }),
    });
    if (!fault || !('after' in fault)) {
      return response.end(
        fault?.kind === 'surplus' ? Buffer.concat([body, Buffer.from('more')]) : body,
      );
    }
    if (fault.kind === 'change') state.content = fault.to;
    const piece = body.subarray(0, fault.after);
    if (fault.kind === 'short') return response.end(piece);
    response.flushHeaders();
    return response.write(piece, () => {
      // A FIN lets the bytes arrive; a reset would discard them.
      if (fault.kind !== 'hang') response.socket?.end();
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  function base() {
    return `http://127.0.0.1:${port}`;
  }
  const client = createClient({
    endpoint: base(),
    auth: bearer('token'),
    retry: { minDelay: 1, maxDelay: 5 },
    ...(fetch && { fetch }),
  });
  return {
    ...{ state, client, endpoint: base(), target: { drive_id: '1', file_id: 'f1' } },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Pseudo-random bytes, which do not repeat soon. */
export function someBytes(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    bytes[index] = state >> 16;
  }
  return bytes;
}
