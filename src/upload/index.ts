/**
 * Uploads bytes, and returns the completed File.
 *
 * @module
 */
export { completeUpload } from './complete-upload.js';
export { CheckpointError, FileExistsError, SourceChangedError } from './errors.js';
export { EntryError, type EntryErrorCode } from './entries.js';
export { uploadFile } from './upload-file.js';
export { uploadFiles } from './upload-files.js';
export { Crc64MismatchError } from '../errors/index.js';
export type {
  Checkpoint,
  Completion,
  FileOwner,
  PartRecord,
  PlannedPart,
  Sha1,
  Sliced,
  Source,
  SourceHash,
  Uploadable,
  UploadClient,
  UploadOptions,
  UploadProgress,
  UploadTarget,
} from './types.js';
export type {
  CheckpointStore,
  FailedEntry,
  FileEntry,
  FolderEntry,
  UploadEntry,
  UploadFilesClient,
  UploadFilesOptions,
  UploadFilesTarget,
  UploadOutcome,
} from './files-types.js';
