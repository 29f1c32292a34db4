/**
 * The signed URLs for the PUT of a part and the GET of a file. They have the OSS signature version 1
 * in the query, which covers method, path, part, upload, expiry, Content-Type and Content-MD5 (OSS
 * developer reference, "Add signatures to URLs").
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha1Context, UploadPartInfo } from '../../generated/types.js';
import { toBase64 } from '../encoding.js';
import { storageError } from './answers.js';
import type { CallContext } from './service.js';
import { keepSha1State } from './sha1-contexts.js';
import type { StoredUpload } from './store.js';

/** Upload URLs are valid for 15 minutes ("struct UploadPartInfo", upload_url); in seconds. */
const uploadUrlLife = 15 * 60;

const storagePrefix = '/data/';
const storageKeyId = 'LocalStorageKeyId';
/** The members of the query that the signature covers, sorted. */
const signedQuery = [
  'partNumber',
  'response-content-disposition',
  'response-content-type',
  'uploadId',
];

export const isStorageUrl = (url: URL): boolean => url.pathname.startsWith(storagePrefix);

interface StorageUrlOptions {
  method: 'GET' | 'PUT';
  driveId: string;
  fileId: string;
  /** How long the URL is valid, in seconds. */
  life: number;
  query?: Readonly<Record<string, string>>;
  /** Content-Type and Content-MD5 that the request must have. */
  contentType?: string | undefined;
  contentMd5?: string | undefined;
}

/** A signed URL with the origin of the current request, which the client can reach. */
export function createStorageUrl(
  { service, origin, now }: Pick<CallContext, 'service' | 'origin' | 'now'>,
  options: StorageUrlOptions,
): string {
  const { method, driveId, fileId, life, query = {}, contentType = '', contentMd5 = '' } = options;
  const path = `${storagePrefix}${encodeURIComponent(driveId)}/${fileId}`;
  const expires = String(Math.floor(now.getTime() / 1000) + life);
  const signature = sign(service.store.urlSecret, {
    ...{ method, path, expires, contentType, contentMd5 },
    query: new URLSearchParams(query),
  });
  const signed = { Expires: expires, OSSAccessKeyId: storageKeyId, Signature: signature };
  return `${origin}${path}?${new URLSearchParams({ ...signed, ...query })}`;
}

/**
 * The file and query of a signed URL; throws the error of the object storage if the URL is wrong.
 */
export function verifyStorageUrl(
  { method, headers }: { method: string; headers: Headers },
  url: URL,
  secret: string,
  now: Date,
): { driveId: string; fileId: string; query: URLSearchParams } {
  const { pathname: path, searchParams: query } = url;
  const expires = query.get('Expires') ?? '';
  const signature = query.get('Signature') ?? '';
  if (query.get('OSSAccessKeyId') !== storageKeyId || !/^\d+$/.test(expires)) {
    throw storageError('AccessDenied', 'You have no right to access this object.');
  }
  if (now.getTime() >= Number(expires) * 1000) {
    throw storageError('AccessDenied', 'Request has expired.', {
      Expires: isoTime(Number(expires) * 1000),
      ServerTime: now.toISOString(),
      EC: '0002-00000069',
    });
  }
  const contentType = headers.get('content-type') ?? '';
  const contentMd5 = headers.get('content-md5') ?? '';
  const parts = { method, path, expires, query, contentType, contentMd5 };
  if (signature !== sign(secret, parts)) {
    throw storageError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
      { StringToSign: stringToSign(parts), SignatureProvided: signature },
    );
  }
  const [driveId = '', fileId = ''] = path.slice(storagePrefix.length).split('/');
  return { driveId: decodeURIComponent(driveId), fileId, query };
}

/** The time as text; a number that is too large for a Date is given as it is. */
function isoTime(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString();
}

interface SignedParts {
  method: string;
  path: string;
  expires: string;
  query: URLSearchParams;
  contentType: string;
  contentMd5: string;
}

function stringToSign(parts: SignedParts): string {
  const { method, path, expires, query, contentType, contentMd5 } = parts;
  const members = signedQuery.filter((name) => query.has(name));
  const resource = members.map((name) => `${name}=${query.get(name)}`).join('&');
  return [method, contentMd5, contentType, expires, resource ? `${path}?${resource}` : path].join(
    '\n',
  );
}

function sign(secret: string, parts: SignedParts): string {
  return toBase64(hmac(sha1, utf8ToBytes(secret), utf8ToBytes(stringToSign(parts))));
}

interface RequestedPart {
  part_number?: number;
  content_type?: string;
  content_md5?: string;
  parallel_sha1_ctx?: Sha1Context;
}

/** The upload URL of a part, with the headers that its PUT must have. */
export function partInfo(
  context: Pick<CallContext, 'service' | 'origin' | 'now'>,
  { uploadId, driveId, fileId, parallel }: StoredUpload,
  { part_number = 1, content_type, content_md5, parallel_sha1_ctx }: RequestedPart,
): UploadPartInfo {
  const { sha1States } = context.service;
  if (parallel && parallel_sha1_ctx) {
    const states = sha1States.get(uploadId) ?? new Map();
    keepSha1State(states, parallel_sha1_ctx);
    sha1States.set(uploadId, states);
  }
  const upload_url = createStorageUrl(context, {
    ...{ method: 'PUT', driveId, fileId, life: uploadUrlLife },
    query: { partNumber: String(part_number), uploadId },
    contentType: content_type,
    contentMd5: content_md5,
  });
  return { part_number, upload_url, ...(content_type === undefined ? {} : { content_type }) };
}
