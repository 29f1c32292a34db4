import { PdsApiError, PdsResponseError, type PdsError } from '../errors/index.js';
import { requestIdOf } from './answer.js';
import { redactorOf } from './redact.js';
import type { Retry } from './retry.js';
import type { Call, Reply, Send } from './types.js';

/** What the hooks are told of one attempt. It holds no secrets: the query of the URL is masked. */
export interface RequestEvent {
  /** operationId, such as `completeFile`; undefined for a path that the document does not have */
  operation: string | undefined;
  /** From 1. A resend after a forced token refresh or clock correction has the same number. */
  attempt: number;
  method: string;
  url: string;
}

/** An attempt that was answered. */
export interface ResponseEvent extends RequestEvent {
  status: number;
  /** Milliseconds from the request's start to the end of the body. */
  duration: number;
  /** The service's id of the request. */
  requestId: string | undefined;
}

/** An attempt that failed and will be repeated. */
export interface RetryEvent extends RequestEvent {
  error: PdsError;
  /** Milliseconds until the next attempt. */
  delay: number;
}

/**
 * Hooks to watch calls with. They cannot change a call, and what they throw is ignored: a broken
 * logger must not turn a completed file into an error.
 */
export interface Hooks {
  /** Before each attempt is sent. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each answer, successful or not. An attempt without an answer has no such event. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before the wait that precedes another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Tells `onRequest` and `onResponse` of each attempt. */
export function observe(next: Send, { onRequest, onResponse }: Hooks): Send {
  if (!onRequest && !onResponse) return next;
  return async (call) => {
    const event = requestEvent(call);
    const start = performance.now();
    const answered = (status: number, requestId: string | undefined) =>
      quietly(onResponse, {
        ...event,
        status,
        duration: performance.now() - start,
        requestId,
      });
    quietly(onRequest, event);
    let reply: Reply;
    try {
      reply = await next(call);
    } catch (error) {
      if (error instanceof PdsApiError || error instanceof PdsResponseError) {
        answered(error.status, error.requestId);
      }
      throw error;
    }
    answered(reply.status, requestIdOf(reply.headers));
    return reply;
  };
}

/** What the retry layer calls to tell `onRetry`. */
export const retryObserver = ({ onRetry }: Hooks) =>
  onRetry &&
  (({ call, error, delay }: Retry) => quietly(onRetry, { ...requestEvent(call), error, delay }));

const requestEvent = (call: Call): RequestEvent => ({
  operation: call.operation?.id,
  attempt: call.attempt,
  method: call.method,
  url: redactorOf(call)(call.url),
});

// An async function also turns a throw into a rejection, and both are ignored: see Hooks.
function quietly<T>(hook: ((event: T) => void) | undefined, event: T): void {
  (async () => hook?.(event))().catch(() => {});
}
