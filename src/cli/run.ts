import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { completeCommand } from './complete.js';
import { completionCommand } from './completion.js';
import { crc64Command } from './crc64.js';
import { downloadCommand } from './download.js';
import { explainCommand } from './explain.js';
import { Interrupted } from './interrupt.js';
import { lsCommand } from './ls.js';
import { UsageError, type Finish } from './options.js';
import { serveCommand } from './serve.js';
import { signCommand } from './sign.js';
import { startCommand } from './start.js';
import { failureOf, formatError, jsonLine } from './terminal.js';
import { uploadCommand } from './upload.js';
import { whoamiCommand } from './whoami.js';

const ABOUT = `Uploads files to Alibaba Cloud Drive and Photo Service (PDS), each byte checked by CRC-64.

Begin with 'pds start': one upload from end to end, against a PDS on this machine.`;

const ENVIRONMENT = `
Which service, and who you are:
  PDS_DOMAIN_ID                     your domain, or --domain-id
  PDS_ENDPOINT                      a URL instead of the domain, or --endpoint
  PDS_DRIVE_ID                      the drive, or --drive-id
  PDS_ACCESS_TOKEN                  an access token; or an access key:
  ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET, ALIBABA_CLOUD_SECURITY_TOKEN
  XDG_STATE_HOME                    where interrupted uploads are remembered (~/.local/state)
`;

const EXIT_CODES = `
Exit codes:
  0         done
  1         failed: a file, the network, the service
  2         a wrong command line, or something missing in the environment (such as credentials)
  130, 143  interrupted by Ctrl-C or SIGTERM
  141       the reader of a pipe has gone
`;

/** The version in package.json, in the checkout as in the package. */
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

/** The `pds` command with all that it knows. */
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
  pds serve ./data            prints what to export; then, in another terminal:
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
 * Runs a command line: errors become one line on stderr, with `--json` one on stdout too.
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
  try {
    await program.parseAsync(args, { from: 'user' });
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

/** `error: unknown option '--x'` and, on a line of its own, what was perhaps meant. */
function usageOf({ message }: CommanderError): UsageError {
  return new UsageError(`${message.replace(/^error: /, '')} (pds --help tells what there is)`);
}
