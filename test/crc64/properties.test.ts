import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteOracle, bytesOfVector, oracle, vectors, xorshift } from './data.js';
import { load, tiers } from './tiers.js';

const settings = { seed: 64, numRuns: 40 };
const noise = xorshift(2 ** 21 + 64);

// Any lengths, and lengths near the limits of the tiers.
const length = fc.oneof(
  fc.nat(2000),
  fc.nat(20_000),
  fc.nat(300_000),
  fc.nat(2 ** 20),
  fc.constantFrom(7, 8, 31, 32, 1600, 1601, 12_288, 12_289, 32_767, 32_768, 131_071, 131_072),
  // The length of a stage with WebAssembly plus a short rest, then the same without WebAssembly.
  fc.constantFrom(262_141, 262_142, 262_143, 262_149, 262_150, 524_284, 524_291, 524_292, 786_426),
  fc.constantFrom(262_144, 262_151, 262_152, 524_288, 2 ** 21 - 1, 2 ** 21),
);
const alignment = fc.nat(63);

test('byteOracle gives the results of oracle', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300, size: 'max' }), (bytes) => {
      expect(byteOracle(bytes)).toBe(oracle(bytes));
    }),
    settings,
  );
});

describe.each(tiers)('%s', async (tier) => {
  const { Crc64, combineCrc64, crc64 } = await load(tier);

  test.each(vectors)('vector: $name', (vector) => {
    expect(String(crc64(bytesOfVector(vector)))).toBe(vector.expected);
  });

  test('any length at any alignment, in one call', () => {
    fc.assert(
      fc.property(length, alignment, (length, at) => {
        const bytes = noise.subarray(at, at + length);
        const before = bytes.slice();
        expect(crc64(bytes)).toBe(byteOracle(bytes));
        expect(Buffer.compare(bytes, before)).toBe(0);
      }),
      settings,
    );
  });

  test('every alignment, for a view and for a copy', () => {
    for (let at = 0; at < 64; at++) {
      const bytes = noise.subarray(at, at + 70_000 + at);
      const { buffer } = new Uint8Array(bytes.length + at + 1);
      const copy = new Uint8Array(buffer, at, bytes.length);
      copy.set(bytes);
      expect(crc64(copy)).toBe(crc64(bytes));
      const split = new Crc64()
        .update(bytes.subarray(0, 32_768 + at))
        .update(bytes.subarray(32_768 + at));
      expect(split.digest()).toBe(byteOracle(bytes));
    }
  });

  test('any split into chunks: digests in between, and crc64() with a previous value', () => {
    fc.assert(
      fc.property(length, alignment, fc.array(length, { maxLength: 8 }), (length, at, cuts) => {
        const bytes = noise.subarray(at, at + length);
        const hash = new Crc64();
        let from = 0;
        let continued = 0n;
        for (const cut of [...cuts.map((cut) => from + Math.min(cut, length)), length]) {
          const part = bytes.subarray(from, Math.min(cut, length));
          from += part.length;
          hash.update(part);
          continued = crc64(part, continued);
          expect(hash.digest()).toBe(continued);
          expect(hash.length).toBe(from);
        }
        expect(hash.update(bytes.subarray(from)).digest()).toBe(byteOracle(bytes));
        expect(hash.digest()).toBe(hash.digest());
      }),
      settings,
    );
  });

  test('chunks of equal sizes, as in streams', () => {
    for (const size of [1, 7, 64, 1000, 4096, 16_384, 65_536, 100_001, 196_608, 500_000]) {
      const bytes = noise.subarray(3, 3 + Math.min(2 ** 20, size * 50));
      const hash = new Crc64();
      for (let at = 0; at < bytes.length; at += size) hash.update(bytes.subarray(at, at + size));
      expect(hash.digest()).toBe(byteOracle(bytes));
    }
  });

  test('combineCrc64 gives the CRC of the concatenation', () => {
    fc.assert(
      fc.property(length, length, (first, second) => {
        const [a, b] = [noise.subarray(0, first), noise.subarray(first, first + second)];
        const whole = noise.subarray(0, a.length + b.length);
        expect(combineCrc64(crc64(a), crc64(b), b.length)).toBe(crc64(whole));
      }),
      settings,
    );
  });

  test('64 interleaved hashes do not disturb each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(63), fc.nat(100_000), fc.nat(2 ** 19)), {
          minLength: 100,
          maxLength: 200,
        }),
        (steps) => {
          const hashers = Array.from({ length: 64 }, () => ({ hash: new Crc64(), crc64: 0n }));
          for (const [who, length, at] of steps) {
            const hasher = hashers[who]!;
            const chunk = noise.subarray(at, at + length);
            // Three chunks for the same hash, so that it takes the stage from another one.
            for (const part of [chunk, chunk.subarray(1), chunk.subarray(2)]) {
              hasher.hash.update(part);
              hasher.crc64 = crc64(part, hasher.crc64);
            }
            expect(hashers[(who * 7) & 63]!.hash.digest()).toBe(hashers[(who * 7) & 63]!.crc64);
          }
          for (const { hash, crc64 } of hashers) expect(hash.digest()).toBe(crc64);
        },
      ),
      { seed: 64, numRuns: 3 },
    );
  });
});
