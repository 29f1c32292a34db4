import { createHash } from 'node:crypto';
import type { PdsFile } from '../index.js';
import { PdsError } from '../index.js';
import { fileSource } from '../node/index.js';
import {
  CheckpointError,
  uploadFile,
  type Source,
  type UploadOptions,
  type UploadTarget,
} from '../upload/index.js';
import { parallelUpload, rapidUpload } from '../upload/sha1.js';
import { checkpointFile, type CheckpointFile } from './checkpoint-file.js';
import { connect, connectionOptions, type Connection } from './connection.js';
import { formatBytes, formatError } from './format.js';
import { Interrupted, interruptible } from './interrupt.js';
import { parse, parseBytes, parseInteger } from './options.js';
import { createProgressBar } from './progress-bar.js';
import { UsageError } from './usage-error.js';

const options = {
  ...connectionOptions,
  parent: { type: 'string', default: 'root' },
  name: { type: 'string' },
  'file-id': { type: 'string' },
  'check-name-mode': { type: 'string' },
  tag: { type: 'string', multiple: true },
  'part-size': { type: 'string' },
  parallel: { type: 'string' },
  rapid: { type: 'boolean', default: false },
  'no-resume': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parse<typeof options>>['values'];

/** `pds upload FILE...`: one after the other; goes on with the others if one fails. */
export async function uploadCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, options);
  if (positionals.length === 0) throw new UsageError('upload needs at least one FILE');
  if (positionals.length > 1 && (values.name ?? values['file-id'])) {
    throw new UsageError('--name and --file-id go with one FILE only');
  }
  const settings = settingsOf(values);
  const connection = connect(values);
  return interruptible(async (signal) => {
    let failed = 0;
    for (const path of positionals) {
      try {
        const file = await uploadOne(path, values, connection, { ...settings, signal });
        console.log(values.json ? JSON.stringify(file) : describe(path, file));
      } catch (error) {
        if (error instanceof Interrupted) {
          const hint = values['no-resume'] ? '' : '; the same command goes on from here';
          process.stderr.write(`pds: ${path}: interrupted${hint}\n`);
          return error.exitCode;
        }
        failed++;
        const message = formatError(error);
        const subject = message.startsWith(path) ? '' : `${path}: `;
        process.stderr.write(`pds: ${subject}${message}${adviceOn(error)}\n`);
      }
    }
    return failed === 0 ? 0 : 1;
  });
}

function adviceOn(error: unknown): string {
  return error instanceof PdsError && error.outcome === 'unknown'
    ? ' (what came of it is not known; the same command finds out and goes on)'
    : '';
}

const describe = (path: string, { file_id, name, size, crc64_hash }: PdsFile) =>
  `${path} -> ${name} (${formatBytes(size ?? 0)}) file_id ${file_id} crc64_hash ${crc64_hash ?? '-'}`;

type Settings = Pick<UploadOptions, 'partSize' | 'parallel' | 'rapid'> & {
  target: UploadTarget;
};

function settingsOf(values: Values): Settings {
  const { name, parent, tag = [], 'part-size': partSize, parallel, rapid } = values;
  const { 'file-id': file_id, 'check-name-mode': check_name_mode } = values;
  return {
    target: {
      parent_file_id: parent,
      ...(name !== undefined && { name }),
      ...(file_id !== undefined && { file_id }),
      ...(check_name_mode !== undefined && { check_name_mode }),
      ...(tag.length > 0 && { user_tags: tag.map(tagOf) }),
    },
    ...(partSize !== undefined && { partSize: parseBytes(partSize, '--part-size') }),
    ...(parallel !== undefined && {
      parallel: parallelUpload({ concurrency: parseInteger(parallel, '--parallel', 1, 64) }),
    }),
    ...(rapid && { rapid: rapidUpload({ sha1: () => createHash('sha1') }) }),
  };
}

function tagOf(text: string): { key: string; value: string } {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--tag must be KEY=VALUE, got '${text}'`);
  return { key: text.slice(0, at), value: text.slice(at + 1) };
}

async function uploadOne(
  path: string,
  values: Values,
  { client, service, driveId }: Connection,
  { target: members, ...settings }: Settings & { signal: AbortSignal },
): Promise<PdsFile> {
  const source = await fileSource(path);
  const target: UploadTarget = { ...members, drive_id: driveId };
  const kept = checkpointFile(path, service, JSON.stringify(target));
  const bar = createProgressBar(process.stderr, target.name ?? source.name ?? path);
  const upload = (checkpoint: unknown) =>
    uploadFile(client, source, target, {
      ...settings,
      checkpoint,
      onCheckpoint: saverOf(kept),
      ...(!values.quiet && { onProgress: bar.show }),
    }).finally(bar.end);
  const file = await resumed(upload, values['no-resume'] ? undefined : await kept.read(), source);
  await kept.remove();
  return file;
}

/** Goes on from a checkpoint if there is one that fits, else begins. */
async function resumed(
  upload: (checkpoint: unknown) => Promise<PdsFile>,
  checkpoint: unknown,
  { name }: Source,
): Promise<PdsFile> {
  if (checkpoint === undefined) return upload(undefined);
  try {
    return await upload(checkpoint);
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
    process.stderr.write(`${name}: begins anew: ${error.message}\n`);
    return upload(undefined);
  }
}

const SAVE_INTERVAL = 1_000; // milliseconds: a long list of parts is not worth writing for each part

/** Keeps checkpoints, at most one a second. A disk that is full must not end an upload. */
function saverOf(kept: CheckpointFile): NonNullable<UploadOptions['onCheckpoint']> {
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
      const message = formatError(error);
      process.stderr.write(`pds: cannot be resumed if it is interrupted: ${message}\n`);
    }
  };
}
