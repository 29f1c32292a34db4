import { type FileHandle, open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { checkArgument, isText, isWithin, kindOf } from '../../arguments.js';
import { Crc64, combineCrc64, formatCrc64 } from '../../crc64/index.js';
import { onAbort } from '../../on-abort.js';
import type { Report, Stretch } from './crc64-worker.js';

export interface Crc64FileOptions {
  /** Stops hashing: the promise rejects with the signal's reason, and the file is closed. */
  signal?: AbortSignal | undefined;
  /**
   * Called now and then with the number of bytes hashed so far. An error that it throws, or rejects
   * with, stops hashing.
   */
  onProgress?: ((bytes: number) => unknown) | undefined;
  /**
   * How many threads hash the file, each of them one part of it. A file of a gigabyte or more that is in
   * the page cache is faster with two. With 0 it is hashed in this thread, while the next piece is
   * being read.
   *
   * @default 0
   */
  workers?: number | undefined;
}

const PIECE = 2 ** 20;
const MOST_WORKERS = 64;

/**
 * The CRC-64 of a file in the form of `crc64_hash`. It needs a few MB of memory for any size.
 *
 * @param path of a file; pipes and devices also work, but without threads
 * @throws TypeError or RangeError that names the wrong argument
 * @throws the error of the file system; the signal's reason if it aborts
 * @example
 * const crc64_hash = await crc64File('holiday.mp4', { signal: AbortSignal.timeout(60_000) });
 */
export async function crc64File(
  path: string,
  { signal, onProgress, workers = 0 }: Crc64FileOptions = {},
): Promise<string> {
  checkArgument(isText(path), 'path', 'a non-empty string', path);
  if (!isWithin(workers, 0, MOST_WORKERS)) {
    const what = `an integer from 0 to ${MOST_WORKERS}`;
    throw new RangeError(`workers must be ${what}, got ${kindOf(workers)}`);
  }
  signal?.throwIfAborted();
  const file = await open(path);
  try {
    const status = await file.stat();
    // A shorter stretch would be hashed before its thread has started.
    const threads = Math.min(workers, Math.floor(status.size / PIECE));
    let stop: (reason: unknown) => void;
    const stopped = new Promise<never>((_, reject) => (stop = reject));
    const report = (bytes: number) => {
      const told = onProgress?.(bytes);
      if (told instanceof Promise) told.catch((reason: unknown) => stop(reason));
    };
    const isThreaded = status.isFile() && threads > 0;
    const hashing = isThreaded
      ? inThreads(path, status.size, threads, { signal, report, stopped })
      : here(file, { signal, report, stopped });
    return formatCrc64(await hashing);
  } finally {
    await file.close();
  }
}

interface Options {
  signal: AbortSignal | undefined;
  report: (bytes: number) => void;
  /** Rejects if the caller's onProgress rejects. */
  stopped: Promise<never>;
}

/** Hashes in this thread. Reads the next piece into a second buffer meanwhile. */
async function here(file: FileHandle, { signal, report, stopped }: Options): Promise<bigint> {
  const hash = new Crc64();
  const buffers = [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)] as const;
  // Read without a position, since the file may be a pipe.
  let ahead = file.read(buffers[0], 0, PIECE, null);
  for (let turn = 1; ; turn ^= 1) {
    const { bytesRead, buffer } = await Promise.race([ahead, stopped]);
    if (bytesRead === 0) return hash.digest();
    signal?.throwIfAborted();
    ahead = file.read(buffers[turn]!, 0, PIECE, null);
    ahead.catch(() => {}); // awaited when its turn comes, unless another error comes first
    hash.update(buffer.subarray(0, bytesRead));
    report(hash.length);
  }
}

async function inThreads(
  path: string,
  size: number,
  threads: number,
  { signal, report, stopped }: Options,
): Promise<bigint> {
  const started: Worker[] = [];
  let done = 0;

  function hash(stretch: Stretch): Promise<bigint> {
    const worker = new Worker(new URL('./crc64-worker.js', import.meta.url), {
      workerData: stretch,
    });
    started.push(worker);
    return new Promise((resolve, reject) => {
      worker.on('message', (message: Report) => {
        if ('crc64' in message) return resolve(message.crc64);
        done += message.bytes;
        try {
          report(done);
        } catch (error) {
          reject(error);
        }
      });
      worker.on('error', reject);
      worker.on('exit', (code) =>
        reject(new Error(`a thread of crc64File ended with exit code ${code}`)),
      );
    });
  }

  const bound = (n: number) => Math.floor((size * n) / threads);
  let stopListening = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stopListening = onAbort(signal, () => reject(signal!.reason));
  });
  try {
    const stretches = Array.from({ length: threads }, (_, n) => ({
      path,
      from: bound(n),
      to: bound(n + 1),
    }));
    const hashes = await Promise.race([Promise.all(stretches.map(hash)), aborted, stopped]);
    return hashes.reduce((first, second, n) =>
      combineCrc64(first, second, stretches[n]!.to - stretches[n]!.from),
    );
  } finally {
    stopListening();
    await Promise.all(started.map((worker) => worker.terminate()));
  }
}
