import { sizeOf, textOf } from './answers.js';
import { Crc64MismatchError, PdsError } from '../errors/index.js';
import type { PdsFile } from '../../generated/types.js';
import type { Whole } from './session.js';

/**
 * The result of comparing a File with the bytes that were sent.
 *
 * - `same`: the File has their CRC-64 or their SHA-1
 * - `size`: the File has their length and no hash (the service has no CRC-64 of copied objects)
 * - `nothing`: the File has neither length nor hash
 * - `different`: the File has other bytes, or is another file
 */
export type Comparison =
  { is: 'same' | 'size' | 'nothing' } | { is: 'different'; error: Error; isOtherFile?: boolean };

/** The file at the service has another length than the bytes that were sent. */
export class SizeMismatchError extends PdsError {}

/**
 * Compares a File with the bytes that were sent.
 *
 * @param operation the operation that returned the File, for the message
 */
export function compareFile(
  file: PdsFile,
  expected: Whole & { file_id: string },
  operation: string,
): Comparison {
  const { file_id } = expected;
  if (file.file_id !== file_id) {
    const message = `${operation}: the answer is about another file than ${file_id}`;
    const error = new PdsError(message, { outcome: 'unknown' });
    return { is: 'different', error, isOtherFile: true };
  }
  const crc64 = crc64Of(file.crc64_hash);
  if (crc64 !== undefined && !isSameCrc64(crc64, expected.crc64_hash)) {
    return { is: 'different', error: new Crc64MismatchError(expected.crc64_hash, String(crc64)) };
  }
  const size = sizeOf(file.size);
  if (size !== undefined && size !== expected.size) {
    const message = `file ${file_id}: ${expected.size} bytes were sent, the service has ${size}`;
    return { is: 'different', error: new SizeMismatchError(message, { outcome: 'unknown' }) };
  }
  if (typeof crc64 === 'string' || hasSameSha1(file, expected)) return { is: 'same' };
  return { is: size === undefined ? 'nothing' : 'size' };
}

const crc64Of = (value: unknown) => (typeof value === 'number' ? value : textOf(value));

/**
 * Compares two CRC-64 as numbers, since one may have leading zeros. Some answers have a JSON number,
 * which has lost digits: it can show that the two differ, but not that they are equal.
 */
function isSameCrc64(theirs: string | number, ours: string): boolean {
  if (typeof theirs === 'number') return theirs === Number(ours);
  const unpadded = (decimal: string) => decimal.replace(/^0+(?=\d)/, '');
  return unpadded(theirs) === unpadded(ours);
}

function hasSameSha1(file: PdsFile, { content_hash }: Whole): boolean {
  const theirs = textOf(file.content_hash);
  const isSha1 = (textOf(file.content_hash_name) ?? 'sha1').toLowerCase() === 'sha1';
  return (
    isSha1 && content_hash !== undefined && theirs?.toUpperCase() === content_hash.toUpperCase()
  );
}
