import { describe, expect, test } from 'vitest';
import {
  Crc64,
  combineCrc64,
  crc64,
  crc64Hash,
  formatCrc64,
  parseCrc64,
} from '../../src/crc64/index.js';

const any = (value: unknown) => value as never;
const detached = (): Uint8Array => {
  const bytes = new Uint8Array(100);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
};
const huge = 2n ** 64n;

describe('the error for a wrong argument names the argument', () => {
  test.each<[string, () => unknown, ErrorConstructor, RegExp]>([
    ...['text', 5, 5n, null, undefined, true, {}, [1, 2], new Map()].flatMap(
      (value): [string, () => unknown, ErrorConstructor, RegExp][] => [
        [
          `crc64(${String(value)})`,
          () => crc64(any(value)),
          TypeError,
          /^data must be bytes, got /,
        ],
        [
          `update(${String(value)})`,
          () => new Crc64().update(any(value)),
          TypeError,
          /^chunk must be bytes, got /,
        ],
      ],
    ),
    ['a detached view', () => crc64(detached()), TypeError, /detached/],
    ['a detached buffer', () => crc64(detached().buffer), TypeError, /detached/],
    ['a detached DataView', () => crc64(new DataView(detached().buffer)), TypeError, /detached/],
    ['a detached chunk', () => new Crc64().update(detached()), TypeError, /detached/],
    [
      'previous: number',
      () => crc64(new Uint8Array(1), any(5)),
      TypeError,
      /^previous must be a bigint, got 5/,
    ],
    ['previous: null', () => crc64(new Uint8Array(1), any(null)), TypeError, /^previous/],
    [
      'previous: -1n',
      () => crc64(new Uint8Array(1), -1n),
      RangeError,
      /^previous must be from 0 to 2\^64-1, got -1$/,
    ],
    ['previous: 2^64', () => crc64(new Uint8Array(1), huge), RangeError, /^previous/],
    ['first: text', () => combineCrc64(any('5'), 0n, 0), TypeError, /^first/],
    ['first: 2^64', () => combineCrc64(huge, 0n, 0), RangeError, /^first/],
    ['second: number', () => combineCrc64(0n, any(5), 0), TypeError, /^second must/],
    ['second: -1n', () => combineCrc64(0n, -1n, 0), RangeError, /^second must/],
    ...[-1, 0.5, NaN, Infinity, 2 ** 53, -1n].map(
      (length): [string, () => unknown, ErrorConstructor, RegExp] => [
        `secondLength: ${length}`,
        () => combineCrc64(0n, 0n, length),
        RangeError,
        /^secondLength must be an integer from 0, got -?[\d.NI]/,
      ],
    ),
    ['secondLength: text', () => combineCrc64(0n, 0n, any('5')), TypeError, /^secondLength/],
    ['secondLength: none', () => combineCrc64(0n, 0n, any(undefined)), TypeError, /^secondLength/],
    ['format: number', () => formatCrc64(any(5)), TypeError, /^value must be a bigint/],
    ['format: 2^64', () => formatCrc64(huge), RangeError, /^value/],
    ['parse: bigint', () => parseCrc64(any(5n)), TypeError, /^text must be a string/],
    ...[
      '',
      ' ',
      '-1',
      '+1',
      '1.0',
      '1e3',
      '0x10',
      '007',
      ' 7',
      '7 ',
      '7\n',
      '18446744073709551616',
      '9'.repeat(1e6),
    ].map((text): [string, () => unknown, ErrorConstructor, RegExp] => [
      `parse: ${JSON.stringify(text.slice(0, 25))}`,
      () => parseCrc64(text),
      RangeError,
      /^text must be/,
    ]),
  ])('%s', (_, run, type, message) => {
    expect(run).toThrow(type);
    expect(run).toThrow(message);
  });

  test.each(['text', 5, null, undefined, {}, [new Uint8Array(1)], new Response('x')])(
    'crc64Hash(%s)',
    async (value) => {
      const hash = crc64Hash(any(value));
      await expect(hash).rejects.toThrow(TypeError);
      await expect(hash).rejects.toThrow(
        /^source must be bytes, a Blob, a ReadableStream or an async iterable, got /,
      );
    },
  );

  test('a refused chunk does not change the hash', () => {
    const hash = new Crc64().update(new Uint8Array([49, 50, 51]));
    expect(() => hash.update(any('456'))).toThrow(TypeError);
    hash.update(new TextEncoder().encode('456789'));
    expect(hash.digest()).toBe(0x995dc9bbdf1939fan);
    expect(hash.length).toBe(9);
  });
});

describe('every kind of bytes', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, i) => i * 7);
  const shared = new SharedArrayBuffer(4096);
  new Uint8Array(shared).set(bytes);
  const expected = crc64(bytes);

  test.each([
    ['ArrayBuffer', bytes.buffer],
    ['Buffer', Buffer.from(bytes)],
    ['DataView', new DataView(bytes.buffer)],
    ['Float64Array', new Float64Array(bytes.buffer)],
    ['BigInt64Array', new BigInt64Array(bytes.buffer)],
    ['SharedArrayBuffer', shared],
    ['Uint8Array of a SharedArrayBuffer', new Uint8Array(shared)],
    ['DataView of a SharedArrayBuffer', new DataView(shared)],
  ])('%s', async (_, data) => {
    expect(crc64(data)).toBe(expected);
    expect(new Crc64().update(data).digest()).toBe(expected);
    expect(await crc64Hash(data)).toBe(String(expected));
  });

  test('views with an offset', () => {
    const part = crc64(bytes.slice(100, 2100));
    expect(crc64(new DataView(bytes.buffer, 100, 2000))).toBe(part);
    expect(crc64(new Uint16Array(bytes.buffer, 100, 1000))).toBe(part);
    expect(crc64(new Uint8Array(shared, 100, 2000))).toBe(part);
  });

  test('empty data does not change a CRC', () => {
    expect(crc64(new Uint8Array())).toBe(0n);
    expect(crc64(new ArrayBuffer(0), 5n)).toBe(5n);
    expect(new Crc64().digest()).toBe(0n);
  });
});

test('text and value are inverse', () => {
  for (const text of ['0', '7', '9223372036854775808', '18446744073709551615'])
    expect(formatCrc64(parseCrc64(text))).toBe(text);
});
