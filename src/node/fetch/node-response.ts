import type { IncomingMessage } from 'node:http';

/** Statuses whose answer never has a body (Fetch, section 2.2.3). */
const NO_BODY = new Set([204, 205, 304]);

/**
 * A Response for a message of node. Its body is read no faster than the caller asks for it.
 *
 * @param method of the request: an answer to HEAD has no body
 * @param signal of the request: once it aborts, the body fails with its reason
 * @throws TypeError for a header that no Response can have
 */
export function responseTo(
  method: string,
  message: IncomingMessage,
  { url, signal }: { url: string; signal: AbortSignal | null },
): Response {
  const { statusCode: status = 0, statusMessage: statusText = '' } = message;
  const headers = new Headers(pairs(message.rawHeaders));
  if (status < 200 || status > 599) {
    message.destroy();
    // The constructor of Response refuses such a status. The Response of the global fetch has it.
    const response = new Response(null, { status: 599, statusText, headers });
    return Object.defineProperties(response, { status: { value: status }, url: { value: url } });
  }
  const hasBody = method !== 'HEAD' && !NO_BODY.has(status);
  if (!hasBody) message.resume();
  const init = { status, statusText, headers };
  const response = hasBody ? new MessageResponse(message, signal, init) : new Response(null, init);
  return Object.defineProperty(response, 'url', { value: url });
}

function pairs(raw: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i]!, raw[i + 1]!]);
  return headers;
}

/**
 * A Response that makes the stream of its body only when it is asked for. The client reads each answer
 * of the API as a whole and needs no stream, which would take a third of the time of a small call.
 */
class MessageResponse extends Response {
  readonly #message: IncomingMessage;
  readonly #signal: AbortSignal | null;
  #isReadWhole = false;
  #streamed: Response | undefined;

  constructor(message: IncomingMessage, signal: AbortSignal | null, init: ResponseInit) {
    super(null, init);
    this.#message = message;
    this.#signal = signal;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    if (this.#streamed || this.#isReadWhole) return this.#standard.arrayBuffer();
    this.#isReadWhole = true;
    return readWhole(this.#message, this.#signal);
  }

  /** The same answer with a stream as its body. If it was read as a whole, the stream is used too. */
  get #standard(): Response {
    if (this.#streamed) return this.#streamed;
    const stream = this.#isReadWhole ? new ReadableStream() : streamOf(this.#message, this.#signal);
    this.#streamed = new Response(stream, this);
    if (this.#isReadWhole) void stream.cancel();
    return this.#streamed;
  }

  override get body() {
    return this.#standard.body;
  }

  override get bodyUsed() {
    return this.#isReadWhole || Boolean(this.#streamed?.bodyUsed);
  }

  override async bytes() {
    return new Uint8Array(await this.arrayBuffer());
  }

  override async text() {
    return this.#standard.text();
  }

  override async json() {
    return this.#standard.json();
  }

  override async blob() {
    return this.#standard.blob();
  }

  override async formData() {
    return this.#standard.formData();
  }

  override clone() {
    return this.#standard.clone();
  }
}

function readWhole(message: IncomingMessage, signal: AbortSignal | null): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const end = () => {
      if (!isWhole(message, signal)) return reject(failureOf(message, signal));
      const whole = Buffer.concat(chunks);
      resolve(whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length) as ArrayBuffer);
    };
    if (message.closed) end();
    else message.on('data', (chunk: Buffer) => chunks.push(chunk)).once('close', end);
  });
}

function streamOf(message: IncomingMessage, signal: AbortSignal | null): ReadableStream {
  let end: () => void;
  return new ReadableStream(
    {
      start(controller) {
        end = () => {
          if (isWhole(message, signal)) controller.close();
          else controller.error(failureOf(message, signal));
        };
        if (message.closed) return end();
        message.pause().once('close', end);
        message.on('data', (chunk: Buffer) => {
          message.pause(); // until the reader asks for more
          if (!signal?.aborted) controller.enqueue(chunk);
        });
      },
      pull: () => void message.resume(),
      cancel: () => void message.off('close', end).destroy(),
    },
    { highWaterMark: 0 },
  );
}

/** After an abort, node drops the bytes that were not read, and says that the message has ended. */
const isWhole = (message: IncomingMessage, signal: AbortSignal | null): boolean =>
  message.readableEnded && !signal?.aborted;

const failureOf = (message: IncomingMessage, signal: AbortSignal | null): unknown =>
  signal?.aborted ? signal.reason : new TypeError('terminated', { cause: message.errored });
