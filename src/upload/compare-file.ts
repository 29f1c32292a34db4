import { sizeOf, textOf } from './answers.js';
import { Crc64MismatchError, PdsError } from '../errors/index.js';
import type { PdsFile } from '../../generated/types.js';
import type { Whole } from './session.js';

/**
 * What a File tells of the bytes that were sent.
 *
 * - `same`: their CRC-64, or their SHA-1, is that of the file
 * - `size`: their length is, and the service tells no hash (it has no CRC-64 of copied objects)
 * - `nothing`: there is nothing to compare
 * - `different`: the file has other bytes
 */
export type Comparison =
  { is: 'same' | 'size' | 'nothing' } | { is: 'different'; error: Error; isOtherFile?: boolean };

/** The service has another number of bytes than were sent. */
export class SizeMismatchError extends PdsError {}

/**
 * Compares a File with what it must be.
 *
 * @param operation whose answer it is, for the message
 */
export function compareFile(
  file: PdsFile,
  expected: Whole & { file_id: string },
  operation: string,
): Comparison {
  const { file_id } = expected;
  if (file.file_id !== file_id) {
    const message = `${operation}: the answer is of another file than ${file_id}`;
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
 * Compares as numbers, for a sender may pad. A JSON number has lost digits on its way (some answers
 * have one): it can contradict, but proves nothing.
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
