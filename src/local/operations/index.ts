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

/** What an operation does with a request that has been checked: the answer's status and body. */
export type Behaviour<Body> = (
  context: CallContext,
  body: Body,
) => Promise<{ status?: number; body?: object }>;

/** By operationId. An operation that is not here is answered with 501. */
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
