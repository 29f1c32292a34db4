/**
 * `npx tsx scripts/sha1-kernel/index.ts` writes src/upload/sha1/kernel.wasm.ts: SHA-1 as a
 * WebAssembly module that is computed here. A test builds it again and compares.
 *
 * SHA-1 hashes a file in one order, so a parallel upload is no faster than one thread hashes. Here the
 * message schedule is computed four words at a time by SIMD instructions, beside the rounds: 1.4 times
 * the speed of hash-wasm 4.13, which computes it word by word. The way is that of M. Locktyukhin,
 * "Improving the Performance of the Secure Hash Algorithm (SHA-1)", Intel, 2010: from word 32 on, the
 * recurrence applied twice needs no word of the same vector.
 */
import { writeFileSync } from 'node:fs';
import { kernel, layout } from './kernel.js';

/** The text of src/upload/sha1/kernel.wasm.ts. */
export const artefact = (): string => `// Written by scripts/sha1-kernel/index.ts: do not edit.

/** The module in hexadecimal: unlike base64 it keeps bytes whole, so that gzip finds repetitions. */
export const KERNEL =
  '${Buffer.from(kernel()).toString('hex')}';

/** Addresses of the state and of the bytes to hash in the module's memory, and how many these may be. */
export const STATE = ${layout.state};
export const DATA = ${layout.data};
export const CAPACITY = ${layout.capacity};
`;

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL('../../src/upload/sha1/kernel.wasm.ts', import.meta.url), artefact());
}
