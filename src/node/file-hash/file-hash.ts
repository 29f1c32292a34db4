import { Worker } from 'node:worker_threads';
import { SourceChangedError, type SourceHash } from '../../upload/index.js';
import type { HashedFile, HashReport } from './file-hash-worker.js';

/** Limits of the thread's heap: it keeps nothing, and without a limit garbage would pile up. */
const LIMITS = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 };

/**
 * Hashes a file in a thread that reads it by itself: no bytes pass between threads, and what is sent
 * meanwhile does not hold the hash up.
 *
 * @param check called after each range: throws if the file is not what it was
 * @returns undefined where there is no such thread (a bundle without its file, a policy)
 */
export async function startFileHash(
  file: HashedFile,
  check: () => Promise<void>,
): Promise<SourceHash | undefined> {
  const worker = open(file);
  if (!worker) return undefined;
  let report = (_report: HashReport) => {};
  let fail = (_reason: unknown) => {};
  const failure = new Promise<never>((_, reject) => (fail = reject));
  failure.catch(() => {}); // those who wait for a report handle it
  worker.on('message', (message: HashReport) => report(message));
  worker.on('error', fail);
  const end = () => fail(new Error('the thread that hashes the file has ended'));
  worker.on('exit', end);
  const next = () =>
    Promise.race([new Promise<HashReport>((resolve) => (report = resolve)), failure]);

  try {
    await next(); // it is ready
  } catch {
    return undefined;
  }
  return {
    async next(end) {
      const reported = next();
      worker.postMessage(end);
      const hashed = await reported;
      await check(); // before a failure is reported: a changed file may be its cause
      if ('crc64' in hashed) return hashed;
      const reason = 'failed' in hashed ? hashed.failed : '';
      throw new SourceChangedError(`${file.path} cannot be read any more (${reason})`);
    },
    close() {
      end();
      void worker.terminate();
    },
  };
}

function open(workerData: HashedFile): Worker | undefined {
  try {
    const program = new URL('./file-hash-worker.js', import.meta.url);
    return new Worker(program, { workerData, resourceLimits: LIMITS });
  } catch {
    return undefined; // Node's permissions may forbid threads
  }
}
