import type { Reply } from './types.js';

/** The Response of a call that succeeded, with what its body holds. */
export class ReplyResponse extends Response {
  readonly data: unknown;

  constructor({ status, statusText, headers, body, data }: Reply) {
    const init = { status, statusText, headers: headersOfBody(headers) };
    super(body.length === 0 ? null : body, init);
    this.data = data;
  }
}

/** Headers without those that describe how the body came: it is whole and decoded now. */
export function headersOfBody(headers: Headers): Headers {
  const described = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) {
    described.delete(name);
  }
  return described;
}
