import { createHash, createHmac } from 'node:crypto';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  authorizationV4,
  canonicalRequestV4,
  keyChain,
  payloadHash,
  regionOfHost,
  scopeDay,
  signatureV4,
  signingKey,
  signV4,
  stringToSignV4,
} from '../../src/signing/v4.js';
import { signedHeaderNames } from '../../src/signing/canonical.js';
import { credentialsOf, requestOf, vectorsV4 } from './vectors.js';

const credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
const url = 'https://bj1.api.aliyunpds.com/v2/file/complete';
const body =
  '{"drive_id":"1","file_id":"9520943DC264","upload_id":"C9DCFE5A82644AC7A02DB74C30C934A6"}';
const options = {
  date: new Date('2026-02-26T08:00:00Z'),
  nonce: '3b0c9d3a-6f0e-4f6c-9f4b-0d1f2a3b4c5d',
};
const headers = {
  date: 'Thu, 26 Feb 2026 08:00:00 GMT',
  'x-acs-action': 'CompleteFile',
  'x-acs-version': '2022-03-01',
};

describe.each(vectorsV4)('$id $name', (vector) => {
  test('each step has the expected result', () => {
    const { method, url, headers, body } = requestOf(vector);
    const { accessKeyId, accessKeySecret } = vector.input;
    const given = Object.fromEntries(headers);
    expect(payloadHash(body)).toBe(given['x-acs-content-sha256']);
    expect(canonicalRequestV4(method, new URL(url), given)).toBe(vector.canonicalRequest);
    expect(stringToSignV4(vector.canonicalRequest)).toBe(vector.stringToSign);
    const region = regionOfHost(vector.input.host);
    expect(region).toBe(vector.region);
    const day = scopeDay(given['x-acs-date']!);
    const signature = signatureV4(signingKey(accessKeySecret, day, region), vector.stringToSign);
    expect(authorizationV4(accessKeyId, day, region, signedHeaderNames(given), signature)).toBe(
      vector.authorization,
    );
  });

  test.each([{ given: true }, { given: false }])('signV4, headers given: $given', ({ given }) => {
    const signed = signV4(requestOf(vector, { given }), credentialsOf(vector), {
      date: new Date(vector.input.date),
      nonce: vector.input.nonce,
    });
    expect(signed.canonicalRequest).toBe(vector.canonicalRequest);
    expect(signed.stringToSign).toBe(vector.stringToSign);
    expect(signed.headers['authorization']).toBe(vector.authorization);
    const { authorization: _, ...rest } = signed.headers;
    expect(rest).toEqual(
      Object.fromEntries(vector.headersSigned.map(([name, value]) => [name, value!.trim()])),
    );
  });
});

test('the keys of the chain are binary', () => {
  expect(
    keyChain('testAccessKeySecret', '20260226', 'center').map((key) => bytesToHex(key)),
  ).toEqual([
    'cbee14cdc6a17abd811549b91ffcb9bfa88fffedf7f8eb1bd709cfc43a281d73',
    'f03c6754ba8688377c8fc4357a247f46a14dd65293ad3ec0046bbf487af09295',
    '10d439597a2876e361bc12189bb915a711bf25bda844717d0da05b4687ca59f6',
    'f050c794ce77d9f30a0337de433263c203c0826497034844d6cd94b6da9a77f2',
  ]);
});

test.each<[string, { url?: string; token?: string; body?: null }, string]>([
  ['plain', {}, '0e06fd04262172bbd69051d3161b77d1f5d96708e3bbda55acfd06faae832094'],
  [
    'with a security token',
    { token: 'testSecurityToken' },
    'cf50e7485e53b5ad09b3c26ae94eaf72d1e864341e5fe69860820cfb49d99407',
  ],
  [
    'on an admin host',
    { url: 'https://cn-beijing.admin.aliyunpds.com/v2/file/complete' },
    '1248de06e94a230367b9f12e274c9b5034f801ab936925e8031dba52510387b4',
  ],
  [
    'without a body',
    { body: null },
    '5067af785d6ddfbb7cb7715cd102946161ee5410f0faf94da68f61ff6577f0d5',
  ],
])('%s', (_name, change, signature) => {
  const signed = signV4(
    { method: 'POST', url, headers, body, ...change },
    { ...credentials, securityToken: change.token },
    options,
  );
  expect(signed.headers['authorization']).toMatch(new RegExp(`,Signature=${signature}$`));
});

test('the string to sign has the hash of the canonical request', () => {
  const { stringToSign } = signV4({ method: 'POST', url, headers, body }, credentials, options);
  expect(stringToSign).toBe(
    'ACS4-HMAC-SHA256\nbc6fbcdfa15ccc11a19bd5e89a0861f11c3473d6368efef2440cb449c81fa7e0',
  );
});

test('adds no date, no content-md5 and no v1 header', () => {
  const signed = signV4({ method: 'POST', url, body }, credentials, options);
  expect(Object.keys(signed.headers).sort()).toEqual([
    'accept',
    'authorization',
    'content-type',
    'x-acs-content-sha256',
    'x-acs-date',
    'x-acs-signature-nonce',
  ]);
});

test.each([
  ['bj1.api.aliyunpds.com', 'center'],
  ['bj1.api-vpc.aliyunpds.com', 'center'],
  ['cn-beijing.admin.aliyunpds.com', 'cn-beijing'],
  ['cn-beijing.admin-vpc.aliyunpds.com', 'center'],
  ['.admin.aliyunpds.com', 'center'],
  ['127.0.0.1:8080', 'center'],
])('region of %s: %s', (host, region) => {
  expect(regionOfHost(host)).toBe(region);
});

test('the scope has the given region and the day of the given x-acs-date', () => {
  const signed = signV4(
    { method: 'GET', url, headers: { 'x-acs-date': '2025-01-02T03:04:05Z' } },
    credentials,
    { ...options, region: 'cn-shanghai' },
  );
  expect(signed.headers['authorization']).toContain(
    'Credential=testAccessKeyId/20250102/cn-shanghai/pds/aliyun_v4_request,',
  );
});

test('the key cache does not change the result, and stays small', () => {
  const keyCache = new Map<string, Uint8Array>();
  for (let day = 1; day <= 28; day++) {
    for (const secret of ['a', 'b']) {
      const key = { ...credentials, accessKeySecret: secret };
      const date = new Date(Date.UTC(2026, 1, day));
      const sign = (extra: object) =>
        signV4({ method: 'POST', url, body }, key, { nonce: 'n', date, ...extra }).headers;
      expect(sign({ keyCache })).toEqual(sign({}));
      expect(sign({ keyCache })).toEqual(sign({}));
      expect(keyCache.size).toBeLessThanOrEqual(16);
    }
  }
});

test('gives the results of node:crypto for any secret and text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (secret, text) => {
        const mac = (key: string | Buffer, data: string) =>
          createHmac('sha256', key).update(data).digest();
        const key = ['20260226', 'center', 'pds', 'aliyun_v4_request'].reduce<string | Buffer>(
          mac,
          `aliyun_v4${secret}`,
        );
        expect(signatureV4(signingKey(secret, '20260226', 'center'), text)).toBe(
          mac(key, text).toString('hex'),
        );
        expect(payloadHash(text)).toBe(createHash('sha256').update(text).digest('hex'));
      },
    ),
    { seed: 42, numRuns: 200 },
  );
});

test.each<[string, () => unknown, RegExp]>([
  [
    'no secret',
    () => signV4({ method: 'GET', url }, { ...credentials, accessKeySecret: '' }),
    /credentials\.accessKeySecret/,
  ],
  ['no url', () => signV4({ method: 'GET' } as never, credentials), /url/],
  [
    'an invalid date',
    () => signV4({ method: 'GET', url }, credentials, { date: 1 as never }),
    /date/,
  ],
  [
    'a region with a slash',
    () => signV4({ method: 'GET', url }, credentials, { region: 'a/b' }),
    /region/,
  ],
  [
    'an x-acs-date of another form',
    () => signV4({ method: 'GET', url, headers: { 'x-acs-date': headers.date } }, credentials),
    /x-acs-date/,
  ],
  [
    'a nonce with CR LF',
    () => signV4({ method: 'GET', url }, credentials, { nonce: 'a\r\nb: c' }),
    /x-acs-signature-nonce/,
  ],
])('refuses %s', (_name, call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

test('the key cache keeps one key for each day, region and secret', () => {
  const keyCache = new Map<string, Uint8Array>();
  const request = { method: 'POST', url };
  for (const region of ['center', 'cn-beijing', 'center']) {
    for (const accessKeySecret of ['one', 'two']) {
      for (const day of ['2026-02-26', '2026-02-27']) {
        const key = { ...credentials, accessKeySecret };
        const given = { ...options, region, date: new Date(`${day}T08:00:00Z`) };
        const { headers } = signV4(request, key, { ...given, keyCache });
        expect(headers).toEqual(signV4(request, key, given).headers);
      }
    }
  }
  expect(keyCache.size).toBe(8);
});

test.each(['\r', '\n', '\0'])(
  '%j in a value of a header is refused, and the error names the header',
  (char) => {
    const value = `a${char}b`;
    const sign = (headers: Record<string, string>, key = {}, more = {}) =>
      signV4({ method: 'GET', url, headers }, { ...credentials, ...key }, { ...options, ...more });
    expect(() => sign({ 'x-any': value })).toThrow(/^headers\.x-any must be a string without CR/);
    expect(() => sign({}, { securityToken: value })).toThrow(/^headers\.x-acs-security-token must/);
    expect(() => sign({}, { accessKeyId: value })).toThrow(/^headers\.authorization must be/);
    expect(() => sign({}, {}, { nonce: value })).toThrow(/^headers\.x-acs-signature-nonce must be/);
  },
);
