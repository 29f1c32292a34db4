import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, fromBase64Url, toBase64, toBase64Url, toHex } from '../src/encoding.js';

test('base64, base64url and hex are those of node:buffer, and decode again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      expect(toBase64(bytes)).toBe(buffer.toString('base64'));
      expect(toBase64Url(bytes)).toBe(buffer.toString('base64url'));
      expect(toHex(bytes)).toBe(buffer.toString('hex'));
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

test('a megabyte does not overflow the stack', () => {
  const bytes = new Uint8Array(2 ** 20).fill(7);
  expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0);
});

test.each(['a+b', 'a/b', 'ab=', 'a b', 'ä', 'a'])('%j is not base64url', (text) => {
  expect(() => fromBase64Url(text)).toThrow(DOMException);
});

test('white space in base64 is skipped, any other character is refused', () => {
  expect(toHex(fromBase64('AAE\n C'))).toBe('000102');
  expect(() => fromBase64('A!')).toThrow(DOMException);
});
