import { describe, expect, test } from 'vitest';
import type { LocalPdsOptions } from '../../src/local/index.js';
import {
  createLocalPds,
  createMemoryStore,
  localAccessKey,
  localToken,
} from '../../src/local/index.js';
import { signV1, signV4, type SigningRequest } from '../../src/signing/index.js';
import { startListeningPds, startPds, testKey, testToken } from '../support/pds.js';
import { create, post, root } from './api.js';

const now = new Date('2026-02-26T08:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const path = '/v2/file/create';
const folder = { ...root, type: 'folder', name: 'f' };
const body = JSON.stringify(folder);
const sign = { v1: signV1, v4: signV4 };
type Scheme = keyof typeof sign;

interface Variant {
  credentials?: { accessKeyId: string; accessKeySecret: string; securityToken?: string };
  date?: Date;
  sent?: { path?: string; body?: string; headers?: Record<string, string> };
}

/** Signs one request and sends another one. */
async function send(scheme: Scheme, { credentials = testKey, date = now, sent = {} }: Variant) {
  const t = startPds({ now: () => now, accessKeys: [testKey, sts] });
  const url = t.endpoint + path;
  const request: SigningRequest = { method: 'POST', url, body };
  const { headers } = sign[scheme](request, credentials, { date });
  return post(t, sent.path ?? path, sent.body ?? body, { ...headers, ...sent.headers });
}

const sts = { accessKeyId: 'STS.1', accessKeySecret: 's', securityToken: 'security-token' };

describe.each(['v1', 'v4'] as const)('signature %s', (scheme) => {
  test.each<[string, Variant, number, string?]>([
    ['that is right', {}, 201],
    ['of temporary credentials', { credentials: sts }, 201],
    ['14 minutes old', { date: minutes(-14) }, 201],
    ['14 minutes ahead', { date: minutes(14) }, 201],
    ['16 minutes old', { date: minutes(-16) }, 403, 'InvalidTimeStamp.Expired'],
    ['16 minutes ahead', { date: minutes(16) }, 403, 'InvalidTimeStamp.Expired'],
    [
      'with a wrong secret',
      { credentials: { ...testKey, accessKeySecret: 'wrong' } },
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'of an unknown key',
      { credentials: { ...testKey, accessKeyId: 'unknown' } },
      403,
      'InvalidAccessKeyId.NotFound',
    ],
    ['of another path', { sent: { path: '/v2/file/get' } }, 403, 'SignatureDoesNotMatch'],
    [
      'of another body',
      { sent: { body: body.replace('"f"', '"g"') } },
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'of another nonce',
      { sent: { headers: { 'x-acs-signature-nonce': '1' } } },
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'with a header added',
      { sent: { headers: { 'x-acs-extra': '1' } } },
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'without its security token',
      { credentials: { accessKeyId: 'STS.1', accessKeySecret: 's' } },
      403,
      'InvalidSecurityToken.Mismatch',
    ],
    [
      'with a security token for a key without one',
      { credentials: { ...testKey, securityToken: 'x' } },
      403,
      'InvalidSecurityToken.Mismatch',
    ],
  ])('%s', async (_, variant, status, code) => {
    const answer = await send(scheme, variant);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(answer.headers.get('x-ca-request-id')).toMatch(/^[0-9A-F-]{36}$/);
  });

  test('over HTTP', async () => {
    const t = await startListeningPds();
    const url = t.endpoint + path;
    const { headers } = sign[scheme]({ method: 'POST', url, body }, testKey);
    expect((await post(t, path, body, headers)).status).toBe(201);
  });
});

describe('access tokens', () => {
  test.each<[string, Record<string, string>, number, string?]>([
    ['known', {}, 201],
    ['unknown', { authorization: 'Bearer nobody' }, 401, 'AccessTokenInvalid'],
    ['expired', { authorization: 'Bearer old' }, 401, 'TokenExpired'],
    ['not yet expired', { authorization: 'Bearer young' }, 201],
    ['of another scheme', { authorization: 'Basic YTpi' }, 401, 'AccessTokenInvalid'],
  ])('%s', async (_, headers, status, code) => {
    const tokens: LocalPdsOptions['tokens'] = {
      [testToken]: {},
      old: { expiresAt: now },
      young: { expiresAt: minutes(1) },
    };
    const t = startPds({ now: () => now, tokens });
    const answer = await create(t, {}, headers);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  test('no token: 401', async () => {
    const t = startPds();
    const response = await t.fetch(new Request(t.endpoint + path, { method: 'POST', body }));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'AccessTokenInvalid' });
  });

  test('a token can expire and be revoked while the local PDS runs', async () => {
    const t = startPds();
    t.pds.tokens.get(testToken)!.expiresAt = new Date(0);
    expect((await create(t, {})).body).toMatchObject({ code: 'TokenExpired' });
    t.pds.tokens.delete(testToken);
    expect((await create(t, {})).body).toMatchObject({ code: 'AccessTokenInvalid' });
  });

  test('the user of the token becomes the creator of a file', async () => {
    const t = startPds({ tokens: { [testToken]: { userId: 'u1' } } });
    const { body } = await create(t, { type: 'folder' });
    const got = await post(t, '/v2/file/get', { drive_id: '1', file_id: body['file_id'] });
    expect(got.body).toMatchObject({ creator_type: 'User', creator_id: 'u1' });
  });
});

describe('share tokens', () => {
  const shareTokens = {
    good: { shareId: 's1', driveId: '7' },
    late: { shareId: 's1', driveId: '7', expiresAt: now },
  };
  const shared = { parent_file_id: 'root', type: 'folder', name: 'f', share_id: 's1' };

  test.each<[string, string, object, number, string?]>([
    ['good', 'good', shared, 201],
    ['unknown', 'bad', shared, 401, 'ShareLinkTokenInvalid'],
    ['expired', 'late', shared, 401, 'ShareLinkTokenInvalid'],
    ['of another share', 'good', { ...shared, share_id: 's2' }, 401, 'ShareLinkTokenInvalid'],
    ['for a drive', 'good', folder, 403, 'ForbiddenNoPermission.drive'],
  ])('%s', async (_, token, request, status, code) => {
    const t = startPds({ now: () => now, shareTokens });
    const response = await t.fetch(
      new Request(t.endpoint + path, {
        method: 'POST',
        headers: { 'x-share-token': token, 'content-type': 'application/json' },
        body: JSON.stringify(request),
      }),
    );
    const answer = (await response.json()) as Record<string, unknown>;
    expect([response.status, answer['code']]).toEqual([status, code]);
    if (status === 201) expect(answer['drive_id']).toBe('7');
  });
});

test('without the options accessKeys and tokens, the exported ones are valid', async () => {
  const pds = createLocalPds();
  const t = { pds, endpoint: pds.endpoint, fetch: pds.fetch };
  expect((await create(t, {}, { authorization: `Bearer ${localToken}` })).status).toBe(201);
  const url = t.endpoint + path;
  const { headers } = signV1({ method: 'POST', url, body }, localAccessKey);
  expect((await post(t, path, body, headers)).status).toBe(201);
  expect((await create(t, {})).status).toBe(401);
});

test.each<[string, LocalPdsOptions]>([
  ['domainId', { domainId: '' }],
  ['domainId', { domainId: 'a.b' }],
  ['endpoint', { endpoint: 'nowhere' }],
  ['now', { now: new Date() as never }],
  ['accessKeys', { accessKeys: [{ accessKeyId: 'a', accessKeySecret: '' }] }],
  ['tokens', { tokens: [''] }],
  ['tokens', { tokens: { 'a b': {} } }],
  ['tokens', { tokens: 'a' as never }],
  ['store must be', { store: Promise.resolve(createMemoryStore()) as never }],
  ['onLog', { onLog: 5 as never }],
  ['createHash', { createHash: {} as never }],
  ["'fault'", { fault: [{ effect: 'reset' }] } as never],
  ['options must be an object', null as never],
  ['minPartSize', { minPartSize: -1 }],
  ['logLimit', { logLimit: NaN }],
  ['effect', { faults: [{ effect: 'nonsense' } as never] }],
  ['status', { faults: [{ effect: 'status', status: 99 }] }],
  ['probability', { faults: [{ effect: 'reset', probability: 2 }] }],
  ['nth', { faults: [{ effect: 'reset', nth: 0 }] }],
])('the error for a wrong option names it: %s, %o', (name, options) => {
  expect(() => createLocalPds(options)).toThrow(
    expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(name) }),
  );
});
