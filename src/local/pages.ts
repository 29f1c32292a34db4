/**
 * Lists in pages. A marker says after which item a page begins, so that items which come and go
 * between two pages neither shift nor repeat the others.
 * @module
 */
import { fromBase64Url, toBase64Url } from '../encoding.js';
import { parameterError } from './answers.js';

/** A value and what it is sorted by; the second part makes the order a total one. */
export interface Keyed<T> {
  readonly value: T;
  readonly key: readonly [order: string | number, id: string];
}

interface PageOptions {
  limit: number;
  marker?: string | undefined;
  isDescending?: boolean;
}

/** One page, and the marker of the next one, which is empty at the end. */
export function pageOf<T>(
  rows: readonly Keyed<T>[],
  { limit, marker, isDescending = false }: PageOptions,
): { values: T[]; next: string } {
  const sign = isDescending ? -1 : 1;
  const sorted = [...rows].sort((a, b) => sign * compare(a.key, b.key));
  const after = marker === undefined ? undefined : readMarker(marker);
  const rest = after ? sorted.filter(({ key }) => sign * compare(key, after) > 0) : sorted;
  const page = rest.slice(0, limit);
  const next = rest.length > page.length ? writeMarker(page.at(-1)!.key) : '';
  return { values: page.map(({ value }) => value), next };
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
