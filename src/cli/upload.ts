import { Command, Option } from 'commander';
import { PdsApiError } from '../index.js';
import { uploadFiles, type UploadFilesClient, type UploadFilesOptions } from '../upload/index.js';
import { isPartSize } from '../upload/plan.js';
import { createCheckpointStore } from './checkpoint-file.js';
import { connect } from './connection.js';
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
} from './command-line.js';
import { createBoard, type Board } from './progress.js';
import { formatError, printable } from './terminal.js';
import { isFolder, localEntries, totalSize, type LocalEntry } from './upload-entries.js';
import { createReport } from './upload-report.js';

interface Options extends ConnectionOptions {
  parent: string;
  to?: string;
  name?: string;
  fileId?: string;
  checkNameMode?: string;
  skip?: 'same' | 'exists' | 'never';
  update?: true;
  tag?: { key: string; value: string }[];
  contentType?: string;
  followLinks?: true;
  files: number;
  partSize?: number;
  parallel?: number;
  rapid?: true;
  resume: boolean;
  dryRun?: true;
  quiet?: true;
  json?: true;
}

/** `pds upload PATH...`: uploads files and folders; if one fails, it continues with the others. */
export function uploadCommand(finish: Finish): Command {
  const option = <T>(
    flags: string,
    description: string,
    parser: (name: string) => (given: string, before?: T) => T,
  ) => new Option(flags, description).argParser(parser(flags.split(' ')[0]!));
  const command = connectionOptions(
    new Command('upload')
      .summary('upload files and folders; run it again to continue after an interruption')
      .description(
        'Uploads files and folders, each byte checked by CRC-64. Files that the service already has with the same name and bytes are not sent again, so after an interruption, run the same command again to continue. The folder photos keeps its name; photos/ stands for its content.',
      )
      .argument('<path...>', 'files, folders or pipes; - is standard input, with --name')
      .addOption(option('--parent <id>', 'file_id of the target folder', text).default('root'))
      .addOption(
        option('--to <path>', 'path of the target folder, such as /a/b; created if missing', text),
      )
      .addOption(option('--name <name>', "name at the service (default: the file's)", text))
      .addOption(
        new Option(
          '--skip <which>',
          'skip files that the service has: same means with the same name and bytes, exists with the same name (default: same; never with --file-id or --check-name-mode)',
        ).choices(['same', 'exists', 'never']),
      )
      .option('--update', 'upload a new revision if a file of that name has other bytes')
      .addOption(
        new Option(
          '--check-name-mode <mode>',
          'what the service does if the name is taken',
        ).choices(['ignore', 'auto_rename', 'refuse']),
      )
      .addOption(option('--file-id <id>', 'upload a new revision of this file', text))
      .addOption(
        new Option('--tag <key=value>', 'user tag; may be repeated').argParser(repeated(tagOf)),
      )
      .addOption(
        option('--content-type <type>', 'media type (default: guessed from the name)', text),
      )
      .option('--follow-links', 'upload what symbolic links in folders point to')
      .addOption(
        option('--files <n>', 'number of files at a time', (name) => integer(name, 1, 256)).default(
          8,
        ),
      )
      .addOption(
        option('--part-size <size>', 'such as 8M or 104857600 (default: adapts)', byteCount),
      )
      .addOption(
        option(
          '--parallel <n>',
          'number of parts of a file at a time, for a link with high latency',
          (name) => integer(name, 1, 64),
        ),
      )
      .option('--rapid', 'send no bytes if the service has a file with the same SHA-1')
      .option('--no-resume', 'start from the beginning instead of continuing')
      .option('--dry-run', 'print what would be done, and send nothing')
      .option('--quiet', 'show no progress')
      .option('--json', 'print a line of JSON for each file, also for a failed one'),
  ).action(async (paths: string[], options: Options) => finish(await upload(paths, options)));
  return examples(
    command,
    'pds upload holiday.mp4 --parallel 4',
    'pds upload photos --to /backup',
    'pds upload photos --to /backup --dry-run',
    'tar c photos | pds upload - --name photos.tar',
  );
}

async function upload(paths: string[], options: Options): Promise<number> {
  checkUsage(paths, options);
  const { client, service, driveId } = connect(options);
  const board = createBoard(process.stderr, { quiet: options.quiet });
  const isMany = paths.length > 1 || (await isFolder(paths[0]!));
  const checkpoints = createCheckpointStore<LocalEntry>(service, isMany ? 2 ** 20 : 0, (message) =>
    board.print(`pds: ${message}`),
  );
  const report = createReport(board, { json: options.json, quiet: options.quiet, isMany });
  const target = {
    drive_id: driveId,
    parent_file_id: options.parent,
    ...(options.to !== undefined && { parent_path: options.to }),
    ...(options.checkNameMode !== undefined && { check_name_mode: options.checkNameMode }),
    ...(options.tag && { user_tags: options.tag }),
  };
  try {
    return await interruptible(async (signal) => {
      const measured = isMany ? totalSize(paths, options, signal) : Promise.resolve(undefined);
      measured.then(report.size, () => {});
      const outcomes = uploadFiles(
        options.skip ? client : lenient(client, board),
        localEntries(paths, options, signal),
        target,
        {
          ...settingsOf(options),
          signal,
          checkpoints: options.resume ? checkpoints : { ...checkpoints, load: () => undefined },
          onProgress: report.progress,
          onRestart: ({ localPath }, reason) =>
            board.print(`${printable(localPath)}: starts again: ${formatError(reason)}`),
        },
      );
      try {
        for await (const outcome of outcomes) report.outcome(outcome);
      } catch (error) {
        report.summary(false);
        if (isMany && !signal.aborted) board.print('pds: the remaining files were not uploaded');
        throw error;
      }
      report.summary(true);
      return report.hasFailed ? 1 : 0;
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const canResume = options.resume && !paths.includes('-');
    const hint = canResume ? '; run the same command again to continue' : '';
    board.print(`pds: ${isMany ? '' : `${printable(paths[0]!)}: `}interrupted${hint}`);
    return error.exitCode;
  } finally {
    board.end();
  }
}

function checkUsage(paths: string[], { name, fileId, partSize }: Options): void {
  if (paths.length > 1 && (name ?? fileId) !== undefined) {
    throw new UsageError(`--name and --file-id need a single path, got ${paths.length}`);
  }
  if (paths.includes('-') && name === undefined) {
    throw new UsageError('standard input needs --name');
  }
  if (name?.includes('/')) {
    throw new UsageError(`--name must be a name without /, got '${name}'; --to gives the folder`);
  }
  if (partSize !== undefined && !isPartSize(partSize)) {
    throw new UsageError(`--part-size must be from 100K to 5G, got ${partSize} bytes`);
  }
}

function settingsOf(options: Options): UploadFilesOptions<LocalEntry> {
  const { partSize, parallel, rapid, files, fileId, checkNameMode, dryRun, update } = options;
  // These options say what happens with a name that is taken, so such a file must not be skipped.
  const isSaid = fileId !== undefined || checkNameMode !== undefined;
  return {
    files,
    skip: options.skip ?? (isSaid ? 'never' : 'same'),
    createMissing: true,
    ...(update && { update }),
    ...(dryRun && { dryRun }),
    ...(partSize !== undefined && { partSize }),
    ...(parallel !== undefined && { parallel }),
    ...(rapid && { rapid }),
  };
}

/**
 * A client for credentials that may upload but not list: all files are then sent, also those that the
 * service already has. With an explicit `--skip` the command fails instead.
 */
function lenient(client: UploadFilesClient, board: Board): UploadFilesClient {
  let hasWarned = false;
  return {
    ...client,
    async listFile(body, init) {
      try {
        return await client.listFile(body, init);
      } catch (error) {
        if (!(error instanceof PdsApiError && error.status === 403)) throw error;
        if (!hasWarned) {
          board.print(`pds: the folder cannot be listed, so all is sent: ${formatError(error)}`);
        }
        hasWarned = true;
        return { items: [] };
      }
    },
  };
}

function tagOf(given: string): { key: string; value: string } {
  const at = given.indexOf('=');
  if (at < 1) throw new UsageError(`--tag must be KEY=VALUE, got '${given}'`);
  return { key: given.slice(0, at), value: given.slice(at + 1) };
}
