import { expect, test } from 'vitest';
import { crc64Hash } from '../../src/crc64/index.js';
import { createClient, PdsApiError, PdsError, bearer } from '../../src/index.js';
import {
  completeUpload,
  uploadFile,
  uploadFiles,
  type Checkpoint,
  type Sha1,
  type Source,
  type UploadOptions,
} from '../../src/upload/index.js';
import { json, scriptedServer } from '../support/scripted-server.js';
import { bytesOf, countingSource, crcOf, httpBench, PART, quick, same, target } from './support.js';

/** Former cases of hanging, crashing or noise: each one must end at once and release everything. */

const bytes = bytesOf(4 * PART + 5);
const options = { partSize: PART, retry: quick };

test.each<[string, UploadOptions]>([
  ['serial', { partSize: 3 * 2 ** 30 }],
  ['parallel', { partSize: 5 * 2 ** 30, parallel: 4 }],
])(
  'a part size of several GiB, %s: memory is allocated only for existing bytes',
  async (_name, more) => {
    const the = await httpBench();
    const stream = new Blob([bytes]).stream();
    for (const source of [bytes, new Blob([bytes]), countingSource(bytes).source, stream]) {
      const size = source === stream ? bytes.length : undefined;
      const file = await uploadFile(the.client, source, target, { ...more, size });
      expect(same(await the.stored(file.file_id), bytes)).toBe(true);
    }
  },
);

test('an onProgress that rejects is ignored by uploadFile, and ends crc64Hash', async () => {
  const the = await httpBench();
  const onProgress = () => Promise.reject(new Error('a broken progress bar'));
  const file = await uploadFile(the.client, bytes, target, { ...options, onProgress });
  expect(file.size).toBe(bytes.length);
  const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1000)) });
  await expect(crc64Hash(endless, { onProgress })).rejects.toThrow('a broken progress bar');
});

test('idleTimeout: Infinity waits without limit, not for 1 ms', async () => {
  const the = await httpBench({ faults: [{ on: 'putPart', effect: 'slow', ms: 30 }] });
  const endless = { ...options, idleTimeout: Infinity, retry: false } as const;
  expect(await uploadFile(the.client, bytes, target, endless)).toMatchObject({
    size: bytes.length,
  });
});

test.each<[string, unknown]>([
  ['an empty list', []],
  ['the same part', [{ part_number: 1, part_size: PART }]],
  ['null', null],
])(
  'a next_part_number_marker that always grows, with %s: the listing ends',
  async (_name, uploaded_parts) => {
    let marker = 0;
    const server = await scriptedServer((_request, response) => {
      const answer = { upload_id: 'u', uploaded_parts, next_part_number_marker: String(++marker) };
      response.writeHead(marker < 50 ? 200 : 404).end(JSON.stringify(answer));
    });
    const client = createClient({ endpoint: server.url, auth: bearer('t'), retry: false });
    const checkpoint = {
      version: 1,
      drive_id: '1',
      file_id: 'f',
      upload_id: 'u',
      size: bytes.length,
      partSize: PART,
      parts: [],
    };
    await expect(uploadFile(client, bytes, target, { checkpoint })).rejects.toBeInstanceOf(
      PdsError,
    );
    expect(server.received.filter(({ path }) => path.includes('list')).length).toBeLessThanOrEqual(
      2,
    );
  },
);

const hanging = () => new Promise<never>(() => {});

/** A SHA-1 of the caller, with one method that never ends. */
const sha1With = (members: Partial<Sha1>) => () => ({
  update() {},
  state: () => [1, 2, 3, 4, 5],
  digest: () => new Uint8Array(20),
  ...members,
});

test.each<[string, Partial<Source>, UploadOptions]>([
  ['slice', { slice: hanging }, {}],
  ['a stream of slice', { slice: () => new ReadableStream({ pull: hanging }) }, {}],
  ['check', { check: hanging }, {}],
  ['onCheckpoint', {}, { onCheckpoint: hanging }],
  ['slice in parallel', { slice: hanging }, { parallel: 2 }],
  ['onCheckpoint in parallel', {}, { parallel: 2, onCheckpoint: hanging }],
  ['slice for rapid', { slice: hanging }, { rapid: true }],
  ['update of sha1', {}, { rapid: true, sha1: sha1With({ update: hanging }) }],
  ['digest of sha1', {}, { rapid: true, sha1: sha1With({ digest: hanging }) }],
  ['state of sha1', {}, { parallel: 2, sha1: sha1With({ state: hanging }) }],
])('an abort does not wait for %s', async (_name, members, more) => {
  const the = await httpBench();
  const { source } = countingSource(bytes, members);
  const controller = new AbortController();
  const reason = new Error('enough');
  const upload = uploadFile(the.client, source, target, {
    ...options,
    ...more,
    signal: controller.signal,
  });
  setTimeout(() => controller.abort(reason), 150);
  await expect(upload).rejects.toBe(reason);
});

test('the error of a parallel upload has the earlier attempts', async () => {
  const the = await httpBench({ faults: [{ on: 'putPart', effect: 'status', status: 503 }] });
  const retry = { attempts: 3, minDelay: 1 };
  const error = await uploadFile(the.client, bytes, target, {
    ...options,
    retry,
    parallel: 3,
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PdsApiError);
  expect((error as PdsError).attempts).toHaveLength(2);
});

test.each([1, 4])(
  'a slice stream that is too long is cancelled (parallel: %s)',
  async (parallel) => {
    const the = await httpBench();
    let cancelled = 0;
    const slice = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(PART)),
        cancel: () => void cancelled++,
      });
    const mode = parallel > 1 ? { parallel } : {};
    const upload = uploadFile(the.client, { size: bytes.length, slice }, target, {
      ...options,
      ...mode,
    });
    await expect(upload).rejects.toThrow(/source gave more bytes: at least \d+ of \d+ bytes/);
    expect(cancelled).toBeGreaterThan(0);
  },
);

test('each stream of a slice is closed or cancelled, also after failed attempts', async () => {
  const the = await httpBench({ faults: [{ on: 'putPart', nth: [1, 3], effect: 'reset' }] });
  let open = 0;
  const slice = (from: number, to: number) => {
    open++;
    let left = to - from;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = new Uint8Array(Math.min(left, 1000));
        left -= piece.length;
        if (piece.length > 0) return controller.enqueue(piece);
        open--;
        controller.close();
      },
      cancel: () => void open--,
    });
  };
  const { size } = await uploadFile(the.client, { size: bytes.length, slice }, target, options);
  expect(size).toBe(bytes.length);
  await expect.poll(() => open).toBe(0);
});

test('a 2xx that arrives before the bytes of the part are sent is not a success', async () => {
  const server = await scriptedServer(json({ file_id: 'f', upload_id: 'u' }, 201));
  const putUrl = `${server.url}/part`;
  const client = createClient({ endpoint: server.url, auth: bearer('t'), retry: false });
  const createFile = async () => ({
    file_id: 'f',
    upload_id: 'u',
    part_info_list: [{ part_number: 1, upload_url: putUrl }],
  });
  const early = Object.assign(async () => new Response(null, { headers: { etag: '"x"' } }), {
    Request: class {},
  });
  const upload = uploadFile({ ...client, createFile } as never, bytes, target, {
    fetch: early as never,
    retry: false,
  });
  await expect(upload).rejects.toMatchObject({ name: 'PdsResponseError', outcome: 'unknown' });
});

test('adaptive sizes: parts grow on a fast connection, and shrink after a broken one', async () => {
  const large = bytesOf(40 * 2 ** 20);
  const { source } = countingSource(large);
  const the = await httpBench();
  const sizes = async (more: UploadOptions = {}) => {
    const checkpoints: Checkpoint[] = [];
    const file = await uploadFile(the.client, source, target, {
      retry: quick,
      ...more,
      onCheckpoint: (given) => void checkpoints.push(structuredClone(given)),
    });
    expect(file.crc64_hash).toBe(crcOf(large));
    return checkpoints;
  };
  const calm = (await sizes()).at(-1)!;
  expect(calm.partSize).toBeUndefined();
  expect(calm.parts[0]!.size).toBe(2 ** 20);
  expect(calm.parts.length).toBeLessThan(8);
  expect(calm.parts.reduce((sum, { size }) => sum + size, 0)).toBe(large.length);

  the.pds.faults.push({ on: 'putPart', nth: [3, 4], effect: 'reset' });
  const broken = await sizes();
  // A checkpoint has each size before its PUT.
  const tried = new Set(
    broken
      .flatMap(({ planned }) => planned.filter(({ part_number }) => part_number === 3))
      .map(({ size }) => size),
  );
  expect(tried.size).toBe(3);
  expect(broken.at(-1)!.parts[2]!.size).toBe(Math.min(...tried));
});

test('adaptive sizes: a part that was stored in an earlier size is kept', async () => {
  const large = bytesOf(30 * 2 ** 20);
  const the = await httpBench({
    faults: [{ on: 'putPart', nth: 2, when: 'after', effect: 'reset' }],
  });
  const file = await uploadFile(the.client, countingSource(large).source, target, { retry: quick });
  expect(same(await the.stored(file.file_id), large)).toBe(true);
  expect(the.asked().filter((operation) => operation === 'createFile')).toHaveLength(1);
});

test('adaptive sizes: a part that was stored before its checkpoint was written is kept', async () => {
  const large = bytesOf(30 * 2 ** 20);
  const the = await httpBench();
  const controller = new AbortController();
  let stored: Checkpoint | undefined;
  const first = uploadFile(the.client, countingSource(large).source, target, {
    signal: controller.signal,
    onCheckpoint: (given) => {
      if (given.parts.length < 2) stored = structuredClone(given);
      else controller.abort(new Error('killed'));
    },
  });
  await expect(first).rejects.toThrow('killed');
  expect(stored).toMatchObject({ parts: [{ part_number: 1 }], planned: [{ part_number: 2 }] });
  the.pds.log.splice(0);
  const file = await uploadFile(the.client, countingSource(large).source, target, {
    checkpoint: stored,
  });
  expect(file.file_id).toBe(stored!.file_id);
  expect(same(await the.stored(file.file_id), large)).toBe(true);
  const sent = the.pds.log.filter(({ operation }) => operation === 'putPart');
  expect(sent[0]).toMatchObject({ partNumber: 3 });
});

test('content_type and local_modified_at of the target default to those of the source', async () => {
  const the = await httpBench();
  const given = new File(['x'], 'a.txt', { type: 'text/plain', lastModified: 1_700_000_000_000 });
  const file = await uploadFile(the.client, given, { drive_id: '1' });
  expect(file).toMatchObject({
    name: 'a.txt',
    content_type: 'text/plain',
    local_modified_at: '2023-11-14T22:13:20.000Z',
  });
  const other = await uploadFile(the.client, given, { drive_id: '1', content_type: 'text/css' });
  expect(other.content_type).toBe('text/css');
});

test.each<[string, object, RegExp]>([
  [
    'neither drive_id nor share_id',
    { name: 'a' },
    /^target.drive_id must be a non-empty string .*, got undefined/,
  ],
  ['an empty drive_id', { drive_id: '', name: 'a' }, /^target.drive_id must be/],
  ['a number as share_id', { share_id: 5, name: 'a' }, /^target.share_id must be .*, got 5/],
  [
    'both drive_id and share_id',
    { drive_id: '1', share_id: '2', name: 'a' },
    /^target.share_id must be absent if target.drive_id is set, got a string/,
  ],
])('a target with %s is refused, and the error names the member', async (_name, to, message) => {
  const the = await httpBench();
  await expect(uploadFile(the.client, bytes, to as typeof target)).rejects.toThrow(message);
  expect(the.asked()).toEqual([]);
});

test.each<[string, unknown[], RegExp]>([
  ['no target', [], /^target must be an object with drive_id and name, got undefined/],
  ['no options', [bytes, null], /^options must be an object, got null/],
  ['no signal', [bytes, { signal: {} }], /^signal must be an AbortSignal, got an object/],
  ['a promise of bytes', [Promise.resolve(bytes)], /^source must be .*, got a Promise \(await it/],
  ['a path', ['photo.jpg'], /^source must be .* fileSource\), got a string/],
])(
  '%s is refused, and the error names the argument',
  async (_name, [source = bytes, more], message) => {
    const the = await httpBench();
    const to = message.source.startsWith('^target') ? undefined : target;
    const upload = uploadFile(the.client, source as never, to as never, more as never);
    await expect(upload).rejects.toThrow(message);
    expect(the.asked()).toEqual([]);
  },
);

test.each([undefined, null, {}, 'bj1', Promise.resolve({})])(
  'a client that is %s is refused',
  async (client) => {
    const message = /^client must be what createClient\(\) gives, got /;
    await expect(uploadFile(client as never, bytes, target)).rejects.toThrow(message);
    await expect(completeUpload(client as never, {} as never)).rejects.toThrow(message);
    await expect(uploadFiles(client as never, [], target).next()).rejects.toThrow(message);
  },
);

test('onProgress gets the remaining time', async () => {
  const the = await httpBench({ faults: [{ on: 'putPart', effect: 'slow', ms: 60 }] });
  const left: number[] = [];
  await uploadFile(the.client, bytes, target, {
    ...options,
    onProgress: ({ secondsLeft }) => void (secondsLeft !== undefined && left.push(secondsLeft)),
  });
  expect(left.length).toBeGreaterThan(1);
  expect(left.at(-1)).toBe(0);
  expect(left.every((seconds) => seconds >= 0 && seconds < 60)).toBe(true);
});
