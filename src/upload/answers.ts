/**
 * Reads the members of answers that an upload needs. The service does not guarantee the declared type
 * of an optional member: a value of another type counts as absent, as null and '' do.
 *
 * @module
 */
import { isObject, isSize, isText, isWithin } from '../arguments.js';
import { PdsError } from '../errors/index.js';
import { MAX_PARTS } from './plan.js';

/** The error for an answer without a member that an upload needs. */
export const incomplete = (what: string) =>
  new PdsError(`${what} in the answer`, { outcome: 'unknown' });

export const textOf = (value: unknown): string | undefined => (isText(value) ? value : undefined);

export const sizeOf = (value: unknown): number | undefined => (isSize(value) ? value : undefined);

/** What an answer says about a part. */
export interface PartInfo {
  readonly part_number: number;
  readonly part_size: number | undefined;
  readonly upload_url: string | undefined;
  readonly content_type: string | undefined;
}

/** The parts of a list that have a valid number. */
export function partsOf(list: unknown): PartInfo[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((part: unknown) => {
    if (!isObject(part) || !isWithin(part['part_number'], 1, MAX_PARTS)) return [];
    const { part_number, part_size, upload_url, content_type } = part;
    const url = textOf(upload_url);
    const type = textOf(content_type);
    return {
      part_number,
      part_size: sizeOf(part_size),
      upload_url: url !== undefined && isHttpUrl(url) ? url : undefined,
      content_type: type !== undefined && HEADER_VALUE.test(type) ? type : undefined,
    };
  });
}

const HEADER_VALUE = /^[\t\x20-\x7e]+$/;

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
