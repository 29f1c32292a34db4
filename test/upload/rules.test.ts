// Single rules of an upload that the result of a whole upload does not show.
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { PdsError, type PdsFile } from '../../src/index.js';
import { uploadFile, type Checkpoint, type UploadProgress } from '../../src/upload/index.js';
import { compareFile } from '../../src/upload/compare-file.js';
import { createPartUrls } from '../../src/upload/part-urls.js';
import { createMeter } from '../../src/upload/progress.js';
import {
  bench,
  bytesOf,
  crcOf,
  httpBench,
  PART,
  quick,
  same,
  target,
  type Bench,
} from './support.js';

const bytes = bytesOf(3 * PART + 5);
const options = { partSize: PART, retry: quick };
const MINUTE = 60_000;

const count = ({ asked }: Bench, name: string) =>
  asked().filter((operation) => operation === name).length;

describe('URLs of parts', () => {
  test.each([
    ['just arrived', 0, 0],
    ['14 minutes old', 14 * MINUTE - 1, 0],
    ['older, because it is valid for only 15 minutes', 14 * MINUTE, 1],
    ['of unknown age, because the clock was set back', -1, 1],
  ])('a URL %s', async (_name, age, asks) => {
    let now = 1_700_000_000_000;
    let asked = 0;
    const list = [{ part_number: 1, upload_url: 'https://oss.example/1' }];
    const urls = createPartUrls(
      async () => (asked++, list),
      () => new Date(now),
    );
    urls.add(list);
    now += age;
    expect(urls.has(1)).toBe(asks === 0);
    expect(await urls.get(1)).toMatchObject({ url: 'https://oss.example/1' });
    expect(asked).toBe(asks);
  });

  test('a refused URL is renewed twice, then the part fails', async () => {
    const the = bench({ faults: [{ on: 'putPart', effect: 'status', status: 403 }] });
    const upload = uploadFile(the.client, bytes, target, options);
    await expect(upload).rejects.toMatchObject({ status: 403, outcome: 'refused' });
    expect(count(the, 'putPart')).toBe(3);
    expect(count(the, 'getUploadUrl')).toBe(2);
  });
});

/** The part is stored before its PUT, and the service lists it with the size that `told` gives. */
async function storedBefore(told: (size: number) => number | undefined) {
  const the = await httpBench({
    faults: [{ on: 'putPart', nth: 2, when: 'after', effect: 'reset' }],
  });
  const listUploadedParts = async (...args: Parameters<typeof the.client.listUploadedParts>) => {
    const answer = await the.client.listUploadedParts(...args);
    const uploaded_parts = answer.uploaded_parts?.map(({ part_size, ...part }) => {
      const size = told(part_size!);
      return { ...part, ...(size !== undefined && { part_size: size }) };
    });
    return { ...answer, uploaded_parts };
  };
  return { the, client: { ...the.client, listUploadedParts } as typeof the.client };
}

describe('a 409, because the part is already stored', () => {
  test('with the size that was sent: the part is kept', async () => {
    const { the, client } = await storedBefore((size) => size);
    await uploadFile(client, bytes, target, options);
    expect(count(the, 'createFile')).toBe(1);
  });

  test('with a size that was never sent: the upload is restarted, and the first one gets no more parts', async () => {
    const { the, client } = await storedBefore((size) => size - 1);
    const file = await uploadFile(client, bytes, target, options);
    expect(same(await the.stored(file.file_id), bytes)).toBe(true);
    const puts = the.pds.log.filter(({ operation }) => operation === 'putPart');
    // Part 2 was sent twice to the first upload, all four to the second one.
    expect(puts.map(({ partNumber }) => partNumber)).toEqual([1, 2, 2, 1, 2, 3, 4]);
  });

  test('with an unknown size, after one size was sent: the part is kept', async () => {
    const { the, client } = await storedBefore(() => undefined);
    await uploadFile(client, bytes, target, options);
    expect(count(the, 'createFile')).toBe(1);
  });

  test('with an unknown size, after two sizes were sent: the upload is restarted', async () => {
    const large = bytesOf(2 ** 21);
    const { the, client } = await storedBefore(() => undefined);
    the.pds.faults.splice(0, 1, { on: 'putPart', nth: 1, when: 'after', effect: 'reset' });
    const file = await uploadFile(client, large, target, { retry: quick });
    expect(same(await the.stored(file.file_id), large)).toBe(true);
    const puts = the.pds.log.filter(({ operation }) => operation === 'putPart');
    expect(puts.slice(0, 3).map(({ partNumber }) => partNumber)).toEqual([1, 1, 1]);
    expect(count(the, 'createFile')).toBe(2);
  });
});

describe('a part of a checkpoint with adaptive sizes', () => {
  const SIZE = 150_000;

  /** Resumes an upload with one stored part of SIZE bytes; the checkpoint has `members`. */
  async function resumed(members: (crc64: string) => Pick<Checkpoint, 'parts' | 'planned'>) {
    const the = bench();
    const id = { drive_id: '1', name: target.name, parent_file_id: 'root', type: 'file' as const };
    const created = await the.client.createFile({ ...id, size: bytes.length });
    const { file_id, upload_id, part_info_list } = created as Required<typeof created>;
    const part = bytes.subarray(0, SIZE);
    await the.fetch(
      new Request(part_info_list[0]!.upload_url!, { method: 'PUT', body: part as BodyInit }),
    );
    the.pds.log.splice(0);
    const checkpoint = {
      version: 2,
      ...{ drive_id: '1', file_id, upload_id, size: bytes.length, target: { name: target.name } },
      ...members(crcOf(part)),
    };
    const file = await uploadFile(the.client, bytes, target, { retry: quick, checkpoint });
    expect(same(await the.stored(file.file_id), bytes)).toBe(true);
    return { the, isSame: file.file_id === file_id };
  }

  test('recorded with another size than the stored one, which was planned: its CRC-64 is ignored', async () => {
    const { isSame } = await resumed((crc64) => ({
      parts: [{ part_number: 1, size: PART, crc64: crc64 === '1' ? '2' : '1' }],
      planned: [{ part_number: 1, size: SIZE }],
    }));
    expect(isSame).toBe(true);
  });

  test('stored with a size that was not planned: the upload is restarted before more bytes are sent', async () => {
    const { the, isSame } = await resumed(() => ({
      parts: [],
      planned: [{ part_number: 1, size: PART }],
    }));
    expect(isSame).toBe(false);
    expect(the.asked().slice(0, 2)).toEqual(['listUploadedParts', 'createFile']);
  });
});

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'], now: 0 }));
  afterEach(() => void vi.useRealTimers());

  /** The last progress that a meter reports after some steps of one second each. */
  function told(...steps: ((meter: ReturnType<typeof createMeter>) => void)[]): UploadProgress {
    let last: UploadProgress | undefined;
    const meter = createMeter(10_000, (progress) => void (last = progress));
    for (const step of steps) {
      vi.advanceTimersByTime(1000);
      step(meter);
    }
    return last!;
  }

  test('bytes that are sent again count for the rate', () => {
    const again = (meter: ReturnType<typeof createMeter>) => {
      meter.sent(-1000);
      meter.sent(1000);
    };
    const { bytesSent, rate } = told(
      (meter) => meter.sent(1000),
      again,
      again,
      again,
      (meter) => meter.sent(0),
    );
    expect(bytesSent).toBe(1000);
    expect(rate).toBeGreaterThan(700);
  });

  test('bytes of an earlier session do not count for the rate', () => {
    const { bytesSent, rate } = told(
      (meter) => meter.found(9000),
      (meter) => meter.sent(0),
    );
    expect({ bytesSent, rate }).toEqual({ bytesSent: 9000, rate: 0 });
  });
});

test('progress: the bytes of a failed part are subtracted', async () => {
  vi.useFakeTimers({ toFake: ['performance'], now: 0 });
  onTestFinished(() => void vi.useRealTimers());
  const the = bench({ faults: [{ on: 'putPart', nth: [2, 3, 4], effect: 'status', status: 503 }] });
  let most = 0;
  await uploadFile(the.client, bytes, target, {
    ...options,
    fetch: Object.assign(
      // Reports sent bytes, as nodeFetch does.
      async (request: Request) => {
        const { body, onSent } = request as unknown as {
          body: AsyncIterable<Uint8Array>;
          onSent: (bytes: number) => void;
        };
        const chunks: Uint8Array[] = [];
        for await (const chunk of body) {
          chunks.push(chunk.slice());
          vi.advanceTimersByTime(1000); // otherwise it is too early for a report
          onSent(chunks.reduce((sum, { length }) => sum + length, 0));
        }
        const { url, method } = request;
        return the.fetch(new Request(url, { method, body: Buffer.concat(chunks) }));
      },
      {
        Request: class {
          constructor(url: string, init: object) {
            Object.assign(this, init, { url });
          }
        },
      },
    ) as never,
    onProgress: ({ bytesSent }) => void (most = Math.max(most, bytesSent)),
  });
  expect(most).toBe(bytes.length);
});

describe('compareFile: what the members of a File prove', () => {
  const whole = { file_id: 'f', size: 3, crc64_hash: '11051210869376104954' };
  test.each<[string, Partial<Record<keyof PdsFile, unknown>>, string]>([
    ['the CRC-64', { crc64_hash: whole.crc64_hash }, 'same'],
    ['the CRC-64, padded', { crc64_hash: `0${whole.crc64_hash}` }, 'same'],
    [
      'a number, which has lost digits and may be right by chance',
      { crc64_hash: 11051210869376104954 },
      'nothing',
    ],
    ['a number and the size', { crc64_hash: 11051210869376104954, size: 3 }, 'size'],
    ['a number that differs', { crc64_hash: 11051210869376004954 }, 'different'],
    ['the size', { size: 3 }, 'size'],
    ['a size of another type', { size: '3' }, 'nothing'],
    ['another size', { size: 4 }, 'different'],
    ['null', { size: null, crc64_hash: null, content_hash: null }, 'nothing'],
    ['empty texts', { size: '', crc64_hash: '', content_hash: '' }, 'nothing'],
    ['objects', { size: {}, crc64_hash: {}, content_hash: [] }, 'nothing'],
  ])('%s', (_name, members, is) => {
    const file = { file_id: 'f', ...members } as PdsFile;
    expect(compareFile(file, whole, 'getFile').is).toBe(is);
  });
});

test.each([
  ['available', { status: 'available' }],
  ['rapid_upload', { rapid_upload: true }],
])(
  'createFile says %s without rapid, and getFile gives only the size: outcome unknown',
  async (_name, said) => {
    const { client } = bench();
    const wrong = {
      ...client,
      createFile: async () => ({ file_id: 'f', ...said }),
      getFile: async () => ({ file_id: 'f', size: bytes.length }),
    } as unknown as typeof client;
    const error: unknown = await uploadFile(wrong, bytes, target, options).catch(
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(PdsError);
    expect(error).toMatchObject({ outcome: 'unknown' });
  },
);
