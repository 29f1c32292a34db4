/**
 * Chooses the fault rule that applies to a request.
 * @module
 */
import { asList, checkRule, type FaultRule, type FaultTarget } from './fault-rules.js';

/** A list of rules that runs `checkRule` on every rule that is put into it, in whatever way. */
export function createFaultList(rules: readonly FaultRule[]): FaultRule[] {
  const list = new Proxy<FaultRule[]>([], {
    set(target, key, value) {
      if (typeof key === 'string' && /^\d+$/.test(key)) checkRule(value as FaultRule);
      return Reflect.set(target, key, value);
    },
  });
  list.push(...rules);
  return list;
}

interface RuleState {
  seen: number;
  applied: number;
  random: () => number;
}

const states = new WeakMap<FaultRule, RuleState>();

/** The rule that applies to this request, if any. Every rule that matches the request counts it. */
export function pickFault(
  rules: readonly FaultRule[],
  operation: FaultTarget,
): FaultRule | undefined {
  let picked: FaultRule | undefined;
  for (const rule of rules) {
    const { on } = rule;
    if (on !== undefined && !asList(on).includes(operation)) continue;
    let state = states.get(rule);
    if (!state) {
      state = { seen: 0, applied: 0, random: createRandom(rule.seed ?? 1) };
      states.set(rule, state);
    }
    state.seen++;
    // Evaluated for every request, so that the random choice does not depend on the other rules.
    const due = isDue(rule, state);
    if (picked || !due || state.applied >= (rule.times ?? Infinity)) continue;
    state.applied++;
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

/** The random numbers of Mulberry32: a small generator with the same results in every runtime. */
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
