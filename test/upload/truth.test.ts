import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { crc64Hash } from '../../src/crc64/index.js';
import { PdsError, type PdsFile } from '../../src/index.js';
import type { FaultRule } from '../../src/local/index.js';
import { fileSource } from '../../src/node/index.js';
import {
  CheckpointError,
  FileExistsError,
  SourceChangedError,
  uploadFile,
  type Checkpoint,
  type Uploadable,
} from '../../src/upload/index.js';
import { bytesOf, crcOf, httpBench, PART, quick, same, target, type Bench } from './support.js';

/** An upload succeeds only if the bytes were compared. Each case here was once a false success. */

const bytes = bytesOf(3 * PART + 5);
const others = bytesOf(bytes.length);
const options = { partSize: PART, retry: quick };

const thrownBy = (promise: Promise<unknown>) =>
  promise.then(
    (file) => expect.fail(`resolved to ${JSON.stringify(file)}`),
    (error: unknown) => error,
  );

function temporaryFile(content: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pds-truth-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'a.bin');
  writeFileSync(path, content);
  return path;
}

/** Uploads two parts, then aborts; gives the checkpoint. */
async function interrupted(the: Bench, source: Uploadable): Promise<Checkpoint> {
  const controller = new AbortController();
  let checkpoint: Checkpoint | undefined;
  const upload = uploadFile(the.client, source, target, {
    ...options,
    signal: controller.signal,
    onCheckpoint: (given) => {
      checkpoint = JSON.parse(JSON.stringify(given)) as Checkpoint;
      if (given.parts.length === 2) controller.abort(new Error('stop'));
    },
  });
  await expect(upload).rejects.toThrow('stop');
  return checkpoint!;
}

const sources: [string, (content: Uint8Array<ArrayBuffer>) => Uploadable | Promise<Uploadable>][] =
  [
    ['Uint8Array', (content) => content],
    ['Blob', (content) => new Blob([content])],
    ['File', (content) => new File([content], 'a.bin', { lastModified: 1 })],
    [
      'Source',
      (content) => ({
        size: content.length,
        lastModified: 1,
        slice: (from: number, to: number) => content.subarray(from, to),
      }),
    ],
  ];

test.each(sources)(
  'resume: a %s with other bytes of the same size and time is refused',
  async (_name, make) => {
    const the = await httpBench();
    const checkpoint = await interrupted(the, await make(bytes));
    const before = the.asked().length;
    const resumed = uploadFile(the.client, await make(others), target, { ...options, checkpoint });
    expect(await thrownBy(resumed)).toBeInstanceOf(CheckpointError);
    await expect(resumed).rejects.toThrow('to another source: part 1 has other bytes');
    expect(the.asked().slice(before)).toEqual(['listUploadedParts']);
    const file = await uploadFile(the.client, await make(bytes), target, {
      ...options,
      checkpoint,
    });
    expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  },
);

test('resume: a file that was replaced but kept its times is refused', async () => {
  const the = await httpBench();
  const path = temporaryFile(bytes);
  const { atime, mtime } = statSync(path);
  const checkpoint = await interrupted(the, await fileSource(path));
  writeFileSync(path, others);
  utimesSync(path, atime, mtime);
  const resumed = uploadFile(the.client, await fileSource(path), target, {
    ...options,
    checkpoint,
  });
  expect(await thrownBy(resumed)).toBeInstanceOf(CheckpointError);
});

test('resume: a file with new times but the same bytes is resumed', async () => {
  const the = await httpBench();
  const path = temporaryFile(bytes);
  const checkpoint = await interrupted(the, await fileSource(path));
  utimesSync(path, 1, 1);
  the.pds.log.splice(0);
  const file = await uploadFile(the.client, await fileSource(path), target, {
    ...options,
    checkpoint,
  });
  expect(file.file_id).toBe(checkpoint.file_id);
  expect(the.asked().filter((operation) => operation === 'putPart')).toHaveLength(2);
});

test('resume: a completed upload with another source is refused', async () => {
  const the = await httpBench();
  let checkpoint: Checkpoint | undefined;
  await uploadFile(the.client, bytes, target, {
    ...options,
    onCheckpoint: (given) => void (checkpoint = given),
  });
  const resumed = uploadFile(the.client, others, target, { ...options, checkpoint });
  expect(await thrownBy(resumed)).toBeInstanceOf(CheckpointError);
});

test('a file that is overwritten during the upload, with the same size and times: SourceChangedError', async () => {
  const the = await httpBench();
  const path = temporaryFile(bytes);
  utimesSync(path, 1000, 1000); // whole seconds, so that the same time can be set again exactly
  const upload = uploadFile(the.client, await fileSource(path), target, {
    ...options,
    onCheckpoint: ({ parts }) => {
      if (parts.length !== 2) return;
      writeFileSync(path, others);
      utimesSync(path, 1000, 1000);
    },
  });
  expect(await thrownBy(upload)).toBeInstanceOf(SourceChangedError);
  expect(the.asked()).not.toContain('completeFile');
});

const webStream = () => new Blob([bytes]).stream();
async function* generator() {
  yield bytes;
}

test.each<[string, () => Promise<[Uploadable, number?]>, RegExp]>([
  [
    'a stream that was hashed before',
    async () => {
      const stream = webStream();
      await crc64Hash(stream);
      return [stream];
    },
    /^source must be a stream that was not read before/,
  ],
  [
    'a stream that was partly read, with a size',
    async () => {
      const stream = webStream();
      const reader = stream.getReader();
      await reader.read();
      reader.releaseLock();
      return [stream, bytes.length];
    },
    /^source must be a stream that was not read before/,
  ],
  [
    'a stream that another reader has locked',
    async () => {
      const stream = webStream();
      stream.getReader();
      return [stream];
    },
    /^source must be a stream that nobody else is reading/,
  ],
  [
    'a stream of Node that was read',
    async () => {
      const stream = Readable.from([bytes]);
      await stream.toArray();
      return [stream];
    },
    /^source must be a stream that was not read before/,
  ],
  [
    'a finished generator',
    async () => {
      const chunks = generator();
      await crc64Hash(chunks);
      return [chunks];
    },
    /may have been read before/,
  ],
  [
    'a finished generator, with a size',
    async () => {
      const chunks = generator();
      await crc64Hash(chunks);
      return [chunks, bytes.length];
    },
    /^source gave only 0 of/,
  ],
])('%s is an error', async (_name, make, message) => {
  const the = await httpBench();
  const [source, size] = await make();
  const upload = uploadFile(the.client, source, target, { ...options, size });
  await expect(upload).rejects.toThrow(message);
  expect(await the.pds.store.items()).toHaveLength(0);
  expect(the.asked()).not.toContain('completeFile');
});

test('a second upload of the same stream is an error', async () => {
  const the = await httpBench();
  const stream = webStream();
  await uploadFile(the.client, stream, target, options);
  await expect(uploadFile(the.client, stream, target, options)).rejects.toThrow('not read before');
  await expect(crc64Hash(stream)).rejects.toThrow('not read before');
});

test.each<[string, () => Uploadable]>([
  ['a new stream', () => new Blob([]).stream()],
  ['a stream of Node', () => Readable.from([])],
  [
    'an iterable that starts from the beginning each time',
    () => ({ [Symbol.asyncIterator]: async function* () {} }),
  ],
])('%s may be empty', async (_name, make) => {
  const the = await httpBench();
  expect(await uploadFile(the.client, make(), target, options)).toMatchObject({ size: 0 });
});

/** A client that changes the answers of one operation. */
async function changed(
  operation: string,
  change: (answer: Record<string, unknown>) => object,
  faults: FaultRule[] = [],
): Promise<Bench> {
  const the = await httpBench({ faults });
  const method = operation as 'getFile';
  const client = {
    ...the.client,
    [method]: async (...args: Parameters<typeof the.client.getFile>) =>
      change({ ...(await the.client[method](...args)) }),
  } as typeof the.client;
  return { ...the, client };
}

test.each<[string, object]>([
  ['available', { status: 'available', upload_id: undefined }],
  ['rapid_upload', { rapid_upload: true, upload_id: undefined }],
])('createFile says %s although nothing was uploaded: outcome unknown', async (_name, members) => {
  const the = await changed('createFile', (answer) => ({ ...answer, ...members }));
  const error = await thrownBy(uploadFile(the.client, bytes, target, options));
  expect(error).toBeInstanceOf(PdsError);
  expect(error).toMatchObject({ outcome: 'unknown' });
});

test('createFile says available but also gives an upload: the file is uploaded', async () => {
  const the = await changed('createFile', (answer) => ({
    ...answer,
    status: 'available',
    exist: true,
  }));
  const file = await uploadFile(the.client, bytes, target, options);
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
});

test('createFile gives a complete file: the upload succeeds only if its CRC-64 is right', async () => {
  const the = await httpBench();
  const there = await uploadFile(the.client, bytes, target, options);
  const create = async () => ({ file_id: there.file_id, status: 'available' });
  const client = { ...the.client, createFile: create } as unknown as typeof the.client;
  expect(await uploadFile(client, webStream(), target, options)).toEqual(there);
  await expect(uploadFile(client, others, target, options)).rejects.toThrow('CRC-64 mismatch');
});

test.each([403, 404])(
  'getFile answers %i after a rapid upload: outcome unknown',
  async (status) => {
    const the = await httpBench();
    await uploadFile(the.client, bytes, target, options);
    const code = status === 403 ? 'ForbiddenNoPermission.file' : 'NotFound.File';
    const body = JSON.stringify({ code, message: 'no' });
    the.pds.faults.push({ on: 'getFile', effect: 'status', status, body });
    const rapid = uploadFile(
      the.client,
      bytes,
      { ...target, name: 'b' },
      { ...options, rapid: true },
    );
    expect(await thrownBy(rapid)).toMatchObject({
      name: 'PdsApiError',
      status,
      outcome: 'unknown',
    });
    expect(await the.pds.store.items()).toHaveLength(2);
  },
);

test('a rapid upload of a file without crc64_hash succeeds by its SHA-1', async () => {
  const the = await changed('getFile', (file) => ({ ...file, crc64_hash: '' }));
  await uploadFile(the.client, bytes, target, options);
  const file = await uploadFile(
    the.client,
    bytes,
    { ...target, name: 'b' },
    { ...options, rapid: true },
  );
  expect(file.name).toBe('b');
});

test('exist: true with a refused getFile gives FileExistsError', async () => {
  const the = await httpBench();
  const there = await uploadFile(the.client, bytes, target, options);
  the.pds.faults.push({ on: 'getFile', effect: 'status', status: 403 });
  const refuse = uploadFile(the.client, bytes, { ...target, check_name_mode: 'refuse' }, options);
  const error = (await thrownBy(refuse)) as FileExistsError;
  expect(error).toBeInstanceOf(FileExistsError);
  expect(error.file).toMatchObject({ file_id: there.file_id, name: target.name });
});

test('a completion of a revision fails without effect, and the earlier revision has no crc64_hash', async () => {
  const the = await changed('getFile', (file) => ({ ...file, crc64_hash: '' }), [
    { on: 'completeFile', nth: 2, effect: 'status', status: 502 },
  ]);
  const { file_id } = await uploadFile(the.client, bytes, target, options);
  const file = await uploadFile(the.client, others, { ...target, file_id }, options);
  expect(file.crc64_hash).toBe(crcOf(others));
  expect(same(await the.stored(file_id), others)).toBe(true);
});

test('resume of a revision whose upload ended: the earlier revision of the same size is not taken for it', async () => {
  const the = await changed('getFile', (file) => ({ ...file, crc64_hash: '', content_hash: '' }));
  const { file_id } = await uploadFile(the.client, others, target, options);
  const controller = new AbortController();
  let checkpoint: Checkpoint | undefined;
  const first = uploadFile(
    the.client,
    bytes,
    { ...target, file_id },
    {
      ...options,
      signal: controller.signal,
      onCheckpoint: (given) => {
        checkpoint = given;
        if (given.parts.length === 2) controller.abort(new Error('stop'));
      },
    },
  );
  await expect(first).rejects.toThrow('stop');
  await the.pds.store.dropUpload(checkpoint!.upload_id);
  await uploadFile(the.client, bytes, { ...target, file_id }, { ...options, checkpoint });
  expect(same(await the.stored(file_id), bytes)).toBe(true);
});

test.each<[string, (answer: Record<string, unknown>) => object]>([
  ['another file_id', (file) => ({ ...file, file_id: 'x' })],
  ['only a file_id', ({ file_id }) => ({ file_id })],
  [
    'null for size and CRC-64',
    (file) => ({ ...file, size: null, crc64_hash: null, content_hash: null }),
  ],
])('completeFile and getFile answer with %s: outcome unknown', async (_name, change) => {
  const the = await changed('getFile', change);
  const completeFile = async (...args: Parameters<typeof the.client.completeFile>) =>
    change({ ...(await the.client.completeFile(...args)) }) as PdsFile;
  const upload = uploadFile({ ...the.client, completeFile }, bytes, target, options);
  expect(await thrownBy(upload)).toMatchObject({ name: 'PdsError', outcome: 'unknown' });
});

test('a part that is stored with other bytes of the same size: after the mismatch the upload is restarted', async () => {
  const the = await httpBench();
  let isDone = false;
  const file = await uploadFile(the.client, bytes, target, {
    ...options,
    onCheckpoint: async ({ parts, upload_id }) => {
      if (isDone || parts.length !== 1) return;
      isDone = true;
      const writer = await the.pds.store.writePart(upload_id, 2);
      const wrong = others.subarray(0, PART);
      await writer.write(wrong);
      await writer.commit({ partNumber: 2, size: PART, md5: '0'.repeat(32), crc64: crcOf(wrong) });
    },
  });
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
  expect(the.asked().filter((operation) => operation === 'createFile')).toHaveLength(2);
  expect(await the.pds.store.items()).toHaveLength(1);
});

test('a resumed upload with wrong bytes in a stored part is restarted', async () => {
  const the = await httpBench();
  const checkpoint = await interrupted(the, bytes);
  const writer = await the.pds.store.writePart(checkpoint.upload_id, 3);
  await writer.write(others.subarray(0, PART));
  await writer.commit({
    partNumber: 3,
    size: PART,
    md5: '0'.repeat(32),
    crc64: crcOf(others.subarray(0, PART)),
  });
  const file = await uploadFile(the.client, bytes, target, { ...options, checkpoint });
  expect(file.file_id).not.toBe(checkpoint.file_id);
  expect(same(await the.stored(file.file_id), bytes)).toBe(true);
});

test('a checkpoint of another target is refused', async () => {
  const the = await httpBench();
  const checkpoint = await interrupted(the, bytes);
  for (const members of [{ name: 'b.bin' }, { parent_file_id: 'x' }, { description: 'x' }]) {
    const resumed = uploadFile(
      the.client,
      bytes,
      { ...target, ...members },
      { ...options, checkpoint },
    );
    await expect(resumed).rejects.toThrow(/^checkpoint belongs to another target: /);
  }
});

test('a checkpoint of version 1 can be resumed', async () => {
  const the = await httpBench();
  const { file_id, upload_id, size, parts } = await interrupted(the, bytes);
  const checkpoint = {
    version: 1,
    drive_id: '1',
    file_id,
    upload_id,
    size,
    lastModified: 5,
    partSize: PART,
    parts,
  };
  the.pds.log.splice(0);
  const file = await uploadFile(the.client, bytes, target, { checkpoint });
  expect(file.file_id).toBe(file_id);
  expect(the.asked().filter((operation) => operation === 'putPart')).toHaveLength(2);
  const wrong = uploadFile(the.client, others, target, { checkpoint });
  await expect(wrong).rejects.toBeInstanceOf(CheckpointError);
});
