import { bytesToHex } from '@noble/hashes/utils.js';
import type { CompleteFileRequest, PdsFile } from '../../../generated/types.js';
import { combineCrc64, formatCrc64, parseCrc64 } from '../../crc64/index.js';
import { parameterError, serviceError, type ServiceError } from '../answers.js';
import { createFileId } from '../ids.js';
import { createSha1Check } from '../sha1-contexts.js';
import { requireUpload, type CallContext, type Service } from '../service.js';
import type { StoredPart, StoredUpload } from '../store.js';

/**
 * Joins the parts. If the size or a hash differs from the declared one, the upload ends, as it does on
 * the service. If the list of parts is incomplete, nothing is joined and the upload continues.
 */
export async function completeFile(context: CallContext, body: CompleteFileRequest) {
  const { service, entry } = context;
  const { store, locks } = service;
  Object.assign(entry, { fileId: body.file_id, uploadId: body.upload_id });
  const file = await locks.run(`upload:${body.upload_id}`, async () => {
    const upload = await requireUpload(context, body);
    await requireTarget(service, upload);
    const parts = await store.parts(upload.uploadId);
    checkParts(parts, service.minPartSize);
    const content = await describeContent(service, upload.uploadId, parts);
    const problem = mismatch(content, upload, body.crc64_hash);
    if (problem) {
      await store.dropUpload(upload.uploadId);
      service.sha1States.delete(upload.uploadId);
      throw problem;
    }
    const completed = await publish(context, upload, content);
    service.sha1States.delete(upload.uploadId);
    return completed;
  });
  return { body: file };
}

/** Ends the upload if both its folder and the file that it would revise were deleted. */
async function requireTarget(
  { store }: Service,
  { uploadId, driveId, fileId, file }: StoredUpload,
): Promise<void> {
  const { parent_file_id: folderId = 'root' } = file;
  if (folderId === 'root' || (await store.item(driveId, folderId))) return;
  if (await store.item(driveId, fileId)) return;
  await store.dropUpload(uploadId);
  throw serviceError('NotFound.UploadId');
}

/** Adds the file, or its next revision in the folder where the file is now. */
function publish(
  { service, entry, now }: CallContext,
  { uploadId, driveId, fileId, file }: StoredUpload,
  { size, crc64, sha1, preHash }: Content,
): Promise<PdsFile> {
  const { store, locks } = service;
  // Two uploads to one file must not become the same revision.
  return locks.run(`file:${driveId}/${fileId}`, async () => {
    const previous = await store.item(driveId, fileId);
    const completed: PdsFile = {
      ...file,
      ...placeOf(previous?.file ?? file),
      status: 'available',
      size,
      crc64_hash: crc64,
      content_hash: sha1,
      content_hash_name: 'sha1',
      upload_id: uploadId,
      revision_id: createFileId(),
      revision_version: (previous?.file.revision_version ?? 0) + 1,
      updated_at: now.toISOString(),
    };
    await store.finishUpload(uploadId, { driveId, fileId, file: completed, preHash });
    entry.tookEffect = true;
    return completed;
  });
}

/** The members that a move or the bin may have changed since the upload started. */
function placeOf({ parent_file_id, trashed, trashed_at }: PdsFile): Partial<PdsFile> {
  return {
    ...(parent_file_id === undefined ? {} : { parent_file_id }),
    ...(trashed === undefined ? {} : { trashed }),
    ...(trashed_at === undefined ? {} : { trashed_at }),
  };
}

function checkParts(parts: readonly StoredPart[], minPartSize: number): void {
  const refuse = (detail: string) => serviceError('InvalidResource.PartList', 'part_list', detail);
  if (parts.length === 0) throw refuse('part list is empty');
  parts.forEach(({ partNumber, size }, index) => {
    if (partNumber !== index + 1) throw refuse(`part ${index + 1} is missing`);
    if (size < minPartSize && index < parts.length - 1) throw refuse('part entity too small');
  });
}

interface Content {
  size: number;
  crc64: string;
  sha1: string;
  preHash: string;
  /** Offset at which a declared SHA-1 state differs from that of the bytes. */
  wrongStateAt: number | undefined;
}

/** Rapid upload first compares the hash of this many bytes (CreateFile, pre_hash). */
const preHashLength = 1024;

async function describeContent(
  { store, createHash, sha1States }: Service,
  uploadId: string,
  parts: readonly StoredPart[],
): Promise<Content> {
  let size = 0;
  let crc = 0n;
  for (const part of parts) {
    crc = combineCrc64(crc, parseCrc64(part.crc64), part.size);
    size += part.size;
  }
  const sha1 = createHash('sha1');
  const preSha1 = createHash('sha1');
  const states = sha1States.get(uploadId);
  const check = states && createSha1Check(states);
  let read = 0;
  let lastPause = Date.now();
  for await (const chunk of store.partsContent(uploadId)) {
    sha1.update(chunk);
    check?.update(chunk);
    if (read < preHashLength) preSha1.update(chunk.subarray(0, preHashLength - read));
    read += chunk.length;
    // Reading from memory never waits. The pause lets the process serve other requests meanwhile.
    if (Date.now() - lastPause > 20) {
      await new Promise((resolve) => setTimeout(resolve));
      lastPause = Date.now();
    }
  }
  if (read !== size) throw new Error(`upload ${uploadId}: ${read} of ${size} bytes are stored`);
  return {
    size,
    crc64: formatCrc64(crc),
    sha1: bytesToHex(sha1.digest()).toUpperCase(),
    preHash: bytesToHex(preSha1.digest()).toUpperCase(),
    wrongStateAt: check?.wrongAt(),
  };
}

function mismatch(
  content: Content,
  { file: declared }: StoredUpload,
  crc64: string | undefined,
): ServiceError | undefined {
  if (declared.size !== undefined && declared.size !== content.size) {
    return parameterError(
      'InvalidParameter',
      'size',
      'file size is not matched with uploaded parts',
    );
  }
  if (crc64 !== undefined && parseCrc64(crc64) !== parseCrc64(content.crc64)) {
    return parameterError('InvalidParameter', 'crc64_hash', 'file crc64 hash is not matched');
  }
  if (content.wrongStateAt !== undefined) {
    const detail = `at part_offset ${content.wrongStateAt}`;
    return parameterError('InvalidParameter', 'parallel_sha1_ctx', detail);
  }
  const sha1 = declared.content_hash_name === 'sha1' ? declared.content_hash : undefined;
  if (sha1 !== undefined && sha1.toUpperCase() !== content.sha1) {
    return parameterError(
      'InvalidParameter',
      'content_hash',
      'file content hash is not matched with content_hash in complete file request',
    );
  }
  return undefined;
}
