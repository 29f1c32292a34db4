import { setupServer } from 'msw/node';
import { bearer, createClient } from 'pds-fetch';
import { localToken } from 'pds-fetch/local';
import { uploadFile } from 'pds-fetch/upload';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pdsHandlers } from './handlers.js';

const { pds, handlers } = pdsHandlers('bj1');
const server = setupServer(...handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('an upload to the real host name never leaves the process', async () => {
  const client = createClient({ domainId: 'bj1', auth: bearer(localToken) });
  const bytes = new TextEncoder().encode('123456789');
  const target = { drive_id: '1', parent_file_id: 'root', name: 'digits.txt' };
  const file = await uploadFile(client, bytes, target);
  expect(file.crc64_hash).toBe('11051210869376104954');
  expect(pds.log.map(({ operation }) => operation)).toEqual([
    'createFile',
    'putPart',
    'completeFile',
  ]);
});
