import { checkArgument, kindOf } from './arguments.js';
import { authenticate, type SendToken } from './call/authenticate.js';
import { globalFetch } from './call/messages.js';
import { observe, retryObserver } from './call/observe.js';
import {
  baseUrl,
  callOptions,
  checkAuth,
  checkedHeaders,
  checkSignal,
  RETRY_DEFAULTS,
  TIMEOUT_DEFAULT,
} from './call/options.js';
import { retry as repeat } from './call/retry.js';
import { timeout as bounded } from './call/timeout.js';
import { loaded, transport } from './call/transport.js';
import type { Ask, Call, CallOptions, CallRequest, FetchInit } from './call/types.js';
import type { ClientOptions } from './client-types.js';

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
  const settings = settingsOf(options);
  return fetchOf(layersOf(settings), settings);
}

/** The options of a client, checked and with their defaults. */
export type Settings = ReturnType<typeof settingsOf>;

/** @throws TypeError that names the option that is missing or wrong */
export function settingsOf(options: ClientOptions) {
  checkArgument(
    kindOf(options) === 'an object',
    'options',
    'an object with domainId (or endpoint) and auth',
    options,
  );
  const { auth, now = () => new Date(), random = Math.random, nonce } = options;
  const { fetch = globalFetch, onRequest, onResponse, onRetry } = options;
  checkAuth(auth);
  const functions = { fetch, now, random, nonce, onRequest, onResponse, onRetry };
  for (const [name, value] of Object.entries(functions)) {
    checkArgument(value === undefined || typeof value === 'function', name, 'a function', value);
  }
  return {
    auth,
    endpoint: baseUrl(options),
    fetch,
    now,
    random,
    nonce,
    headers: checkedHeaders(() => Object.fromEntries(new Headers(options.headers))),
    hooks: options,
    defaults: callOptions(options, { timeout: TIMEOUT_DEFAULT, retry: RETRY_DEFAULTS }),
  };
}

/** Builds the layers that every call goes through. */
export function layersOf(settings: Settings): Ask {
  const { auth, endpoint, fetch, now, random, nonce, hooks, defaults } = settings;
  const onRetry = retryObserver(hooks);
  const wire = observe(transport(fetch, now), hooks);
  const token = repeat(wire, random, onRetry);
  const sendToken: SendToken = ({ options }, operation, form, signal) =>
    token(
      callOf(
        {
          operation,
          method: operation.method,
          path: operation.path,
          url: (operation.server ?? endpoint) + operation.path,
          headers: { accept: 'application/json', 'content-type': operation.contentType! },
          body: new URLSearchParams(form).toString(),
        },
        signal,
        options,
      ),
    );
  const asked = authenticate(wire, { auth, now, nonce, send: sendToken });
  const send = repeat(bounded(asked), random, onRetry);
  return async (request, { signal, ...given }) => {
    checkSignal(signal);
    return send(callOf(request, signal ?? undefined, callOptions(given, defaults)));
  };
}

// V8 is slow to add members to a copy, so the copy comes last.
const callOf = (
  request: CallRequest,
  signal: AbortSignal | undefined,
  options: CallOptions,
): Call => ({ signal, options, attempt: 1, secrets: new Set(), ...request });

/** A standard fetch over the layers. */
export function fetchOf(ask: Ask, { endpoint, headers }: Settings): PdsFetch {
  return async (input, init = {}) =>
    (await loadForeign()).fetchForeign(ask, endpoint, headers, input, init);
}

let foreign: typeof import('./call/foreign.js') | undefined; // each import() costs Node 100 us

export const loadForeign = async () => (foreign ??= await loaded(import('./call/foreign.js')));
