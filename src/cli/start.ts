import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { crc64Hash } from '../crc64/index.js';
import { accessKey, createClient, type PdsFile } from '../index.js';
import { fileSource, listen, nodeFetch } from '../node/index.js';
import { uploadFile, type Uploadable } from '../upload/index.js';
import { connect, type Connection } from './connection.js';
import { interruptible } from './interrupt.js';
import { examples, type Finish } from './command-line.js';
import { createBoard } from './progress.js';
import { formatBytes, printable } from './terminal.js';
import { progressOf } from './upload-report.js';

const SAMPLE_SIZE = 20 * 2 ** 20; // three parts

/** `pds start [FILE]`: shows a first upload from end to end. */
export function startCommand(finish: Finish): Command {
  const command = new Command('start')
    .summary('show one upload from end to end, with a PDS on this machine')
    .description(
      'Uploads a file, or a sample, and compares the CRC-64 at the service with that of the file. ' +
        'Needs no account: without PDS_DOMAIN_ID or PDS_ENDPOINT it starts a local PDS.',
    )
    .argument('[file]', 'file to upload (default: a sample of 20 MiB)')
    .action(async (path?: string) => finish(await interruptible((signal) => start(path, signal))));
  return examples(command, 'pds start', 'pds start README.md');
}

async function start(path: string | undefined, signal: AbortSignal): Promise<number> {
  const { source, name, size, crc64 } = await openFile(path);
  const { client, service, driveId, close } = await openService();
  try {
    const title = `${name} (${formatBytes(size)}) to ${service}, drive ${driveId}`;
    process.stdout.write(`${printable(title)}\n`);
    const board = createBoard();
    const bar = board.bar(name);
    const file = await uploadFile(
      client,
      source,
      { drive_id: driveId, name },
      { signal, onProgress: (progress) => bar.show(progressOf(progress)) },
    ).finally(board.end);
    return report(file, await crc64());
  } finally {
    await close();
  }
}

function report(file: PdsFile, crc64: string): number {
  const { name, size, file_id, crc64_hash } = file;
  const isMatch = crc64_hash === crc64;
  const verdict = isMatch
    ? 'matches the file here'
    : crc64_hash
      ? `DIFFERS from the file here, ${crc64}`
      : `not given by the service; the file here has ${crc64}`;
  const lines = [
    'completed:',
    `  name        ${name}`,
    `  size        ${size}`,
    `  file_id     ${file_id}`,
    `  crc64_hash  ${crc64_hash ?? ''}  (${verdict})`,
  ];
  process.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return crc64_hash && !isMatch ? 1 : 0;
}

interface Opened {
  source: Uploadable;
  name: string;
  size: number;
  /** Computes the CRC-64 independently of the upload. */
  crc64: () => Promise<string>;
}

async function openFile(path: string | undefined): Promise<Opened> {
  if (path !== undefined) {
    const source = await fileSource(path);
    const { name = path, size } = source;
    return { source, name, size, crc64: () => crc64Hash(createReadStream(path)) };
  }
  const source = new Uint8Array(SAMPLE_SIZE);
  for (let at = 0; at < source.length; at++) source[at] = Math.imul(at, 0x9e3779b1) >>> 24;
  return { source, name: 'sample.bin', size: source.length, crc64: () => crc64Hash(source) };
}

const REAL = ['PDS_DOMAIN_ID', 'PDS_ENDPOINT'];

/** The real service if the environment names one, otherwise a local PDS on a free port. */
async function openService(): Promise<Connection & { close: () => Promise<void> }> {
  if (REAL.some((name) => process.env[name])) return { ...connect({}), close: async () => {} };
  // The local PDS is imported only here, because its validators take long to load.
  const { createLocalPds, localAccessKey } = await import('../local/index.js');
  const { url, close } = await listen(createLocalPds({ createHash }));
  const client = createClient({
    endpoint: url,
    auth: accessKey(localAccessKey),
    fetch: nodeFetch(),
  });
  return { client, service: `a local PDS at ${url}`, driveId: '1', close };
}
