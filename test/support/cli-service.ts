import { createHash } from 'node:crypto';
import { createLocalPds, localAccessKey, type LocalPdsOptions } from '../../src/local/index.js';
import { listen } from '../../src/node/index.js';
import { environmentOf, temporaryFolder } from './cli.js';

/** A local PDS in this process, and the environment with which the command calls it over HTTP. */
export async function startService(options: LocalPdsOptions = {}) {
  const local = createLocalPds({ accessKeys: [localAccessKey], createHash, ...options });
  const { url, close } = await listen(local);
  return { local, url, close, env: environmentOf(url, temporaryFolder()) };
}
