import type { Answer } from './answer.js';
import { gatewayAnswer } from './errors.js';
import type { FaultRule } from './faults.js';
import type { Wire } from './wire.js';

/** What arrives of an answer when this fault has struck. */
export function applyFault(rule: FaultRule, answer: Answer): { answer: Answer; wire?: Wire } {
  switch (rule.effect) {
    case 'status':
      return { answer: replacement(rule) };
    case 'gateway': {
      const { status = 504, code = 'D504TO', message = 'timeout' } = rule;
      return { answer: gatewayAnswer(status, code, message) };
    }
    case 'html':
      return { answer: typed(rule.status ?? 502, 'text/html', htmlPage) };
    case 'broken-json':
      return { answer: typed(rule.status ?? 200, 'application/json', '{"file_id": "5d79') };
    case 'truncated-json': {
      const text = textOf(answer);
      return { answer: { ...answer, body: text.slice(0, text.length / 2) } };
    }
    case 'empty':
      return { answer: { status: rule.status ?? 200, headers: {}, body: null } };
    case 'redirect':
      return {
        answer: { status: rule.status ?? 302, headers: { location: rule.location }, body: null },
      };
    case 'huge':
      return {
        answer: typed(rule.status ?? 200, 'application/json', hugeJson(rule.bytes)),
      };
    case 'hang':
      return { answer, wire: { kind: 'hang' } };
    case 'reset':
      return { answer, wire: { kind: 'reset' } };
    case 'stall':
      return { answer, wire: { kind: 'stall', bytes: rule.bytes ?? 0 } };
    case 'reset-body': {
      const bytes = rule.bytes ?? Math.floor(byteLength(textOf(answer)) / 2);
      return { answer, wire: { kind: 'cut', bytes } };
    }
    case 'wrong-length': {
      const length = Math.max(0, byteLength(textOf(answer)) + rule.by);
      return { answer, wire: { kind: 'length', length } };
    }
    case 'slow':
    case 'clock':
    case 'expire-token':
    case 'revoke-token':
      return { answer };
  }
}

/** Effects that let the request be processed even when they strike before it. */
export function keepsRequest({ effect }: FaultRule): boolean {
  return ['slow', 'clock', 'expire-token', 'revoke-token'].includes(effect);
}

/** Stands for the answer of a request that was never processed, where a fault needs one. */
export const unprocessedAnswer: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: '{"status": "available", "name": "never processed"}',
};

const htmlPage =
  '<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head>' +
  '<body><h1>Bad Gateway</h1><p>The proxy got no answer.</p></body></html>\n';

function replacement(rule: FaultRule & { effect: 'status' }): Answer {
  const { status, headers = {} } = rule;
  const body = rule.body ?? JSON.stringify({ code: codes[status] ?? 'Fault', message: 'injected' });
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: [204, 205, 304].includes(status) ? null : body,
  };
}

/** Codes of the error table, for statuses that have one of their own. */
const codes: Readonly<Record<number, string>> = {
  400: 'InvalidParameter',
  401: 'AccessTokenInvalid',
  403: 'ForbiddenNoPermission',
  404: 'NotFound',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
};

function typed(status: number, type: string, body: Answer['body']): Answer {
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

function textOf({ body }: Answer): string {
  return typeof body === 'string' ? body : '';
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** `{"padding":"    ..."}` of exactly so many bytes, but never fewer than it takes. */
function hugeJson(bytes: number): ReadableStream<Uint8Array> {
  const [head, tail] = ['{"padding":"', '"}'].map((text) => new TextEncoder().encode(text));
  let left = Math.max(0, bytes - head!.length - tail!.length);
  const filling = new Uint8Array(65_536).fill(0x20);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(head!);
    },
    pull(controller) {
      if (left > 0) {
        const chunk = filling.slice(0, Math.min(left, filling.length));
        left -= chunk.length;
        controller.enqueue(chunk);
      } else {
        controller.enqueue(tail!);
        controller.close();
      }
    },
  });
}
