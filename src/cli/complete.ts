import { Command, Option } from 'commander';
import { completeUpload } from '../upload/index.js';
import { connect } from './connection.js';
import { interruptible } from './interrupt.js';
import {
  connectionOptions,
  examples,
  integer,
  text,
  type ConnectionOptions,
  type Finish,
} from './command-line.js';
import { jsonLine, printable } from './terminal.js';

interface Options extends ConnectionOptions {
  fileId: string;
  uploadId: string;
  crc64: string;
  size: number;
  json?: true;
}

/** `pds complete`: completes an upload whose parts were sent by other means. */
export function completeCommand(finish: Finish): Command {
  const needed = (flags: string, description: string) =>
    new Option(flags, description).makeOptionMandatory();
  const command = connectionOptions(
    new Command('complete')
      .summary('complete an upload whose parts were sent by other means')
      .description(
        'Completes an upload and verifies it: succeeds only if the file at the service has this ' +
          'size and CRC-64.',
      )
      .addOption(
        needed('--file-id <id>', 'file_id in the answer of createFile').argParser(
          text('--file-id'),
        ),
      )
      .addOption(
        needed('--upload-id <id>', 'upload_id in the answer of createFile').argParser(
          text('--upload-id'),
        ),
      )
      .addOption(
        needed('--crc64 <n>', 'CRC-64 of the whole file, as pds crc64 prints it').argParser(
          text('--crc64'),
        ),
      )
      .addOption(
        needed('--size <bytes>', 'size of the whole file').argParser(
          integer('--size', 0, Number.MAX_SAFE_INTEGER),
        ),
      )
      .option('--json', 'print the File as JSON on one line'),
  ).action(async (options: Options) => finish(await complete(options)));
  return examples(
    command,
    'pds complete --file-id 5d79... --upload-id 7D8E... --crc64 5981764153023615706 --size 11',
  );
}

async function complete({ fileId, uploadId, crc64, size, json, ...options }: Options) {
  const { client, driveId } = connect(options);
  const completion = {
    drive_id: driveId,
    file_id: fileId,
    upload_id: uploadId,
    crc64_hash: crc64,
    size,
  };
  const file = await interruptible((signal) => completeUpload(client, completion, { signal }));
  const { name, file_id, crc64_hash } = file;
  const line = json
    ? jsonLine(file)
    : printable(
        `completed ${name} (${file.size} bytes) file_id ${file_id} crc64_hash ${crc64_hash ?? '-'}`,
      );
  process.stdout.write(`${line}\n`);
  return 0;
}
