import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createClient, jwtApp, PdsCredentialsError } from '../../src/index.js';
import { nodeFetch } from '../../src/node/index.js';
import { hang, json, scriptedServer, type Step } from '../support/scripted-server.js';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const app = { domainId: 'bj1', clientId: 'app', privateKey: pem, subjectType: 'service' } as const;
const wanted = { drive_id: '1', file_id: 'f' };
const token = (name: string) => json({ access_token: name, expires_in: 3600 });
const file = json({ file_id: 'f' });

async function clientOf(steps: Step[], options = {}) {
  const server = await scriptedServer(...steps);
  const fetch = nodeFetch();
  onTestFinished(() => fetch.close());
  const auth = jwtApp(app);
  const client = createClient({
    endpoint: server.url,
    auth,
    fetch,
    retry: { minDelay: 1 },
    ...options,
  });
  return { server, client };
}

test('the first call requests a token, the next call uses the same one', async () => {
  const { server, client } = await clientOf([token('token-1'), file]);
  await client.getFile(wanted);
  await client.getFile(wanted);
  expect(server.received.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    ['/v2/oauth/token', undefined],
    ['/v2/file/get', 'Bearer token-1'],
    ['/v2/file/get', 'Bearer token-1'],
  ]);
  expect(server.connections).toBe(1);
});

test('the token request is repeated like any idempotent request', async () => {
  const { server, client } = await clientOf([json({}, 503), token('token-1'), file]);
  expect(await client.getFile(wanted)).toEqual({ file_id: 'f' });
  expect(server.received).toHaveLength(3);
});

test('a token that the service reports as invalid is replaced once', async () => {
  const refused = json({ code: 'AccessTokenInvalid', message: 'expired' }, 401);
  const { server, client } = await clientOf([token('token-1'), refused, token('token-2'), file]);
  expect(await client.getFile(wanted)).toEqual({ file_id: 'f' });
  expect(server.received.at(-1)!.headers.authorization).toBe('Bearer token-2');
});

test('a refused assertion: a PdsCredentialsError with outcome not-sent, with the reason and without secrets', async () => {
  const refused = json({ code: 'InvalidParameter.Assertion', message: 'no such app' }, 400);
  const { server, client } = await clientOf([refused]);
  const error = await client.getFile(wanted).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PdsCredentialsError);
  const cause = { name: 'PdsApiError', code: 'InvalidParameter.Assertion' };
  expect(error).toMatchObject({ outcome: 'not-sent', cause });
  expect((error as Error).message).toContain('InvalidParameter.Assertion');
  const assertion = new URLSearchParams(server.received[0]!.body).get('assertion')!;
  expect(inspect(error, { depth: 9 })).not.toContain(assertion.split('.')[2]);
  expect(server.received).toHaveLength(1);
});

test('a token endpoint that hangs: the timeout ends the call, and no connection stays open', async () => {
  const { server, client } = await clientOf([hang], { timeout: 100, retry: false });
  await expect(client.getFile(wanted)).rejects.toBeInstanceOf(PdsCredentialsError);
  await vi.waitFor(() => expect(server.open()).toBe(0));
});
