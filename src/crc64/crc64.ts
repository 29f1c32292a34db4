import { type Bytes, checkValue, toBytes } from './values.js';
import { release, settle, update } from './engine.js';
import { load, type Register, value } from './register.js';

const shared: Register = new Int32Array(2);

/**
 * The CRC-64 that PDS calls crc64_hash (CRC-64/XZ, ECMA-182) of bytes in memory.
 *
 * @param data a Uint8Array, any other view, an ArrayBuffer or a SharedArrayBuffer; never changed
 * @param previous CRC-64 of the bytes before `data`
 * @default previous 0n
 * @throws TypeError or RangeError naming the argument
 * @example
 * const whole = crc64(tail, crc64(head));
 */
export function crc64(data: Bytes, previous = 0n): bigint {
  const bytes = toBytes(data, 'data');
  checkValue(previous, 'previous');
  load(shared, previous);
  update(shared, bytes);
  release(shared);
  return value(shared);
}

/**
 * A CRC-64 over bytes that arrive piece by piece.
 *
 * @example
 * const hash = new Crc64();
 * for await (const chunk of stream) hash.update(chunk);
 * formatCrc64(hash.digest());
 */
export class Crc64 {
  readonly #register: Register = new Int32Array(2).fill(-1);
  #length = 0;

  /** How many bytes have been hashed. */
  get length(): number {
    return this.#length;
  }

  /**
   * Hashes `chunk` after the earlier chunks. The chunk is read at once and may be reused.
   *
   * @throws TypeError when `chunk` is not bytes
   */
  update(chunk: Bytes): this {
    const bytes = toBytes(chunk, 'chunk');
    update(this.#register, bytes);
    this.#length += bytes.length;
    return this;
  }

  /** The CRC-64 of all bytes so far; more chunks may follow. */
  digest(): bigint {
    settle(this.#register);
    return value(this.#register);
  }
}
