import { sleep } from '../call/abortable.js';
import { load, value, type Register } from '../crc64/register.js';
import { advance } from '../crc64/tables.js';

// A part in one piece would keep a page from answering if it is large.
const PIECE = 2 ** 20;
// Half of a frame at 60 Hz, in milliseconds.
const STRETCH = 8;

/**
 * CRC-64 of a part. By tables alone: at a gigabyte a second they keep up with any line of a browser,
 * and the WebAssembly that is several times as fast would be a fifth of the bundle. `fileSource`,
 * where disks and lines may be faster, brings that.
 */
export async function hashPart(bytes: Uint8Array): Promise<bigint> {
  const register: Register = new Int32Array(2);
  load(register, 0n);
  let started = performance.now();
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (performance.now() - started > STRETCH) {
      await sleep(0, undefined); // lets others have their turn
      started = performance.now();
    }
    advance(register, bytes.subarray(at, at + PIECE));
  }
  return value(register);
}
