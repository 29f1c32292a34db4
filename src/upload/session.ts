import type { Sha1Context, UploadPartInfo as UploadedPart } from '../../generated/types.js';
import { combine } from '../crc64/combine.js';
import { isDeadUpload } from './complete-upload.js';
import { hashPart } from './hash-part.js';
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

/** This upload cannot go on: one from the checkpoint can, or a new one. */
export class Spoiled {
  constructor(
    readonly error: unknown,
    readonly checkpoint?: Checkpoint,
  ) {}
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
  const crc64 = String(await (reader.crc64 ?? hashPart)(bytes));
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
    const record = records.get(number)!;
    crc = combine(crc, BigInt(record.crc64), record.size);
    size += record.size;
  }
  return { size, crc64_hash: String(crc) };
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
): Promise<UploadedPart[]> {
  const parts: UploadedPart[] = [];
  for (let marker = after; ;) {
    const body = { ...id, part_number_marker: marker } as ListRequest;
    const asked = persist(() => client.listUploadedParts(body, { signal }), callHow);
    const { uploaded_parts = [], next_part_number_marker } = await unlessDead(asked);
    parts.push(...uploaded_parts);
    const next = Number(next_part_number_marker); // a text, empty or 0 on the last page
    if (!(next > marker)) return parts;
    marker = next;
  }
}

type ListRequest = Parameters<UploadClient['listUploadedParts']>[0];

/** Turns the answer that there is no such upload into the need for a new one. */
export async function unlessDead<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw isDeadUpload(error) ? new Spoiled(error) : error;
  }
}

/** Tells the caller how far the upload is, if it can be resumed from there. */
export async function saveCheckpoint(session: Session, upload: Upload): Promise<void> {
  if (session.reader.random) await session.onCheckpoint?.(checkpointOf(session, upload));
}

export function checkpointOf({ reader, plan }: Session, upload: Upload): Checkpoint {
  const { lastModified } = reader;
  const { id, contexts, records, stored } = upload;
  return {
    version: 1,
    ...id,
    size: reader.size!,
    ...(lastModified !== undefined && { lastModified }),
    partSize: plan.partSize,
    ...(contexts && { parallel: true }),
    parts: [...records.values()].filter(({ part_number }) => stored.has(part_number)),
  };
}
