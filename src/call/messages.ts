/**
 * Requests and Responses of our own, beside the standard ones.
 * @module
 */
import type { Operation } from '../../generated/operations.js';
import type { PdsApiError } from '../errors/index.js';
import type { Fetch, Reply, RequestClass } from './types.js';

/** What the client tells its own fetch of a call beside the Request. */
export interface Prepared {
  readonly operation: Operation;
  /** All that are to be sent. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What the client hands to its own fetch while no middleware sees it: the members of a Request that
 * are used, without its copy of the body, its stream and its AbortController. Its body was checked as
 * an object before it was serialised. The Response to it has its data, and no body.
 */
export class PreparedRequest implements Prepared {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly signal = null;
  readonly operation: Operation;

  /** @param init what openapi-fetch makes of the init of a call, of which it drops nothing */
  constructor(url: string, init: RequestInit & { prepared: Prepared }) {
    this.url = url;
    this.method = init.method!;
    this.headers = init.prepared.headers;
    this.body = (init.body ?? null) as PreparedRequest['body'];
    this.operation = init.prepared.operation;
  }
}

/** What the global fetch makes a Request of. */
class RequestParts {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/**
 * The global fetch for the attempts of a call. It makes its own Request of whatever it is given. Giving
 * it a finished Request would copy the body and listen to the signal a second time.
 */
export const globalFetch: Fetch = Object.assign(
  (request: Request) => {
    const { url, init } = request as unknown as RequestParts;
    return globalThis.fetch(url, init);
  },
  { Request: RequestParts as unknown as RequestClass },
);

/** The Response of a call that succeeded, with what its body holds. */
export class ReplyResponse extends Response {
  readonly data: unknown;

  constructor({ status, statusText, headers, body, data }: Reply) {
    const hasBody = body.length > 0;
    const init = { status, statusText, headers: hasBody ? headersOfBody(headers) : headers };
    super(hasBody ? body : null, init);
    this.data = data;
  }
}

/**
 * The Response of a call that the service refused: what `client.fetch` resolves to, and what stands
 * beside `error` in the result of `client.POST`. Headers and body are redacted.
 *
 * @example
 * const { data, response } = await client.POST('/v2/file/get', { body });
 * if (response instanceof RefusedResponse) console.error(response.error.code, response.error.outcome);
 */
export class RefusedResponse extends Response {
  /** What the flat methods reject with: it tells outcome, attempts and request id. */
  readonly error: PdsApiError;

  constructor(error: PdsApiError) {
    super(error.body || null, { status: error.status, headers: headersOfBody(error.headers) });
    this.error = error;
  }
}

/** Headers without those that describe how the body came: it is whole and decoded now. */
function headersOfBody(headers: Headers): Headers {
  const described = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) {
    described.delete(name);
  }
  return described;
}
