/**
 * The public types of `pds-fetch/upload`.
 *
 * @module
 */
import type { Operations } from '../../generated/types.js';
import type { PdsClient } from '../client.js';
import type { Fetch, RetryOptions } from '../call/types.js';

/** The methods of a client that an upload calls. `createClient` makes such a client. */
export type UploadClient = Pick<
  PdsClient,
  'createFile' | 'getUploadUrl' | 'listUploadedParts' | 'getFile' | 'completeFile' | 'transport'
>;

/**
 * Bytes of which any range can be read, at any time and more than once. So an upload of them can be
 * resumed. `fileSource(path)` of `pds-fetch/node` makes a Source of a file.
 */
export interface Source {
  /** Length in bytes. */
  readonly size: number;
  /** Name of the file, used if the target has no `name`. */
  readonly name?: string | undefined;
  /** Media type, used if the target has no `content_type`. */
  readonly type?: string | undefined;
  /**
   * When the bytes were last changed, in milliseconds since 1970, used if the target has no
   * `local_modified_at`.
   */
  readonly lastModified?: number | undefined;
  /**
   * The bytes from `from` up to, but not including, `to`: in memory or as a stream. A range has at
   * most 8 MiB until this has returned a stream, and then a whole part. A byte stream
   * (`type: 'bytes'`) is read without copying.
   */
  slice(from: number, to: number): Sliced | Promise<Sliced>;
  /** Throws `SourceChangedError` if the bytes have changed since the upload started. */
  check?(): void | Promise<void>;
  /**
   * Starts to hash the bytes beside the upload, for a source that does so faster than the upload can
   * hash what `slice` returns: a file is hashed in a thread. Called if the option `parallel` is set.
   * The result is undefined where such a hash is not possible.
   */
  startHash?(): Promise<SourceHash | undefined>;
}

/** Hashes a source in order, for a parallel upload. */
export interface SourceHash {
  /**
   * Hashes the bytes from where the last call ended (at first 0) up to `end`.
   *
   * @returns `crc64`: the CRC-64 of these bytes, an unsigned decimal; `sha1`: the state of SHA-1 after
   * all bytes up to `end`, five unsigned words. At the end of the source `sha1` is not used
   */
  next(end: number): Promise<{ crc64: string; sha1: readonly number[] }>;
  /** Called when the upload ends, in every case. */
  close(): void;
}

/** A range of a source: in memory or as a stream. */
export type Sliced = Uint8Array | ReadableStream<Uint8Array>;

/** What can be uploaded. A stream can be read only once: an upload of it cannot be resumed. */
export type Uploadable =
  Uint8Array | Blob | Source | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export type CreateFileRequest = Operations['createFile']['request'];
export type CreateFileResponse = Operations['createFile']['response'];

/** Members of `createFile` that the upload sets itself. */
type OwnMembers =
  | 'type'
  | 'size'
  | 'part_info_list'
  | 'parallel_upload'
  | 'pre_hash'
  | 'content_hash'
  | 'content_hash_name';

/** Where a file belongs: to a drive or to a share. */
export type FileOwner = OwnerIn<CreateFileRequest>;

/** Picks from each member of the union: Pick of the whole union would allow both ids at once. */
type OwnerIn<Request> = Request extends CreateFileRequest
  ? Pick<Request, 'drive_id' | 'share_id'>
  : never;

/**
 * Where the file goes: members of the body of `createFile`, by their names on the wire. It needs
 * either `drive_id` or `share_id`.
 */
export type UploadTarget = Partial<
  Omit<CreateFileRequest, OwnMembers | 'drive_id' | 'share_id' | 'file_id'>
> & {
  /** An existing file that gets a new revision. */
  file_id?: string | undefined;
} & FileOwner;

/** How far an upload is. */
export interface UploadProgress {
  /** Length of the source in bytes; absent for a stream of unknown length. */
  size?: number;
  /** Bytes sent so far, including those of an earlier session. Decreases when a part is sent again. */
  bytesSent: number;
  /** Bytes that are hashed. */
  bytesHashed: number;
  /** Parts that the service has stored. */
  partsDone: number;
  /** Number of all parts; absent while it is not known, because part sizes adapt to the line. */
  parts?: number;
  /** Bytes per second of this session, smoothed over some seconds. */
  rate: number;
  /** Seconds until the end at this rate; absent while that is not known. */
  secondsLeft?: number;
}

/** A part with its length in bytes. */
export interface PlannedPart {
  part_number: number;
  size: number;
}

/** A part that the service has stored. */
export interface PartRecord extends PlannedPart {
  /** CRC-64 of the part: an unsigned decimal. */
  crc64: string;
}

/**
 * All that a later session needs to continue an upload: plain JSON without secrets or URLs. The
 * service keeps the parts for ten days.
 */
export interface Checkpoint {
  /** 2. Checkpoints of version 1 (pds-fetch 0.1), which have no `target`, can still be used. */
  version: 2;
  drive_id?: string | undefined;
  share_id?: string | undefined;
  file_id: string;
  upload_id: string;
  /** Length of the source in bytes. */
  size: number;
  /** Members of the target. An upload to another target cannot continue from this checkpoint. */
  target: Record<string, unknown>;
  /** Length of each part but the last, in bytes, if all have the same length. */
  partSize?: number;
  /** Whether this is a parallel upload, whose parts may arrive in any order. */
  parallel?: boolean;
  /** Parts that the service has stored. */
  parts: PartRecord[];
  /** Parts that were about to be sent, and may have arrived. */
  planned: PlannedPart[];
}

/**
 * A SHA-1. `createHash('sha1')` of node:crypto is one for `rapid`; `parallel` needs `state` as well.
 */
export interface Sha1 {
  /** May return a promise, if it hashes in another thread; the bytes do not change until it resolves. */
  update(bytes: Uint8Array): unknown;
  /** The five words of the state, unsigned. Called only after a multiple of 64 bytes. */
  state?(): readonly number[] | Promise<readonly number[]>;
  digest(): Uint8Array | Promise<Uint8Array>;
}

/** Options of `uploadFile`. */
export interface UploadOptions {
  /**
   * Bytes of each part but the last: 102,400 to 5,368,709,120.
   * @default adapts: small at first, then as much as the line sends in some seconds. The parts of a
   * parallel upload have one length, which depends on the size of the source: 1 to 64 MiB, and more
   * above 576,000 MiB
   */
  partSize?: number | undefined;
  /** Length of a stream in bytes, if it is known. */
  size?: number | undefined;
  /** Stops the upload at once; it rejects with the signal's reason. The checkpoint stays usable. */
  signal?: AbortSignal | undefined;
  /**
   * Called at most ten times a second, and at the end. An error that it throws, or rejects with, is
   * ignored.
   */
  onProgress?: ((progress: UploadProgress) => unknown) | undefined;
  /** What `onCheckpoint` got in an earlier session: the upload continues from there. */
  checkpoint?: unknown;
  /**
   * Called after the file is created, after each part, and before a part is sent again in another
   * size. Store the checkpoint in place of the one before. The upload waits for a promise that this
   * returns; an error that it throws ends the upload.
   */
  onCheckpoint?: ((checkpoint: Checkpoint) => unknown) | undefined;
  /**
   * Milliseconds without progress after which the sending of a part fails. With a `fetch` that does
   * not report progress, the whole part has this time, plus its length at 64 KiB per second.
   * @default 30_000
   */
  idleTimeout?: number | undefined;
  /**
   * When and how often a failed part is sent again; `false` for never.
   * @default { attempts: 10, minDelay: 100, maxDelay: 10_000, maxRetryAfter: 60_000 }, or `false` if the client has that
   */
  retry?: RetryOptions | false | undefined;
  /**
   * The fetch that sends the parts.
   * @default the client's
   */
  fetch?: Fetch | undefined;
  /**
   * How many parts are sent at the same time. Several parts use a line with a long delay better than
   * one. The source is read twice: once to hash it, since the service requires the SHA-1 before each
   * part, and once to send it. If the domain does not support parallel uploads, the upload is serial.
   * @default one part after the other, in the order of the bytes
   */
  parallel?: number | undefined;
  /**
   * Sends no bytes if the service already has the same ones. The source is read once more, for its
   * SHA-1. `preHashFrom` is a length in bytes: for a source of this length or more, the service is
   * first asked about the first kilobyte alone.
   * @default false; { preHashFrom: 8 MiB } for true
   */
  rapid?: boolean | { preHashFrom?: number | undefined } | undefined;
  /**
   * Makes the SHA-1 that `parallel` and `rapid` need.
   * @default WebAssembly, loaded on first use, in a thread of its own where there are threads
   */
  sha1?: (() => Sha1) | undefined;
}

/** Which upload to complete, and the size and hash that the file must then have. */
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
