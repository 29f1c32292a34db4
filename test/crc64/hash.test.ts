import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { crc64, crc64Hash } from '../../src/crc64/index.js';
import { xorshift } from './data.js';

const bytes = xorshift(5 * 2 ** 20 + 3);
const expected = String(crc64(bytes));

async function* pieces(size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
function streamOf(size = 100_000): ReadableStream<Uint8Array> {
  const source = pieces(size);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

test.each([
  ['bytes', () => bytes],
  ['a Blob', () => new Blob([bytes])],
  ['a File', () => new File([bytes], 'name')],
  ['a stream', () => streamOf()],
  ['a stream of a Blob', () => new Blob([bytes]).stream()],
  ['a generator', () => pieces(65_536)],
  [
    'a generator of buffers',
    () =>
      (async function* () {
        yield bytes.buffer;
      })(),
  ],
])('%s', async (_, source) => {
  const seen: number[] = [];
  const hash = await crc64Hash(source(), { onProgress: (done) => seen.push(done) });
  expect(hash).toBe(expected);
  expect(seen.at(-1)).toBe(bytes.length);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  seen.forEach((done, i) => expect(done - (seen[i - 1] ?? 0)).toBeLessThanOrEqual(2 ** 20));
});

test('a Node stream', async () => {
  const path = fileURLToPath(new URL('vectors.json', import.meta.url));
  expect(await crc64Hash(createReadStream(path))).toBe(String(crc64(readFileSync(path))));
});

test('empty sources', async () => {
  expect(await crc64Hash(new Blob([]))).toBe('0');
  expect(await crc64Hash(new Blob([]).stream())).toBe('0');
  expect(await crc64Hash(new Uint8Array())).toBe('0');
});

test('long work lets other tasks run in between', async () => {
  let turns = 0;
  let isDone = false;
  const next = () => {
    turns++;
    if (!isDone) setImmediate(next);
  };
  setImmediate(next);
  // A mocked clock: each time that the work reads it, 3 ms have passed.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
  await crc64Hash(new Uint8Array(30 * 2 ** 20));
  isDone = true;
  clock.mockRestore();
  expect(turns).toBeGreaterThanOrEqual(8);
});

describe('a source that fails', () => {
  test('a stream: rejects with its error, and the stream is unlocked', async () => {
    const reason = new Error('the disk was removed');
    let count = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (count++ < 3) controller.enqueue(new Uint8Array(1000));
        else controller.error(reason);
      },
    });
    await expect(crc64Hash(stream)).rejects.toBe(reason);
    expect(stream.locked).toBe(false);
  });

  test('a generator: rejects with its error', async () => {
    const reason = new Error('no more');
    const source = (async function* () {
      yield bytes;
      throw reason;
    })();
    await expect(crc64Hash(source)).rejects.toBe(reason);
  });

  test('a chunk that is not bytes: the source is cancelled', async () => {
    const cancel = vi.fn();
    const stream = new ReadableStream({ start: (c) => c.enqueue('text'), cancel });
    await expect(crc64Hash(stream)).rejects.toThrow(/^chunk of source must be bytes, got a string/);
    expect(cancel).toHaveBeenCalledOnce();
    expect(stream.locked).toBe(false);
  });

  test('a locked stream: rejects with a TypeError', async () => {
    const stream = streamOf();
    stream.getReader();
    await expect(crc64Hash(stream)).rejects.toThrow(TypeError);
  });

  test('onProgress throws: rejects with that error, and the source is cancelled', async () => {
    const reason = new Error('enough');
    const cancel = vi.fn();
    const stream = new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(10)), cancel });
    const hash = crc64Hash(stream, {
      onProgress() {
        throw reason;
      },
    });
    await expect(hash).rejects.toBe(reason);
    expect(cancel).toHaveBeenCalledWith(reason);
    expect(stream.locked).toBe(false);
  });
});

describe('a signal', () => {
  const reason = new Error('changed my mind');

  test('that is already aborted: the source is not read', async () => {
    const stream = streamOf();
    await expect(crc64Hash(stream, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(stream.locked).toBe(false);
  });

  test('that aborts while a stream hangs: rejects at once, and the stream is cancelled and unlocked', async () => {
    const controller = new AbortController();
    const cancel = vi.fn();
    const stream = new ReadableStream<Uint8Array>({
      pull: () => void setImmediate(() => controller.abort(reason)),
      cancel,
    });
    await expect(crc64Hash(stream, { signal: controller.signal })).rejects.toBe(reason);
    expect(cancel).toHaveBeenCalledWith(reason);
    expect(stream.locked).toBe(false);
  });

  test('that aborts while a generator hangs: rejects at once', async () => {
    const controller = new AbortController();
    const source = (async function* () {
      yield bytes;
      setImmediate(() => controller.abort(reason));
      await new Promise(() => {});
    })();
    await expect(crc64Hash(source, { signal: controller.signal })).rejects.toBe(reason);
  });

  test('that aborts in onProgress of a Blob: rejects soon', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const hash = crc64Hash(new Blob([bytes]), {
      signal: controller.signal,
      onProgress(done) {
        seen.push(done);
        if (seen.length === 2) controller.abort(reason);
      },
    });
    await expect(hash).rejects.toBe(reason);
    expect(seen.length).toBeLessThan(6);
  });

  test('that does not abort has no listeners afterwards', async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    await crc64Hash(pieces(65_536), { signal });
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(
      add.mock.calls.map(([, listener]) => listener),
    );
  });
});

test('a buffer that is transferred meanwhile gives a TypeError', async () => {
  const data = new Uint8Array(20 * 2 ** 20);
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
  const hash = crc64Hash(data);
  structuredClone(data.buffer, { transfer: [data.buffer] });
  await expect(hash).rejects.toThrow(TypeError);
  clock.mockRestore();
});
