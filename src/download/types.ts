import type { RetryOptions, Fetch } from '../call/types.js';
import type { PdsClient } from '../client.js';
import type { Crc64 } from '../crc64/index.js';

/** What a download needs of a client. */
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

/** How far a download is. */
export interface DownloadProgress {
  /** Size of the whole content in bytes; absent while it is not known. */
  size?: number;
  /** Bytes that are here, those of `resume` included. */
  bytesReceived: number;
}

/** Options of `downloadFile`. */
export interface DownloadOptions {
  /** Ends the download: the stream errors with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told at most ten times a second, and at the end. What it throws is ignored. */
  onProgress?: ((progress: DownloadProgress) => unknown) | undefined;
  /**
   * Milliseconds without a byte after which a request is repeated from where it is.
   * @default 30_000
   */
  idleTimeout?: number | undefined;
  /**
   * When and how often failed requests are repeated; `false` for never. Bytes that arrive start the
   * count again.
   * @default the client's
   */
  retry?: RetryOptions | false | undefined;
  /**
   * What sends the requests for the content.
   * @default the client's
   */
  fetch?: Fetch | undefined;
  /**
   * The hash of the first bytes, if they are here already: the stream then gives the bytes after
   * them, and compares the whole.
   *
   * @example
   * const { stream } = await downloadFile(client, target, { resume: new Crc64().update(firstBytes) });
   */
  resume?: Crc64 | undefined;
  /**
   * Whether to accept a file of which the service tells no CRC-64 (it may be missing for copied
   * files). Then only its size is compared.
   * @default false
   */
  allowUnverified?: boolean | undefined;
}
