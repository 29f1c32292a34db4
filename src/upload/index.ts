/**
 * From bytes to a completed File.
 *
 * @module
 */
export { CheckpointError } from './checkpoint-error.js';
export { completeUpload } from './complete-upload.js';
export { FileExistsError } from './file-exists-error.js';
export { SourceChangedError } from './source-changed-error.js';
export { uploadFile } from './upload-file.js';
export type {
  Checkpoint,
  Completion,
  ParallelMode,
  PartRecord,
  RapidMode,
  Sliced,
  Source,
  Uploadable,
  UploadClient,
  UploadOptions,
  UploadProgress,
  UploadTarget,
} from './types.js';
