import { createSHA1 } from 'hash-wasm';
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatCrc64, crc64 } from '../../src/crc64/index.js';
import type * as Module from '../../src/node/file-source.js';
import { fileSource as fromSource } from '../../src/node/index.js';
import { xorshift } from '../crc64/data.js';

// file-source.js starts the thread by the name of its file, so both are compiled into one folder.
const folder = mkdtempSync(join(tmpdir(), 'file-hash-'));
const path = join(folder, 'data');
const PART = 5 * 64 * 1024 * 3 + 64;
const bytes = xorshift(3 * PART + 12_345);
let fileSource: typeof Module.fileSource;

beforeAll(async () => {
  const source = new URL('../../src/node/', import.meta.url).pathname;
  await build({
    entryPoints: {
      'file-source': join(source, 'file-source.ts'),
      'file-hash-worker': join(source, 'file-hash/file-hash-worker.ts'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(path, bytes);
  ({ fileSource } = (await import(join(folder, 'file-source.js'))) as typeof Module);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('each range gives its CRC-64 and the SHA-1 state of all bytes up to its end', async () => {
  const hash = (await (await fileSource(path)).startHash!())!;
  const sha1 = await createSHA1();
  for (const [from, end] of [
    [0, PART],
    [PART, 2 * PART],
    [2 * PART, 3 * PART],
    [3 * PART, bytes.length],
  ] as const) {
    const range = bytes.subarray(from, end);
    const hashed = await hash.next(end);
    expect(hashed.crc64).toBe(formatCrc64(crc64(range)));
    sha1.update(range);
    const saved = new DataView(sha1.save().buffer, 4); // the first four bytes are a version
    const words = [0, 4, 8, 12, 16].map((at) => saved.getUint32(at, true));
    if (end < bytes.length) expect(hashed.sha1).toEqual(words);
  }
  hash.close();
});

test.each([
  ['grown', (file: string) => appendFileSync(file, 'more')],
  ['shrunk', (file: string) => truncateSync(file, PART + 5)],
  ['cannot be read any more (ENOENT)', (file: string) => rmSync(file)],
])('a file that changes during the hash is a SourceChangedError: %s', async (message, change) => {
  const file = join(folder, 'changing');
  copyFileSync(path, file);
  const hash = (await (await fileSource(file)).startHash!())!;
  await hash.next(PART);
  change(file);
  const next = hash.next(2 * PART);
  await expect(next).rejects.toThrow(message);
  await expect(next).rejects.toHaveProperty('name', 'SourceChangedError');
  hash.close();
});

test('close rejects a pending hash', async () => {
  const hash = (await (await fileSource(path)).startHash!())!;
  const waiting = hash.next(bytes.length);
  hash.close();
  await expect(waiting).rejects.toThrow('the thread that hashes the file has ended');
});

test('startHash gives undefined if the file of the thread does not exist', async () => {
  const source = await fromSource(path); // src/node/file-hash/ has only TypeScript, no file of the thread
  expect(await source.startHash!()).toBeUndefined();
});
