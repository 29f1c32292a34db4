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

/** The methods of a client that `uploadFiles` calls. `createClient` makes such a client. */
export type UploadFilesClient = UploadClient & Pick<PdsClient, 'listFile'>;

/** A file to upload, and its path below the target folder. */
export interface FileEntry {
  /** Path below the target folder, `/` between folders: `2026/summer/beach.jpg`. */
  readonly path: string;
  /** The bytes, or a function that opens them when the turn of this file comes. */
  readonly source: Uploadable | (() => Uploadable | Promise<Uploadable>);
  readonly type?: 'file' | undefined;
  /** Members of `createFile` for this file alone, such as `content_type` or `file_id`. */
  readonly target?: Partial<Omit<UploadTarget, 'name' | 'drive_id' | 'share_id'>> | undefined;
}

/** A folder, which is created even if nothing is in it. */
export interface FolderEntry {
  readonly path: string;
  readonly type: 'folder';
}

/** An entry that cannot be uploaded, and why. The code that lists entries makes it. */
export interface FailedEntry {
  readonly path: string;
  readonly error: unknown;
}

/** An entry of `uploadFiles`. The path of a browser's File is its `webkitRelativePath`, or its name. */
export type UploadEntry = FileEntry | FolderEntry | FailedEntry | File;

/** The result for one entry. */
export type UploadOutcome<Entry extends UploadEntry = UploadEntry> =
  | {
      entry: Entry;
      /** `'skipped'`: it was already there, see the option `skip`. */
      action: 'uploaded' | 'updated' | 'created' | 'skipped';
      file: PdsFile;
      error?: undefined;
    }
  | { entry: Entry; action: 'failed'; error: unknown; file?: undefined }
  | {
      entry: Entry;
      /** With `dryRun`: what an upload would do. */
      action: 'would upload' | 'would update' | 'would create';
      file?: undefined;
      error?: undefined;
    };

/** Where the files go: the folder, and members of `createFile` for every file. */
export type UploadFilesTarget = Omit<UploadTarget, 'name' | 'file_id' | 'drive_id' | 'share_id'> & {
  /** Path of the folder below `parent_file_id` (default `root`), such as `/a/b`. */
  parent_path?: string | undefined;
} & FileOwner;

/** Stores checkpoints between two sessions, one for each file. */
export interface CheckpointStore<Entry extends UploadEntry = UploadEntry> {
  /** The checkpoint that was saved for this entry and target; undefined if there is none. */
  load(entry: Entry, target: UploadTarget): unknown;
  save(entry: Entry, target: UploadTarget, checkpoint: Checkpoint): unknown;
  /** Called when the file is uploaded: its checkpoint is not needed any more. An error is ignored. */
  remove(entry: Entry, target: UploadTarget): unknown;
}

/** Options of `uploadFiles`: those of `uploadFile` for each file, and those for all files. */
export interface UploadFilesOptions<Entry extends UploadEntry = UploadEntry> extends Omit<
  UploadOptions,
  'size' | 'checkpoint' | 'onCheckpoint' | 'onProgress'
> {
  /**
   * How many files are uploaded at the same time. It decides how fast many small files are.
   * @default 8
   */
  files?: number | undefined;
  /**
   * How many bytes of parts may be in memory, of all files together. A part that is larger waits until
   * nothing else is being sent.
   * @default 256 MiB
   */
  memory?: number | undefined;
  /**
   * Which files are not uploaded. `'same'`: the folder has a file with the same name, size and CRC-64
   * (the bytes here are read for that; times are not compared). `'exists'`: the folder has a file with
   * the same name. `'never'`: every file is uploaded.
   * @default 'never'
   */
  skip?: 'same' | 'exists' | 'never' | undefined;
  /**
   * Whether a file with the same name gets a new revision, if its bytes differ.
   * @default false: `check_name_mode` decides, which by default keeps both files
   */
  update?: boolean | undefined;
  /**
   * Whether missing folders of `parent_path` are created.
   * @default false
   */
  createMissing?: boolean | undefined;
  /** Whether to send nothing, and only report what would be done. */
  dryRun?: boolean | undefined;
  /** Stores checkpoints, so that a later session continues files that were partly sent. */
  checkpoints?: CheckpointStore<Entry> | undefined;
  /** Called for each file that is being sent, as `onProgress` of `uploadFile`. */
  onProgress?: ((entry: Entry, progress: UploadProgress) => unknown) | undefined;
  /** Called if a checkpoint could not be used, with the reason: the file is sent from its beginning. */
  onRestart?: ((entry: Entry, reason: unknown) => unknown) | undefined;
}
