import { isDeepStrictEqual } from 'node:util';
import { schemaName, type Document, type Schema, type Step } from '../generate/document.js';
import { typeNames } from '../generate/names.js';
import { requiredAnyOf } from '../generate/portable.js';
import { routesOf } from '../generate/routes.js';
import { change, narrowed, pairs, widened, type Change, type Impact, type Use } from './change.js';
import { rate } from './keywords.js';

/** Compares the named schemas of two documents, which are the types that the package exports. */
export function* compareSchemas(before: Document, after: Document): Generator<Change> {
  const [oldNames, names] = [typeNames(before), typeNames(after)];
  const uses = [usesOf(before), usesOf(after)];
  const schemas = pairs(before.components?.schemas ?? {}, after.components?.schemas ?? {});
  for (const [schema, was, is] of schemas) {
    const at = ['components', 'schemas', schema];
    const name = oldNames.get(schema) ?? names.get(schema)!;
    if (!was) yield change('minor', `The type ${name} is new.`, at);
    else if (!is) yield gone(`The type ${name}`, at);
    else {
      const given = uses.some((one) => one.given.has(schema));
      const got = uses.some((one) => one.got.has(schema));
      // A type that no operation uses is exported too, so any code may use it.
      const use = given || got ? { given, got } : { given: true, got: true };
      yield* compareSchema(was, is, { name, at, use });
    }
  }
}

const gone = (what: string, at: readonly Step[]): Change =>
  change('major', `${what} is gone: code that names it no longer compiles.`, at, true);

/** The schemas that callers give, and those that they get, also inside of other schemas. */
function usesOf(document: Document): { given: Set<string>; got: Set<string> } {
  const reach = (start: unknown, found = new Set<string>()): Set<string> => {
    for (const [, ref] of JSON.stringify(start ?? null).matchAll(/"\$ref":"([^"]+)"/g)) {
      const name = schemaName(ref!);
      if (!name || found.has(name)) continue;
      found.add(name);
      reach(document.components?.schemas?.[name], found);
    }
    return found;
  };
  const routes = routesOf(document);
  return {
    given: reach(routes.map(({ request, parameters }) => [request?.media.schema, parameters])),
    got: reach(routes.map(({ responses }) => responses.map(({ media }) => media.schema))),
  };
}

/** A schema that is being compared: what messages call it, its place, who gives or gets it. */
export interface Place {
  readonly name: string;
  readonly at: readonly Step[];
  readonly use: Use;
}

/** Compares two versions of one schema, with everything inside. */
export function* compareSchema(was: Schema, is: Schema, place: Place): Generator<Change> {
  const { name, at, use } = place;
  if (was.$ref !== is.$ref) {
    const text = `${name} was ${typeName(was)}, is ${typeName(is)}: code written for the old type may not compile.`;
    yield change('major', text, at);
    return;
  }
  for (const keyword of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [before, after] = [was[keyword], is[keyword]];
    if (isDeepStrictEqual(before, after)) continue;
    if (keyword === 'properties' || keyword === 'required') continue; // compared together, below
    if (SINGLE.includes(keyword)) yield* compareInner(keyword, before, after, place);
    else if (CHOICES.includes(keyword)) yield* compareChoices(was, is, keyword, place);
    else {
      for (const [impact, text] of rate({ keyword, name, before, after, was, use })) {
        yield change(impact, text, after === undefined ? at : [...at, keyword]);
      }
    }
  }
  yield* compareMembers(was, is, place);
}

/** Keywords that hold one schema, and those that hold a list of them. */
const SINGLE = [
  'items',
  'additionalProperties',
  'not',
  'contains',
  'propertyNames',
  'contentSchema',
];
const CHOICES = ['anyOf', 'oneOf', 'allOf', 'prefixItems', 'x-pds-required-any'];

const typeName = ({ $ref, type }: Schema): string =>
  ($ref && schemaName($ref)) || [type ?? 'of any type'].flat().join(' | ');

function* compareMembers(was: Schema, is: Schema, { name, at, use }: Place): Generator<Change> {
  const withRequired = ({ properties = {}, required = [] }: Schema) => ({
    ...properties,
    ...Object.fromEntries(required.map((member) => [member, properties[member]])),
  });
  for (const [member] of pairs(withRequired(was), withRequired(is))) {
    const here = [...at, 'properties', member];
    const full = `${name}.${member}`;
    const of = (impact: Impact, text: string) => change(impact, `${full} ${text}`, here);
    const [before, after] = [was.properties?.[member], is.properties?.[member]];
    const wasRequired = was.required?.includes(member) ?? false;
    const isRequired = is.required?.includes(member) ?? false;
    if (before && !after) yield gone(full, here);
    else if (!before && after) {
      if (isRequired && !wasRequired && use.given)
        yield of('major', 'is new and required: a request without it no longer compiles.');
      else yield of('minor', 'is new.');
    } else {
      if (isRequired && !wasRequired) {
        if (use.given)
          yield of('major', 'is now required: a request without it no longer compiles.');
        else yield of('minor', 'is now always there.');
      }
      if (wasRequired && !isRequired) {
        if (use.got)
          yield of('major', 'may now be absent: code that relies on it no longer compiles.');
        else yield of('minor', 'may now be left out.');
      }
      if (before && after) yield* compareSchema(before, after, { name: full, at: here, use });
    }
  }
}

const LABELS: Record<string, (name: string) => string> = {
  items: (name) => `${name}[]`,
  additionalProperties: (name) => `${name}.*`,
};

/** Compares `items` and the like. No schema, or `true`, allows anything. */
function* compareInner(
  keyword: string,
  before: unknown,
  after: unknown,
  { name, at, use }: Place,
): Generator<Change> {
  const label = LABELS[keyword]?.(name) ?? `${keyword} of ${name}`;
  const here = [...at, keyword];
  if (isSchema(before) && isSchema(after)) {
    yield* compareSchema(before, after, { name: label, at: here, use });
    return;
  }
  const rank = (value: unknown) => (value === false ? 0 : isSchema(value) ? 1 : 2);
  const difference = rank(after) - rank(before);
  const impact = difference === 0 ? 'minor' : difference < 0 ? narrowed(use) : widened(use);
  const text = (value: unknown) =>
    value === false ? 'nothing' : isSchema(value) ? typeName(value) : 'anything';
  const place = after === undefined ? at : here;
  yield change(impact, `${label} was ${text(before)}, is ${text(after)}.`, place);
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** Compares a list of schemas of which one must hold, or each for `allOf`. */
function* compareChoices(
  was: Schema,
  is: Schema,
  keyword: string,
  place: Place,
): Generator<Change> {
  const { name, at, use } = place;
  const groups = [was, is].map((one) => (one[keyword] ? requiredAnyOf(one) : [[]]));
  if (groups[0] && groups[1]) {
    yield compareGroups(groups[0], groups[1], place);
    return;
  }
  const listOf = (schema: Schema) => (schema[keyword] ?? []) as Schema[];
  const missing = (some: Schema[], others: Schema[]) =>
    some.filter((one) => !others.some((other) => sameShape(one, other)));
  const [old, now] = [listOf(was), listOf(is)];
  const [lost, found] = [missing(old, now), missing(now, old)];
  const here = now.length > 0 ? [...at, keyword] : at;
  if (lost.length + found.length === 0) {
    yield change('patch', `The words of ${name} changed.`, here);
  } else if (lost.length === found.length) {
    // The schemas that changed, in their order: an index would compare one with its neighbour.
    for (const [n, schema] of found.entries()) {
      const inner = { name: branchName(name, schema), at: [...here, now.indexOf(schema)], use };
      yield* compareSchema(lost[n]!, schema, inner);
    }
  } else {
    const isAll = keyword === 'allOf';
    for (const one of lost) {
      const impact = isAll ? 'major' : narrowed(use);
      yield change(impact, `${name} is no longer ${typeName(one)}.`, here);
    }
    for (const one of found) {
      const impact = isAll ? narrowed(use) : widened(use);
      yield change(impact, `${name} may be ${typeName(one)}.`, here);
    }
  }
}

const branchName = (name: string, { title }: Schema): string =>
  title ? `${name} (${title})` : name;

const sameShape = (one: Schema, other: Schema): boolean =>
  isDeepStrictEqual(withoutWords(one), withoutWords(other));

const withoutWords = ({ title: _, description: __, examples: ___, ...schema }: Schema): unknown =>
  schema;

/** Compares groups of members of which one must be complete. No groups at all are one empty group. */
function compareGroups(old: string[][], now: string[][], { name, at, use }: Place): Change {
  const meets = (group: string[], demands: string[][]) =>
    demands.some((demand) => demand.every((member) => group.includes(member)));
  const isLooser = old.every((group) => meets(group, now));
  const isStricter = now.every((group) => meets(group, old));
  const text = now.some((group) => group.length === 0)
    ? `${name} no longer demands one of ${groupsText(old)}.`
    : `${name} now demands one of ${groupsText(now)}.`;
  const impact = isLooser ? (isStricter ? 'patch' : 'minor') : narrowed(use);
  return change(impact, text, at);
}

const groupsText = (groups: string[][]): string =>
  groups.map((group) => group.join(' and ')).join(', ');
