/**
 * GET of a download URL: answers with the bytes of a file, or a range of them, like the object storage.
 * @module
 */
import type { PdsFile } from '../../generated/types.js';
import { storageError, type Answer } from './answers.js';
import type { LogEntry, ReceivedRequest, Service } from './service.js';
import { verifyStorageUrl } from './storage-urls.js';

interface ContentContext {
  service: Service;
  url: URL;
  now: Date;
  entry: LogEntry;
}

export async function getContent(
  request: ReceivedRequest,
  { service: { store }, url, now, entry }: ContentContext,
): Promise<Answer> {
  const { driveId, fileId, query } = verifyStorageUrl(request, url, store.urlSecret, now);
  const item = await store.item(driveId, fileId);
  if (!item) throw storageError('NoSuchKey', 'The specified key does not exist.', {}, 404);
  Object.assign(entry, { fileId, tookEffect: true });
  const { file } = item;
  const etag = etagOf(file);
  const ifMatch = request.headers.get('if-match');
  if (ifMatch !== null && ifMatch !== etag && ifMatch !== '*') {
    throw storageError(
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold.',
      { Condition: 'If-Match' },
      412,
    );
  }
  const size = file.size ?? 0;
  const range = rangeOf(request.headers, size);
  const [start, end] = range ?? [0, size];
  const disposition = query.get('response-content-disposition');
  return {
    status: range ? 206 : 200,
    headers: {
      'content-type':
        query.get('response-content-type') ?? file.content_type ?? 'application/octet-stream',
      'content-length': String(end - start),
      'accept-ranges': 'bytes',
      etag,
      'last-modified': new Date(file.updated_at ?? 0).toUTCString(),
      ...(range ? { 'content-range': `bytes ${start}-${end - 1}/${size}` } : {}),
      // The CRC of the whole object, also in the answer to a range.
      ...(file.crc64_hash === undefined ? {} : { 'x-oss-hash-crc64ecma': file.crc64_hash }),
      ...(disposition === null ? {} : { 'content-disposition': disposition }),
    },
    body: store.content(item, start, end),
  };
}

/**
 * Each revision has its own ETag. It is not an MD5, and neither is that of a multipart object in
 * OSS.
 */
function etagOf({ file_id, revision_id = file_id }: PdsFile): string {
  return `"${revision_id.toUpperCase()}"`;
}

/**
 * The first byte of the range and the byte after its last; `undefined` for the whole object. The whole
 * object is also the answer to an invalid range or one beyond the end, unless
 * `x-oss-range-behavior: standard` asks for the behaviour of RFC 9110 (OSS, "Obtain OSS resources by
 * segmenting HTTP range requests").
 */
function rangeOf(headers: Headers, size: number): [number, number] | undefined {
  const asked = headers.get('range');
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const [start, end] =
    first === ''
      ? [Math.max(0, size - Number(last)), size]
      : [Number(first), last === '' ? size : Number(last) + 1];
  if (start < end && end <= size) return [start, end];
  if (headers.get('x-oss-range-behavior') !== 'standard') return undefined;
  if (start < Math.min(end, size)) return [start, size];
  throw storageError(
    'InvalidRange',
    'The requested range cannot be satisfied.',
    { ActualObjectSize: String(size), RangeRequested: asked ?? '' },
    416,
  );
}
