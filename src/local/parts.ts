import { bytesToHex } from '@noble/hashes/utils.js';
import { Crc64, formatCrc64 } from '../crc64/index.js';
import type { Answer } from './answer.js';
import { StorageError } from './errors.js';
import type { LogEntry } from './log.js';
import { verifyPartUrl } from './part-urls.js';
import { findUpload, type Service } from './service.js';
import type { StoredPart, StoredUpload } from './store.js';

/** "Size of a part: 100 KB to 5 GB" (OSS, multipart upload). */
const maxPartSize = 5 * 1024 ** 3;

/** The request's body broke off: there is nobody left to answer. */
export class BodyError extends Error {
  override name = 'BodyError';
}

interface PutPartContext {
  service: Service;
  now: Date;
  entry: LogEntry;
}

/** PUT of one part to its upload URL. Nothing is stored unless the body came whole. */
export async function putPart(request: Request, context: PutPartContext): Promise<Answer> {
  const { service, now, entry } = context;
  const { store, locks } = service;
  const { uploadId, partNumber } = verifyPartUrl(request, store.urlSecret, now);
  Object.assign(entry, { uploadId, partNumber });
  const upload = await requireLiveUpload(service, uploadId, now);
  entry.fileId = upload.fileId;
  checkOrder(upload, await store.parts(uploadId), partNumber);

  const writer = await store.writePart(uploadId, partNumber);
  try {
    const part = await receive(request, service, partNumber, (chunk) => writer.write(chunk));
    await locks.run(`upload:${uploadId}`, async () => {
      // Another request may have stored this part, or ended the upload, while the bytes came.
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
  throw new StorageError(
    404,
    'NoSuchUpload',
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    { UploadId: uploadId, EC: '0017-00000244' },
  );
}

/** In the default, serial mode the parts come in order and none comes twice. */
function checkOrder(upload: StoredUpload, parts: readonly StoredPart[], partNumber: number): void {
  if (upload.parallel) return;
  const stored = parts.find((part) => part.partNumber === partNumber);
  if (stored) {
    throw new StorageError(
      409,
      'PartAlreadyExist',
      "For sequential multipart upload, you can't overwrite uploaded parts.",
      { PartNumber: String(partNumber), ETag: `"${stored.md5}"`, EC: '0042-00000108' },
    );
  }
  const next = (parts.at(-1)?.partNumber ?? 0) + 1;
  if (partNumber === next) return;
  throw new StorageError(
    400,
    'PartNotSequential',
    'For sequential multipart upload, you must upload the parts in order.',
    { PartNumber: String(partNumber), NextPartNumber: String(next) },
  );
}

async function receive(
  request: Request,
  { createHash }: Service,
  partNumber: number,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<StoredPart> {
  const md5 = createHash('md5');
  const crc = new Crc64();
  let size = 0;
  for await (const chunk of bodyChunks(request)) {
    size += chunk.length;
    if (size > maxPartSize) {
      throw new StorageError(
        400,
        'EntityTooLarge',
        'Your proposed upload exceeds the maximum allowed size.',
      );
    }
    md5.update(chunk);
    crc.update(chunk);
    await write(chunk);
  }
  const declaredLength = request.headers.get('content-length');
  if (declaredLength !== null && Number(declaredLength) !== size) {
    throw new StorageError(
      400,
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length HTTP header.',
    );
  }
  const digest = md5.digest();
  const declaredMd5 = request.headers.get('content-md5');
  if (declaredMd5 !== null && declaredMd5 !== btoa(String.fromCharCode(...digest))) {
    throw new StorageError(400, 'InvalidDigest', 'The Content-MD5 you specified is invalid.');
  }
  return {
    partNumber,
    size,
    md5: bytesToHex(digest).toUpperCase(),
    crc64: formatCrc64(crc.digest()),
  };
}

/** The body as it comes; a `BodyError` if it breaks off. */
async function* bodyChunks(request: Request): AsyncGenerator<Uint8Array> {
  // Some browsers have no Request.body.
  if (request.body === undefined) {
    yield new Uint8Array(await request.arrayBuffer());
    return;
  }
  const reader = request.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new BodyError('the body of the request broke off', { cause });
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}
