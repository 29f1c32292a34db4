/**
 * `npm run bench -- upload [ROUNDS [ROWS]]`: uploads to a service on loopback that discards the
 * bytes, over lines of 0, 20 and 50 ms and over one of 100 Mbit/s, serially and in parallel. It compares
 * this code with the former code, with a plain streaming PUT over the global fetch without a hash, and
 * with curl. Each upload is a separate process, because peak memory is measured. The rows take turns; the
 * table shows medians of the rounds, and ratios within the run. Before the rounds, each row of this code
 * is sent once to a service that hashes what it gets and answers with its CRC-64. ROWS is a regular
 * expression for `NAME, LINE` of the rows to run: '4 parallel, (0|50) ms$' runs those rows of this code
 * and of the former code.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../../scripts/table.js';
import { buildPackage, builtEntry } from '../support/built.js';
import { buildFormer, forgetFormer, type Modules } from './upload/former.js';

const root = join(import.meta.dirname, '../..');
const here = join(import.meta.dirname, 'upload');
const MIB = 2 ** 20;
const GIB = 2 ** 30;
const ROUNDS = Number(process.argv[3] ?? 3);
const ROWS = new RegExp(process.argv[4] ?? '');

interface Cost {
  seconds: number;
  cpu: number;
  /** Peak resident memory in MiB. */
  rss: number;
}

/** A line to the service. */
interface Line {
  name: string;
  /** Milliseconds of a round trip. */
  rtt: number;
  /** Bytes a second. */
  rate?: number;
}

interface Row {
  name: string;
  line: Line;
  path: string;
  size: number;
  mode: 'library' | 'plain' | 'curl';
  modules?: Modules;
  options?: { parallel?: number; partSize?: number };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

async function startSink(
  { rtt, rate }: Line,
  crc64 = '',
): Promise<{ port: string; stop: () => void }> {
  const env = { ...process.env, RTT: String(rtt), RATE: String(rate ?? Infinity), CRC64: crc64 };
  const sink = spawn(process.execPath, [join(here, 'sink.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(sink.stdout, 'data')) as [Buffer];
  return { port: String(chunk).trim(), stop: () => sink.kill() };
}

function upload({ mode, path, modules, options = {}, name }: Row, port: string): Cost {
  if (mode === 'curl') return curl(path, port);
  const args = [mode, port, path, JSON.stringify(modules ?? {}), JSON.stringify(options)];
  const run = spawnSync(process.execPath, [join(here, 'client.mjs'), ...args]);
  if (run.status !== 0) throw new Error(`${name}: ${String(run.stderr)}`);
  return JSON.parse(String(run.stdout)) as Cost;
}

/** `curl -T`: one PUT of the whole file. GNU time, if it is installed, tells what it cost. */
function curl(path: string, port: string): Cost {
  const url = `http://127.0.0.1:${port}/part?partNumber=1`;
  const started = performance.now();
  const run = spawnSync('curl', ['-sS', '--fail', '-H', 'Expect:', '-T', path, url]);
  if (run.status !== 0) throw new Error(`curl: ${String(run.stderr)}`);
  return { seconds: (performance.now() - started) / 1000, cpu: NaN, rss: NaN };
}

const middle = (costs: Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  cpu: median(costs.map(({ cpu }) => cpu)),
  rss: Math.max(...costs.map(({ rss }) => rss)),
});

/** Each MiB differs, so that no disk and no page cache can save work. */
async function fill(file: string, bytes: number): Promise<void> {
  const chunk = Buffer.alloc(MIB);
  for (let mib = 0; mib < bytes / MIB; mib++) {
    for (let at = 0; at < chunk.length; at += 4) {
      chunk.writeInt32LE(Math.imul(at + mib * 0x10001, 0x9e3779b1), at);
    }
    await appendFile(file, chunk);
  }
}

const shown = (value: number, digits: number) =>
  Number.isFinite(value) ? value.toFixed(digits) : '-';
const verdict = (text: string, isMet: boolean) => console.log(`${isMet ? 'ok  ' : 'MISS'} ${text}`);

const LINES: Line[] = [
  { name: '0 ms', rtt: 0 },
  { name: '20 ms', rtt: 20 },
  { name: '50 ms', rtt: 50 },
  { name: '50 ms, 100 Mbit/s', rtt: 50, rate: 100e6 / 8 },
];

await buildPackage();
const ours: Modules = {
  index: `file://${builtEntry('.')}`,
  node: `file://${builtEntry('./node')}`,
  upload: `file://${builtEntry('./upload')}`,
};
const folder = mkdtempSync(join(tmpdir(), 'pds-bench-'));
const sinks = new Map<Line, { port: string; stop: () => void }>();
try {
  const former = buildFormer(root, folder);
  if (!former) console.log('the former code is not in this history: its rows are left out');
  const hasCurl = spawnSync('curl', ['--version']).status === 0;
  const pathOf = (size: number) => join(folder, `${size / MIB}MiB.bin`);

  const all: Row[] = [];
  for (const line of LINES) {
    const size = line.rate ? 64 * MIB : GIB;
    const add = (name: string, mode: Row['mode'], more: Partial<Row> = {}) =>
      all.push({ name, mode, line, size, path: pathOf(size), ...more });
    add('serial', 'library', { modules: ours });
    add('4 parallel', 'library', { modules: ours, options: { parallel: 4 } });
    if (former) {
      add('former, serial', 'library', { modules: former });
      add('former, 4 parallel', 'library', { modules: former, options: { parallel: 4 } });
    }
    add('plain fetch PUT, no hash', 'plain');
    if (hasCurl) add('curl -T, no hash', 'curl');
  }
  const [near] = LINES as [Line];
  const size = 4 * GIB;
  const large = { mode: 'library', line: near, path: pathOf(size), size, modules: ours } as const;
  all.push(
    { ...large, name: '4 GiB, serial' },
    { ...large, name: '4 GiB, serial, parts of 1 GiB', options: { partSize: GIB } },
    {
      ...large,
      name: '4 GiB, 4 parallel, parts of 1 GiB',
      options: { partSize: GIB, parallel: 4 },
    },
  );

  const rows = all.filter(({ name, line }) => ROWS.test(`${name}, ${line.name}`));
  for (const size of new Set(rows.map((row) => row.size))) await fill(pathOf(size), size);

  const checking = await startSink(near, `file://${builtEntry('./crc64')}`);
  for (const row of rows) {
    if (row.modules === ours) upload({ ...row, name: `${row.name}, compared` }, checking.port);
  }
  checking.stop();
  console.log(
    `bytes and CRC-64 are right in all ${rows.filter((row) => row.modules === ours).length} rows of ours`,
  );

  for (const line of LINES) sinks.set(line, await startSink(line));
  const costs = new Map<Row, Cost[]>(rows.map((row) => [row, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of rows) {
      if (row.size > GIB && round > 0) continue; // run once: only its memory is of interest
      costs.get(row)!.push(upload(row, sinks.get(row.line)!.port));
    }
  }
  const results = rows.map((row) => ({ ...row, cost: middle(costs.get(row)!) }));
  console.log(
    table(
      ['upload', 'line', 'MB/s', 'CPU s', 'peak RSS MiB'],
      results.map(({ name, line, size, cost }) => [
        name,
        line.name,
        (size / 1e6 / cost.seconds).toFixed(0),
        shown(cost.cpu, 2),
        shown(cost.rss, 0),
      ]),
    ),
  );

  const of = (name: string, line: Line) =>
    results.find((result) => result.name === name && result.line === line)?.cost;
  const [, , far] = LINES as [Line, Line, Line];
  /** The time of another row, divided by the time of this one. */
  const compare = (name: string, other: string, line: Line, least: number) => {
    const [a, b] = [of(name, line), of(other, line)];
    if (!a || !b) return;
    const ratio = b.seconds / a.seconds;
    verdict(
      `${line.name}: ${name} ${ratio.toFixed(2)} times ${other}, at least ${least}`,
      ratio >= least,
    );
  };
  compare('4 parallel', 'former, 4 parallel', near, 3.5);
  compare('serial', 'former, serial', near, 0.9);
  compare('serial', 'former, serial', far, 3);
  compare('4 parallel', 'former, 4 parallel', far, 3);
  const [serial, plain] = [of('serial', near), of('plain fetch PUT, no hash', near)];
  if (serial && plain) {
    const share = serial.cpu / plain.cpu;
    verdict(`CPU of serial ${share.toFixed(2)} of the plain PUT, at most 1`, share <= 1);
  }
  const peak = Math.max(
    ...results.flatMap(({ modules, cost }) => (modules === ours ? cost.rss : [])),
  );
  verdict(`peak RSS ${peak.toFixed(0)} MiB in every row, below 100 MB`, peak * 1.048576 < 100);
} finally {
  for (const sink of sinks.values()) sink.stop();
  rmSync(folder, { recursive: true, force: true });
  forgetFormer(root);
}
