import { describe, expect, test } from 'vitest';
import {
  Crc64,
  combineCrc64,
  crc64,
  crc64Hash,
  formatCrc64,
  parseCrc64,
} from '../../src/crc64/index.js';
import { bytesOfVector, combine, vectors } from './data.js';

describe.each(vectors)('$name', (vector) => {
  const bytes = bytesOfVector(vector);

  test('in one call, in chunks and as a source', async () => {
    expect(bytes.length).toBe(vector.length);
    expect(formatCrc64(crc64(bytes))).toBe(vector.expected);
    const half = bytes.length >> 1;
    const hash = new Crc64().update(bytes.subarray(0, half)).update(bytes.subarray(half));
    expect(hash.digest()).toBe(parseCrc64(vector.expected));
    expect(await crc64Hash(new Blob([bytes]))).toBe(vector.expected);
  });
});

test.each(combine)('combine $crcA, $crcB, $lenB', ({ crcA, crcB, lenB, expected }) => {
  const [first, second] = [parseCrc64(crcA), parseCrc64(crcB)];
  expect(formatCrc64(combineCrc64(first, second, BigInt(lenB)))).toBe(expected);
  expect(formatCrc64(combineCrc64(first, second, Number(lenB)))).toBe(expected);
});
