import { checkArgument, isObject, kindOf } from './arguments.js';
import { linkedController } from './call/abort.js';
import { label } from './call/answer.js';
import { authenticate, type SendToken } from './call/authenticate.js';
import { globalFetch, PreparedRequest, RefusedResponse, ReplyResponse } from './call/messages.js';
import { observe, retryObserver } from './call/observe.js';
import {
  baseUrl,
  callOptions,
  checkAuth,
  checkSignal,
  RETRY_DEFAULTS,
  TIMEOUT_DEFAULT,
} from './call/options.js';
import { retry as repeat } from './call/retry.js';
import { routeOf } from './call/routes.js';
import { timeout as bounded } from './call/timeout.js';
import { loaded, readBody, transport } from './call/transport.js';
import type { Call, RetryOptions } from './call/types.js';
import type { ClientOptions } from './client-types.js';
import { PdsApiError } from './errors/index.js';

/** What can be set for one request beside the Request itself. */
export interface FetchInit extends RequestInit {
  /** Milliseconds for one attempt, instead of the client's. */
  timeout?: number | undefined;
  /** Instead of the client's; members not given keep the client's value. */
  retry?: RetryOptions | false | undefined;
}

/**
 * A standard fetch that authenticates, repeats, bounds and judges: any other client (your own
 * openapi-fetch client, hey-api's, ky) can run over it.
 */
export interface PdsFetch {
  /**
   * @returns the Response of every answer of the service that can be trusted, also of a refusal
   * (a `RefusedResponse` with the typed error)
   * @throws PdsError where there is no such answer; the signal's reason if that aborts
   * @throws TypeError for a Request to another origin, a body that the operation does not allow, or
   * a body of more than 16 MiB
   */
  (input: Request | URL | string, init?: FetchInit): Promise<Response>;
}

/**
 * Makes a fetch that authenticates what it sends to one PDS domain.
 *
 * A Request is signed for each attempt, repeated where that is safe, bounded by the timeout, and its
 * answer read whole. One to a path that the document does not have is signed and sent too; it counts
 * as not idempotent, and its answer is not checked.
 *
 * @throws TypeError that names the option that is missing or wrong
 *
 * @example
 * const fetch = createFetch({ domainId: 'bj1', auth: accessKey({ accessKeyId, accessKeySecret }) });
 * const response = await fetch('https://bj1.api.aliyunpds.com/v2/user/get', {
 *   method: 'POST',
 *   headers: { 'content-type': 'application/json' },
 *   body: '{}',
 * });
 */
export function createFetch(options: ClientOptions): PdsFetch {
  return fetchOf(settingsOf(options));
}

/** What a client can be told once, checked and completed. */
export type Settings = ReturnType<typeof settingsOf>;

/** @throws TypeError that names the option that is missing or wrong */
export function settingsOf(options: ClientOptions) {
  checkArgument(
    isObject(options) && kindOf(options) === 'an object',
    'options',
    'an object with domainId (or endpoint) and auth',
    options,
  );
  const { auth, timeout, retry, now = () => new Date(), random = Math.random, nonce } = options;
  const { fetch = globalFetch } = options;
  checkAuth(auth);
  checkArgument(typeof fetch === 'function', 'fetch', 'a function', fetch);
  const fallback = { timeout: TIMEOUT_DEFAULT, retry: RETRY_DEFAULTS };
  return {
    auth,
    endpoint: baseUrl(options),
    fetch,
    now,
    random,
    nonce,
    headers: checkedHeaders(() => Object.fromEntries(new Headers(options.headers))),
    hooks: options,
    defaults: callOptions({ timeout, retry }, fallback),
  };
}

/** @throws TypeError if `make` fails; the headers are not quoted: they may be secrets */
export function checkedHeaders<T>(make: () => T): T {
  try {
    return make();
  } catch {
    throw new TypeError('headers must be what HTTP allows');
  }
}

/**
 * Node follows a Request's signal through a weak reference: once the Request is collected, an abort
 * no longer reaches us. So it is held until its exchange ends.
 */
const inUse = new Set<object>();

export function fetchOf(settings: Settings): PdsFetch {
  const { auth, endpoint, fetch, now, random, nonce, hooks, defaults } = settings;
  const onRetry = retryObserver(hooks);
  const wire = observe(transport(fetch, now), hooks);
  const token = repeat(wire, random, onRetry);
  const sendToken: SendToken = ({ options }, operation, form, signal) =>
    token({
      operation,
      method: operation.method,
      path: operation.path,
      url: (operation.server ?? endpoint) + operation.path,
      headers: { accept: 'application/json', 'content-type': operation.contentType! },
      body: new URLSearchParams(form).toString(),
      signal,
      options,
      attempt: 1,
      secrets: new Set(),
    });
  const asked = authenticate(wire, { auth, now, nonce, send: sendToken });
  const send = repeat(bounded(asked), random, onRetry);

  return async (input, init = {}) => {
    const { timeout, retry, signal: ownSignal, ...rest } = init;
    checkSignal(ownSignal);
    const options = callOptions({ timeout, retry }, defaults);
    const isRequest = typeof input === 'object' && 'method' in input;
    const request = isRequest && Object.keys(rest).length === 0 ? input : new Request(input, rest);
    const link = ownSignal && request.signal && linkedController(ownSignal, request.signal);
    const signal = link?.signal ?? ownSignal ?? request.signal;
    inUse.add(request);
    try {
      signal?.throwIfAborted();
      const call = await callOf(request, settings);
      const reply = await send({ ...call, signal, options });
      // The client takes the data; a body that nobody can read any more costs as much as the rest.
      const isOwn = request instanceof PreparedRequest;
      return new ReplyResponse(isOwn ? { ...reply, body: new Uint8Array() } : reply);
    } catch (error) {
      if (error instanceof PdsApiError) return new RefusedResponse(error);
      throw error;
    } finally {
      inUse.delete(request);
      link?.unlink();
    }
  };
}

/** What a Request asks for, checked. */
async function callOf(
  request: Request | PreparedRequest,
  { endpoint, headers: shared }: Settings,
): Promise<Omit<Call, 'signal' | 'options'>> {
  const { method } = request;
  const unsent = { method, attempt: 1, secrets: new Set<string>() };
  if (request instanceof PreparedRequest) {
    const { operation, url, headers, body } = request;
    const { path, server = endpoint } = operation;
    if (url === server + path) return { ...unsent, operation, path, url, headers, body };
  }
  const url = new URL(request.url);
  const route = routeOf(method, url, endpoint);
  if (!route) {
    throw new TypeError(
      `${method} ${url.origin}${url.pathname} is not sent: the credentials are for ${endpoint} alone`,
    );
  }
  const asked = { ...unsent, ...route, url: url.href };
  if (request instanceof PreparedRequest) {
    return { ...asked, headers: request.headers, body: request.body };
  }
  const headers = { ...shared, ...Object.fromEntries(request.headers) };
  const body = request.body ? await bodyOf(request, label(asked)) : null;
  if (route.operation) {
    const { checkWire } = await loaded(import('./call/check-wire.js'));
    checkWire(route.operation, url, headers, body);
  }
  return { ...asked, headers, body };
}

async function bodyOf(request: Request, what: string): Promise<Uint8Array> {
  try {
    return await readBody(request);
  } catch (cause) {
    const why = cause instanceof RangeError ? `has ${cause.message}` : 'cannot be read';
    throw new TypeError(`${what}: its body ${why}`, { cause });
  }
}
