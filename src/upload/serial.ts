import { abortable } from '../call/abortable.js';
import { OutOfOrder, sendPart } from './send-part.js';
import {
  listParts,
  readPart,
  recordOf,
  saveCheckpoint,
  type Part,
  type Session,
  type Upload,
} from './session.js';

/**
 * Sends the parts one after the other, the next one being read and hashed while one is on the wire.
 * Parts that the service has are read only if their CRC-64 is not known.
 */
export async function sendSerial(session: Session, upload: Upload): Promise<void> {
  const { signal, reader, meter } = session;
  let number = 1;
  let ahead = readAhead(session, upload, number);
  for (;;) {
    const part = await abortable(ahead, signal);
    if (!part) return;
    ({ number } = part);
    ahead = readAhead(session, upload, number + 1);
    if (!upload.stored.has(number)) {
      try {
        await sendPart(session, upload, part);
      } catch (error) {
        if (!(error instanceof OutOfOrder) || !reader.random) throw unwrapped(error);
        await takeOver(session, upload);
        ahead = readAhead(session, upload, 1);
        continue;
      }
      upload.stored.add(number);
      meter.part(1);
    }
    upload.records.set(number, recordOf(part));
    reader.recycle(part.bytes);
    await saveCheckpoint(session, upload);
  }
}

const unwrapped = (error: unknown) => (error instanceof OutOfOrder ? error.error : error);

/** The first part from `number` on that is to be read. */
function readAhead(
  session: Session,
  { stored, records }: Upload,
  number: number,
): Promise<Part | undefined> {
  let next = number;
  while (stored.has(next) && records.has(next)) next++;
  const reading = readPart(session, next);
  reading.catch(() => {}); // it is awaited when its turn comes, if it does
  return reading;
}

/** The service's list is the truth: what it lacks is to be sent again. */
async function takeOver(session: Session, upload: Upload): Promise<void> {
  const { meter, plan } = session;
  const listed = new Set((await listParts(session, upload.id)).map(({ number }) => number));
  for (const number of [...upload.stored]) {
    if (listed.has(number)) continue;
    upload.stored.delete(number);
    const { from, to } = plan.range(number)!;
    meter.sent(from - to);
    meter.hashed(from - to);
    meter.part(-1);
  }
}
