/** Refuses an argument by its name. */
export function must(isRight: unknown, name: string, expected: string, got?: unknown): void {
  if (isRight) return;
  throw new TypeError(
    `${name} must be ${expected}${got === undefined ? '' : `, got ${String(got)}`}`,
  );
}

/** Tells whether a value is an integer within bounds. */
export const isWithin = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** Tells whether a value is a number of bytes. */
export const isSize = (value: unknown): value is number =>
  isWithin(value, 0, Number.MAX_SAFE_INTEGER);

/** Tells whether a value is a text that is not empty. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';
