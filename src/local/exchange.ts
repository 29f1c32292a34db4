import { jsonAnswer, type Answer } from './answer.js';
import { applyFault, keepsRequest, unprocessedAnswer } from './apply-fault.js';
import { authenticate, bearerToken } from './authenticate.js';
import { findOperation, readRequest, responseViolation } from './contract.js';
import { isPreflight, preflightHeaders } from './cors.js';
import {
  errorAnswer,
  gatewayAnswer,
  ServiceError,
  serviceError,
  storageAnswer,
  StorageError,
} from './errors.js';
import { pickFault, type FaultRule } from './faults.js';
import { createRequestId } from './ids.js';
import type { LogEntry } from './log.js';
import { behaviours } from './operations/index.js';
import { isPartUrl } from './part-urls.js';
import { BodyError, putPart } from './parts.js';
import type { CallContext, Principal, Service } from './service.js';
import { parseAuthorization } from '../signing/index.js';
import type { Operation } from '../../generated/operations.js';
import type { Exchange } from './wire.js';

interface ExchangeOptions {
  service: Service;
  now: () => Date;
  rules: readonly FaultRule[];
  validateResponses: boolean;
  /** Added to every answer. */
  headers: Readonly<Record<string, string>>;
  /** Whether preflights are answered. */
  cors: boolean;
  record: (entry: LogEntry) => void;
  onLog?: (entry: LogEntry) => void;
}

/** What one request needs on its way. */
interface Visit {
  request: Request;
  url: URL;
  operation: Operation | undefined;
  now: Date;
  entry: LogEntry;
}

/** Makes the function that answers requests, faults included. */
export function createExchange(options: ExchangeOptions): (request: Request) => Promise<Exchange> {
  const { service, rules, cors, record, onLog } = options;

  return async (request) => {
    const url = new URL(request.url);
    const operation = findOperation(request.method, url.pathname);
    const preflight = cors && isPreflight(request);
    const entry: LogEntry = {
      operation: preflight
        ? 'preflight'
        : isPartUrl(url)
          ? 'putPart'
          : (operation?.id ?? 'unknown'),
      requestId: createRequestId(),
      date: options.now(),
      tookEffect: false,
    };
    record(entry);
    if (preflight) return finish({ status: 204, headers: preflightHeaders(request), body: null });

    const fault = pickFault(rules, entry);
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
      const isPart = entry.operation === 'putPart';
      const headers = {
        date: date.toUTCString(),
        'x-ca-request-id': entry.requestId,
        ...(isPart ? { 'x-oss-request-id': entry.requestId } : {}),
        ...options.headers,
        ...answer.headers,
      };
      onLog?.(entry);
      return { answer: { ...answer, headers }, wire };
    }
  };

  async function answer(visit: Visit): Promise<Answer> {
    const { request, url, operation, entry, now } = visit;
    try {
      if (entry.operation === 'putPart') return await putPart(request, { service, now, entry });
      if (!operation) {
        const message = `API not found with \`${request.method} ${url.pathname}\``;
        return gatewayAnswer(404, 'I404NF', message);
      }
      return await operate(visit, operation);
    } catch (error) {
      if (error instanceof BodyError) throw error;
      if (error instanceof StorageError) {
        entry.code = error.code;
        return storageAnswer(error, entry.requestId, url.host);
      }
      const known = error instanceof ServiceError ? error : internalError(error);
      entry.code = known.code;
      if (entry.operation !== 'putPart') return errorAnswer(known);
      const { status, code, message } = known;
      return storageAnswer(new StorageError(status, code, message), entry.requestId, url.host);
    }
  }

  async function operate(visit: Visit, operation: Operation): Promise<Answer> {
    const { request, url, now, entry } = visit;
    const bytes = new Uint8Array(await readAll(request));
    const principal: Principal = operation.anonymous
      ? { member: false }
      : authenticate(request, bytes, service, now);
    const body = readRequest(operation, request.headers, bytes);
    const behave = behaviours[operation.id];
    if (!behave) throw serviceError('OperationNotSupport');
    const context: CallContext = { service, principal, origin: url.origin, now, entry };
    const result = await behave(context, body as never);
    const status = result.status ?? 200;
    if (operation.idempotent) entry.tookEffect = true;
    if (options.validateResponses) {
      const violation = responseViolation(operation, result.body);
      if (violation !== undefined) {
        entry.violation = violation;
        throw serviceError('InternalError', '', `The answer breaks the description: ${violation}`);
      }
    }
    return jsonAnswer(status, result.body);
  }
}

function readAll(request: Request): Promise<ArrayBuffer> {
  return request.arrayBuffer().catch((cause: unknown) => {
    throw new BodyError('the body of the request broke off', { cause });
  });
}

/** A store that fails: nothing has happened, and the details are nobody's business. */
function internalError(error: unknown): ServiceError {
  const code = (error as { code?: unknown } | null)?.code;
  return serviceError('InternalError', '', typeof code === 'string' ? `(${code})` : String(error));
}

/** The credentials of this request expire, or are unknown from now on. */
function loseCredentials(
  { effect }: FaultRule,
  { headers }: Request,
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
