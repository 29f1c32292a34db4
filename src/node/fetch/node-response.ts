import type { IncomingMessage } from 'node:http';
import { UnusableResponse } from '../../call/transport.js';

/** Statuses whose answer has no body whatever follows (Fetch, section 2.2.3). */
const NO_BODY = new Set([204, 205, 304]);

/**
 * A Response over node's own message. Its body is read no faster than its reader asks for it.
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
  const body = hasBody ? new ReadableStream(bodyOf(message, signal), { highWaterMark: 0 }) : null;
  const response = new Response(body, { status, statusText, headers });
  return Object.defineProperty(response, 'url', { value: url });
}

function bodyOf(
  message: IncomingMessage,
  signal: AbortSignal | null,
): UnderlyingDefaultSource<Uint8Array> {
  let isOpen = true;
  const failure = () =>
    signal?.aborted ? signal.reason : new TypeError('terminated', { cause: message.errored });
  // After an abort node empties the message and calls it ended.
  const isBroken = () => message.errored !== null || Boolean(signal?.aborted);
  return {
    start(controller) {
      const close = (broken: boolean) => {
        if (!isOpen) return;
        isOpen = false;
        if (broken) controller.error(failure());
        else controller.close();
      };
      message.pause();
      message.on('data', (chunk: Uint8Array) => {
        message.pause(); // until the reader asks for more
        if (isOpen) controller.enqueue(chunk);
      });
      message.once('error', () => close(true));
      message.once('end', () => close(isBroken()));
      message.once('close', () => close(!message.complete || isBroken()));
    },
    pull(controller) {
      if (isOpen && isBroken()) {
        isOpen = false;
        controller.error(failure());
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
