import { isObject, kindOf } from '../arguments.js';
import type { Check, Type } from '../../generated/operations.js';

/** Where in a request a value stands: names of members and indexes of lists. */
type Path = readonly (string | number)[];

/**
 * Checks a request, or a parameter of one, before anything is sent.
 *
 * @param rule from the operation's row
 * @param operation its id, for messages
 * @throws TypeError that names the member and what was expected. Values are not quoted: they may
 * be secrets.
 */
export function checkRequest(
  rule: Check,
  value: unknown,
  operation: string,
  path: Path = [],
): void {
  const { type, items } = rule;
  if (type && !isOfType(type, value)) {
    throw new TypeError(
      `${nameOf(operation, path)} must be ${listOf(type)}, got ${typeName(value)}`,
    );
  }
  if (typeof value === 'string' || typeof value === 'number') {
    checkText(rule, String(value), operation, path);
  } else if (Array.isArray(value)) {
    if (!items) return;
    value.forEach((item, index) => checkRequest(items, item, operation, [...path, index]));
  } else if (isObject(value)) {
    checkMembers(rule, value, operation, path);
  }
}

function checkText(rule: Check, text: string, operation: string, path: Path): void {
  const { minLength = 0, pattern, format } = rule;
  const must = (what: string) => new TypeError(`${nameOf(operation, path)} must be ${what}`);
  if (format === 'uint64' && !isUint64(text)) throw must(UINT64);
  if (pattern && !regExp(pattern).test(text)) {
    throw must(format === 'uint64' ? UINT64 : `a text that matches ${pattern}`);
  }
  if (minLength > 0 && [...text].length < minLength) {
    throw must(minLength === 1 ? 'a text that is not empty' : `at least ${minLength} characters`);
  }
}

function checkMembers(
  rule: Check,
  members: Readonly<Record<string, unknown>>,
  operation: string,
  path: Path,
): void {
  const { required = [], requiredAny = [], properties = {}, additional } = rule;
  const fail = (what: string) => new TypeError(`${nameOf(operation, [...path, what])} is required`);
  // A member called `constructor` is not the one that every object inherits.
  const own = (name: string) => (Object.hasOwn(members, name) ? members[name] : undefined);
  const isMissing = (name: string) => isAbsent(ownCheck(properties, name), own(name));
  checkSpelling(rule, members, operation, path);
  for (const name of required) {
    if (isMissing(name)) throw fail(name);
  }
  if (requiredAny.length > 0 && requiredAny.every((group) => group.some(isMissing))) {
    throw fail(requiredAny.map((group) => group.join(' and ')).join(' or '));
  }
  for (const [name, value] of Object.entries(members)) {
    const check = ownCheck(properties, name) ?? additional;
    if (check && value !== undefined) checkRequest(check, value, operation, [...path, name]);
  }
}

/**
 * Refuses a member that the operation does not know and that is one slip away from one that it does:
 * `crc64hash` would be sent, ignored by the service, and the file completed unchecked. All other
 * unknown members pass: the service may know more than the document.
 */
function checkSpelling(
  { properties = {}, required = [], requiredAny = [] }: Check,
  members: Readonly<Record<string, unknown>>,
  operation: string,
  path: Path,
): void {
  const known = [...new Set([...Object.keys(properties), ...required, ...requiredAny.flat()])];
  const absent = known.filter((name) => members[name] === undefined);
  for (const name of Object.keys(members)) {
    if (members[name] === undefined || known.includes(name)) continue;
    const meant = absent.find((candidate) => isOneSlip(name, candidate));
    if (meant === undefined) continue;
    throw new TypeError(
      `${nameOf(operation, [...path, name])} is not known: did you mean ${meant}?`,
    );
  }
}

// Shorter names are too often one letter apart and both meant.
const SHORTEST_SLIP = 5;

/** The same but for case and separators, or one letter too many, missing, wrong or swapped. */
function isOneSlip(given: string, known: string): boolean {
  const [a, b] = [given, known].map((name) => name.toLowerCase().replace(/[_-]/g, '')) as [
    string,
    string,
  ];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_SLIP) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    a.slice(at) === b.slice(at + 1) ||
    a.slice(at + 1) === b.slice(at) ||
    (isSwapped && a.slice(at + 2) === b.slice(at + 2))
  );
}

/** Tells whether an answer is what its row promises: of its type, with its required members. */
export function isPromised(
  { type, required = [], properties = {} }: Check,
  value: unknown,
): boolean {
  if (type && !isOfType(type, value)) return false;
  if (!isObject(value)) return true;
  return required.every((name) => {
    const check = ownCheck(properties, name);
    const member = value[name];
    return !isAbsent(check, member) && (!check?.type || isOfType(check.type, member));
  });
}

// A member may be called `constructor`: what objects inherit is not the table's.
const ownCheck = (properties: NonNullable<Check['properties']>, name: string) =>
  Object.hasOwn(properties, name) ? properties[name] : undefined;

/** An empty text is a value unless its schema says `minLength: 1`. */
function isAbsent(check: Check | undefined, value: unknown): boolean {
  return value === undefined || value === null || (value === '' && Boolean(check?.minLength));
}

const UINT64 = 'an unsigned 64-bit number in decimal as a string, such as "11051210869376104954"';

const isUint64 = (text: string) => /^\d{1,20}$/.test(text) && BigInt(text) < 2n ** 64n;

const regExps = new Map<string, RegExp>();

function regExp(pattern: string): RegExp {
  const known = regExps.get(pattern) ?? new RegExp(pattern, 'u');
  regExps.set(pattern, known);
  return known;
}

function isOfType(type: Type | readonly Type[], value: unknown): boolean {
  if (typeof type !== 'string') return type.some((one) => isOfType(one, value));
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  // Numbers above 2^53 come rounded out of JSON, but they are integers all the same.
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

const listOf = (type: Type | readonly Type[]) =>
  [type]
    .flat()
    .map((one) => (one === 'null' ? one : article(one)))
    .join(' or ');

const article = (type: string) => (/^[aio]/.test(type) ? `an ${type}` : `a ${type}`);

/** `completeFile: part_info_list[1].etag`, or the operation alone for its body. */
function nameOf(operation: string, path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return path.length === 0 ? operation : `${operation}: ${text.replace(/^\./, '')}`;
}

// A number may be a code that was sent to somebody's telephone.
const typeName = (value: unknown) => (Number.isSafeInteger(value) ? 'a number' : kindOf(value));
