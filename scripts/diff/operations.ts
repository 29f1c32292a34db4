import { isDeepStrictEqual } from 'node:util';
import {
  schemaName,
  type Document,
  type MediaType,
  type OperationObject,
  type Step,
} from '../generate/document.js';
import { routesOf, type Route } from '../generate/routes.js';
import { change, pairs, without, type Change, type Impact, type Use } from './change.js';
import { compareSchema } from './schemas.js';

const GIVEN: Use = { given: true, got: false };
const GOT: Use = { given: false, got: true };

/** Compares the methods of the client: how each is called, what it sends and what it gives. */
export function* compareOperations(before: Document, after: Document): Generator<Change> {
  const [old, now] = [before, after].map((document): Record<string, Operation> =>
    Object.fromEntries(
      routesOf(document).map((route) => [
        route.id,
        { route, security: securityOf(document, route) },
      ]),
    ),
  ) as [Record<string, Operation>, Record<string, Operation>];
  for (const [id, was, is] of pairs(old, now)) {
    const call = `client.${id}()`;
    const { path, method } = (is ?? was)!.route;
    const at = ['paths', path, method.toLowerCase()];
    if (!was) yield change('minor', `The method ${call} is new.`, at);
    else if (!is) {
      const text = `The method ${call} is gone: code that names it no longer compiles.`;
      yield change('major', text, at, true);
    } else {
      const changes = [...compareRoutes(was, is, { call, at })];
      yield* changes;
      if (changes.length === 0 && !isDeepStrictEqual(was.route.operation, is.route.operation)) {
        yield change('patch', `${call} is described in other words.`, at);
      }
    }
  }
}

interface Operation {
  readonly route: Route;
  /** The sets of schemes of which one authenticates a call; '' means that none is needed. */
  readonly security: readonly string[];
}

function securityOf(document: Document, { operation }: Route): string[] {
  const all = operation.security ?? document.security ?? [];
  return all.length === 0 ? [''] : all.map((one) => Object.keys(one).sort().join(' with '));
}

/** What messages call an operation, and its place. */
interface Here {
  readonly call: string;
  readonly at: readonly Step[];
}

function* compareRoutes(old: Operation, now: Operation, here: Here): Generator<Change> {
  const [was, is] = [old.route, now.route];
  const sentences = [
    ...addressChanges(was, is),
    ...securityChanges(old.security, now.security),
    ...traitChanges(was.operation, is.operation),
    ...refusalChanges(was, is),
  ];
  for (const [impact, text] of sentences) yield change(impact, `${here.call} ${text}`, here.at);
  yield* compareParameters(was, is, here);
  yield* compareRequests(was, is, here);
  yield* compareAnswers(was, is, here);
}

/** The rest of a sentence that begins with the call. */
type Sentence = readonly [impact: Impact, text: string];

function* addressChanges(was: Route, is: Route): Generator<Sentence> {
  const [old, now] = [was, is].map(({ method, path }) => `${method} ${path}`);
  if (old !== now) yield ['major', `was ${old}, is ${now}: calls by the path fail.`];
  const [from = 'the endpoint', to = 'the endpoint'] = [was.server, is.server];
  if (from !== to) yield ['major', `is sent to ${to} instead of ${from}.`];
}

function* securityChanges(old: readonly string[], now: readonly string[]): Generator<Sentence> {
  const isAnonymous = (all: readonly string[]) => all.every((one) => one === '');
  if (isAnonymous(old) !== isAnonymous(now)) {
    if (isAnonymous(now)) yield ['minor', 'is now anonymous: no credentials are sent.'];
    else yield ['major', 'is no longer anonymous: credentials are needed and sent.'];
    return;
  }
  const name = (one: string) => one || 'calls without credentials';
  for (const one of without(old, now)) yield ['major', `no longer takes ${name(one)}.`];
  for (const one of without(now, old)) yield ['minor', `also takes ${name(one)}.`];
}

/** Compares what no type shows. */
function* traitChanges(was: OperationObject, is: OperationObject): Generator<Sentence> {
  const became = (flag: 'x-pds-idempotent' | 'x-pds-sensitive' | 'deprecated') =>
    (was[flag] ?? false) === (is[flag] ?? false) ? undefined : (is[flag] ?? false);
  const idempotent = became('x-pds-idempotent');
  if (idempotent === true)
    yield ['minor', 'is now idempotent: it is repeated where its outcome is unknown.'];
  if (idempotent === false)
    yield ['minor', 'is no longer idempotent: it is not repeated where its outcome is unknown.'];
  const sensitive = became('x-pds-sensitive');
  if (sensitive === true)
    yield ['minor', 'is now sensitive: no snippet of its bodies enters an error.'];
  if (sensitive === false)
    yield ['minor', 'is no longer sensitive: snippets of its bodies may enter errors.'];
  const [paging, pages] = [was['x-pds-paging'], is['x-pds-paging']];
  if (!isDeepStrictEqual(paging, pages)) {
    if (!paging) yield ['minor', 'can now be paginated.'];
    else yield ['major', pages ? 'pages in another way.' : 'can no longer be paginated.'];
  }
  const deprecated = became('deprecated');
  if (deprecated === true) yield ['minor', 'is deprecated.'];
  if (deprecated === false) yield ['patch', 'is no longer deprecated.'];
}

function* refusalChanges(was: Route, is: Route): Generator<Sentence> {
  const refusals = ({ operation }: Route) =>
    Object.keys(operation.responses ?? {}).filter((status) => !/^[23]/.test(status));
  const [old, now] = [refusals(was), refusals(is)];
  for (const status of without(now, old)) yield ['minor', `may be refused by ${status}.`];
  for (const status of without(old, now))
    yield ['patch', `is no longer said to be refused by ${status}.`];
}

function* compareParameters(was: Route, is: Route, { call, at }: Here): Generator<Change> {
  const byName = ({ parameters }: Route) =>
    Object.fromEntries(parameters.map((one) => [`${one.in} parameter ${one.name}`, one]));
  for (const [key, before, now] of pairs(byName(was), byName(is))) {
    const of = (impact: Impact, text: string) => change(impact, `${call} ${text}`, at);
    if (!before) {
      if (now.required) yield of('major', `demands the ${key}, which is new.`);
      else yield of('minor', `takes the ${key}, which is new.`);
    } else if (!now) yield of('major', `no longer has the ${key}.`);
    else {
      if (now.required && !before.required) yield of('major', `now demands the ${key}.`);
      if (before.required && !now.required) yield of('minor', `no longer demands the ${key}.`);
      if (now.style !== before.style || now.explode !== before.explode) {
        yield of('major', `writes the ${key} in another style.`);
      }
      const place = { name: `the ${key} of ${call}`, at, use: GIVEN };
      yield* compareSchema(before.schema ?? {}, now.schema ?? {}, place);
    }
  }
}

function* compareRequests({ request: was }: Route, { request: is }: Route, here: Here) {
  const { call } = here;
  const at = is?.at ?? here.at;
  const of = (impact: Impact, text: string) => change(impact, `${call} ${text}`, at);
  if (!was && is) yield of(is.required ? 'major' : 'minor', 'now takes a body.');
  if (was && !is) yield of('major', 'no longer takes a body.');
  if (!was || !is) return;
  if (was.type !== is.type) yield of('major', `sends ${is.type} instead of ${was.type}.`);
  if (is.required && !was.required) yield of('major', 'now demands its body.');
  if (was.required && !is.required) yield of('minor', 'no longer demands its body.');
  yield* compareMedia(was.media, is.media, { call, what: 'takes', at, use: GIVEN });
}

function* compareAnswers(before: Route, after: Route, { call, at: here }: Here) {
  const byStatus = ({ responses }: Route) =>
    Object.fromEntries(responses.map((answer) => [answer.status, answer]));
  // New ones come first: they are what breaks.
  const all = pairs(byStatus(before), byStatus(after)).sort(
    (a, b) => Number(!!a[1]) - Number(!!b[1]),
  );
  for (const [status, was, is] of all) {
    const at = is?.at ?? here;
    const of = (impact: Impact, text: string) => change(impact, `${call} ${text}`, at);
    if (!was)
      yield of('major', `may now resolve by ${status} (${is.as}): code does not expect it.`);
    else if (!is) yield of('minor', `no longer resolves by ${status}.`);
    else if (is.as !== was.as) yield of('major', `resolves to ${is.as} instead of ${was.as}.`);
    else {
      if (is.type !== was.type) yield of('minor', `answers in ${is.type} instead of ${was.type}.`);
      if (is.as !== 'json') continue;
      yield* compareMedia(was.media, is.media, { call, what: 'resolves to', at, use: GOT });
    }
  }
}

interface MediaPlace extends Here {
  readonly what: string;
  readonly use: Use;
}

/** Compares the schema of a body. Named schemas are compared elsewhere, so here only their names count. */
function* compareMedia(
  { schema: was = {} }: MediaType,
  { schema: is = {} }: MediaType,
  { call, what, at, use }: MediaPlace,
): Generator<Change> {
  const nameOf = ($ref: string | undefined) => ($ref && schemaName($ref)) ?? 'nothing named';
  if (was.$ref !== is.$ref) {
    const text = `${call} ${what} ${nameOf(is.$ref)} instead of ${nameOf(was.$ref)}.`;
    yield change('major', text, at);
  } else if (!was.$ref) {
    yield* compareSchema(was, is, { name: `what ${call} ${what}`, at, use });
  }
}
