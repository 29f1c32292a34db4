import { servers } from '../../generated/operations.js';
import { checkArgument, checkOneOf, isObject, isText } from '../arguments.js';
import type { Auth, CallOptions, Limits, RetryOptions } from './types.js';

/** Defaults of `retry`; all but `attempts` are in milliseconds. */
export const RETRY_DEFAULTS: Required<RetryOptions> = {
  attempts: 4,
  minDelay: 300,
  maxDelay: 10_000,
  maxRetryAfter: 60_000,
};

/** Default of `timeout`: milliseconds for one attempt. */
export const TIMEOUT_DEFAULT = 30_000;

/**
 * The options of one call: what is given, else what the client has.
 *
 * @throws TypeError that names the option
 */
export function callOptions(
  { timeout, retry }: Pick<Limits, 'timeout' | 'retry'>,
  fallback: CallOptions,
): CallOptions {
  if (timeout === undefined && retry === undefined) return fallback;
  const isTime = timeout === undefined || (typeof timeout === 'number' && timeout > 0);
  checkArgument(isTime, 'timeout', 'a positive number of milliseconds', timeout);
  return { timeout: timeout ?? fallback.timeout, retry: retryOptions(retry, fallback.retry) };
}

function retryOptions(
  given: Limits['retry'],
  fallback: CallOptions['retry'],
): CallOptions['retry'] {
  if (given === undefined) return fallback;
  if (given === false) return false;
  checkArgument(isObject(given), 'retry', 'false or an object', given);
  const options = { ...(fallback || RETRY_DEFAULTS) };
  for (const name of Object.keys(options) as (keyof RetryOptions)[]) {
    const value = given[name];
    if (value === undefined) continue;
    // Infinity is a number of attempts too: until the signal ends the call.
    const [isRight, what] =
      name === 'attempts'
        ? [value >= 1 && Math.floor(value) === value, 'an integer of at least 1']
        : [value >= 0, 'a number of at least 0'];
    checkArgument(typeof value === 'number' && isRight, `retry.${name}`, what, value);
    options[name] = value;
  }
  return options;
}

/** Where the service is; see `ClientOptions`. */
export interface Place {
  domainId?: string | undefined;
  endpoint?: string | undefined;
  network?: keyof typeof servers | undefined;
}

/**
 * The base URL of a client, without a slash at the end.
 *
 * @throws TypeError that names the option that is missing or wrong
 */
export function baseUrl({ domainId, endpoint, network }: Place): string {
  if (domainId !== undefined && endpoint !== undefined) {
    throw new TypeError('give either domainId or endpoint, not both');
  }
  if (network !== undefined) checkOneOf(network, Object.keys(servers), 'network');
  if (endpoint !== undefined) return checkEndpoint(endpoint);
  const isId = isText(domainId) && /^[a-z0-9-]+$/i.test(domainId);
  const what = 'the id of a PDS domain, such as "bj1" (a host or URL goes into endpoint)';
  checkArgument(isId, 'domainId', what, domainId);
  return checkEndpoint(servers[network ?? 'public'].replace('{domain_id}', domainId!));
}

function checkEndpoint(endpoint: string): string {
  const isUrl = isText(endpoint) && URL.canParse(endpoint);
  const href = isUrl ? new URL(endpoint).href : '';
  // `http://h/?` has an empty query: a path added to it would become part of that query.
  const isBase = /^https?:\/\/[^/@]+\/[^?#]*$/.test(href);
  const what = 'an http(s) URL without credentials, query and fragment';
  checkArgument(isBase, 'endpoint', what, endpoint);
  return href.replace(/\/+$/, '');
}

/** @throws TypeError unless `auth` is an Auth; the usual mistakes get their remedy */
export function checkAuth(auth: Auth): void {
  const isAuth = isObject(auth) && typeof auth['authenticate'] === 'function';
  const remedy = typeof auth === 'string' ? ': a token goes into bearer(token)' : '';
  const what = `what bearer(), accessKey(), jwtApp() or anonymous() gives${remedy}`;
  checkArgument(isAuth, 'auth', what, auth);
}

/** @throws TypeError unless the options of one call are an object */
export const checkInit = (init: unknown): void =>
  checkArgument(isObject(init), 'init', 'an object', init);

/** @throws TypeError unless `signal` is an AbortSignal or absent */
export function checkSignal(signal: unknown): void {
  const isSignal = isObject(signal) && typeof signal['addEventListener'] === 'function';
  checkArgument(isSignal || (signal ?? null) === null, 'signal', 'an AbortSignal', signal);
}

/** @throws TypeError if `make` fails; the headers are not quoted: they may be secrets */
export function checkedHeaders<T>(make: () => T): T {
  try {
    return make();
  } catch {
    throw new TypeError('headers must be what HTTP allows');
  }
}
