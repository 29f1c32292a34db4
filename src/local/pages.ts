/**
 * Lists in pages. A marker names the last item of the page before. So no item is repeated or skipped
 * when other items appear or disappear between two pages.
 * @module
 */
import { fromBase64Url, toBase64Url } from '../encoding.js';
import { parameterError } from './answers.js';

/** A value with its sort key; the id in the key makes the order total. */
export interface Keyed<T> {
  readonly value: T;
  readonly key: readonly [order: string | number, id: string];
}

/** The rows in ascending order, which `pageOf` needs. */
export const inOrder = <T>(rows: Iterable<Keyed<T>>): Keyed<T>[] =>
  [...rows].sort((a, b) => compare(a.key, b.key));

interface PageOptions<T> {
  limit: number;
  marker?: string | undefined;
  isDescending?: boolean;
  /** Tells which rows are listed; by default all are. */
  isWanted?: (value: T) => boolean;
}

/** One page of sorted rows, and the marker for the next page, which is empty on the last page. */
export function pageOf<T>(
  rows: readonly Keyed<T>[],
  { limit, marker, isDescending = false, isWanted = () => true }: PageOptions<T>,
): { values: T[]; next: string } {
  const after = marker === undefined ? undefined : readMarker(marker);
  const page: Keyed<T>[] = [];
  let at = isDescending
    ? (after ? countBelow(rows, (key) => compare(key, after) < 0) : rows.length) - 1
    : after
      ? countBelow(rows, (key) => compare(key, after) <= 0)
      : 0;
  for (; at >= 0 && at < rows.length; at += isDescending ? -1 : 1) {
    const row = rows[at]!;
    if (!isWanted(row.value)) continue;
    if (page.length === limit) {
      return { values: page.map(({ value }) => value), next: writeMarker(page.at(-1)!.key) };
    }
    page.push(row);
  }
  return { values: page.map(({ value }) => value), next: '' };
}

/**
 * How many rows, from the first one on, satisfy `isBelow`. A binary search: a folder of 100,000 files
 * has 1,000 pages, and each page searches once.
 */
function countBelow<T>(rows: readonly Keyed<T>[], isBelow: (key: Keyed<T>['key']) => boolean) {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBelow(rows[middle]!.key)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function compare(a: Keyed<unknown>['key'], b: Keyed<unknown>['key']): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
}

function writeMarker(key: Keyed<unknown>['key']): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(key)));
}

function readMarker(marker: string): Keyed<unknown>['key'] {
  try {
    const key: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(marker)));
    if (Array.isArray(key) && key.length === 2 && typeof key[1] === 'string') {
      if (typeof key[0] === 'string' || typeof key[0] === 'number') return [key[0], key[1]];
    }
  } catch {
    // refused below
  }
  throw parameterError('InvalidParameter', 'marker');
}
