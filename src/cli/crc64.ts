import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { Command, Option } from 'commander';
import { crc64Hash } from '../crc64/index.js';
import { crc64File } from '../node/crc64/crc64-file.js';
import { interruptible, isPipe, readPipe } from './interrupt.js';
import { examples, integer, type Finish } from './command-line.js';
import { createBoard } from './progress.js';
import { failureOf, formatError, jsonLine, printable } from './terminal.js';

const LARGE = 256 * 2 ** 20;

interface Options {
  check?: true;
  workers: number;
  json?: true;
}

type Settings = Options & { signal: AbortSignal };

/** `pds crc64 FILE...`: prints or verifies checksums. */
export function crc64Command(finish: Finish): Command {
  const command = new Command('crc64')
    .summary('print or verify the CRC-64 of files')
    .description(
      'Prints a line for each file: its CRC-64 as in crc64_hash, two spaces, the name. The file - is ' +
        'standard input.',
    )
    .argument('<file...>', 'files; with --check, lists of such lines')
    .option('-c, --check', 'read such lines from each file, and verify the files that they name')
    .addOption(
      new Option('--workers <n>', 'threads for a large file')
        .argParser(integer('--workers', 0, 64))
        .default(0),
    )
    .option('--json', 'print a line of JSON for each file')
    .action(async (paths: string[], options: Options) => {
      finish(await interruptible((signal) => checkAll(paths, { ...options, signal })));
    });
  return examples(
    command,
    'pds crc64 *.jpg > list',
    'pds crc64 --check list',
    'tar c photos | pds crc64 -',
  );
}

async function checkAll(paths: string[], settings: Settings): Promise<number> {
  let failed = 0;
  for (const path of paths) {
    failed += await (settings.check ? verify : print)(path, settings);
  }
  return failed === 0 ? 0 : 1;
}

type Hashed = { crc64_hash: string } | { error: unknown };

/** Hashes one file. Also prints to standard error why it cannot be read. */
async function hash(path: string, { signal, workers }: Settings): Promise<Hashed> {
  try {
    return { crc64_hash: await crc64Of(path, signal, workers) };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    complain(path, error);
    return { error };
  }
}

async function crc64Of(path: string, signal: AbortSignal, workers: number): Promise<string> {
  const stream = await streamOf(path, signal);
  if (stream) return crc64Hash(stream, { signal });
  const { size } = await stat(path);
  const bar =
    size >= LARGE && process.stderr.isTTY ? showProgress(basename(path), size) : undefined;
  try {
    return await crc64File(path, { signal, workers, onProgress: bar?.show });
  } finally {
    bar?.end();
  }
}

/** A stream of standard input or of a pipe; undefined for a regular file. */
async function streamOf(path: string, signal: AbortSignal): Promise<Readable | undefined> {
  if (path === '-') return addAbortSignal(signal, process.stdin);
  return isPipe(await stat(path)) ? readPipe(path, signal) : undefined;
}

async function print(path: string, settings: Settings): Promise<number> {
  const hashed = await hash(path, settings);
  if (settings.json) {
    process.stdout.write(`${jsonLine({ path, ...resultOf(hashed) })}\n`);
  } else if ('crc64_hash' in hashed) {
    process.stdout.write(`${hashed.crc64_hash}  ${escapeName(path)}\n`);
  }
  return 'error' in hashed ? 1 : 0;
}

const resultOf = (hashed: Hashed) =>
  'error' in hashed ? { error: failureOf(hashed.error) } : hashed;

/** Verifies the files of a list. @returns the number of failures, which includes invalid lines */
async function verify(list: string, settings: Settings): Promise<number> {
  let text: string;
  try {
    const stream = await streamOf(list, settings.signal);
    text = decode(stream ? await bytesOf(stream) : await readFile(list));
  } catch (error) {
    if (settings.signal.aborted) throw settings.signal.reason;
    complain(list, error);
    return 1;
  }
  let failed = 0;
  let checked = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, expected, name] = /^(\d+) [ *](.+)$/.exec(line) ?? [];
    if (expected === undefined || name === undefined) {
      failed++;
      complain(list, `line ${index + 1} must be a CRC-64, two spaces and a name`);
      continue;
    }
    checked++;
    const path = unescapeName(name);
    const hashed = await hash(path, settings);
    const isSame = 'crc64_hash' in hashed && BigInt(hashed.crc64_hash) === BigInt(expected);
    if (!isSame) failed++;
    const verdict = 'error' in hashed ? 'FAILED to read' : isSame ? 'OK' : 'FAILED';
    const said = settings.json
      ? jsonLine({ path, expected, ...resultOf(hashed), ok: isSame })
      : `${escapeName(path)}: ${verdict}`;
    process.stdout.write(`${said}\n`);
  }
  if (checked === 0 && failed === 0) {
    complain(list, 'the list has no line with a CRC-64');
    return 1;
  }
  return failed;
}

function complain(path: string, error: unknown): void {
  const message = typeof error === 'string' ? error : formatError(error);
  process.stderr.write(`pds crc64: ${escapeName(path)}: ${message}\n`);
}

/** A name in the form of a list: on one line, without control characters, and reversible. */
const escapeName = (name: string) =>
  printable(name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r'));

const unescapeName = (name: string) =>
  name.replace(/\\(?:([\\nr])|u([\da-f]{4}))/g, (_, simple: string | undefined, code: string) =>
    simple ? { n: '\n', r: '\r', '\\': '\\' }[simple]! : String.fromCharCode(parseInt(code, 16)),
  );

/**
 * The text of a list: UTF-16 if it has its byte order mark (Windows PowerShell's > writes so), else
 * UTF-8.
 */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // TextDecoder removes the byte order mark.
  return new TextDecoder(isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    bytes,
  );
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Shows a progress bar that disappears at the end. */
function showProgress(name: string, size: number) {
  const board = createBoard(process.stderr, { clear: true });
  const bar = board.bar(name);
  const started = performance.now();
  return {
    show: (bytes: number) =>
      bar.show({ size, bytes, rate: (bytes / (performance.now() - started)) * 1000 }),
    end: board.end,
  };
}
