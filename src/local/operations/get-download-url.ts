import type { GetDownloadUrlRequest, GetDownloadUrlResponse } from '../../../generated/types.js';
import { parameterError } from '../answers.js';
import { findItem } from '../files.js';
import { driveOf, type CallContext } from '../service.js';
import { createStorageUrl } from '../storage-urls.js';

/** "default 900" (GetDownloadUrl, expire_sec), in seconds. */
const defaultLife = 900;

export async function getDownloadUrl(context: CallContext, body: GetDownloadUrlRequest) {
  const { service, entry, now } = context;
  const driveId = driveOf(context, body);
  const {
    file_id: fileId,
    expire_sec: life = defaultLife,
    file_name,
    response_content_type,
  } = body;
  const { file } = await findItem(service.store, driveId, fileId);
  entry.fileId = fileId;
  if (file.type === 'folder') throw parameterError('InvalidParameter', 'file_id', 'it is a folder');
  const url = createStorageUrl(context, {
    ...{ method: 'GET', driveId, fileId, life },
    query: {
      ...(file_name === undefined ? {} : { 'response-content-disposition': attachment(file_name) }),
      ...(response_content_type === undefined
        ? {}
        : { 'response-content-type': response_content_type }),
    },
  });
  const { size, crc64_hash, content_hash, content_hash_name, revision_id } = file;
  const answer: GetDownloadUrlResponse = {
    url,
    method: 'GET',
    domain_id: service.domainId,
    drive_id: driveId,
    file_id: fileId,
    expiration: new Date((Math.floor(now.getTime() / 1000) + life) * 1000).toISOString(),
    ...(size === undefined ? {} : { size }),
    ...(crc64_hash === undefined ? {} : { crc64_hash }),
    ...(content_hash === undefined ? {} : { content_hash }),
    ...(content_hash_name === undefined ? {} : { content_hash_name }),
    ...(revision_id === undefined ? {} : { revision_id }),
  };
  return { body: answer };
}

/**
 * The header of RFC 6266. RFC 8187 also percent-encodes `'()*`, which encodeURIComponent does not.
 */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
