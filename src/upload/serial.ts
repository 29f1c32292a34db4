import { abortable } from '../call/abort.js';
import { sendPart } from './send-part.js';
import {
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
  const { stored, records } = upload;

  /** The first part from `number` on that is to be read. */
  function readAhead(number: number): Promise<Part | undefined> {
    while (stored.has(number) && records.has(number)) number++;
    const reading = readPart(session, number);
    reading.catch(() => {}); // it is awaited when its turn comes, if it does
    return reading;
  }

  let ahead = readAhead(1);
  for (;;) {
    const part = await abortable(ahead, signal);
    if (!part) return;
    const { number, bytes } = part;
    ahead = readAhead(number + 1);
    if (!stored.has(number)) {
      await sendPart(session, upload, part);
      stored.add(number);
      meter.part(1);
    }
    records.set(number, recordOf(part));
    reader.recycle(bytes);
    await saveCheckpoint(session, upload);
  }
}
