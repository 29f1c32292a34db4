import crypto, { createHash, createHmac } from 'node:crypto';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { hashing } from '../../src/signing/hashing.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** As in a browser, or in a bundler's `process` without built-in modules. */
const hideNodeModules = () =>
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);

/** OpenSSL in FIPS mode refuses MD5. */
const refuseHashes = () =>
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({
    ...crypto,
    hash() {
      throw new Error('digital envelope routines::unsupported');
    },
  } as never);

/** As in a runtime that has only some of Node's functions. */
const lackHash = () =>
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ ...crypto, hash: undefined } as never);

const hashes = [
  ['md5', md5],
  ['sha1', sha1],
  ['sha256', sha256],
] as const;

const surroundings = [
  ['with the hashes of Node', () => {}],
  ['without the modules of Node', hideNodeModules],
  ['where Node refuses the hash', refuseHashes],
  ['with a Node that lacks crypto.hash', lackHash],
] as const;

test.each(hashes.flatMap(([name, hash]) => surroundings.map((s) => [name, ...s, hash] as const)))(
  '%s %s: hashes and HMACs of texts (with lone surrogates too) and bytes are those of node:crypto',
  (name, _, surround, hash) => {
    surround();
    const { digest, mac } = hashing(name, hash);
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '文', '😀', '\ud800', '\n'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.uint8Array({ maxLength: 300 }), (message, bytes) => {
        const encoded = new TextEncoder().encode(message);
        for (const encoding of ['base64', 'hex'] as const) {
          const expected = createHash(name).update(encoded).digest(encoding);
          expect(digest(message, encoding)).toBe(expected);
          expect(digest(bytes, encoding)).toBe(createHash(name).update(bytes).digest(encoding));
          const expectedMac = (key: Uint8Array) =>
            createHmac(name, key).update(encoded).digest(encoding);
          expect(mac(bytes, message, encoding)).toBe(expectedMac(bytes));
          expect(mac(message, message, encoding)).toBe(expectedMac(encoded));
        }
      }),
      { seed: 43, numRuns: 60 },
    );
  },
);

test('a request is signed in the same way without the modules of Node', async () => {
  const request = {
    method: 'POST',
    url: 'https://bj1.api.aliyunpds.com/v2/file/get?b=2',
    body: '{"a":"é"}',
  };
  const credentials = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'token' };
  const options = { date: new Date(0), nonce: 'nonce' };
  const signed = async () => {
    vi.resetModules();
    const { signV1, signV4 } = await import('../../src/signing/index.js');
    return [signV1(request, credentials, options), signV4(request, credentials, options)];
  };
  const withNode = await signed();
  const hidden = hideNodeModules();
  expect(await signed()).toEqual(withNode);
  expect(hidden).toHaveBeenCalledWith('node:crypto');
});
