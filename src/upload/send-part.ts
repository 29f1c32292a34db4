import { Crc64MismatchError, PdsApiError, PdsError } from '../errors/index.js';
import { amend } from '../errors/pds-error.js';
import { isTransient, pauseAfter } from './persist.js';
import { putPart } from './put-part.js';
import {
  checkpointOf,
  listParts,
  Spoiled,
  type Part,
  type Session,
  type Upload,
} from './session.js';

/**
 * Sends a part until the service has it: new URLs for expired ones, repetition after what passes,
 * each time with the bytes from memory.
 *
 * @throws Spoiled; else the last error with the earlier ones in its `attempts`
 */
export async function sendPart(session: Session, upload: Upload, part: Part): Promise<void> {
  const { fetch, idleTimeout, signal, how, meter } = session;
  const { urls } = upload;
  const { number, bytes } = part;
  const failed: PdsError[] = [];
  let refused = 0;
  for (let attempt = 1; ; attempt++) {
    const target = await urls.get(number);
    let left = 0;
    const onSent = (sent: number) => {
      meter.sent(sent - left);
      left = sent;
    };
    try {
      const stored = await putPart({
        number,
        ...target,
        bytes,
        fetch,
        idleTimeout,
        signal,
        onSent,
      });
      checkStored(part, stored.crc64, upload.contexts !== undefined);
      meter.sent(bytes.length - left);
      return;
    } catch (failure) {
      meter.sent(-left);
      if (!(failure instanceof PdsError)) throw failure;
      const error = amend(failure, { attempts: [...failed] });
      failed.push(failure);
      if (isRefusedUrl(error) && refused++ < MOST_REFRESHES) {
        urls.drop(number);
        continue; // a new URL needs no waiting
      }
      if (error instanceof PdsApiError && (await isStored(session, upload, part, error))) {
        meter.sent(bytes.length);
        return;
      }
      const isCorrupt = error.cause instanceof Crc64MismatchError;
      if (!isTransient(error) && !isOrder(error) && !isCorrupt) throw error;
      await pauseAfter(error, attempt, how);
    }
  }
}

// Object storage says 403 AccessDenied with "expired" to an old URL. Other refusals may come from
// a URL as well (a key rotated meanwhile), but a new one that is refused too is a verdict.
const MOST_REFRESHES = 2;

function isRefusedUrl(error: PdsError): boolean {
  // "Access denied by bucket policy" and the like: a new URL will not help.
  return error instanceof PdsApiError && error.status === 403 && !/policy/i.test(error.body);
}

const isOrder = (error: PdsError) =>
  error instanceof PdsApiError && error.code === 'PartNotSequential';

function checkStored({ number, crc64 }: Part, stored: string | undefined, parallel: boolean): void {
  if (stored === undefined || stored === crc64) return;
  const mismatch = new Crc64MismatchError(crc64, stored);
  // In serial mode a stored part cannot be replaced.
  if (!parallel) throw new Spoiled(mismatch);
  throw new PdsError(`PUT part ${number}: ${mismatch.message}`, {
    outcome: 'unknown',
    cause: mismatch,
  });
}

/** Tells from a refusal, and the service's list, whether the part is there already. */
async function isStored(
  session: Session,
  upload: Upload,
  { number, bytes }: Part,
  error: PdsApiError,
): Promise<boolean> {
  if (error.code === 'NoSuchUpload') throw new Spoiled(error);
  // Of a 404 without that code only the list tells whether it means the upload.
  if (error.status === 404) await listParts(session, upload.id, number);
  if (error.status === 409) {
    // An earlier attempt arrived although its answer did not.
    const [stored] = await listParts(session, upload.id, number - 1);
    const { part_number, part_size = bytes.length } = stored ?? {};
    if (part_number === number && part_size === bytes.length) return true;
    throw new Spoiled(error);
  }
  if (isOrder(error)) {
    // Is an earlier part missing at the service? Resuming finds out which.
    const listed = await listParts(session, upload.id);
    if (listed.length < number - 1) throw new Spoiled(error, checkpointOf(session, upload));
  }
  return false;
}
