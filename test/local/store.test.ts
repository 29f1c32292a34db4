import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/local/index.js';

test('the memory store keeps a copy of the bytes, so the caller may reuse its buffer', async () => {
  const store = createMemoryStore();
  const file = { name: 'a' };
  const upload = { uploadId: 'u', driveId: '1', fileId: 'f', file, parallel: false } as never;
  await store.putUpload(upload);
  const writer = await store.writePart('u', 1);
  const buffer = new Uint8Array([1, 2, 3]);
  await writer.write(buffer);
  buffer.fill(9); // the next piece of a stream, read into the same memory
  await writer.commit({ partNumber: 1, size: 3, md5: '', crc64: '' });
  const stored: Uint8Array[] = [];
  for await (const chunk of store.partsContent('u')) stored.push(chunk);
  expect(stored).toEqual([new Uint8Array([1, 2, 3])]);
});
