/**
 * `npm run bench -- tree [FILES] [ROUNDS]`: so many small files (2,000) over a line of 20 ms, with
 * `uploadFiles` at 1, 8 and 32 files at a time, beside a loop of `uploadFile` in the same run. The
 * service throws the bytes away. The rows take turns; medians of the rounds, ratios within the run.
 * Then memory: the peak of a process that is given 10,000 and 100,000 entries, most of them nothing
 * to send, so that what grows is what `uploadFiles` keeps.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from '../../scripts/table.js';
import { buildPackage, builtEntry } from '../support/built.js';

const here = join(import.meta.dirname, 'upload');
const FILES = Number(process.argv[3] ?? 2_000);
const ROUNDS = Number(process.argv[4] ?? 3);
const RTT = 20;
const ROWS = ['loop of uploadFile', '1', '8', '32'];

await buildPackage();
const modules = JSON.stringify({
  index: pathToFileURL(builtEntry('.')).href,
  node: pathToFileURL(builtEntry('./node')).href,
  upload: pathToFileURL(builtEntry('./upload')).href,
});

async function startSink(rtt: number): Promise<{ port: string; stop: () => void }> {
  const sink = spawn(process.execPath, [join(here, 'sink.mjs')], {
    env: { ...process.env, RTT: String(rtt), CRC64: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(sink.stdout, 'data')) as [Buffer];
  return { port: String(chunk).trim(), stop: () => sink.kill() };
}

interface Cost {
  seconds: number;
  /** Peak resident memory in MiB. */
  rss: number;
}

function run(row: string, files: number, port: string): Cost {
  const args = [join(here, 'many.mjs'), row, String(files), port, modules];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${row}: ${stderr}`);
  return JSON.parse(stdout) as Cost;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

const seconds = new Map(ROWS.map((row) => [row, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const row of ROWS) {
    const { port, stop } = await startSink(RTT);
    seconds.get(row)!.push(run(row, FILES, port).seconds);
    stop();
  }
}
const loop = median(seconds.get(ROWS[0]!)!);
console.log(`${FILES} files of 0 to 20 KB, a round trip of ${RTT} ms, ${ROUNDS} rounds\n`);
console.log(
  table(
    ['files at a time', 'seconds', 'files a second', 'times the loop'],
    ROWS.map((row) => {
      const time = median(seconds.get(row)!);
      return [row, time.toFixed(1), (FILES / time).toFixed(0), (loop / time).toFixed(1)];
    }),
  ),
);

const { port, stop } = await startSink(0);
const memory = [10_000, 100_000].map((entries) => [entries, run('entries', entries, port).rss]);
stop();
console.log(
  `\n${table(
    ['entries', 'peak memory in MiB'],
    memory.map(([entries, rss]) => [String(entries), rss!.toFixed(0)]),
  )}`,
);
