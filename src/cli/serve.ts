import { createHash } from 'node:crypto';
import { Command, Option } from 'commander';
import { folderStore, listen } from '../node/index.js';
import { interruptible } from './interrupt.js';
import { examples, integer, text, type Finish } from './options.js';

interface Options {
  port: number;
  host: string;
}

/** `pds serve [FOLDER]`: a local PDS that keeps its files in a folder, or in memory. */
export function serveCommand(finish: Finish): Command {
  const command = new Command('serve')
    .summary('run a PDS of your own')
    .description('Runs a local PDS that keeps its files in a folder, or in memory, until Ctrl-C.')
    .argument('[folder]', 'where its files are kept (default: in memory)')
    .addOption(
      new Option('--port <n>', 'port, 0 for any that is free')
        .argParser(integer('--port', 0, 65535))
        .default(8787),
    )
    .addOption(
      new Option('--host <name>', 'host name or address to listen on')
        .argParser(text('--host'))
        .default('127.0.0.1'),
    )
    .action(async (folder: string | undefined, options: Options) =>
      finish(await serve(folder, options)),
    );
  return examples(command, 'pds serve', 'pds serve ./data --port 9000');
}

async function serve(folder: string | undefined, { port, host }: Options): Promise<number> {
  const { createLocalPds, localAccessKey, localToken } = await import('../local/index.js');
  const pds = createLocalPds({
    createHash,
    ...(folder !== undefined && { store: await folderStore(folder) }),
  });
  const { url, close } = await listen(pds, { port, host });
  console.log(`a local PDS at ${url}, ${folder === undefined ? 'in memory' : `files in ${folder}`}

In another terminal:
  export PDS_ENDPOINT=${url} PDS_DRIVE_ID=1
  export ALIBABA_CLOUD_ACCESS_KEY_ID=${localAccessKey.accessKeyId} ALIBABA_CLOUD_ACCESS_KEY_SECRET=${localAccessKey.accessKeySecret}
  pds upload FILE

In code:
  const client = createClient({ endpoint: '${url}', auth: bearer('${localToken}') });

Ctrl-C ends it.`);
  await interruptible(
    (signal) => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
  );
  await close();
  return 0;
}
