import { fromBase64 } from '../../encoding.js';
import type { RunningSha1 } from '../session.js';
import { SHA1_WASM } from './sha1.wasm.js';

let compiled: Promise<WebAssembly.Module | undefined> | undefined;

/** The module of SHA-1; undefined where WebAssembly is not available. */
export function compile(): Promise<WebAssembly.Module | undefined> {
  compiled ??= (async () => WebAssembly.compile(fromBase64(SHA1_WASM)))().catch(() => undefined);
  return compiled;
}

interface Exports {
  memory: WebAssembly.Memory;
  Hash_GetBuffer(): number;
  Hash_Init(): void;
  Hash_Update(length: number): void;
  Hash_Final(): void;
  Hash_GetState(): number;
}

/** What the module takes at a time. */
const BUFFER = 16 * 1024;

/** SHA-1 in WebAssembly, in this thread. */
export async function wasmSha1(module: WebAssembly.Module): Promise<RunningSha1> {
  const { exports } = await WebAssembly.instantiate(module);
  const wasm = exports as unknown as Exports;
  wasm.Hash_Init();
  const buffer = new Uint8Array(wasm.memory.buffer, wasm.Hash_GetBuffer(), BUFFER);
  return {
    update(bytes) {
      for (let at = 0; at < bytes.length; at += BUFFER) {
        const block = bytes.subarray(at, at + BUFFER);
        buffer.set(block);
        wasm.Hash_Update(block.length);
      }
    },
    // The state comes first in the module's context, five words in little endian.
    state: () => Array.from(new Uint32Array(wasm.memory.buffer, wasm.Hash_GetState(), 5)),
    digest() {
      wasm.Hash_Final();
      return buffer.slice(0, 20);
    },
  };
}
