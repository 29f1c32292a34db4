import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { completeCommand } from './complete.js';
import { completionCommand } from './completion.js';
import { crc64Command } from './crc64.js';
import { downloadCommand } from './download.js';
import { explainCommand } from './explain.js';
import { Interrupted } from './interrupt.js';
import { lsCommand } from './ls.js';
import { UsageError, type Finish } from './command-line.js';
import { serveCommand } from './serve.js';
import { signCommand } from './sign.js';
import { startCommand } from './start.js';
import { failureOf, formatError, jsonLine } from './terminal.js';
import { uploadCommand } from './upload.js';
import { whoamiCommand } from './whoami.js';

const ABOUT = `Uploads files to Alibaba Cloud Drive and Photo Service (PDS), each byte checked by CRC-64.

Start with 'pds start': it shows one upload from end to end, with a PDS on this machine.`;

const ENVIRONMENT = `
Environment variables that name the service and the credentials:
  PDS_DOMAIN_ID                     your domain, or --domain-id
  PDS_ENDPOINT                      a URL instead of the domain, or --endpoint
  PDS_DRIVE_ID                      the drive, or --drive-id
  PDS_ACCESS_TOKEN                  an access token; or an access key:
  ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET, ALIBABA_CLOUD_SECURITY_TOKEN
  XDG_STATE_HOME                    folder for the state of interrupted uploads (~/.local/state)
`;

const EXIT_CODES = `
Exit codes:
  0         done
  1         failed: an error of a file, the network or the service
  2         a wrong command line, or a missing environment variable (such as credentials)
  130, 143  interrupted by Ctrl-C or SIGTERM, which end 'pds serve' with 0
  141       the reader of a pipe has ended
`;

/** The version in package.json, which is found both in the checkout and in the package. */
function version(): string {
  for (let folder = new URL('./', import.meta.url); ; folder = new URL('../', folder)) {
    try {
      const text = readFileSync(new URL('package.json', folder), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch (error) {
      if (folder.pathname === '/') throw error;
    }
  }
}

/** The `pds` command with all its subcommands. */
export function createProgram(finish: Finish): Command {
  const program = new Command('pds')
    .description(ABOUT)
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      'after',
      `${ENVIRONMENT}${EXIT_CODES}
Example:
  pds serve ./data            prints the variables to export; then, in another terminal:
  pds upload --parallel 4 holiday.mp4`,
    );
  for (const command of [
    startCommand(finish),
    uploadCommand(finish),
    completeCommand(finish),
    crc64Command(finish),
    lsCommand(finish),
    downloadCommand(finish),
    signCommand(finish),
    whoamiCommand(finish),
    explainCommand(finish),
    serveCommand(finish),
    completionCommand(finish),
  ]) {
    command.helpOption('-h, --help', 'print help').addHelpText('after', EXIT_CODES);
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: () => {} });
  }
  return program;
}

/**
 * Runs a command line. An error becomes one line on stderr, and with `--json` also one on stdout.
 *
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  let exitCode = 0;
  const program = createProgram((code) => (exitCode = code));
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return 2;
  }
  const [first, name] = args;
  const isKnown = name === undefined || program.commands.some((command) => command.name() === name);
  // To `help nope`, commander would print the whole help and an error without a text.
  const words = first === 'help' && !isKnown ? [name!] : args;
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0; // help, version
    const error = thrown instanceof CommanderError ? usageOf(thrown) : thrown;
    process.stderr.write(`pds: ${formatError(error)}\n`);
    if (args.includes('--json')) process.stdout.write(`${jsonLine({ error: failureOf(error) })}\n`);
    if (error instanceof Interrupted) return error.exitCode;
    return error instanceof UsageError ? 2 : 1;
  }
}

/**
 * Converts commander's `error: unknown option '--x'`, which may have a suggestion on a second line.
 */
function usageOf({ message }: CommanderError): UsageError {
  return new UsageError(`${message.replace(/^error: /, '')} (pds --help lists the commands)`);
}
