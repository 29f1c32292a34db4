import { spawn } from 'node:child_process';
import { Failure, outcomeOfAll, type Outcome } from './outcome.js';

interface Options {
  readonly cwd: string;
  readonly env?: Record<string, string>;
  /** Milliseconds after which it is killed. */
  readonly timeout?: number;
}

/**
 * Runs a command and gives its standard output.
 *
 * @throws Failure with all its output, if its exit code is not 0 or it does not end in time
 */
export function output(
  command: string,
  args: readonly string[],
  options: Options,
): Promise<string> {
  const { cwd, env, timeout = 120_000 } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', (error) => reject(new Failure(`${command}: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(out);
      else reject(new Failure(`${code ?? signal}: ${`${err}\n${out}`.trim()}`));
    });
  });
}

/** Runs one of the programs of test/runtimes, which print their outcomes as JSON. */
export async function outcomes(
  command: string,
  args: readonly string[],
  options: Options,
  checks: readonly string[],
): Promise<Outcome[]> {
  try {
    const lines = (await output(command, args, options)).trim().split('\n');
    return JSON.parse(lines.at(-1)!) as Outcome[];
  } catch (error) {
    return outcomeOfAll(checks, 'failed', (error as Error).message);
  }
}
