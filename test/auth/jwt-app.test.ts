import { generateKeyPairSync, verify, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.js';
import type { Operation } from '../../generated/operations.js';
import { jwtApp, type JwtAppOptions } from '../../src/auth/index.js';
import { readPem } from '../../src/auth/jwt-app.js';
import { pkcs8 } from '../../src/auth/jwt.js';
import type { AuthContext } from '../../src/call/types.js';
import { callOf, contextOf, deferred } from './support.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs1' | 'pkcs8', key: KeyObject = privateKey) =>
  key.export({ type, format: 'pem' }).toString();
const app: JwtAppOptions = {
  domainId: 'bj1',
  clientId: 'app-1',
  privateKey: pem('pkcs8'),
  subject: 'user-1',
  subjectType: 'user',
};

/** A token operation that numbers its tokens, and the calls that it received. */
function tokenServer(answer: (id: number) => object) {
  const calls: { operation: Operation; form: Readonly<Record<string, string>> }[] = [];
  const send: AuthContext['send'] = async (operation, form) => {
    calls.push({ operation, form });
    const data = answer(calls.length);
    return { status: 200, statusText: '', headers: new Headers(), body: new Uint8Array(), data };
  };
  return { calls, send };
}

const hourly = (id: number) => ({ access_token: `token-${id}`, expires_in: 3600 });

function claimsOf(jwt: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString());
}

describe.each(['pkcs1', 'pkcs8'] as const)('with a key in %s', (type) => {
  test('posts a form with an assertion that the public key verifies', async () => {
    const { calls, send } = tokenServer(hourly);
    const context = contextOf({ send });
    const auth = jwtApp({ ...app, privateKey: pem(type) });
    const call = callOf();
    const headers = await auth.authenticate(call, context);
    expect([...headers]).toEqual([['authorization', 'Bearer token-1']]);
    expect(call.secrets.has('token-1')).toBe(true);

    const [sent] = calls;
    expect(sent!.operation).toBe(operations.token);
    const { assertion, ...form } = sent!.form;
    expect(form).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: 'app-1',
    });

    const [head, body, signature] = assertion!.split('.');
    expect(JSON.parse(Buffer.from(head!, 'base64url').toString())).toEqual({
      alg: 'RS256',
      typ: 'JWT',
    });
    const isValid = verify(
      'sha256',
      Buffer.from(`${head}.${body}`),
      publicKey,
      Buffer.from(signature!, 'base64url'),
    );
    expect(isValid).toBe(true);
    expect(assertion).not.toMatch(/[+/=]/);
    const now = context.clock.time / 1000;
    expect(claimsOf(assertion!)).toEqual({
      iss: 'app-1',
      sub: 'user-1',
      sub_type: 'user',
      aud: 'bj1',
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      iat: now - 300,
      exp: now + 300,
    });
  });

  test.each([2048, 3072])('of %i bits: gives the same PKCS#8 as OpenSSL', (bits) => {
    const pair = generateKeyPairSync('rsa', { modulusLength: bits });
    const expected = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
    expect(Buffer.from(pkcs8(readPem(pem(type, pair.privateKey))))).toEqual(expected);
  });
});

test('a service token: the subject is the domain', async () => {
  const { calls, send } = tokenServer(hourly);
  const { subject: _, ...service } = { ...app, subjectType: 'service' as const };
  await jwtApp(service).authenticate(callOf(), contextOf({ send }));
  const assertion = calls[0]!.form['assertion']!;
  expect(claimsOf(assertion)).toMatchObject({ sub: 'bj1', sub_type: 'service', aud: 'bj1' });
});

test.each<[string, (id: number, now: number) => object]>([
  ['expires_in', (id) => ({ access_token: `token-${id}`, expires_in: 3600 })],
  ['expires_in as text', (id) => ({ access_token: `token-${id}`, expires_in: '3600' })],
  [
    'expire_time',
    (id, now) => ({
      access_token: `token-${id}`,
      expire_time: new Date(now + 3_600_000).toISOString(),
    }),
  ],
])(
  '%s: the token is renewed 60 s before its expiry, with a new assertion',
  async (_name, answer) => {
    const { calls, send } = tokenServer((id) => answer(id, context.clock.time));
    const context = contextOf({ send });
    const auth = jwtApp(app);
    const token = async () => (await auth.authenticate(callOf(), context)).get('authorization');
    expect(await token()).toBe('Bearer token-1');
    context.clock.time += 3_540_000 - 1;
    expect(await token()).toBe('Bearer token-1');
    context.clock.time += 1;
    expect(await token()).toBe('Bearer token-2');
    const ids = calls.map(({ form }) => claimsOf(form['assertion']!)['jti']);
    expect(new Set(ids).size).toBe(2);
  },
);

test('without expires_in and expire_time: a token is requested for each call', async () => {
  const { calls, send } = tokenServer((id) => ({ access_token: `token-${id}` }));
  const auth = jwtApp(app);
  for (let i = 0; i < 3; i++) await auth.authenticate(callOf(), contextOf({ send }));
  expect(calls).toHaveLength(3);
});

test('64 concurrent calls need one token request, and one more after the token is rejected', async () => {
  const { calls, send } = tokenServer(hourly);
  const context = contextOf({ send });
  const auth = jwtApp(app);
  const all = () =>
    Promise.all(Array.from({ length: 64 }, () => auth.authenticate(callOf(), context)));
  const first = await all();
  expect(calls).toHaveLength(1);
  for (const headers of first) auth.refresh!(headers);
  await all();
  expect(calls).toHaveLength(2);
});

test('the token request is aborted when the last call that waits for it is aborted', async () => {
  const sent = deferred<AbortSignal>();
  const send: AuthContext['send'] = (_operation, _form, signal) => {
    sent.resolve(signal);
    return new Promise(() => {});
  };
  const controller = new AbortController();
  const context = contextOf({ send, signal: controller.signal });
  const waiting = jwtApp(app).authenticate(callOf(), context);
  const signal = await Promise.race([sent.promise, waiting.then(() => expect.fail())]);
  expect(signal.aborted).toBe(false);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  expect(signal.aborted).toBe(true);
});

test('an error of the token request is passed on', async () => {
  const error = new Error('400 InvalidParameter.Assertion');
  const send = () => Promise.reject(error);
  await expect(jwtApp(app).authenticate(callOf(), contextOf({ send }))).rejects.toBe(error);
});

const encrypted = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' })
  .toString();

test.each<[string, Partial<Record<keyof JwtAppOptions, unknown>>, RegExp]>([
  ['no domainId', { domainId: '' }, /^domainId must/],
  ['no clientId', { clientId: undefined }, /^clientId must/],
  ['no subject of a user', { subject: undefined }, /^subject must/],
  ['another subjectType', { subjectType: 'admin' }, /^subjectType must be 'user' or 'service'/],
  ['no key', { privateKey: undefined }, /^privateKey must be PEM text/],
  ['a key that is not PEM', { privateKey: 'MIIEvQ secret' }, /^privateKey must be PEM text/],
  [
    'a public key',
    { privateKey: publicKey.export({ type: 'spki', format: 'pem' }) },
    /PKCS#1.*got "PUBLIC KEY"/,
  ],
  ['an encrypted key', { privateKey: encrypted }, /got "ENCRYPTED PRIVATE KEY"/],
  ['broken base64', { privateKey: pem('pkcs8').replace('MII', 'MI=I') }, /base64 is broken/],
])('%s is refused at once', (_name, change, message) => {
  const options = { ...app, ...change } as JwtAppOptions;
  expect(() => jwtApp(options)).toThrow(TypeError);
  expect(() => jwtApp(options)).toThrow(message);
  expect(() => jwtApp(options)).not.toThrow(/secret|MII/);
});

test.each([
  ['a key of an elliptic curve', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey],
  ['an Ed25519 key', generateKeyPairSync('ed25519').privateKey],
])('%s is refused at its first use, and the error does not quote it', async (_name, key) => {
  const auth = jwtApp({ ...app, privateKey: pem('pkcs8', key) });
  const failure = auth.authenticate(callOf(), contextOf());
  await expect(failure).rejects.toThrow('privateKey must be an RSA key that WebCrypto can read');
  await expect(failure).rejects.toMatchObject({ cause: expect.anything() });
});

test('a key with \\n instead of line ends, as in environment variables, is accepted', () => {
  const flat = pem('pkcs8').replaceAll('\n', '\\n');
  expect(readPem(flat)).toEqual(readPem(pem('pkcs8')));
});

test.each([null, '', 0, -1, 'soon', 1e12])(
  'expires_in %j is ignored, and expire_time counts',
  async (expires_in) => {
    const context = contextOf();
    const expire_time = new Date(context.clock.time + 3_600_000).toISOString();
    const { calls, send } = tokenServer((id) => ({
      access_token: `t${id}`,
      expires_in,
      expire_time,
    }));
    const auth = jwtApp(app);
    for (let index = 0; index < 2; index++) {
      const headers = await auth.authenticate(callOf(), { ...context, send });
      expect(headers.get('authorization')).toBe('Bearer t1');
    }
    expect(calls).toHaveLength(1);
  },
);
