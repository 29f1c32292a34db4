import { describe, expect, test } from 'vitest';
import { bearer } from '../../src/auth/index.js';
import { callOf, contextOf } from './support.js';

describe('a fixed token', () => {
  test('gives one header, is added to the secrets, and cannot be refreshed', async () => {
    const call = callOf();
    const auth = bearer('token-1');
    const headers = await auth.authenticate(call, contextOf());
    expect([...headers]).toEqual([['authorization', 'Bearer token-1']]);
    expect([...call.secrets]).toEqual(['token-1']);
    expect(auth.refresh).toBeUndefined();
  });

  test.each(['', 'Bearer token', 'a\nb', ' token', 'tokén', undefined, null, 7, {}])(
    'refuses %j at once, and the error does not quote it',
    (token) => {
      expect(() => bearer(token as string)).toThrow(TypeError);
      expect(() => bearer(token as string)).toThrow(/^token must be an access token: [^"]+$/);
    },
  );
});

describe('a provider', () => {
  test('that gives a text is asked for each attempt', async () => {
    let asked = 0;
    const auth = bearer(async () => `token-${++asked}`);
    for (const token of ['token-1', 'token-2']) {
      const call = callOf();
      const headers = await auth.authenticate(call, contextOf());
      expect(headers.get('authorization')).toBe(`Bearer ${token}`);
      expect(call.secrets.has(token)).toBe(true);
    }
  });

  test('may answer without a promise, and gets a signal', async () => {
    let signal: AbortSignal | undefined;
    const auth = bearer((options) => ((signal = options.signal), { token: 'token' }));
    const headers = await auth.authenticate(callOf(), contextOf());
    expect(headers.get('authorization')).toBe('Bearer token');
    expect(signal?.aborted).toBe(false);
  });

  test('refresh drops the rejected token, and no other one', async () => {
    let asked = 0;
    const context = contextOf();
    const auth = bearer(async () => ({
      token: `token-${++asked}`,
      expiresAt: new Date(context.clock.time + 3_600_000),
    }));
    const first = await auth.authenticate(callOf(), context);
    auth.refresh!(new Headers({ authorization: 'Bearer other' }));
    expect(await auth.authenticate(callOf(), context)).toEqual(first);
    auth.refresh!(first);
    const second = await auth.authenticate(callOf(), context);
    expect(second.get('authorization')).toBe('Bearer token-2');
    auth.refresh!(first);
    expect(await auth.authenticate(callOf(), context)).toEqual(second);
  });

  test.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['an empty text', () => ''],
    ['an empty token', () => ({ token: '' })],
    ['an answer without a token', () => ({ access_token: 'secret-token' })],
    ['a token with a line feed', () => ({ token: 'secret-token\n' })],
  ])(
    'that gives %s: an error that says what is wrong without the secret',
    async (_name, answer) => {
      const failure = bearer(answer as () => string).authenticate(callOf(), contextOf());
      await expect(failure).rejects.toThrow(TypeError);
      await expect(failure).rejects.toThrow(/^token of the provider must be an access token/);
      await expect(failure).rejects.not.toThrow(/secret-token/);
    },
  );

  test('that throws: the call rejects with the same error', async () => {
    const error = new Error('vault is sealed');
    const providers = [
      () => {
        throw error;
      },
      async () => {
        throw error;
      },
    ];
    for (const provider of providers) {
      await expect(bearer(provider).authenticate(callOf(), contextOf())).rejects.toBe(error);
    }
  });
});
