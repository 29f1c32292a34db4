import { createHash, randomBytes } from 'node:crypto';
import { Command, Option } from 'commander';
import type { LocalAccessKey, LogEntry } from '../local/index.js';
import { folderStore, listen } from '../node/index.js';
import { interruptible } from './interrupt.js';
import { examples, integer, repeated, text, UsageError, type Finish } from './command-line.js';

interface Options {
  port: number;
  host: string;
  allowHost?: string[];
  cors?: string[];
  quiet?: boolean;
}

/** `pds serve [FOLDER]`: runs a local PDS that keeps its files in a folder, or in memory. */
export function serveCommand(finish: Finish): Command {
  const command = new Command('serve')
    .summary('run a local PDS')
    .description(
      'Runs a local PDS that keeps its files in a folder, or in memory, until Ctrl-C. Its key and ' +
        'token come from the environment (ALIBABA_CLOUD_ACCESS_KEY_ID and _SECRET, ' +
        'PDS_ACCESS_TOKEN); if these are not set, they are random.',
    )
    .argument('[folder]', 'folder that keeps its files (default: in memory)')
    .addOption(
      new Option('--port <n>', 'port; 0 for any free one')
        .argParser(integer('--port', 0, 65535))
        .default(8787),
    )
    .addOption(
      new Option('--host <name>', 'host name or address to listen on')
        .argParser(text('--host'))
        .default('127.0.0.1'),
    )
    .addOption(
      new Option(
        '--allow-host <name>',
        'another host name of this server; can be repeated',
      ).argParser(repeated(text('--allow-host'))),
    )
    .addOption(
      new Option(
        '--cors <origin>',
        'origin of a web page that may call (default: none); can be repeated',
      ).argParser(repeated(origin)),
    )
    .option('--quiet', 'do not print a line for each request')
    .action(async (folder: string | undefined, options: Options) =>
      finish(await serve(folder, options)),
    );
  return examples(
    command,
    'pds serve',
    'pds serve ./data --port 9000',
    'pds serve --cors http://localhost:5173',
  );
}

function origin(given: string): string {
  if (URL.canParse(given) && new URL(given).origin === given) return given;
  throw new UsageError(`--cors must be an origin such as http://localhost:5173, got '${given}'`);
}

async function serve(folder: string | undefined, options: Options): Promise<number> {
  const { port, host, allowHost: hosts = [], cors = [], quiet = false } = options;
  const { createLocalPds } = await import('../local/index.js');
  const { accessKey, token, isKeyGiven, isTokenGiven } = credentials(process.env);
  const store = folder === undefined ? undefined : await folderStore(folder);
  for (const path of store?.damaged ?? [])
    console.error(`ignored, because it is not a record: ${path}`);
  try {
    const pds = createLocalPds({
      createHash,
      cors,
      accessKeys: [accessKey],
      tokens: [token],
      ...(store && { store }),
      ...(!quiet && { onLog: (entry) => console.log(requestLine(entry)) }),
    });
    const { url, close } = await listen(pds, { port, host, hosts });
    const { accessKeyId: id, accessKeySecret: secret } = accessKey;
    const environment = isKeyGiven
      ? 'The access key is the one in the environment.'
      : `  export ALIBABA_CLOUD_ACCESS_KEY_ID=${id} ALIBABA_CLOUD_ACCESS_KEY_SECRET=${secret}`;
    console.log(`a local PDS at ${url}, ${folder === undefined ? 'in memory' : `files in ${folder}`}

In another terminal:
  export PDS_ENDPOINT=${url} PDS_DRIVE_ID=1
${environment}
  pds upload FILE

In code:
  const client = createClient({ endpoint: '${url}', auth: bearer(${
    isTokenGiven ? "process.env['PDS_ACCESS_TOKEN']" : `'${token}'`
  }) });

Ctrl-C ends the server.`);
    await interruptible(
      (signal) => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
    );
    await close();
  } finally {
    await store?.close();
  }
  return 0;
}

/** The credentials that the server accepts: those of the environment, or new random ones. */
function credentials(env: NodeJS.ProcessEnv) {
  const id = env['ALIBABA_CLOUD_ACCESS_KEY_ID'];
  const secret = env['ALIBABA_CLOUD_ACCESS_KEY_SECRET'];
  if (!id !== !secret) {
    throw new UsageError(
      'ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET must be set both, or neither',
    );
  }
  const random = (bytes: number) => randomBytes(bytes).toString('hex');
  const given = env['PDS_ACCESS_TOKEN'];
  const accessKey: LocalAccessKey = {
    accessKeyId: id || `Local${random(8)}`,
    accessKeySecret: secret || random(16),
    securityToken: (id && env['ALIBABA_CLOUD_SECURITY_TOKEN']) || undefined,
  };
  return { accessKey, token: given || random(32), isKeyGiven: !!id, isTokenGiven: !!given };
}

/**
 * `12:30:59 POST /v2/file/get 404 NotFound.File`. Paths are percent-encoded, so no character is
 * raw.
 */
function requestLine({ date, method, path, status, code, fault }: LogEntry): string {
  const words = [
    date.toISOString().slice(11, 19),
    method || '-',
    path || '-',
    status ?? '-',
    code ?? '',
    fault ? `(fault: ${fault.effect})` : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}
