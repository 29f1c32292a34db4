import { Option, type Command } from 'commander';

/** A wrong command line or environment: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const UNITS: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** A command calls this at its end with its exit code. */
export type Finish = (exitCode: number) => void;

/** Parses a number of bytes: `8388608`, `8M`, `8MiB`. */
export const byteCount = (option: string) => (given: string) => {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(given);
  const bytes = match ? Number(match[1]) * UNITS[match[2]!.toLowerCase()]! : NaN;
  if (!Number.isSafeInteger(bytes)) {
    throw new UsageError(`${option} must be a size such as 8M or 8388608, got '${given}'`);
  }
  return bytes;
};

/** Parses an integer within bounds. */
export const integer = (option: string, least: number, most: number) => (given: string) => {
  const value = /^\d+$/.test(given) ? Number(given) : NaN;
  if (!(value >= least && value <= most)) {
    throw new UsageError(`${option} must be an integer from ${least} to ${most}, got '${given}'`);
  }
  return value;
};

/** Refuses an empty text, as in `--name "$NAME"` of a script that did not set NAME. */
export const text = (option: string) => (given: string) => {
  if (given === '') throw new UsageError(`${option} must be a text, got an empty one`);
  return given;
};

/** Collects the values of an option that may be repeated. */
export const repeated =
  <T>(parse: (given: string) => T) =>
  (given: string, before: T[] = []): T[] => [...before, parse(given)];

/** The options that name the service. */
export interface ConnectionOptions {
  domainId?: string;
  endpoint?: string;
  driveId?: string;
}

/** Adds the options that name the service to a command. */
export function connectionOptions(command: Command, { drive = true } = {}): Command {
  command
    .addOption(
      new Option('--domain-id <id>', 'your domain (default: PDS_DOMAIN_ID)').argParser(
        text('--domain-id'),
      ),
    )
    .addOption(
      new Option(
        '--endpoint <url>',
        'a URL, instead of the domain (default: PDS_ENDPOINT)',
      ).argParser(text('--endpoint')),
    );
  if (drive) {
    command.addOption(
      new Option('--drive-id <id>', 'the drive (default: PDS_DRIVE_ID)').argParser(
        text('--drive-id'),
      ),
    );
  }
  return command;
}

/** Adds examples at the end of a command's help. */
export const examples = (command: Command, ...lines: string[]): Command =>
  command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`);
