import type { CallContext } from '../service.js';
import { completeFile } from './complete-file.js';
import { createFile } from './create-file.js';
import { getFile } from './get-file.js';
import { getUploadUrl } from './get-upload-url.js';
import { listFile } from './list-file.js';
import { listUploadedParts } from './list-uploaded-parts.js';
import { token } from './token.js';

/** What an operation does with a request that has been checked: the answer's body. */
export type Behaviour<Body> = (
  context: CallContext,
  body: Body,
) => Promise<{ status?: number; body?: object }>;

/** By operationId. An operation that is not here is answered with 501. */
export const behaviours: Readonly<Record<string, Behaviour<never>>> = {
  completeFile,
  createFile,
  getFile,
  getUploadUrl,
  listFile,
  listUploadedParts,
  token,
};
