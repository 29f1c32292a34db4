import type { Schema } from '../generate/document.js';
import { narrowed, widened, without, type Impact, type Use } from './change.js';
import { comparePatterns } from './patterns.js';

/** A keyword of a schema with its old and its new value. */
export interface Edit {
  readonly keyword: string;
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The whole old schema. */
  readonly was: Schema;
  readonly use: Use;
}

export type Rated = readonly [impact: Impact, text: string];

/**
 * What a change of a keyword means. schemas.ts compares `properties`, `required` and the keywords that
 * hold other schemas. A change of a keyword that neither knows is minor.
 */
const RATINGS: Record<string, (edit: Edit) => Rated[]> = {
  type,
  enum: ({ name, before, after, use }) => closedSet(name, before, after, use),
  const: ({ name, before, after, use }) =>
    closedSet(
      name,
      before === undefined ? before : [before],
      after === undefined ? after : [after],
      use,
    ),
  'x-extensible-enum': openSet,
  pattern,
  format: (edit) => constraint(edit),
  // `format` in the portable form of the document.
  'x-pds-format': (edit) => constraint({ ...edit, keyword: 'format' }),
  multipleOf: (edit) => constraint(edit),
  uniqueItems: (edit) => constraint(edit, edit.after === true),
  maxLength: (edit) => bound(edit, 1),
  maxItems: (edit) => bound(edit, 1),
  maxProperties: (edit) => bound(edit, 1),
  maximum: (edit) => bound(edit, 1),
  exclusiveMaximum: (edit) => bound(edit, 1),
  minLength,
  minItems: (edit) => bound(edit, -1),
  minProperties: (edit) => bound(edit, -1),
  minimum: (edit) => bound(edit, -1),
  exclusiveMinimum: (edit) => bound(edit, -1),
  readOnly: (edit) => constraint(edit, edit.after === true),
  writeOnly: ({ name, after, use }) =>
    after === true
      ? [[widened(use), `${name} is now write-only: answers no longer have it.`]]
      : [['minor', `${name} is no longer write-only.`]],
  default: ({ name, before, after }) => [
    ['minor', `The default of ${name} ${wasIs(before, after)}.`],
  ],
  deprecated: ({ name, after }) =>
    after === true
      ? [['minor', `${name} is deprecated.`]]
      : [['patch', `${name} is no longer deprecated.`]],
};

const WORDS = ['description', 'title', 'examples', 'example', 'externalDocs', '$comment'];

/** What the change of one keyword means. */
export function rate(edit: Edit): Rated[] {
  const { keyword } = edit;
  const rating = Object.hasOwn(RATINGS, keyword) ? RATINGS[keyword] : undefined;
  if (rating) return rating(edit);
  const isOurs = keyword.startsWith('x-pds-');
  if (WORDS.includes(keyword) || (keyword.startsWith('x-') && !isOurs)) {
    return [['patch', `The ${keyword} of ${edit.name} changed.`]];
  }
  return [['minor', `The ${keyword} of ${edit.name} ${wasIs(edit.before, edit.after)}.`]];
}

/** The types of a `type` keyword; `number` includes integers. */
const typesOf = (value: unknown): string[] =>
  [(value as Schema['type']) ?? []]
    .flat()
    .flatMap((one) => (one === 'number' ? ['number', 'integer'] : [one]));

function type({ name, before, after, use }: Edit): Rated[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  // Without `type`, every type is allowed.
  const lost = after === undefined ? [] : before === undefined ? ['any'] : without(old, now);
  const found = before === undefined ? [] : after === undefined ? ['any'] : without(now, old);
  if (lost.length + found.length === 0) return [];
  const text = `${name} was ${typeText(before)}, is ${typeText(after)}`;
  if (found.length === 0) return [breaking(narrowed(use), text)];
  if (lost.length === 0) return [breaking(widened(use), text)];
  return [breaking('major', text)];
}

const typeText = (value: unknown): string =>
  value === undefined ? 'of any type' : [value].flat().sort().join(' | ');

const breaking = (impact: Impact, text: string): Rated => [
  impact,
  impact === 'major' ? `${text}: code written for the old type may not compile.` : `${text}.`,
];

/** A set of values that does not grow: the type is a union of exactly these values. */
function closedSet(name: string, before: unknown, after: unknown, use: Use): Rated[] {
  if (before === undefined) {
    return [['major', `${name} is now one of ${list(after)}: other values no longer compile.`]];
  }
  if (after === undefined) {
    return [[widened(use), `${name} is no longer limited to ${list(before)}.`]];
  }
  const lost = (value: string) =>
    `${name} is no longer ${value}: code that names the value no longer compiles.`;
  return valueChanges(name, before, after, lost, widened(use));
}

/** The known values of a set that may grow: any other text is allowed too. */
function openSet({ name, before = [], after = [] }: Edit): Rated[] {
  const lost = (value: string) =>
    `${name} is no longer known to be ${value}: code for it compiles, to no effect.`;
  return valueChanges(name, before, after, lost, 'minor');
}

function valueChanges(
  name: string,
  before: unknown,
  after: unknown,
  lost: (value: string) => string,
  onFound: Impact,
): Rated[] {
  const [old, now] = [before as unknown[], after as unknown[]];
  return [
    ...without(old, now).map((value): Rated => ['major', lost(literal(value))]),
    ...without(now, old).map((value): Rated => [onFound, `${name} may be ${literal(value)}.`]),
  ];
}

function pattern(edit: Edit): Rated[] {
  const { before, after } = edit;
  if (typeof before !== 'string' || typeof after !== 'string') return constraint(edit);
  const change = comparePatterns(before, after);
  const text = `The pattern of ${edit.name} ${wasIs(before, after)}`;
  if (change === 'same') return [['patch', `${text}: it admits the same texts.`]];
  if (change === 'wider') return [['minor', `${text}: it admits more.`]];
  return [[narrowed(edit.use), `${text}: it refuses what it admitted.`]];
}

/** A keyword that refuses some values. */
function constraint(edit: Edit, isStricter = edit.after !== undefined): Rated[] {
  const { keyword, name, before, after, use } = edit;
  const text = `The ${keyword} of ${name} ${wasIs(before, after)}`;
  return [isStricter ? [narrowed(use), `${text}: it refuses more.`] : ['minor', `${text}.`]];
}

/** A limit; `sign` is 1 for the greatest allowed value and -1 for the least. */
function bound({ keyword, name, before, after, use }: Edit, sign: 1 | -1): Rated[] {
  const limit = (value: unknown) => (typeof value === 'number' ? value * sign : Infinity);
  const text = `The ${keyword} of ${name} ${wasIs(before, after)}`;
  return [
    limit(after) < limit(before)
      ? [narrowed(use), `${text}: it refuses more.`]
      : ['minor', `${text}.`],
  ];
}

/** `minLength: 1` beside an open set of values refuses only the empty text, which callers do not use. */
function minLength(edit: Edit): Rated[] {
  const { name, before = 0, after, was } = edit;
  const known = was['x-extensible-enum'] as unknown[] | undefined;
  const isEmptyText = before === 0 && after === 1 && known && !known.includes('');
  if (!isEmptyText) return bound(edit, -1);
  return [['minor', `${name} may no longer be empty, which is none of its known values.`]];
}

const wasIs = (before: unknown, after: unknown): string =>
  before === undefined
    ? `is now ${literal(after)}`
    : after === undefined
      ? `is gone (it was ${literal(before)})`
      : `was ${literal(before)}, is ${literal(after)}`;

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
const list = (values: unknown): string => (values as unknown[]).map(literal).join(', ');
