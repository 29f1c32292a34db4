import { expect, test } from 'vitest';
import {
  CheckpointError,
  uploadFile,
  type Checkpoint,
  type Source,
} from '../../src/upload/index.js';
import { bench, bytesOf, countingSource, crcOf, httpBench, PART, same, target } from './support.js';

const bytes = bytesOf(6 * PART + 123);

/** Uploads until `parts` parts are stored, then aborts; gives the checkpoint that was stored. */
async function interrupted(
  client: Parameters<typeof uploadFile>[0],
  { parts = 3, source = countingSource(bytes).source as Source } = {},
): Promise<Checkpoint> {
  const controller = new AbortController();
  let stored = '';
  const upload = uploadFile(client, source, target, {
    partSize: PART,
    signal: controller.signal,
    onCheckpoint: (checkpoint) => {
      stored = JSON.stringify(checkpoint);
      if (checkpoint.parts.length === parts) controller.abort(new Error('stop'));
    },
  });
  await expect(upload).rejects.toThrow('stop');
  return JSON.parse(stored) as Checkpoint;
}

test('a checkpoint contains no secrets and no URLs', async () => {
  const { client, endpoint } = bench();
  const checkpoint = await interrupted(client);
  expect(Object.keys(checkpoint)).toEqual([
    'version',
    'drive_id',
    'file_id',
    'upload_id',
    'size',
    'target',
    'partSize',
    'parts',
    'planned',
  ]);
  expect(checkpoint.parts[1]).toEqual({
    part_number: 2,
    size: PART,
    crc64: crcOf(bytes.subarray(PART, 2 * PART)),
  });
  expect(JSON.stringify(checkpoint)).not.toMatch(new RegExp(`Signature|http|${endpoint}`));
});

test('a resume compares the stored parts and sends the missing ones', async () => {
  const { client, pds, stored } = await httpBench();
  const checkpoint = await interrupted(client);
  pds.log.splice(0);
  const { source, reads } = countingSource(bytes);
  const file = await uploadFile(client, source, target, { checkpoint });
  expect(file.file_id).toBe(checkpoint.file_id);
  expect(same(await stored(file.file_id), bytes)).toBe(true);
  const sent = pds.log.filter(({ operation }) => operation === 'putPart');
  expect(sent.map(({ partNumber }) => partNumber)).toEqual([4, 5, 6, 7]);
  expect(reads.map(([from]) => from / PART)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a stored part that the checkpoint does not list is hashed again, but not sent', async () => {
  const { client, pds, stored } = bench();
  const checkpoint = await interrupted(client);
  checkpoint.parts = checkpoint.parts.filter(({ part_number }) => part_number === 2);
  pds.log.splice(0);
  const { source, reads } = countingSource(bytes);
  const file = await uploadFile(client, source, target, { checkpoint });
  expect(same(await stored(file.file_id), bytes)).toBe(true);
  expect(pds.log.filter(({ operation }) => operation === 'putPart')).toHaveLength(4);
  expect(reads.map(([from]) => from / PART)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('the parts that the service lists count, not those of the checkpoint', async () => {
  const { client, pds, stored } = bench();
  const checkpoint = await interrupted(client, { parts: 1 });
  // Two more parts were stored before the process was killed, and the checkpoint wrongly has a 6th.
  checkpoint.parts.push({ part_number: 6, size: PART, crc64: '1' });
  for (const number of [2, 3]) {
    const writer = await pds.store.writePart(checkpoint.upload_id, number);
    const part = bytes.subarray((number - 1) * PART, number * PART);
    await writer.write(part);
    await writer.commit({
      partNumber: number,
      size: PART,
      md5: '0'.repeat(32),
      crc64: crcOf(part),
    });
  }
  pds.log.splice(0);
  const file = await uploadFile(client, bytes, target, { checkpoint });
  expect(same(await stored(file.file_id), bytes)).toBe(true);
  const sent = pds.log.filter(({ operation }) => operation === 'putPart');
  expect(sent.map(({ partNumber }) => partNumber)).toEqual([4, 5, 6, 7]);
});

test('a list of more than 100 parts is read to its end', async () => {
  const { client, pds, stored } = bench({ minPartSize: 1 });
  const many = bytesOf(130 * PART);
  const { source } = countingSource(many);
  const checkpoint = await interrupted(client, { parts: 125, source });
  pds.log.splice(0);
  const file = await uploadFile(client, source, target, { checkpoint });
  expect(same(await stored(file.file_id), many)).toBe(true);
  expect(pds.log.filter(({ operation }) => operation === 'putPart')).toHaveLength(5);
  expect(pds.log.filter(({ operation }) => operation === 'listUploadedParts')).toHaveLength(2);
});

/** A completed upload, and the last checkpoint before its completion. */
async function completed(client: Parameters<typeof uploadFile>[0]) {
  let checkpoint: Checkpoint | undefined;
  const { source, reads } = countingSource(bytes);
  const file = await uploadFile(client, source, target, {
    partSize: PART,
    onCheckpoint: (given) => void (checkpoint = given),
  });
  reads.splice(0);
  return { file, checkpoint, source, reads };
}

test('the resume of an upload that was completed meanwhile gives its File and sends nothing', async () => {
  const { client, pds } = bench();
  const { file, checkpoint, source, reads } = await completed(client);
  pds.log.splice(0);
  expect(await uploadFile(client, source, target, { checkpoint })).toEqual(file);
  expect(pds.log.map(({ operation }) => operation)).toEqual(['listUploadedParts', 'getFile']);
  expect(reads.map(([from]) => from / PART)).toEqual([0, 1, 2, 3, 4, 5, 6]); // compared again
});

test('the resume of a completed upload also gives its File if answers are lost', async () => {
  const { client, pds } = await httpBench();
  const { file, checkpoint, source } = await completed(client);
  pds.faults.push(
    { on: 'listUploadedParts', nth: 1, effect: 'reset' },
    { on: 'getFile', nth: 1, effect: 'reset' },
  );
  pds.log.splice(0);
  expect(await uploadFile(client, source, target, { checkpoint })).toEqual(file);
  expect(pds.log.map(({ operation }) => operation)).not.toContain('createFile');
});

test.each(['listUploadedParts', 'getFile'] as const)(
  'the resume of a completed upload with a refused %s has outcome unknown',
  async (on) => {
    const { client, pds } = bench();
    const { checkpoint, source } = await completed(client);
    pds.faults.push({ on, effect: 'status', status: 403 });
    const resumed = uploadFile(client, source, target, { checkpoint });
    await expect(resumed).rejects.toMatchObject({ name: 'PdsApiError', outcome: 'unknown' });
  },
);

test('an upload that was deleted is restarted', async () => {
  const { client, pds, stored } = bench();
  const checkpoint = await interrupted(client);
  await pds.store.dropUpload(checkpoint.upload_id);
  const file = await uploadFile(client, bytes, target, { checkpoint });
  expect(file.file_id).not.toBe(checkpoint.file_id);
  expect(same(await stored(file.file_id), bytes)).toBe(true);
});

test('an upload that was deleted is also restarted if the first answer is lost', async () => {
  const { client, pds, stored } = await httpBench();
  const checkpoint = await interrupted(client);
  await pds.store.dropUpload(checkpoint.upload_id);
  pds.faults.push({ on: 'listUploadedParts', nth: 1, effect: 'reset' });
  const file = await uploadFile(client, countingSource(bytes).source, target, { checkpoint });
  expect(file.file_id).not.toBe(checkpoint.file_id);
  expect(same(await stored(file.file_id), bytes)).toBe(true);
});

test.each<[string, (checkpoint: Checkpoint) => unknown, string]>([
  ['null', () => null, 'has version undefined'],
  ['a text', () => 'x', 'has version undefined'],
  ['another version', (c) => ({ ...c, version: 3 }), 'has version 3, not 1 or 2'],
  ['no file_id', (c) => ({ ...c, file_id: undefined }), 'file_id'],
  ['an upload_id of another type', (c) => ({ ...c, upload_id: 1 }), 'upload_id'],
  ['parts that are not a list', (c) => ({ ...c, parts: {} }), 'parts'],
  ['a part with a wrong crc64', (c) => ({ ...c, parts: [{ ...c.parts[0], crc64: 1 }] }), 'parts'],
  ['a part size of 0', (c) => ({ ...c, partSize: 0 }), 'partSize'],
  ['a part size that is too small', (c) => ({ ...c, partSize: 1000 }), 'partSize'],
  ['a file of another size', (c) => ({ ...c, size: c.size + 1 }), 'has size'],
  ['another name', (c) => ({ ...c, target: { name: 'b.bin' } }), 'another target: name'],
  ['no target', (c) => ({ ...c, target: undefined }), 'target'],
  ['planned parts without a size', (c) => ({ ...c, planned: [{ part_number: 1 }] }), 'planned'],
  ['another drive', (c) => ({ ...c, drive_id: '2' }), 'has drive_id 2, not 1'],
])('refuses a checkpoint: %s', async (_name, change, message) => {
  const { client, asked } = bench();
  const checkpoint = change(await interrupted(client));
  const before = asked().length;
  const error = await uploadFile(client, countingSource(bytes).source, target, {
    checkpoint,
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CheckpointError);
  expect((error as Error).message).toContain(message);
  expect(asked()).toHaveLength(before);
});

test('a stream cannot be resumed', async () => {
  const { client } = bench();
  const checkpoint = await interrupted(client);
  const stream = new Blob([bytes]).stream();
  await expect(
    uploadFile(client, stream, target, { checkpoint, size: bytes.length }),
  ).rejects.toThrow(CheckpointError);
});

test('an error of onCheckpoint ends the upload', async () => {
  const { client } = bench();
  const upload = uploadFile(client, bytes, target, {
    onCheckpoint: () => Promise.reject(new Error('disk full')),
  });
  await expect(upload).rejects.toThrow('disk full');
});

test('after a 404 of a part that is not about the upload, the upload can be resumed', async () => {
  const { client, pds, asked, stored } = await httpBench({
    faults: [{ on: 'putPart', nth: 4, effect: 'html', status: 404 }],
  });
  let checkpoint: Checkpoint | undefined;
  const { source } = countingSource(bytes);
  const options = {
    partSize: PART,
    onCheckpoint: (given: Checkpoint) => void (checkpoint = structuredClone(given)),
  };
  const failed = uploadFile(client, source, target, options);
  await expect(failed).rejects.toMatchObject({ name: 'PdsApiError', status: 404 });
  expect(checkpoint!.parts).toHaveLength(3);
  expect(asked().filter((operation) => operation === 'createFile')).toHaveLength(1);
  pds.log.splice(0);
  const file = await uploadFile(client, source, target, { checkpoint });
  expect(asked().filter((operation) => operation === 'putPart')).toHaveLength(4);
  expect(same(await stored(file.file_id), bytes)).toBe(true);
});
