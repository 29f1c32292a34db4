import { expect, test, vi } from 'vitest';
import { bearer, createClient, PdsConnectionError } from '../../src/index.js';
import { uploadFile } from '../../src/upload/index.js';

// Imitates chunks of a web page that cannot be loaded from its server.
vi.mock('../../src/call/foreign.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../../src/upload/send-serial.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

test('a part of the package cannot be loaded: a PdsConnectionError, and nothing is sent', async () => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({ file_id: 'f' });
  };
  const client = createClient({ domainId: 'bj1', auth: bearer('token'), fetch });
  const request = new Request('https://bj1.api.aliyunpds.com/v2/file/get', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ drive_id: '1', file_id: 'f' }),
  });
  const failure = await client.fetch(request).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PdsConnectionError);
  expect(failure).toMatchObject({ outcome: 'not-sent' });
  expect(String(failure)).toMatch(/cannot be loaded/);
  expect(sent).toBe(0);
  // The calls of the client itself do not need this part.
  await expect(client.getFile({ drive_id: '1', file_id: 'f' })).resolves.toMatchObject({
    file_id: 'f',
  });
});

test('the part that sends the bytes of a file cannot be loaded: no file is created', async () => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({ file_id: 'f', upload_id: 'u' });
  };
  const client = createClient({ domainId: 'bj1', auth: bearer('token'), fetch });
  const upload = uploadFile(client, new Uint8Array(1), { drive_id: '1', name: 'a' });
  await expect(upload).rejects.toBeInstanceOf(PdsConnectionError);
  await expect(upload).rejects.toMatchObject({ outcome: 'not-sent' });
  expect(sent).toBe(0);
});
