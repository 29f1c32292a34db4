import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { format } from 'prettier';
import { expect, test, vi } from 'vitest';
import { kernel } from '../../scripts/crc64-kernel/kernel.js';
import { artefact } from '../../scripts/crc64-kernel/index.js';
import { words } from '../../scripts/wasm.js';
import { KERNEL } from '../../src/crc64/kernel.wasm.js';
import { withoutSimd } from '../../src/crc64/machine.js';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

test('the committed kernel is the output of its script', async () => {
  const committed = readFileSync(
    new URL('../../src/crc64/kernel.wasm.ts', import.meta.url),
    'utf8',
  );
  const made = await format(artefact(), {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
  });
  expect(made).toBe(committed);
});

test('the kernel is valid and below 4 KiB, so a page may instantiate it synchronously', () => {
  for (const hex of [KERNEL, withoutSimd()]) {
    expect(bytes(hex).length).toBeLessThan(4096);
    expect(WebAssembly.validate(bytes(hex))).toBe(true);
  }
});

test('the kernel without SIMD is what the script makes of 64-bit words', () => {
  expect(withoutSimd()).toBe(Buffer.from(kernel(words)).toString('hex'));
  expect(Buffer.from(withoutSimd(), 'hex').includes(Buffer.from([0xfd, 0x00]))).toBe(false);
});

test('the kernel has no imports', () => {
  for (const hex of [KERNEL, withoutSimd()])
    expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes(hex)))).toEqual([]);
});

test('the kernel is compiled once, at the first use that needs it, and not at import', async () => {
  const compiled: number[] = [];
  const { Module, Instance } = WebAssembly;
  vi.resetModules();
  vi.stubGlobal('WebAssembly', {
    Instance,
    Module: function (code: Uint8Array<ArrayBuffer>) {
      compiled.push(code.length);
      return new Module(code);
    },
  });
  const { crc64 } = await import('../../src/crc64/index.js');
  crc64(new Uint8Array(7));
  expect(compiled).toEqual([]);
  crc64(new Uint8Array(5000));
  crc64(new Uint8Array(500_000));
  vi.unstubAllGlobals();
  expect(compiled).toEqual([bytes(KERNEL).length]);
});

test('all of pds-fetch/crc64 is at most 4.5 KiB minified and gzipped, without eval', async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('../../src/crc64/index.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const { contents, text } = outputFiles[0]!;
  expect(gzipSync(contents).length).toBeLessThanOrEqual(4608);
  expect(text).not.toMatch(/\beval\b|\bFunction\s*\(/);
});
