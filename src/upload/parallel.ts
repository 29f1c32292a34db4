import { abortable, linkedController } from '../call/abort.js';
import { inPieces } from './hash-part.js';
import { sendPart } from './send-part.js';
import {
  readPart,
  recordOf,
  saveCheckpoint,
  type Part,
  type Session,
  type Upload,
} from './session.js';
import { sha1 as nobleSha1, type Sha1 } from './sha1.js';
import type { ParallelMode } from './types.js';

/** Options of `parallelUpload`. */
export interface ParallelUploadOptions {
  /**
   * How many parts are on the wire at most; one more is in memory.
   * @default 4
   */
  concurrency?: number;
  /**
   * A new SHA-1 that tells its state, such as one over hash-wasm's `save()`.
   * @default sha1 of this entry point
   */
  sha1?: () => Pick<Sha1, 'update' | 'state'>;
}

/**
 * Several parts at a time: `parallel` option of `uploadFile`. Where a link is long, this is what
 * fills it. The service wants to know the state of SHA-1 at the beginning of each part; so the parts
 * are read and hashed in order, and each is sent as soon as the hash has reached it. A domain that
 * has no parallel uploads gets a serial one.
 *
 * @throws TypeError that names the wrong option
 *
 * @example
 * const file = await uploadFile(client, source, target, { parallel: parallelUpload({ concurrency: 6 }) });
 */
export function parallelUpload({
  concurrency = 4,
  sha1 = nobleSha1,
}: ParallelUploadOptions = {}): ParallelMode {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new TypeError(`concurrency must be an integer of at least 1, got ${concurrency}`);
  }
  return { send: (session, upload) => send(session, upload, concurrency, sha1()) };
}

async function send(
  outer: Session,
  upload: Upload,
  concurrency: number,
  hash: Pick<Sha1, 'update' | 'state'>,
): Promise<void> {
  // One part's failure ends the others at once.
  const controller = linkedController(outer.signal);
  const { signal } = controller;
  const session: Session = {
    ...outer,
    signal,
    how: { ...outer.how, signal },
    callHow: { ...outer.callHow, signal },
  };
  const onTheWire = new Set<Promise<void>>();
  const saved = saver(session, upload);

  async function deliver(part: Part): Promise<void> {
    try {
      await sendPart(session, upload, part);
      upload.stored.add(part.number);
      session.meter.part(1);
      session.reader.recycle(part.bytes);
      await saved();
    } catch (error) {
      if (!signal.aborted) controller.abort(error);
      throw error;
    }
  }

  try {
    for (let number = 1; ; number++) {
      const part = await abortable(readPart(session, number), signal);
      if (!part) break;
      await reach(session, upload, part, hash);
      upload.records.set(number, recordOf(part));
      if (upload.stored.has(number)) {
        session.reader.recycle(part.bytes);
        continue;
      }
      while (onTheWire.size >= concurrency) await abortable(Promise.race(onTheWire), signal);
      const delivery = deliver(part).finally(() => onTheWire.delete(delivery));
      delivery.catch(() => {}); // the signal tells of it
      onTheWire.add(delivery);
    }
    await Promise.all(onTheWire);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    controller.unlink();
  }
}

/** Notes the context of a part, and hashes on to the next. */
async function reach(
  { plan }: Session,
  { contexts }: Upload,
  { number, bytes }: Part,
  hash: Pick<Sha1, 'update' | 'state'>,
): Promise<void> {
  if (number > 1) {
    const { from } = plan.range(number)!;
    contexts!.set(number, { h: hash.state(), part_offset: from });
  }
  if (number < plan.parts!) await inPieces(bytes, (piece) => hash.update(piece));
}

/** Saves checkpoints one after the other, however the parts come in. */
function saver(session: Session, upload: Upload): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => saveCheckpoint(session, upload)));
}
