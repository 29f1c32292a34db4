import { callOptions } from '../call/options.js';
import { begin, isUpload, type Begun } from './begin.js';
import { CheckpointError } from './checkpoint-error.js';
import { readCheckpoint } from './checkpoint.js';
import { completeUpload, hasCode, isCertainlyDead } from './complete-upload.js';
import { isText, checkArgument } from '../arguments.js';
import type { Persistence } from './persist.js';
import { planParts } from './plan.js';
import { createMeter } from './progress.js';
import { resume } from './resume.js';
import { sendSerial } from './serial.js';
import { saveCheckpoint, Spoiled, total, type Session } from './session.js';
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
 * @throws TypeError that names the wrong argument, before anything is sent
 * @throws CheckpointError if the checkpoint is damaged or of another source
 * @throws SourceChangedError if the source changes meanwhile
 * @throws FileExistsError with `check_name_mode: 'refuse'`, if the name is taken
 * @throws Crc64MismatchError if the service has other bytes than were sent
 * @throws PdsError of the call or the part that failed for good, with outcome `'unknown'` while the
 * upload may be a file already; the signal's reason
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
    checkArgument(!rapid || reader.random, 'source', 'no stream with rapid', source);
    checkArgument(
      !parallel || reader.size !== undefined,
      'size',
      'known with parallel',
      reader.size,
    );
    if (checkpoint?.parallel && !parallel) {
      throw new CheckpointError('checkpoint of a parallel upload needs parallel');
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
      const file = await attempt(session, checkpoint, modes);
      meter.end(file.size ?? reader.size ?? 0);
      return file;
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof Spoiled)) throw error;
      if (!reader.random || beginning === BEGINNINGS) throw error.error;
      checkpoint = error.checkpoint;
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
  const upload = await (checkpoint ? resume(session, checkpoint) : beginAsCan(session, modes));
  if (!isUpload(upload)) return upload;
  await saveCheckpoint(session, upload);
  await (upload.contexts ? modes.parallel!.send(session, upload) : sendSerial(session, upload));
  await reader.check();
  const completion = { ...upload.id, ...total(upload.records) };
  try {
    return await completeUpload(client, completion, { signal });
  } catch (error) {
    // The upload may have died after its last part.
    throw isCertainlyDead(error) ? new Spoiled(error) : error;
  }
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
  checkArgument(idleTimeout > 0, 'idleTimeout', 'positive', idleTimeout);
  const { retry } = callOptions(
    { retry: options.retry },
    { timeout: idleTimeout, retry: transport.retry && RETRY },
  );
  const plan = planParts(reader.size, checkpoint?.partSize ?? options.partSize);
  checkArgument(
    !options.parallel || plan.partSize % 64 === 0,
    'partSize',
    'a multiple of 64 with parallel',
    plan.partSize,
  );
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
  const { drive_id, share_id, name = reader.name } = target;
  checkArgument(isText(share_id ?? drive_id), 'target.drive_id', 'a text (or share_id)', drive_id);
  checkArgument(isText(name), 'target.name', 'a text', name);
}
