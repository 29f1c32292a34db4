import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Checkpoint, CheckpointStore, UploadEntry, UploadTarget } from '../upload/index.js';
import { formatError } from './terminal.js';

/** Where the checkpoint of one upload is kept between two runs. */
export interface CheckpointFile {
  readonly path: string;
  /** What was kept; undefined if nothing was, or nothing of use. */
  read(): Promise<unknown>;
  write(checkpoint: Checkpoint): Promise<void>;
  remove(): Promise<void>;
}

/**
 * The checkpoint file of an upload, named by what makes it the same upload: file, service, target.
 *
 * The folder is XDG_STATE_HOME/pds-fetch, for it is state that outlives a run and no configuration
 * (XDG Base Directory Specification); ~/.local/state by default.
 */
export function checkpointFile(path: string, ...identity: string[]): CheckpointFile {
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  const key = JSON.stringify([resolve(path), ...identity]);
  const name = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const file = join(state, 'pds-fetch', `${name}.json`);
  return {
    path: file,
    async read() {
      try {
        return JSON.parse(await readFile(file, 'utf8')) as unknown;
      } catch {
        return undefined; // none, or cut short: the upload begins again
      }
    },
    async write(checkpoint) {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const temporary = `${file}.${process.pid}.tmp`;
      const handle = await open(temporary, 'w', 0o600);
      try {
        await handle.writeFile(JSON.stringify(checkpoint));
        await handle.sync();
      } finally {
        await handle.close();
      }
      // A reader sees the former one or this one, never half of it.
      await rename(temporary, file);
    },
    async remove() {
      // One that stays is found to be of a completed upload.
      await rm(file, { force: true }).catch(() => {});
    },
  };
}

const SAVE_INTERVAL = 1_000; // milliseconds: a long list of parts is not worth writing for each part

/** An entry of the command line: a file, and what it is called on this machine. */
type LocalEntry = UploadEntry & { readonly localPath: string };

/**
 * Keeps the checkpoints of files that are uploaded to one service, each at most once a second. A disk
 * that is full must not end an upload.
 *
 * @param from bytes from which on a file is worth a checkpoint: of 100,000 small files none is, for
 * those that are finished are found by the list of their folder
 * @param warn told once why they cannot be kept
 */
export function createCheckpointStore<Entry extends LocalEntry>(
  service: string,
  from: number,
  warn: (message: string) => void,
): CheckpointStore<Entry> {
  const saved = new Map<Entry, { at: number; uploadId: string }>();
  let hasWarned = false;
  const fileOf = ({ localPath }: Entry, target: UploadTarget) => {
    const { drive_id, parent_file_id, name, file_id } = target;
    return checkpointFile(
      localPath,
      service,
      JSON.stringify([drive_id, parent_file_id, name, file_id]),
    );
  };
  return {
    load: (entry, target) => fileOf(entry, target).read(),
    async save(entry, target, checkpoint) {
      if (checkpoint.size < from) return;
      const { at, uploadId } = saved.get(entry) ?? { at: -Infinity, uploadId: '' };
      const now = performance.now();
      if (now - at < SAVE_INTERVAL && checkpoint.upload_id === uploadId) return;
      saved.set(entry, { at: now, uploadId: checkpoint.upload_id });
      try {
        await fileOf(entry, target).write(checkpoint);
      } catch (error) {
        if (hasWarned) return;
        hasWarned = true;
        warn(`cannot be resumed if it is interrupted: ${formatError(error)}`);
      }
    },
    async remove(entry, target) {
      saved.delete(entry);
      await fileOf(entry, target).remove();
    },
  };
}
