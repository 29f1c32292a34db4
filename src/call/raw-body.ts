import type { Fetch } from './types.js';

/** A body as the caller has it: whole, in memory. */
export interface RawBody {
  readonly data: string | Uint8Array;
  /** Told how many bytes have left so far, each time some have. */
  readonly onSent?: ((bytes: number) => void) | undefined;
}

const bodies = new WeakMap<Request, RawBody>();
const takers = new WeakSet<Fetch>();

/** Marks a `fetch` that sends `rawBody(request)` where there is one. */
export function takesRawBody<F extends Fetch>(fetch: F): F {
  takers.add(fetch);
  return fetch;
}

/**
 * Builds the Request for `fetch`. One that takes raw bodies gets the body beside the Request, since
 * a Request copies its bytes and hands them out again as a stream, at several times the cost of
 * sending them. Any other fetch (also one wrapped around it) gets an ordinary Request.
 *
 * @example
 * const request = requestFor(fetch, url, { method: 'PUT' }, { data: bytes });
 */
export function requestFor(fetch: Fetch, url: string, init: RequestInit, body?: RawBody): Request {
  if (!body || !takers.has(fetch)) {
    return new Request(url, { ...init, body: (body?.data ?? null) as BodyInit | null });
  }
  const request = new Request(url, init);
  bodies.set(request, body);
  return request;
}

/** The body that goes with a Request built for a fetch that takes raw ones. */
export function rawBody(request: Request): RawBody | undefined {
  return bodies.get(request);
}
