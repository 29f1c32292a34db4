import { checkArgument, checkClient, isObject, isText } from '../arguments.js';
import { linkedController } from '../call/abort.js';
import { callOptions, checkSignal } from '../call/options.js';
import { loaded } from '../call/transport.js';
import { Crc64MismatchError, PdsApiError } from '../errors/index.js';
import type { PdsFile } from '../../generated/types.js';
import { checkOptions } from './check-options.js';
import { SizeMismatchError } from './compare-file.js';
import { completeUpload, isCertainlyDead } from './complete-upload.js';
import { createUpload, type RapidMode } from './create-upload.js';
import { CheckpointError } from './errors.js';
import { mustHold, takesPieces } from './parts.js';
import { MAX_HELD_PART } from './plan.js';
import { createMeter } from './progress.js';
import type { ReadCheckpoint } from './read-checkpoint.js';
import {
  checkOwner,
  isAbsent,
  RestartUpload,
  type ParallelMode,
  type Sending,
  type Session,
  type Upload,
} from './session.js';
import { openSource, type Reader } from './source.js';
import type { Uploadable, UploadClient, UploadOptions, UploadTarget } from './types.js';

const IDLE_TIMEOUT = 30_000;
// An upload takes long, so a network failure of some seconds must not end it.
const RETRY = { attempts: 10, minDelay: 100, maxDelay: 10_000, maxRetryAfter: 60_000 };
/** In addition to the client's own attempts, for answers after which the client does not try again. */
const CALL_ROUNDS = 3;
/** How often an upload is started at most, if the service loses it or stores other bytes. */
const MOST_STARTS = 3;
const PRE_HASH_FROM = 8 * 2 ** 20;

/**
 * Uploads a file: creates it, sends its parts, completes it, and returns the File that the service
 * has. The CRC-64 of each part is computed as the part is read, and compared with that of the service.
 * The service compares the CRC-64 of the whole file when it completes the upload, and the answer is
 * compared here once more.
 *
 * With `nodeFetch`, parts are sent as they are read: memory does not depend on their size. With any
 * other fetch, the engine reads the parts of a Blob, and two parts of any other source are in memory.
 *
 * @param source bytes in memory, a Blob or File, a `fileSource(path)` or a stream
 * @param target where the file goes: `drive_id` (or `share_id`), `parent_file_id` (default `root`), `name`,
 * `content_type` and `local_modified_at` (default the source's), and further members of `createFile`
 * @throws TypeError that names the wrong argument, before anything is sent
 * @throws CheckpointError if the checkpoint is damaged, or belongs to another source or target
 * @throws SourceChangedError if the source changes during the upload
 * @throws FileExistsError if `check_name_mode` is `'refuse'` and a file has that name
 * @throws Crc64MismatchError if the service stored other bytes than were sent
 * @throws PdsError if a call or a part fails and is not tried again; its outcome is `'unknown'` if the
 * upload may be a file already
 * @throws the signal's reason if it aborts
 *
 * @example
 * const file = await uploadFile(client, blob, { drive_id: '1', name: 'holiday.jpg' }, {
 *   onProgress: ({ bytesSent, size }) => console.log(bytesSent, 'of', size),
 * });
 */
export async function uploadFile(
  client: UploadClient,
  source: Uploadable,
  target: UploadTarget,
  options: UploadOptions = {},
): Promise<PdsFile> {
  checkArgument(isObject(options), 'options', 'an object', options);
  checkSignal(options.signal);
  options.signal?.throwIfAborted();
  checkClient(client);
  checkArgument(isObject(target), 'target', 'an object with drive_id and name', target);
  const controller = linkedController(options.signal);
  let reader: Reader | undefined;
  try {
    reader = openSource(source, options.size);
    const members = Object.fromEntries(
      Object.entries({ ...(isText(reader.name) && { name: reader.name }), ...target }).filter(
        ([, value]) => !isAbsent(value),
      ),
    );
    checkOwner(members, 'target');
    const noName = 'a non-empty string, since the source has no name';
    checkArgument(isText(members['name']), 'target.name', noName, members['name']);
    checkOptions(options, reader);
    const checkpoint =
      options.checkpoint === undefined
        ? undefined
        : (await loadResume()).readCheckpoint(options.checkpoint, { reader, target: members });
    if (checkpoint?.parallel && options.parallel === undefined) {
      throw new CheckpointError('checkpoint belongs to a parallel upload: set the option parallel');
    }
    const modes = await loadModes(options);
    const session = openSession(client, reader, members, options, modes, controller.signal);
    return await start(session, checkpoint, modes.rapid);
  } catch (error) {
    // Stops what is still being read or sent.
    controller.abort(error);
    reader?.cancel(error);
    options.signal?.throwIfAborted();
    throw error;
  } finally {
    controller.unlink();
  }
}

/** Starts an upload, and starts it again if the service has lost it or has stored other bytes. */
async function start(
  session: Session,
  checkpoint: ReadCheckpoint | undefined,
  rapid: RapidMode | undefined,
): Promise<PdsFile> {
  const { reader, meter, signal } = session;
  for (let round = 1; ; round++) {
    try {
      const file = await attempt(session, checkpoint, rapid);
      meter.end(reader.size ?? file.size ?? 0);
      return file;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof RestartUpload)) throw error;
      if (!reader.isRereadable || round === MOST_STARTS) throw error.error;
      checkpoint = error.checkpoint;
      meter.reset();
    }
  }
}

async function attempt(
  session: Session,
  checkpoint: ReadCheckpoint | undefined,
  rapid: RapidMode | undefined,
): Promise<PdsFile> {
  const { client, signal, reader, parallel, sending } = session;
  const upload = await (checkpoint
    ? continueUpload(session, checkpoint)
    : createUpload(session, rapid));
  if (!isUpload(upload)) return upload;
  try {
    await (upload.parallel ? parallel!.send(session, upload) : sending.sendSerial(session, upload));
    await reader.check(signal);
  } finally {
    upload.parallel?.hash.close();
  }
  const completion = { ...upload.id, ...(await sending.joined(session, upload.records)) };
  try {
    return await completeUpload(client, completion, { signal });
  } catch (error) {
    throw mayRestart(upload, error) ? new RestartUpload(error) : error;
  }
}

/** Continues an upload. Starts it again if the code that continues cannot be loaded (a lazy chunk). */
async function continueUpload(
  session: Session,
  checkpoint: ReadCheckpoint,
): Promise<Upload | PdsFile> {
  const { resume } = await loadResume().catch((error: unknown) => {
    throw new RestartUpload(error);
  });
  return resume(session, checkpoint);
}

const loadResume = () => loaded(import('./resume.js'));

const isUpload = (started: Upload | PdsFile): started is Upload => 'sizer' in started;

/**
 * Whether a new start may succeed: the upload does not exist any more, or it contains a part whose
 * CRC-64 was not compared.
 */
function mayRestart({ isUnproven }: Upload, error: unknown): boolean {
  if (isCertainlyDead(error)) return true;
  if (!isUnproven) return false;
  if (error instanceof Crc64MismatchError || error instanceof SizeMismatchError) return true;
  return error instanceof PdsApiError && error.outcome === 'refused' && error.status === 400;
}

interface Modes {
  sending: Sending;
  parallel?: ParallelMode | undefined;
  rapid?: RapidMode | undefined;
}

let sending: Sending | undefined; // each import() costs Node 100 us

/**
 * Loads the code that sends parts, before a file is created for them, and the code that only some
 * uploads need: SHA-1 would be a tenth of a bundle.
 */
async function loadModes({ parallel, rapid, sha1 }: UploadOptions): Promise<Modes> {
  sending ??= await loaded(import('./send-serial.js'));
  if (parallel === undefined && !rapid) return { sending };
  const { parallelMode, rapidMode } = await loaded(import('./sha1/index.js'));
  const { preHashFrom = PRE_HASH_FROM } = typeof rapid === 'object' ? rapid : {};
  return {
    sending,
    parallel: parallel === undefined ? undefined : parallelMode(parallel, sha1),
    rapid: rapid ? rapidMode(preHashFrom, sha1) : undefined,
  };
}

function openSession(
  client: UploadClient,
  reader: Reader,
  target: Session['target'],
  options: UploadOptions,
  { sending, parallel }: Modes,
  signal: AbortSignal,
): Session {
  const { transport } = client;
  const { fetch = transport.fetch, idleTimeout = IDLE_TIMEOUT, partSize } = options;
  const { retry } = callOptions(
    { retry: options.retry },
    { timeout: idleTimeout, retry: transport.retry && RETRY },
  );
  const partPolicy = { retry, random: transport.random, signal };
  const isHeld = mustHold({ reader, fetch }) || !takesPieces(fetch);
  return {
    client,
    target,
    reader,
    meter: createMeter(reader.size, options.onProgress),
    partSize,
    largestPart: isHeld ? MAX_HELD_PART : Infinity,
    sending,
    parallel,
    partPolicy,
    callPolicy: { ...partPolicy, retry: retry && { ...retry, attempts: CALL_ROUNDS } },
    signal,
    fetch,
    idleTimeout,
    onCheckpoint: options.onCheckpoint,
  };
}
