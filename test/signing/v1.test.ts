import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  canonicalHeaders,
  canonicalResource,
  signedHeaderNames,
} from '../../src/signing/canonical.js';
import { bodyMd5, signatureV1, signV1, stringToSignV1 } from '../../src/signing/v1.js';
import { credentialsOf, requestOf, vectorsV1 } from './vectors.js';

const credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
const url = 'https://bj1.api.aliyunpds.com/v2/file/complete';
const body =
  '{"drive_id":"1","file_id":"9520943DC264","upload_id":"C9DCFE5A82644AC7A02DB74C30C934A6"}';
const options = {
  date: new Date('2026-02-26T08:00:00Z'),
  nonce: '3b0c9d3a-6f0e-4f6c-9f4b-0d1f2a3b4c5d',
  contentMd5: false,
};
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'x-acs-action': 'CompleteFile',
  'x-acs-version': '2022-03-01',
};

describe.each(vectorsV1)('$id $name', (vector) => {
  const signOptions = {
    date: new Date(vector.input.date),
    nonce: vector.input.nonce,
    contentMd5: false,
  };

  test('each step has the expected result', () => {
    const request = requestOf(vector);
    const given = Object.fromEntries(request.headers);
    const stringToSign = stringToSignV1(request.method, new URL(request.url), given);
    expect(stringToSign).toBe(vector.stringToSign);
    const signature = signatureV1(vector.input.accessKeySecret, vector.stringToSign);
    expect(`acs ${vector.input.accessKeyId}:${signature}`).toBe(vector.authorization);
  });

  test.each([{ given: true }, { given: false }])('signV1, headers given: $given', ({ given }) => {
    const request = requestOf(vector, { given });
    const signed = signV1(request, credentialsOf(vector), signOptions);
    expect(signed.stringToSign).toBe(vector.stringToSign);
    expect(signed.headers['authorization']).toBe(vector.authorization);
    const { authorization: _, ...rest } = signed.headers;
    expect(rest).toEqual(
      Object.fromEntries(vector.headersSigned.map(([name, value]) => [name, value!.trim()])),
    );
  });
});

// The documented example request with a fixed clock and nonce. The signatures were computed with an
// independent script and confirmed by the official client.
test.each<
  [string, { headers?: object; url?: string; contentMd5?: boolean; token?: string }, string]
>([
  ['plain', {}, 'yEW83BFqS6ZtfIeUMNbgeDtZDhw='],
  ['with content-md5', { contentMd5: true }, 'r7/8xnn50Gn4YtyrwGRJV1LHMT8='],
  ['with a security token', { token: 'testSecurityToken' }, 'dD8vWQm5+LGYW9PXx+JIDob9RII='],
  ['with a query', { url: `${url}?b=2+3&a=1&c=` }, 'Yfwt6paClfwVDU2p83wJ1VHiD0Q='],
  ['with an encoded query', { url: `${url}?b=2%203&a=1&c` }, 'Yfwt6paClfwVDU2p83wJ1VHiD0Q='],
  [
    'with capitals in header names',
    {
      headers: {
        'Content-Type': headers['content-type'],
        'X-Acs-Action': 'CompleteFile',
        'X-ACS-Version': '2022-03-01',
      },
    },
    'yEW83BFqS6ZtfIeUMNbgeDtZDhw=',
  ],
])('%s', (_name, change, signature) => {
  const signed = signV1(
    { method: 'post', url: change.url ?? url, headers: { ...(change.headers ?? headers) }, body },
    { ...credentials, securityToken: change.token },
    { ...options, contentMd5: change.contentMd5 ?? false },
  );
  expect(signed.headers['authorization']).toBe(`acs testAccessKeyId:${signature}`);
});

test('canonicalResource: decoded values, sorted by code unit, only the key for an empty value', () => {
  const resource = (query: string) => canonicalResource(new URL(`https://h/p%20q${query}`));
  expect(resource('')).toBe('/p%20q');
  expect(resource('?')).toBe('/p%20q');
  expect(resource('?z=1&B=%E6%96%87&_=a%26b&a=')).toBe('/p%20q?B=文&_=a&b&a&z=1');
  expect(resource('?k=2&k=1#x')).toBe('/p%20q?k=2&k=1');
});

test('canonical headers: four empty plain ones, then only x-acs- names, sorted, trimmed', () => {
  const given = { host: 'h', 'x-acs-b': ' 2 ', 'x-acs-a-c': '1', 'x-acs-a': 'x  y', 'x-acsz': '-' };
  const names = signedHeaderNames(given);
  expect(names).toEqual(['x-acs-a', 'x-acs-a-c', 'x-acs-b']);
  expect(canonicalHeaders(given, names)).toBe('\n\n\n\nx-acs-a:x  y\nx-acs-a-c:1\nx-acs-b:2\n');
});

test('content-md5 covers the body by default, and only a body', () => {
  const md5 = (request: { body?: string | Uint8Array | null }) =>
    signV1({ method: 'POST', url, ...request }, credentials).headers['content-md5'];
  expect(md5({ body })).toBe('XweTSe5ubfT4GctIdEon2w==');
  expect(md5({ body: new TextEncoder().encode(body) })).toBe('XweTSe5ubfT4GctIdEon2w==');
  for (const none of ['', new Uint8Array(), null]) expect(md5({ body: none })).toBeUndefined();
  expect(md5({})).toBeUndefined();
});

test('headers that the caller gives are kept', () => {
  const given = {
    date: 'Sun, 22 Nov 2026 16:05:09 GMT',
    accept: '*/*',
    'content-md5': 'AAAA',
    'content-type': 'text/plain',
    'x-acs-signature-nonce': 'mine',
    'x-acs-security-token': 'theirs',
    'user-agent': 'me',
  };
  const signed = signV1(
    { method: 'POST', url, headers: given, body },
    { ...credentials, securityToken: 'ours' },
    { nonce: 'other' },
  );
  expect(signed.headers).toMatchObject(given);
  expect(signed.stringToSign).toMatch(
    /^POST\n\*\/\*\nAAAA\ntext\/plain\nSun, 22 Nov 2026 16:05:09 GMT\n/,
  );
});

test('headers may be a Headers object, which is not changed', () => {
  const given = new Headers(headers);
  const signed = signV1({ method: 'POST', url, headers: given, body }, credentials, options);
  expect(signed.headers['authorization']).toBe('acs testAccessKeyId:yEW83BFqS6ZtfIeUMNbgeDtZDhw=');
  expect([...given]).toEqual(Object.entries(headers));
});

test('each request gets a new nonce of 32 hexadecimal digits', () => {
  const nonces = Array.from(
    { length: 100 },
    () => signV1({ method: 'GET', url }, credentials).headers['x-acs-signature-nonce'],
  );
  expect(new Set(nonces).size).toBe(100);
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
});

test('a nonce is made also where crypto.randomUUID is missing, as on pages without HTTPS', () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal('crypto', { getRandomValues });
  try {
    const nonces = [1, 2].map(
      () => signV1({ method: 'GET', url }, credentials).headers['x-acs-signature-nonce'],
    );
    expect(new Set(nonces).size).toBe(2);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('gives the results of node:crypto for any secret, text and body', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (secret, text) => {
        expect(signatureV1(secret, text)).toBe(
          createHmac('sha1', secret).update(text).digest('base64'),
        );
        expect(bodyMd5(text)).toBe(createHash('md5').update(text).digest('base64'));
      },
    ),
    { seed: 41, numRuns: 200 },
  );
});

test.each<[string, () => unknown, RegExp]>([
  ['no credentials', () => signV1({ method: 'GET', url }, undefined as never), /credentials/],
  [
    'no id',
    () => signV1({ method: 'GET', url }, { ...credentials, accessKeyId: '' }),
    /credentials\.accessKeyId/,
  ],
  [
    'no secret',
    () => signV1({ method: 'GET', url }, { accessKeyId: 'a' } as never),
    /credentials\.accessKeySecret/,
  ],
  [
    'an id with a line feed',
    () => signV1({ method: 'GET', url }, { ...credentials, accessKeyId: 'a\nb' }),
    /authorization/,
  ],
  [
    'a token with a line feed',
    () => signV1({ method: 'GET', url }, { ...credentials, securityToken: 'a\r\nb: c' }),
    /x-acs-security-token/,
  ],
  ['no method', () => signV1({ url } as never, credentials), /method/],
  [
    'a relative url',
    () => signV1({ method: 'GET', url: '/v2?sig=s3cret' }, credentials),
    /url.*"\/v2"/,
  ],
  [
    'an invalid date',
    () => signV1({ method: 'GET', url }, credentials, { date: new Date(NaN) }),
    /date/,
  ],
  [
    'a header with CR LF',
    () => signV1({ method: 'GET', url, headers: { 'X-A': 'b\r\nc: d' } }, credentials),
    /headers\.x-a/,
  ],
  [
    'a header that is not a text',
    () => signV1({ method: 'GET', url, headers: { 'x-a': 1 } as never }, credentials),
    /headers\.x-a must be a string without CR, LF and NUL, got 1/,
  ],
])('refuses %s', (_name, call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});
