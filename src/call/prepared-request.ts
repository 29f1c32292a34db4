/**
 * What the client hands to its own fetch while no middleware sees it: the members of a Request that
 * are used, without its copy of the body, its stream and its AbortController. Its body was checked as
 * an object before it was serialised. The Response to it has its data, and no body.
 */
export class PreparedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly signal = null;

  constructor(url: string, { method, headers, body }: RequestInit = {}) {
    this.url = url;
    this.method = method ?? 'GET';
    this.headers = headers as Headers;
    this.body = (body ?? null) as PreparedRequest['body'];
  }
}
