import { PdsError } from '../errors/index.js';
import type { PdsFile } from '../../generated/types.js';
import { incomplete, textOf } from './answers.js';
import { compareFile } from './compare-file.js';
import { hasCode, unsure } from './complete-upload.js';
import { FileExistsError } from './errors.js';
import { orRestart } from './list-parts.js';
import { createPartUrls, type PartUrls } from './part-urls.js';
import { adaptiveSizes, fixedSizes, MAX_PARTS, parallelPartSize, type PartSizer } from './plan.js';
import { repeat } from '../call/repeat.js';
import {
  ownerOf,
  type PartHash,
  type Session,
  type Upload,
  type UploadId,
  type Whole,
} from './session.js';
import type { CreateFileRequest, CreateFileResponse } from './types.js';

/** The context of the first part, as the official client sends it: nothing comes before it. */
const FIRST_CONTEXT = { h: [], part_offset: 0 };

/** How many URLs are asked for at a time: they expire, so those of late parts are asked for later. */
const URL_BATCH = 100;
/** The same if part sizes adapt: then few parts may be enough. */
const ADAPTIVE_BATCH = 10;

/** Calls `createFile` with further members. */
export type Create = (members?: Partial<CreateFileRequest>) => Promise<CreateFileResponse>;

/** Asks `createFile` whether the service already has the bytes. */
export type RapidMode = (
  session: Session,
  create: Create,
) => Promise<{ answer: CreateFileResponse; whole?: Whole | undefined }>;

/**
 * Creates the file at the service. The upload is parallel if that is wanted and the domain supports it.
 *
 * @returns the upload; or the file, if the service already has its bytes
 * @throws FileExistsError if a file has the name, and `check_name_mode` is `'refuse'`
 */
export async function createUpload(
  session: Session,
  rapid: RapidMode | undefined,
): Promise<Upload | PdsFile> {
  await session.reader.begin(session.signal);
  if (!session.parallel) return create(session, rapid, undefined);
  // Started now, since a thread takes some time to start: meanwhile the service creates the file.
  const hash = session.parallel.start(session);
  let created: Upload | PdsFile | undefined;
  try {
    created = await create(session, rapid, hash);
    return created;
  } catch (error) {
    if (!hasCode(error, 'InvalidParameterNotSupported')) throw error;
    return create(session, rapid, undefined);
  } finally {
    const isUsed = created && 'sizer' in created;
    if (!isUsed) hash.close();
  }
}

async function create(
  session: Session,
  rapid: RapidMode | undefined,
  hash: PartHash | undefined,
): Promise<Upload | PdsFile> {
  const { target, reader, meter, largestPart } = session;
  const isParallel = hash !== undefined;
  const sizer = sizerOf(session, isParallel);
  const send = creator(session, sizer, isParallel);
  const { answer, whole } = rapid ? await rapid(session, send) : { answer: await send() };
  const upload_id = textOf(answer.upload_id);
  const { file_id } = answer;
  if (answer.exist === true && (target['check_name_mode'] === 'refuse' || !upload_id)) {
    throw new FileExistsError(await existing(session, answer));
  }
  const isFinished = answer.rapid_upload === true || answer.status === 'available';
  if (isFinished && (whole || !upload_id)) return finished(session, answer, whole);
  if (!upload_id) throw incomplete('createFile: no upload_id');
  meter.reset();
  if (sizer.partSize !== undefined && reader.size !== undefined) {
    meter.plan(Math.max(1, Math.ceil(reader.size / sizer.partSize)));
  }
  const id = { ...ownerOf(target), file_id, upload_id };
  const upload = openUpload(session, id, sizer, hash);
  upload.urls.add(answer.part_info_list);
  return upload;

  function sizerOf({ partSize, parallel }: Session, isParallel: boolean): PartSizer {
    if (partSize !== undefined) return fixedSizes(partSize);
    if (!isParallel) return adaptiveSizes(largestPart);
    return fixedSizes(parallelPartSize(reader.size!, parallel!.concurrency, largestPart));
  }
}

/**
 * The state of an upload of which the service has no part yet.
 *
 * @param hash of a parallel upload; undefined for a serial one
 */
export function openUpload(
  session: Session,
  id: UploadId,
  sizer: PartSizer,
  hash: PartHash | undefined,
): Upload {
  const parallel = hash && { hash, contexts: new Map([[1, FIRST_CONTEXT]]), hashed: [] };
  return {
    id,
    sizer,
    parallel,
    urls: urlsOf(session, id, sizer, parallel),
    records: new Map(),
    planned: [],
    isUnproven: false,
  };
}

function creator(
  { client, target, reader, signal, callPolicy }: Session,
  sizer: PartSizer,
  isParallel: boolean,
): Create {
  const { name, type, lastModified, size } = reader;
  const request = {
    parent_file_id: 'root',
    ...(name && { name }),
    ...(type && { content_type: type }),
    ...(isTime(lastModified) && { local_modified_at: new Date(lastModified).toISOString() }),
    ...target,
    type: 'file',
    ...(size !== undefined && { size }),
    ...(isParallel && { parallel_upload: true }),
    part_info_list: isParallel
      ? [{ part_number: 1, parallel_sha1_ctx: FIRST_CONTEXT }]
      : batch(1, sizer, size),
  };
  return (members = {}) => {
    const body = { ...request, ...members } as CreateFileRequest;
    const send = () => client.createFile(body, { signal });
    // A second call can leave an empty upload behind, which is invisible and expires. With
    // content_hash it can leave a second file, so then there is no second call.
    return body.content_hash === undefined ? repeat(send, callPolicy) : send();
  };
}

/** Dates of RFC 3339 have the years 0 to 9999. A Blob of Bun without a time has 2^52 - 1. */
const isTime = (ms: number | undefined): ms is number =>
  ms !== undefined && ms >= Date.parse('0000-01-01') && ms < Date.parse('+010000-01-01');

/** The numbers of the next parts whose URLs are asked for together. */
function batch(first: number, { partSize }: PartSizer, size: number | undefined) {
  const parts = size === undefined || !partSize ? MAX_PARTS : Math.ceil(size / partSize);
  const most = partSize === undefined ? ADAPTIVE_BATCH : URL_BATCH;
  const count = size === 0 ? 1 : Math.max(1, Math.min(most, parts - first + 1));
  return Array.from({ length: count }, (_, index) => ({ part_number: first + index }));
}

function urlsOf(
  { client, reader, signal, callPolicy }: Session,
  id: UploadId,
  sizer: PartSizer,
  parallel: Upload['parallel'],
): PartUrls {
  type Request = Parameters<typeof client.getUploadUrl>[0];
  const urls = createPartUrls(async (number) => {
    const part_info_list = parallel
      ? withContexts(parallel.contexts, number, (one) => one > number && !urls.has(one))
      : batch(number, sizer, reader.size);
    const body: Request = { ...id, part_info_list };
    const asked = repeat(() => client.getUploadUrl(body, { signal }), callPolicy);
    return (await orRestart(asked)).part_info_list;
  }, client.transport.now);
  return urls;
}

/** The part whose URL is needed, and those after it that the hash has reached. */
function withContexts(
  contexts: NonNullable<Upload['parallel']>['contexts'],
  number: number,
  isWanted: (number: number) => boolean,
) {
  const numbers = [number, ...[...contexts.keys()].filter(isWanted)].slice(0, URL_BATCH);
  return numbers.map((one) => ({ part_number: one, parallel_sha1_ctx: contexts.get(one) }));
}

/** The file that has the name. If `getFile` is refused, what `createFile` said about it. */
async function existing(session: Session, answer: CreateFileResponse): Promise<PdsFile> {
  try {
    return await getFile(session, answer.file_id);
  } catch (error) {
    if (!(error instanceof PdsError)) throw error;
    const { file_name, ...members } = answer;
    return { ...members, ...(file_name !== undefined && { name: file_name }) } as PdsFile;
  }
}

/**
 * Checks a file that `createFile` says is complete: it must have the bytes of the source. If the
 * request had the SHA-1, the service has compared that, so an equal size is enough for a file without
 * a CRC-64. Otherwise the CRC-64 must be equal.
 */
async function finished(
  session: Session,
  answer: CreateFileResponse,
  whole: Whole | undefined,
): Promise<PdsFile> {
  const { file_id } = answer;
  let expected = whole;
  if (!expected) {
    const { size, crc64 } = await session.sending.hashRange(
      session,
      0,
      session.reader.size ?? Infinity,
    );
    expected = { size, crc64_hash: crc64 };
  }
  let file: PdsFile;
  try {
    file = await getFile(session, file_id);
  } catch (error) {
    throw error instanceof PdsError ? unsure(error) : error; // the file may exist nevertheless
  }
  const compared = compareFile(file, { ...expected, file_id }, 'getFile');
  if (compared.is === 'different') throw compared.error;
  const wasAsked = whole !== undefined && answer.rapid_upload === true;
  if (compared.is === 'same' || (compared.is === 'size' && wasAsked)) return file;
  const message = `createFile: the answer says that file ${file_id} is complete, but it has no crc64_hash to compare`;
  throw new PdsError(message, { outcome: 'unknown' });
}

function getFile({ client, target, signal, callPolicy }: Session, file_id: string) {
  const body = { ...ownerOf(target), file_id } as Parameters<typeof client.getFile>[0];
  return repeat(() => client.getFile(body, { signal }), callPolicy);
}
