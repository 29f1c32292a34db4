import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byteOracle, oracle, xorshift } from '../crc64/data.js';
import { buildPackage, pdsCommand } from '../support/built.js';
import { load, tiers } from '../crc64/tiers.js';

describe.each(tiers)('%s', async (tier) => {
  const { Crc64, combineCrc64, crc64 } = await load(tier);

  test('10,000 random messages, whole and cut in two, have the CRC-64 of the bit-by-bit definition', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 700, size: 'max' }), fc.nat(700), (bytes, cut) => {
        const expected = oracle(bytes);
        const [head, tail] = [bytes.subarray(0, cut), bytes.subarray(cut)];
        expect(crc64(bytes)).toBe(expected);
        expect(crc64(tail, crc64(head))).toBe(expected);
        expect(new Crc64().update(head).update(tail).digest()).toBe(expected);
        expect(combineCrc64(crc64(head), crc64(tail), tail.length)).toBe(expected);
      }),
      { seed: 64, numRuns: 10_000 },
    );
  });

  test('300 messages of up to 1 MiB, in pieces, have the CRC-64 of the byte-by-byte definition', () => {
    const noise = xorshift(2 ** 21);
    fc.assert(
      fc.property(fc.nat(2 ** 20), fc.nat(2 ** 20), fc.nat(2 ** 20), (at, length, cut) => {
        const bytes = noise.subarray(at, at + length);
        const expected = byteOracle(bytes);
        expect(crc64(bytes)).toBe(expected);
        const hash = new Crc64();
        for (let from = 0; from < length; from += cut + 1)
          hash.update(bytes.subarray(from, from + cut + 1));
        expect(hash.digest()).toBe(expected);
      }),
      { seed: 64, numRuns: 300 },
    );
  });
});

describe('a sparse file of 4 GiB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crc64-slow-'));
  const path = join(folder, 'sparse');
  const command = [pdsCommand, 'crc64'];
  // The command reports its own peak memory by getrusage (libuv gives KiB on Linux and on macOS),
  // so that no tool of the system is needed.
  const withPeak = `data:text/javascript,${encodeURIComponent(
    `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
  )}`;
  let expected: string | undefined;

  beforeAll(async () => {
    writeFileSync(path, xorshift(100_000));
    truncateSync(path, 2 ** 32);
    await buildPackage();
    expected = byC();
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The CRC-64 of the same file by a C program that looks up one byte at a time. */
  function byC(): string | undefined {
    const source = join(folder, 'crc.c');
    const program = join(folder, 'crc');
    writeFileSync(
      source,
      `#include <stdint.h>
       #include <stdio.h>
       static unsigned char bytes[1 << 20];
       int main(int count, char **names) {
         uint64_t table[256], crc = ~0ULL;
         for (int i = 0; i < 256; i++) {
           table[i] = i;
           for (int bit = 0; bit < 8; bit++)
             table[i] = (table[i] >> 1) ^ (table[i] & 1 ? 0xC96C5795D7870F42ULL : 0);
         }
         FILE *file = fopen(names[1], "rb");
         size_t length;
         while ((length = fread(bytes, 1, sizeof bytes, file)) > 0)
           for (size_t i = 0; i < length; i++) crc = (crc >> 8) ^ table[(crc ^ bytes[i]) & 255];
         printf("%llu", (unsigned long long)~crc);
         return 0;
       }`,
    );
    if (spawnSync('cc', ['-O2', '-o', program, source]).status !== 0) return undefined;
    return spawnSync(program, [path], { encoding: 'utf8' }).stdout;
  }

  test.each([0, 1, 2])('pds crc64 --workers %i', async (workers) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--import',
      withPeak,
      ...command,
      '--workers',
      String(workers),
      path,
    ]);
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
    console.log(`${workers} threads: ${stdout.trim()}, peak ${peak.toFixed(0)} MiB`);
    expect(peak).toBeLessThan(100);
    const [crc64] = stdout.split('  ');
    // The expected value needs no other tool: the CRC-64 of the
    // data, combined with that of the zeros.
    const { combineCrc64, crc64: hash } = await load('plain');
    const left = 2 ** 32 - 100_000;
    let zeros = 0n; // the CRC-64 of left % length zero bytes
    let unit = hash(new Uint8Array(1)); // the CRC-64 of length zero bytes
    for (let length = 1; length <= left; length *= 2) {
      if (Math.floor(left / length) % 2) zeros = combineCrc64(unit, zeros, left % length);
      unit = combineCrc64(unit, unit, length);
    }
    const data = hash(xorshift(100_000));
    expect(crc64).toBe(String(combineCrc64(data, zeros, left)));
  });

  test('pds crc64 prints what an independent C program prints', async ({ skip }) => {
    if (expected === undefined) skip('no C compiler (cc) on this machine');
    const { stdout } = await promisify(execFile)(process.execPath, [...command, path]);
    expect(stdout.split('  ')[0]).toBe(expected);
  });
});
