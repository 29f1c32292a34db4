import { Command, Option } from 'commander';
import { apiVersion, operations, type Operation } from '../../generated/operations.js';
import { credentialsFromEnv, readCredentials } from '../node/credentials-from-env.js';
import { signV1, signV4 } from '../signing/index.js';
import { asUsage } from './connection.js';
import { examples, repeated, UsageError, type Finish } from './command-line.js';
import { quote } from './terminal.js';

interface Options {
  body?: string;
  header?: [string, string][];
  signature: 'v1' | 'v4';
  curl?: true;
}

/**
 * `pds sign METHOD URL`: prints the headers that authenticate a request, to send it by other means.
 */
export function signCommand(finish: Finish): Command {
  const command = new Command('sign')
    .summary('print the headers that authenticate a request')
    .description(
      'Prints the headers that authenticate a request, to send it by other means. Sends nothing.',
    )
    .argument('<method>', 'such as POST')
    .argument('<url>', 'absolute, with the query if it has one')
    .option('--body <text>', 'the exact body that will be sent')
    .addOption(
      new Option('--header <name: value>', 'a header to send and sign; may be repeated').argParser(
        repeated(headerOf),
      ),
    )
    .addOption(
      new Option('--signature <version>', 'how to sign with an access key')
        .choices(['v1', 'v4'])
        .default('v1'),
    )
    .option('--curl', 'print a curl command instead')
    .action((method: string, url: string, options: Options) => {
      process.stdout.write(`${sign(method, url, options)}\n`);
      finish(0);
    });
  return examples(
    command,
    `pds sign POST https://bj1.api.aliyunpds.com/v2/file/get --body '{"drive_id":"1","file_id":"5d79..."}' --curl`,
  );
}

/** @returns the text to print: one header a line, or a curl command */
function sign(given: string, address: string, options: Options): string {
  if (!URL.canParse(address)) throw new UsageError(`URL must be absolute, got '${address}'`);
  const { signature, body = null, curl, header = [] } = options;
  const method = given.toUpperCase();
  const { href, pathname } = new URL(address);
  const operation = Object.values<Operation>(operations).find(({ path }) => path === pathname);
  const headers: Record<string, string> = {
    accept: 'application/json',
    ...(body !== null && { 'content-type': operation?.contentType ?? 'application/json' }),
    ...Object.fromEntries(header),
  };
  const credentials = asUsage(() => {
    credentialsFromEnv(process.env); // checks them
    return readCredentials(process.env);
  });
  const all =
    typeof credentials === 'string'
      ? { ...headers, authorization: `Bearer ${credentials}` }
      : (signature === 'v1' ? signV1 : signV4)(
          { method, url: href, headers: { ...versionOf(operation), ...headers }, body },
          credentials,
        ).headers;
  const entries = Object.entries(all);
  return curl ? curlOf(method, href, entries, body) : linesOf(entries);
}

/** The headers that the official client adds to signed requests; an unknown path gets no action. */
const versionOf = (operation: Operation | undefined) => ({
  ...(operation && { 'x-acs-action': operation.action }),
  'x-acs-version': apiVersion,
});

function headerOf(given: string): [string, string] {
  const at = given.indexOf(':');
  if (at < 1) throw new UsageError(`--header must be 'Name: value', got '${given}'`);
  return [given.slice(0, at).trim().toLowerCase(), given.slice(at + 1).trim()];
}

const linesOf = (headers: [string, string][]) =>
  headers.map(([name, value]) => `${name}: ${value}`).join('\n');

function curlOf(method: string, url: string, headers: [string, string][], body: string | null) {
  const parts = [
    `curl -X ${quote(method)} ${quote(url)}`,
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === null ? [] : [`--data-raw ${quote(body)}`]),
  ];
  return parts.join(' \\\n  ');
}
