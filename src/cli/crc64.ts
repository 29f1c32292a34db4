import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { crc64Hash } from '../crc64/index.js';
import { crc64File } from '../node/crc64-file.js';
import { formatBytes, formatError } from './format.js';
import { Interrupted, interruptible } from './interrupt.js';
import { parse, parseInteger } from './options.js';
import { UsageError } from './usage-error.js';

const HELP = `usage: pds crc64 [--workers N] FILE...
       pds crc64 --check LIST...

Prints the CRC-64 of each file as PDS keeps it in crc64_hash, a line each: the number, two spaces,
the name. FILE - is standard input.

  -c, --check    read such lines from LIST (- is standard input) and verify the files they name
      --workers  threads for a large file (default 0)

Exit code: 0 all well, 1 a file cannot be read or does not match, 2 usage.
`;

const LARGE = 256 * 2 ** 20;

/** `pds crc64 FILE...`: prints or verifies checksums; resolves to the exit code. */
export async function crc64Command(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    check: { type: 'boolean', short: 'c', default: false },
    workers: { type: 'string', default: '0' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError('crc64 needs at least one FILE, or -');
  const workers = parseInteger(values.workers, '--workers', 0, 64);
  const work = values.check ? verify : print;
  return interruptible(async (signal) => {
    let failed = 0;
    for (const path of positionals) failed += await work(path, { signal, workers });
    return failed === 0 ? 0 : 1;
  }).catch((error: unknown) => {
    if (error instanceof Interrupted) return error.exitCode;
    throw error;
  });
}

interface Settings {
  signal: AbortSignal;
  workers: number;
}

/** Hashes one file; null when it cannot be read, of which standard error tells. */
async function hash(path: string, { signal, workers }: Settings): Promise<string | null> {
  try {
    if (path === '-') return await crc64Hash(process.stdin, { signal });
    const { size } = await stat(path);
    const bar = size >= LARGE && process.stderr.isTTY ? progress(basename(path), size) : undefined;
    return await crc64File(path, { signal, workers, onProgress: bar?.show }).finally(bar?.clear);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    complain(path, error);
    return null;
  }
}

async function print(path: string, settings: Settings): Promise<number> {
  const crc64 = await hash(path, settings);
  if (crc64 !== null) process.stdout.write(`${crc64}  ${oneLine(path)}\n`);
  return crc64 === null ? 1 : 0;
}

/** Verifies the files of a list; returns how many failed, lines that are none among them. */
async function verify(list: string, settings: Settings): Promise<number> {
  let text: string;
  try {
    text = list === '-' ? await textOf(process.stdin) : await readFile(list, 'utf8');
  } catch (error) {
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
      complain(list, `line ${index + 1} is no CRC-64 and name`);
      continue;
    }
    checked++;
    const actual = await hash(unescape(name), settings);
    const verdict = actual === null ? 'FAILED to read' : actual === expected ? 'OK' : 'FAILED';
    if (verdict !== 'OK') failed++;
    process.stdout.write(`${name}: ${verdict}\n`);
  }
  if (checked === 0 && failed === 0) {
    complain(list, 'no line with a CRC-64 in it');
    return 1;
  }
  return failed;
}

function complain(path: string, error: unknown): void {
  process.stderr.write(
    `pds crc64: ${oneLine(path)}: ${typeof error === 'string' ? error : formatError(error)}\n`,
  );
}

// A name may hold any character but NUL; a line is a line.
const oneLine = (name: string) =>
  name.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
const unescape = (name: string) =>
  name.replace(/\\([\\nr])/g, (_, char) => ({ n: '\n', r: '\r' })[char as string] ?? '\\');

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += chunk;
  return text;
}

/** A bar on a terminal's last line, redrawn ten times a second at most. */
function progress(name: string, size: number) {
  const began = performance.now();
  let drawn = 0;
  return {
    show(bytes: number) {
      const now = performance.now();
      if (now - drawn < 100) return;
      drawn = now;
      const filled = Math.min(30, Math.round((bytes / size) * 30));
      const bar = '█'.repeat(filled) + '░'.repeat(30 - filled);
      const rate = formatBytes((bytes / (now - began)) * 1000);
      const line = `${name} ${bar} ${formatBytes(bytes)} of ${formatBytes(size)}, ${rate}/s`;
      process.stderr.write(
        `\r\x1b[K${line.slice(0, Math.max(20, (process.stderr.columns || 80) - 1))}`,
      );
    },
    clear() {
      if (drawn) process.stderr.write('\r\x1b[K');
    },
  };
}
