import { expect, test } from 'vitest';
import { runInNewContext } from 'node:vm';
import { accessKey } from '../../src/auth/index.js';
import { signV1, signV4 } from '../../src/signing/index.js';

const request = { method: 'POST', url: 'https://bj1.api.aliyunpds.com/v2/file/get', body: '{}' };
const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
const body = /^body must be a string or a Uint8Array, got /;

test.each<[string, unknown[], RegExp]>([
  ['no request', [undefined, credentials], /^request must be an object, got undefined$/],
  ['an object as body', [{ ...request, body: {} }, credentials], body],
  ['a number as body', [{ ...request, body: 5 }, credentials], body],
  ['an ArrayBuffer as body', [{ ...request, body: new ArrayBuffer(3) }, credentials], body],
  [
    'a DataView as body',
    [{ ...request, body: new DataView(new ArrayBuffer(3)) }, credentials],
    body,
  ],
  ['words as body', [{ ...request, body: new Uint16Array(3) }, credentials], body],
  ['a Blob as body', [{ ...request, body: new Blob(['x']) }, credentials], body],
])('%s: a TypeError by name', (_name, given, message) => {
  for (const sign of [signV1, signV4] as ((...given: unknown[]) => unknown)[]) {
    expect(() => sign(...given)).toThrow(TypeError);
    expect(() => sign(...given)).toThrow(message);
  }
});

test('options of accessKey that are not an object', () => {
  for (const options of ['v4', null, 5]) {
    expect(() => accessKey(credentials, options as never)).toThrow(/^options must be an object/);
  }
});

test('bytes of another realm are signed as those of this one', () => {
  const options = { date: new Date(0), nonce: 'n' };
  const foreign = runInNewContext('new Uint8Array([123, 125])') as Uint8Array;
  for (const sign of [signV1, signV4]) {
    const { headers } = sign({ ...request, body: foreign }, credentials, options);
    expect(headers).toEqual(sign(request, credentials, options).headers);
  }
});

test('an empty secret is told what a secret must be: it may hold any character', () => {
  const empty = () => accessKey({ ...credentials, accessKeySecret: '' });
  expect(empty).toThrow('credentials.accessKeySecret must be a string that is not empty');
  expect(() => accessKey({ ...credentials, accessKeySecret: '密 钥' })).not.toThrow();
});
