import { formatError } from './format.js';
import { HELP } from './help.js';
import { Interrupted } from './interrupt.js';
import { UsageError } from './usage-error.js';

type Command = (args: string[]) => Promise<number>;

// Loaded on use: `pds crc64` need not wait for a client.
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.js')).startCommand,
  upload: async () => (await import('./upload.js')).uploadCommand,
  complete: async () => (await import('./complete.js')).completeCommand,
  sign: async () => (await import('./sign.js')).signCommand,
  crc64: async () => (await import('./crc64.js')).crc64Command,
  serve: async () => (await import('./serve.js')).serveCommand,
};

/**
 * Runs a command line: errors become one line on stderr.
 *
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    process.stderr.write(`pds: ${formatError(error)}\n`);
    if (error instanceof Interrupted) return error.exitCode;
    return error instanceof UsageError ? 2 : 1;
  }
}

async function dispatch([name, ...args]: string[]): Promise<number> {
  if (name === undefined) {
    process.stderr.write(HELP);
    return 2;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return 0;
  }
  if (!Object.hasOwn(commands, name)) {
    throw new UsageError(`no command '${name}'; there are ${Object.keys(commands).join(', ')}`);
  }
  // crc64 has a help of its own.
  if (name !== 'crc64' && (args.includes('--help') || args.includes('-h'))) {
    process.stdout.write(HELP);
    return 0;
  }
  return (await commands[name]!())(args);
}
