import { expect, test } from 'vitest';
import { accessKey, createClient, PdsConnectionError, type Fetch } from '../../src/index.js';
import { nodeFetch } from '../../src/node/index.js';
import { startListeningPds, testKey } from '../support/pds.js';
import { tls } from '../support/tls.js';

const folder = { drive_id: '1', parent_file_id: 'root', type: 'folder' };

test.each<[string, () => Fetch]>([
  ['global fetch', () => (request) => fetch(request)],
  ['nodeFetch', () => nodeFetch()],
])(
  'a certificate without a trusted authority is refused over %s, after one attempt',
  async (_name, makeFetch) => {
    const { pds, endpoint } = await startListeningPds({}, { tls });
    const client = createClient({ endpoint, auth: accessKey(testKey), fetch: makeFetch() });
    const error = await client
      .createFile({ ...folder, name: 'a' })
      .catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(PdsConnectionError);
    expect(error).toMatchObject({ outcome: 'not-sent', attempts: [] });
    expect((error as Error).message).toMatch(/self.signed/);
    expect(pds.log).toEqual([]);
  },
);

test('the certificate is accepted if its authority is given', async () => {
  const { pds, endpoint } = await startListeningPds({}, { tls });
  const fetch = nodeFetch({ ca: tls.cert });
  const client = createClient({ endpoint, auth: accessKey(testKey), fetch });
  for (const name of ['a', 'b', 'c']) await client.createFile({ ...folder, name });
  expect(pds.log).toHaveLength(3);
  fetch.close();
});
