import { article, isObject, kindOf } from '../arguments.js';
import type { Check, Type } from '../../generated/operations.js';

/**
 * Checks a request, or a parameter of one, before anything is sent.
 *
 * @param rule from the operation's row
 * @param name of the value, for messages: the operation, or a member such as `completeFile: file_id`
 * @param prefix what stands before the name of a member of the value
 * @throws TypeError that names the member and what was expected. Values are not quoted: they may
 * be secrets.
 */
export function checkRequest(
  rule: Check,
  value: unknown,
  name: string,
  prefix = `${name}: `,
): void {
  const { type, items } = rule;
  if (type && !isOfType(type, value)) {
    const types = [type].flat().map((one) => (one === 'null' ? one : article(one)));
    // A number is not quoted either: it may be a code from a text message.
    const got = Number.isSafeInteger(value) ? 'a number' : kindOf(value);
    throw new TypeError(`${name} must be ${types.join(' or ')}, got ${got}`);
  }
  if (typeof value === 'string' || typeof value === 'number') {
    checkText(rule, String(value), name);
  } else if (Array.isArray(value)) {
    for (const [index, item] of items ? value.entries() : []) {
      const itemName = `${name}[${index}]`;
      checkRequest(items!, item, itemName, `${itemName}.`);
    }
  } else if (isObject(value)) {
    checkMembers(rule, value, prefix);
  }
}

const UINT64 = 'an unsigned 64-bit number in decimal as a string, such as "11051210869376104954"';

const isUint64 = (text: string) => /^\d{1,20}$/.test(text) && BigInt(text) < 2n ** 64n;

const regExps = new Map<string, RegExp>();

function checkText({ minLength = 0, pattern, format }: Check, text: string, name: string): void {
  let what = '';
  if ([...text].length < minLength) {
    what = minLength === 1 ? 'a text that is not empty' : `at least ${minLength} characters`;
  }
  if (pattern) {
    if (!regExps.has(pattern)) regExps.set(pattern, new RegExp(pattern, 'u'));
    if (!regExps.get(pattern)!.test(text)) what = `a text that matches ${pattern}`;
  }
  if (format && (what || !isUint64(text))) what = UINT64;
  if (what) throw new TypeError(`${name} must be ${what}`);
}

// A member may be called `constructor`: properties that every object inherits do not count.
const own = <T>(object: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;

function checkMembers(
  { required = [], requiredAny = [], properties = {}, additional }: Check,
  members: Readonly<Record<string, unknown>>,
  prefix: string,
): void {
  const isMissing = (name: string) => isAbsent(own(properties, name), own(members, name));
  const given = Object.keys(members).filter((name) => members[name] !== undefined);
  for (const name of given) {
    if (own(properties, name)) continue;
    // `crc64hash` would be sent, ignored by the service, and the file completed unchecked. Other
    // unknown members pass: the service may know more than the document.
    const known = [...Object.keys(properties), ...required, ...requiredAny.flat()];
    const meant =
      !known.includes(name) && known.find((one) => !given.includes(one) && isOneSlip(name, one));
    if (meant) throw new TypeError(`${prefix}${name} is not known: did you mean ${meant}?`);
  }
  const groups = requiredAny.map((group) => group.join(' and ')).join(' or ');
  const isAnyThere = requiredAny.some((group) => !group.some(isMissing));
  const missing = required.find(isMissing) ?? (isAnyThere ? '' : groups);
  if (missing) throw new TypeError(`${prefix}${missing} is required`);
  for (const name of given) {
    const check = own(properties, name) ?? additional;
    if (check) checkRequest(check, members[name], prefix + name, `${prefix}${name}.`);
  }
}

// Shorter names often differ by one letter, and both are meant.
const SHORTEST_SLIP = 5;

/** The same but for case and separators, or one letter too many, missing, wrong or swapped. */
function isOneSlip(given: string, known: string): boolean {
  const letters = (name: string) => name.toLowerCase().replace(/[_-]/g, '');
  const a = letters(given);
  const b = letters(known);
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_SLIP) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
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
    const check = own(properties, name);
    const member = own(value, name);
    return !isAbsent(check, member) && (!check?.type || isOfType(check.type, member));
  });
}

/** An empty text is a value unless its schema says `minLength: 1`. */
function isAbsent(check: Check | undefined, value: unknown): boolean {
  return value === undefined || value === null || (value === '' && Boolean(check?.minLength));
}

function isOfType(type: Type | readonly Type[], value: unknown): boolean {
  if (typeof type !== 'string') return type.some((one) => isOfType(one, value));
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return kindOf(value) === 'an object'; // no Promise
  // Numbers above 2^53 come rounded out of JSON, but they are integers all the same.
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}
