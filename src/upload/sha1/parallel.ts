import { checkArgument } from '../../arguments.js';
import { abortable, linkedController } from '../../call/abort.js';
import { Crc64, formatCrc64 } from '../../crc64/index.js';
import { takeTurns } from '../../crc64/turns.js';
import { holdPart, mustHold, piecesOfPart } from '../parts.js';
import { sendPart } from '../send-part.js';
import {
  saveCheckpoint,
  type HashedPart,
  type ParallelMode,
  type Part,
  type PartHash,
  type RunningSha1,
  type Session,
  type Upload,
} from '../session.js';
import type { Sha1, SourceHash } from '../types.js';
import { startSha1 } from './sha1.js';

/**
 * Sends several parts at a time. The service requires the state of SHA-1 at the beginning of each part.
 * So the source is hashed in order, and each part is sent as soon as the hash has reached it.
 *
 * @param concurrency how many parts are sent at a time
 * @param sha1 the caller's SHA-1
 */
export const parallelMode = (
  concurrency: number,
  sha1: (() => Sha1) | undefined,
): ParallelMode => ({
  concurrency,
  start: (session) => (sha1 ? hashHere(givenSha1(sha1)) : whenStarted(startHash(session))),
  hashNext,
  send,
});

async function startHash(session: Session): Promise<PartHash> {
  // Parts that are held are read once, and hashed in memory.
  const beside = mustHold(session) ? undefined : await session.reader.startHash?.();
  return beside ? hashBeside(beside) : hashHere(await startSha1());
}

/** A hash that is still starting. The first part can be sent meanwhile. */
function whenStarted(starting: Promise<PartHash>): PartHash {
  starting.catch(() => {}); // reported by next
  return {
    next: async (session, part) => (await abortable(starting, session.signal)).next(session, part),
    close: () =>
      void starting.then(
        (hash) => hash.close(),
        () => {},
      ),
  };
}

function givenSha1(sha1: () => Sha1): RunningSha1 {
  const hash = sha1();
  const what = 'a function that returns a hash with state() if parallel is set';
  checkArgument(typeof hash?.state === 'function', 'sha1', what, sha1);
  return hash as RunningSha1;
}

/** The source hashes itself. */
const hashBeside = (hash: SourceHash): PartHash => ({
  next: ({ signal }, { from, size }) => abortable(hash.next(from + size), signal),
  close: () => hash.close(),
});

/** The source is read and hashed here. */
const hashHere = (sha1: RunningSha1): PartHash => ({
  async next(session, part) {
    const crc64 = new Crc64();
    const turn = takeTurns();
    const { signal } = session; // an abort does not wait for a SHA-1 of the caller
    const isLast = part.from + part.size === session.reader.size; // after the last part the state is not needed
    for await (const piece of piecesOfPart(session, part)) {
      crc64.update(piece);
      if (!isLast) await abortable(Promise.resolve(sha1.update(piece)), signal);
      await turn();
    }
    const state = isLast ? [] : await abortable(Promise.resolve(sha1.state()), signal);
    return { crc64: formatCrc64(crc64.digest()), sha1: state };
  },
  close: () => sha1.close?.(),
});

/** Starts to hash the next part of the source, and returns it at once. */
async function nextPart(session: Session, upload: Upload): Promise<HashingPart | undefined> {
  const { reader, meter } = session;
  const { hash, contexts, hashed } = upload.parallel!;
  const number = hashed.length + 1;
  const from = (number - 1) * upload.sizer.partSize!;
  if (number > 1 && from >= reader.size!) return undefined;
  let part: Part = { number, from, size: upload.sizer.sizeOf(number, from, reader.size) };
  if (mustHold(session)) part = await holdPart(session, part);
  const end = from + part.size;
  const crc64 = hash.next(session, part).then((known) => {
    if (end < reader.size!) contexts.set(number + 1, { h: [...known.sha1], part_offset: end });
    meter.hashed(part.size);
    hashed.push({ ...part, held: undefined, crc64: known.crc64 });
    return known.crc64;
  });
  crc64.catch(() => {}); // reported where it is awaited
  return { ...part, crc64 };
}

type HashingPart = Part & { crc64: Promise<string> };

async function hashNext(session: Session, upload: Upload): Promise<HashedPart> {
  const part = (await nextPart(session, upload))!;
  return { ...part, crc64: await part.crc64 };
}

async function send(outer: Session, upload: Upload): Promise<void> {
  const { concurrency } = outer.parallel!;
  // If one part fails, the others stop at once.
  const controller = linkedController(outer.signal);
  const { signal } = controller;
  const session: Session = {
    ...outer,
    signal,
    partPolicy: { ...outer.partPolicy, signal },
    callPolicy: { ...outer.callPolicy, signal },
  };
  const { records } = upload;
  const sending = createSlots(concurrency);
  // URLs expire, so they are asked for only for the next few parts.
  const withUrl = createSlots(2 * concurrency);
  // Hashing may be ahead of sending. But in memory there is at most one part more than are being sent.
  const isHolding = mustHold(session);
  const inMemory = createSlots(isHolding ? concurrency + 1 : Infinity);
  const deliveries: Promise<void>[] = [];
  let saving = saveCheckpoint(session, upload);

  async function deliver(part: Part): Promise<void> {
    await withUrl.take();
    // Asks for the URL while the part waits for its turn, so that sending does not wait for it.
    // If this fails, sendPart asks again and reports the error.
    if (!signal.aborted) upload.urls.get(part.number).catch(() => {});
    await sending.take();
    try {
      signal.throwIfAborted();
      await sendPart(session, upload, part);
      // Checkpoints are saved one after the other, also if two parts end at the same time.
      saving = saving.then(() => saveCheckpoint(session, upload));
      await saving;
    } catch (error) {
      controller.abort(error);
      throw error;
    } finally {
      sending.give();
      withUrl.give();
      inMemory.give();
    }
  }

  function launch(part: Part): void {
    const delivery = deliver(part);
    delivery.catch(() => {}); // the error is the reason of the signal
    deliveries.push(delivery);
  }

  try {
    await saving;
    for (const part of [...upload.parallel!.hashed]) {
      if (records.has(part.number)) continue;
      await inMemory.take();
      launch(isHolding ? await holdPart(session, part) : part);
    }
    for (;;) {
      await inMemory.take();
      signal.throwIfAborted();
      const part = await nextPart(session, upload);
      if (!part) break;
      launch(part);
      await part.crc64; // the next part cannot be sent before this one is hashed
    }
    await Promise.all(deliveries);
  } catch (error) {
    controller.abort(error);
    await Promise.allSettled(deliveries);
    throw signal.reason;
  } finally {
    controller.unlink();
  }
}

/** A semaphore: `count` slots, first come, first served. */
function createSlots(count: number) {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async take(): Promise<void> {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give(): void {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}
