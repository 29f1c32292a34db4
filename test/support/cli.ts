import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const root = join(import.meta.dirname, '../..');
/**
 * The command bundled with its libraries, as in the package. It starts much faster than src/ would,
 * which matters because the tests start hundreds of processes.
 */
const folder = join(root, 'node_modules/.cache', `pds-${process.pid}-${randomUUID()}`);
const main = join(folder, 'main.js');
await build({
  entryPoints: {
    main: join(root, 'src/cli/main.ts'),
    'crc64-worker': join(root, 'src/node/crc64/crc64-worker.ts'),
    'file-hash-worker': join(root, 'src/node/file-hash/file-hash-worker.ts'),
  },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  // Some libraries are CommonJS.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});

/** The file of the command, for tests that start it themselves. */
export const pdsFile = main;

// These run at the end of the test file, because its tests run concurrently.
const cleanups: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(() => {
  for (const cleanup of cleanups.reverse()) cleanup();
}, 120_000); // a large tree takes a while to remove

/** A folder that is removed when the tests of the file have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pds-cli-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Environment = Record<string, string | undefined>;

/** Starts `pds ARGS...` without the credentials and the state of this machine. */
export function startPds(
  args: string[],
  env: Environment = {},
  stdin: 'ignore' | 'pipe' = 'ignore',
): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [main, ...args], {
    env: { PATH, HOME, XDG_STATE_HOME: '/nonexistent', ...env },
    stdio: [stdin, 'pipe', 'pipe'],
  });
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Waits until a process ends, and gives its output. */
export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  // setEncoding joins characters that are split between two chunks.
  child.stdout!.setEncoding('utf8').on('data', (chunk) => (stdout += String(chunk)));
  child.stderr!.setEncoding('utf8').on('data', (chunk) => (stderr += String(chunk)));
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Runs `pds ARGS...` until it ends. */
export const pds = (args: string[], env?: Environment): Promise<Ended> =>
  ended(startPds(args, env));

/** Starts `pds serve` on a port, with the key of `environmentOf`, and waits until it listens. */
export async function startServe(
  args: string[],
  port = 0,
): Promise<{ child: ChildProcess; url: string }> {
  const child = startPds(['serve', ...args, '--port', String(port)], environmentOf(''));
  child.stderr!.pipe(process.stderr);
  cleanups.push(() => void child.kill('SIGKILL'));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`pds serve ended with ${code}: ${said}`)));
    child.stdout!.on('data', (chunk) => {
      said += String(chunk);
      const match = /PDS_ENDPOINT=(\S+)/.exec(said);
      if (match) resolve(match[1]!);
    });
  });
  return { child, url };
}

/** The environment for a service at `url` with the default access key of the local PDS. */
export const environmentOf = (url: string, state?: string): Environment => ({
  PDS_ENDPOINT: url,
  PDS_DRIVE_ID: '1',
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LocalAccessKeyId',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'LocalAccessKeySecret',
  ...(state && { XDG_STATE_HOME: state }),
});
