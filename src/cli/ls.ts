import { Command, Option } from 'commander';
import type { PdsFile } from '../index.js';
import { connect } from './connection.js';
import { interruptible } from './interrupt.js';
import {
  connectionOptions,
  examples,
  text,
  type ConnectionOptions,
  type Finish,
} from './command-line.js';
import { findFile, listFolder, walkFolder } from './remote-path.js';
import { formatBytes, jsonLine, printable } from './terminal.js';

interface Options extends ConnectionOptions {
  parent: string;
  recursive?: true;
  json?: true;
}

/** `pds ls [PATH]`: lists a folder. */
export function lsCommand(finish: Finish): Command {
  const command = connectionOptions(
    new Command('ls')
      .summary('list a folder')
      .description(
        'Lists a folder of the drive. Each line has size, time of the last change, and name.',
      )
      .argument('[path]', 'path in the drive, such as /a/b', '/')
      .addOption(
        new Option('--parent <id>', 'file_id of the folder that the path starts from')
          .argParser(text('--parent'))
          .default('root'),
      )
      .option('-r, --recursive', 'also list the folders below it')
      .option('--json', 'print a line of JSON for each item: its File'),
  ).action(async (path: string, options: Options) =>
    finish(await interruptible((signal) => list(path, options, signal))),
  );
  return examples(command, 'pds ls', 'pds ls /backup/photos --json', 'pds ls -r /backup');
}

async function list(path: string, options: Options, signal: AbortSignal): Promise<number> {
  const connection = connect(options);
  const start = await findFile(connection, path, options.parent, signal);
  if (start.type !== 'folder') {
    print(start, [], options);
    return 0;
  }
  const items = options.recursive
    ? walkFolder(connection, start.file_id, signal)
    : listFolder(connection, start.file_id, signal);
  for await (const item of items) {
    if ('folders' in item) print(item.file, item.folders, options);
    else print(item, [], options);
  }
  return 0;
}

function print(file: PdsFile, folders: readonly PdsFile[], { json }: Options): void {
  const { name = '', type, size, updated_at = '' } = file;
  const path = [...folders.map((folder) => folder.name), name].join('/');
  const isFolder = type === 'folder';
  const line = json
    ? jsonLine({ path, ...file })
    : printable(
        `${(isFolder ? '-' : formatBytes(size ?? 0)).padStart(10)}  ${updated_at.slice(0, 19).padEnd(19)}  ${path}${isFolder ? '/' : ''}`,
      );
  process.stdout.write(`${line}\n`);
}
