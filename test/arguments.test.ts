import { expect, test } from 'vitest';
import { checkArgument, checkOneOf, isSize, isText, kindOf } from '../src/arguments.js';

test.each<[unknown, string]>([
  [undefined, 'undefined'],
  [null, 'null'],
  ['', 'an empty string'],
  ['secret', 'a string'],
  [NaN, 'NaN'],
  [-1, '-1'],
  [true, 'true'],
  [1n, 'a bigint'],
  [[], 'an array'],
  [{}, 'an object'],
  [() => 1, 'a function'],
  [Promise.resolve(1), 'a Promise (await it first)'],
])('kindOf(%o) is %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind);
});

test('NAME must be WHAT, got KIND', () => {
  const check = () => checkArgument(isSize(-1), 'size', 'a number of bytes', -1);
  expect(check).toThrow(new TypeError('size must be a number of bytes, got -1'));
  expect(() => checkArgument(isText('x'), 'name', 'a text', 'x')).not.toThrow();
  const mode = () => checkOneOf('v2', ['v1', 'v4'], 'signature');
  expect(mode).toThrow(new TypeError(`signature must be 'v1' or 'v4', got "v2"`));
  expect(() => checkOneOf({}, ['v1'], 'signature')).toThrow(/got an object/);
});
