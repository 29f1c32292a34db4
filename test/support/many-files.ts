import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { builtEntry } from './built.js';

const programs = join(import.meta.dirname, '../bench/upload');

/** Starts a service that drops the bytes, with round trips of `rtt` ms. */
export async function startSink(rtt: number): Promise<{ port: string; stop: () => void }> {
  const sink = spawn(process.execPath, [join(programs, 'sink.mjs')], {
    env: { ...process.env, RTT: String(rtt), CRC64: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(sink.stdout, 'data')) as [Buffer];
  return { port: String(chunk).trim(), stop: () => void sink.kill() };
}

/** The cost of many uploads for their process. */
export interface Cost {
  seconds: number;
  /** Peak resident memory in MiB. */
  rss: number;
  /** Used bytes of the heap after a garbage collection, by the number of finished files. */
  heap: Record<number, number>;
}

/** Runs one row of test/bench/upload/many.mjs with the built package. */
export async function uploadMany(row: string, files: number, port: string): Promise<Cost> {
  const modules = Object.entries({ index: '.', node: './node', upload: './upload' }).map(
    ([name, entry]) => [name, pathToFileURL(builtEntry(entry)).href],
  );
  const args = ['--expose-gc', join(programs, 'many.mjs'), row, String(files), port];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...args,
    JSON.stringify(Object.fromEntries(modules)),
  ]);
  return JSON.parse(stdout) as Cost;
}
