import { isDeepStrictEqual } from 'node:util';
import { schemaName, type Document, type Schema, type Step } from '../generate/document.js';
import { typeNames } from '../generate/names.js';
import { requiredAnyOf } from '../generate/portable.js';
import { routesOf } from '../generate/routes.js';
import { narrowed, widened, type Change, type Impact, type Use } from './change.js';
import { rate } from './keywords.js';

/** Compares the named schemas of two documents, which are the types that the package exports. */
export function compareSchemas(before: Document, after: Document): Change[] {
  const [old, now] = [before.components?.schemas ?? {}, after.components?.schemas ?? {}];
  const [oldNames, names] = [typeNames(before), typeNames(after)];
  const uses = [usesOf(before), usesOf(after)];
  const changes: Change[] = [];
  for (const [schema, was] of Object.entries(old)) {
    const at = ['components', 'schemas', schema];
    const is = now[schema];
    const name = oldNames.get(schema) ?? schema;
    if (!is) changes.push(gone(`The type ${name}`, at));
    else {
      const given = uses.some((one) => one.given.has(schema));
      const got = uses.some((one) => one.got.has(schema));
      // A type that no operation reaches is exported all the same: any code may use it.
      const use = given || got ? { given, got } : { given: true, got: true };
      changes.push(...compareSchema(was, is, { name, at, use }));
    }
  }
  for (const schema of Object.keys(now)) {
    if (schema in old) continue;
    const text = `The type ${names.get(schema) ?? schema} is new.`;
    changes.push({ impact: 'minor', text, at: ['components', 'schemas', schema], gone: false });
  }
  return changes;
}

const gone = (what: string, at: readonly Step[]): Change => ({
  impact: 'major',
  text: `${what} is gone: code that names it no longer compiles.`,
  at,
  gone: true,
});

/** Which schemas callers give, and which they get, directly or within another. */
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

/** A schema that is being compared: what messages call it, where it is, who gives or gets it. */
export interface Place {
  readonly name: string;
  readonly at: readonly Step[];
  readonly use: Use;
}

/** Compares two versions of one schema, with all that is inside. */
export function compareSchema(was: Schema, is: Schema, place: Place): Change[] {
  const { name, at, use } = place;
  if (was.$ref !== is.$ref) {
    const text = `${name} was ${typeName(was)}, is ${typeName(is)}: code written for the old type may not compile.`;
    return [{ impact: 'major', text, at, gone: false }];
  }
  const changes: Change[] = [];
  const add = (impact: Impact, text: string, steps: readonly Step[] = []) =>
    changes.push({ impact, text, at: [...at, ...steps], gone: false });
  const keywords = new Set([...Object.keys(was), ...Object.keys(is)]);
  for (const keyword of keywords) {
    const [before, after] = [was[keyword], is[keyword]];
    if (isDeepStrictEqual(before, after)) continue;
    if (keyword === 'properties' || keyword === 'required') continue; // both at once, below
    if (SINGLE.includes(keyword)) changes.push(...compareInner(keyword, before, after, place));
    else if (CHOICES.includes(keyword)) changes.push(...compareChoices(was, is, keyword, place));
    else {
      for (const rated of rate({ keyword, name, before, after, was, use })) {
        add(...rated, after === undefined ? [] : [keyword]);
      }
    }
  }
  return [...changes, ...compareMembers(was, is, place)];
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

function compareMembers(was: Schema, is: Schema, { name, at, use }: Place): Change[] {
  const [old, now] = [was.properties ?? {}, is.properties ?? {}];
  const [oldRequired, required] = [new Set(was.required), new Set(is.required)];
  const changes: Change[] = [];
  for (const member of new Set([
    ...Object.keys(old),
    ...Object.keys(now),
    ...oldRequired,
    ...required,
  ])) {
    const here = [...at, 'properties', member];
    const full = `${name}.${member}`;
    const [before, after] = [old[member], now[member]];
    const add = (impact: Impact, text: string) =>
      changes.push({ impact, text: `${full} ${text}`, at: here, gone: false });
    const becomesRequired = required.has(member) && !oldRequired.has(member);
    if (before && !after) {
      changes.push(gone(full, here));
      continue;
    }
    if (!before && after) {
      if (becomesRequired && use.given) {
        add('major', 'is new and required: a request without it no longer compiles.');
      } else add('minor', 'is new.');
      continue;
    }
    if (becomesRequired) {
      if (use.given) add('major', 'is now required: a request without it no longer compiles.');
      else add('minor', 'is now always there.');
    }
    if (oldRequired.has(member) && !required.has(member)) {
      if (use.got) add('major', 'may now be absent: code that relies on it no longer compiles.');
      else add('minor', 'may now be left out.');
    }
    if (before && after)
      changes.push(...compareSchema(before, after, { name: full, at: here, use }));
  }
  return changes;
}

/** `items` and the like; no schema, or `true`, admits anything. */
function compareInner(keyword: string, before: unknown, after: unknown, place: Place): Change[] {
  const { name, at, use } = place;
  const label =
    keyword === 'items'
      ? `${name}[]`
      : keyword === 'additionalProperties'
        ? `${name}.*`
        : `${keyword} of ${name}`;
  const here = [...at, keyword];
  if (isSchema(before) && isSchema(after))
    return compareSchema(before, after, { name: label, at: here, use });
  const rank = (value: unknown) => (value === false ? 0 : isSchema(value) ? 1 : 2);
  const change = rank(after) - rank(before);
  const impact = change === 0 ? 'minor' : change < 0 ? narrowed(use) : widened(use);
  const text = (value: unknown) =>
    value === false ? 'nothing' : isSchema(value) ? typeName(value) : 'anything';
  return [
    {
      impact,
      text: `${label} was ${text(before)}, is ${text(after)}.`,
      at: after === undefined ? at : here,
      gone: false,
    },
  ];
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** A list of schemas of which one (or each, for `allOf`) must hold. */
function compareChoices(was: Schema, is: Schema, keyword: string, place: Place): Change[] {
  const [oldGroups, groups] = [was, is].map((one) => (one[keyword] ? requiredAnyOf(one) : [[]]));
  if (oldGroups && groups) return compareGroups(oldGroups, groups, place);
  const { name, at, use } = place;
  const [old, now] = [was, is].map((one) => (one[keyword] ?? []) as Schema[]) as [
    Schema[],
    Schema[],
  ];
  const lost = old.filter((one) => !now.some((other) => sameShape(one, other)));
  const found = now.filter((one) => !old.some((other) => sameShape(one, other)));
  const here = [...at, keyword];
  // One that changed is compared with itself; an index would match it with a neighbour.
  if (lost.length === found.length && lost.length > 0) {
    return found.flatMap((schema, n) =>
      compareSchema(lost[n]!, schema, {
        name: branchName(name, schema),
        at: [...here, now.indexOf(schema)],
        use,
      }),
    );
  }
  const all = keyword === 'allOf';
  const [onLost, onFound] = all
    ? (['major', narrowed(use)] as const)
    : ([narrowed(use), widened(use)] as const);
  const change = (impact: Impact, text: string): Change => ({
    impact,
    text,
    at: now.length > 0 ? here : at,
    gone: false,
  });
  return [
    ...lost.map((one) => change(onLost, `${name} is no longer ${typeName(one)}.`)),
    ...found.map((one) => change(onFound, `${name} may be ${typeName(one)}.`)),
    ...(lost.length + found.length === 0 ? [change('patch', `The words of ${name} changed.`)] : []),
  ];
}

const branchName = (name: string, { title }: Schema): string =>
  title ? `${name} (${title})` : name;

const sameShape = (one: Schema, other: Schema): boolean =>
  isDeepStrictEqual(withoutWords(one), withoutWords(other));

const withoutWords = ({ title: _, description: __, examples: ___, ...schema }: Schema): unknown =>
  schema;

/** Groups of members of which one must be there whole; no group at all is the empty group. */
function compareGroups(old: string[][], now: string[][], { name, at, use }: Place): Change[] {
  const meets = (group: string[], demands: string[][]) =>
    demands.some((demand) => demand.every((member) => group.includes(member)));
  const isLooser = old.every((group) => meets(group, now));
  const isStricter = now.every((group) => meets(group, old));
  const text = now.some((group) => group.length === 0)
    ? `${name} no longer demands one of ${groupsText(old)}.`
    : `${name} now demands one of ${groupsText(now)}.`;
  const impact = isLooser ? (isStricter ? 'patch' : 'minor') : narrowed(use);
  return [{ impact, text, at, gone: false }];
}

const groupsText = (groups: string[][]): string =>
  groups.map((group) => group.join(' and ')).join(', ');
