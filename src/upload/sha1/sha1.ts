import { _SHA1 } from '@noble/hashes/legacy.js';
import type { RunningSha1 } from '../session.js';
import { startSha1Thread } from './thread.js';
import { compile, wasmSha1 } from './wasm.js';

/**
 * A new SHA-1, the fastest that is possible here: WebAssembly in a thread of its own; WebAssembly in
 * this thread; JavaScript if WebAssembly is forbidden (by a Content-Security-Policy) or has no SIMD.
 */
export async function startSha1(): Promise<RunningSha1> {
  const module = await compile();
  if (!module) return jsSha1();
  return (await startSha1Thread(module)) ?? wasmSha1(module);
}

/** SHA-1 in JavaScript, a fifth as fast as WebAssembly. */
export const jsSha1 = (): RunningSha1 => new StatefulSha1();

class StatefulSha1 extends _SHA1 {
  state(): number[] {
    return this.get().map((word) => word >>> 0);
  }
}
