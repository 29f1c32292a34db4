import type { Fetch, RequestClass } from './types.js';

/** The members of a Request that the global fetch makes one of. */
class RequestParts {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: RequestInit['headers'];
  readonly body: RequestInit['body'];
  readonly redirect: RequestInit['redirect'];
  readonly signal: RequestInit['signal'];

  constructor(url: string, { method, headers, body, redirect, signal }: RequestInit) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
    this.redirect = redirect;
    this.signal = signal;
  }
}

/**
 * The global fetch for the attempts of a call. It makes a Request of whatever it is given: handing it
 * one that we made before costs the copy of the body and another following of the signal.
 */
export const globalFetch: Fetch = Object.assign(
  ({ url, ...init }: Request) => globalThis.fetch(url, init),
  { Request: RequestParts as unknown as RequestClass },
);
