import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  FileExistsError,
  uploadFile,
  type Checkpoint,
  type UploadProgress,
} from '../../src/upload/index.js';
import {
  bench,
  bytesOf,
  countingSource,
  crcOf,
  httpBench,
  PART,
  quick,
  same,
  target,
} from './support.js';

const bytes = bytesOf(9 * PART + 5);
const partsPut = ({ pds }: ReturnType<typeof bench>) =>
  pds.log.filter(({ operation, status }) => operation === 'putPart' && status === 200).length;

test('parallel: several parts are sent at the same time, each with the SHA-1 state before it', async () => {
  const the = await httpBench();
  let now = 0;
  let most = 0;
  const file = await uploadFile(the.client, bytes, target, {
    partSize: PART,
    parallel: 3,
    fetch: async (request) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return fetch(request).finally(() => now--);
    },
  });
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  expect(most).toBe(3);
  expect(file.crc64_hash).toBe(crcOf(bytes));
});

test.each([0, 1, PART, 2 * PART])('parallel: %i bytes', async (size) => {
  const the = await httpBench();
  const content = bytes.subarray(0, size);
  const file = await uploadFile(the.client, content, target, {
    partSize: PART,
    parallel: 4,
  });
  expect(same(await the.stored(file.file_id), content)).toBe(true);
});

test('parallel: the upload survives faults, and can be resumed after an abort', async () => {
  const the = await httpBench({
    faults: [
      { on: 'putPart', probability: 0.3, seed: 5, effect: 'reset' },
      { on: 'putPart', every: 4, effect: 'clock', ms: 16 * 60_000 },
    ],
  });
  const controller = new AbortController();
  let checkpoint: Checkpoint | undefined;
  const { source } = countingSource(bytes);
  const options = { partSize: PART, parallel: 4, retry: quick };
  const first = uploadFile(the.client, source, target, {
    ...options,
    signal: controller.signal,
    onCheckpoint: (given) => {
      checkpoint = JSON.parse(JSON.stringify(given)) as Checkpoint;
      if (given.parts.length === 5) controller.abort(new Error('stop'));
    },
  });
  await expect(first).rejects.toThrow('stop');
  expect(checkpoint).toMatchObject({ parallel: true });
  const there = partsPut(the);
  expect(there).toBeGreaterThanOrEqual(5);
  await expect(uploadFile(the.client, source, target, { checkpoint })).rejects.toThrow(
    'checkpoint belongs to a parallel upload',
  );
  const file = await uploadFile(the.client, source, target, { ...options, checkpoint });
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  expect(partsPut(the)).toBeLessThanOrEqual(10 + 5);
});

test('parallel: in a domain that refuses parallel uploads, the upload is serial', async () => {
  const the = bench({ parallelUpload: false });
  const file = await uploadFile(the.client, bytes, target, {
    partSize: PART,
    parallel: 4,
  });
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  expect(the.asked().slice(0, 2)).toEqual(['createFile', 'createFile']);
});

test('parallel: one part that fails in every attempt ends the upload', async () => {
  const the = await httpBench({
    faults: [{ on: 'putPart', nth: 3, effect: 'status', status: 400 }],
  });
  const upload = uploadFile(the.client, bytes, target, {
    partSize: PART,
    parallel: 2,
  });
  await expect(upload).rejects.toThrow(/^PUT part \d+: 400/);
  expect(the.asked()).not.toContain('completeFile');
});

test('rapid: bytes that the service already has are not sent', async () => {
  for (const preHashFrom of [0, 2 ** 30]) {
    const the = bench();
    const first = await uploadFile(the.client, bytes, target);
    the.pds.log.splice(0);
    const name = 'b.bin';
    const rapid = { preHashFrom };
    const file = await uploadFile(the.client, bytes, { ...target, name }, { rapid });
    expect(file).toMatchObject({ name, size: bytes.length, crc64_hash: first.crc64_hash });
    expect(file.file_id).not.toBe(first.file_id);
    const asked = ['createFile', ...(preHashFrom ? [] : ['createFile']), 'getFile'];
    expect(the.asked()).toEqual(asked);
    expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  }
});

test.each([
  ['other bytes', bytesOf(3 * PART)],
  ['bytes with the same start', Uint8Array.from(bytes, (byte, at) => (at < 5 * PART ? byte : 0))],
  ['no bytes', new Uint8Array()],
])('rapid: %s are sent', async (_name, content) => {
  const the = bench();
  await uploadFile(the.client, bytes, target);
  const rapid = { preHashFrom: 1 };
  const sha1 = () => createHash('sha1');
  const file = await uploadFile(the.client, content, target, { rapid, sha1, partSize: PART });
  expect(same(await the.stored(file.file_id), content)).toBe(true);
});

test('refuse: an existing file of that name gives FileExistsError and is not changed', async () => {
  const the = bench();
  const refuse = { ...target, check_name_mode: 'refuse' };
  const first = await uploadFile(the.client, bytes, refuse);
  the.pds.log.splice(0);
  const error = await uploadFile(the.client, bytes, refuse).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileExistsError);
  expect((error as FileExistsError).file).toEqual(first);
  expect(the.asked()).toEqual(['createFile', 'getFile']);
});

test('auto_rename, tags and a new revision of a file', async () => {
  const the = bench();
  const first = await uploadFile(the.client, bytes, target);
  const renamed = await uploadFile(the.client, bytes, {
    ...target,
    check_name_mode: 'auto_rename',
    user_tags: [{ key: 'album', value: 'holiday' }],
  });
  expect(renamed.name).not.toBe(first.name);
  expect(renamed.user_tags).toEqual({ album: 'holiday' });
  const other = bytes.subarray(7);
  const revised = await uploadFile(the.client, other, { ...target, file_id: first.file_id });
  expect(revised.file_id).toBe(first.file_id);
  expect(same(await the.stored(first.file_id), other)).toBe(true);
});

test('a lost completion of a revision: the earlier revision is not taken for the new one', async () => {
  const the = bench({ faults: [{ on: 'completeFile', nth: 2, effect: 'reset' }] });
  const first = await uploadFile(the.client, bytes, target);
  const other = bytes.subarray(7);
  const revised = await uploadFile(the.client, other, { ...target, file_id: first.file_id });
  expect(revised).toMatchObject({ file_id: first.file_id, crc64_hash: crcOf(other) });
});

test('progress: bytes, parts and rate grow up to the whole, with a limited number of calls', async () => {
  const the = await httpBench();
  const seen: UploadProgress[] = [];
  await uploadFile(the.client, bytes, target, {
    partSize: PART,
    onProgress: (progress) => {
      seen.push(progress);
      throw new Error('a broken progress bar');
    },
    fetch: async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return fetch(request);
    },
  });
  const last = seen.at(-1)!;
  const whole = { size: bytes.length, bytesSent: bytes.length, partsDone: 10, parts: 10 };
  expect(last).toMatchObject({ ...whole, bytesHashed: bytes.length });
  expect(last.rate).toBeGreaterThan(0);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.length).toBeLessThanOrEqual(10 + 2);
  for (const [index, { bytesSent }] of seen.entries()) {
    expect(bytesSent).toBeGreaterThanOrEqual(seen[index - 1]?.bytesSent ?? 0);
  }
});

test.each(['createFile', 'putPart', 'completeFile'] as const)(
  'a signal ends the upload at once while %s hangs',
  async (on) => {
    const the = await httpBench({ faults: [{ on, effect: 'hang' }] });
    const controller = new AbortController();
    const reason = new Error('enough');
    const upload = uploadFile(the.client, bytes, target, { signal: controller.signal });
    upload.catch(() => {});
    await expect.poll(() => the.asked()).toContain(on);
    const aborted = performance.now();
    controller.abort(reason);
    await expect(upload).rejects.toBe(reason);
    expect(performance.now() - aborted).toBeLessThan(500);
  },
);

test('with an aborted signal nothing is sent', async () => {
  const the = bench();
  const signal = AbortSignal.abort(new Error('no'));
  await expect(uploadFile(the.client, bytes, target, { signal })).rejects.toThrow('no');
  expect(the.asked()).toEqual([]);
});

test.each([0, 1.5, 101, '4', true, { concurrency: 4 }, null])(
  'refuses parallel: %s',
  async (parallel) => {
    const the = bench();
    const upload = uploadFile(the.client, bytes, target, { parallel } as object);
    await expect(upload).rejects.toThrow(/^parallel must be an integer from 1 to 100 .*, got /);
    expect(the.asked()).toEqual([]);
  },
);

test('refuses a mode that the source or the part size does not allow', async () => {
  const the = bench();
  const stream = () => new Blob([bytes]).stream();
  const refused = (source: Parameters<typeof uploadFile>[1], options: object) =>
    expect(uploadFile(the.client, source, target, options)).rejects;
  await refused(stream(), { rapid: true }).toThrow(
    'source must be one that can be read twice if rapid is set',
  );
  await refused(stream(), { parallel: 4 }).toThrow(
    'size must be a number of bytes if parallel is set',
  );
  await refused(bytes, { parallel: 4, partSize: PART + 1 }).toThrow('multiple of 64');
  expect(the.asked()).toEqual([]);
});
