import { isRefusedUrl } from '../call/object-storage.js';
import { isTransient, pauseAfter } from '../call/repeat.js';
import { Crc64, formatCrc64 } from '../crc64/index.js';
import {
  Crc64MismatchError,
  PdsApiError,
  PdsConnectionError,
  PdsError,
  PdsTimeoutError,
} from '../errors/index.js';
import { historyOf, withHistory } from '../errors/pds-error.js';
import { SourceChangedError } from './errors.js';
import { crc64Of } from './hash-parts.js';
import { listParts } from './list-parts.js';
import { blobOfPart, piecesOfPart, takesPieces } from './parts.js';
import { putPart } from './put-part.js';
import {
  checkpointOf,
  RestartUpload,
  saveCheckpoint,
  type Part,
  type Session,
  type Upload,
} from './session.js';

/**
 * Sends a part until the service has stored it: with a new URL if the old one has expired, and again
 * after a transient error. Each attempt reads the source again. Adds the part to `upload.records`.
 *
 * @throws RestartUpload if the upload must start again; otherwise the last error, with the earlier ones
 * in its `attempts`
 */
export async function sendPart(session: Session, upload: Upload, part: Part): Promise<void> {
  const { partPolicy, meter } = session;
  const { urls, records, sizer } = upload;
  const { number } = part;
  const failed: PdsError[] = [];
  let refusedUrls = 0;
  for (let attempt = 1; ; attempt++) {
    const target = await urls.get(number);
    const progress = startProgress(session);
    try {
      const started = performance.now();
      const { ours, theirs } = await send(session, part, target, progress.sent);
      sizer.sent(part.size, performance.now() - started);
      await checkStored(session, upload, part, ours, theirs);
      progress.sent(part.size);
      records.set(number, { part_number: number, size: part.size, crc64: ours });
      if (part.crc64 === undefined) meter.hashed(part.size);
      meter.part(1);
      return;
    } catch (error) {
      progress.undo();
      if (!(error instanceof PdsError)) throw error;
      failed.push(...historyOf(error));
      const failure = withHistory(failed);
      if (isRefusedUrl(error) && refusedUrls++ < MOST_REFRESHES) {
        urls.drop(number);
        continue; // with a new URL, without a pause
      }
      if (error instanceof PdsApiError && (await isStored(session, upload, part, failure))) return;
      const mismatch = error.cause instanceof Crc64MismatchError ? error.cause : undefined;
      if (!isTransient(error) && !isOutOfOrder(error) && !mismatch) throw failure;
      await pauseAfter(failure, attempt, partPolicy).catch((thrown: unknown) => {
        throw thrown === failure && mismatch ? mismatch : thrown;
      });
      if (isBroken(error)) part = await resized(session, upload, part);
    }
  }
}

/** Counts the bytes of an attempt, and subtracts them again if it fails. */
function startProgress({ meter }: Session) {
  let left = 0;
  const sent = (bytes: number) => {
    meter.sent(bytes - left);
    left = bytes;
  };
  return { sent, undo: () => meter.sent(-left) };
}

/** One attempt. Returns the CRC-64 of the bytes that were read, and the service's, if it is known. */
async function send(
  session: Session,
  part: Part,
  target: { url: string; contentType: string | undefined },
  onSent: (bytes: number) => void,
): Promise<{ ours: string; theirs: string | undefined }> {
  const { fetch, idleTimeout, signal } = session;
  const { number, size } = part;
  const isMeasured = part.crc64 === undefined;
  const hash = new Crc64();
  async function* pieces() {
    for await (const piece of piecesOfPart(session, part)) {
      if (isMeasured) hash.update(piece);
      yield piece;
    }
  }
  // If the engine reads the bytes of a Blob itself, they are read once more to be hashed.
  const beside =
    isMeasured && !takesPieces(fetch) ? crc64Of(piecesOfPart(session, part)) : undefined;
  beside?.catch(() => {}); // awaited below, unless the sending fails
  const blob = () => blobOfPart(session, part);
  const request = { number, ...target, size, pieces, blob, fetch, idleTimeout, signal, onSent };
  const theirs = await putPart(request);
  return { ours: await (part.crc64 ?? beside ?? formatCrc64(hash.digest())), theirs };
}

/** Compares the CRC-64 of a part that was just sent with the service's. */
async function checkStored(
  session: Session,
  upload: Upload,
  part: Part,
  ours: string,
  theirs: string | undefined,
): Promise<void> {
  if (theirs === undefined) upload.isUnproven = true;
  if (theirs === undefined || theirs === ours) return;
  const mismatch = new Crc64MismatchError(ours, theirs);
  // The source was read more than once: its bytes may have changed in between.
  if (!part.held && (await crc64Of(piecesOfPart(session, part))) !== ours) {
    throw new SourceChangedError(`source changed while part ${part.number} was sent`);
  }
  // In serial mode a stored part cannot be replaced.
  if (!upload.parallel) throw new RestartUpload(mismatch);
  const message = `PUT part ${part.number}: ${mismatch.message}`;
  throw new PdsError(message, { outcome: 'unknown', cause: mismatch });
}

// If new URLs are refused too, the reason is not their age.
const MOST_REFRESHES = 2;

const isOutOfOrder = (error: PdsError) =>
  error instanceof PdsApiError && error.code === 'PartNotSequential';

const isBroken = (error: PdsError) =>
  error instanceof PdsConnectionError || error instanceof PdsTimeoutError;

/** A smaller part after a broken connection, if part sizes adapt and the bytes can be read again. */
async function resized(session: Session, upload: Upload, part: Part): Promise<Part> {
  const size = upload.sizer.broke(part, session.reader.size);
  if (size === part.size || part.held || upload.parallel) return part;
  upload.planned.push({ part_number: part.number, size });
  await saveCheckpoint(session, upload);
  return { ...part, size };
}

/** Whether the service already has the part, by its refusal and its list of parts. */
async function isStored(
  session: Session,
  upload: Upload,
  part: Part,
  failure: PdsError,
): Promise<boolean> {
  const { number } = part;
  const { status, code } = failure as PdsApiError;
  if (code === 'NoSuchUpload') throw new RestartUpload(failure);
  // A 404 without that code may mean the upload or the URL: listing the parts shows which.
  if (status === 404) await listParts(session, upload.id, number);
  if (isOutOfOrder(failure)) {
    // If the service lacks an earlier part, resuming finds it and sends it.
    const listed = await listParts(session, upload.id);
    if (listed.length < number - 1) {
      throw new RestartUpload(failure, checkpointOf(session, upload));
    }
    return false;
  }
  if (status === 409) {
    // An earlier attempt has arrived and its answer was lost. It had one of the sizes that were tried.
    const [stored] = await listParts(session, upload.id, number - 1);
    const size = stored?.part_number === number ? storedSize(upload, part, stored.part_size) : -1;
    if (size < 0) throw new RestartUpload(failure);
    await takeOver(session, upload, { ...part, size });
    return true;
  }
  return false;
}

/** The length of a stored part; -1 if it is not known, or is not one that was tried. */
function storedSize({ planned }: Upload, { number, size }: Part, told: number | undefined): number {
  const tried = planned.filter(({ part_number }) => part_number === number);
  const sizes = new Set([size, ...tried.map((one) => one.size)]);
  if (told !== undefined) return sizes.has(told) ? told : -1;
  return sizes.size === 1 ? size : -1;
}

/** Records a part that the service already has, with the CRC-64 of the bytes of the source. */
async function takeOver(session: Session, upload: Upload, part: Part): Promise<void> {
  const { meter } = session;
  const { number, size } = part;
  const crc64 = await (part.crc64 ?? crc64Of(piecesOfPart(session, part)));
  upload.records.set(number, { part_number: number, size, crc64 });
  upload.isUnproven = true; // only the CRC-64 of the whole file shows whether its bytes are right
  if (part.crc64 === undefined) meter.hashed(size);
  meter.sent(size);
  meter.part(1);
}
