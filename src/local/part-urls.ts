/**
 * The signed URLs to which the bytes of a part are sent: object storage URLs with OSS signature
 * version 1 in the query, which covers method, path, part, upload, expiry, Content-Type and
 * Content-MD5 (OSS developer reference, "Add signatures to URLs").
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { StorageError } from './errors.js';
import type { StoredUpload } from './store.js';

/** Upload URLs live 15 minutes ("struct UploadPartInfo", upload_url). */
const urlLife = 15 * 60_000;

const storagePrefix = '/data/';
const storageKeyId = 'LocalStorageKeyId';

export const isPartUrl = (url: URL): boolean => url.pathname.startsWith(storagePrefix);

interface PartUrlOptions {
  origin: string;
  secret: string;
  upload: StoredUpload;
  partNumber: number;
  now: Date;
  /** Content-Type and Content-MD5 with which the part must be sent. */
  contentType?: string | undefined;
  contentMd5?: string | undefined;
}

export function createPartUrl(options: PartUrlOptions): string {
  const { origin, secret, upload, partNumber, now, contentType = '', contentMd5 = '' } = options;
  const path = `${storagePrefix}${encodeURIComponent(upload.driveId)}/${upload.fileId}`;
  const expires = String(Math.floor((now.getTime() + urlLife) / 1000));
  const part = { partNumber: String(partNumber), uploadId: upload.uploadId };
  const query = new URLSearchParams({
    Expires: expires,
    OSSAccessKeyId: storageKeyId,
    Signature: sign(secret, { path, expires, contentType, contentMd5, ...part }),
    ...part,
  });
  return `${origin}${path}?${query}`;
}

/** The part that a URL was issued for; throws what the object storage says of a wrong one. */
export function verifyPartUrl(
  request: Request,
  secret: string,
  now: Date,
): { uploadId: string; partNumber: number } {
  const { pathname: path, searchParams: query } = new URL(request.url);
  const [expires, signature, partNumber, uploadId] = [
    'Expires',
    'Signature',
    'partNumber',
    'uploadId',
  ].map((name) => query.get(name) ?? '') as [string, string, string, string];
  if (request.method !== 'PUT') {
    throw new StorageError(
      405,
      'MethodNotAllowed',
      'The specified method is not allowed against this resource.',
      { Method: request.method },
    );
  }
  if (query.get('OSSAccessKeyId') !== storageKeyId || !/^\d+$/.test(expires)) {
    throw new StorageError(403, 'AccessDenied', 'You have no right to access this object.');
  }
  if (now.getTime() >= Number(expires) * 1000) {
    throw new StorageError(403, 'AccessDenied', 'Request has expired.', {
      Expires: new Date(Number(expires) * 1000).toISOString(),
      ServerTime: now.toISOString(),
      EC: '0002-00000069',
    });
  }
  const contentType = request.headers.get('content-type') ?? '';
  const contentMd5 = request.headers.get('content-md5') ?? '';
  const parts = { path, expires, partNumber, uploadId, contentType, contentMd5 };
  if (signature !== sign(secret, parts)) {
    throw new StorageError(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
      { StringToSign: stringToSign(parts), SignatureProvided: signature },
    );
  }
  return { uploadId, partNumber: Number(partNumber) };
}

interface SignedParts {
  path: string;
  expires: string;
  partNumber: string;
  uploadId: string;
  contentType: string;
  contentMd5: string;
}

function stringToSign(parts: SignedParts): string {
  const { path, expires, partNumber, uploadId, contentType, contentMd5 } = parts;
  const resource = `${path}?partNumber=${partNumber}&uploadId=${uploadId}`;
  return ['PUT', contentMd5, contentType, expires, resource].join('\n');
}

function sign(secret: string, parts: SignedParts): string {
  const mac = hmac(sha1, utf8ToBytes(secret), utf8ToBytes(stringToSign(parts)));
  return btoa(String.fromCharCode(...mac));
}
