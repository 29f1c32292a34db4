/**
 * Checks of arguments, in one dialect: "NAME must be WHAT, got KIND". Values are not quoted, since
 * any of them may be a secret by mistake.
 * @module
 */

/**
 * Refuses an argument by its name.
 *
 * @throws TypeError unless `isRight`
 *
 * @example
 * checkArgument(isSize(size), 'size', 'a number of bytes', size);
 */
export function checkArgument(isRight: unknown, name: string, what: string, got: unknown): void {
  if (!isRight) throw new TypeError(`${name} must be ${what}, got ${kindOf(got)}`);
}

/**
 * Refuses an argument that is not one of some texts. These are names of modes: quoting the wrong one
 * tells no secret.
 *
 * @throws TypeError that lists the texts
 */
export function checkOneOf(value: unknown, allowed: readonly string[], name: string): void {
  if (allowed.includes(value as string)) return;
  const got = typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
  const quoted = allowed.map((text) => `'${text}'`);
  throw new TypeError(`${name} must be ${quoted.join(' or ')}, got ${got}`);
}

/**
 * Refuses a value that is not a client, such as undefined or the promise of a client.
 *
 * @throws TypeError that says what makes one
 */
export function checkClient(client: unknown): void {
  const isClient = isObject(client) && isObject(client['transport']);
  checkArgument(isClient, 'client', 'what createClient() gives', client);
}

/** What a value is, for a message: its type, the value of a number or boolean, or the usual slip. */
export function kindOf(value: unknown): string {
  if (value === '') return 'an empty string';
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (isObject(value) && typeof value['then'] === 'function') return 'a Promise (await it first)';
  return article(typeof value);
}

/** A noun with its article: `a string`, `an object`. */
export const article = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** Tells whether a value is an object that is neither null nor an array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells whether a value is an integer within bounds. */
export const isWithin = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** Tells whether a value is a number of bytes. */
export const isSize = (value: unknown): value is number =>
  isWithin(value, 0, Number.MAX_SAFE_INTEGER);

/** Tells whether a value is a text that is not empty. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';
