import { abortable } from '../call/abortable.js';
import { callOptions } from '../call/options.js';
import { begin, isUpload, type Begun } from './begin.js';
import { CheckpointError } from './checkpoint-error.js';
import { readCheckpoint } from './checkpoint.js';
import { completeUpload, hasCode } from './complete-upload.js';
import type { Persistence } from './persist.js';
import { planParts } from './plan.js';
import { createMeter } from './progress.js';
import { resume } from './resume.js';
import { sendSerial } from './serial.js';
import { saveCheckpoint, Spoiled, total, unlessDead, type Session } from './session.js';
import { openSource, type Reader } from './source.js';
import type {
  Checkpoint,
  PdsFile,
  Uploadable,
  UploadClient,
  UploadOptions,
  UploadTarget,
} from './types.js';

const IDLE_TIMEOUT = 30_000;
// An upload takes long, and a network that is away for some seconds must not end it.
const RETRY = { attempts: 10, minDelay: 100, maxDelay: 10_000, maxRetryAfter: 60_000 };
// On top of the client's own attempts: for answers that it does not repeat.
const CALL_ROUNDS = 3;
// How often an upload that the service has lost is begun anew.
const BEGINNINGS = 3;

/**
 * Uploads a file: creates it, sends its parts in order, completes it, and gives back the File that
 * the service has. Each part's CRC-64 is computed as it is read and compared with the service's, the
 * whole file's is checked by the service at the completion and here once more.
 *
 * Two parts are held in memory at a time.
 *
 * @param source bytes in memory, a Blob or File, a `fileSource(path)`, a stream
 * @param target where to: `drive_id` (or `share_id`), `parent_file_id` (default `root`), `name`
 * (default the source's), and further members of `createFile`
 * @throws TypeError, RangeError that name the wrong argument, before anything is sent
 * @throws CheckpointError if the checkpoint is damaged or of another source
 * @throws SourceChangedError if the source changes meanwhile
 * @throws FileExistsError with `check_name_mode: 'refuse'`, if the file there has other bytes
 * @throws Crc64MismatchError if the service has other bytes than were sent
 * @throws PdsError of the call or the part that failed for good; the signal's reason
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
  const { signal, rapid, parallel } = options;
  signal?.throwIfAborted();
  const reader = openSource(source, options.size);
  try {
    checkTarget(target, reader);
    const checkpoint =
      options.checkpoint === undefined
        ? undefined
        : readCheckpoint(options.checkpoint, reader, target);
    if (rapid && !reader.random) {
      throw new TypeError('rapid needs a source that can be read twice, not a stream');
    }
    if (parallel && reader.size === undefined) {
      throw new TypeError('parallel needs a source whose size is known');
    }
    if (checkpoint?.parallel && !parallel) {
      throw new CheckpointError('checkpoint is of a parallel upload: it needs parallel as well');
    }
    const session = open(client, reader, target, options, checkpoint);
    return await carryOut(session, checkpoint, { rapid, parallel });
  } catch (error) {
    reader.cancel(error);
    throw error;
  }
}

type Modes = Pick<UploadOptions, 'rapid' | 'parallel'>;

async function carryOut(
  session: Session,
  checkpoint: Checkpoint | undefined,
  modes: Modes,
): Promise<PdsFile> {
  const { reader, meter, signal } = session;
  for (let beginning = 1; ; beginning++) {
    try {
      const file = await attempt(session, beginning === 1 ? checkpoint : undefined, modes);
      meter.end(file.size ?? reader.size ?? 0);
      return file;
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof Spoiled)) throw error;
      if (!reader.random || beginning === BEGINNINGS) throw error.error;
      meter.reset();
    }
  }
}

async function attempt(
  session: Session,
  checkpoint: Checkpoint | undefined,
  modes: Modes,
): Promise<PdsFile> {
  const { client, signal, reader } = session;
  const starting = checkpoint ? resume(session, checkpoint) : beginAsCan(session, modes);
  const upload = await abortable(starting, signal);
  if (!isUpload(upload)) return upload;
  await saveCheckpoint(session, upload);
  await (upload.contexts ? modes.parallel!.send(session, upload) : sendSerial(session, upload));
  await reader.check();
  const completion = { ...upload.id, ...total(upload.records) };
  // The upload may have died after its last part.
  return unlessDead(completeUpload(client, completion, { signal }));
}

/** Begins in parallel mode if that is asked for and the domain has it, else in serial mode. */
async function beginAsCan(session: Session, { rapid, parallel }: Modes): Promise<Begun> {
  if (parallel) {
    try {
      return await begin(session, { parallel: true, rapid });
    } catch (error) {
      if (!hasCode(error, 'InvalidParameterNotSupported')) throw error;
    }
  }
  return begin(session, { parallel: false, rapid });
}

function open(
  client: UploadClient,
  reader: Reader,
  target: UploadTarget,
  options: UploadOptions,
  checkpoint: Checkpoint | undefined,
): Session {
  const { signal, onProgress, onCheckpoint, idleTimeout = IDLE_TIMEOUT } = options;
  const { transport } = client;
  const { fetch = transport.fetch } = options;
  if (!(typeof idleTimeout === 'number' && idleTimeout > 0)) {
    throw new TypeError(
      `idleTimeout must be a positive number of milliseconds, got ${String(idleTimeout)}`,
    );
  }
  const { retry } = callOptions(
    { retry: options.retry },
    { timeout: idleTimeout, retry: transport.retry && RETRY },
  );
  const plan = planParts(reader.size, checkpoint?.partSize ?? options.partSize);
  if (options.parallel && plan.partSize % 64 !== 0) {
    throw new RangeError(`partSize must be a multiple of 64 with parallel, got ${plan.partSize}`);
  }
  const how: Persistence = { retry, random: transport.random, signal };
  return {
    client,
    target,
    reader,
    plan,
    meter: createMeter(reader.size, plan.parts, onProgress),
    how,
    callHow: { ...how, retry: retry && { ...retry, attempts: CALL_ROUNDS } },
    signal,
    fetch,
    idleTimeout,
    onCheckpoint,
  };
}

function checkTarget(target: UploadTarget, reader: Reader): void {
  if (typeof target !== 'object' || target === null) {
    throw new TypeError(`target must be an object, got ${String(target)}`);
  }
  const { drive_id, share_id, name = reader.name } = target;
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  if (!isText(drive_id) && !isText(share_id)) {
    throw new TypeError('target.drive_id must be given (or share_id, through a share link)');
  }
  if (!isText(name)) {
    throw new TypeError('target.name must be given: the source has none of its own');
  }
  // "CreateFile", name: at most 1,024 bytes of UTF-8, no slash.
  if (name!.includes('/') || new TextEncoder().encode(name).length > 1024) {
    throw new TypeError('target.name must be at most 1,024 bytes of UTF-8 without a slash');
  }
}
