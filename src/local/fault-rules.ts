/**
 * The rules by which faults are injected: a rule says what goes wrong, and for which requests.
 * @module
 */
import { operations, type OperationId } from '../../generated/operations.js';
import { checkOneOf, isObject, isWithin, kindOf } from '../arguments.js';

/**
 * A fault and when it happens. If several rules are due for one request, the first one applies.
 *
 * @example
 * // The second completion takes effect, but the connection breaks before its answer arrives.
 * pds.faults.push({ on: 'completeFile', nth: 2, when: 'after', effect: 'reset' });
 *
 * @example
 * // About one request in ten is answered 429. The seed makes the choice the same in each run.
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
 * The requests that a rule names: an operationId, `putPart` (the PUT of a part's bytes), `getContent`
 * (the GET of a download URL) or `unknown` (a path that no operation has).
 */
export type FaultTarget = OperationId | 'putPart' | 'getContent' | 'unknown';

export interface FaultSchedule {
  /**
   * The requests that the rule matches.
   * @default all requests except CORS preflights
   */
  on?: FaultTarget | readonly FaultTarget[];
  /**
   * Applies to the nth matching request, or to several, counted from 1 since the rule was added.
   */
  nth?: number | readonly number[];
  /** Applies to every nth matching request. */
  every?: number;
  /** Applies with this probability, 0 to 1. */
  probability?: number;
  /**
   * Seed of the random choice for `probability`.
   * @default 1
   */
  seed?: number;
  /**
   * How many times the rule applies at most.
   * @default without limit
   */
  times?: number;
  /**
   * Whether the fault happens before or after the request takes effect. With `before` the request
   * never takes effect, except with `slow`, `clock`, `expire-token`, `revoke-token` and `flip-bit`,
   * which let it be processed.
   * @default 'before'
   */
  when?: 'before' | 'after';
}

/** What goes wrong. */
export type FaultEffect =
  /** This answer replaces the real one. The default `body` is an error in PDS's form. */
  | { effect: 'status'; status: number; body?: string; headers?: Readonly<Record<string, string>> }
  /** An error of the API gateway: x-ca-error-* headers and no body. 504 D504TO by default. */
  | { effect: 'gateway'; status?: number; code?: string; message?: string }
  /** A web page, as a proxy would send it. 502 by default. */
  | { effect: 'html'; status?: number }
  /** A body that is not valid JSON although its Content-Type is JSON. 200 by default. */
  | { effect: 'broken-json'; status?: number }
  /** The body ends, correctly framed, after its first half. */
  | { effect: 'truncated-json' }
  /** No body. 200 by default. */
  | { effect: 'empty'; status?: number }
  /** A redirect. 302 by default. */
  | { effect: 'redirect'; location: string; status?: number }
  /** A streamed body of `bytes` bytes: valid JSON that states nothing. 200 by default. */
  | { effect: 'huge'; bytes: number; status?: number }
  /** The lowest bit of the byte at offset `at` (default 0) of the answer's body is flipped. */
  | { effect: 'flip-bit'; at?: number }
  /** The answer starts `ms` milliseconds later. */
  | { effect: 'slow'; ms: number }
  /** The answer never comes; the connection stays open. */
  | { effect: 'hang' }
  /** The answer stops after `bytes` bytes of its body (default 0); the connection stays open. */
  | { effect: 'stall'; bytes?: number }
  /** The connection breaks without an answer. */
  | { effect: 'reset' }
  /** The connection breaks after `bytes` bytes of the answer's body (default: half of it). */
  | { effect: 'reset-body'; bytes?: number }
  /** Content-Length is the real length plus `by`, which may be negative. */
  | { effect: 'wrong-length'; by: number }
  /** For this request the service's clock differs by `ms` milliseconds. */
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

/** The options of each effect. An option whose name ends with `!` is required. */
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
 * Checks a rule. A rule with a mistake would never apply, and a test would pass without its fault.
 *
 * @throws {TypeError} that names the unknown operation or option, or the option with a wrong value
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
      const owner = `a fault rule with effect '${String(rule['effect'])}'`;
      throw new TypeError(`an option of ${owner} must be one of ${known}, got '${name}'`);
    }
    const { what, test } = options[name]!;

    if (name === 'on' && !test(value)) {
      const wrong = asList(value).filter((target) => !targets.includes(target as string));
      throw new TypeError(`on of a fault rule must be ${what}, got ${wrong.map(show).join(', ')}`);
    }
    if (!test(value)) {
      throw new TypeError(`${name} of a fault rule must be ${what}, got ${show(value)}`);
    }
  }
}

const show = (value: unknown) => (typeof value === 'string' ? `'${value}'` : kindOf(value));

export function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
