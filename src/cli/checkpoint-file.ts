import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Checkpoint, CheckpointStore, UploadEntry, UploadTarget } from '../upload/index.js';
import { formatError } from './terminal.js';

/** The file that keeps the checkpoint of one upload between two runs. */
export interface CheckpointFile {
  readonly path: string;
  /** The content of the file; undefined if there is no file or it is not JSON. */
  read(): Promise<unknown>;
  write(checkpoint: Checkpoint): Promise<void>;
  remove(): Promise<void>;
}

/**
 * The checkpoint file of an upload. Its name is a hash of what identifies the upload: file, service
 * and target.
 *
 * The folder is XDG_STATE_HOME/pds-fetch, which is the place for state that is not configuration (XDG
 * Base Directory Specification). The default of XDG_STATE_HOME is ~/.local/state.
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
        return undefined; // no file, or an incomplete one: the upload starts from the beginning
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
      // The rename is atomic: a reader sees the old checkpoint or the new one, never a part of one.
      await rename(temporary, file);
    },
    async remove() {
      // If the file cannot be removed, the next run finds that its upload is completed.
      await rm(file, { force: true }).catch(() => {});
    },
  };
}

const SAVE_INTERVAL = 1_000; // milliseconds: a long list of parts is not written after each part

/** An entry of the command line: a file with its path on this machine. */
type LocalEntry = UploadEntry & { readonly localPath: string };

/**
 * Stores the checkpoints of files that are uploaded to one service, each at most once a second. An
 * upload continues when its checkpoint cannot be written, for example because the disk is full.
 *
 * @param from size in bytes from which on a file gets a checkpoint. Small files need none: the next run
 * finds the finished ones in the listing of their folder
 * @param warn called once with the reason why checkpoints cannot be written
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
        warn(`the upload cannot be resumed if it is interrupted: ${formatError(error)}`);
      }
    },
    async remove(entry, target) {
      saved.delete(entry);
      await fileOf(entry, target).remove();
    },
  };
}
