/** The thread of crc64File: hashes one stretch of a file and reports its CRC-64. */
import { openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openStage, release } from '../../crc64/engine.js';
import { value } from '../../crc64/register.js';

export interface Stretch {
  path: string;
  from: number;
  to: number;
}
/** How many bytes were hashed since the last report; at the end the CRC-64. */
export type Report = { bytes: number } | { crc64: bigint };

const REPORT_EVERY = 16 * 2 ** 20;

const { path, from, to } = workerData as Stretch;
const report = (message: Report) => parentPort!.postMessage(message);

const file = openSync(path, 'r'); // closed when the thread ends
const register = new Int32Array(2).fill(-1);
const stage = openStage(register);
let reported = from;
for (let at = from; at < to;) {
  // Reads into the memory of the hash, so the bytes are copied only once, from the page cache.
  const room = stage.room();
  const wanted = Math.min(room.length, to - at);
  let filled = 0;
  while (filled < wanted) {
    const count = readSync(file, room, filled, wanted - filled, at + filled);
    if (count === 0) throw new Error(`${path} became shorter while it was read`);
    filled += count;
  }
  stage.add(wanted);
  at += wanted;
  if (at - reported >= REPORT_EVERY || at === to) {
    report({ bytes: at - reported });
    reported = at;
  }
}
release(register);
report({ crc64: value(register) });
