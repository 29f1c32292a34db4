import { describe, expect, test, vi } from 'vitest';
import { credentialsFromEnv, type Environment } from '../../src/node/credentials-from-env.js';
import { callOf, contextOf } from '../auth/support.js';

const key = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'id-1',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-1',
};

describe('credentialsFromEnv finds', () => {
  test.each<[string, Environment, RegExp]>([
    ['a token', { PDS_ACCESS_TOKEN: 'token-1' }, /^Bearer token-1$/],
    [
      'the token if both a token and a key are set',
      { ...key, PDS_ACCESS_TOKEN: 'token-1' },
      /^Bearer token-1$/,
    ],
    ['a key', key, /^acs id-1:/],
    ['the key if the token is empty', { ...key, PDS_ACCESS_TOKEN: '' }, /^acs id-1:/],
  ])('%s', async (_name, env, authorization) => {
    const headers = await credentialsFromEnv(env).authenticate(callOf(), contextOf());
    expect(headers.get('authorization')).toMatch(authorization);
    expect(headers.has('x-acs-security-token')).toBe(false);
  });

  test('a temporary key', async () => {
    const env = { ...key, ALIBABA_CLOUD_SECURITY_TOKEN: 'sts-1' };
    const headers = await credentialsFromEnv(env).authenticate(callOf(), contextOf());
    expect(headers.get('x-acs-security-token')).toBe('sts-1');
  });

  test('a key that signs with v4', async () => {
    const auth = credentialsFromEnv(key, { signature: 'v4' });
    const headers = await auth.authenticate(callOf(), contextOf());
    expect(headers.get('authorization')).toMatch(/^ACS4-HMAC-SHA256 Credential=id-1\//);
  });

  test('credentials in process.env by default', async () => {
    vi.stubEnv('PDS_ACCESS_TOKEN', 'token-2');
    try {
      const headers = await credentialsFromEnv().authenticate(callOf(), contextOf());
      expect(headers.get('authorization')).toBe('Bearer token-2');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

test.each<[Environment, RegExp]>([
  [{}, /^no credentials: set PDS_ACCESS_TOKEN, or ALIBABA_CLOUD_ACCESS_KEY_ID and /],
  [
    { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id-1' },
    /^ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not$/,
  ],
  [
    { ...key, ALIBABA_CLOUD_ACCESS_KEY_ID: '' },
    /^ALIBABA_CLOUD_ACCESS_KEY_SECRET is set, but ALIBABA_CLOUD_ACCESS_KEY_ID is not$/,
  ],
  [
    { ALIBABA_CLOUD_SECURITY_TOKEN: 'sts-1' },
    /^ALIBABA_CLOUD_SECURITY_TOKEN is set, but .* are not$/,
  ],
  [{ PDS_ACCESS_TOKEN: 'Bearer secret-1' }, /^PDS_ACCESS_TOKEN must be an access token/],
  [{ ...key, ALIBABA_CLOUD_ACCESS_KEY_ID: 'id 1' }, /^ALIBABA_CLOUD_ACCESS_KEY_ID must be/],
  [{ ...key, ALIBABA_CLOUD_SECURITY_TOKEN: 'sts\n' }, /^ALIBABA_CLOUD_SECURITY_TOKEN must be/],
])('refuses %o and names the variable, not its value', (env, message) => {
  expect(() => credentialsFromEnv(env)).toThrow(message);
  expect(() => credentialsFromEnv(env)).not.toThrow(/secret-1/);
});
