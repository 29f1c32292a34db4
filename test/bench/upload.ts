/**
 * `npm run bench -- upload`: a file of 1 GiB to a service on loopback that throws it away, serially,
 * over nodeFetch, CRC-64 on; beside a plain streaming PUT of the same parts over the global fetch
 * without any hash. Each upload in a process of its own, since peak memory is asked for; one round
 * after the other, medians, ratios within the run. Then 4 GiB, for the memory, and parallel mode,
 * also over a line that answers 50 ms late.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from '../support/built.js';
import { table } from '../../scripts/table.js';

const here = join(import.meta.dirname, 'upload');
const GIB = 2 ** 30;
const ROUNDS = 3;

interface Cost {
  seconds: number;
  cpu: number;
  /** Peak resident memory in MiB. */
  rss: number;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

async function startSink(delay = 0): Promise<{ port: string; stop: () => void }> {
  const sink = spawn(process.execPath, [join(here, 'sink.mjs')], {
    env: { ...process.env, DELAY: String(delay) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(sink.stdout, 'data')) as [Buffer];
  return { port: String(chunk).trim(), stop: () => sink.kill() };
}

function upload(mode: string, port: string, path: string): Cost {
  const run = spawnSync(process.execPath, [join(here, 'client.mjs'), mode, port, path]);
  if (run.status !== 0) throw new Error(`${mode}: ${String(run.stderr)}`);
  return JSON.parse(String(run.stdout)) as Cost;
}

const middle = (costs: Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  cpu: median(costs.map(({ cpu }) => cpu)),
  rss: Math.max(...costs.map(({ rss }) => rss)),
});

/** Each MiB its own, lest a disk or a page cache be clever. */
async function fill(file: string, gib: number): Promise<void> {
  const chunk = Buffer.alloc(2 ** 20);
  for (let mib = 0; mib < gib * 1024; mib++) {
    for (let at = 0; at < chunk.length; at += 4) {
      chunk.writeInt32LE(Math.imul(at + mib * 0x10001, 0x9e3779b1), at);
    }
    await appendFile(file, chunk);
  }
}

const row = (name: string, size: number, { seconds, cpu, rss }: Cost) => [
  name,
  (size / 1e6 / seconds).toFixed(0),
  cpu.toFixed(2),
  rss.toFixed(0),
];
const verdict = (text: string, isMet: boolean) => console.log(`${isMet ? 'ok  ' : 'MISS'} ${text}`);

await buildPackage();

const folder = mkdtempSync(join(tmpdir(), 'pds-bench-'));
const path = join(folder, '1GiB.bin');
const large = join(folder, '4GiB.bin');
const sinks = [await startSink(), await startSink(50)] as const;
try {
  const [{ port }, far] = sinks;
  await fill(path, 1);
  await fill(large, 4);

  const modes = ['serial', 'plain', 'parallel'] as const;
  for (const mode of modes) upload(mode, port, path); // warms the page cache
  const costs: Record<string, Cost[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const mode of modes) (costs[mode] ??= []).push(upload(mode, port, path));
  }
  const [serial, plain, parallel] = modes.map((mode) => middle(costs[mode]!)) as [Cost, Cost, Cost];
  const four = upload('serial', port, large);
  const [farSerial, farParallel] = [
    upload('serial', far.port, path),
    upload('parallel', far.port, path),
  ];
  console.log(
    table(
      ['upload', 'MB/s', 'CPU s', 'peak RSS MiB'],
      [
        row('1 GiB, uploadFile, serial, CRC-64', GIB, serial),
        row('1 GiB, plain fetch PUT, no hash', GIB, plain),
        row('4 GiB, uploadFile, serial, CRC-64', 4 * GIB, four),
        row('1 GiB, uploadFile, 4 parallel, CRC-64 and SHA-1', GIB, parallel),
        row('1 GiB, serial, answers 50 ms late', GIB, farSerial),
        row('1 GiB, 4 parallel, answers 50 ms late', GIB, farParallel),
      ],
    ),
  );
  const speed = plain.seconds / serial.seconds;
  verdict(`speed ${speed.toFixed(2)} of the plain PUT, at least 1.2`, speed >= 1.2);
  verdict(
    `CPU ${(serial.cpu / plain.cpu).toFixed(2)} of the plain PUT, at most 1`,
    serial.cpu <= plain.cpu,
  );
  verdict(`peak RSS ${serial.rss.toFixed(0)} MiB, below 100 MB`, serial.rss * 1.048576 < 100);
  verdict(
    `peak RSS ${four.rss.toFixed(0)} MiB for 4 GiB, flat`,
    four.rss * 1.048576 < 100 && four.rss < serial.rss * 1.1,
  );
} finally {
  for (const sink of sinks) sink.stop();
  rmSync(folder, { recursive: true, force: true });
}
