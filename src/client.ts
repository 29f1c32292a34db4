import { defaultBodySerializer } from 'openapi-fetch';
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
import type { Reply } from './call/types.js';
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
    nonce,
  } = options;
  if (typeof auth?.authenticate !== 'function') {
    throw new TypeError('auth must be given');
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

  async function call(operation: Operation, input: unknown, init: CallInit = {}): Promise<Reply> {
    const { signal, timeout, retry } = init;
    signal?.throwIfAborted();
    checkRequest(operation.request ?? {}, input, operation.id);
    const { path, contentType } = operation;
    const headers = {
      accept: 'application/json',
      ...(contentType && { 'content-type': contentType }),
      ...shared,
      ...headersOf(init.headers),
    };
    const secrets = new Set<string>();
    addSecrets(headers, secrets);
    return send({
      operation,
      url: endpoint + path + (contentType ? '' : query(input)),
      headers,
      body: contentType ? serialize(input, headers) : null,
      signal,
      options: callOptions({ timeout, retry }, defaults),
      attempt: 1,
      secrets,
    });
  }

  const client = {
    transport: { fetch, now, random, retry: defaults.retry },
    async send(name: string, body: unknown, init?: CallInit): Promise<Result<unknown>> {
      const operation = (operations as Record<string, Operation>)[name];
      if (!operation) throw new TypeError(`operation must be one of the API's, got ${name}`);
      try {
        const { data, ...response } = await call(operation, body, init);
        return { ok: true, data, response, requestId: requestIdOf(response.headers) };
      } catch (error) {
        if (!(error instanceof PdsError)) throw error;
        return { ok: false, error, response: answerOf(error), requestId: error.requestId };
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

// Its types leave out the second parameter, by which it tells a form from JSON.
const serialize = defaultBodySerializer as (body: unknown, headers: object) => string;

const query = (input: unknown) => {
  const text = serialize(input, { 'content-type': 'application/x-www-form-urlencoded' });
  return text && `?${text}`;
};

function headersOf(given: CallInit['headers']): Record<string, string> {
  if (given === undefined) return {};
  try {
    return Object.fromEntries(new Headers(given));
  } catch {
    throw new TypeError('headers must be what HTTP allows'); // not quoted: they may be secrets
  }
}

function answerOf(error: PdsError): Answer | undefined {
  if (!(error instanceof PdsApiError || error instanceof PdsResponseError)) return undefined;
  const { status, headers } = error;
  return { status, headers, body: 'body' in error ? error.body : error.snippet };
}
