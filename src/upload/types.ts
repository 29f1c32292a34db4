/**
 * The public types of `pds-fetch/upload`.
 *
 * @module
 */
import type { Operations } from '../../generated/types.js';
import type { PdsClient } from '../client.js';
import type { Fetch, RetryOptions } from '../call/types.js';

/** What the upload needs of a client. `createClient` makes one. */
export type UploadClient = Pick<
  PdsClient,
  'createFile' | 'getUploadUrl' | 'listUploadedParts' | 'getFile' | 'completeFile' | 'transport'
>;

/**
 * Bytes that can be read anywhere and again, so that an upload of them can be resumed.
 * `fileSource(path)` of `pds-fetch/node` makes one of a file.
 */
export interface Source {
  /** Length in bytes. */
  readonly size: number;
  /** Name of the file, for a target without one. */
  readonly name?: string | undefined;
  /** Media type, for a target without `content_type`. */
  readonly type?: string | undefined;
  /** When the bytes were last changed, in milliseconds since 1970, for a target without `local_modified_at`. */
  readonly lastModified?: number | undefined;
  /**
   * The bytes from `from` up to, not including, `to`: in memory, or as they come. Ranges are long
   * (a whole part) once a stream was given, 8 MiB at most before. A byte stream (`type: 'bytes'`) is
   * read without copies.
   */
  slice(from: number, to: number): Sliced | Promise<Sliced>;
  /** Throws (`SourceChangedError`) if the bytes are no longer those that the upload began with. */
  check?(): void | Promise<void>;
  /**
   * Starts hashing the bytes beside the upload, for a source that can do so at less cost than
   * hashing what `slice` gives, as a file in a thread. Asked for with `parallel`; undefined where it
   * is not possible here.
   */
  startHash?(): Promise<SourceHash | undefined>;
}

/** Hashes a source in order, as a parallel upload needs it. */
export interface SourceHash {
  /**
   * Goes on from where the last call ended, first from 0, up to `end`.
   *
   * @returns the CRC-64 of these bytes, an unsigned decimal; and of all bytes so far the five words of
   * the state of SHA-1, unsigned. At the end of the source the latter are not used
   */
  next(end: number): Promise<{ crc64: string; sha1: readonly number[] }>;
  /** Called at the end of the upload. */
  close(): void;
}

/** A piece of a source: in memory, or as it comes. */
export type Sliced = Uint8Array | ReadableStream<Uint8Array>;

/** What can be uploaded. A stream can be read only once: an upload of it cannot be resumed. */
export type Uploadable =
  Uint8Array | Blob | Source | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export type CreateFileRequest = Operations['createFile']['request'];
export type CreateFileResponse = Operations['createFile']['response'];

/** Members of `createFile` that the upload fills in itself. */
type OwnMembers =
  | 'type'
  | 'size'
  | 'part_info_list'
  | 'parallel_upload'
  | 'pre_hash'
  | 'content_hash'
  | 'content_hash_name';

/** Who holds a file: a drive or a share. */
export type FileOwner = OwnerIn<CreateFileRequest>;

/** Taken of each member of the union: of the whole, Pick would lose that they exclude each other. */
type OwnerIn<Request> = Request extends CreateFileRequest
  ? Pick<Request, 'drive_id' | 'share_id'>
  : never;

/**
 * Where to, by the names of the wire: members of the body of `createFile`. Either `drive_id` or
 * `share_id` says who holds the file.
 */
export type UploadTarget = Partial<
  Omit<CreateFileRequest, OwnMembers | 'drive_id' | 'share_id' | 'file_id'>
> & {
  /** An existing file, which gets a new revision. */
  file_id?: string | undefined;
} & FileOwner;

/** How an upload is doing. */
export interface UploadProgress {
  /** Bytes in all; absent while the end of a stream is not known. */
  size?: number;
  /** Bytes at the service, those of an earlier session included. Falls back when a part is resent. */
  bytesSent: number;
  /** Bytes whose CRC-64 is known. */
  bytesHashed: number;
  /** Parts at the service. */
  partsDone: number;
  /** Parts in all; absent while it is not known: part sizes adapt on the way. */
  parts?: number;
  /** Bytes a second, smoothed over some seconds, of this session alone. */
  rate: number;
  /** Seconds that the rest takes at this rate; absent while that is not known. */
  secondsLeft?: number;
}

/** A part with its length in bytes. */
export interface PlannedPart {
  part_number: number;
  size: number;
}

/** A part that the service has. */
export interface PartRecord extends PlannedPart {
  /** CRC-64 of the part: an unsigned decimal. */
  crc64: string;
}

/**
 * All that a later session needs to go on with an upload: plain JSON without secrets or URLs.
 * The service keeps parts for ten days.
 */
export interface Checkpoint {
  /** 2; checkpoints of version 1 (pds-fetch 0.1), which name no target, can still be used. */
  version: 2;
  drive_id?: string | undefined;
  share_id?: string | undefined;
  file_id: string;
  upload_id: string;
  /** Length of the source in bytes. */
  size: number;
  /** Members of the target: going on with another one is refused. */
  target: Record<string, unknown>;
  /** Length of each part but the last, in bytes, where all are alike. */
  partSize?: number;
  /** Parts in any order instead of one after the other. */
  parallel?: boolean;
  /** What the service has. */
  parts: PartRecord[];
  /** What was about to be sent, and may have arrived. */
  planned: PlannedPart[];
}

/**
 * A SHA-1. `createHash('sha1')` of node:crypto is one for `rapid`; `parallel` needs `state` as well.
 */
export interface Sha1 {
  /** May give a promise, for one that hashes elsewhere; the bytes are left alone until it resolves. */
  update(bytes: Uint8Array): unknown;
  /** The five words of the state, unsigned. Asked for after multiples of 64 bytes only. */
  state?(): readonly number[] | Promise<readonly number[]>;
  digest(): Uint8Array | Promise<Uint8Array>;
}

/** Options of `uploadFile`. */
export interface UploadOptions {
  /**
   * Bytes of each part but the last: 102,400 to 5,368,709,120.
   * @default adapts: small at first, then what the line sends in some seconds. Parts of a parallel
   * upload are all alike, and as large as the size of the source suggests
   */
  partSize?: number | undefined;
  /** Length of a stream in bytes, where it is known. */
  size?: number | undefined;
  /** Ends the upload at once; it rejects with the signal's reason. The checkpoint stays usable. */
  signal?: AbortSignal | undefined;
  /** Told at most ten times a second, and at the end. What it throws or rejects with is ignored. */
  onProgress?: ((progress: UploadProgress) => unknown) | undefined;
  /** What `onCheckpoint` gave in an earlier session: the upload goes on from there. */
  checkpoint?: unknown;
  /**
   * Told after the file is created, after each part, and before a part is tried in another size:
   * store it, replacing the one before. Waited for; what it throws ends the upload.
   */
  onCheckpoint?: ((checkpoint: Checkpoint) => unknown) | undefined;
  /**
   * Milliseconds that a part may go without progress. A `fetch` that does not tell its progress
   * gets in addition the time that the part takes at 64 KiB a second.
   * @default 30_000
   */
  idleTimeout?: number | undefined;
  /**
   * When and how often a failed part is repeated; `false` for never.
   * @default { attempts: 10, minDelay: 100, maxDelay: 10_000, maxRetryAfter: 60_000 }, or `false` where the client has it
   */
  retry?: RetryOptions | false | undefined;
  /**
   * What sends the parts.
   * @default the client's
   */
  fetch?: Fetch | undefined;
  /**
   * How many parts are sent at a time: where a link is long, this is what fills it. The source is
   * read twice, first for the SHA-1 that the service asks for. A domain that has no parallel uploads
   * gets a serial one.
   * @default one part after the other, in the order of the bytes
   */
  parallel?: number | undefined;
  /**
   * Sends nothing if the service has the same bytes already. The source is read once more, for its
   * SHA-1. `preHashFrom` is the length in bytes from which the service is first asked by the first
   * kilobyte alone.
   * @default false; { preHashFrom: 8 MiB } for true
   */
  rapid?: boolean | { preHashFrom?: number | undefined } | undefined;
  /**
   * Makes the SHA-1 that `parallel` and `rapid` need.
   * @default WebAssembly, in a thread of its own where there are threads, loaded on first use
   */
  sha1?: (() => Sha1) | undefined;
}

/** Which upload to complete, and what the file must then be. */
export interface Completion {
  drive_id?: string | undefined;
  /** Instead of `drive_id`, for an upload through a share link. */
  share_id?: string | undefined;
  file_id: string;
  upload_id: string;
  /** CRC-64 of the whole file: an unsigned decimal. */
  crc64_hash: string;
  /** Length of the whole file in bytes. */
  size: number;
}
