/**
 * Faults to inject: what goes wrong, and at which of the requests.
 * @module
 */
import type { LogEntry } from './log.js';

/**
 * A fault and when it strikes. Of several rules that would strike at once, the first one does.
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

export interface FaultSchedule {
  /**
   * operationId, or several; `putPart` is the PUT of a part's bytes.
   * @default every request but CORS preflights
   */
  on?: string | readonly string[];
  /** Strikes at these of the requests that `on` names, counted from 1 since the rule was added. */
  nth?: number | readonly number[];
  /** Strikes at every so manieth of them. */
  every?: number;
  /** Strikes with this probability, 0 to 1. */
  probability?: number;
  /**
   * Of the random choice.
   * @default 1
   */
  seed?: number;
  /**
   * Strikes so many times at most.
   * @default without end
   */
  times?: number;
  /**
   * Whether the request has done its work when the fault strikes. `before`: it never does it
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

interface RuleState {
  seen: number;
  struck: number;
  random: () => number;
}

const states = new WeakMap<FaultRule, RuleState>();

/** The fault for this request, if any. Counts the request for every rule that names it. */
export function pickFault(rules: readonly FaultRule[], entry: LogEntry): FaultRule | undefined {
  let picked: FaultRule | undefined;
  for (const rule of rules) {
    const { on } = rule;
    if (on !== undefined && !asList(on).includes(entry.operation)) continue;
    let state = states.get(rule);
    if (!state) {
      checkRule(rule);
      state = { seen: 0, struck: 0, random: createRandom(rule.seed ?? 1) };
      states.set(rule, state);
    }
    state.seen++;
    // Drawn for every request, so that the choice does not depend on the other rules.
    const strikes = isDue(rule, state);
    if (picked || !strikes || state.struck >= (rule.times ?? Infinity)) continue;
    state.struck++;
    picked = rule;
  }
  return picked;
}

function isDue({ nth, every, probability }: FaultRule, { seen, random }: RuleState): boolean {
  const drawn = probability === undefined || random() < probability;
  return (
    drawn &&
    (nth === undefined || asList(nth).includes(seen)) &&
    (every === undefined || seen % every === 0)
  );
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

const effects: ReadonlySet<string> = new Set<FaultEffect['effect']>([
  'status',
  'gateway',
  'html',
  'broken-json',
  'truncated-json',
  'empty',
  'redirect',
  'huge',
  'slow',
  'hang',
  'stall',
  'reset',
  'reset-body',
  'wrong-length',
  'clock',
  'expire-token',
  'revoke-token',
]);

/** A rule that cannot strike as it was meant to would make a test pass for nothing. */
export function checkRule(rule: FaultRule): void {
  const refuse = (what: string) => new TypeError(`fault rule ${JSON.stringify(rule)}: ${what}`);
  if (!effects.has(rule.effect)) throw refuse(`effect: expected one of ${[...effects].join(', ')}`);
  if (rule.when !== undefined && rule.when !== 'before' && rule.when !== 'after') {
    throw refuse("when: expected 'before' or 'after'");
  }
  if (
    'status' in rule &&
    rule.status !== undefined &&
    !(rule.status >= 200 && rule.status <= 599)
  ) {
    throw refuse('status: expected 200 to 599');
  }
  if (rule.probability !== undefined && !(rule.probability >= 0 && rule.probability <= 1)) {
    throw refuse('probability: expected 0 to 1');
  }
  for (const count of [rule.every, rule.times, ...asList(rule.nth ?? 1)]) {
    if (count !== undefined && !(Number.isInteger(count) && count >= 1)) {
      throw refuse('nth, every, times: expected whole numbers from 1 on');
    }
  }
  for (const name of ['ms', 'bytes', 'by'] as const) {
    const value = (rule as Partial<Record<typeof name, number>>)[name];
    if (value !== undefined && !Number.isFinite(value)) throw refuse(`${name}: expected a number`);
  }
}

/** Mulberry32: small, and the same in every runtime. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
