import { afterEach, describe, expect, test, vi } from 'vitest';
import { accessKey, type AccessKey } from '../../src/auth/index.js';
import { verifySignature } from '../../src/local/verify-signature.js';
import { callOf, contextOf } from './support.js';

const key = { accessKeyId: 'id', accessKeySecret: 'secret' };

function verify(call: ReturnType<typeof callOf>, headers: Headers) {
  const all = new Headers({ ...call.headers, ...Object.fromEntries(headers) });
  return verifySignature(
    { method: call.method, url: call.url, headers: all, body: call.body },
    (id) => (id === 'id' ? 'secret' : undefined),
  );
}

describe.each([undefined, 'v1', 'v4'] as const)('signature %s', (signature) => {
  const options = signature ? { signature } : {};

  test('the service accepts the signature; action, version, clock and nonce are in it', async () => {
    const call = callOf({ url: 'https://bj1.api.aliyunpds.com/v2/file/complete?a=%20b' });
    const context = contextOf();
    const headers = await accessKey(key, options).authenticate(call, context);
    expect(verify(call, headers)).toMatchObject({
      ok: true,
      authorization: { scheme: signature ?? 'v1' },
      date: context.now(),
    });
    expect(headers.get('x-acs-action')).toBe('CompleteFile');
    expect(headers.get('x-acs-version')).toBe('2022-03-01');
    expect(headers.get('x-acs-signature-nonce')).toBe(context.nonce!());
    expect(headers.has(signature === 'v4' ? 'x-acs-content-sha256' : 'content-md5')).toBe(true);
    expect([...call.secrets]).toEqual(['secret']);
  });

  test('sends the security token, and adds it to the secrets', async () => {
    const call = callOf();
    const sts = { ...key, securityToken: 'sts-token' };
    const headers = await accessKey(sts, options).authenticate(call, contextOf());
    expect(headers.get('x-acs-security-token')).toBe('sts-token');
    expect(verify(call, headers).ok).toBe(true);
    expect([...call.secrets]).toEqual(['secret', 'sts-token']);
  });

  test('refresh drops the rejected temporary key, and no other one', async () => {
    let asked = 0;
    const context = contextOf();
    const auth = accessKey(
      async () => ({
        ...key,
        securityToken: `sts-${++asked}`,
        expiresAt: new Date(context.clock.time + 3_600_000),
      }),
      options,
    );
    const token = async () =>
      (await auth.authenticate(callOf(), context)).get('x-acs-security-token');
    const first = await auth.authenticate(callOf(), context);
    expect(await token()).toBe('sts-1');
    auth.refresh!(new Headers({ ...Object.fromEntries(first), 'x-acs-security-token': 'other' }));
    expect(await token()).toBe('sts-1');
    auth.refresh!(first);
    expect(await token()).toBe('sts-2');
    auth.refresh!(first);
    expect(await token()).toBe('sts-2');
  });
});

test('each attempt is signed again', async () => {
  let nonces = 0;
  const context = { ...contextOf(), nonce: () => `nonce-${++nonces}` };
  const auth = accessKey(key, { signature: 'v4' });
  const [first, second] = [
    await auth.authenticate(callOf(), context),
    await auth.authenticate(callOf(), context),
  ];
  expect(first.get('authorization')).not.toBe(second.get('authorization'));
});

test('a fixed key cannot be refreshed; a later change of the given object has no effect', async () => {
  const mine = { ...key };
  const auth = accessKey(mine);
  mine.accessKeySecret = 'other';
  expect(auth.refresh).toBeUndefined();
  const call = callOf();
  expect(verify(call, await auth.authenticate(call, contextOf())).ok).toBe(true);
});

test.each<[unknown, RegExp]>([
  [undefined, /^credentials must be an object/],
  [null, /^credentials must be an object/],
  ['id:secret', /^credentials must be an object/],
  [{}, /^credentials\.accessKeyId must/],
  [{ accessKeySecret: 'secret-1' }, /^credentials\.accessKeyId must/],
  [{ ...key, accessKeyId: '' }, /^credentials\.accessKeyId must/],
  [{ ...key, accessKeyId: 'a\nb' }, /^credentials\.accessKeyId must/],
  [{ accessKeyId: 'id' }, /^credentials\.accessKeySecret must/],
  [{ ...key, accessKeySecret: '' }, /^credentials\.accessKeySecret must/],
  [{ ...key, securityToken: '' }, /^credentials\.securityToken must/],
  [{ ...key, securityToken: 'a\r\nb' }, /^credentials\.securityToken must/],
])('refuses %j at once, and from a provider at the first call', async (given, message) => {
  expect(() => accessKey(given as AccessKey)).toThrow(TypeError);
  expect(() => accessKey(given as AccessKey)).toThrow(message);
  const failure = accessKey(async () => given as AccessKey).authenticate(callOf(), contextOf());
  await expect(failure).rejects.toThrow(TypeError);
  await expect(failure).rejects.toThrow(
    new RegExp(message.source.replace('credentials', 'credentials of the provider')),
  );
});

test('refuses another signature version', () => {
  expect(() => accessKey(key, { signature: 'v2' as 'v4' })).toThrow(
    /signature must be 'v1' or 'v4'/,
  );
});

describe('where no page can set the Date header', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test('v1 fails at once and says what to use; v4 works', async () => {
    // Imitates a browser: Date is a forbidden request-header name, which is dropped silently.
    class BrowserRequest extends Request {
      constructor(url: string, init: RequestInit = {}) {
        const headers = new Headers(init.headers);
        headers.delete('date');
        super(url, { ...init, headers });
      }
    }
    vi.resetModules();
    vi.stubGlobal('Request', BrowserRequest);
    const fresh = await import('../../src/auth/access-key.js');
    const call = callOf();
    await expect(fresh.accessKey(key).authenticate(call, contextOf())).rejects.toThrow(
      /Date header.*signature: 'v4'/,
    );
    expect([...call.secrets]).toEqual(['secret']);
    const headers = await fresh.accessKey(key, { signature: 'v4' }).authenticate(call, contextOf());
    expect(verify(call, headers).ok).toBe(true);
  });
});
