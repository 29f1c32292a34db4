import { ReadableStream as NodeStream } from 'node:stream/web';
import { expect, test } from 'vitest';
import { crc64Hash } from '../../src/crc64/index.js';
import { SourceChangedError, uploadFile, type Uploadable } from '../../src/upload/index.js';
import { bench, bytesOf, countingSource, httpBench, PART, same, target } from './support.js';

const bytes = bytesOf(3 * PART + 1234);

async function* chunks(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

const streamOf = (content: Uint8Array, size: number): ReadableStream<Uint8Array> =>
  NodeStream.from(chunks(content, size)) as ReadableStream<Uint8Array>;

type Make = (content: Uint8Array<ArrayBuffer>) => [Uploadable, number?];

const sources: [string, Make][] = [
  ['Uint8Array', (content) => [content]],
  ['Buffer', (content) => [Buffer.from(content)]],
  ['Blob', (content) => [new Blob([content])]],
  ['File with a type', (content) => [new File([content], 'f.txt', { type: 'text/plain' })]],
  ['Source of slices', (content) => [countingSource(content).source]],
  [
    'Source of streams',
    (content) => [
      {
        size: content.length,
        slice: (from: number, to: number) => streamOf(content.subarray(from, to), 1000),
      },
    ],
  ],
  [
    'Source of byte streams',
    (content) => [
      {
        size: content.length,
        slice: (from: number, to: number) => new Blob([content.subarray(from, to)]).stream(),
      },
    ],
  ],
  ['stream of small chunks, size known', (content) => [streamOf(content, 999), content.length]],
  [
    'stream of large chunks, size known',
    (content) => [streamOf(content, 9 * PART), content.length],
  ],
  ['stream of unknown size', (content) => [streamOf(content, 5000)]],
  ['async iterable, size known', (content) => [chunks(content, 7777), content.length]],
  [
    'async iterable of unknown size',
    (content) => (content.length > 0 ? [chunks(content, 2 * PART)] : [chunks(content, 1), 0]),
  ],
];

test.each(sources)('uploads a %s of any size', async (_name, make) => {
  const { client, stored } = bench();
  for (const size of [0, 1, PART, 2 * PART, bytes.length]) {
    const content = bytes.slice(0, size);
    const [source, known] = make(content);
    const file = await uploadFile(client, source, target, { partSize: PART, size: known });
    expect(file.size).toBe(size);
    expect(same(await stored(file.file_id), content)).toBe(true);
  }
});

test('the name of a File is the default name', async () => {
  const { client } = bench();
  const file = await uploadFile(client, new File(['x'], 'named.txt'), { drive_id: '1' });
  expect(file.name).toBe('named.txt');
});

test('sends no Content-Type if the URL was signed without one', async () => {
  const { client, fetch } = bench();
  const types: (string | null)[] = [];
  const file = new File(['x'], 'a.txt', { type: 'text/plain' });
  await uploadFile(client, file, target, {
    fetch: (request) => {
      types.push(request.headers.get('content-type'));
      expect([...request.headers.keys()]).toEqual([]);
      return fetch(request);
    },
  });
  expect(types).toEqual([null]);
});

test.each<[string, () => [Uploadable, number?], string]>([
  ['shorter than its size', () => [streamOf(bytes, 1000), bytes.length + 1], 'gave only'],
  ['longer than its size', () => [streamOf(bytes, 1000), bytes.length - 1], 'gave more'],
  ['longer by a chunk', () => [streamOf(bytes.subarray(0, PART), PART / 4), PART / 2], 'gave more'],
])('refuses a stream %s', async (_name, make, message) => {
  const { client, pds } = bench();
  const [source, size] = make();
  const upload = uploadFile(client, source, target, { partSize: PART, size });
  await expect(upload).rejects.toThrow(SourceChangedError);
  await expect(upload).rejects.toThrow(message);
  expect(await pds.store.items()).toHaveLength(0);
});

test('refuses a Source whose slice has another length', async () => {
  const { client } = bench();
  for (const slice of [
    () => new Uint8Array(5),
    () => streamOf(new Uint8Array(5), 5),
    () => streamOf(new Uint8Array(11), 5),
  ]) {
    await expect(uploadFile(client, { size: 10, slice }, target)).rejects.toThrow(
      /gave .* of .*10 bytes/,
    );
  }
});

test('rejects with the error of the source itself, and cancels a stream after an abort', async () => {
  const { client } = bench();
  let cancelled: unknown;
  const failing = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(PART));
    },
    cancel(reason) {
      cancelled = reason;
    },
  });
  const controller = new AbortController();
  const reason = new Error('enough');
  const upload = uploadFile(client, failing, target, {
    partSize: PART,
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  });
  await expect(upload).rejects.toBe(reason);
  expect(cancelled).toBe(reason);

  const broken = { size: 5, slice: () => Promise.reject(new Error('disk removed')) };
  await expect(uploadFile(client, broken, target)).rejects.toThrow('disk removed');
});

test('memory is reused: a part of any length is sent with small buffers', async () => {
  const { client } = await httpBench();
  const memory = new Set<number>();
  let pulls = 0;
  const slice = (from: number, to: number) => {
    let left = to - from;
    return new ReadableStream<Uint8Array>({
      type: 'bytes',
      pull(controller) {
        pulls++;
        const request = (controller as ReadableByteStreamController).byobRequest!;
        const { view } = request;
        const bytes = Math.min(left, view!.byteLength);
        memory.add(view!.buffer.byteLength);
        left -= bytes;
        if (bytes === 0) controller.close();
        request.respond(bytes);
      },
    });
  };
  const size = 40 * 2 ** 20;
  const file = await uploadFile(client, { size, slice }, target, { partSize: size });
  expect(file.size).toBe(size);
  expect(pulls).toBeGreaterThan(60);
  expect(Math.max(...memory)).toBeLessThanOrEqual(2 ** 20);
});

test.each<[string, unknown, object, object, string]>([
  ['a path', '/etc/hosts', {}, {}, 'of a path: fileSource'],
  ['null', null, {}, {}, 'source must be'],
  ['a number', 5, {}, {}, 'source must be'],
  ['a stream of texts', NodeStream.from(['x']), {}, {}, 'a chunk of source must be a Uint8Array'],
  ['a Source without a size', { slice() {}, size: NaN }, {}, {}, 'source.size must be'],
  ['no drive_id', bytes, { drive_id: undefined }, {}, 'target.drive_id must be'],
  ['no name', bytes, { name: undefined }, {}, 'target.name must be'],
  ['a part size too small', bytes, {}, { partSize: 1000 }, 'partSize must be an integer from'],
  ['a part size too large', bytes, {}, { partSize: 6 * 2 ** 30 }, 'partSize must be an integer'],
  ['a fraction of a byte', bytes, {}, { partSize: PART + 0.5 }, 'partSize must be an integer'],
  ['another size', bytes, {}, { size: 5 }, 'size must be equal to source.size, got 5'],
  ['a negative size', bytes, {}, { size: -5 }, 'size must be a number of bytes, got -5'],
  ['idleTimeout 0', bytes, {}, { idleTimeout: 0 }, 'idleTimeout must be'],
  ['retry.attempts 0', bytes, {}, { retry: { attempts: 0 } }, 'retry.attempts must be'],
  [
    'a file over the limit',
    { size: 60_000 * 2 ** 30, slice() {} },
    {},
    {},
    'size must be at most 53687091200000 bytes in 10000 parts',
  ],
  [
    'a file over the limit of its part size',
    { size: 2 ** 30, slice() {} },
    {},
    { partSize: PART },
    'size must be at most 1024000000 bytes in 10000 parts',
  ],
])('refuses %s before anything is created', async (_name, source, to, options, message) => {
  const { client, asked } = bench();
  const upload = uploadFile(client, source as Uploadable, { ...target, ...to }, options);
  await expect(upload).rejects.toThrow(message);
  expect(asked().filter((operation) => operation === 'putPart')).toEqual([]);
});

// In Chromium a chosen file that was deleted has the size 0, and only arrayBuffer() fails.
test('a File that was deleted meanwhile: SourceChangedError, and no file is created', async () => {
  const file = new File([], 'gone.txt');
  const gone = new DOMException('A requested file could not be found', 'NotFoundError');
  file.arrayBuffer = () => Promise.reject(gone);
  const { client, pds } = bench();
  const upload = uploadFile(client, file, target);
  await expect(upload).rejects.toThrow(SourceChangedError);
  await expect(upload).rejects.toMatchObject({ cause: gone });
  expect(pds.log).toEqual([]);
  await expect(crc64Hash(file)).rejects.toBe(gone);
});

test.each([undefined, 2])(
  'bytes in memory that are written to during the upload are noticed (parallel: %s)',
  async (parallel) => {
    const the = await httpBench();
    const own = bytes.slice();
    const upload = uploadFile(the.client, own, target, {
      partSize: PART,
      parallel,
      onCheckpoint: ({ parts }) => void (parts.length === 2 && own.fill(7)),
    });
    await expect(upload).rejects.toBeInstanceOf(SourceChangedError);
    expect(await the.pds.store.items()).toHaveLength(0);
  },
);
