import { describe, expect, test } from 'vitest';
import {
  accessKey,
  bearer,
  createClient,
  PdsApiError,
  PdsCredentialsError,
  type Auth,
  type Fetch,
} from '../../src/index.js';

const body = { drive_id: '1', file_id: 'f', upload_id: 'u' };
const refuse = (status: number, code: string, headers = {}) =>
  Response.json({ code, message: 'm' }, { status, headers });

describe('a token that the service reports as expired', () => {
  test.each([
    'AccessTokenInvalid',
    'AccessTokenInvalid.Expired',
    'AccessTokenExpired',
    'TokenExpired',
  ])(
    '%s: the token is refreshed once and the call sent once more, also with retry: false',
    async (code) => {
      let asked = 0;
      const seen: (string | null)[] = [];
      const client = createClient({
        domainId: 'bj1',
        auth: bearer(async () => ({
          token: `token-${++asked}`,
          expiresAt: new Date(Date.now() + 3.6e6),
        })),
        retry: false,
        fetch: async ({ headers }) => {
          seen.push(headers.get('authorization'));
          return seen.length === 1 ? refuse(401, code) : Response.json({ file_id: 'f' });
        },
      });
      expect(await client.completeFile(body)).toEqual({ file_id: 'f' });
      expect(seen).toEqual(['Bearer token-1', 'Bearer token-2']);
    },
  );

  test('64 concurrent calls ask the provider only twice', async () => {
    let asked = 0;
    const client = createClient({
      domainId: 'bj1',
      auth: bearer(async () => ({
        token: `token-${++asked}`,
        expiresAt: new Date(Date.now() + 3.6e6),
      })),
      fetch: async ({ headers }) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
        return headers.get('authorization') === 'Bearer token-1'
          ? refuse(401, 'AccessTokenInvalid')
          : Response.json({ file_id: 'f' });
      },
    });
    await Promise.all(Array.from({ length: 64 }, () => client.completeFile(body)));
    expect(asked).toBe(2);
  });

  test('if the second token is refused too: the second error, with the first in its attempts', async () => {
    let requests = 0;
    const client = createClient({
      domainId: 'bj1',
      auth: bearer(async () => 'token'),
      fetch: async () => refuse(401, 'AccessTokenInvalid', { 'x-ca-request-id': `R${++requests}` }),
    });
    const failure = client.completeFile(body);
    await expect(failure).rejects.toMatchObject({
      requestId: 'R2',
      code: 'AccessTokenInvalid',
      attempts: [{ requestId: 'R1' }],
    });
    expect(requests).toBe(2);
  });

  test('another code with 401, or a token that cannot be refreshed: the call is not sent again', async () => {
    for (const [auth, code] of [
      [bearer(async () => 'token'), 'InvalidAccessKeyId'],
      // The caller sets the share token in a header, so another access token does not help.
      [bearer(async () => 'token'), 'ShareLinkTokenInvalid'],
      [bearer('fixed'), 'AccessTokenInvalid'],
    ] as const) {
      let requests = 0;
      const fetch: Fetch = async () => {
        requests += 1;
        return refuse(401, code);
      };
      const client = createClient({ domainId: 'bj1', auth, fetch });
      await expect(client.completeFile(body)).rejects.toThrow(PdsApiError);
      expect(requests).toBe(1);
    }
  });
});

describe('a wrong local clock', () => {
  const ours = Date.parse('2026-02-26T08:00:00Z');
  const keys = { accessKeyId: 'id', accessKeySecret: 'secret-of-the-key' };

  function service(theirs: number) {
    const dates: number[] = [];
    const fetch: Fetch = async ({ headers }) => {
      const given = Date.parse(headers.get('x-acs-date') ?? headers.get('date') ?? '');
      dates.push(given);
      const date = new Date(theirs).toUTCString();
      return Math.abs(given - theirs) > 15 * 60_000
        ? refuse(403, 'InvalidDate', { date })
        : Response.json({ file_id: 'f' }, { headers: { date } });
    };
    return { dates, fetch };
  }

  test.each(['v1', 'v4'] as const)(
    '%s: the clock is corrected once, also for later calls',
    async (signature) => {
      for (const offset of [3_600_000, -86_400_000]) {
        const { dates, fetch } = service(ours + offset);
        const auth = accessKey(keys, { signature });
        const client = createClient({
          domainId: 'bj1',
          auth,
          fetch,
          now: () => new Date(ours),
          retry: false,
        });
        await client.completeFile(body);
        await client.completeFile(body);
        expect(dates).toEqual([ours, ours + offset, ours + offset]);
      }
    },
  );

  test('a 403 with a right clock, or for a bearer token, is not taken for a wrong clock', async () => {
    for (const [auth, date] of [
      [accessKey(keys), ours + 60_000],
      [bearer('token'), ours + 3_600_000],
    ] as const) {
      let requests = 0;
      const client = createClient({
        domainId: 'bj1',
        auth,
        now: () => new Date(ours),
        fetch: async () => {
          requests += 1;
          return refuse(403, 'ForbiddenNoPermission.file', { date: new Date(date).toUTCString() });
        },
      });
      await expect(client.completeFile(body)).rejects.toMatchObject({ status: 403 });
      expect(requests).toBe(1);
    }
  });
});

test('each attempt is authenticated again, with a fresh nonce and date', async () => {
  const nonces = new Set<string | null>();
  let at = Date.parse('2026-02-26T08:00:00Z');
  const dates: (string | null)[] = [];
  const client = createClient({
    domainId: 'bj1',
    auth: accessKey({ accessKeyId: 'id', accessKeySecret: 'secret-of-the-key' }),
    retry: { minDelay: 0, attempts: 3 },
    now: () => new Date((at += 1000)),
    fetch: async ({ headers }) => {
      nonces.add(headers.get('x-acs-signature-nonce'));
      dates.push(headers.get('date'));
      return refuse(503, 'ServiceUnavailable');
    },
  });
  await expect(client.completeFile(body)).rejects.toMatchObject({ status: 503 });
  expect(nonces.size).toBe(3);
  expect(new Set(dates).size).toBe(3);
});

test('hooks get the facts of each attempt, and an error that they throw does not end the call', async () => {
  const events: unknown[] = [];
  const answers = [
    refuse(503, 'ServiceUnavailable', { 'x-ca-request-id': 'R1' }),
    Response.json({ file_id: 'f' }),
  ];
  const client = createClient({
    endpoint: 'https://pds.example/base/',
    auth: bearer('token'),
    retry: { minDelay: 10 },
    random: () => 0.5,
    fetch: async () => answers.shift()!,
    onRequest: (event) => {
      events.push(['request', event]);
      throw new Error('a broken logger');
    },
    onResponse: async (event) => {
      events.push(['response', event]);
      throw new Error('a broken async logger');
    },
    onRetry: (event) => events.push(['retry', event]),
  });
  await client.completeFile(body);
  const common = {
    operation: 'completeFile',
    method: 'POST',
    url: 'https://pds.example/base/v2/file/complete',
  };
  const duration = expect.any(Number);
  expect(events).toEqual([
    ['request', { ...common, attempt: 1 }],
    ['response', { ...common, attempt: 1, status: 503, duration, requestId: 'R1' }],
    ['retry', { ...common, attempt: 1, delay: 5, error: expect.any(PdsApiError) }],
    ['request', { ...common, attempt: 2 }],
    ['response', { ...common, attempt: 2, status: 200, duration }],
  ]);
});

describe('the earlier refusal is kept if there is no new credential', () => {
  const expired = async () => refuse(401, 'AccessTokenInvalid');
  const headers = new Headers({ authorization: 'Bearer abcdef' });
  const fail = () => {
    throw new Error('the vault is closed');
  };
  let asked = 0;
  test.each<[string, Auth]>([
    ['the provider fails', bearer(() => (asked++ ? fail() : 'token'))],
    ['refresh throws', { authenticate: async () => headers, refresh: fail }],
    [
      'refresh is async and rejects',
      { authenticate: async () => headers, refresh: async () => fail() },
    ],
  ])('%s', async (_name, auth) => {
    const client = createClient({ domainId: 'bj1', auth, fetch: expired });
    const error = await client.completeFile(body).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PdsCredentialsError);
    expect(error).toMatchObject({
      message: 'POST /v2/file/complete: no credentials: the vault is closed',
      attempts: [{ status: 401, code: 'AccessTokenInvalid' }],
    });
  });
});
