import type { RetryOptions, Fetch } from '../call/types.js';
import type { PdsClient } from '../client.js';
import type { Crc64 } from '../crc64/index.js';

/** The part of a client that a download uses. */
export type DownloadClient = Pick<PdsClient, 'getFile' | 'getDownloadUrl' | 'transport'>;

/** The file to download: in a drive, or in a share. */
export type DownloadTarget = {
  /** Id of the file, as listings and uploads return it. */
  file_id: string;
} & (
  | {
      /** Id of the drive (the storage space) that contains the file. */
      drive_id: string;
      /** Not beside `drive_id`. */
      share_id?: never;
    }
  | {
      /** Id of the share that contains the file; the call then needs `x-share-token`. */
      share_id: string;
      /** Not beside `share_id`. */
      drive_id?: never;
    }
);

/** The progress of a download. */
export interface DownloadProgress {
  /** Size of the whole content in bytes; absent while it is not known. */
  size?: number;
  /** Number of bytes received so far, including those of `resume`. */
  bytesReceived: number;
}

/** Options of `downloadFile`. */
export interface DownloadOptions {
  /** Ends the download: the stream errors with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called at most ten times a second, and at the end. An error that it throws is ignored. */
  onProgress?: ((progress: DownloadProgress) => unknown) | undefined;
  /**
   * Milliseconds without a byte after which a request is repeated from the next missing byte.
   * @default 30_000
   */
  idleTimeout?: number | undefined;
  /**
   * When and how often failed requests are repeated; `false` for never. The count restarts when bytes
   * arrive.
   * @default the client's
   */
  retry?: RetryOptions | false | undefined;
  /**
   * The fetch that sends the requests for the content.
   * @default the client's
   */
  fetch?: Fetch | undefined;
  /**
   * The hash of the first bytes, if you already have them. The stream then gives the bytes after them,
   * and the CRC-64 of the whole is compared.
   *
   * @example
   * const { stream } = await downloadFile(client, target, { resume: new Crc64().update(firstBytes) });
   */
  resume?: Crc64 | undefined;
  /**
   * Whether to accept a file without a CRC-64 at the service (it may be missing for copied files). Then
   * only the size is compared.
   * @default false
   */
  allowUnverified?: boolean | undefined;
}
