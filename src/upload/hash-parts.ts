import { Crc64, combineCrc64, formatCrc64, parseCrc64 } from '../crc64/index.js';
import { takeTurns } from '../crc64/turns.js';
import { SourceChangedError } from './errors.js';
import { cut } from './pieces.js';
import type { Session, Whole } from './session.js';
import type { PartRecord } from './types.js';

/** CRC-64 of pieces, as an unsigned decimal. A page stays responsive meanwhile. */
export async function crc64Of(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const hash = new Crc64();
  const turn = takeTurns();
  for await (const piece of pieces) {
    hash.update(piece);
    await turn();
  }
  return formatCrc64(hash.digest());
}

/**
 * Length and CRC-64 of the whole file, computed from those of its parts.
 *
 * @throws SourceChangedError if the source is in memory, and was written to after a part was hashed
 */
export async function joined(
  { reader }: Session,
  records: ReadonlyMap<number, PartRecord>,
): Promise<Whole> {
  let size = 0;
  let crc = 0n;
  for (let number = 1; number <= records.size; number++) {
    const record = records.get(number);
    if (!record) throw new Error(`part ${number} of ${records.size} is missing`);
    crc = combineCrc64(crc, parseCrc64(record.crc64), record.size);
    size += record.size;
  }
  const crc64_hash = formatCrc64(crc);
  if (reader.bytes && (await crc64Of(cut(reader.bytes))) !== crc64_hash) {
    throw new SourceChangedError('source was written to during the upload');
  }
  return { size, crc64_hash };
}

/**
 * Length and CRC-64 of a range.
 *
 * @param end Infinity for the rest of a stream of unknown length
 */
export async function hashRange(
  { reader, meter, signal }: Session,
  from: number,
  end: number,
): Promise<{ size: number; crc64: string }> {
  let size = 0;
  async function* counted() {
    for await (const piece of reader.pieces(from, end, signal)) {
      size += piece.length;
      meter.hashed(piece.length);
      yield piece;
    }
  }
  const crc64 = await crc64Of(counted());
  return { size, crc64 };
}
