/**
 * Continues an upload: a chunk of its own, which `uploadFile` loads on first use.
 * @module
 */
import { Crc64MismatchError, PdsError } from '../errors/index.js';
import { amend } from '../errors/pds-error.js';
import { combineCrc64, formatCrc64, parseCrc64 } from '../crc64/index.js';
import type { PdsFile } from '../../generated/types.js';
import type { PartInfo } from './answers.js';
import { compareFile } from './compare-file.js';
import { findFile, isCertainlyDead, unsure } from './complete-upload.js';
import { openUpload } from './create-upload.js';
import { CheckpointError } from './errors.js';
import { listParts } from './list-parts.js';
import { hashRange } from './hash-parts.js';
import { adaptiveSizes, fixedSizes } from './plan.js';
import type { ReadCheckpoint } from './read-checkpoint.js';
import { ownerOf, RestartUpload, type Session, type Upload } from './session.js';

export { readCheckpoint } from './read-checkpoint.js';

/**
 * Continues an upload. The service lists the parts that it has stored. Their bytes are read from the
 * source and hashed again before further parts are sent, since the source may have changed.
 *
 * @returns the upload; or the file, if it was completed meanwhile
 * @throws CheckpointError if a stored part is not from this source
 * @throws RestartUpload if the upload cannot be continued
 */
export async function resume(
  session: Session,
  checkpoint: ReadCheckpoint,
): Promise<Upload | PdsFile> {
  const { meter, largestPart } = session;
  const { file_id, upload_id, partSize, parallel = false } = checkpoint;
  const id = { ...ownerOf(checkpoint), file_id, upload_id };
  let listed: PartInfo[];
  try {
    listed = await listParts(session, id);
  } catch (error) {
    if (!(error instanceof RestartUpload)) throw error instanceof PdsError ? unsure(error) : error;
    return findCompleted(session, checkpoint, error.error as PdsError);
  }
  const stored = layout(checkpoint, listed);
  const sizer = partSize === undefined ? adaptiveSizes(largestPart) : fixedSizes(partSize);
  const hash = parallel ? session.parallel!.start(session) : undefined;
  const upload = openUpload(session, id, sizer, hash);
  upload.isUnproven = true; // this session has not compared the stored parts with the service's CRC-64
  if (partSize !== undefined) meter.plan(Math.max(1, Math.ceil(checkpoint.size / partSize)));
  try {
    await (parallel
      ? verifyParallel(session, upload, checkpoint, stored)
      : verifySerial(session, upload, checkpoint, stored));
  } catch (error) {
    upload.parallel?.hash.close();
    throw error;
  }
  for (const { size } of upload.records.values()) meter.found(size);
  meter.part(upload.records.size);
  return upload;
}

interface StoredPart {
  number: number;
  from: number;
  size: number;
}

/**
 * The place of each listed part in the source.
 *
 * @throws RestartUpload if it is not known or not as planned, since serial parts cannot be replaced
 */
function layout(checkpoint: ReadCheckpoint, listed: readonly PartInfo[]): StoredPart[] {
  const { size: total, partSize, parallel } = checkpoint;
  const stored: StoredPart[] = [];
  let end = 0;
  for (const { part_number: number, part_size: told } of listed) {
    const from = partSize === undefined ? end : (number - 1) * partSize;
    const planned =
      partSize === undefined ? sizesOf(checkpoint, number) : [Math.min(partSize, total - from)];
    const sizes =
      told === undefined || planned.length === 0
        ? planned
        : planned.filter((size) => size === told);
    const size = sizes.length === 1 ? sizes[0]! : planned.length === 0 ? told : undefined;
    const isRight =
      size !== undefined && size >= 0 && from + size <= total && (size > 0 || total === 0);
    if (isRight && (parallel || from === end)) {
      stored.push({ number, from, size });
      end = from + size;
    } else if (!parallel) {
      const what = `part ${number} of the upload is not one that was planned`;
      throw new RestartUpload(new CheckpointError(what));
    }
  }
  return stored;
}

/** The lengths that a part may have if sizes adapt: the recorded and the planned ones. */
function sizesOf({ parts, planned }: ReadCheckpoint, number: number): number[] {
  const own = [...parts, ...planned].filter(({ part_number }) => part_number === number);
  return [...new Set(own.map(({ size }) => size))];
}

async function verifySerial(
  session: Session,
  { records }: Upload,
  checkpoint: ReadCheckpoint,
  stored: readonly StoredPart[],
): Promise<void> {
  for (const { number, from, size } of stored) {
    const { crc64 } = await hashRange(session, from, from + size);
    checkRecord(checkpoint, number, size, crc64);
    records.set(number, { part_number: number, size, crc64 });
  }
}

/** Hashes from the start, since each part needs the SHA-1 before it. Missing parts are sent later. */
async function verifyParallel(
  session: Session,
  upload: Upload,
  checkpoint: ReadCheckpoint,
  stored: readonly StoredPart[],
): Promise<void> {
  const isStored = new Set(stored.map(({ number }) => number));
  const last = stored.at(-1)?.number ?? 0;
  for (let number = 1; number <= last; number++) {
    const { size, crc64 } = await session.parallel!.hashNext(session, upload);
    if (!isStored.has(number)) continue;
    checkRecord(checkpoint, number, size, crc64);
    upload.records.set(number, { part_number: number, size, crc64 });
  }
}

function checkRecord({ parts }: ReadCheckpoint, number: number, size: number, crc64: string): void {
  const record = parts.find(({ part_number }) => part_number === number);
  if (!record || record.size !== size || BigInt(record.crc64) === BigInt(crc64)) return;
  throw new CheckpointError(`checkpoint belongs to another source: part ${number} has other bytes`);
}

/** The upload does not exist any more: finds the file if an earlier session completed it. */
async function findCompleted(
  session: Session,
  checkpoint: ReadCheckpoint,
  gone: PdsError,
): Promise<PdsFile> {
  const { client, target, signal, reader } = session;
  const { file_id, upload_id } = checkpoint;
  const completion = {
    ...ownerOf(checkpoint),
    file_id,
    upload_id,
    ...(await hashWhole(session, checkpoint)),
  };
  // Listing parts changes nothing, so a lost answer leaves nothing unknown.
  const refused = amend(gone, { outcome: 'refused' });
  try {
    // The upload is gone, so this returns the file or throws.
    const file = (await findFile(client, completion, { signal }, refused))!;
    // Without a hash, an earlier revision of the same length looks the same.
    const isProven = compareFile(file, completion, 'getFile').is === 'same';
    if (!isProven && target['file_id'] !== undefined) throw new RestartUpload(refused);
    await reader.check(signal);
    return file;
  } catch (error) {
    const isLost = error instanceof Crc64MismatchError || isCertainlyDead(error);
    throw isLost ? new RestartUpload(refused) : error;
  }
}

/** Length and CRC-64 of the source. The recorded parts must not have changed. */
async function hashWhole(session: Session, checkpoint: ReadCheckpoint) {
  const { size, partSize, parts } = checkpoint;
  let crc = 0n;
  let at = 0;
  const hashTo = async (end: number) => {
    const { crc64 } = await hashRange(session, at, end);
    crc = combineCrc64(crc, parseCrc64(crc64), end - at);
    at = end;
    return crc64;
  };
  for (const record of parts) {
    const from = partSize === undefined ? at : (record.part_number - 1) * partSize;
    const end = from + record.size;
    if (from < at || end > size) continue;
    if (from > at) await hashTo(from);
    checkRecord(checkpoint, record.part_number, record.size, await hashTo(end));
  }
  await hashTo(size);
  return { size, crc64_hash: formatCrc64(crc) };
}
