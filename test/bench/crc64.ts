/**
 * `npm run bench -- crc64`: CRC-64 against the packages of npm, in one process. Each round measures
 * every candidate once, one after the other, so that a machine that slows down slows all of them. The
 * tables show medians over the rounds, in GB/s (1e9 bytes). Before that, the results of all candidates
 * are compared.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { budgets } from '../../scripts/size/budgets.js';
import { table } from '../../scripts/table.js';
import type * as Ours from '../../src/crc64/index.js';
import { xorshift } from '../crc64/data.js';

interface Candidate {
  name: string;
  /** One whole message; a promise is waited for. */
  hash(bytes: Buffer): unknown;
  /** What hash() returns, as the decimal text of the wire. */
  text(result: unknown): string;
  /** The message in chunks of 64 KiB. */
  incremental?(bytes: Buffer): unknown;
  /** The longest message it can take. */
  limit?: number;
}

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const missing: string[] = [];

// --- The candidates

async function bundled(minify: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, '../../src/crc64/index.ts')],
    bundle: true,
    minify,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]!.text;
}

/**
 * Our code as Node runs the package. It is not minified: a minifier turns const into let, and V8 then
 * runs the loop over the tables a third slower. `prelude` can remove WebAssembly.
 */
async function ours(prelude: string): Promise<typeof Ours> {
  // Imported from a data: URL, because tsx would rewrite the functions that are measured.
  const code = Buffer.from(prelude + (await bundled(false))).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as typeof Ours;
}

function candidate(name: string, { crc64, Crc64 }: typeof Ours): Candidate {
  return {
    name,
    hash: (bytes) => crc64(bytes),
    text: String,
    incremental(bytes) {
      const hash = new Crc64();
      for (const chunk of chunks(bytes)) hash.update(chunk);
      return hash.digest();
    },
  };
}

function* chunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65536) yield bytes.subarray(at, at + 65536);
}

async function peers(): Promise<Candidate[]> {
  if (!existsSync(join(here, 'node_modules')))
    spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: here });
  const found = await Promise.all(
    [hashWasm, keptHasher, native, asmJs].map((load) => load().catch(absent)),
  );
  return found.filter((peer) => peer !== undefined);
}

const absent = (error: Error): undefined => void missing.push(error.message.split('\n')[0]!);

async function hashWasm(): Promise<Candidate> {
  const { crc64, createCRC64 } = require('hash-wasm') as {
    crc64(bytes: Uint8Array): Promise<string>;
    createCRC64(): Promise<{
      init(): void;
      update(bytes: Uint8Array): void;
      digest(form: 'hex'): string;
    }>;
  };
  const hasher = await createCRC64();
  return {
    name: 'hash-wasm',
    hash: (bytes) => crc64(bytes),
    text: (hex) => BigInt(`0x${hex as string}`).toString(),
    incremental(bytes) {
      hasher.init();
      for (const chunk of chunks(bytes)) hasher.update(chunk);
      return hasher.digest('hex');
    },
  };
}

/** The other way to use hash-wasm: one hasher that is kept. Its one-shot calls do not keep one. */
async function keptHasher(): Promise<Candidate> {
  const { name, text, incremental } = await hashWasm();
  return { name: `${name}, hasher kept`, hash: incremental!, text };
}

async function native(): Promise<Candidate> {
  const folder = join(here, 'node_modules/crc64-ecma182');
  if (!existsSync(join(folder, 'build/Release/crc64_ecma182.node'))) {
    // npm runs no install scripts by default; the headers for the compiler are beside Node if it has them.
    const root = spawnSync('npm', ['root', '-g'], { encoding: 'utf8' }).stdout.trim();
    const prefix = dirname(dirname(process.execPath));
    const headers = existsSync(join(prefix, 'include/node/node.h'));
    spawnSync(
      process.execPath,
      [join(root, 'npm/node_modules/node-gyp/bin/node-gyp.js'), 'rebuild'],
      {
        cwd: folder,
        env: { ...process.env, ...(headers && { npm_config_nodedir: prefix }) },
      },
    );
  }
  const { crc64, toUInt64String } = require('crc64-ecma182') as {
    crc64(bytes: Buffer, previous?: Buffer): Buffer;
    toUInt64String(result: Buffer): string;
  };
  return {
    name: 'crc64-ecma182 (native)',
    hash: (bytes) => crc64(bytes),
    text: (result) => toUInt64String(result as Buffer),
    incremental(bytes) {
      let result: Buffer | undefined;
      for (const chunk of chunks(bytes)) result = crc64(chunk, result);
      return result;
    },
  };
}

async function asmJs(): Promise<Candidate> {
  const { crc64 } = require('crc64-ecma182.js') as { crc64(bytes: Buffer): string };
  return { name: 'crc64-ecma182.js', hash: (bytes) => crc64(bytes), text: String, limit: 2 ** 23 };
}

/** The upper limit for all that copies into WebAssembly: the copy alone, 192 KiB at a time. */
function copy(): Candidate {
  const window = new Uint8Array(new WebAssembly.Memory({ initial: 3 }).buffer);
  return {
    name: 'copy alone',
    hash(bytes) {
      for (let at = 0; at < bytes.length; at += window.length)
        window.set(bytes.subarray(at, at + window.length));
    },
    text: () => '',
  };
}

// --- Measuring

type Task = () => unknown;

/** Milliseconds for a run of each task: medians of interleaved rounds. A run takes at least half a millisecond. */
async function measure(tasks: Task[], rounds: number): Promise<number[]> {
  const times: number[][] = tasks.map(() => []);
  // Repeated until the engine has compiled the code, as in a process that hashes more than once.
  for (const task of tasks) for (let spent = 0; spent < 150;) spent += await time(task, 1);
  const repeats: number[] = [];
  for (const task of tasks) {
    let n = 1;
    while ((await time(task, n)) < 0.5) n *= 2;
    repeats.push(n);
  }
  for (let round = 0; round < rounds; round++)
    for (const [i, task] of tasks.entries())
      times[i]!.push((await time(task, repeats[i]!)) / repeats[i]!);
  return times.map((each) => each.sort((a, b) => a - b)[each.length >> 1]!);
}

async function time(task: Task, repeats: number): Promise<number> {
  const start = performance.now();
  const first = task();
  if (first instanceof Promise) {
    await first;
    for (let i = 1; i < repeats; i++) await task();
  } else {
    for (let i = 1; i < repeats; i++) task();
  }
  return performance.now() - start;
}

const scalar = `const WebAssembly = { __proto__: globalThis.WebAssembly, Module: class {
    constructor(code) {
      if (!globalThis.scalar) { globalThis.scalar = 1; throw new Error('no SIMD'); }
      return new globalThis.WebAssembly.Module(code);
    }
  } };\n`;
const mine = await ours('');
const gzipped = gzipSync(await bundled(true)).length;
const gzipBudget = budgets.find(({ name }) => name === 'pds-fetch/crc64')!.gzip;
const withoutSimd = await ours(scalar);
const withoutWasm = await ours('const WebAssembly = undefined;\n');
const all = [
  copy(),
  candidate('pds-fetch', mine),
  ...(await peers()),
  candidate('pds-fetch, no SIMD', withoutSimd),
  candidate('pds-fetch, no WebAssembly', withoutWasm),
];

const message = Buffer.from(xorshift(2 ** 26).buffer);
const sizes: [string, number, number][] = [
  ['64 B', 64, 101],
  ['1 KiB', 2 ** 10, 101],
  ['64 KiB', 2 ** 16, 101],
  ['1 MiB', 2 ** 20, 101],
  ['64 MiB', 2 ** 26, 21],
];
const speed = new Map<string, number>(); // GB/s by candidate and column
const key = (name: string, column: string) => `${name} | ${column}`;

for (const [column, length, rounds] of sizes) {
  const bytes = message.subarray(0, length);
  const able = all.filter(({ limit = Infinity }) => length <= limit);
  const right = String(mine.crc64(bytes));
  for (const { name, hash, text } of able)
    if (name !== 'copy alone' && text(await hash(bytes)) !== right)
      throw new Error(`${name} differs at ${column}, from ${right}`);
  const times = await measure(
    able.map(
      ({ hash }) =>
        () =>
          hash(bytes),
    ),
    rounds,
  );
  able.forEach(({ name }, i) => speed.set(key(name, column), length / times[i]! / 1e6));
}

const streams = all.filter(({ incremental }) => incremental);
const right = String(mine.crc64(message));
for (const { name, incremental, text } of streams)
  if (text(incremental!(message)) !== right) throw new Error(`${name} differs in chunks`);
const column = '64 MiB in chunks';
const times = await measure(
  streams.map(
    ({ incremental }) =>
      () =>
        incremental!(message),
  ),
  21,
);
streams.forEach(({ name }, i) => speed.set(key(name, column), message.length / times[i]! / 1e6));

let length = 2 ** 30;
const [first, second] = [mine.crc64(message), mine.crc64(message.subarray(1))];
const [combine] = await measure([() => mine.combineCrc64(first, second, length++)], 41);

// --- The tables

const columns = [...sizes.map(([name]) => name), column];
const shown = (value: number | undefined) =>
  value === undefined ? '' : value.toFixed(value < 1 ? 3 : 2);
console.log(
  `CRC-64/XZ, GB/s; ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}; all results equal\n`,
);
console.log(
  table(
    ['', ...columns],
    all.map(({ name }) => [name, ...columns.map((each) => shown(speed.get(key(name, each))))]),
  ),
);
for (const message of missing) console.log(`\nnot measured: ${message}`);

const of = (name: string, where: string) => speed.get(key(name, where)) ?? NaN;
const npm = ['hash-wasm', 'hash-wasm, hasher kept', 'crc64-ecma182 (native)', 'crc64-ecma182.js'];
const fastest = (where: string) =>
  Math.max(...npm.map((name) => of(name, where)).filter((value) => !Number.isNaN(value)));
const me = 'pds-fetch';
const ratios: [string, number, number][] = [
  ['64 B against hash-wasm', of(me, '64 B') / of('hash-wasm', '64 B'), 5],
  ['1 KiB against hash-wasm', of(me, '1 KiB') / of('hash-wasm', '1 KiB'), 2.5],
  [
    '1 KiB against hash-wasm, hasher kept',
    of(me, '1 KiB') / of('hash-wasm, hasher kept', '1 KiB'),
    NaN,
  ],
  ['64 KiB against the fastest of npm', of(me, '64 KiB') / fastest('64 KiB'), 3.5],
  ['1 MiB against the fastest of npm', of(me, '1 MiB') / fastest('1 MiB'), 6],
  ['64 MiB against the fastest of npm', of(me, '64 MiB') / fastest('64 MiB'), 4],
  ['64 MiB in chunks of 64 KiB against hash-wasm', of(me, column) / of('hash-wasm', column), 5],
  ['64 MiB against copying it', of(me, '64 MiB') / of('copy alone', '64 MiB'), 0.6],
  [
    '1 MiB without WebAssembly against crc64-ecma182.js',
    of('pds-fetch, no WebAssembly', '1 MiB') / of('crc64-ecma182.js', '1 MiB'),
    1.7,
  ],
];
const verdict = (isMet: boolean, isNear: boolean) =>
  isMet ? 'met' : isNear ? 'within a fifth' : 'missed';
console.log(
  `\n${table(
    ['ratio', 'measured', 'at least', ''],
    ratios.map(([what, measured, target]) => [
      what,
      measured.toFixed(2),
      Number.isNaN(target) ? '' : target.toFixed(2),
      Number.isNaN(target)
        ? ''
        : Number.isNaN(measured)
          ? 'not measured'
          : verdict(measured >= target, measured >= target * 0.8),
    ]),
  )}`,
);
console.log(
  `\n${table(
    ['', 'measured', 'at most', ''],
    [
      [
        'combine, us',
        (combine! * 1e3).toFixed(2),
        '1.00',
        verdict(combine! <= 1e-3, combine! <= 1.2e-3),
      ],
      [
        'pds-fetch/crc64, bytes gzipped',
        String(gzipped),
        String(gzipBudget),
        verdict(gzipped <= gzipBudget, false),
      ],
    ],
  )}`,
);
