import { sleep } from '../call/abort.js';
import { load, value, type Register } from '../crc64/register.js';
import { advance } from '../crc64/tables.js';

const PIECE = 2 ** 20;
// Half of a frame at 60 Hz, in milliseconds.
const STRETCH = 8;

/** Takes bytes in piece by piece, and lets others have their turn: a page goes on answering. */
export async function inPieces(
  bytes: Uint8Array,
  take: (piece: Uint8Array) => unknown,
): Promise<void> {
  let started = performance.now();
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (performance.now() - started > STRETCH) {
      await sleep(0, undefined);
      started = performance.now();
    }
    await take(bytes.subarray(at, at + PIECE));
  }
}

/**
 * CRC-64 of a part. By tables alone: at a gigabyte a second they keep up with any line of a browser,
 * and the WebAssembly that is several times as fast would be a fifth of the bundle. `fileSource`,
 * where disks and lines may be faster, brings that.
 */
export async function hashPart(bytes: Uint8Array): Promise<bigint> {
  const register: Register = new Int32Array(2);
  load(register, 0n);
  await inPieces(bytes, (piece) => advance(register, piece));
  return value(register);
}
