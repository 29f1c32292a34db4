import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createLocalPds, type LocalPds, type LocalPdsOptions } from '../../src/local/index.js';
import { listen } from '../../src/node/listen.js';
import { testToken } from './token.js';

export { testToken };

/** The default access key of the local PDS of a test. */
export const testKey = Object.freeze({
  accessKeyId: 'testAccessKeyId',
  accessKeySecret: 'testAccessKeySecret',
});

export interface TestPds {
  pds: LocalPds;
  /** Endpoint for a client. In-process the client also needs `fetch`. */
  endpoint: string;
  fetch: (request: Request) => Promise<Response>;
}

/**
 * A local PDS in this process. Its answers are compared with the description of the API; at its end the
 * test fails if one of them differed.
 */
export function startPds(options: LocalPdsOptions = {}): TestPds {
  const pds = createLocalPds({
    accessKeys: [testKey],
    tokens: [testToken],
    validateResponses: true,
    createHash,
    ...options,
  });
  onTestFinished(() => {
    const violations = pds.log.flatMap(({ violation }) => violation ?? []);
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });
  return { pds, endpoint: pds.endpoint, fetch: pds.fetch };
}

/** The same over HTTP (or HTTPS) on a free port of this machine; closed when the test ends. */
export async function startListeningPds(
  options: LocalPdsOptions = {},
  listenOptions: Parameters<typeof listen>[1] = {},
): Promise<TestPds & { close: () => Promise<void> }> {
  const { pds } = startPds(options);
  const { url, close } = await listen(pds, listenOptions);
  onTestFinished(close);
  return { pds, endpoint: url, fetch: (request) => fetch(request), close };
}
