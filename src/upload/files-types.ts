/**
 * The public types of `uploadFiles`.
 *
 * @module
 */
import type { PdsFile } from '../../generated/types.js';
import type { PdsClient } from '../client.js';
import type {
  Checkpoint,
  FileOwner,
  Uploadable,
  UploadClient,
  UploadOptions,
  UploadProgress,
  UploadTarget,
} from './types.js';

/** What `uploadFiles` needs of a client. `createClient` makes one. */
export type UploadFilesClient = UploadClient & Pick<PdsClient, 'listFile'>;

/** A file to upload, and where below the target folder. */
export interface FileEntry {
  /** Path below the target folder, `/` between folders: `2026/summer/beach.jpg`. */
  readonly path: string;
  /** The bytes, or what opens them when their turn comes. */
  readonly source: Uploadable | (() => Uploadable | Promise<Uploadable>);
  readonly type?: 'file' | undefined;
  /** Members of `createFile` for this file alone, such as `content_type` or `file_id`. */
  readonly target?: Partial<Omit<UploadTarget, 'name' | 'drive_id' | 'share_id'>> | undefined;
}

/** A folder that is there even if nothing is in it. */
export interface FolderEntry {
  readonly path: string;
  readonly type: 'folder';
}

/** Why an entry cannot be uploaded: set by the code that lists entries, and reported as its outcome. */
export interface FailedEntry {
  readonly path: string;
  readonly error: unknown;
}

/** An entry of `uploadFiles`. A browser's File goes to its `webkitRelativePath`, or its name. */
export type UploadEntry = FileEntry | FolderEntry | FailedEntry | File;

/** What became of an entry. */
export type UploadOutcome<Entry extends UploadEntry = UploadEntry> =
  | {
      entry: Entry;
      /** `'skipped'`: it was there, see the option `skip`. */
      action: 'uploaded' | 'updated' | 'created' | 'skipped';
      file: PdsFile;
      error?: undefined;
    }
  | { entry: Entry; action: 'failed'; error: unknown; file?: undefined }
  | {
      entry: Entry;
      /** With `dryRun`: what would be done. */
      action: 'would upload' | 'would update' | 'would create';
      file?: undefined;
      error?: undefined;
    };

/** Where to: members of `createFile` that hold for every file, and the folder. */
export type UploadFilesTarget = Omit<UploadTarget, 'name' | 'file_id' | 'drive_id' | 'share_id'> & {
  /** Path of the folder from `parent_file_id` (default `root`) on, such as `/a/b`. */
  parent_path?: string | undefined;
} & FileOwner;

/** Where checkpoints are kept between two sessions, one for each file. */
export interface CheckpointStore<Entry extends UploadEntry = UploadEntry> {
  /** What was saved for this entry and target; undefined if nothing was. */
  load(entry: Entry, target: UploadTarget): unknown;
  save(entry: Entry, target: UploadTarget, checkpoint: Checkpoint): unknown;
  /** The file is there: its checkpoint is of no use any more. */
  remove(entry: Entry, target: UploadTarget): unknown;
}

/** Options of `uploadFiles`: those of `uploadFile` for each file, and what concerns all. */
export interface UploadFilesOptions<Entry extends UploadEntry = UploadEntry> extends Omit<
  UploadOptions,
  'size' | 'checkpoint' | 'onCheckpoint' | 'onProgress'
> {
  /**
   * How many files are uploaded at a time. What counts for many small ones.
   * @default 8
   */
  files?: number | undefined;
  /**
   * Bytes of parts in memory, of all files together. A part larger than this waits until nothing
   * else is being sent.
   * @default 256 MiB
   */
  memory?: number | undefined;
  /**
   * Which files are left out: `'same'` those that the folder has with the same name, size and CRC-64
   * (the bytes here are read for that, times are not looked at); `'exists'` those of whose name there
   * is one; `'never'` none.
   * @default 'never'
   */
  skip?: 'same' | 'exists' | 'never' | undefined;
  /**
   * Makes a new revision of the file that has the name, where its bytes differ.
   * @default false: as `check_name_mode` says, which by default leaves both there
   */
  update?: boolean | undefined;
  /**
   * Creates the folders of `parent_path` that are missing.
   * @default false
   */
  createMissing?: boolean | undefined;
  /** Sends nothing: the outcomes tell what would be done. */
  dryRun?: boolean | undefined;
  /** Lets a later session go on with the files that were half sent. */
  checkpoints?: CheckpointStore<Entry> | undefined;
  /** Told of each file that is being sent, as `onProgress` of `uploadFile`. */
  onProgress?: ((entry: Entry, progress: UploadProgress) => unknown) | undefined;
  /** Told why a checkpoint could not be used: the file is sent from its beginning. */
  onRestart?: ((entry: Entry, reason: unknown) => unknown) | undefined;
}
