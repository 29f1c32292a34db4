import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crc64 } from '../../src/crc64/index.js';
import type * as Module from '../../src/node/crc64/crc64-file.js';
import { xorshift } from '../crc64/data.js';

// The threads load crc64-worker.js from beside crc64-file.js, so both are compiled first.
const folder = mkdtempSync(join(tmpdir(), 'crc64-file-'));
const path = join(folder, 'data');
const bytes = xorshift(9 * 2 ** 20 + 12_345);
const expected = String(crc64(bytes));
let crc64File: typeof Module.crc64File;

beforeAll(async () => {
  const source = new URL('../../src/node/crc64/', import.meta.url).pathname;
  await build({
    entryPoints: [join(source, 'crc64-file.ts'), join(source, 'crc64-worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.js' },
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(path, bytes);
  ({ crc64File } = (await import(join(folder, 'crc64-file.js'))) as typeof Module);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([0, 1, 2, 3])('with %i threads', (workers) => {
  test('crc64File gives the CRC-64 of the file, and its progress ends at the size', async () => {
    const seen: number[] = [];
    const options = { workers, onProgress: (done: number) => void seen.push(done) };
    expect(await crc64File(path, options)).toBe(expected);
    expect(seen.at(-1)).toBe(bytes.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  test('files of many sizes have the right CRC-64', async () => {
    const file = join(folder, 'sized');
    for (const size of [0, 1, 7, 8, 100, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20 + 7]) {
      writeFileSync(file, bytes.subarray(0, size));
      expect(await crc64File(file, { workers })).toBe(String(crc64(bytes.subarray(0, size))));
    }
  });

  test('a sparse file of 100 MiB has the right CRC-64', async () => {
    const file = join(folder, 'hole');
    writeFileSync(file, bytes.subarray(0, 10));
    truncateSync(file, 100 * 2 ** 20);
    const whole = new Uint8Array(100 * 2 ** 20);
    whole.set(bytes.subarray(0, 10));
    expect(await crc64File(file, { workers })).toBe(String(crc64(whole)));
  });

  test('a signal that aborts before or during the hash rejects it with the reason', async () => {
    const reason = new Error('changed my mind');
    const signal = AbortSignal.abort(reason);
    await expect(crc64File(path, { workers, signal })).rejects.toBe(reason);
    const controller = new AbortController();
    const onProgress = () => controller.abort(reason);
    const hash = crc64File(path, { workers, onProgress, signal: controller.signal });
    await expect(hash).rejects.toBe(reason);
  });

  test('an error that onProgress throws rejects the hash', async () => {
    const reason = new Error('enough');
    const onProgress = () => {
      throw reason;
    };
    await expect(crc64File(path, { workers, onProgress })).rejects.toBe(reason);
    const rejecting = () => Promise.reject(reason);
    await expect(crc64File(path, { workers, onProgress: rejecting })).rejects.toBe(reason);
  });

  test('a missing file and a folder are rejected with the code of the system', async () => {
    await expect(crc64File(join(folder, 'none'), { workers })).rejects.toThrow(/ENOENT/);
    await expect(crc64File(folder, { workers })).rejects.toThrow(/EISDIR/);
  });
});

test.each([
  [5, {}, TypeError, /^path must be/],
  ['', {}, TypeError, /^path must be/],
  [null, {}, TypeError, /^path must be/],
  ['x', { workers: -1 }, RangeError, /^workers must be/],
  ['x', { workers: 1.5 }, RangeError, /^workers must be/],
  ['x', { workers: '2' }, RangeError, /^workers must be/],
])(
  'crc64File(%s, %o) is rejected with the name of the argument',
  async (path, options, type, message) => {
    const hash = crc64File(path as never, options as never);
    await expect(hash).rejects.toThrow(type);
    await expect(hash).rejects.toThrow(message);
  },
);
