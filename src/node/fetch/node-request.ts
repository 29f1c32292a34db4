/** The members of RequestInit that NodeRequest supports, and `onSent`. */
export interface NodeRequestInit {
  method?: string;
  headers?: Headers | Readonly<Record<string, string>>;
  /** An iterable needs a `content-length`. A piece must not change until the sender asks for the next. */
  body?: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  signal?: AbortSignal | null;
  /** Called with the number of bytes of the body that were sent so far, each time that it grows. */
  onSent?: (bytes: number) => void;
}

/**
 * The Request class that costs `nodeFetch` least. The global one copies its body, returns it as a
 * stream, and makes an AbortController: this takes several times as long as sending the request.
 *
 * It is the member `Request` of the fetch function: code that gets a fetch makes its Requests with that
 * class. A function that wraps nodeFetch has no such member, and gets ordinary Requests.
 */
export class NodeRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers | Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  readonly signal: AbortSignal | null;
  readonly onSent: ((bytes: number) => void) | undefined;

  constructor(
    url: string,
    { method = 'GET', headers = {}, body = null, signal = null, onSent }: NodeRequestInit = {},
  ) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
    this.signal = signal;
    this.onSent = onSent;
  }
}
