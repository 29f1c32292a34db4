import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Real engines without a feature, made with switches of V8; properties.test.ts only imitates them.
// Each one computes all vectors and prints which features it has.
const engines = [
  { name: 'all features', flags: [], expected: { webAssembly: true, simd: true } },
  { name: 'no WebAssembly', flags: ['--jitless'], expected: { webAssembly: false, simd: false } },
  ...(process.arch === 'x64'
    ? [
        {
          name: 'no SIMD',
          flags: ['--no-enable-sse4-1'],
          expected: { webAssembly: true, simd: false },
        },
      ]
    : []),
];

const folder = mkdtempSync(join(tmpdir(), 'crc64-'));
const program = join(folder, 'program.mjs');

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { Crc64, crc64 } from '../../src/crc64/index.ts';
        import { KERNEL } from '../../src/crc64/kernel.wasm.ts';
        import { bytesOfVector, vectors, xorshift, byteOracle } from './data.ts';
        const wrong = vectors.filter((vector) => String(crc64(bytesOfVector(vector))) !== vector.expected);
        const noise = xorshift(3 * 2 ** 20 + 5);
        const hash = new Crc64();
        for (let at = 0; at < noise.length; at += 100_003) hash.update(noise.subarray(at, at + 100_003));
        const expected = byteOracle(noise);
        const webAssembly = typeof WebAssembly === 'object';
        console.log(JSON.stringify({
          webAssembly,
          simd: webAssembly && WebAssembly.validate(Buffer.from(KERNEL, 'hex')),
          wrong: wrong.map(({ name }) => name),
          long: crc64(noise) === expected && hash.digest() === expected,
        }));`,
      loader: 'ts',
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    loader: { '.json': 'json' },
    define: { 'import.meta.url': JSON.stringify(new URL('data.ts', import.meta.url).href) },
    write: false,
  });
  writeFileSync(program, outputFiles[0]!.contents);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(engines)('$name', ({ flags, expected }) => {
  test('all vectors and a long message', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program]);
    expect(JSON.parse(stdout)).toEqual({ ...expected, wrong: [], long: true });
  });
});
