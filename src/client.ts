import createFetchClient from 'openapi-fetch';
import { operations, type Operation } from '../generated/operations.js';
import { requestIdOf } from './call/answer.js';
import { authenticate } from './call/authenticate.js';
import { checkRequest } from './call/check.js';
import { baseUrl } from './call/endpoint.js';
import { observe, retryObserver } from './call/observe.js';
import { callOptions, RETRY_DEFAULTS, TIMEOUT_DEFAULT } from './call/options.js';
import { addSecrets } from './call/redact.js';
import { retry as repeat } from './call/retry.js';
import { timeout as bounded } from './call/timeout.js';
import { transport } from './call/transport.js';
import type { Call, Reply, Send } from './call/types.js';
import type { Answer, CallInit, ClientOptions, PdsClient, Result } from './client-types.js';
import { PdsApiError, PdsError, PdsResponseError } from './errors/index.js';

/**
 * Makes a client for one PDS domain.
 *
 * @throws TypeError that names the option that is missing or wrong
 *
 * @example
 * const client = createClient({ domainId: 'bj1', auth: bearer(token) });
 * const file = await client.completeFile({ drive_id: '1', file_id, upload_id, crc64_hash });
 */
export function createClient(options: ClientOptions): PdsClient {
  const {
    auth,
    fetch = (request) => globalThis.fetch(request),
    retry,
    timeout,
    headers,
    now = () => new Date(),
    random = Math.random,
    nonce = () => crypto.randomUUID().replaceAll('-', ''),
  } = options;
  if (typeof auth?.authenticate !== 'function') {
    throw new TypeError(
      'auth must be given: bearer(), accessKey(), jwtApp() or an Auth of your own',
    );
  }
  if (typeof fetch !== 'function') throw new TypeError('fetch must be a function');
  const endpoint = baseUrl(options);
  const shared = headersOf(headers);
  const defaults = callOptions(
    { timeout, retry },
    { timeout: TIMEOUT_DEFAULT, retry: RETRY_DEFAULTS },
  );

  const wire = observe(transport(fetch, now), options);
  const onRetry = retryObserver(options);
  const asked = { auth, endpoint, now, nonce, send: repeat(wire, random, onRetry) };
  const send = repeat(bounded(authenticate(wire, asked)), random, onRetry);
  const edge = createFetchClient<AnyPaths>({
    baseUrl: endpoint,
    Request: Outgoing as unknown as typeof Request,
    fetch: async (outgoing) => handle(send, outgoing as unknown as Outgoing),
  });

  async function call(operation: Operation, body: unknown, init: CallInit = {}): Promise<Reply> {
    const { signal, timeout, retry } = init;
    signal?.throwIfAborted();
    checkRequest(operation.request, body, operation.id);
    const { method, path, contentType } = operation;
    const { data } = await edge.request(method.toLowerCase() as 'post', path, {
      ...(contentType ? { body } : { params: { query: body } }),
      headers: Object.fromEntries([
        ['accept', 'application/json'],
        ...(contentType ? [['content-type', contentType]] : []),
        ...shared,
        ...headersOf(init.headers),
      ]),
      parseAs: 'stream', // handle() gives the Reply itself as the body: it is parsed already
      call: { operation, options: callOptions({ timeout, retry }, defaults), signal },
    });
    return data as unknown as Reply;
  }

  const client = {
    transport: { fetch, now, random, retry: defaults.retry },
    async send(name: string, body: unknown, init?: CallInit): Promise<Result<unknown>> {
      const operation = (operations as Record<string, Operation>)[name];
      if (!operation)
        throw new TypeError(`operation must be one of the API's, got ${String(name)}`);
      try {
        const { data, ...response } = await call(operation, body, init);
        const requestId = requestIdOf(response.headers);
        return { ok: true, data, response, ...(requestId && { requestId }) };
      } catch (error) {
        if (!(error instanceof PdsError)) throw error;
        const { requestId } = error;
        const response = answerOf(error);
        return { ok: false, error, ...(response && { response }), ...(requestId && { requestId }) };
      }
    },
  };
  for (const operation of Object.values<Operation>(operations)) {
    Object.assign(client, {
      [operation.id]: async (body: unknown, init?: CallInit) =>
        (await call(operation, body, init)).data,
    });
  }
  return client as unknown as PdsClient;
}

// openapi-fetch serialises; what a call means to TypeScript comes from generated/types.ts.
type AnyPaths = any;

/**
 * What openapi-fetch builds instead of a Request: the transport builds the one that is sent, once
 * per attempt, when the signature's headers are known.
 */
class Outgoing {
  declare readonly call: Pick<Call, 'operation' | 'options' | 'signal'>;
  readonly headers: Headers;
  readonly body: string | null;

  constructor(
    readonly url: string,
    { headers, body }: { headers: Headers; body?: string },
  ) {
    this.headers = headers;
    this.body = body ?? null;
  }
}

async function handle(send: Send, { call, url, headers, body }: Outgoing): Promise<Response> {
  const secrets = new Set<string>();
  addSecrets(headers, secrets);
  const reply = await send({
    ...call,
    url,
    headers: Object.fromEntries(headers),
    body,
    secrets,
    attempt: 1,
  });
  return { ok: true, status: 200, headers: NO_HEADERS, body: reply } as unknown as Response;
}

const NO_HEADERS = new Headers();

function headersOf(given: Record<string, string> | Headers | undefined): [string, string][] {
  if (given === undefined) return [];
  try {
    return [...new Headers(given)];
  } catch {
    throw new TypeError('headers must be names with values that HTTP allows'); // not quoted: secrets
  }
}

function answerOf(error: PdsError): Answer | undefined {
  if (error instanceof PdsApiError) {
    const { status, headers, body } = error;
    return { status, headers, body };
  }
  if (error instanceof PdsResponseError) {
    const { status, headers, snippet } = error;
    return { status, headers, body: snippet };
  }
  return undefined;
}
