/**
 * Writes src/crc64/kernel.wasm.ts: the CRC-64 kernel, a WebAssembly module made here from the
 * mathematics. `npx tsx scripts/crc64-kernel/index.ts`; a test rebuilds it and compares.
 *
 * A message is a polynomial over GF(2), its CRC the remainder modulo P. When x^(8a) + x^(8b) + ... is
 * a multiple of P, any byte may be taken out of the message and XORed in at the same set of
 * distances further on: the remainder stays. Doing so from the first byte on "folds" the message into
 * its last few bytes by XOR alone, 16 bytes an instruction; nothing needs a carry-less
 * multiplication, which WebAssembly lacks. The idea is known from CRC-32 as Chorba (Russell, Adams,
 * 2024, arXiv:2412.16398). Long messages are wound round two rings first, for the factors of P allow
 * multiples of two terms (rings.ts); folds, each with a shorter reach and more terms, bring what is
 * left down to 533 bytes; tables do the rest.
 */
import { writeFileSync } from 'node:fs';
import { kernel } from './kernel.js';
import { layout } from './layout.js';
import { type Code, i32, type Lane, vectors, words } from './wasm.js';

const hex = (code: Iterable<number>) => Buffer.from([...code]).toString('hex');

/** What stands in the kernel of words in place of what stands in that of vectors. */
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
  if (swapped !== hex(kernel(words))) throw new Error('the swaps do not make one kernel the other');
  return list;
}

/** The text of src/crc64/kernel.wasm.ts. */
export function artefact(): string {
  const { message, stage, capacity } = layout;
  return `// Written by scripts/crc64-kernel/index.ts: do not edit.

/** The kernel, in hexadecimal: unlike base64 that keeps bytes whole, so gzip finds what repeats. */
export const KERNEL =
  '${hex(kernel(vectors))}';

/** What to put in the place of what, to have the kernel without SIMD. */
export const WITHOUT_SIMD = ${JSON.stringify(swaps())} as const;

/** Where messages and the stage stand in the kernel's memory, and how many bytes each may take. */
export const MESSAGE = ${message};
export const STAGE = ${stage};
export const CAPACITY = ${capacity};
`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL('../../src/crc64/kernel.wasm.ts', import.meta.url), artefact());
