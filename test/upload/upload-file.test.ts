import { expect, test } from 'vitest';
import { uploadFile } from '../../src/upload/index.js';
import { bench, bytesOf, crcOf, httpBench, PART, same, target } from './support.js';

test.each([
  ['no byte', 0],
  ['a byte', 1],
  ['a byte less than a part', PART - 1],
  ['a part', PART],
  ['a byte more than a part', PART + 1],
  ['many parts', 12 * PART + 77],
])('uploads %s', async (_name, size) => {
  const { client, stored } = bench();
  const bytes = bytesOf(size);
  const file = await uploadFile(client, bytes, target, { partSize: PART });
  expect(file).toMatchObject({
    name: 'a.bin',
    size,
    crc64_hash: crcOf(bytes),
    status: 'available',
  });
  expect(same(await stored(file.file_id), bytes)).toBe(true);
});

test('uploads over HTTP', async () => {
  const { client, stored } = await httpBench();
  const bytes = bytesOf(5 * PART + 1);
  const file = await uploadFile(client, bytes, target, { partSize: PART });
  expect(same(await stored(file.file_id), bytes)).toBe(true);
});
