// Your own tests, against a PDS in the same process: no network, no mocks, no account.
import { bearer, createClient, PdsApiError } from 'pds-fetch';
import { createLocalPds, localToken } from 'pds-fetch/local';
import { expect, test } from 'vitest';
import { backup } from './backup.js';

function start() {
  const pds = createLocalPds();
  const client = createClient({
    endpoint: pds.endpoint,
    fetch: pds.fetch,
    auth: bearer(localToken),
    retry: { minDelay: 0, maxDelay: 0 }, // repeats without waiting
  });
  return { pds, client };
}

test('stores the text', async () => {
  const { pds, client } = start();
  const file = await backup(client, '1', 'important');
  expect(new TextDecoder().decode(await pds.content(file.file_id))).toBe('important');
});

test('survives a service that is busy for a moment', async () => {
  const { pds, client } = start();
  pds.faults.push({ on: 'completeFile', nth: 1, effect: 'status', status: 503 });
  await expect(backup(client, '1', 'important')).resolves.toMatchObject({ status: 'available' });
});

test('tells of a full drive', async () => {
  const { pds, client } = start();
  pds.faults.push({
    on: 'createFile',
    effect: 'status',
    status: 403,
    body: JSON.stringify({ code: 'QuotaExhausted.Drive', message: 'The drive is full.' }),
  });
  await expect(backup(client, '1', 'important')).rejects.toSatisfy(
    (error) => error instanceof PdsApiError && error.code === 'QuotaExhausted.Drive',
  );
});
