import type { Operations, PdsFile } from '../../generated/types.js';
import type { CallInit, PdsClient } from '../client-types.js';
import type { Fetch, RetryOptions } from '../call/types.js';
import type { Session, Upload } from './session.js';

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
  /** When the bytes were last changed, in milliseconds since 1970: a resume compares it. */
  readonly lastModified?: number | undefined;
  /** The bytes from `from` up to, not including, `to`. */
  slice(from: number, to: number): Sliced | Promise<Sliced>;
  /** Instead of `slice`, where it can be had: fills `into` with the bytes that start at `from`. */
  read?(into: Uint8Array, from: number): Promise<void>;
  /**
   * CRC-64 of a piece, where there is something faster than the tables that an upload brings
   * (`crc64` of `pds-fetch/crc64`, at the price of its size in a bundle).
   */
  crc64?: ((bytes: Uint8Array) => bigint | Promise<bigint>) | undefined;
  /** Throws (`SourceChangedError`) if the bytes are no longer those that the upload began with. */
  check?(): void | Promise<void>;
}

/** A piece of a source: in memory, or as it comes. */
export type Sliced = Uint8Array | ReadableStream<Uint8Array>;

/** What can be uploaded. A stream can be read only once: an upload of it cannot be resumed. */
export type Uploadable =
  Uint8Array | Blob | Source | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export type CreateFileRequest = Operations['createFile']['request'];

/** The names are the wire's: members of the body of `createFile`. */
export type UploadTarget = Partial<
  Omit<
    CreateFileRequest,
    | 'type'
    | 'size'
    | 'part_info_list'
    | 'parallel_upload'
    | 'pre_hash'
    | 'content_hash'
    | 'content_hash_name'
  >
>;

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
  /** Parts in all; absent while the end of a stream is not known. */
  parts?: number;
  /** Bytes a second over the last seconds, of this session alone. */
  rate: number;
}

/** A part that the service has. */
export interface PartRecord {
  part_number: number;
  /** Length in bytes. */
  size: number;
  /** CRC-64 of the part: an unsigned decimal. */
  crc64: string;
}

/**
 * All that a later session needs to go on with an upload: plain JSON without secrets or URLs.
 * The service keeps parts for ten days.
 */
export interface Checkpoint {
  version: 1;
  drive_id?: string;
  share_id?: string;
  file_id: string;
  upload_id: string;
  /** Length of the source in bytes. */
  size: number;
  /** `lastModified` of the source, where it has one. */
  lastModified?: number;
  /** Length of each part but the last, in bytes. */
  partSize: number;
  /** Parts in any order instead of one after the other. */
  parallel?: boolean;
  parts: PartRecord[];
}

/** An upload that finishes without sending: `rapidUpload()` of `pds-fetch/upload/sha1`. */
export interface RapidMode {
  /** Creates the file with the hashes that let the service recognise its bytes. */
  create(
    session: Session,
    create: (members?: Partial<CreateFileRequest>) => Promise<CreateFileResponse>,
  ): Promise<{
    answer: CreateFileResponse;
    /** What the source has, as far as it was read. */
    found?: Pick<Completion, 'size' | 'crc64_hash'>;
  }>;
}

/** Parts in any order, several at a time: `parallelUpload()` of `pds-fetch/upload/sha1`. */
export interface ParallelMode {
  /** Sends the parts that the service lacks. */
  send(session: Session, upload: Upload): Promise<void>;
}

export type CreateFileResponse = Operations['createFile']['response'];

/** Options of `uploadFile`. */
export interface UploadOptions {
  /**
   * Bytes of each part but the last: 102,400 to 5,368,709,120.
   * @default 8 MiB, more for a file that would have over 9,000 parts
   */
  partSize?: number | undefined;
  /** Length of a stream in bytes, where it is known. */
  size?: number | undefined;
  /** Ends the upload at once; it rejects with the signal's reason. The checkpoint stays usable. */
  signal?: AbortSignal | undefined;
  /** Told at most ten times a second, and at the end. What it throws is ignored. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** What `onCheckpoint` gave in an earlier session: the upload goes on from there. */
  checkpoint?: unknown;
  /**
   * Told after the file is created and after each part: store it, replacing the one before. Waited
   * for; what it throws ends the upload.
   */
  onCheckpoint?: ((checkpoint: Checkpoint) => void | Promise<void>) | undefined;
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
  /** `rapidUpload()` of `pds-fetch/upload/sha1`: nothing is sent if the service has the bytes. */
  rapid?: RapidMode | undefined;
  /** `parallelUpload()` of `pds-fetch/upload/sha1`: several parts at a time. */
  parallel?: ParallelMode | undefined;
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

export type { CallInit, Fetch, PdsFile, RetryOptions };
