import type { CreateFileRequest, CreateFileResponse, PdsFile } from '../../../generated/types.js';
import {
  checkName,
  findItem,
  nameMode,
  newFile,
  newRevision,
  placeName,
  requireFolder,
} from '../files.js';
import { parameterError, serviceError, ServiceError } from '../answers.js';
import { createFileId, createRapidUploadId, createUploadId } from '../ids.js';
import { partInfo } from '../storage-urls.js';
import { driveOf, type CallContext, type Service } from '../service.js';
import type { StoredItem, StoredUpload } from '../store.js';

/** "A success is 201" (CreateFile). */
const created = 201;

export async function createFile(context: CallContext, body: CreateFileRequest) {
  const { service } = context;
  const driveId = driveOf(context, body);
  await checkRequest(service, driveId, body);
  // Without the lock, two requests for one folder could both find the same name free.
  const answer = await service.locks.run(`tree:${driveId}`, () => create(context, driveId, body));
  return { status: created, body: answer };
}

async function create(
  context: CallContext,
  driveId: string,
  body: CreateFileRequest,
): Promise<CreateFileResponse> {
  const { service, entry } = context;
  const replaced = await replacedFile(service, driveId, body);
  const { parent_file_id: folderId } = body;
  const mode = replaced ? 'ignore' : nameMode(body.check_name_mode);
  const { name, existing } = await placeName(context, { driveId, folderId, name: body.name, mode });
  if (existing) return describe(service, existing.file, { exist: true });
  const file = replaced
    ? newRevision(replaced.file, body)
    : newFile(context, driveId, createFileId(), { ...body, name });
  entry.fileId = file.file_id;

  if (body.type === 'folder') {
    await service.store.putItem({ driveId, fileId: file.file_id, file });
    entry.tookEffect = true;
    return describe(service, file, { exist: false });
  }
  const rapid = await rapidSource(service, body);
  if (rapid) {
    return service.locks.run(`file:${driveId}/${file.file_id}`, () =>
      rapidUpload(context, driveId, file, rapid),
    );
  }
  return startUpload(context, driveId, file, body);
}

/** Starts an upload. The file exists only after its completion. */
async function startUpload(
  context: CallContext,
  driveId: string,
  file: PdsFile,
  body: CreateFileRequest,
): Promise<CreateFileResponse> {
  const { service, now, entry } = context;
  const upload: StoredUpload = {
    uploadId: createUploadId(),
    driveId,
    fileId: file.file_id,
    createdAt: now.getTime(),
    parallel: body.parallel_upload === true,
    file: { ...file, status: 'uploading' },
  };
  await service.store.putUpload(upload);
  Object.assign(entry, { uploadId: upload.uploadId, tookEffect: true });
  return describe(service, upload.file, {
    exist: false,
    rapid_upload: false,
    upload_id: upload.uploadId,
    part_info_list: requestedParts(body).map((part) => partInfo(context, upload, part)),
  });
}

/** The parts of the request, by default one. Some clients send an empty list for an empty file. */
function requestedParts({ part_info_list: parts = [] }: CreateFileRequest) {
  return parts.length > 0 ? parts : [{ part_number: 1 }];
}

/** Creates the file at once with the bytes of an existing one. */
async function rapidUpload(
  { service, now, entry }: CallContext,
  driveId: string,
  file: PdsFile,
  source: StoredItem,
): Promise<CreateFileResponse> {
  const replaced = await service.store.item(driveId, file.file_id);
  const { size, crc64_hash, content_hash, content_hash_name } = source.file;
  const available: PdsFile = {
    ...file,
    status: 'available',
    ...(size === undefined ? {} : { size }),
    ...(crc64_hash === undefined ? {} : { crc64_hash }),
    ...(content_hash === undefined ? {} : { content_hash }),
    ...(content_hash_name === undefined ? {} : { content_hash_name }),
    upload_id: createRapidUploadId(),
    revision_id: createFileId(),
    revision_version: (replaced?.file.revision_version ?? 0) + 1,
    updated_at: now.toISOString(),
  };
  const preHash = source.preHash;
  await service.store.putItem(
    {
      driveId,
      fileId: file.file_id,
      file: available,
      ...(preHash === undefined ? {} : { preHash }),
    },
    source,
  );
  Object.assign(entry, { uploadId: available.upload_id, tookEffect: true });
  return describe(service, available, {
    exist: false,
    rapid_upload: true,
    upload_id: available.upload_id!,
  });
}

/**
 * The completed file with the SHA-1 of the new one. Throws PreHashMatched if only pre_hash is sent
 * and matches.
 */
async function rapidSource(
  { store }: Service,
  { pre_hash, content_hash, content_hash_name, size }: CreateFileRequest,
): Promise<StoredItem | undefined> {
  const sha1 = content_hash_name === 'sha1' ? content_hash?.toUpperCase() : undefined;
  const start = pre_hash?.toUpperCase();
  if (sha1 === undefined && start === undefined) return undefined;
  for (const item of await store.items()) {
    if (size !== undefined && item.file.size !== size) continue;
    if (sha1 !== undefined) {
      if (item.file.content_hash === sha1) return item;
    } else if (item.preHash === start) {
      const { name: file_name, parent_file_id } = item.file;
      const { status, code, message } = serviceError('PreHashMatched');
      throw new ServiceError(status, code, message, { pre_hash, file_name, parent_file_id });
    }
  }
  return undefined;
}

async function replacedFile(
  { store }: Service,
  driveId: string,
  { file_id, type }: CreateFileRequest,
): Promise<StoredItem | undefined> {
  if (file_id === undefined) return undefined;
  const item = await findItem(store, driveId, file_id);
  if (item.file.type !== type) throw parameterError('InvalidParameter', 'type');
  return item;
}

const maxPartNumber = 10_000;

async function checkRequest(
  { store, parallelUpload }: Service,
  driveId: string,
  body: CreateFileRequest,
): Promise<void> {
  const { name, type, parent_file_id, part_info_list = [], parallel_upload } = body;
  if (type !== 'file' && type !== 'folder') throw parameterError('InvalidParameter', 'type');
  nameMode(body.check_name_mode);
  checkName(name);
  const numbers = part_info_list.map(({ part_number = 1 }) => part_number);
  if (numbers.length > maxPartNumber || numbers.some((n) => n < 1 || n > maxPartNumber)) {
    throw parameterError('InvalidParameterOutOfRange', 'part_info_list');
  }
  if (new Set(numbers).size < numbers.length) {
    throw parameterError('InvalidParameter', 'part_info_list', 'part_number must be unique');
  }
  if (parallel_upload && !parallelUpload) {
    throw parameterError('InvalidParameterNotSupported', 'parallel_upload');
  }
  await requireFolder(store, driveId, parent_file_id);
}

function describe(
  { domainId }: Service,
  file: PdsFile,
  rest: Partial<CreateFileResponse>,
): CreateFileResponse {
  const { drive_id, file_id, name, parent_file_id, type, status } = file;
  return {
    domain_id: domainId,
    file_id,
    ...(drive_id === undefined ? {} : { drive_id }),
    ...(name === undefined ? {} : { file_name: name }),
    ...(parent_file_id === undefined ? {} : { parent_file_id }),
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
    ...rest,
  };
}
