import { operations, type Operation } from '../../generated/operations.js';
import { credentialsFromEnv } from '../node/index.js';
import { parse } from './options.js';
import { UsageError } from './usage-error.js';

const options = {
  body: { type: 'string' },
  header: { type: 'string', multiple: true },
  signature: { type: 'string', default: 'v1' },
  curl: { type: 'boolean', default: false },
} as const;

/** `pds sign METHOD URL`: the headers that authenticate a request, to send it by other means. */
export async function signCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, options);
  const [method, address, ...more] = positionals;
  if (method === undefined || address === undefined || more.length > 0) {
    throw new UsageError('sign takes a METHOD and a URL');
  }
  if (!URL.canParse(address)) throw new UsageError(`URL must be absolute, got '${address}'`);
  const { signature, body = null, curl, header = [] } = values;
  if (signature !== 'v1' && signature !== 'v4') {
    throw new UsageError(`--signature must be v1 or v4, got '${signature}'`);
  }
  const { href, pathname, origin } = new URL(address);
  const operation = operationOf(method.toUpperCase(), pathname);
  const headers = Object.fromEntries([
    ['accept', 'application/json'],
    ...(body === null ? [] : [['content-type', operation.contentType ?? '']]),
    ...header.map(headerOf),
  ]) as Record<string, string>;
  const auth = credentialsFromEnv(process.env, { signature });
  const added = await auth.authenticate(
    {
      operation,
      url: href,
      headers,
      body,
      options: { timeout: 30_000, retry: false },
      attempt: 1,
      secrets: new Set(),
    },
    {
      now: () => new Date(),
      endpoint: origin,
      send: () => Promise.reject(new Error('sign sends nothing')),
    },
  );
  const all = Object.entries({ ...headers, ...Object.fromEntries(added) });
  console.log(curl ? curlOf(operation.method, href, all, body) : linesOf(all));
  return 0;
}

/** The operation's row where the path is one of the API's: its action is signed along. */
function operationOf(method: string, path: string): Operation {
  const known = Object.values<Operation>(operations).find((row) => row.path === path);
  const { contentType } = operations.completeFile;
  const { id = '', action = '' } = known ?? {};
  return { ...operations.completeFile, contentType, ...known, id, action, method, path };
}

function headerOf(text: string): [string, string] {
  const at = text.indexOf(':');
  if (at < 1) throw new UsageError(`--header must be 'Name: value', got '${text}'`);
  return [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1).trim()];
}

const linesOf = (headers: [string, string][]) =>
  headers.map(([name, value]) => `${name}: ${value}`).join('\n');

function curlOf(method: string, url: string, headers: [string, string][], body: string | null) {
  const parts = [
    `curl -X ${method} ${quote(url)}`,
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === null ? [] : [`--data-raw ${quote(body)}`]),
  ];
  return parts.join(' \\\n  ');
}

/** One word of a POSIX shell. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
