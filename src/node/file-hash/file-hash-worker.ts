/** The thread of a file source: hashes its file from the beginning, range after range, as asked. */
import { open } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Crc64, formatCrc64 } from '../../crc64/index.js';
import { compile, wasmSha1 } from '../../upload/sha1/wasm.js';

/** The file; its last range needs no SHA-1, since no part comes after it. */
export interface HashedFile {
  path: string;
  size: number;
}
/** What comes back: first `ready`, then the hashes of each range, or why there are none. */
export type HashReport =
  { ready: true } | { crc64: string; sha1: readonly number[] } | { failed: string };

const PIECE = 512 * 1024;

const { path, size } = workerData as HashedFile;
const port = parentPort!;
const report = (message: HashReport) => port.postMessage(message);

const file = await open(path); // closed with the thread
const sha1 = await wasmSha1((await compile())!);
const buffers = [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)] as const;
let at = 0;

/** Reads a piece ahead into the other buffer while this one is hashed. */
async function hashTo(end: number): Promise<HashReport> {
  const crc64 = new Crc64();
  const read = (turn: number, from: number) => {
    const reading = file.read(buffers[turn]!, 0, Math.min(PIECE, end - from), from);
    reading.catch(() => {}); // reported when its turn comes
    return reading;
  };
  let ahead = read(0, at);
  for (let turn = 1; at < end; turn ^= 1) {
    const { bytesRead, buffer } = await ahead;
    if (bytesRead === 0) return { failed: `it ends after ${at} bytes` };
    at += bytesRead;
    ahead = read(turn, at);
    const piece = buffer.subarray(0, bytesRead);
    crc64.update(piece);
    if (end < size) sha1.update(piece);
  }
  return { crc64: formatCrc64(crc64.digest()), sha1: await sha1.state() };
}

port.on('message', (end: number) => {
  hashTo(end).then(report, (error: NodeJS.ErrnoException) =>
    report({ failed: error.code ?? error.message }),
  );
});
report({ ready: true });
