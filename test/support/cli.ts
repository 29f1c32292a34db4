import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const root = join(import.meta.dirname, '../..');
/**
 * The command as the package has it: bundled, libraries included. A process of it starts in a
 * fraction of the time that one over src/ takes, and the tests start hundreds.
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

/** The command's file, for a pseudo terminal. */
export const pdsFile = main;

// At the end of the file: its tests run beside each other.
const cleanups: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(() => {
  for (const cleanup of cleanups.reverse()) cleanup();
}, 120_000); // a large tree takes a while to remove

/** A folder that is gone when the tests have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pds-cli-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Environment = Record<string, string | undefined>;

/** Starts `pds ARGS...`, with nothing of this machine's own credentials or state. */
export function startPds(args: string[], env: Environment = {}): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [main, ...args], {
    env: { PATH, HOME, XDG_STATE_HOME: '/nonexistent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Waits for a process to end and gives what it said. */
export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  // A chunk may end within a character.
  child.stdout!.setEncoding('utf8').on('data', (chunk) => (stdout += String(chunk)));
  child.stderr!.setEncoding('utf8').on('data', (chunk) => (stderr += String(chunk)));
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Runs `pds ARGS...` to its end. */
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

/** The environment for a service at `url` that knows the local PDS's own access key. */
export const environmentOf = (url: string, state?: string): Environment => ({
  PDS_ENDPOINT: url,
  PDS_DRIVE_ID: '1',
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LocalAccessKeyId',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'LocalAccessKeySecret',
  ...(state && { XDG_STATE_HOME: state }),
});
