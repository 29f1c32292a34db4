import { Worker } from 'node:worker_threads';
import { SourceChangedError, type SourceHash } from '../../upload/index.js';
import type { HashedFile, HashReport } from './file-hash-worker.js';

/** Limits of the thread's heap. Without them garbage would pile up, although the thread keeps nothing. */
const LIMITS = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 };

/**
 * Hashes a file in a thread that reads the file itself. So no bytes pass between threads, and sending
 * does not slow the hash down.
 *
 * @param check called after each range: throws if the file has changed
 * @returns undefined if the thread is not possible (a bundle without its file, Node's permissions)
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
  failure.catch(() => {}); // reported to those who wait for a result
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
      await check(); // first: if the file has changed, that is a better reason than the failure
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
