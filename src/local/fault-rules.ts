/**
 * The rules by which faults are injected: what goes wrong, and at which of the requests.
 * @module
 */
import { operations, type OperationId } from '../../generated/operations.js';
import { checkOneOf, isObject, isWithin, kindOf } from '../arguments.js';

/**
 * A fault and when it happens. Of several rules that are due at once, the first one applies.
 *
 * @example
 * // The second completion is done, but the connection breaks before its answer arrives.
 * pds.faults.push({ on: 'completeFile', nth: 2, when: 'after', effect: 'reset' });
 *
 * @example
 * // Every tenth request of any kind is answered 429, with the same choice in each run.
 * pds.faults.push({
 *   probability: 0.1,
 *   seed: 42,
 *   effect: 'status',
 *   status: 429,
 *   headers: { 'retry-after': '1' },
 * });
 */
export type FaultRule = FaultSchedule & FaultEffect;

/**
 * What a rule can name: an operationId, `putPart` (the PUT of a part's bytes), `getContent` (the
 * GET of a download URL) or `unknown` (a path that no operation has).
 */
export type FaultTarget = OperationId | 'putPart' | 'getContent' | 'unknown';

export interface FaultSchedule {
  /** @default every request but CORS preflights */
  on?: FaultTarget | readonly FaultTarget[];
  /** Applies to these of the requests that `on` names, counted from 1 since the rule was added. */
  nth?: number | readonly number[];
  /** Applies to every nth matching request. */
  every?: number;
  /** Applies with this probability, 0 to 1. */
  probability?: number;
  /**
   * Of the random choice.
   * @default 1
   */
  seed?: number;
  /**
   * Applies so many times at most.
   * @default without end
   */
  times?: number;
  /**
   * Whether the request has done its work when the fault happens. `before`: it never does it
   * (except for `slow` and `clock`, which only change how it is done).
   * @default 'before'
   */
  when?: 'before' | 'after';
}

/** What goes wrong. */
export type FaultEffect =
  /** This answer instead. `body` defaults to PDS's error form. */
  | { effect: 'status'; status: number; body?: string; headers?: Readonly<Record<string, string>> }
  /** The API gateway's error: in x-ca-error-* headers, without a body. 504 D504TO by default. */
  | { effect: 'gateway'; status?: number; code?: string; message?: string }
  /** A web page, as of a proxy. 502 by default. */
  | { effect: 'html'; status?: number }
  /** A body that is no JSON although its type says so. 200 by default. */
  | { effect: 'broken-json'; status?: number }
  /** The first half of the answer, as if it were the whole. */
  | { effect: 'truncated-json' }
  /** No body. 200 by default. */
  | { effect: 'empty'; status?: number }
  /** A redirect. 302 by default. */
  | { effect: 'redirect'; location: string; status?: number }
  /** A body of so many bytes, streamed: valid JSON of no use. 200 by default. */
  | { effect: 'huge'; bytes: number; status?: number }
  /** The lowest bit of one byte of the answer's body is another; of the first one by default. */
  | { effect: 'flip-bit'; at?: number }
  /** The answer begins only after so many milliseconds. */
  | { effect: 'slow'; ms: number }
  /** No answer, ever. */
  | { effect: 'hang' }
  /** The answer stops after so many bytes of its body (0 by default), the connection stays. */
  | { effect: 'stall'; bytes?: number }
  /** The connection breaks without an answer. */
  | { effect: 'reset' }
  /** The connection breaks after so many bytes of the answer's body (half of it by default). */
  | { effect: 'reset-body'; bytes?: number }
  /** Content-Length claims so many bytes more than there are; fewer, when negative. */
  | { effect: 'wrong-length'; by: number }
  /** The service's clock is off by so many milliseconds, for this request. */
  | { effect: 'clock'; ms: number }
  /** The request's access token, or temporary access key, expires just before it arrives. */
  | { effect: 'expire-token' }
  /** The request's access token, or access key, is revoked just before it arrives. */
  | { effect: 'revoke-token' };

interface Option {
  readonly what: string;
  readonly test: (value: unknown) => boolean;
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const text: Option = { what: 'a text', test: isString };
const status: Option = { what: '200 to 599', test: (value) => isWithin(value, 200, 599) };
const bytes: Option = {
  what: 'a number of bytes',
  test: (value) => isWithin(value, 0, Number.MAX_SAFE_INTEGER),
};
const ms: Option = { what: 'a number of milliseconds', test: isNumber };
const headers: Option = {
  what: 'an object of texts',
  test: (value) => isObject(value) && Object.values(value).every(isString),
};

/** The options of each effect; those whose name ends with `!` must be given. */
const EFFECTS = {
  status: { 'status!': status, body: text, headers },
  gateway: { status, code: text, message: text },
  html: { status },
  'broken-json': { status },
  'truncated-json': {},
  empty: { status },
  redirect: { 'location!': text, status },
  huge: { 'bytes!': bytes, status },
  'flip-bit': { at: bytes },
  slow: { 'ms!': { ...ms, test: (value) => isNumber(value) && value >= 0 } },
  hang: {},
  stall: { bytes },
  reset: {},
  'reset-body': { bytes },
  'wrong-length': { 'by!': { what: 'an integer', test: (value) => Number.isInteger(value) } },
  clock: { 'ms!': ms },
  'expire-token': {},
  'revoke-token': {},
} as const satisfies Record<FaultEffect['effect'], Record<string, Option>>;

const count: Option = {
  what: 'an integer from 1',
  test: (value) => isWithin(value, 1, Number.MAX_SAFE_INTEGER),
};
const targets: readonly string[] = [...Object.keys(operations), 'putPart', 'getContent', 'unknown'];

const SCHEDULE: Readonly<Record<string, Option>> = {
  on: {
    what: `one or several of ${targets.join(', ')}`,
    test: (value) => asList(value).every((name) => targets.includes(name as string)),
  },
  nth: {
    what: 'an integer from 1, or several',
    test: (value) => asList(value).every((nth) => count.test(nth)),
  },
  every: count,
  times: count,
  probability: {
    what: 'a number from 0 to 1',
    test: (value) => isNumber(value) && value >= 0 && value <= 1,
  },
  seed: { what: 'a number', test: isNumber },
  when: { what: "'before' or 'after'", test: (value) => value === 'before' || value === 'after' },
};

/**
 * A rule that cannot apply as it was meant to would let a test pass without its fault.
 *
 * @throws {TypeError} that names the operation or option which is not known, or its wrong value
 */
export function checkRule(rule: FaultRule): void {
  if (!isObject(rule)) throw new TypeError(`a fault rule must be an object, got ${kindOf(rule)}`);
  checkOneOf(rule['effect'], Object.keys(EFFECTS), 'effect of a fault rule');
  const own: Readonly<Record<string, Option>> = EFFECTS[rule['effect'] as keyof typeof EFFECTS];
  const options: Record<string, Option> = { ...SCHEDULE };
  for (const [name, option] of Object.entries(own)) {
    const plain = name.replace('!', '');
    options[plain] = option;
    const where = `${plain} of a fault rule with effect '${String(rule['effect'])}'`;
    if (plain !== name && rule[plain] === undefined) {
      throw new TypeError(`${where} must be ${option.what}, got undefined`);
    }
  }
  for (const [name, value] of Object.entries(rule)) {
    if (name === 'effect' || value === undefined) continue;
    if (!Object.hasOwn(options, name)) {
      const known = ['effect', ...Object.keys(options)].join(', ');
      throw new TypeError(
        `${name} is not an option of a fault rule with effect '${String(rule['effect'])}', which are ${known}`,
      );
    }
    const { what, test } = options[name]!;
    const shown = typeof value === 'string' ? `'${value}'` : kindOf(value);
    if (name === 'on' && !test(value)) {
      const wrong = asList(value).filter((target) => !targets.includes(target as string));
      throw new TypeError(
        `on of a fault rule must be ${what}, got ${wrong.map(String).join(', ')}`,
      );
    }
    if (!test(value)) throw new TypeError(`${name} of a fault rule must be ${what}, got ${shown}`);
  }
}

export function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
