/**
 * `npm run bench -- tree [FILES] [ROUNDS]`: uploads FILES small files (default 2,000) over a
 * line of 20 ms, with `uploadFiles` at 1, 8 and 32 files at a time, and with a loop of `uploadFile` in
 * the same run. The service is a separate process that discards the bytes. The rows take turns, and each
 * is a new process. The table shows medians of the rounds, and ratios of the medians. With 2,000 files a
 * round takes five minutes, because the loop waits for three round trips for each file.
 *
 * Then it measures memory: 100,000 tiny files in 100 folders, with the heap after a garbage collection
 * at 10,000 and at 100,000 files. The difference is what `uploadFiles` keeps for each entry: nothing with
 * skip 'never', and a hash of the name with 'same', which finds a path that is given twice.
 */
import { table } from '../../scripts/table.js';
import { buildPackage } from '../support/built.js';
import { startSink, uploadMany } from '../support/many-files.js';

const FILES = Number(process.argv[3] ?? 2_000);
const ROUNDS = Number(process.argv[4] ?? 3);
const RTT = 20;
const ENTRIES = 100_000;
const ROWS = ['loop of uploadFile', '1', '8', '32'];

await buildPackage();
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

const seconds = new Map(ROWS.map((row) => [row, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const row of ROWS) {
    const { port, stop } = await startSink(RTT);
    seconds.get(row)!.push((await uploadMany(row, FILES, port)).seconds);
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

const MIB = 2 ** 20;
const rows: string[][] = [];
for (const skip of ['never', 'same']) {
  const { port, stop } = await startSink(0);
  const { heap, rss } = await uploadMany(skip, ENTRIES, port);
  stop();
  const [first, last] = [heap[ENTRIES / 10]!, heap[ENTRIES]!];
  rows.push([
    skip,
    (first / MIB).toFixed(1),
    (last / MIB).toFixed(1),
    ((last - first) / (ENTRIES * 0.9)).toFixed(0),
    rss.toFixed(0),
  ]);
}
console.log(
  `\n${ENTRIES} files, memory in MiB\n\n${table(
    ['skip', `heap at ${ENTRIES / 10}`, `heap at ${ENTRIES}`, 'bytes a file', 'peak RSS'],
    rows,
  )}`,
);
