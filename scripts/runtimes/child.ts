import { execFile, type ExecFileException } from 'node:child_process';
import { promisify } from 'node:util';
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
export async function output(
  command: string,
  args: readonly string[],
  { cwd, env, timeout = 120_000 }: Options,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd,
      env: { ...process.env, ...env },
      timeout,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 2 ** 20,
    });
    return stdout;
  } catch (error) {
    const { code, signal, stderr, stdout } = error as ExecFileException;
    throw new Failure(`${command}: ${code ?? signal}: ${`${stderr}\n${stdout}`.trim()}`);
  }
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
