import { bytesToHex } from '@noble/hashes/utils.js';
import { Crc64, formatCrc64 } from '../crc64/index.js';
import { toBase64 } from '../encoding.js';
import { storageError, type Answer } from './answers.js';
import { findUpload, type LogEntry, type ReceivedRequest, type Service } from './service.js';
import { verifyStorageUrl } from './storage-urls.js';
import type { StoredPart, StoredUpload } from './store.js';

/** "Size of a part: 100 KB to 5 GB" (OSS, multipart upload). */
const maxPartSize = 5 * 1024 ** 3;

/** Bytes a second: a part that arrives faster may take any time. */
const minRate = 1024;

interface PutPartContext {
  service: Service;
  url: URL;
  now: Date;
  entry: LogEntry;
}

/** PUT of one part to its upload URL. The part is stored only if its whole body arrives. */
export async function putPart(request: ReceivedRequest, context: PutPartContext): Promise<Answer> {
  const { service, url, now, entry } = context;
  const { store, locks } = service;
  const { query } = verifyStorageUrl(request, url, store.urlSecret, now);
  const [uploadId, partNumber] = [query.get('uploadId') ?? '', Number(query.get('partNumber'))];
  Object.assign(entry, { uploadId, partNumber });
  const upload = await requireLiveUpload(service, uploadId, now);
  entry.fileId = upload.fileId;
  checkOrder(upload, await store.parts(uploadId), partNumber);

  const writer = await store.writePart(uploadId, partNumber);
  try {
    const part = await receive(request, service, partNumber, (chunk) => writer.write(chunk));
    await locks.run(`upload:${uploadId}`, async () => {
      // While the bytes arrived, another request may have stored this part or ended the upload.
      checkOrder(
        await requireLiveUpload(service, uploadId, now),
        await store.parts(uploadId),
        partNumber,
      );
      await writer.commit(part);
    });
    entry.tookEffect = true;
    return {
      status: 200,
      headers: { etag: `"${part.md5}"`, 'x-oss-hash-crc64ecma': part.crc64 },
      body: null,
    };
  } catch (error) {
    await writer.abort();
    throw error;
  }
}

async function requireLiveUpload(
  service: Service,
  uploadId: string,
  now: Date,
): Promise<StoredUpload> {
  const upload = await findUpload(service, uploadId, now);
  if (upload) return upload;
  throw storageError('NoSuchUpload', '', { UploadId: uploadId, EC: '0017-00000244' });
}

/** In the serial mode (the default) the parts must come in order, and none may come twice. */
function checkOrder(upload: StoredUpload, parts: readonly StoredPart[], partNumber: number): void {
  if (upload.parallel) return;
  const stored = parts.find((part) => part.partNumber === partNumber);
  if (stored) {
    throw storageError('PartAlreadyExist', '', {
      PartNumber: String(partNumber),
      ETag: `"${stored.md5}"`,
      EC: '0042-00000108',
    });
  }
  const next = (parts.at(-1)?.partNumber ?? 0) + 1;
  if (partNumber === next) return;
  throw storageError(
    'PartNotSequential',
    'For sequential multipart upload, you must upload the parts in order.',
    { PartNumber: String(partNumber), NextPartNumber: String(next) },
  );
}

async function receive(
  request: ReceivedRequest,
  { createHash, bodies, bodyTimeout }: Service,
  partNumber: number,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<StoredPart> {
  const md5 = createHash('md5');
  const crc = new Crc64();
  const limits = { maxBytes: maxPartSize, timeout: bodyTimeout, minRate };
  for await (const chunk of bodies.chunks(request, limits)) {
    md5.update(chunk);
    crc.update(chunk);
    await write(chunk);
  }
  const { headers } = request;
  // libcurl sends both headers; then Transfer-Encoding decides the length (RFC 9112, 6.3).
  const declared = headers.has('transfer-encoding') ? null : headers.get('content-length');
  if (declared !== null && Number(declared) !== crc.length) {
    throw storageError(
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length HTTP header.',
    );
  }
  const digest = md5.digest();
  const declaredMd5 = headers.get('content-md5');
  if (declaredMd5 !== null && declaredMd5 !== toBase64(digest)) {
    throw storageError('InvalidDigest', 'The Content-MD5 you specified is invalid.');
  }
  return {
    partNumber,
    size: crc.length,
    md5: bytesToHex(digest).toUpperCase(),
    crc64: formatCrc64(crc.digest()),
  };
}
