import type { CallContext } from '../service.js';
import { completeFile } from './complete-file.js';
import { copyFile } from './copy-file.js';
import { createFile } from './create-file.js';
import { deleteFile } from './delete-file.js';
import { getDefaultDrive, listMyDrives } from './drives.js';
import { getAsyncTask } from './get-async-task.js';
import { getDownloadUrl } from './get-download-url.js';
import { getFile } from './get-file.js';
import { getUploadUrl } from './get-upload-url.js';
import { listFile } from './list-file.js';
import { listUploadedParts } from './list-uploaded-parts.js';
import { moveFile } from './move-file.js';
import { token } from './token.js';
import { trashFile } from './trash-file.js';
import { updateFile } from './update-file.js';

/** Runs an operation for a checked request and gives the status and body of the answer. */
export type Behaviour<Body> = (
  context: CallContext,
  body: Body,
) => Promise<{ status?: number; body?: object }>;

/** The behaviour of each operation, by operationId. The answer to any other operation is 501. */
export const behaviours: Readonly<Record<string, Behaviour<never>>> = {
  completeFile,
  copyFile,
  createFile,
  deleteFile,
  getAsyncTask,
  getDefaultDrive,
  getDownloadUrl,
  getFile,
  getUploadUrl,
  listFile,
  listMyDrives,
  listUploadedParts,
  moveFile,
  token,
  trashFile,
  updateFile,
};
