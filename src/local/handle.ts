/**
 * Handles one request: logs it, applies a fault, authenticates, reads the body, runs the operation.
 * @module
 */
import type { Operation } from '../../generated/operations.js';
import {
  errorAnswer,
  gatewayAnswer,
  GatewayError,
  jsonAnswer,
  ServiceError,
  serviceError,
  storageAnswer,
  StorageError,
  type Answer,
} from './answers.js';
import { authenticate, bearerToken } from './sender.js';
import { BodyError, BodyRefused } from './bodies.js';
import { findOperation, readRequest, responseViolation } from './contract.js';
import { corsHeaders, isForeign, isPreflight, preflightHeaders } from './cors.js';
import type { FaultRule, FaultTarget } from './fault-rules.js';
import { pickFault } from './faults.js';
import { getContent } from './content.js';
import { createRequestId } from './ids.js';
import { behaviours } from './operations/index.js';
import { putPart } from './parts.js';
import type { CallContext, LogEntry, Principal, ReceivedRequest, Service } from './service.js';
import { isStorageUrl } from './storage-urls.js';
import { parseAuthorization } from './verify-signature.js';
import { applyFault, keepsRequest, unprocessedAnswer, type Exchange } from './wire.js';

interface HandlerOptions {
  service: Service;
  now: () => Date;
  rules: readonly FaultRule[];
  validateResponses: boolean;
  /** The origins of the web pages that may call; `true` for all. */
  origins: true | ReadonlySet<string>;
  record: (entry: LogEntry) => void;
  onLog?: (entry: LogEntry) => void;
}

/** A request together with what is known about it. */
interface Visit {
  request: ReceivedRequest;
  url: URL;
  operation: Operation | undefined;
  now: Date;
  entry: LogEntry;
}

/** Limits of a body in bytes; the lower one is for requests without authentication. */
const MAX_BODY = 16 * 2 ** 20;
const MAX_ANONYMOUS_BODY = 64 * 2 ** 10;

/** Makes the function that answers requests and applies the fault rules. */
export function createHandler(
  options: HandlerOptions,
): (request: ReceivedRequest) => Promise<Exchange> {
  const { service, rules, origins, record, onLog } = options;

  return async (request) => {
    const { method, headers } = request;
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
    const operation = url && findOperation(method, url.pathname);
    const entry: LogEntry = {
      operation: nameOf(request, url, operation),
      method,
      path: url?.pathname ?? '',
      requestId: createRequestId(),
      date: options.now(),
      tookEffect: false,
    };
    record(entry);
    const refusal = request.refusal ?? (url ? undefined : unreadable);
    if (refusal || !url) return finish(refused(entry, refusal ?? unreadable));
    if (isForeign(headers, url, origins)) {
      const error = serviceError('Forbidden', '', `pages of ${headers.get('origin')} may not call`);
      return finish(failed({ request, url, operation, now: entry.date, entry }, error));
    }
    if (entry.operation === 'preflight') {
      entry.status = 204;
      return finish({ status: 204, headers: preflightHeaders(headers), body: null });
    }

    const fault = pickFault(rules, entry.operation as FaultTarget);
    if (fault) entry.fault = fault;
    const skew = fault?.effect === 'clock' ? fault.ms : 0;
    const now = new Date(entry.date.getTime() + skew);
    if (fault?.effect === 'slow' && fault.when !== 'after') await delay(fault.ms, request.signal);
    if (fault) loseCredentials(fault, request, service, now);

    const skip = fault !== undefined && fault.when !== 'after' && !keepsRequest(fault);
    const real = skip ? unprocessedAnswer : await answer({ request, url, operation, now, entry });
    if (!skip) entry.status = real.status;
    if (fault?.effect === 'slow' && fault.when === 'after') await delay(fault.ms, request.signal);
    return finish(real, fault, now);

    function finish(meant: Answer, rule?: FaultRule, date = entry.date): Exchange {
      const { answer, wire } = rule ? applyFault(rule, meant) : { answer: meant };
      const isStorage = ['putPart', 'getContent'].includes(entry.operation);
      const all = {
        date: date.toUTCString(),
        'x-ca-request-id': entry.requestId,
        ...(isStorage ? { 'x-oss-request-id': entry.requestId } : {}),
        ...corsHeaders(headers, origins),
        ...answer.headers,
      };
      onLog?.(entry);
      return { answer: { ...answer, headers: all }, wire };
    }
  };

  async function answer(visit: Visit): Promise<Answer> {
    const { request, url, operation, entry, now } = visit;
    try {
      if (entry.operation === 'putPart')
        return await putPart(request, { service, url, now, entry });
      if (entry.operation === 'getContent') {
        return await getContent(request, { service, url, now, entry });
      }
      if (!operation) {
        const message = `API not found with \`${request.method} ${url.pathname}\``;
        throw new GatewayError(404, 'I404NF', message);
      }
      return await operate(visit, operation);
    } catch (error) {
      if (!(error instanceof BodyError)) return failed(visit, error);
      // The client gets no answer, so the log is the only place that shows this request.
      entry.code = 'BodyIncomplete';
      onLog?.(entry);
      throw error;
    }
  }

  async function operate(visit: Visit, operation: Operation): Promise<Answer> {
    const { request, url, now, entry } = visit;
    const anonymous: Principal = { member: false };
    const { principal, checkBody } = operation.anonymous
      ? { principal: anonymous, checkBody: () => {} }
      : authenticate(request, service, now);
    const bytes = await service.bodies.whole(request, {
      maxBytes: operation.anonymous ? MAX_ANONYMOUS_BODY : MAX_BODY,
      timeout: service.bodyTimeout,
    });
    checkBody(bytes);
    const body = readRequest(operation, url, request.headers, bytes);
    const behave = Object.hasOwn(behaviours, operation.id) ? behaviours[operation.id] : undefined;
    if (!behave) {
      // The service answers 400 with this code; 501 says that only this server lacks the operation.
      const { code, message } = serviceError('OperationNotSupport');
      throw new ServiceError(501, code, message);
    }
    const context: CallContext = { service, principal, origin: url.origin, now, entry };
    const result = await behave(context, body as never);
    const status = result.status ?? 200;
    if (operation.idempotent) entry.tookEffect = true;
    if (options.validateResponses) {
      const violation = responseViolation(operation, status, result.body);
      if (violation !== undefined) {
        entry.violation = violation;
        throw serviceError('InternalError', '', `The answer breaks the description: ${violation}`);
      }
    }
    return jsonAnswer(status, result.body);
  }
}

type Refusal = NonNullable<ReceivedRequest['refusal']>;

const unreadable: Refusal = {
  status: 400,
  code: 'BadRequest',
  message: 'the target of the request is not a URL',
};

function nameOf(
  { method, headers }: ReceivedRequest,
  url: URL | undefined,
  operation: Operation | undefined,
): string {
  if (!url) return 'unknown';
  if (isPreflight(method, headers)) return 'preflight';
  if (!isStorageUrl(url)) return operation?.id ?? 'unknown';
  return method === 'PUT' ? 'putPart' : method === 'GET' ? 'getContent' : 'unknown';
}

function refused(entry: LogEntry, refusal: Refusal): Answer {
  Object.assign(entry, { status: refusal.status, code: refusal.code });
  return gatewayAnswer(refusal);
}

/** The answer to a failed request, in the form of the API, the gateway or the object storage. */
function failed({ url, entry }: Visit, error: unknown): Answer {
  const known = knownError(error);
  Object.assign(entry, { status: known.status, code: known.code });
  if (known instanceof GatewayError) return gatewayAnswer(known);
  if (known instanceof ServiceError && !isStorageUrl(url)) return errorAnswer(known);
  const { status, code, message } = known;
  const storage = known instanceof StorageError ? known : new StorageError(status, code, message);
  return storageAnswer(storage, entry.requestId, url.host);
}

/** One of our errors. A failing store becomes a 500 without its message, which may name a local path. */
function knownError(error: unknown): ServiceError | StorageError | GatewayError {
  if (error instanceof ServiceError || error instanceof StorageError) return error;
  if (error instanceof GatewayError) return error;
  if (error instanceof BodyRefused) {
    const [status, code] = bodyRefusals[error.reason];
    return new ServiceError(status, code, error.message);
  }
  const code = (error as { code?: unknown } | null)?.code;
  return serviceError('InternalError', '', typeof code === 'string' ? `(${code})` : String(error));
}

const bodyRefusals = {
  'too large': [413, 'EntityTooLarge'],
  'too slow': [408, 'RequestTimeout'],
  'too many': [503, 'ServiceUnavailable'],
} as const;

/** Applies `expire-token` and `revoke-token` to the credentials that a request uses. */
function loseCredentials(
  { effect }: FaultRule,
  { headers }: ReceivedRequest,
  { tokens, accessKeys }: Service,
  now: Date,
): void {
  const bearer = bearerToken(headers) ?? '';
  const keyId = parseAuthorization(headers.get('authorization') ?? '')?.accessKeyId ?? '';
  if (effect === 'revoke-token') {
    tokens.delete(bearer);
    accessKeys.delete(keyId);
  } else if (effect === 'expire-token') {
    const known = tokens.get(bearer) ?? accessKeys.get(keyId);
    if (known) known.expiresAt = now;
  }
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
