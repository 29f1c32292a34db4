import type { Sha1Context } from '../../generated/types.js';
import { combineCrc64, crc64, formatCrc64, parseCrc64 } from '../crc64/index.js';
import type { PdsError } from '../errors/index.js';
import { isDeadUpload } from './complete-upload.js';
import type { PartUrls } from './part-urls.js';
import { persist, type Persistence } from './persist.js';
import type { Plan } from './plan.js';
import type { Meter } from './progress.js';
import type { Reader } from './source.js';
import type {
  Checkpoint,
  Fetch,
  PartRecord,
  UploadClient,
  UploadOptions,
  UploadTarget,
} from './types.js';

/** What every step of one call of `uploadFile` works with. */
export interface Session {
  readonly client: UploadClient;
  readonly target: UploadTarget;
  readonly reader: Reader;
  readonly plan: Plan;
  readonly meter: Meter;
  /** How a part is repeated. */
  readonly how: Persistence;
  /** How a call is repeated that the client itself does not repeat any more. */
  readonly callHow: Persistence;
  readonly signal: AbortSignal | undefined;
  readonly fetch: Fetch;
  readonly idleTimeout: number;
  readonly onCheckpoint: UploadOptions['onCheckpoint'];
}

/** An upload at the service. */
export interface Upload {
  /** Members that name it in each call. */
  readonly id: Pick<Checkpoint, 'drive_id' | 'share_id' | 'file_id' | 'upload_id'>;
  /** In parallel mode the SHA-1 contexts of the parts that the hash has reached, by number. */
  readonly contexts: Map<number, Sha1Context> | undefined;
  /** Parts whose CRC-64 is known, by number. */
  readonly records: Map<number, PartRecord>;
  /** Numbers of the parts that the service has. */
  readonly stored: Set<number>;
  readonly urls: PartUrls;
}

/** A part in memory. */
export interface Part {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** CRC-64 of the bytes: an unsigned decimal. */
  readonly crc64: string;
}

/** The upload at the service cannot be finished any more: only a new one can. */
export class Spoiled extends Error {
  constructor(readonly error: unknown) {
    super('upload spoiled');
  }
}

// A part in one piece would keep a page from answering if it is large.
const PIECE = 8 * 2 ** 20;

/** CRC-64 of a part as text; lets others have their turn now and then. */
export async function hashPart(bytes: Uint8Array): Promise<string> {
  let crc = 0n;
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    crc = crc64(bytes.subarray(at, at + PIECE), crc);
  }
  return formatCrc64(crc);
}

/**
 * Reads and hashes a part.
 *
 * @returns undefined after the last one
 */
export async function readPart(
  { reader, plan, meter }: Session,
  number: number,
): Promise<Part | undefined> {
  const range = plan.range(number);
  if (!range) return undefined;
  const bytes = await reader.read(range.from, range.to);
  // Only the end of a stream of unknown length shows like this; an empty one has an empty part.
  if (bytes.length === 0 && number > 1) return undefined;
  const crc64 = await hashPart(bytes);
  meter.hashed(bytes.length);
  return { number, bytes, crc64 };
}

export const recordOf = ({ number, bytes, crc64 }: Part): PartRecord => ({
  part_number: number,
  size: bytes.length,
  crc64,
});

/** Length and CRC-64 of the whole, from its parts. */
export function total(records: ReadonlyMap<number, PartRecord>): {
  size: number;
  crc64_hash: string;
} {
  let size = 0;
  let crc = 0n;
  for (let number = 1; number <= records.size; number++) {
    const record = records.get(number);
    if (!record) throw new Error(`part ${number} was not hashed`);
    crc = combineCrc64(crc, parseCrc64(record.crc64), record.size);
    size += record.size;
  }
  return { size, crc64_hash: formatCrc64(crc) };
}

/** What ListUploadedParts says of a part. */
export interface ListedPart {
  number: number;
  /** Absent where the service leaves it out. */
  size: number | undefined;
}

/**
 * The parts that the service has, after part `after`.
 *
 * @throws Spoiled if the upload is gone
 */
export async function listParts(
  { client, callHow, signal }: Session,
  id: Upload['id'],
  after = 0,
  most = Infinity,
): Promise<ListedPart[]> {
  const parts: ListedPart[] = [];
  for (let marker = after; parts.length < most;) {
    const limit = Math.min(100, most - parts.length); // "ListUploadedParts": at most 100
    const body = { ...id, limit, part_number_marker: marker };
    const { uploaded_parts, next_part_number_marker } = await unlessDead(
      persist(
        () =>
          client.listUploadedParts(body as Parameters<typeof client.listUploadedParts>[0], {
            signal,
          }),
        callHow,
      ),
    );
    for (const { part_number, part_size } of uploaded_parts ?? []) {
      parts.push({ number: part_number, size: part_size });
    }
    const next = Number(next_part_number_marker || 0); // text; empty or 0 on the last page
    if (!(next > marker)) break;
    marker = next;
  }
  return parts;
}

/** The upload is gone, and it did not become a file that nobody could look at. */
export const isCertainlyDead = (error: unknown): boolean =>
  isDeadUpload(error) && (error as PdsError).outcome !== 'unknown';

/** Turns the answer that there is no such upload into the need for a new one. */
export async function unlessDead<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw isCertainlyDead(error) ? new Spoiled(error) : error;
  }
}

/** Tells the caller how far the upload is, if it can be resumed from there. */
export async function saveCheckpoint(session: Session, upload: Upload): Promise<void> {
  const { onCheckpoint, reader, plan } = session;
  const { size, lastModified, random } = reader;
  if (!onCheckpoint || !random || size === undefined) return;
  const { id, contexts, records, stored } = upload;
  await onCheckpoint({
    version: 1,
    ...id,
    size,
    ...(lastModified !== undefined && { lastModified }),
    partSize: plan.partSize,
    ...(contexts && { parallel: true }),
    parts: [...records.values()].filter(({ part_number }) => stored.has(part_number)),
  });
}
