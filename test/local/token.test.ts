import { createSign, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { startPds, type TestPds } from '../support/pds.js';
import { create } from './api.js';

const now = new Date('2026-02-26T08:00:00Z');
const seconds = now.getTime() / 1000;
const pem = { type: 'spki', format: 'pem' } as const;
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });

const claims = {
  iss: 'app1',
  sub: 'user1',
  sub_type: 'user',
  aud: 'local1',
  jti: '5d0b7b8e-6f0e-4f6c-9f4b-0d1f2a3b4c5d',
  exp: seconds + 60,
};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function assertion(
  changes: object = {},
  key = ours.privateKey,
  alg = 'RS256',
  header: object = {},
): string {
  const text = `${encode({ alg, typ: 'JWT', ...header })}.${encode({ ...claims, ...changes })}`;
  return `${text}.${createSign('sha256').update(text).sign(key, 'base64url')}`;
}

async function ask({ endpoint, fetch }: TestPds, form: Record<string, string>) {
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    client_id: 'app1',
    ...form,
  });
  const request = new Request(`${endpoint}/v2/oauth/token`, { method: 'POST', body });
  const response = await fetch(request);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const start = (clock = () => now) =>
  startPds({ now: clock, apps: { app1: ours.publicKey.export(pem).toString() } });

test('an assertion gets a token, which works until it expires', async () => {
  let clock = now;
  const t = start(() => clock);
  const { status, body } = await ask(t, { assertion: assertion() });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    token_type: 'Bearer',
    expires_in: 7200,
    expire_time: '2026-02-26T10:00:00.000Z',
    domain_id: 'local1',
    user_id: 'user1',
  });
  const headers = { authorization: `Bearer ${String(body['access_token'])}` };
  expect((await create(t, {}, headers)).status).toBe(201);
  clock = new Date('2026-02-26T10:00:00Z');
  expect((await create(t, {}, headers)).body).toMatchObject({ code: 'TokenExpired' });

  const grant = { grant_type: 'refresh_token', refresh_token: String(body['refresh_token']) };
  const renewed = await ask(t, grant);
  const again = { authorization: `Bearer ${String(renewed.body['access_token'])}` };
  expect((await create(t, {}, again)).status).toBe(201);
  expect(await ask(t, grant)).toMatchObject({ status: 400 });
});

test.each<[string, Record<string, string>, string, string]>([
  ['no assertion', {}, 'InvalidParameterMissing.Assertion', 'missing'],
  [
    'an assertion that is not a token',
    { assertion: 'abc' },
    'InvalidParameter.Assertion',
    'not a JSON Web Token',
  ],
  [
    'another key',
    { assertion: assertion({}, theirs.privateKey) },
    'InvalidParameter.Assertion',
    'signature does not match',
  ],
  [
    'changed claims',
    { assertion: assertion().replace(/\.[^.]+\./, `.${encode({ ...claims, sub: 'user2' })}.`) },
    'InvalidParameter.Assertion',
    'signature does not match',
  ],
  [
    'another algorithm',
    { assertion: assertion({}, ours.privateKey, 'none') },
    'InvalidParameter.Assertion',
    'alg',
  ],
  [
    'a crit header',
    { assertion: assertion({}, ours.privateKey, 'RS256', { crit: ['exp'], exp: 1 }) },
    'InvalidParameter.Assertion',
    'crit',
  ],
  [
    'an empty crit header',
    { assertion: assertion({}, ours.privateKey, 'RS256', { crit: [] }) },
    'InvalidParameter.Assertion',
    'crit',
  ],
  [
    'a fourth part',
    { assertion: `${assertion()}.x` },
    'InvalidParameter.Assertion',
    'more than three parts',
  ],
  [
    'an empty fourth part',
    { assertion: `${assertion()}.` },
    'InvalidParameter.Assertion',
    'more than three parts',
  ],
  [
    'a signature in base64',
    { assertion: `${assertion()}=` },
    'InvalidParameter.Assertion',
    'signature does not match',
  ],
  [
    'a line break in the assertion',
    { assertion: assertion().replace('.', '\n.') },
    'InvalidParameter.Assertion',
    'not a JSON Web Token',
  ],
  ['another app', { client_id: 'app2', assertion: assertion() }, 'InvalidParameter.ClientId', ''],
  ['another issuer', { assertion: assertion({ iss: 'x' }) }, 'InvalidParameter.Assertion', 'iss'],
  ['another domain', { assertion: assertion({ aud: 'x' }) }, 'InvalidParameter.Assertion', 'aud'],
  [
    'expired',
    { assertion: assertion({ exp: seconds }) },
    'InvalidParameter.Assertion',
    'token is expired',
  ],
  [
    'not yet valid',
    { assertion: assertion({ iat: seconds + 1 }) },
    'InvalidParameter.Assertion',
    'before issued',
  ],
  [
    'a service token for another domain',
    { assertion: assertion({ sub_type: 'service' }) },
    'InvalidParameter.Assertion',
    'sub',
  ],
  [
    'another grant',
    { grant_type: 'password' },
    'InvalidParameterNotSupported.GrantType',
    'not supported',
  ],
])('%s: refused', async (_, form, code, message) => {
  const t = start();
  const known = t.pds.tokens.size;
  const answer = await ask(t, form);
  expect([answer.status, answer.body['code']]).toEqual([400, code]);
  expect(answer.body['message']).toContain(message);
  expect(t.pds.tokens.size).toBe(known);
});
