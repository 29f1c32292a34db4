import { checkArgument, checkClient, isObject, isSize, isText } from '../arguments.js';
import { callOptions } from '../call/options.js';
import type { CallInit } from '../client-types.js';
import { PdsApiError, PdsError } from '../errors/index.js';
import { amend, historyOf, withHistory } from '../errors/pds-error.js';
import type { PdsFile } from '../../generated/types.js';
import { compareFile } from './compare-file.js';
import { pauseAfter } from '../call/repeat.js';
import { ownerOf, type Whole } from './session.js';
import type { Completion, UploadClient } from './types.js';

type Client = Pick<UploadClient, 'completeFile' | 'getFile' | 'listUploadedParts' | 'transport'>;

/**
 * Completes an upload, and makes sure that the file is there. `completeFile` is not idempotent: if its
 * answer is lost, a second call gets `NotFound.UploadId` although the file exists. So after an unknown
 * outcome, after that code, and after an answer that proves nothing, this calls `getFile` and compares
 * file_id, size and crc64_hash before it returns the file or completes again. If the service has no
 * CRC-64 of the file (as of copied objects), the upload must also be gone.
 *
 * @param completion the upload to complete, and the size and CRC-64 that the file must have
 * @param init signal, timeout, retry and headers, as for any method of the client
 * @throws TypeError that names the wrong member of `completion`
 * @throws Crc64MismatchError if the file at the service has another CRC-64
 * @throws PdsError with outcome `'unknown'` if it cannot be known whether the file is there
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
  checkClient(client);
  checkArgument(isObject(completion), 'completion', 'an object', completion);
  const { size, crc64_hash, upload_id } = completion;
  // `completeFile` checks the members that the operation requires.
  checkArgument(isSize(size), 'size', 'a number of bytes', size);
  checkArgument(isText(crc64_hash), 'crc64_hash', 'an unsigned decimal as a string', crc64_hash);
  const { random, retry: ofClient } = client.transport;
  const { retry } = callOptions({ retry: init.retry }, { timeout: 0, retry: ofClient });
  const body = { ...idOf(completion), upload_id, crc64_hash };
  const failed: PdsError[] = [];
  for (let attempt = 1; ; attempt++) {
    const answer = await complete(client, body, completion, init);
    if (!(answer instanceof PdsError)) return answer;
    const latest = historyOf(answer);
    failed.push(...latest);
    const failure = withHistory(failed);
    if (!failed.some(mayHaveCompleted)) throw failure;
    const found = await findFile(client, completion, init, failure);
    if (found) return found;
    if (!latest.some(mayHaveCompleted)) throw failure; // refused now, but an earlier attempt may have arrived
    // The upload still exists and the file does not: completing again is safe.
    await pauseAfter(failure, attempt, { retry, random, signal: init.signal });
  }
}

/** Calls `completeFile`. An answer that proves nothing becomes an error with outcome `'unknown'`. */
async function complete(
  client: Client,
  body: Parameters<Client['completeFile']>[0],
  completion: Completion,
  init: CallInit,
): Promise<PdsFile | PdsError> {
  let file: PdsFile;
  try {
    file = await client.completeFile(body, init);
  } catch (error) {
    if (error instanceof PdsError) return error;
    throw error;
  }
  const compared = compareFile(file, completion, 'completeFile');
  if (compared.is === 'different') {
    if (compared.isOtherFile) return compared.error as PdsError;
    throw compared.error;
  }
  // The service has compared the crc64_hash of the request itself, so here an equal size is enough.
  if (compared.is !== 'nothing' && file.status !== 'uploading') return file;
  const message = 'completeFile: the answer has neither size nor crc64_hash of an available file';
  return new PdsError(message, { outcome: 'unknown' });
}

// A 404 without a code (its body was lost on the way) may also mean that the upload is gone.
const mayHaveCompleted = (error: PdsError) =>
  error.outcome === 'unknown' || isDeadUpload(error) || isMute404(error);

const isMute404 = (error: Partial<PdsApiError>) => error.status === 404 && !error.code;

/** Whether the upload is gone: completed, failed or expired. The service does not say which. */
export const isDeadUpload = (error: unknown): boolean => hasCode(error, 'NotFound.UploadId');

/** Whether the upload is gone, and no attempt whose answer was lost can have completed it. */
export const isCertainlyDead = (error: unknown): boolean =>
  isDeadUpload(error) && (error as PdsError).outcome !== 'unknown';

/** Whether an error has a code that starts with `prefix`: the service adds suffixes to codes. */
export const hasCode = (error: unknown, prefix: string) =>
  error instanceof PdsApiError && error.code.startsWith(prefix);

/**
 * Finds the file of an upload that may have been completed.
 *
 * @param failure the error after which that is not known
 * @returns undefined if the upload is not completed yet
 * @throws the failure; or the mismatch, if the file at the service has other bytes
 */
export async function findFile(
  client: Client,
  completion: Omit<Completion, keyof Whole> & Whole,
  init: CallInit,
  failure: PdsError,
): Promise<PdsFile | undefined> {
  const { upload_id } = completion;
  const isKnownDead = historyOf(failure).some(isDeadUpload);
  const file = await askFor(client.getFile(idOf(completion), init), 'NotFound', failure);
  if (!file || file.status === 'uploading') {
    if (isKnownDead) throw failure;
    return undefined;
  }
  const compared = compareFile(file, completion, 'getFile');
  if (compared.is === 'same') return file;
  if (compared.is === 'nothing') throw unsure(failure);
  if (compared.is === 'different' && compared.isOtherFile) throw unsure(failure);
  // Until an upload to an existing file_id is completed, that file has its former content.
  if (!isKnownDead) {
    const listing = client.listUploadedParts({ ...idOf(completion), upload_id, limit: 1 }, init);
    const isAlive = await askFor(listing, 'NotFound.UploadId', failure);
    if (isAlive) return undefined;
  }
  if (compared.is === 'different') throw compared.error;
  return file;
}

/** The answer; undefined after the code `absent`; after any other error it throws the failure as unknown. */
async function askFor<T>(asked: Promise<T>, absent: string, failure: PdsError) {
  try {
    return await asked;
  } catch (error) {
    if (hasCode(error, absent)) return undefined;
    throw error instanceof PdsError ? unsure(failure) : error;
  }
}

/** Sets the outcome to `'unknown'`: the upload may have become a file, so the error must not deny it. */
export const unsure = (failure: PdsError): PdsError => amend(failure, { outcome: 'unknown' });

type FileId = Parameters<Client['getFile']>[0];

const idOf = ({ file_id, ...owner }: Pick<Completion, 'drive_id' | 'share_id' | 'file_id'>) =>
  ({ ...ownerOf(owner), file_id }) as FileId;
