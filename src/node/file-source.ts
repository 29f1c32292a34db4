import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkArgument, isText } from '../arguments.js';
import { SourceChangedError, type Source } from '../upload/index.js';
import { startFileHash } from './file-hash/file-hash.js';

/**
 * A file as a source of `uploadFile`. It is read piece by piece. The upload fails if the file changes
 * meanwhile: its size, its times of modification and change, or the file itself. It is open only while
 * a range is read, so there is nothing to close.
 *
 * @param path of a file
 * @throws Error with a code (ENOENT, EACCES, EISDIR, ...) that names the path, if it cannot be read
 *
 * @example
 * const file = await uploadFile(client, await fileSource('holiday.jpg'), { drive_id: '1' });
 */
export async function fileSource(path: string): Promise<Source> {
  checkArgument(isText(path), 'path', 'a non-empty string', path);
  const opened = await open(path, OPEN).catch(withPath(path));
  const { first, isSized } = await measured(opened).finally(() => opened.close());
  if (first.isDirectory()) {
    throw Object.assign(new Error(`${path} is a directory, not a file`), { code: 'EISDIR' });
  }
  if (!isSized) throw new Error(`${path} is not a regular file: its size is not known`);
  const size = Number(first.size);

  const compare = (now: Identity) => {
    if (now.size !== first.size) {
      const verb = now.size < first.size ? 'shrunk' : 'grown';
      throw new SourceChangedError(`${path} has ${verb} from ${size} to ${now.size} bytes`);
    }
    if (isSameFile(now, first)) return;
    throw new SourceChangedError(`${path} was written to or replaced since it was opened`);
  };

  const check = async () => compare(await stat(path, { bigint: true }).catch(vanished(path)));

  return {
    size,
    name: basename(path),
    lastModified: Number(first.mtimeNs / 1_000n) / 1_000,
    slice: (from, to) => rangeOf(path, from, to, compare),
    check,
    startHash: () => startFileHash({ path, size }, check),
  };
}

/** Its status, and whether that tells its size: files of /proc and the like have bytes and size 0. */
async function measured(file: FileHandle) {
  const first = await file.stat({ bigint: true });
  const isEmpty = async () => (await file.read(new Uint8Array(1), 0, 1)).bytesRead === 0;
  const isSized = first.isFile() && (first.size > 0n || (await isEmpty()));
  return { first, isSized };
}

// Without O_NONBLOCK, opening a FIFO would wait until somebody writes to it.
const OPEN = constants.O_RDONLY | constants.O_NONBLOCK;

// ctime changes with every write, even if mtime is set back afterwards. ino and dev show that a link
// now leads to another file, maybe on another disk.
const IDENTITY = ['size', 'mtimeNs', 'ctimeNs', 'ino', 'dev'] as const;

type Identity = Record<(typeof IDENTITY)[number], bigint>;

/** Whether a path still has the same file, and nobody has written to it since. */
export const isSameFile = (now: Identity, first: Identity): boolean =>
  IDENTITY.every((name) => now[name] === first[name]);

/** A byte stream of a range. At its end it checks that the file has not changed. */
function rangeOf(
  path: string,
  from: number,
  to: number,
  compare: (now: Identity) => void,
): ReadableStream<Uint8Array> {
  let opening: Promise<FileHandle>;
  let at = from;
  return new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 512 * 1024,
    async start() {
      opening = open(path, OPEN).catch(vanished(path));
      await opening;
    },
    async pull(controller) {
      const file = await opening;
      const request = controller.byobRequest!;
      const { buffer, byteOffset, byteLength } = request.view!;
      try {
        const wanted = Math.min(byteLength, to - at);
        const into = new Uint8Array(buffer, byteOffset, byteLength);
        const { bytesRead } = wanted > 0 ? await file.read(into, 0, wanted, at) : { bytesRead: 0 };
        at += bytesRead;
        if (bytesRead > 0) return request.respond(bytesRead);
        // Checked after reading, so that it also finds what was written meanwhile, and a short read.
        compare(await file.stat({ bigint: true }));
        await file.close();
        controller.close();
        request.respond(0);
      } catch (error) {
        try {
          compare(await file.stat({ bigint: true })); // if the file has changed, that is a better reason than EISDIR or EIO
        } finally {
          await file.close();
        }
        throw error;
      }
    },
    cancel: async () => (await opening).close(),
  });
}

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a directory, not a file',
};

const withPath = (path: string) => (error: NodeJS.ErrnoException) => {
  const { code = '' } = error;
  throw Object.assign(new Error(`${path} ${REASONS[code] ?? `cannot be read: ${error.message}`}`), {
    code,
    cause: error,
  });
};

const vanished = (path: string) => (cause: NodeJS.ErrnoException) => {
  throw new SourceChangedError(`${path} cannot be read any more (${cause.code})`, { cause });
};
