import { afterEach, describe, expect, it } from 'vitest';
import { Crc64, crc64, formatCrc64 } from '../../src/crc64/index.js';
import {
  Crc64MismatchError,
  downloadFile,
  FileChangedError,
  type DownloadOptions,
} from '../../src/download/index.js';
import { PdsError } from '../../src/index.js';
import { nodeFetch } from '../../src/node/index.js';
import type { Fetch } from '../../src/call/types.js';
import { someBytes, startService, type Fault } from './service.js';

const SIZE = 300_000;
const content = someBytes(SIZE);
const other = someBytes(SIZE, 2);
const crcOf = (bytes: Uint8Array) => formatCrc64(crc64(bytes));

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

async function start(bytes: Uint8Array = content, fetch?: Fetch) {
  const service = await startService(bytes, fetch);
  close = service.close;
  return service;
}

async function read(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The same as toEqual, which takes seconds for this many bytes. */
const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(b);

const failureOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('it succeeded'),
    (error: Error) => error,
  );

const cut = (after: number): Fault => ({ kind: 'cut', after });
const short = (after: number): Fault => ({ kind: 'short', after });
/** Start of a range. Some bytes sent just before a break may be lost, so the exact value varies. */
const startOf = (range: string | undefined) => Number(/^bytes=(\d+)-$/.exec(range!)?.[1]);

describe.each<[string, (() => Fetch) | undefined]>([
  ['the global fetch', undefined],
  ['nodeFetch', () => nodeFetch()],
])('downloadFile over %s', (_, makeFetch) => {
  const fetch = makeFetch?.();

  it('gives the file and its verified bytes', async () => {
    const { client, target, state } = await start(content, fetch);
    const reports: unknown[] = [];
    const onProgress = (progress: unknown) => reports.push(progress);
    const { file, stream } = await downloadFile(client, target, { onProgress });
    expect(file).toMatchObject({ name: 'a.bin', size: SIZE });
    expect(state.ranges).toEqual([]); // nothing is sent before the stream is read
    expect(same(await read(stream), content)).toBe(true);
    expect(state.ranges).toEqual(['bytes=0-']);
    expect(state.headers).not.toHaveProperty('authorization');
    expect(reports.at(-1)).toEqual({ size: SIZE, bytesReceived: SIZE });
  });

  it.each<[string, number]>([
    ['empty', 0],
    ['of one byte', 1],
  ])('downloads a file that is %s', async (_name, size) => {
    const { client, target } = await start(content.subarray(0, size), fetch);
    const { stream } = await downloadFile(client, target);
    expect(same(await read(stream), content.slice(0, size))).toBe(true);
  });

  it.each<[string, Fault[], ranges: string[]]>([
    ['a body that ends early', [{ kind: 'short', after: 5 }], ['bytes=0-', 'bytes=5-']],
    ['a 503', [{ kind: 'refuse', status: 503 }], ['bytes=0-', 'bytes=0-']],
    ['a range that is ignored', [short(1000), { kind: 'whole' }], ['bytes=0-', 'bytes=1000-']],
    ['a login page of the network', [{ kind: 'page' }], ['bytes=0-', 'bytes=0-']],
    ['a login page with status 200', [{ kind: 'page', status: 200 }], ['bytes=0-', 'bytes=0-']],
    [
      'a 206 without Content-Range',
      [{ kind: 'range', header: undefined }],
      ['bytes=0-', 'bytes=0-'],
    ],
    [
      'a range with another start',
      [short(1000), { kind: 'range', header: `bytes 1001-${SIZE - 1}/${SIZE}` }],
      ['bytes=0-', 'bytes=1000-', 'bytes=1000-'],
    ],
    [
      'a Content-Range with another unit',
      [{ kind: 'range', header: `items 0-${SIZE - 1}/${SIZE}` }],
      ['bytes=0-', 'bytes=0-'],
    ],
    ['a range of unknown length', [{ kind: 'range', header: `bytes 0-9/*` }], ['bytes=0-']],
    [
      'a shorter range than requested',
      [
        { kind: 'once', from: 0, to: 1000 },
        { kind: 'once', from: 1000, to: 1001 },
      ],
      ['bytes=0-', 'bytes=1000-', 'bytes=1001-'],
    ],
    ['the whole instead of the first range', [{ kind: 'whole' }], ['bytes=0-']],
    [
      'more breaks than attempts, with bytes in between',
      Array.from({ length: 9 }, () => short(1000)),
      Array.from({ length: 10 }, (_each, index) => `bytes=${index * 1000}-`),
    ],
  ])('succeeds in spite of %s', async (_name, faults, ranges) => {
    const { client, target, state } = await start(content, fetch);
    state.faults = faults;
    const { stream } = await downloadFile(client, target);
    expect(same(await read(stream), content)).toBe(true);
    expect(state.ranges).toEqual(ranges);
  });

  it('does not take compressed bytes for the content', async () => {
    const { client, target, state } = await start(content, fetch);
    state.faults = [{ kind: 'gzip' }];
    const { stream } = await downloadFile(client, target);
    const result = await read(stream).catch((error: unknown) => error);
    // The global fetch decompresses them; nodeFetch does not.
    if (result instanceof Uint8Array) expect(same(result, content)).toBe(true);
    else expect(result).toBeInstanceOf(FileChangedError);
  });

  it('continues after a connection that breaks in the body', async () => {
    const { client, target, state } = await start(content, fetch);
    state.faults = [cut(100_000)];
    const { stream } = await downloadFile(client, target);
    expect(same(await read(stream), content)).toBe(true);
    expect(state.ranges).toHaveLength(2);
    expect(startOf(state.ranges[1])).toBeLessThanOrEqual(100_000);
  });

  it('renews an expired URL, and continues from the last byte', async () => {
    const { client, target, state } = await start(content, fetch);
    state.faults = [cut(70_000)];
    const { stream } = await downloadFile(client, target);
    const reader = stream.getReader();
    const first = (await reader.read()).value!;
    state.expired = state.urls;
    reader.releaseLock();
    const all = Buffer.concat([first, await read(stream)]);
    expect(same(all, content)).toBe(true);
    expect(state.ranges).toHaveLength(3);
    expect(startOf(state.ranges[1])).toBeGreaterThanOrEqual(first.length);
    expect(state.ranges[2]).toBe(state.ranges[1]);
    expect(state.urls).toBe(2);
  });

  it.each<[string, Fault[], new (...args: never[]) => Error, RegExp]>([
    ['a flipped bit', [{ kind: 'flip', at: 1234 }], Crc64MismatchError, /CRC-64 mismatch/],
    [
      'a flipped bit in the last byte',
      [{ kind: 'flip', at: SIZE - 1 }],
      Crc64MismatchError,
      /CRC-64/,
    ],
    ['surplus bytes', [{ kind: 'surplus' }], FileChangedError, /more were received/],
    [
      'another file between two ranges',
      [{ kind: 'change', after: 1000, to: other }],
      FileChangedError,
      /its CRC-64 was \d+ and is now \d+/,
    ],
    [
      'a longer file between two ranges',
      [{ kind: 'change', after: 1000, to: someBytes(SIZE + 1) }],
      FileChangedError,
      /its size was 300000 and is now 300001/,
    ],
    [
      'a shorter file between two ranges',
      [{ kind: 'change', after: 1000, to: content.subarray(0, 500) }],
      FileChangedError,
      /416/,
    ],
    [
      'a range of another length',
      [{ kind: 'range', header: `bytes 0-${SIZE}/${SIZE + 1}` }],
      FileChangedError,
      /its size was 300000 and is now 300001/,
    ],
    ['a refusal', [{ kind: 'refuse', status: 404, code: 'NoSuchKey' }], PdsError, /404 NoSuchKey/],
    [
      'a bucket policy',
      [{ kind: 'refuse', status: 403, message: 'by bucket policy' }],
      PdsError,
      /403 AccessDenied/,
    ],
  ])('errors because of %s', async (_name, faults, kind, message) => {
    const { client, target, state } = await start(content, fetch);
    state.faults = faults;
    const { stream } = await downloadFile(client, target);
    const error = await failureOf(read(stream));
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toMatch(message);
  });

  it.each<[string, Fault, number]>([
    ['breaks', cut(0), 4],
    ['503s', { kind: 'refuse', status: 503 }, 4],
    ['refused URLs', { kind: 'refuse', status: 403 }, 3],
  ])('ends after several %s without a byte in between', async (_name, fault, times) => {
    const { client, target, state } = await start(content, fetch);
    state.faults = Array.from({ length: 20 }, () => fault);
    const { stream } = await downloadFile(client, target);
    const error = (await failureOf(read(stream))) as PdsError;
    expect(error).toBeInstanceOf(PdsError);
    expect(state.ranges).toHaveLength(times);
    expect(error.attempts).toHaveLength(times - 1);
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('secret');
  });

  it('repeats a request after idleTimeout without a byte', async () => {
    const { client, target, state } = await start(content, fetch);
    state.faults = [
      { kind: 'hang', after: 0 },
      { kind: 'hang', after: 4000 },
    ];
    const { stream } = await downloadFile(client, target, { idleTimeout: 200 });
    expect(same(await read(stream), content)).toBe(true);
    expect(state.ranges.slice(0, 2)).toEqual(['bytes=0-', 'bytes=0-']);
    expect(startOf(state.ranges.at(-1))).toBe(4000);
  });

  it('ends at once when it is aborted, also in the middle of a body', async () => {
    const { client, target, state } = await start(content, fetch);
    state.faults = [{ kind: 'hang', after: 4000 }];
    const controller = new AbortController();
    const { stream } = await downloadFile(client, target, { signal: controller.signal });
    const reader = stream.getReader();
    await reader.read();
    const next = reader.read();
    controller.abort(new Error('enough'));
    await expect(next).rejects.toThrow('enough');
  });

  it('ends at once when the stream is cancelled', async () => {
    const { client, target, state } = await start(content, fetch);
    state.faults = [{ kind: 'hang', after: 4000 }];
    const { stream } = await downloadFile(client, target);
    const reader = stream.getReader();
    await reader.read();
    const next = reader.read();
    await reader.cancel();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(state.ranges).toHaveLength(1);
  });

  it('with resume continues after the first bytes, and compares the whole', async () => {
    const { client, target, state } = await start(content, fetch);
    const resume = new Crc64().update(content.subarray(0, 200_000));
    const { stream } = await downloadFile(client, target, { resume });
    expect(same(await read(stream), content.slice(200_000))).toBe(true);
    expect(state.ranges).toEqual(['bytes=200000-']);

    const wrong = new Crc64().update(other.subarray(0, 200_000));
    const second = await downloadFile(client, target, { resume: wrong });
    await expect(read(second.stream)).rejects.toThrow(Crc64MismatchError);
  });

  it('with resume, which the caller updates with what it reads, compares the whole', async () => {
    const { client, target } = await start(content, fetch);
    const resume = new Crc64().update(content.subarray(0, 200_000));
    const { stream } = await downloadFile(client, target, { resume });
    for await (const bytes of stream) resume.update(bytes);
    expect(resume.digest()).toBe(crc64(content));
  });

  it('with all bytes in resume sends no request', async () => {
    const { client, target, state } = await start(content, fetch);
    const { stream } = await downloadFile(client, target, { resume: new Crc64().update(content) });
    expect(await read(stream)).toEqual(new Uint8Array());
    expect(state.ranges).toEqual([]);
    const longer = new Crc64().update(content).update(new Uint8Array(1));
    const second = await downloadFile(client, target, { resume: longer });
    await expect(read(second.stream)).rejects.toThrow(FileChangedError);
  });
});

describe('size and CRC-64 that the service states', () => {
  it('all bytes are in resume and the size is unknown: one request shows that nothing is missing', async () => {
    const { client, target, state } = await start();
    Object.assign(state, { file: { size: undefined }, link: { size: undefined } });
    const { stream } = await downloadFile(client, target, { resume: new Crc64().update(content) });
    expect(await read(stream)).toEqual(new Uint8Array());
    expect(state.ranges).toEqual([`bytes=${SIZE}-`]);
    const longer = new Crc64().update(content).update(new Uint8Array(1));
    const second = await downloadFile(client, target, { resume: longer });
    await expect(read(second.stream)).rejects.toThrow(FileChangedError);
  });

  it('a changed ETag is an error only if object storage states no CRC-64', async () => {
    const { client, target, state } = await start();
    for (const [storageCrc, kind] of [
      [true, undefined],
      [false, FileChangedError],
    ] as const) {
      Object.assign(state, { storageCrc, etag: ['"a"', '"b"'], faults: [short(1000)] });
      const { stream } = await downloadFile(client, target);
      const result = await read(stream).catch((error: unknown) => error);
      if (kind) expect(result).toBeInstanceOf(kind);
      else expect(same(result as Uint8Array, content)).toBe(true);
    }
  });

  it.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['empty', ''],
    ['an object', {}],
    ['not a number', 'x'],
  ])('may be %s in one answer if another answer has them', async (_, value) => {
    for (const where of ['file', 'link'] as const) {
      const { client, target, state } = await start();
      state[where] = { crc64_hash: value, size: value };
      const { stream } = await downloadFile(client, target);
      expect(same(await read(stream), content)).toBe(true);
      await close!();
    }
  });

  it('may come from object storage alone', async () => {
    const { client, target, state } = await start();
    const nothing = { crc64_hash: 123, size: undefined }; // a number has lost its last digits
    Object.assign(state, { file: nothing, link: nothing });
    const { stream } = await downloadFile(client, target);
    expect(same(await read(stream), content)).toBe(true);
  });

  it('without any CRC-64: an error before the first byte, unless allowUnverified is set', async () => {
    const { client, target, state } = await start();
    const nothing = { crc64_hash: undefined };
    Object.assign(state, { file: nothing, link: nothing, storageCrc: false });
    const { stream } = await downloadFile(client, target);
    await expect(stream.getReader().read()).rejects.toThrow(/no CRC-64 .*allowUnverified/);
    const allowed = await downloadFile(client, target, { allowUnverified: true });
    expect(same(await read(allowed.stream), content)).toBe(true);
    // The size and the ETag are still compared.
    state.faults = [{ kind: 'change', after: 1000, to: other }];
    const changed = await downloadFile(client, target, { allowUnverified: true });
    await expect(read(changed.stream)).rejects.toThrow(/ETag changed/);
  });

  it('are requested again if the answers about file and URL contradict each other', async () => {
    const { client, target, state } = await start();
    state.link = { crc64_hash: crcOf(other) };
    await expect(downloadFile(client, target)).rejects.toThrow(FileChangedError);
    expect(state.calls).toHaveLength(6);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['no url', { url: undefined }, /may not download/],
    ['an empty url', { url: '' }, /may not download/],
    ['a relative url', { url: '/content' }, /is not an HTTP URL/],
    ['a url of another scheme', { url: 'file:///etc/passwd' }, /is not an HTTP URL/],
  ])('%s in the answer of getDownloadUrl is a PdsError', async (_, link, message) => {
    const { client, target, state } = await start();
    state.link = link;
    const error = await failureOf(downloadFile(client, target));
    expect(error).toBeInstanceOf(PdsError);
    expect(error.message).toMatch(message);
  });

  it('a folder is refused', async () => {
    const { client, target, state } = await start();
    state.file = { type: 'folder' };
    await expect(downloadFile(client, target)).rejects.toThrow(/must be a file, got a folder/);
  });
});

it('an answer whose body was read already gives a PdsConnectionError', async () => {
  const { client, target } = await start(content);
  const used = async (request: Request) => {
    const response = await globalThis.fetch(request);
    await response.arrayBuffer();
    return response;
  };
  const { stream } = await downloadFile(client, target, { fetch: used, retry: false });
  await expect(read(stream)).rejects.toMatchObject({
    name: 'PdsConnectionError',
    outcome: 'unknown',
  });
});

describe('arguments', () => {
  const target = { drive_id: '1', file_id: 'f1' };

  it.each<[string, unknown, unknown, RegExp]>([
    ['no target', undefined, {}, /target must be an object, got undefined/],
    ['no file_id', { drive_id: '1' }, {}, /target.file_id must be a non-empty string/],
    ['no drive', { file_id: 'f1' }, {}, /drive_id|share_id/],
    ['a CRC as resume', target, { resume: 5n }, /resume must be a Crc64/],
    ['an idleTimeout of 0', target, { idleTimeout: 0 }, /idleTimeout must be a positive/],
    [
      'an onProgress that is not a function',
      target,
      { onProgress: 1 },
      /onProgress must be a function/,
    ],
    ['no options', target, null, /options must be an object, got null/],
    ['no signal', target, { signal: 7 }, /signal must be an AbortSignal, got 7/],
    ['no attempts', target, { retry: { attempts: 0 } }, /retry.attempts must be/],
  ])('%s gives a TypeError that names the argument', async (_, given, options, message) => {
    const { client, state } = await start();
    const error = await failureOf(downloadFile(client, given as never, options as DownloadOptions));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(message);
    expect(state.calls).toEqual([]);
  });
});
