import type { RunningSha1 } from '../session.js';
import { CAPACITY, DATA, KERNEL, STATE } from './kernel.wasm.js';

let compiled: Promise<WebAssembly.Module | undefined> | undefined;

/** The compiled module; undefined if WebAssembly is not available or has no SIMD. */
export function compile(): Promise<WebAssembly.Module | undefined> {
  const code = () => Uint8Array.from(KERNEL.match(/../g)!, (byte) => parseInt(byte, 16));
  compiled ??= (async () => WebAssembly.compile(code()))().catch(() => undefined);
  return compiled;
}

interface Exports {
  memory: WebAssembly.Memory;
  hash(from: number, end: number): void;
}

/** A SHA-1 whose bytes can also be written straight into its memory, as a file is read. */
export interface WasmSha1 extends RunningSha1 {
  /** Memory for the next bytes, which are written from its start. */
  room(): Uint8Array;
  /** Hashes the first `count` bytes of the room. */
  add(count: number): void;
  state(): readonly number[];
}

/** Bytes of a block of SHA-1. */
export const BLOCK = 64;

/** SHA-1 in WebAssembly, in this thread. */
export async function wasmSha1(module: WebAssembly.Module): Promise<WasmSha1> {
  const { exports } = await WebAssembly.instantiate(module);
  const { memory, hash } = exports as unknown as Exports;
  const data = new Uint8Array(memory.buffer, DATA, CAPACITY);
  let filled = 0; // bytes in `data` that are not a whole block yet
  let length = 0;

  const room = () => data.subarray(filled);
  function add(count: number): void {
    length += count;
    filled += count;
    const whole = filled - (filled % BLOCK);
    hash(DATA, DATA + whole);
    data.copyWithin(0, whole, filled);
    filled -= whole;
  }
  function update(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const free = room();
      const piece = bytes.subarray(at, at + free.length);
      free.set(piece);
      add(piece.length);
      at += piece.length;
    }
  }
  const state = () => Array.from(new Uint32Array(memory.buffer, STATE, 5));
  function digest(): Uint8Array {
    update(padding(length));
    return digestOf(state());
  }
  return { room, add, update, state, digest };
}

/** What follows a message of `length` bytes (FIPS 180-4, section 5.1.1). */
export function padding(length: number): Uint8Array {
  const zeros = (2 * BLOCK - 9 - (length % BLOCK)) % BLOCK;
  const bytes = new Uint8Array(1 + zeros + 8);
  bytes[0] = 0x80;
  new DataView(bytes.buffer).setBigUint64(1 + zeros, BigInt(length) * 8n);
  return bytes;
}

/** The digest: the words of the state after the padding, in big endian. */
export function digestOf(state: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * state.length));
  for (const [n, word] of state.entries()) view.setUint32(4 * n, word);
  return new Uint8Array(view.buffer);
}
