import { abortable } from '../call/abort.js';
import { crc64Of } from './hash-parts.js';
import { holdPart, mustHold, piecesOfPart } from './parts.js';
import { sendPart } from './send-part.js';
import { saveCheckpoint, type Part, type Session, type Upload } from './session.js';

export { hashRange, joined } from './hash-parts.js';

/**
 * Sends the parts one after the other, from the first that the service does not have. If parts are
 * in memory, the next one is read and hashed while one is being sent.
 */
export async function sendSerial(session: Session, upload: Upload): Promise<void> {
  const { signal, reader, meter } = session;
  const { records } = upload;
  const isHolding = mustHold(session);
  const number = records.size + 1;
  const from = [...records.values()].reduce((sum, { size }) => sum + size, 0);
  let ahead = nextPart(number, from);
  for (;;) {
    const part = await abortable(ahead, signal);
    const isLast = part && reader.size !== undefined && part.from + part.size === reader.size;
    if (isLast) meter.plan(part.number);
    upload.planned = part ? [{ part_number: part.number, size: part.size }] : [];
    await saveCheckpoint(session, upload);
    if (!part) return;
    const after = () => part.from + (records.get(part.number) ?? part).size;
    if (isHolding) ahead = nextPart(part.number + 1, after());
    await sendPart(session, upload, part);
    if (!isHolding) ahead = nextPart(part.number + 1, after());
  }

  function nextPart(number: number, from: number): Promise<Part | undefined> {
    const reading = readPart(number, from);
    reading.catch(() => {}); // awaited when its turn comes; after an earlier error nobody waits for it
    return reading;
  }

  async function readPart(number: number, from: number): Promise<Part | undefined> {
    const isFirst = number === 1; // an empty source has one empty part
    if (!isFirst && from === reader.size) return undefined;
    const planned: Part = { number, from, size: upload.sizer.sizeOf(number, from, reader.size) };
    if (!isHolding) return planned;
    const held = await holdPart(session, planned);
    if (!isFirst && held.size === 0) return undefined; // the end of a stream of unknown length
    const crc64 = await crc64Of(piecesOfPart(session, held));
    meter.hashed(held.size);
    return { ...held, crc64 };
  }
}
