import { routesOf, type Document, type Route } from '../generate/document.js';
import { typeShapes, usesOf, type Member, type TypeShape } from './members.js';
import type { Step } from '../generate/source.js';

export type Impact = 'major' | 'minor';

/** What a change of openapi/ does to code that is written against the package. */
export interface Effect {
  readonly impact: Impact;
  readonly text: string;
  /** Where it comes from, in the bundle: the new one, or the old one for what is gone. */
  readonly at: readonly Step[];
  readonly gone: boolean;
}

/** Compares what two documents become in TypeScript. */
export async function typeEffects(before: Document, after: Document): Promise<Effect[]> {
  const [old, now] = await Promise.all([typeShapes(before), typeShapes(after)]);
  const uses = [usesOf(before), usesOf(after)];
  const given = (name: string) => uses.some((one) => one.given.has(name));
  const got = (name: string) => uses.some((one) => one.got.has(name));
  const effects = methodEffects(before, after);
  for (const [name, shape] of old) {
    const next = now.get(name);
    if (!next) effects.push(gone(['components', 'schemas', shape.schema], `The type ${name}`));
    else effects.push(...shapeEffects(name, shape, next, { given: given(name), got: got(name) }));
  }
  for (const [name, { schema }] of now) {
    if (!old.has(name)) effects.push(added(['components', 'schemas', schema], `The type ${name}`));
  }
  return effects;
}

interface Use {
  readonly given: boolean;
  readonly got: boolean;
}

const gone = (at: Step[], what: string): Effect => ({
  impact: 'major',
  text: `${what} is gone: code that names it no longer compiles.`,
  at,
  gone: true,
});

const added = (at: Step[], what: string): Effect => ({
  impact: 'minor',
  text: `${what} is new.`,
  at,
  gone: false,
});

function methodEffects(before: Document, after: Document): Effect[] {
  const old = new Map(routesOf(before).map((route) => [route.id, route]));
  const now = new Map(routesOf(after).map((route) => [route.id, route]));
  const at = ({ path, method }: { path: string; method: string }) => [
    ...['paths', path, method.toLowerCase()],
  ];
  const effects: Effect[] = [];
  for (const [id, route] of old) {
    const next = now.get(id);
    if (!next) {
      effects.push(gone(at(route), `The method client.${id}()`));
      continue;
    }
    for (const side of ['request', 'response'] as const) {
      const bodyOf = (one: Route) => (side === 'request' ? one.request : one.responses[0]);
      const [a, b] = [route, next].map((one) => bodyOf(one)?.media.schema?.$ref?.split('/').at(-1));
      if (a === b) continue;
      const what = side === 'request' ? 'takes' : 'resolves to';
      const text = `client.${id}() ${what} ${b ?? 'nothing named'} instead of ${a ?? 'nothing named'}.`;
      effects.push({ impact: 'major', text, at: bodyOf(next)?.at ?? at(next), gone: false });
    }
  }
  for (const [id, route] of now) {
    if (!old.has(id)) effects.push(added(at(route), `The method client.${id}()`));
  }
  return effects;
}

function shapeEffects(name: string, old: TypeShape, now: TypeShape, use: Use): Effect[] {
  const at = ['components', 'schemas', now.schema];
  const effects: Effect[] = [];
  for (const [key, member] of old.members) {
    const next = now.members.get(key);
    const place = [...at, 'properties', key];
    if (next) effects.push(...memberEffects(`${name}.${key}`, member, next, use, place));
    else effects.push(gone(place, `${name}.${key}`));
  }
  for (const [key, { optional }] of now.members) {
    if (old.members.has(key)) continue;
    const place = [...at, 'properties', key];
    if (optional || !use.given) effects.push(added(place, `${name}.${key}`));
    else {
      const text = `${name}.${key} is new and required: a request without it no longer compiles.`;
      effects.push({ impact: 'major', text, at: place, gone: false });
    }
  }
  const lost = old.requiredAny.filter((key) => !now.requiredAny.includes(key));
  if (now.requiredAny.length > 0 && (lost.length > 0 || old.requiredAny.length === 0)) {
    const text = `${name} now demands one of ${now.requiredAny.join(', ')}.`;
    effects.push({ impact: 'major', text, at: [...at, 'anyOf'], gone: false });
  }
  const alias = (shape: TypeShape): Member => ({ optional: false, parts: shape.parts });
  return [...effects, ...memberEffects(name, alias(old), alias(now), use, at)];
}

function memberEffects(name: string, old: Member, now: Member, use: Use, at: Step[]): Effect[] {
  const effects: Effect[] = [];
  const add = (impact: Impact, text: string) => effects.push({ impact, text, at, gone: false });
  if (old.optional && !now.optional) {
    if (use.given)
      add('major', `${name} is now required: a request without it no longer compiles.`);
    else add('minor', `${name} is now always there.`);
  }
  if (!old.optional && now.optional) {
    if (use.got)
      add('major', `${name} may now be absent: code that relies on it no longer compiles.`);
    else add('minor', `${name} may now be left out.`);
  }
  const lost = old.parts.filter((part) => !now.parts.includes(part));
  const found = now.parts.filter((part) => !old.parts.includes(part));
  const open = now.parts.find((part) => part.includes('& {}'));
  const literal = (part: string) => /^(?:['"].*['"]|-?\d+)(?:\[\])?$/.test(part);
  if (open && old.parts.includes(open) && [...lost, ...found].every(literal)) {
    for (const value of lost) {
      add(
        'major',
        `${name} is no longer known to be ${value}: code for it compiles, to no effect.`,
      );
    }
    for (const value of found) add('minor', `${name} may be ${value}.`);
  } else if (lost.length + found.length > 0) {
    const was = old.parts.join(' | ');
    const is = now.parts.join(' | ');
    const harmless = (!use.got || found.length === 0) && (!use.given || lost.length === 0);
    const onlyNarrowed = found.length === 0 && lost.every(literal);
    if (onlyNarrowed) {
      for (const value of lost) {
        add(
          'major',
          `${name} is no longer ${value}: code that names the value no longer compiles.`,
        );
      }
    } else if (harmless && (use.given || use.got)) add('minor', `${name} was ${was}, is ${is}.`);
    else
      add('major', `${name} was ${was}, is ${is}: code written for the old type may not compile.`);
  }
  return effects;
}
