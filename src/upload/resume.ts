import { Crc64MismatchError, PdsError } from '../errors/index.js';
import { amend } from '../errors/pds-error.js';
import { openUpload } from './begin.js';
import { CheckpointError } from './checkpoint-error.js';
import { find, isCertainlyDead, ownerOf, unsure } from './complete-upload.js';
import {
  listParts,
  readPart,
  recordOf,
  Spoiled,
  total,
  type Session,
  type Upload,
} from './session.js';
import type { Checkpoint, PdsFile } from './types.js';

/**
 * Goes on with an upload. The service's list of parts is the truth; the checkpoint spares hashing
 * again what is there already.
 *
 * @returns the file itself if it was completed in the meantime
 * @throws Spoiled if it can only be begun anew
 */
export async function resume(session: Session, checkpoint: Checkpoint): Promise<Upload | PdsFile> {
  const { plan, meter } = session;
  const { file_id, upload_id, parallel = false, parts } = checkpoint;
  const id = { ...ownerOf(checkpoint), file_id, upload_id };
  const known = new Map(parts.map((part) => [part.part_number, part]));
  const upload = openUpload(session, id, parallel);
  let listed;
  try {
    listed = await listParts(session, id);
  } catch (error) {
    if (!(error instanceof Spoiled)) throw error instanceof PdsError ? unsure(error) : error;
    for (let number = 1; plan.range(number); number++) keep(number);
    return finished(session, upload, error.error as PdsError);
  }
  let size = 0;
  for (const { part_number, part_size } of listed) {
    const { from = 0, to = -1 } = plan.range(part_number) ?? {};
    if (to < from || (part_size ?? to - from) !== to - from) {
      if (parallel) continue; // it is replaced
      throw new Spoiled(new CheckpointError(`part ${part_number} of the upload has another size`));
    }
    upload.stored.add(part_number);
    keep(part_number);
    size += to - from;
  }
  meter.sent(size, false);
  meter.part(upload.stored.size);
  return upload;

  function keep(number: number): void {
    const part = known.get(number);
    const { from, to } = plan.range(number)!;
    if (part?.size !== to - from) return;
    upload.records.set(number, part);
    meter.hashed(part.size);
  }
}

/** Nobody knows this upload any more: has it been completed, by a session that did not live on? */
async function finished(session: Session, upload: Upload, notFound: PdsError): Promise<PdsFile> {
  const { client, plan, signal, reader } = session;
  const { records, id } = upload;
  for (let number = 1; plan.range(number); number++) {
    if (records.has(number)) continue;
    signal?.throwIfAborted();
    const part = (await readPart(session, number))!;
    records.set(number, recordOf(part));
    reader.recycle(part.bytes);
  }
  // To list takes no effect, whatever answer was lost before this one.
  const gone = amend(notFound, { outcome: 'refused' });
  try {
    // Of an upload that is gone this finds the file, or throws.
    return (await find(client, { ...id, ...total(records) }, { signal }, gone))!;
  } catch (error) {
    const isLost = error instanceof Crc64MismatchError || isCertainlyDead(error);
    throw isLost ? new Spoiled(gone) : error;
  }
}
