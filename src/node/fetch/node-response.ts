import type { IncomingMessage } from 'node:http';
import { UnusableResponse } from '../../call/transport.js';

/** Statuses whose answer never has a body (Fetch, section 2.2.3). */
const NO_BODY = new Set([204, 205, 304]);

/**
 * A Response for a message of node. Its body is read no faster than the caller asks for it.
 *
 * @param method of the request: an answer to HEAD has no body
 * @param signal of the request: once it aborts, the body fails with its reason
 * @throws UnusableResponse for a status that HTTP does not have
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
    throw new UnusableResponse(status, headers);
  }
  const hasBody = method !== 'HEAD' && !NO_BODY.has(status);
  if (!hasBody) message.resume();
  const init = { status, statusText, headers };
  const response = hasBody ? new MessageResponse(message, signal, init) : new Response(null, init);
  return Object.defineProperty(response, 'url', { value: url });
}

/**
 * A Response that makes the stream of its body only when it is asked for. The client reads each answer
 * of the API as a whole and needs no stream, which would take a third of the time of a small call.
 */
class MessageResponse extends Response {
  readonly #message: IncomingMessage;
  readonly #signal: AbortSignal | null;
  readonly #init: ResponseInit;
  #isReadWhole = false;
  #streamed: Response | undefined;

  constructor(message: IncomingMessage, signal: AbortSignal | null, init: ResponseInit) {
    super(null, init);
    this.#message = message;
    this.#signal = signal;
    this.#init = init;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    if (this.#streamed || this.#isReadWhole) return this.#standard().arrayBuffer();
    this.#isReadWhole = true;
    return readWhole(this.#message, this.#signal);
  }

  override get body() {
    return this.#standard().body;
  }

  override get bodyUsed() {
    return this.#isReadWhole || Boolean(this.#streamed?.bodyUsed);
  }

  override async text() {
    return this.#standard().text();
  }

  override async json() {
    return this.#standard().json();
  }

  override async blob() {
    return this.#standard().blob();
  }

  override async bytes() {
    return new Uint8Array(await this.arrayBuffer());
  }

  override async formData() {
    return this.#standard().formData();
  }

  override clone() {
    return this.#standard().clone();
  }

  /** The same answer with a stream as its body; if it was read as a whole, the stream is used too. */
  #standard(): Response {
    this.#streamed ??= this.#isReadWhole
      ? usedResponse(this.#init)
      : new Response(
          new ReadableStream(bodyOf(this.#message, this.#signal), { highWaterMark: 0 }),
          this.#init,
        );
    return this.#streamed;
  }
}

function usedResponse(init: ResponseInit): Response {
  const response = new Response(new ReadableStream(), init);
  void response.body!.cancel();
  return response;
}

function readWhole(message: IncomingMessage, signal: AbortSignal | null): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(failureOf(message, signal));
    if (isBroken(message, signal)) return fail();
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.once('error', fail);
    message.once('end', () => {
      if (isBroken(message, signal)) return fail();
      const whole = Buffer.concat(chunks);
      resolve(whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length) as ArrayBuffer);
    });
    message.once('close', () => {
      if (!message.complete) fail();
    });
  });
}

/**
 * Whether the message cannot be read to its end. After an abort, node drops its bytes and says that it
 * has ended; after it was destroyed before its end, it emits no further event.
 */
const isBroken = (message: IncomingMessage, signal: AbortSignal | null): boolean =>
  message.errored !== null ||
  Boolean(signal?.aborted) ||
  (message.destroyed && !message.readableEnded);

const failureOf = (message: IncomingMessage, signal: AbortSignal | null): unknown =>
  signal?.aborted ? signal.reason : new TypeError('terminated', { cause: message.errored });

function bodyOf(
  message: IncomingMessage,
  signal: AbortSignal | null,
): UnderlyingDefaultSource<Uint8Array> {
  let isOpen = true;
  return {
    start(controller) {
      const close = (broken: boolean) => {
        if (!isOpen) return;
        isOpen = false;
        if (broken) controller.error(failureOf(message, signal));
        else controller.close();
      };
      message.pause();
      message.on('data', (chunk: Uint8Array) => {
        message.pause(); // until the reader asks for more
        if (isOpen) controller.enqueue(chunk);
      });
      message.once('error', () => close(true));
      message.once('end', () => close(isBroken(message, signal)));
      message.once('close', () => close(!message.complete || isBroken(message, signal)));
    },
    pull(controller) {
      if (isOpen && isBroken(message, signal)) {
        isOpen = false;
        controller.error(failureOf(message, signal));
      }
      message.resume();
    },
    cancel() {
      isOpen = false;
      message.destroy();
    },
  };
}

function pairs(raw: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i]!, raw[i + 1]!]);
  return headers;
}
