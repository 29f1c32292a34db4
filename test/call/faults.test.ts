import { describe, expect, test } from 'vitest';
import {
  bearer,
  createClient,
  PdsApiError,
  PdsConnectionError,
  PdsError,
  PdsResponseError,
  PdsTimeoutError,
  type CommonOptions,
  type Fetch,
  type PdsClient,
} from '../../src/index.js';
import { nodeFetch } from '../../src/node/index.js';
import {
  hang,
  json,
  reset,
  scriptedServer,
  stall,
  truncate,
  type Step,
} from '../support/scripted-server.js';

const body = { drive_id: '1', file_id: 'f', upload_id: 'u' };
const file = { file_id: 'f', name: 'a.txt' };
const ok = json(file);
const error = (status: number, code: string, headers = {}) =>
  json({ code, message: `about ${code}` }, status, headers);
const html = (status: number): Step => ({
  status,
  headers: { 'content-type': 'text/html', 'x-ca-request-id': 'REQ-1' },
  body: '<html><body>Service   Unavailable</body></html>',
});

interface Want {
  /** requests that reach the server */
  attempts: number;
  error?: new (...args: never[]) => Error;
  status?: number;
  code?: string;
  outcome?: string;
  requestId?: string | undefined;
  message?: RegExp;
  retryAfter?: number;
}

interface Row {
  name: string;
  steps: Step[];
  operation?: 'completeFile' | 'getFile';
  options?: Partial<CommonOptions>;
  want: Want;
}

const api = { error: PdsApiError, requestId: 'REQ-1' };
const rows: Row[] = [
  { name: 'an answer', steps: [ok], want: { attempts: 1 } },
  {
    name: '429 each time: a limited number of attempts, and the last status in the error',
    steps: [error(429, 'TooManyRequests')],
    want: { ...api, attempts: 4, status: 429, code: 'TooManyRequests', outcome: 'refused' },
  },
  {
    name: '429, then an answer',
    steps: [error(429, 'TooManyRequests'), ok],
    want: { attempts: 2 },
  },
  {
    name: 'a Retry-After above maxRetryAfter: the error comes at once',
    steps: [error(429, 'TooManyRequests', { 'retry-after': '120' })],
    want: { ...api, attempts: 1, status: 429, retryAfter: 120_000 },
  },
  {
    name: 'reset before an answer: completeFile is not repeated',
    steps: [reset, ok],
    want: { attempts: 1, error: PdsConnectionError, outcome: 'unknown' },
  },
  {
    name: 'reset before an answer: getFile is repeated',
    operation: 'getFile',
    steps: [reset, ok],
    want: { attempts: 2 },
  },
  {
    name: 'reset, then 404: the last error, with outcome unknown because of the first attempt',
    operation: 'getFile',
    steps: [reset, error(404, 'NotFound.File')],
    want: { ...api, attempts: 2, status: 404, code: 'NotFound.File', outcome: 'unknown' },
  },
  {
    name: '500: completeFile is not repeated',
    steps: [error(500, 'InternalError')],
    want: { ...api, attempts: 1, status: 500, code: 'InternalError', outcome: 'unknown' },
  },
  {
    name: '503: any operation is repeated',
    steps: [error(503, 'ServiceUnavailable')],
    want: { ...api, attempts: 4, status: 503, outcome: 'unknown' },
  },
  {
    name: '504 of the gateway, with code and message only in headers',
    steps: [
      {
        status: 504,
        headers: {
          'x-ca-error-code': 'D504TO',
          'x-ca-error-message': 'timeout',
          'x-ca-request-id': 'REQ-1',
        },
      },
    ],
    want: {
      ...api,
      attempts: 1,
      status: 504,
      code: 'D504TO',
      outcome: 'unknown',
      message: /D504TO, timeout/,
    },
  },
  {
    name: '502 with HTML: getFile is repeated',
    operation: 'getFile',
    steps: [html(502)],
    want: {
      ...api,
      attempts: 4,
      status: 502,
      code: '',
      outcome: 'unknown',
      message: /Service Unavailable/,
    },
  },
  {
    name: '400 with broken JSON',
    steps: [{ status: 400, headers: { 'x-ca-request-id': 'REQ-1' }, body: '{"code":"Inv' }],
    want: {
      ...api,
      attempts: 1,
      status: 400,
      code: '',
      outcome: 'refused',
      message: /\{"code":"Inv/,
    },
  },
  {
    name: 'an error whose members start with capitals',
    steps: [{ status: 400, body: '{"Code":"InvalidParameter.X","Message":"m","RequestId":"R2"}' }],
    want: {
      attempts: 1,
      error: PdsApiError,
      code: 'InvalidParameter.X',
      requestId: 'R2',
      outcome: 'refused',
    },
  },
  {
    name: '200 with HTML',
    steps: [html(200)],
    want: {
      attempts: 1,
      error: PdsResponseError,
      status: 200,
      outcome: 'unknown',
      requestId: 'REQ-1',
    },
  },
  {
    name: '200 with broken JSON',
    steps: [{ body: '{"file_id":' }],
    want: { attempts: 1, error: PdsResponseError, status: 200, outcome: 'unknown' },
  },
  {
    name: '200 without a body',
    steps: [{}],
    want: { attempts: 1, error: PdsResponseError, status: 200, outcome: 'unknown' },
  },
  {
    name: '200 without a required member',
    steps: [json({ name: 'a' })],
    want: { attempts: 1, error: PdsResponseError, status: 200, message: /file_id/ },
  },
  {
    name: '200 with a list',
    steps: [json([file])],
    want: { attempts: 1, error: PdsResponseError, status: 200 },
  },
  {
    name: '200 with null for a required member',
    steps: [json({ file_id: null })],
    want: { attempts: 1, error: PdsResponseError, status: 200 },
  },
  {
    name: 'a redirect is not followed',
    steps: [{ status: 302, headers: { location: 'http://127.0.0.1:1/?Signature=s3cret' } }, ok],
    want: { attempts: 1, error: PdsResponseError, status: 302, outcome: 'unknown' },
  },
  {
    name: 'a body that breaks off',
    steps: [truncate],
    want: {
      attempts: 1,
      error: PdsConnectionError,
      outcome: 'unknown',
      message: /its body broke off/,
    },
  },
  {
    name: 'no answer',
    steps: [hang],
    options: { timeout: 150 },
    want: { attempts: 1, error: PdsTimeoutError, outcome: 'unknown', message: /150 ms/ },
  },
  {
    name: 'no answer: getFile is repeated',
    operation: 'getFile',
    steps: [hang, ok],
    options: { timeout: 150 },
    want: { attempts: 2 },
  },
  {
    name: 'a body that stalls',
    steps: [stall],
    options: { timeout: 150 },
    want: { attempts: 1, error: PdsTimeoutError, outcome: 'unknown' },
  },
  {
    name: '404 for an upload that has ended',
    steps: [error(404, 'NotFound.UploadId')],
    want: { ...api, attempts: 1, status: 404, code: 'NotFound.UploadId', outcome: 'refused' },
  },
  {
    name: 'a body of more than 16 MiB',
    steps: [
      (_request, response) => {
        response.on('error', () => {});
        response.writeHead(200).end(Buffer.alloc(17 * 2 ** 20, 32));
      },
    ],
    want: {
      attempts: 1,
      error: PdsConnectionError,
      outcome: 'unknown',
      message: /more than 16777216 bytes/,
    },
  },
];

const transports: [string, () => Fetch][] = [
  ['global fetch', () => (request) => fetch(request)],
  ['nodeFetch', () => nodeFetch()],
];

describe.each(transports)('over %s', (_name, makeFetch) => {
  test.each(rows)('$name', async ({ steps, operation = 'completeFile', options, want }) => {
    const server = await scriptedServer(...steps);
    const client = createClient({
      endpoint: server.url,
      auth: bearer('token-of-the-test'),
      fetch: makeFetch(),
      retry: { minDelay: 1, maxDelay: 2 },
      ...options,
    });
    const outcome = await call(client, operation);
    expect(server.received).toHaveLength(want.attempts);
    if (!want.error) return expect(outcome).toEqual(file);
    expect(outcome).toBeInstanceOf(want.error);
    expect(outcome).toMatchObject({
      ...('status' in want && { status: want.status }),
      ...('code' in want && { code: want.code }),
      ...('outcome' in want && { outcome: want.outcome }),
      ...('requestId' in want && { requestId: want.requestId }),
      ...('retryAfter' in want && { retryAfter: want.retryAfter }),
      message: expect.stringMatching(want.message ?? /^POST \/v2\/file\//),
    });
    expect((outcome as PdsError).attempts).toHaveLength(want.attempts - 1);
  });

  test('no server listens at the endpoint', async () => {
    const server = await scriptedServer(ok);
    await server.close();
    const client = createClient({
      endpoint: server.url,
      auth: bearer('t'),
      fetch: makeFetch(),
      retry: { attempts: 3, minDelay: 1 },
    });
    const failure = await call(client, 'completeFile');
    expect(failure).toBeInstanceOf(PdsConnectionError);
    expect(failure).toMatchObject({ outcome: 'not-sent', attempts: [{}, {}] });
    expect((failure as Error).message).toMatch(/ECONNREFUSED/);
  });

  test('a signal ends a call at once: before it, during an attempt, and during a wait', async () => {
    const server = await scriptedServer(hang);
    const options = { endpoint: server.url, auth: bearer('t'), fetch: makeFetch() };
    const reason = new Error('enough');
    const before = createClient(options).completeFile(body, { signal: AbortSignal.abort(reason) });
    await expect(before).rejects.toBe(reason);
    expect(server.received).toHaveLength(0);

    const during = new AbortController();
    const running = createClient(options).completeFile(body, { signal: during.signal });
    await until(() => server.received.length === 1);
    during.abort(reason);
    await expect(running).rejects.toBe(reason);

    const busy = await scriptedServer(error(429, 'TooManyRequests', { 'retry-after': '30' }));
    const waiting = new AbortController();
    const client = createClient({
      ...options,
      endpoint: busy.url,
      onRetry: ({ delay }) => {
        expect(delay).toBe(30_000);
        setTimeout(() => waiting.abort(reason));
      },
    });
    await expect(client.completeFile(body, { signal: waiting.signal })).rejects.toBe(reason);
    expect(busy.received).toHaveLength(1);
  });
});

async function call(client: PdsClient, operation: 'completeFile' | 'getFile'): Promise<unknown> {
  return client[operation](body).catch((failure: unknown) => failure);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}
