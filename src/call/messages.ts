/**
 * Our own Requests and Responses.
 * @module
 */
import { PdsApiError } from '../errors/index.js';
import type { Fetch, Reply, RequestClass } from './types.js';

/**
 * What openapi-fetch makes in place of a Request that only the client sees. It has no copy of the body,
 * no stream and no AbortController, which take time to make.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;

  constructor(url: string, { method, body }: RequestInit) {
    this.url = url;
    this.method = method!;
    this.body = (body as string | undefined) ?? null; // serialised already
  }
}

/** The arguments from which the global fetch makes a Request. */
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

  /** @param keepsBody false where only `data` is read: making a body takes as long as all the rest */
  constructor({ status, statusText, headers, body, data }: Reply, keepsBody: boolean) {
    const hasBody = keepsBody && body.length > 0;
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

/** The Response of a call, also of one that the service refused. */
export async function responseOf(reply: Promise<Reply>, keepsBody: boolean): Promise<Response> {
  try {
    return new ReplyResponse(await reply, keepsBody);
  } catch (error) {
    if (error instanceof PdsApiError) return new RefusedResponse(error);
    throw error;
  }
}

/** Headers without those that describe the body on the wire: it is whole and decoded now. */
function headersOfBody(headers: Headers): Headers {
  const described = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) {
    described.delete(name);
  }
  return described;
}
