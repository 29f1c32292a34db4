import { Command, Option } from 'commander';
import mime from 'mime';
import type { PdsFile } from '../index.js';
import { PdsError } from '../index.js';
import { fileSource } from '../node/index.js';
import {
  uploadFile,
  type UploadOptions,
  type UploadProgress,
  type UploadTarget,
} from '../upload/index.js';
import { checkpointFile, resumed, saverOf } from './checkpoint-file.js';
import { connect, type Connection } from './connection.js';
import { Interrupted, interruptible } from './interrupt.js';
import {
  byteCount,
  connectionOptions,
  examples,
  integer,
  repeated,
  text,
  UsageError,
  type ConnectionOptions,
  type Finish,
} from './options.js';
import { createBoard, type Board, type Progress } from './progress.js';
import { failureOf, formatBytes, formatError, jsonLine, printable } from './terminal.js';

interface Options extends ConnectionOptions {
  parent: string;
  name?: string;
  fileId?: string;
  checkNameMode?: string;
  tag?: { key: string; value: string }[];
  contentType?: string;
  partSize?: number;
  parallel?: number;
  rapid?: true;
  resume: boolean;
  dryRun?: true;
  quiet?: true;
  json?: true;
}

/** `pds upload FILE...`: uploads files; goes on with the others if one fails. */
export function uploadCommand(finish: Finish): Command {
  const command = connectionOptions(
    new Command('upload')
      .summary('upload files; after an interruption the same command goes on')
      .description(
        'Uploads files, each byte checked by CRC-64. After an interruption the same command goes on ' +
          'where it was.',
      )
      .argument('<file...>', 'files; - is standard input, with --name')
      .addOption(
        new Option('--parent <id>', 'file_id of the folder')
          .argParser(text('--parent'))
          .default('root'),
      )
      .addOption(
        new Option('--name <name>', "name at the service (default: the file's)").argParser(
          text('--name'),
        ),
      )
      .addOption(
        new Option('--check-name-mode <mode>', 'what to do if the name is taken').choices([
          'ignore',
          'auto_rename',
          'refuse',
        ]),
      )
      .addOption(
        new Option('--file-id <id>', 'upload a new revision of this file').argParser(
          text('--file-id'),
        ),
      )
      .addOption(
        new Option('--tag <key=value>', 'user tag; may be repeated').argParser(repeated(tagOf)),
      )
      .addOption(
        new Option(
          '--content-type <type>',
          'media type (default: guessed from the name)',
        ).argParser(text('--content-type')),
      )
      .addOption(
        new Option('--part-size <size>', 'such as 8M or 104857600 (default: adapts)').argParser(
          byteCount('--part-size'),
        ),
      )
      .addOption(
        new Option('--parallel <n>', 'parts at a time, where the link is long').argParser(
          integer('--parallel', 1, 64),
        ),
      )
      .option('--rapid', 'send nothing if the service has the bytes already (SHA-1)')
      .option('--no-resume', 'begin again instead of going on')
      .option('--dry-run', 'tell what would be uploaded, and send nothing')
      .option('--quiet', 'no progress')
      .option('--json', 'a line of JSON for each file, failures too'),
  ).action(async (paths: string[], options: Options) => finish(await upload(paths, options)));
  return examples(
    command,
    'pds upload holiday.mp4 --parallel 4',
    'pds upload *.jpg --parent 5d79... --json',
    'tar c photos | pds upload - --name photos.tar',
  );
}

async function upload(paths: string[], options: Options): Promise<number> {
  if (paths.length > 1 && (options.name ?? options.fileId) !== undefined) {
    throw new UsageError('--name and --file-id go with one FILE only');
  }
  if (paths.includes('-') && options.name === undefined) {
    throw new UsageError('standard input needs --name');
  }
  const settings = settingsOf(options);
  const connection = connect(options);
  const board = createBoard(process.stderr, { quiet: options.quiet });
  try {
    return await interruptible((signal) =>
      uploadAll(paths, options, connection, { ...settings, signal }, board),
    );
  } finally {
    board.end();
  }
}

async function uploadAll(
  paths: string[],
  options: Options,
  connection: Connection,
  settings: Settings & { signal: AbortSignal },
  board: Board,
): Promise<number> {
  let failed = 0;
  for (const path of paths) {
    try {
      const file = await uploadOne(path, options, connection, settings, board);
      const line = options.json ? jsonLine({ path, ...file }) : describe(path, file);
      board.print(line, process.stdout);
    } catch (error) {
      if (error instanceof Interrupted) {
        const hint = options.resume ? '; the same command goes on from here' : '';
        board.print(`pds: ${printable(path)}: interrupted${hint}`);
        return error.exitCode;
      }
      failed++;
      const message = formatError(error);
      const subject = message.startsWith(printable(path)) ? '' : `${printable(path)}: `;
      board.print(`pds: ${subject}${message}${adviceOn(error)}`);
      if (options.json) board.print(jsonLine({ path, error: failureOf(error) }), process.stdout);
    }
  }
  return failed === 0 ? 0 : 1;
}

function adviceOn(error: unknown): string {
  return error instanceof PdsError && error.outcome === 'unknown'
    ? ' (whether it succeeded is not known; the same command finds out and goes on)'
    : '';
}

const describe = (path: string, { file_id, name, size, crc64_hash }: PdsFile) =>
  printable(
    `${path} -> ${name} (${formatBytes(size ?? 0)}) file_id ${file_id} crc64_hash ${crc64_hash ?? '-'}`,
  );

type Settings = Pick<UploadOptions, 'partSize' | 'parallel' | 'rapid'> & {
  target: Omit<UploadTarget, 'drive_id' | 'share_id'>;
};

function settingsOf(options: Options): Settings {
  const { name, parent, tag, partSize, parallel, rapid, fileId, checkNameMode, contentType } =
    options;
  return {
    target: {
      parent_file_id: parent,
      ...(name !== undefined && { name }),
      ...(fileId !== undefined && { file_id: fileId }),
      ...(checkNameMode !== undefined && { check_name_mode: checkNameMode }),
      ...(contentType !== undefined && { content_type: contentType }),
      ...(tag && { user_tags: tag }),
    },
    ...(partSize !== undefined && { partSize }),
    ...(parallel !== undefined && { parallel }),
    ...(rapid && { rapid }),
  };
}

function tagOf(given: string): { key: string; value: string } {
  const at = given.indexOf('=');
  if (at < 1) throw new UsageError(`--tag must be KEY=VALUE, got '${given}'`);
  return { key: given.slice(0, at), value: given.slice(at + 1) };
}

async function uploadOne(
  path: string,
  options: Options,
  { client, service, driveId }: Connection,
  { target: members, ...settings }: Settings & { signal: AbortSignal },
  board: Board,
): Promise<PdsFile> {
  const source = path === '-' ? undefined : await fileSource(path);
  const name = members.name ?? source!.name ?? path;
  const guessed = mime.getType(name);
  const target = {
    ...(guessed && { content_type: guessed }),
    ...members,
    drive_id: driveId,
  };
  if (options.dryRun) return { file_id: '', name, size: source?.size } as PdsFile;
  const bar = board.bar(name);
  const onProgress = (progress: UploadProgress) => bar.show(progressOf(progress));
  if (!source) return uploadFile(client, process.stdin, target, { ...settings, onProgress });
  // The time of a file is not what makes it the same upload: its bytes are.
  const kept = checkpointFile(path, service, JSON.stringify({ ...members, drive_id: driveId }));
  const upload = (checkpoint: unknown) =>
    uploadFile(client, source, target, {
      ...settings,
      checkpoint,
      onCheckpoint: saverOf(kept, board),
      onProgress,
    }).finally(bar.end);
  const checkpoint = options.resume ? await kept.read() : undefined;
  const file = await resumed(upload, checkpoint, source, board);
  await kept.remove();
  return file;
}

/** What a bar shows of an upload's progress. */
export const progressOf = ({
  size,
  bytesSent,
  rate,
  partsDone,
  parts,
}: UploadProgress): Progress => ({
  size,
  bytes: bytesSent,
  rate,
  note: `part ${partsDone}${parts === undefined ? '' : `/${parts}`}`,
  done: partsDone === parts,
});
