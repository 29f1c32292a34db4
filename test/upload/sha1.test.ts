import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createSHA1 } from 'hash-wasm';
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test, vi } from 'vitest';
import { artefact } from '../../scripts/sha1-kernel/index.js';
import type { RunningSha1 } from '../../src/upload/session.js';
import { jsSha1, startSha1 } from '../../src/upload/sha1/sha1.js';
import { startSha1Thread } from '../../src/upload/sha1/thread.js';
import { compile, wasmSha1 } from '../../src/upload/sha1/wasm.js';
import { bytesOf } from './support.js';

const module = async () => (await compile())!;

const tiers: [string, () => Promise<RunningSha1>][] = [
  ['JavaScript', async () => jsSha1()],
  ['WebAssembly', async () => wasmSha1(await module())],
  ['a thread', async () => (await startSha1Thread(await module()))!],
];

test('the committed module is the output of its script', async () => {
  const file = new URL('../../src/upload/sha1/kernel.wasm.ts', import.meta.url);
  const style = { parser: 'typescript', singleQuote: true, printWidth: 100 } as const;
  expect(readFileSync(file, 'utf8')).toBe(await format(artefact(), style));
});

test.each(tiers)('%s: any pieces give the digest of node:crypto', async (_name, start) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 200_000 }), { maxLength: 5 }),
      async (pieces) => {
        const hash = await start();
        const expected = createHash('sha1');
        for (const piece of pieces) {
          await hash.update(piece);
          expected.update(piece);
        }
        expect(Buffer.from(await hash.digest())).toEqual(expected.digest());
        hash.close?.();
      },
    ),
    { seed: 1, numRuns: 15 },
  );
});

test.each(tiers)('%s: gives its state between blocks', async (_name, start) => {
  const hash = await start();
  // RFC 3174, section 6.1: the state before the first byte.
  const initial = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  expect([...(await hash.state())]).toEqual(initial);
  const other = await createSHA1();
  for (const length of [64, 128 * 1024, 64 * 1001]) {
    const bytes = bytesOf(length);
    await hash.update(bytes);
    other.update(bytes);
    // The format of hash-wasm: four bytes for its version, then the state.
    const saved = new DataView(other.save().buffer, 4);
    const words = [0, 4, 8, 12, 16].map((at) => saved.getUint32(at, true));
    expect([...(await hash.state())]).toEqual(words);
  }
  hash.close?.();
});

test('the thread hashes a copy, so the caller may change its bytes after update()', async () => {
  const hash = (await startSha1Thread(await module()))!;
  const bytes = bytesOf(2 ** 20);
  const expected = createHash('sha1');
  for (let round = 0; round < 20; round++) {
    bytes[round] = 255;
    expected.update(bytes);
    await hash.update(bytes);
    bytes[round] = 0; // after update() the thread has its own copy
  }
  expect(Buffer.from(await hash.digest())).toEqual(expected.digest());
  hash.close!();
});

test('where WebAssembly is forbidden, the hash is computed in JavaScript', async () => {
  vi.resetModules();
  const compiling = vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new Error('forbidden'));
  const fresh = await import('../../src/upload/sha1/sha1.js');
  const hash = await fresh.startSha1();
  compiling.mockRestore();
  expect(hash.constructor.name).toBe('StatefulSha1');
});

test('where threads are available, the hash is computed in a thread', async () => {
  const hash = await startSha1();
  expect(hash.close).toBeTypeOf('function');
  hash.close!();
});
