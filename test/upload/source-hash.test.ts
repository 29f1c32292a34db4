import { createSHA1 } from 'hash-wasm';
import { expect, test } from 'vitest';
import {
  CheckpointError,
  SourceChangedError,
  uploadFile,
  type Checkpoint,
  type SourceHash,
} from '../../src/upload/index.js';
import { bytesOf, countingSource, crcOf, httpBench, PART, quick, same, target } from './support.js';

const bytes = bytesOf(5 * PART + 7);

/** A source that hashes itself, and records the calls. */
async function hashingSource(members: Partial<SourceHash> = {}, content = bytes) {
  const ends: number[] = [];
  const counts = { started: 0, closed: 0 };
  const { source, reads } = countingSource(content, {
    async startHash() {
      counts.started++;
      let at = 0;
      const sha1 = await createSHA1();
      return {
        async next(end) {
          const range = content.subarray(at, end);
          sha1.update(range);
          const saved = new DataView(sha1.save().buffer, 4); // four bytes of its version come first
          [at] = [end];
          ends.push(end);
          const words = [0, 4, 8, 12, 16].map((byte) => saved.getUint32(byte, true));
          return { crc64: crcOf(range), sha1: words };
        },
        close: () => void counts.closed++,
        ...members,
      };
    },
  });
  return { source, reads, ends, counts };
}

const options = { partSize: PART, parallel: 2, retry: quick };
const partEnds = [1, 2, 3, 4, 5, 5 + 7 / PART].map((parts) => parts * PART);

test('a source that hashes itself is read only once, for sending', async () => {
  const the = await httpBench(); // which compares each state of SHA-1 with the bytes before it
  const { source, reads, ends, counts } = await hashingSource();
  const file = await uploadFile(the.client, source, target, options);
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  expect(ends).toEqual(partEnds);
  expect(reads.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(bytes.length);
  expect(counts).toEqual({ started: 1, closed: 1 });
});

test('if its hash is not available or not needed, the source is hashed like any other', async () => {
  const the = await httpBench();
  const without = countingSource(bytes, { startHash: async () => undefined });
  await uploadFile(the.client, without.source, target, options);
  expect(without.reads.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(2 * bytes.length);
  const { source, counts } = await hashingSource();
  await uploadFile(the.client, source, target, { partSize: PART }); // serial
  // With this fetch the parts are kept in memory, so they are read only once anyway.
  await uploadFile(the.client, source, target, { ...options, fetch: (given) => fetch(given) });
  expect(counts.started).toBe(0);
});

test('if the hash is not that of the sent bytes, the upload ends with SourceChangedError', async () => {
  const the = await httpBench();
  const { source, counts } = await hashingSource({}, bytesOf(bytes.length));
  const mixed = { ...source, slice: (from: number, to: number) => bytes.slice(from, to) };
  const upload = uploadFile(the.client, mixed, target, options);
  await expect(upload).rejects.toBeInstanceOf(SourceChangedError);
  expect(the.asked()).not.toContain('completeFile');
  expect(counts.closed).toBe(1);
});

test('an error of the hash, and an abort while it runs, end the upload and close the hash', async () => {
  const the = await httpBench();
  const reason = new Error('the disk was removed');
  const failing = await hashingSource({ next: () => Promise.reject(reason) });
  await expect(uploadFile(the.client, failing.source, target, options)).rejects.toBe(reason);
  expect(failing.counts.closed).toBe(1);

  const controller = new AbortController();
  const hanging = await hashingSource({
    next: () => {
      controller.abort(new Error('stop'));
      return new Promise(() => {});
    },
  });
  const { signal } = controller;
  const upload = uploadFile(the.client, hanging.source, target, { ...options, signal });
  await expect(upload).rejects.toThrow('stop');
  expect(hanging.counts.closed).toBe(1);
});

test('a part is sent while it is being hashed', async () => {
  const the = await httpBench();
  const { source, counts } = await hashingSource();
  const slow = {
    ...source,
    async startHash() {
      const hash = (await source.startHash!())!;
      return {
        ...hash,
        async next(end: number) {
          const number = Math.ceil(end / PART);
          const sent = () => the.asked().filter((operation) => operation === 'putPart').length;
          await expect.poll(sent).toBeGreaterThanOrEqual(number);
          return hash.next(end);
        },
      };
    },
  };
  const file = await uploadFile(the.client, slow, target, options);
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  expect(counts).toEqual({ started: 1, closed: 1 });
});

test.each([
  ['refuses the file', { on: 'createFile', effect: 'status', status: 400 } as const],
  ['has no parallel uploads', undefined],
])('a started hash is closed if the service %s', async (_name, fault) => {
  const the = await httpBench(fault ? { faults: [fault] } : { parallelUpload: false });
  const { source, counts } = await hashingSource();
  await uploadFile(the.client, source, target, options).catch(() => {});
  expect(the.asked().includes('completeFile')).toBe(!fault);
  expect(counts).toEqual({ started: 1, closed: 1 });
});

test('a resume hashes from the start, and closes the hash of a wrong source', async () => {
  const the = await httpBench();
  const controller = new AbortController();
  let checkpoint: Checkpoint | undefined;
  const { source, counts } = await hashingSource();
  const first = uploadFile(the.client, source, target, {
    ...options,
    signal: controller.signal,
    onCheckpoint: (given) => {
      checkpoint = given;
      if (given.parts.length === 3) controller.abort(new Error('stop'));
    },
  });
  await expect(first).rejects.toThrow('stop');

  const other = await hashingSource({}, bytesOf(bytes.length));
  const wrong = uploadFile(the.client, other.source, target, { ...options, checkpoint });
  await expect(wrong).rejects.toBeInstanceOf(CheckpointError);
  expect(other.counts).toEqual({ started: 1, closed: 1 });

  const file = await uploadFile(the.client, source, target, { ...options, checkpoint });
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  expect(counts).toEqual({ started: 2, closed: 2 });
});
