import { isDeepStrictEqual } from 'node:util';
import {
  schemaName,
  type Document,
  type MediaType,
  type Parameter,
  type Step,
} from '../generate/document.js';
import { routesOf, type Route } from '../generate/routes.js';
import type { Change, Impact, Use } from './change.js';
import { compareSchema } from './schemas.js';

type Report = (impact: Impact, text: string, at?: readonly Step[]) => void;

const GIVEN: Use = { given: true, got: false };
const GOT: Use = { given: false, got: true };

/** Compares what the methods of the client do: how each is called, what it sends and what it gives. */
export function compareOperations(before: Document, after: Document): Change[] {
  const old = new Map(routesOf(before).map((route) => [route.id, route]));
  const now = new Map(routesOf(after).map((route) => [route.id, route]));
  const changes: Change[] = [];
  for (const [id, was] of old) {
    const is = now.get(id);
    if (is) {
      changes.push(...compareRoutes({ before, after, was, is }));
      continue;
    }
    const text = `The method client.${id}() is gone: code that names it no longer compiles.`;
    changes.push({ impact: 'major', text, at: placeOf(was), gone: true });
  }
  for (const [id, is] of now) {
    if (old.has(id)) continue;
    const text = `The method client.${id}() is new.`;
    changes.push({ impact: 'minor', text, at: placeOf(is), gone: false });
  }
  return changes;
}

const placeOf = ({ path, method }: Route): Step[] => ['paths', path, method.toLowerCase()];

interface Pair {
  readonly before: Document;
  readonly after: Document;
  readonly was: Route;
  readonly is: Route;
}

function compareRoutes(pair: Pair): Change[] {
  const { was, is } = pair;
  const changes: Change[] = [];
  const call = `client.${is.id}()`;
  const report: Report = (impact, text, at = placeOf(is)) =>
    changes.push({ impact, text: `${call} ${text}`, at, gone: false });
  if (was.method !== is.method || was.path !== is.path) {
    report(
      'major',
      `was ${was.method} ${was.path}, is ${is.method} ${is.path}: calls by the path fail.`,
    );
  }
  if (was.server !== is.server) {
    report(
      'major',
      `is sent to ${is.server ?? 'the endpoint'} instead of ${was.server ?? 'the endpoint'}.`,
    );
  }
  compareCredentials(pair, report);
  compareTraits(was, is, report);
  changes.push(
    ...compareParameters(was, is, call),
    ...compareRequests(was, is, call),
    ...compareAnswers(was, is, call),
  );
  if (changes.length === 0 && !isDeepStrictEqual(was.operation, is.operation)) {
    report('patch', 'is described in other words.');
  }
  return changes;
}

/** The sets of schemes of which one authenticates a call; the empty set means none is needed. */
function alternatives(document: Document, { operation }: Route): string[] {
  const all = operation.security ?? document.security ?? [];
  return all.length === 0 ? [''] : all.map((one) => Object.keys(one).sort().join(' with '));
}

function compareCredentials({ before, after, was, is }: Pair, report: Report): void {
  const [old, now] = [alternatives(before, was), alternatives(after, is)];
  const isAnonymous = (all: string[]) => all.every((one) => one === '');
  if (isAnonymous(old) !== isAnonymous(now)) {
    if (isAnonymous(now)) report('minor', 'is now anonymous: no credentials are sent.');
    else report('major', 'is no longer anonymous: credentials are needed and sent.');
    return;
  }
  for (const one of old.filter((each) => !now.includes(each))) {
    report('major', `no longer takes ${one || 'calls without credentials'}.`);
  }
  for (const one of now.filter((each) => !old.includes(each))) {
    report('minor', `also takes ${one || 'calls without credentials'}.`);
  }
}

/** What the document says of an operation that no type shows. */
function compareTraits(was: Route, is: Route, report: Report): void {
  const [old, now] = [was.operation, is.operation];
  const flag = (name: 'x-pds-idempotent' | 'x-pds-sensitive', texts: [on: string, off: string]) => {
    const [a, b] = [old[name] ?? false, now[name] ?? false];
    if (a !== b) report('minor', b ? texts[0] : texts[1]);
  };
  flag('x-pds-idempotent', [
    'is now idempotent: it is repeated where its outcome is unknown.',
    'is no longer idempotent: it is not repeated where its outcome is unknown.',
  ]);
  flag('x-pds-sensitive', [
    'is now sensitive: no snippet of its bodies enters an error.',
    'is no longer sensitive: snippets of its bodies may enter errors.',
  ]);
  const [paging, pages] = [old['x-pds-paging'], now['x-pds-paging']];
  if (!isDeepStrictEqual(paging, pages)) {
    if (!paging) report('minor', 'can now be paginated.');
    else report('major', pages ? 'pages in another way.' : 'can no longer be paginated.');
  }
  if (now.deprecated && !old.deprecated) report('minor', 'is deprecated.');
  if (old.deprecated && !now.deprecated) report('patch', 'is no longer deprecated.');
  const refusals = (route: Route) =>
    Object.keys(route.operation.responses ?? {}).filter((status) => !/^[23]/.test(status));
  for (const status of refusals(is).filter((each) => !refusals(was).includes(each))) {
    report('minor', `may be refused by ${status}.`);
  }
  for (const status of refusals(was).filter((each) => !refusals(is).includes(each))) {
    report('patch', `is no longer said to be refused by ${status}.`);
  }
}

const keyOf = ({ in: place, name }: Parameter) => `${place} parameter ${name}`;

function compareParameters(was: Route, is: Route, call: string): Change[] {
  const old = new Map(was.parameters.map((one) => [keyOf(one), one]));
  const now = new Map(is.parameters.map((one) => [keyOf(one), one]));
  const changes: Change[] = [];
  const at = placeOf(is);
  const report: Report = (impact, text) =>
    changes.push({ impact, text: `${call} ${text}`, at, gone: false });
  for (const key of old.keys()) if (!now.has(key)) report('major', `no longer has the ${key}.`);
  for (const [key, parameter] of now) {
    const before = old.get(key);
    if (!before) {
      if (parameter.required) report('major', `demands the ${key}, which is new.`);
      else report('minor', `takes the ${key}, which is new.`);
      continue;
    }
    if (parameter.required && !before.required) report('major', `now demands the ${key}.`);
    if (before.required && !parameter.required) report('minor', `no longer demands the ${key}.`);
    if (parameter.style !== before.style || parameter.explode !== before.explode) {
      report('major', `writes the ${key} in another style.`);
    }
    const place = { name: `the ${key} of ${call}`, at, use: GIVEN };
    changes.push(...compareSchema(before.schema ?? {}, parameter.schema ?? {}, place));
  }
  return changes;
}

function compareRequests({ request: was }: Route, is: Route, call: string): Change[] {
  const { request: now } = is;
  if (!was && !now) return [];
  const at = now?.at ?? placeOf(is);
  const change = (impact: Impact, text: string): Change => ({
    impact,
    text: `${call} ${text}`,
    at,
    gone: false,
  });
  if (!was) return [change(now!.required ? 'major' : 'minor', 'now takes a body.')];
  if (!now) return [change('major', 'no longer takes a body.')];
  return [
    ...(was.type === now.type
      ? []
      : [change('major', `sends ${now.type} instead of ${was.type}.`)]),
    ...(now.required && !was.required ? [change('major', 'now demands its body.')] : []),
    ...(was.required && !now.required ? [change('minor', 'no longer demands its body.')] : []),
    ...compareMedia(was.media, now.media, { call, what: 'takes', at, use: GIVEN }),
  ];
}

function compareAnswers(was: Route, is: Route, call: string): Change[] {
  const old = new Map(was.responses.map((answer) => [answer.status, answer]));
  const now = new Map(is.responses.map((answer) => [answer.status, answer]));
  const changes: Change[] = [];
  const add = (impact: Impact, text: string, at: readonly Step[]) =>
    changes.push({ impact, text: `${call} ${text}`, at, gone: false });
  for (const [status, { as, at }] of now) {
    if (!old.has(status))
      add('major', `may now resolve by ${status} (${as}): code does not expect it.`, at);
  }
  for (const [status, answer] of old) {
    const next = now.get(status);
    if (!next) {
      add('minor', `no longer resolves by ${status}.`, placeOf(is));
      continue;
    }
    if (next.as !== answer.as)
      add('major', `resolves to ${next.as} instead of ${answer.as}.`, next.at);
    else if (next.type !== answer.type)
      add('minor', `answers in ${next.type} instead of ${answer.type}.`, next.at);
    if (next.as === 'json' && answer.as === 'json') {
      const place = { call, what: 'resolves to', at: next.at, use: GOT };
      changes.push(...compareMedia(answer.media, next.media, place));
    }
  }
  return changes;
}

interface MediaPlace {
  readonly call: string;
  readonly what: string;
  readonly at: readonly Step[];
  readonly use: Use;
}

/** The schema of a body: of a named one only the name counts, since it is compared by itself. */
function compareMedia(
  { schema: was = {} }: MediaType,
  { schema: is = {} }: MediaType,
  place: MediaPlace,
): Change[] {
  const { call, what, at, use } = place;
  const nameOf = ($ref: string | undefined) => ($ref && schemaName($ref)) ?? 'nothing named';
  if (was.$ref !== is.$ref) {
    const text = `${call} ${what} ${nameOf(is.$ref)} instead of ${nameOf(was.$ref)}.`;
    return [{ impact: 'major', text, at, gone: false }];
  }
  return was.$ref ? [] : compareSchema(was, is, { name: `what ${call} ${what}`, at, use });
}
