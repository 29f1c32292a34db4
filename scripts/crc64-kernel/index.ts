/**
 * `npx tsx scripts/crc64-kernel/index.ts` computes the CRC-64 kernel, a WebAssembly module, and writes
 * it to src/crc64/kernel.wasm.ts. A test computes it again and compares.
 *
 * How it works: a message is a polynomial over GF(2), and its CRC is the remainder modulo P. If
 * x^(8a) + x^(8b) + ... is a multiple of P, a byte can be removed from the message and XORed in at
 * the same distances further on, and the remainder stays the same. Doing this from the first byte on
 * "folds" the message into its last few bytes by XOR alone, 16 bytes per instruction, without a
 * carry-less multiplication, which WebAssembly does not have. For CRC-32 this is known as Chorba
 * (Russell, Adams, 2024, arXiv:2412.16398).
 *
 * Long messages are first reduced to two rings, because the factors of P have multiples of only two
 * terms (rings.ts). Then folds, each with a shorter reach and more terms than the one before, reduce
 * the rest to 533 bytes, and tables compute the remainder of those.
 */
import { writeFileSync } from 'node:fs';
import { kernel } from './kernel.js';
import { layout } from './layout.js';
import { type Code, i32, type Lane, vectors, words } from '../wasm.js';

const hex = (code: Iterable<number>) => Buffer.from([...code]).toString('hex');

/** The code of the kernel with SIMD, and the code that replaces it in the kernel without. */
function swaps(): [from: string, to: string][] {
  const pick = (part: (lane: Lane) => Code): [string, string] => [
    hex(part(vectors)),
    hex(part(words)),
  ];
  const list = [
    pick((lane) => lane.load),
    pick((lane) => lane.store),
    pick((lane) => lane.xor),
    pick((lane) => i32.add([], i32.const(lane.bytes))),
    pick((lane) => [lane.type]),
  ];
  const swapped = list.reduce(
    (code, [from, to]) => code.replaceAll(from, to),
    hex(kernel(vectors)),
  );
  if (swapped !== hex(kernel(words)))
    throw new Error('the replacements do not turn one kernel into the other');
  return list;
}

/** The text of src/crc64/kernel.wasm.ts. */
export function artefact(): string {
  const { message, stage, capacity } = layout;
  return `// Written by scripts/crc64-kernel/index.ts: do not edit.

/** The kernel in hexadecimal: unlike base64 it keeps bytes whole, so that gzip finds repetitions. */
export const KERNEL =
  '${hex(kernel(vectors))}';

/** The replacements that turn the kernel into one without SIMD. */
export const WITHOUT_SIMD = ${JSON.stringify(swaps())} as const;

/** Addresses of the message and of the stage in the kernel's memory, and the size of each in bytes. */
export const MESSAGE = ${message};
export const STAGE = ${stage};
export const CAPACITY = ${capacity};
`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL('../../src/crc64/kernel.wasm.ts', import.meta.url), artefact());
