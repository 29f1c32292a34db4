import { createHash } from 'node:crypto';
import { createLocalPds, localAccessKey, localToken } from '../local/index.js';
import { folderStore, listen } from '../node/index.js';
import { interruptible } from './interrupt.js';
import { parse, parseInteger } from './options.js';
import { UsageError } from './usage-error.js';

const options = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
} as const;

/** `pds serve [FOLDER]`: a local PDS that keeps its files in a folder, or in memory. */
export async function serveCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, options);
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`serve takes one FOLDER, got ${positionals.length}`);
  const port = parseInteger(values.port, '--port', 0, 65535);
  const pds = createLocalPds({
    createHash,
    ...(folder !== undefined && { store: await folderStore(folder) }),
  });
  const { url, close } = await listen(pds, { port, host: values.host });
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
