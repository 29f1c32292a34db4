import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { downloadFile } from '../download/index.js';
import type { PdsFile } from '../index.js';
import { crc64File, downloadToFile } from '../node/index.js';
import { connect, type Connection } from './connection.js';
import { interruptible } from './interrupt.js';
import {
  connectionOptions,
  examples,
  integer,
  text,
  type ConnectionOptions,
  type Finish,
} from './command-line.js';
import { createBoard, type Board } from './progress.js';
import { findFile, walkFolder } from './remote-path.js';
import { failureOf, formatBytes, formatError, jsonLine, printable } from './terminal.js';

interface Options extends ConnectionOptions {
  parent: string;
  overwrite?: boolean;
  allowUnverified?: boolean;
  files: number;
  quiet?: true;
  json?: true;
}

/** `pds download PATH|ID [DEST]`: downloads files and folders, and verifies their CRC-64. */
export function downloadCommand(finish: Finish): Command {
  const command = connectionOptions(
    new Command('download')
      .summary('download a file or folder, each byte checked by CRC-64')
      .description(
        'Downloads a file or a folder. A file appears only after its size and CRC-64 are verified. After an interruption, run the same command again to continue. Local files with the same bytes are skipped; other local files are not overwritten.',
      )
      .argument('<path>', 'path in the drive, such as /a/b.jpg, or a file_id')
      .argument('[dest]', 'a folder, a new name, or - for standard output', '.')
      .addOption(
        new Option('--parent <id>', 'file_id of the folder that the path starts from')
          .argParser(text('--parent'))
          .default('root'),
      )
      .option('--overwrite', 'replace local files that have other bytes')
      .option('--allow-unverified', 'accept files for which the service gives no CRC-64')
      .addOption(
        new Option('--files <n>', 'number of files at a time')
          .argParser(integer('--files', 1, 64))
          .default(4),
      )
      .option('--quiet', 'show no progress')
      .option('--json', 'print a line of JSON for each file, also for a failed one'),
  ).action(async (path: string, dest: string, options: Options) =>
    finish(await interruptible((signal) => download(path, dest, options, signal))),
  );
  return examples(
    command,
    'pds download /backup/photos',
    'pds download /backup/a.jpg b.jpg',
    'pds download 5d79206586bb5dd69fb34c349282718146c55da7 - | tar t',
  );
}

async function download(
  path: string,
  dest: string,
  options: Options,
  signal: AbortSignal,
): Promise<number> {
  const connection = connect(options);
  const found = await findFile(connection, path, options.parent, signal);
  if (dest === '-') return toStdout(connection, found, options, signal);
  const board = createBoard(process.stderr, { quiet: options.quiet });
  const run: Run = { connection, options, signal, board, failed: 0 };
  try {
    const isInto = (await stat(dest).catch(() => undefined))?.isDirectory() ?? false;
    // The root of the drive has no name.
    const to = isInto && found.name !== undefined ? join(dest, checkedName(found)) : dest;
    if (found.type === 'folder') await downloadFolder(run, found, to);
    else await downloadOne(run, found, to);
  } finally {
    board.end();
  }
  return run.failed === 0 ? 0 : 1;
}

interface Run {
  readonly connection: Connection;
  readonly options: Options;
  readonly signal: AbortSignal;
  readonly board: Board;
  failed: number;
}

async function toStdout(
  { client, driveId }: Connection,
  { file_id, type, name }: PdsFile,
  { allowUnverified = false }: Options,
  signal: AbortSignal,
): Promise<number> {
  if (type === 'folder') throw new Error(`${name} is a folder, but - needs a file`);
  const target = { drive_id: driveId, file_id };
  const { stream } = await downloadFile(client, target, { signal, allowUnverified });
  await pipeline(stream, process.stdout, { end: false, signal });
  return 0;
}

/** Downloads all files of a folder and its subfolders, several at a time. */
async function downloadFolder(run: Run, folder: PdsFile, to: string): Promise<void> {
  const running = new Set<Promise<void>>();
  await mkdir(to, { recursive: true });
  try {
    for await (const { file, folders } of walkFolder(run.connection, folder.file_id, run.signal)) {
      let path: string;
      try {
        path = join(to, ...folders.map(checkedName), checkedName(file));
        await mkdir(file.type === 'folder' ? path : dirname(path), { recursive: true });
      } catch (error) {
        report(run, { path: [...folders, file].map(({ name }) => name).join('/'), file, error });
        continue;
      }
      if (file.type === 'folder') continue;
      while (running.size >= run.options.files) await Promise.race(running);
      const work = downloadOne(run, file, path).finally(() => running.delete(work));
      work.catch(() => {}); // awaited below
      running.add(work);
    }
    await Promise.all(running);
  } finally {
    await Promise.allSettled(running);
  }
}

/**
 * The name of a file, if it is a valid one here: a name such as `..` would lead out of the folder.
 */
function checkedName({ name = '', file_id }: PdsFile): string {
  if (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    basename(name) === name &&
    !/[\0\\]/.test(name)
  )
    return name;
  throw new Error(`${name || file_id}: not a valid file name on this machine`);
}

async function downloadOne(run: Run, file: PdsFile, path: string): Promise<void> {
  const { connection, options, signal, board } = run;
  const { overwrite = false, allowUnverified = false } = options;
  try {
    if (await isSame(file, path, signal)) return report(run, { path, file, action: 'skipped' });
    const bar = board.bar(path);
    const started = performance.now();
    let first: number | undefined;
    const target = { drive_id: connection.driveId, file_id: file.file_id };
    const got = await downloadToFile(connection.client, target, path, {
      signal,
      overwrite,
      allowUnverified,
      onProgress: ({ size, bytesReceived }) => {
        // The bytes of an earlier run do not count for the rate.
        const before = (first ??= bytesReceived);
        const seconds = (performance.now() - started) / 1000;
        const rate = seconds > 0 ? (bytesReceived - before) / seconds : 0;
        bar.show({ size, bytes: bytesReceived, rate, done: bytesReceived === size });
      },
    }).finally(bar.end);
    report(run, { path, file: got, action: 'downloaded' });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    report(run, { path, file, error });
  }
}

async function isSame(file: PdsFile, path: string, signal: AbortSignal): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile() || status.size !== file.size || !file.crc64_hash) return false;
  return BigInt(await crc64File(path, { signal })) === BigInt(file.crc64_hash);
}

type Result = { path: string; file: PdsFile } & (
  { action: 'downloaded' | 'skipped'; error?: undefined } | { error: unknown }
);

function report(run: Run, result: Result): void {
  const { board, options } = run;
  const { path, file } = result;
  if (result.error !== undefined) {
    run.failed++;
    board.print(`pds: ${printable(path)}: ${formatError(result.error)}`);
    const line = { path, action: 'failed', error: failureOf(result.error) };
    if (options.json) board.print(jsonLine(line), process.stdout);
    return;
  }
  const action = (result as { action: string }).action;
  const line = options.json
    ? jsonLine({ path, action, ...file })
    : printable(
        `${action === 'skipped' ? 'already here: ' : ''}${path} (${formatBytes(file.size ?? 0)}) crc64_hash ${file.crc64_hash || '-'}`,
      );
  board.print(line, process.stdout);
}
