/** The thread of a file source: hashes its file from the beginning, one range for each request. */
import { openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Crc64, formatCrc64 } from '../../crc64/index.js';
import { compile, wasmSha1 } from '../../upload/sha1/wasm.js';

/** The file. Its last range needs no SHA-1, since no part comes after it. */
export interface HashedFile {
  path: string;
  size: number;
}
/** What the thread sends: first `ready`, then the hashes of each range, or the reason of a failure. */
export type HashReport =
  { ready: true } | { crc64: string; sha1: readonly number[] } | { failed: string };

const { path, size } = workerData as HashedFile;
const port = parentPort!;
const report = (message: HashReport) => port.postMessage(message);

const file = openSync(path, 'r'); // closed when the thread ends
const sha1 = await wasmSha1((await compile())!);
let at = 0;

/**
 * Reads straight into the memory of SHA-1, and waits for each read. Reading ahead in other threads was
 * measured: it costs a quarter more CPU time and is slower. The operating system reads ahead anyway.
 */
function hashTo(end: number): HashReport {
  const crc64 = new Crc64();
  while (at < end) {
    const room = sha1.room();
    const count = readSync(file, room, 0, Math.min(room.length, end - at), at);
    if (count === 0) return { failed: `the file ends after ${at} bytes` };
    at += count;
    crc64.update(room.subarray(0, count));
    if (end < size) sha1.add(count);
  }
  return { crc64: formatCrc64(crc64.digest()), sha1: sha1.state() };
}

port.on('message', (end: number) => {
  try {
    report(hashTo(end));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    report({ failed: code ?? message });
  }
});
report({ ready: true });
