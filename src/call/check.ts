import type { Check } from '../../generated/operations.js';

const UINT64_MAX = 2n ** 64n - 1n;

/**
 * Checks a request against its row of the generated table before anything is sent.
 *
 * @throws TypeError that names the member and what was expected. Values are not quoted: they may
 * be secrets.
 */
export function checkRequest(rule: Check, value: unknown, name: string): void {
  const { type, required = [], requiredAny = [], properties = {}, items, pattern, format } = rule;
  if (type && !isOfType(type, value)) {
    const types = [type].flat().map(article).join(' or ');
    throw new TypeError(`${name} must be ${types}, got ${kind(value)}`);
  }
  if (value === null) return;
  const isUint64 = format === 'uint64';
  if (
    (pattern && !new RegExp(pattern, 'u').test(value as string)) ||
    (isUint64 && BigInt(value as string) > UINT64_MAX)
  ) {
    throw new TypeError(`${name} must be ${isUint64 ? UINT64 : `a text that matches ${pattern}`}`);
  }
  if (items) {
    (value as unknown[]).forEach((item, index) => checkRequest(items, item, `${name}[${index}]`));
  }
  if (typeof value !== 'object' || Array.isArray(value)) return;
  const members = value as Record<string, unknown>;
  const within = (member: string) =>
    name.includes(': ') ? `${name}.${member}` : `${name}: ${member}`;
  const lacks = (member: string) => isMissing(properties[member], members[member]);
  for (const member of required) {
    if (lacks(member)) throw new TypeError(`${within(member)} is required`);
  }
  if (requiredAny.length > 0 && requiredAny.every((group) => group.some(lacks))) {
    const groups = requiredAny.map((group) => group.join(' and '));
    throw new TypeError(`${within(groups.join(' or '))} is required`);
  }
  for (const [member, memberRule] of Object.entries(properties)) {
    if (members[member] !== undefined) checkRequest(memberRule, members[member], within(member));
  }
}

/** Tells whether an answer is what its row promises: an object with its required members. */
export function isPromised(
  { type, required = [], properties = {} }: Check,
  value: unknown,
): boolean {
  if (!type) return true;
  if (!isOfType(type, value)) return false;
  const members = value as Record<string, unknown>;
  return required.every((member) => {
    const expected = properties[member];
    const given = members[member];
    return !isMissing(expected, given) && (!expected?.type || isOfType(expected.type, given));
  });
}

const UINT64 = 'an unsigned 64-bit number in decimal as a string, such as "11051210869376104954"';

function isOfType(type: NonNullable<Check['type']>, value: unknown): boolean {
  if (typeof type !== 'string') return type.some((one) => isOfType(one, value));
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

// An empty text is a value unless its schema says `minLength: 1`.
const isMissing = (rule: Check | undefined, value: unknown) =>
  value === undefined || (value === '' && !!rule?.minLength);

const article = (type: string) => (/^[aio]/.test(type) ? `an ${type}` : `a ${type}`);

function kind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isSafeInteger(value) ? String(value) : typeof value;
}
