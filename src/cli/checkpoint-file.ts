import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { PdsFile } from '../index.js';
import {
  CheckpointError,
  type Checkpoint,
  type Source,
  type UploadOptions,
} from '../upload/index.js';
import type { Board } from './progress.js';
import { formatError, printable } from './terminal.js';

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

/** Goes on from a checkpoint if there is one that fits, else begins. */
export async function resumed(
  upload: (checkpoint: unknown) => Promise<PdsFile>,
  checkpoint: unknown,
  { name = '' }: Source,
  board: Board,
): Promise<PdsFile> {
  if (checkpoint === undefined) return upload(undefined);
  try {
    return await upload(checkpoint);
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
    board.print(`${printable(name)}: begins again: ${formatError(error)}`);
    return upload(undefined);
  }
}

const SAVE_INTERVAL = 1_000; // milliseconds: a long list of parts is not worth writing for each part

/** Keeps checkpoints, at most one a second. A disk that is full must not end an upload. */
export function saverOf(
  kept: CheckpointFile,
  board: Board,
): NonNullable<UploadOptions['onCheckpoint']> {
  let last = -Infinity;
  let uploadId = '';
  let hasWarned = false;
  return async (checkpoint) => {
    const now = performance.now();
    if (now - last < SAVE_INTERVAL && checkpoint.upload_id === uploadId) return;
    last = now;
    uploadId = checkpoint.upload_id;
    try {
      await kept.write(checkpoint);
    } catch (error) {
      if (hasWarned) return;
      hasWarned = true;
      board.print(`pds: cannot be resumed if it is interrupted: ${formatError(error)}`);
    }
  };
}
