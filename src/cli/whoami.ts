import { Command, Option } from 'commander';
import { PdsApiError } from '../index.js';
import { credentialsFromEnv, readCredentials } from '../node/credentials-from-env.js';
import { connectService, driveOf, nameOf, serviceOf } from './connection.js';
import { interruptible } from './interrupt.js';
import {
  connectionOptions,
  examples,
  text,
  UsageError,
  type ConnectionOptions,
  type Finish,
} from './command-line.js';
import { failureOf, formatBytes, formatError, jsonLine, printable } from './terminal.js';

interface Options extends ConnectionOptions {
  userId?: string;
  json?: true;
}

/** `pds whoami`: prints the credentials, the default drive, and which settings are missing. */
export function whoamiCommand(finish: Finish): Command {
  const command = connectionOptions(
    new Command('whoami')
      .summary('print the credentials, the default drive, and missing settings')
      .description(
        'Prints the service, the credentials and your default drive, and asks the service whether\n' +
          'they work. Also prints which settings are missing.',
      ),
  )
    .addOption(
      new Option(
        '--user-id <id>',
        'user whose default drive is printed: an access key itself has no user',
      ).argParser(text('--user-id')),
    )
    .option('--json', 'print it as JSON on one line')
    .action(async (options: Options) =>
      finish(await interruptible((signal) => whoami(options, signal))),
    );
  return examples(command, 'pds whoami', 'pds whoami --user-id 00000000000000000000000000000abc');
}

interface Report {
  service?: string;
  credentials?: string;
  drive_id?: string;
  default_drive?: unknown;
  missing: string[];
  error?: unknown;
}

async function whoami(options: Options, signal: AbortSignal): Promise<number> {
  const report: Report = { missing: [] };
  const ask = <T>(question: () => T): T | undefined => {
    try {
      return question();
    } catch (error) {
      report.missing.push(formatError(error));
      return undefined;
    }
  };
  const service = ask(() => serviceOf(options));
  const credentials = ask(describeCredentials);
  const driveId = driveOf(options);
  if (service) report.service = nameOf(service);
  if (credentials) report.credentials = credentials;
  if (driveId) report.drive_id = driveId;
  let exitCode = report.missing.length > 0 ? 2 : 0;
  if (exitCode === 0) {
    try {
      report.default_drive = await defaultDrive(options, signal);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      report.error = error;
      exitCode = error instanceof UsageError ? 2 : 1;
    }
  }
  if (!driveId) {
    const found = (report.default_drive as { drive_id?: string } | undefined)?.drive_id;
    report.missing.push(`no drive is set: export PDS_DRIVE_ID=${found ?? '...'}`);
  }
  const lines = options.json ? [jsonLine(dataOf(report))] : linesOf(report);
  process.stdout.write(`${lines.join('\n')}\n`);
  return exitCode;
}

function describeCredentials(): string {
  credentialsFromEnv(process.env); // checks them
  const credentials = readCredentials(process.env);
  if (typeof credentials === 'string') {
    // https://help.aliyun.com/zh/pds: the API key of a user starts with uk- and is sent as a token.
    return credentials.startsWith('uk-')
      ? 'API key (PDS_ACCESS_TOKEN)'
      : 'access token (PDS_ACCESS_TOKEN)';
  }
  const { accessKeyId, securityToken } = credentials;
  const kind = securityToken ? 'temporary access key' : 'access key';
  return `${kind} ${accessKeyId} (ALIBABA_CLOUD_ACCESS_KEY_ID), signature v1`;
}

async function defaultDrive({ userId, ...options }: Options, signal: AbortSignal) {
  const { client } = connectService(options);
  return client.getDefaultDrive({ ...(userId && { user_id: userId }) }, { signal });
}

function dataOf({ error, ...report }: Report) {
  return { ...report, ...(error !== undefined && { error: failureOf(error) }) };
}

function linesOf({ service, credentials, drive_id, default_drive, missing, error }: Report) {
  const lines = [
    ['service', service ?? '(missing)'],
    ['credentials', credentials ?? '(missing)'],
    ['drive', drive_id ?? '(missing)'],
  ];
  if (default_drive !== undefined) {
    const { drive_id, drive_name, used_size, total_size } = default_drive as {
      [name: string]: string | number | undefined;
    };
    const used = typeof used_size === 'number' ? `, ${formatBytes(used_size)} used` : '';
    const total =
      typeof total_size === 'number' && total_size >= 0 ? ` of ${formatBytes(total_size)}` : '';
    lines.push(['default drive', `${drive_id} ${drive_name ?? ''}${used}${total}`]);
  }
  const told = lines.map(([name, value]) => `${name!.padEnd(15)}${value}`);
  for (const what of missing) told.push(`${'missing'.padEnd(15)}${what}`);
  if (error !== undefined) {
    const advice =
      error instanceof PdsApiError ? `; pds explain ${error.code} says what to do` : '';
    told.push(`${'failed'.padEnd(15)}${formatError(error)}${advice}`);
  }
  return told.map(printable);
}
