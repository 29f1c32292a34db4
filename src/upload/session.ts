import { checkArgument } from '../arguments.js';
import { abortable } from '../call/abort.js';
import type { Fetch } from '../call/types.js';
import type { Sha1Context } from '../../generated/types.js';
import type { PartUrls } from './part-urls.js';
import type { PartSizer } from './plan.js';
import type { Meter } from './progress.js';
import type { RetryPolicy } from '../call/repeat.js';
import type { Reader } from './source.js';
import type {
  Checkpoint,
  FileOwner,
  PartRecord,
  PlannedPart,
  Sha1,
  UploadClient,
  UploadOptions,
} from './types.js';

/** What every step of one call of `uploadFile` works with. */
export interface Session {
  readonly client: UploadClient;
  /** Members of `createFile` that the caller gave, without those that are undefined or null. */
  readonly target: Readonly<Record<string, unknown>>;
  readonly reader: Reader;
  readonly meter: Meter;
  /** Length of each part but the last, where the caller gave one. */
  readonly partSize: number | undefined;
  /** The largest part that this source and this fetch allow when sizes are chosen here. */
  readonly largestPart: number;
  readonly sending: Sending;
  /** How parallel mode works, where it is asked for. */
  readonly parallel: ParallelMode | undefined;
  readonly partPolicy: RetryPolicy;
  /** For calls that the client itself does not repeat any more. */
  readonly callPolicy: RetryPolicy;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
  readonly idleTimeout: number;
  readonly onCheckpoint: UploadOptions['onCheckpoint'];
}

/** What works with the bytes of a source, and CRC-64 with it; loaded when an upload begins. */
export interface Sending {
  /** Sends the parts that the service lacks, one after the other. */
  readonly sendSerial: (session: Session, upload: Upload) => Promise<void>;
  /** Length and CRC-64 of a range of the source. */
  readonly hashRange: (
    session: Session,
    from: number,
    end: number,
  ) => Promise<{ size: number; crc64: string }>;
  /** Length and CRC-64 of the whole, from all of its parts. */
  readonly joined: (records: ReadonlyMap<number, PartRecord>) => Whole;
}

/** Several parts at a time; loaded when it is asked for. */
export interface ParallelMode {
  readonly concurrency: number;
  /** Starts the hashes of one upload. */
  readonly start: (session: Session) => PartHash;
  /** Reads and hashes the next part of the source; there must be one. */
  readonly hashNext: (session: Session, upload: Upload) => Promise<HashedPart>;
  /** Sends the parts that the service lacks. */
  readonly send: (session: Session, upload: Upload) => Promise<void>;
}

/** A SHA-1 with state that may hold a thread. */
export type RunningSha1 = Required<Sha1> & { close?: () => void };

/** Hashes parts in order; like `SourceHash`, for a part that may be held. */
export interface PartHash {
  next(session: Session, part: Part): Promise<{ crc64: string; sha1: readonly number[] }>;
  close(): void;
}

/** Members that name an upload in each call. */
export type UploadId = FileOwner & Pick<Checkpoint, 'file_id' | 'upload_id'>;

/** An upload at the service. */
export interface Upload {
  readonly id: UploadId;
  readonly urls: PartUrls;
  readonly sizer: PartSizer;
  /** Parts that the service has, by number. */
  readonly records: Map<number, PartRecord>;
  /** Parts that were about to be sent, in each size that was tried. */
  planned: PlannedPart[];
  /** Whether the CRC-64 of some part at the service is taken on trust until the whole is compared. */
  isUnproven: boolean;
  readonly parallel: ParallelState | undefined;
}

/** How far the hash of a parallel upload is. */
export interface ParallelState {
  readonly hash: PartHash;
  /** State of SHA-1 before each part that the hash has reached, by number. */
  readonly contexts: Map<number, Sha1Context>;
  /** Parts that are hashed: the first so many, in order. */
  readonly hashed: HashedPart[];
}

/** A part of the source. */
export interface Part {
  readonly number: number;
  readonly from: number;
  readonly size: number;
  /** Its bytes, where they are held in memory. */
  readonly held?: readonly Uint8Array[] | undefined;
  /** CRC-64 (an unsigned decimal), where something else than the sending of the part computes it. */
  readonly crc64?: string | Promise<string> | undefined;
}

/** A part that was hashed before it is sent. */
export interface HashedPart extends Part {
  readonly crc64: string;
}

/** This upload cannot be completed: one from the checkpoint can, or a new one. */
export class RestartUpload {
  constructor(
    readonly error: unknown,
    readonly checkpoint?: Checkpoint,
  ) {}
}

/** What the whole file must be. */
export interface Whole {
  size: number;
  /** An unsigned decimal. */
  crc64_hash: string;
  /** SHA-1 in hexadecimal, where it is known. */
  content_hash?: string;
}

/** Tells the caller how far the upload is, if it can be resumed from there. */
export async function saveCheckpoint(session: Session, upload: Upload): Promise<void> {
  const { reader, onCheckpoint, signal } = session;
  if (!reader.isRereadable || !onCheckpoint) return;
  await abortable((async () => onCheckpoint(checkpointOf(session, upload)))(), signal);
}

export function checkpointOf({ reader, target }: Session, upload: Upload): Checkpoint {
  const { id, sizer, parallel, records, planned } = upload;
  const { drive_id: _drive, share_id: _share, ...members } = target;
  const { partSize } = sizer;
  return {
    version: 2,
    ...id,
    size: reader.size!,
    target: members,
    ...(partSize !== undefined && { partSize }),
    ...(parallel && { parallel: true }),
    parts: [...records.values()].sort((a, b) => a.part_number - b.part_number),
    planned: planned.filter(({ part_number }) => !records.has(part_number)),
  };
}

/** What holds the file: a drive, or a share. */
export function ownerOf({
  drive_id,
  share_id,
}: {
  drive_id?: unknown;
  share_id?: unknown;
}): FileOwner {
  return isAbsent(share_id) ? { drive_id: drive_id as string } : { share_id: share_id as string };
}

export const isAbsent = (value: unknown) => value === undefined || value === null;

/**
 * @throws TypeError unless exactly one of the two is a text
 */
export function checkOwner(owner: { drive_id?: unknown; share_id?: unknown }, name: string): void {
  const { drive_id, share_id } = owner;
  if (!isAbsent(drive_id) && !isAbsent(share_id)) {
    throw new TypeError(`${name}.share_id must be left out where ${name}.drive_id is given`);
  }
  const [member, value] = isAbsent(share_id) ? ['drive_id', drive_id] : ['share_id', share_id];
  const what = 'a non-empty string (drive_id, or share_id for an upload through a share link)';
  checkArgument(typeof value === 'string' && value !== '', `${name}.${member}`, what, value);
}
