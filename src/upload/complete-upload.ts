import { callOptions } from '../call/options.js';
import type { CallInit } from '../client-types.js';
import { Crc64MismatchError, PdsApiError, PdsError } from '../errors/index.js';
import { amend, historyOf, withHistory } from '../errors/pds-error.js';
import { pauseAfter } from './persist.js';
import { isSize, isText, checkArgument } from '../arguments.js';
import type { Checkpoint, Completion, PdsFile, UploadClient } from './types.js';

type Client = Pick<UploadClient, 'completeFile' | 'getFile' | 'listUploadedParts' | 'transport'>;

/**
 * Completes an upload and makes sure of it. `completeFile` is not idempotent: when its answer is
 * lost, a second call gets `NotFound.UploadId` although the file is there. So after an unknown
 * outcome, and after that code, this asks `getFile` and compares size and CRC-64 before it says
 * success or completes again.
 *
 * @param completion which upload, and the size and CRC-64 that the file must have
 * @param init signal, timeout, retry and headers, as for any method of the client
 * @throws TypeError that names the wrong member of `completion`
 * @throws Crc64MismatchError if the file there is not the file here. A file without `crc64_hash`
 * (the service has none of copied objects) is compared by size alone.
 * @throws PdsError with outcome `'unknown'` if it cannot be found out
 *
 * @example
 * const crc64_hash = await crc64Hash(blob);
 * const file = await completeUpload(client, { drive_id, file_id, upload_id, crc64_hash, size: blob.size });
 */
export async function completeUpload(
  client: Client,
  completion: Completion,
  init: CallInit = {},
): Promise<PdsFile> {
  checkCompletion(completion);
  const { random, retry: ofClient } = client.transport;
  const { retry } = callOptions({ retry: init.retry }, { timeout: 0, retry: ofClient });
  const { upload_id, crc64_hash } = completion;
  const body = { ...idOf(completion), upload_id, crc64_hash };
  const failed: PdsError[] = [];
  for (let attempt = 1; ; attempt++) {
    let file: PdsFile;
    try {
      file = await client.completeFile(body, init);
    } catch (error) {
      if (!(error instanceof PdsError)) throw error;
      const latest = historyOf(error);
      const isOpen = latest.some(mayHaveCompleted);
      failed.push(...latest);
      const failure = withHistory(failed);
      if (!failed.some(mayHaveCompleted)) throw failure;
      const found = await find(client, completion, init, failure);
      if (found) return found;
      if (!isOpen) throw failure; // refused, but an earlier one may still be on its way
      // The upload is alive and the file is not there: completing again is safe.
      await pauseAfter(failure, attempt, { retry, random, signal: init.signal });
      continue;
    }
    const difference = differenceOf(file, completion);
    if (difference) throw difference;
    return file;
  }
}

// A 404 whose body was lost on the way, and its code with it, may be that of a dead upload too.
const mayHaveCompleted = (error: PdsError) =>
  error.outcome === 'unknown' || isDeadUpload(error) || isMute404(error);

const isMute404 = (error: Partial<PdsApiError>) => error.status === 404 && !error.code;

/** Completed, failed or expired: the service does not say which. */
export const isDeadUpload = (error: unknown): boolean => hasCode(error, 'NotFound.UploadId');

/** The upload is gone, and it did not become a file that nobody could look at. */
export const isCertainlyDead = (error: unknown): boolean =>
  isDeadUpload(error) && (error as PdsError).outcome !== 'unknown';

/** Compares by prefix, for codes carry suffixes. */
export const hasCode = (error: unknown, prefix: string) =>
  error instanceof PdsApiError && error.code.startsWith(prefix);

/**
 * The file of an upload that may have been completed; undefined if it is still to be completed.
 *
 * @param failure what leaves that open
 * @throws the failure, or what makes sure that the file there is another one
 */
export async function find(
  client: Client,
  completion: Completion,
  init: CallInit,
  failure: PdsError,
): Promise<PdsFile | undefined> {
  const isDead = historyOf(failure).some(isDeadUpload);
  const file = await quiet(client.getFile(idOf(completion), init), 'NotFound', failure);
  if (!file || file.status === 'uploading') {
    if (isDead) throw failure;
    return undefined;
  }
  const difference = differenceOf(file, completion);
  if (difference) {
    if (isDead) throw difference;
    // An upload to an existing file_id shows the former content until it is completed.
    const { upload_id } = completion;
    const asked = client.listUploadedParts({ ...idOf(completion), upload_id, limit: 1 }, init);
    if (!(await quiet(asked, 'NotFound.UploadId', failure))) throw difference;
    return undefined;
  }
  if (file.size === undefined && !file.crc64_hash) throw unsure(failure); // nothing to compare
  return file;
}

/** What was asked for, or undefined if it is absent; the failure, now unsure, if that stays open. */
async function quiet<T>(asked: Promise<T>, absent: string, failure: PdsError) {
  try {
    return await asked;
  } catch (error) {
    if (hasCode(error, absent)) return undefined;
    throw error instanceof PdsError ? unsure(failure) : error;
  }
}

/** Of an upload that may be a file by now, nothing that fails tells that it is none. */
export function unsure(failure: PdsError): PdsError {
  return amend(failure, { outcome: 'unknown' });
}

/** In what a File is not the one that was sent. */
export function differenceOf(
  { file_id, crc64_hash, size }: PdsFile,
  expected: Pick<Completion, 'crc64_hash' | 'size'>,
): Error | undefined {
  if (crc64_hash && unpadded(crc64_hash) !== unpadded(expected.crc64_hash)) {
    return new Crc64MismatchError(expected.crc64_hash, crc64_hash);
  }
  if ((size ?? expected.size) === expected.size) return undefined;
  return new PdsError(
    `file ${file_id}: ${expected.size} bytes were sent, the service has ${size}`,
    { outcome: 'unknown' },
  );
}

const unpadded = (decimal: string) => decimal.replace(/^0+(?=\d)/, '');

type FileId = Parameters<Client['getFile']>[0];

const idOf = ({ file_id, ...completion }: Completion) =>
  ({ ...ownerOf(completion), file_id }) as FileId;

type Owner = Pick<Completion, 'drive_id' | 'share_id'>;

/** What holds the file: a drive, or a share. */
export const ownerOf = ({
  drive_id,
  share_id,
}: Owner): Pick<Checkpoint, 'drive_id' | 'share_id'> =>
  share_id === undefined ? { drive_id: drive_id! } : { share_id };

/** The rest is what the operation requires: `completeFile` checks that. */
function checkCompletion({ size, crc64_hash }: Completion): void {
  checkArgument(isSize(size), 'size', 'a number of bytes', size);
  checkArgument(isText(crc64_hash), 'crc64_hash', 'an unsigned decimal as a string', crc64_hash);
}
