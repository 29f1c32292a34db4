import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { crc64 } from '../crc64/index.js';
import { SourceChangedError, type Source } from '../upload/index.js';

/**
 * A file as a source of `uploadFile`. It is read piece by piece, into memory that is used again, and
 * notices if the file changes meanwhile (size, modification time or the file itself). Nothing is
 * open between two pieces, so there is nothing to close.
 *
 * @param path of a file
 * @throws Error (ENOENT, EACCES, EISDIR, ...) that names the path, if it cannot be read
 *
 * @example
 * const file = await uploadFile(client, await fileSource('holiday.jpg'), { drive_id: '1' });
 */
export async function fileSource(path: string): Promise<Source> {
  if (typeof path !== 'string' || path === '') {
    throw new TypeError(`path must be a non-empty string, got ${typeof path}`);
  }
  const opened = await open(path).catch(withPath(path));
  const first = await opened.stat().finally(() => opened.close());
  if (first.isDirectory()) {
    throw Object.assign(new Error(`${path} is a directory, not a file`), { code: 'EISDIR' });
  }
  if (!first.isFile()) throw new Error(`${path} is no regular file: its size is not known`);
  const { size, mtimeMs, ino } = first;

  const compare = (now: { size: number; mtimeMs: number; ino: number }) => {
    if (now.size !== size) {
      const verb = now.size < size ? 'shrunk' : 'grown';
      throw new SourceChangedError(`${path} has ${verb} from ${size} to ${now.size} bytes`);
    }
    if (now.mtimeMs !== mtimeMs || now.ino !== ino) {
      throw new SourceChangedError(`${path} was written to or replaced since it was opened`);
    }
  };

  async function read(into: Uint8Array, from: number): Promise<void> {
    const file = await open(path).catch(vanished(path));
    try {
      for (let filled = 0; filled < into.length;) {
        const { bytesRead } = await file.read(into, filled, into.length - filled, from + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      // Afterwards: what was written while it was read shows, a short read included.
      compare(await file.stat());
    } catch (error) {
      compare(await file.stat()); // a better reason than EISDIR or EIO
      throw error;
    } finally {
      await file.close();
    }
  }

  return {
    size,
    name: basename(path),
    lastModified: mtimeMs,
    crc64: (bytes) => crc64(bytes),
    read,
    async slice(from, to) {
      const bytes = new Uint8Array(to - from);
      await read(bytes, from);
      return bytes;
    },
    async check() {
      compare(await stat(path).catch(vanished(path)));
    },
  };
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
