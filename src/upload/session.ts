import { checkArgument, kindOf } from '../arguments.js';
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

/** What all steps of one call of `uploadFile` share. */
export interface Session {
  readonly client: UploadClient;
  /** Members of `createFile` from the caller, without those that are undefined or null. */
  readonly target: Readonly<Record<string, unknown>>;
  readonly reader: Reader;
  readonly meter: Meter;
  /** Length of each part but the last, if the caller set it. */
  readonly partSize: number | undefined;
  /** The largest part size that may be chosen for this source and this fetch. */
  readonly largestPart: number;
  readonly sending: Sending;
  /** Parallel mode, if the option `parallel` is set. */
  readonly parallel: ParallelMode | undefined;
  readonly partPolicy: RetryPolicy;
  /** For calls after the client itself has given up. */
  readonly callPolicy: RetryPolicy;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
  readonly idleTimeout: number;
  readonly onCheckpoint: UploadOptions['onCheckpoint'];
}

/** The functions that read, hash and send a source. Loaded when an upload starts, with CRC-64. */
export interface Sending {
  /** Sends the parts that the service does not have, one after the other. */
  readonly sendSerial: (session: Session, upload: Upload) => Promise<void>;
  /** Length and CRC-64 of a range of the source. */
  readonly hashRange: (
    session: Session,
    from: number,
    end: number,
  ) => Promise<{ size: number; crc64: string }>;
  /** Length and CRC-64 of the whole file, computed from those of its parts. */
  readonly joined: (session: Session, records: ReadonlyMap<number, PartRecord>) => Promise<Whole>;
}

/** Sends several parts at a time. Loaded on first use. */
export interface ParallelMode {
  readonly concurrency: number;
  /** Starts the hashes of one upload. */
  readonly start: (session: Session) => PartHash;
  /** Reads and hashes the next part of the source. The caller knows that there is one. */
  readonly hashNext: (session: Session, upload: Upload) => Promise<HashedPart>;
  /** Sends the parts that the service does not have. */
  readonly send: (session: Session, upload: Upload) => Promise<void>;
}

/** A SHA-1 that tells its state. One that uses a thread has `close`. */
export type RunningSha1 = Required<Sha1> & { close?: () => void };

/** Hashes parts in order, like `SourceHash`. The bytes of a part may be in memory. */
export interface PartHash {
  next(session: Session, part: Part): Promise<{ crc64: string; sha1: readonly number[] }>;
  close(): void;
}

/** The members that identify an upload in every call. */
export type UploadId = FileOwner & Pick<Checkpoint, 'file_id' | 'upload_id'>;

/** An upload at the service. */
export interface Upload {
  readonly id: UploadId;
  readonly urls: PartUrls;
  readonly sizer: PartSizer;
  /** Parts that the service has stored, by number. */
  readonly records: Map<number, PartRecord>;
  /** Parts that were about to be sent, one for each size that was tried. */
  planned: PlannedPart[];
  /**
   * Whether the CRC-64 of some stored part was not compared with the service's. Then only the CRC-64
   * of the whole file, at the end, shows whether the service has the right bytes.
   */
  isUnproven: boolean;
  readonly parallel: ParallelState | undefined;
}

/** How far the hash of a parallel upload is. */
export interface ParallelState {
  readonly hash: PartHash;
  /** The state of SHA-1 before each part that the hash has reached, by part number. */
  readonly contexts: Map<number, Sha1Context>;
  /** The parts that are hashed, from part 1 on. */
  readonly hashed: HashedPart[];
}

/** A part of the source. */
export interface Part {
  readonly number: number;
  readonly from: number;
  readonly size: number;
  /** The bytes, if they are in memory. */
  readonly held?: readonly Uint8Array[] | undefined;
  /**
   * CRC-64 (an unsigned decimal), if sending the part does not have to compute it. A promise while the
   * hash of the source computes it.
   */
  readonly crc64?: string | Promise<string> | undefined;
}

/** A part that is hashed. */
export interface HashedPart extends Part {
  readonly crc64: string;
}

/** Thrown if this upload cannot be completed: start again, from `checkpoint` if there is one. */
export class RestartUpload {
  constructor(
    readonly error: unknown,
    readonly checkpoint?: Checkpoint,
  ) {}
}

/** Size and hashes of a whole file. */
export interface Whole {
  size: number;
  /** An unsigned decimal. */
  crc64_hash: string;
  /** SHA-1 in hexadecimal, if it is known. */
  content_hash?: string;
}

/** Gives the caller a checkpoint, if the upload can be resumed. */
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

/** The member that says where the file belongs. */
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
 * @throws TypeError unless exactly one of the two is a string that is not empty
 */
export function checkOwner(owner: { drive_id?: unknown; share_id?: unknown }, name: string): void {
  const { drive_id, share_id } = owner;
  if (!isAbsent(drive_id) && !isAbsent(share_id)) {
    const message = `${name}.share_id must be absent if ${name}.drive_id is set`;
    throw new TypeError(`${message}, got ${kindOf(share_id)}`);
  }
  const [member, value] = isAbsent(share_id) ? ['drive_id', drive_id] : ['share_id', share_id];
  const what = 'a non-empty string (drive_id, or share_id for an upload through a share link)';
  checkArgument(typeof value === 'string' && value !== '', `${name}.${member}`, what, value);
}
