import { expect, test } from 'vitest';
import { Crc64MismatchError, PdsApiError, PdsError, PdsTimeoutError } from '../../src/index.js';
import {
  createMemoryStore,
  type FaultEffect,
  type FaultRule,
  type Store,
} from '../../src/local/index.js';
import { uploadFile, type Checkpoint } from '../../src/upload/index.js';
import { bytesOf, httpBench, PART, quick, same, target } from './support.js';

const bytes = bytesOf(4 * PART + 5);

interface Row {
  fault: FaultEffect & { when?: 'before' | 'after' };
  /** Number of PUTs that the upload of five parts needs. */
  puts: number;
}

const EXPIRED = `<?xml version="1.0"?><Error><Code>AccessDenied</Code>
  <Message>Request has expired.</Message><RequestId>R1</RequestId></Error>`;

test.each<[string, Row]>([
  ['reset before it is stored', { fault: { effect: 'reset' }, puts: 6 }],
  ['reset after it is stored', { fault: { effect: 'reset', when: 'after' }, puts: 6 }],
  ['500', { fault: { effect: 'status', status: 500 }, puts: 6 }],
  ['504 of the gateway', { fault: { effect: 'gateway' }, puts: 6 }],
  ['504 after it is stored', { fault: { effect: 'gateway', when: 'after' }, puts: 6 }],
  ['429', { fault: { effect: 'status', status: 429 }, puts: 6 }],
  ['a page of a proxy', { fault: { effect: 'html', status: 502 }, puts: 6 }],
  ['a page instead of success', { fault: { effect: 'html', status: 200 }, puts: 6 }],
  ['a redirect', { fault: { effect: 'redirect', location: 'http://127.0.0.1:9/' }, puts: 6 }],
  ['expired URL', { fault: { effect: 'status', status: 403, body: EXPIRED }, puts: 6 }],
  ['clock past the expiry', { fault: { effect: 'clock', ms: 16 * 60_000 }, puts: 6 }],
  ['no answer', { fault: { effect: 'hang' }, puts: 6 }],
  [
    'an answer that is too short',
    { fault: { effect: 'wrong-length', by: 10, when: 'after' }, puts: 6 },
  ],
])(
  'the upload succeeds although the PUT of a part meets this fault: %s',
  async (_name, { fault, puts }) => {
    const { client, pds, stored, asked } = await httpBench({
      faults: [{ on: 'putPart', nth: 3, ...fault } as FaultRule],
    });
    const file = await uploadFile(client, bytes, target, {
      partSize: PART,
      retry: quick,
      idleTimeout: 200,
    });
    expect(same(await stored(file.file_id), bytes)).toBe(true);
    expect(asked().filter((operation) => operation === 'putPart')).toHaveLength(puts);
    expect(pds.faults).toHaveLength(1);
  },
);

test.each<[string, string, FaultEffect & { when?: 'before' | 'after' }]>([
  ['createFile', 'reset', { effect: 'reset' }],
  ['createFile', 'reset after it is done', { effect: 'reset', when: 'after' }],
  ['createFile', 'HTML', { effect: 'html', status: 200 }],
  ['createFile', '500', { effect: 'status', status: 500 }],
  ['getUploadUrl', 'broken JSON', { effect: 'broken-json' }],
  ['getUploadUrl', '504', { effect: 'gateway' }],
  ['completeFile', 'reset', { effect: 'reset' }],
  ['completeFile', 'reset after it is done', { effect: 'reset', when: 'after' }],
  ['completeFile', 'HTML after it is done', { effect: 'html', status: 200, when: 'after' }],
  ['completeFile', 'HTML', { effect: 'html', status: 200 }],
  ['completeFile', '504 after it is done', { effect: 'gateway', when: 'after' }],
])('the upload succeeds although %s meets this fault: %s', async (on, _name, fault) => {
  const { client, pds, stored } = await httpBench({
    faults: [
      { on, nth: 1, ...fault } as FaultRule,
      // The first URL is refused, so that getUploadUrl is called.
      { on: 'putPart', nth: 1, effect: 'status', status: 403, body: EXPIRED },
    ],
  });
  const file = await uploadFile(client, bytes, target, { partSize: PART, retry: quick });
  expect(same(await stored(file.file_id), bytes)).toBe(true);
  const completed = pds.log.filter(
    ({ operation, tookEffect }) => operation === 'completeFile' && tookEffect,
  );
  expect(completed).toHaveLength(1);
});

test('a part that fails in every attempt ends the upload, and the error has the earlier attempts', async () => {
  const { client, asked } = await httpBench({
    faults: [{ on: 'putPart', effect: 'status', status: 503 }],
  });
  const error = await uploadFile(client, bytes, target, {
    partSize: PART,
    retry: { attempts: 3, minDelay: 1 },
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PdsApiError);
  expect(error).toMatchObject({ status: 503, message: expect.stringMatching(/^PUT part 1: 503/) });
  expect((error as PdsError).attempts).toHaveLength(2);
  expect(asked()).toEqual(['createFile', 'putPart', 'putPart', 'putPart']);
});

test('retry: false means one attempt', async () => {
  const { client, asked } = await httpBench({
    faults: [{ on: 'putPart', effect: 'reset' }],
  });
  await expect(uploadFile(client, bytes, target, { retry: false })).rejects.toThrow(/PUT part 1/);
  expect(asked()).toEqual(['createFile', 'putPart']);
});

test('a PUT that a bucket policy forbids is not repeated', async () => {
  const body =
    '<Error><Code>AccessDenied</Code><Message>Access denied by bucket policy</Message></Error>';
  const { client, asked } = await httpBench({
    faults: [{ on: 'putPart', effect: 'status', status: 403, body }],
  });
  await expect(uploadFile(client, bytes, target)).rejects.toThrow(
    'PUT part 1: 403 AccessDenied, Access denied by bucket policy',
  );
  expect(asked()).toEqual(['createFile', 'putPart']);
});

test('a part that hangs ends within idleTimeout', async () => {
  const { client } = await httpBench({ faults: [{ on: 'putPart', effect: 'hang' }] });
  const started = performance.now();
  const error = await uploadFile(client, bytes.subarray(0, 100), target, {
    idleTimeout: 50,
    retry: false,
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PdsTimeoutError);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('an upload that the service has lost is restarted', async () => {
  const { client, pds, stored, asked } = await httpBench();
  let first: Checkpoint | undefined;
  const file = await uploadFile(client, bytes, target, {
    partSize: PART,
    onCheckpoint: async (checkpoint) => {
      if (first || checkpoint.parts.length < 2) return;
      first = checkpoint;
      await pds.store.dropUpload(checkpoint.upload_id);
    },
  });
  expect(file.file_id).not.toBe(first!.file_id);
  expect(same(await stored(file.file_id), bytes)).toBe(true);
  expect(asked().filter((operation) => operation === 'createFile')).toHaveLength(2);
});

test('the signature of a URL does not appear in an error', async () => {
  const { client, endpoint } = await httpBench();
  const seen: string[] = [];
  const spy = async (request: Request) => {
    const { searchParams } = new URL(request.url);
    seen.push(searchParams.get('Signature')!);
    const body = `<Error><Code>X</Code><Message>${request.url}</Message>
      <SignatureProvided>${searchParams.get('Signature')}</SignatureProvided></Error>`;
    return new Response(body, { status: 400, headers: { 'x-oss-request-id': 'R1' } });
  };
  const error = (await uploadFile(client, bytes, target, { fetch: spy }).catch(
    (thrown: unknown) => thrown,
  )) as PdsApiError;
  expect(error.requestId).toBe('R1');
  expect(error.message).toContain(endpoint);
  expect(seen).toHaveLength(1);
  expect(JSON.stringify(error) + error.message + error.body + error.stack).not.toContain(seen[0]);
  expect(error.body).toContain('<SignatureProvided>***</SignatureProvided>');
});

test('an upload is restarted when object storage has other bytes for a part, and fails if that repeats', async () => {
  const { client, pds, asked } = await httpBench();
  const corrupt = async (request: Request) => {
    const response = await fetch(request);
    return new Response(null, {
      headers: { etag: '"E"', 'x-oss-hash-crc64ecma': '1' },
      ...{ status: response.status },
    });
  };
  await expect(uploadFile(client, bytes, target, { fetch: corrupt })).rejects.toBeInstanceOf(
    Crc64MismatchError,
  );
  expect(asked().filter((operation) => operation === 'createFile')).toHaveLength(3);
  const parallel = { fetch: corrupt, parallel: 2, retry: { attempts: 2, minDelay: 1 } };
  await expect(uploadFile(client, bytes, target, parallel)).rejects.toBeInstanceOf(
    Crc64MismatchError,
  );
  expect(await pds.store.items()).toHaveLength(0);
});

test.each([
  ['padded', (crc64: string) => crc64.padStart(20, '0')],
  ['not a number', () => 'n/a'],
  ['there twice', (crc64: string) => `${crc64}, ${crc64}`],
])('a CRC-64 of a part that is %s is not another CRC-64', async (_name, change) => {
  const { client, stored, asked } = await httpBench();
  const changed = async (request: Request) => {
    const { status, headers } = await fetch(request);
    const crc64 = change(headers.get('x-oss-hash-crc64ecma')!);
    return new Response(null, { status, headers: { etag: '"E"', 'x-oss-hash-crc64ecma': crc64 } });
  };
  const file = await uploadFile(client, bytes, target, { fetch: changed });
  expect(same(await stored(file.file_id), bytes)).toBe(true);
  expect(asked().filter((operation) => operation === 'createFile')).toHaveLength(1);
});

test('a part whose answer stalls is sent again, and no request waits behind that answer', async () => {
  const { client, pds } = await httpBench({
    faults: [{ on: 'putPart', nth: 3, when: 'after', effect: 'stall' }],
  });
  await uploadFile(client, bytes, target, { partSize: PART, retry: quick, idleTimeout: 200 });
  const sent = pds.log.filter(({ operation }) => operation === 'putPart');
  expect(sent.map(({ partNumber }) => partNumber)).toEqual([1, 2, 3, 3, 4, 5]);
});

test.each([400, 409])('a part is sent again after %i PartNotSequential', async (status) => {
  const body = '<Error><Code>PartNotSequential</Code></Error>';
  const { client, stored } = await httpBench({
    faults: [{ on: 'putPart', nth: 2, effect: 'status', status, body }],
  });
  const stream = new Blob([bytes]).stream();
  const file = await uploadFile(client, stream, target, { partSize: PART, retry: quick });
  expect(same(await stored(file.file_id), bytes)).toBe(true);
});

test('if getFile is forbidden after a lost completion, the file is not uploaded again', async () => {
  const { client, asked } = await httpBench({
    faults: [
      { on: 'completeFile', nth: 1, when: 'after', effect: 'reset' },
      { on: 'getFile', effect: 'status', status: 403 },
    ],
  });
  let checkpoint: Checkpoint | undefined;
  const options = { onCheckpoint: (given: Checkpoint) => void (checkpoint = given) };
  await expect(uploadFile(client, bytes, target, options)).rejects.toMatchObject({
    outcome: 'unknown',
  });
  await expect(uploadFile(client, bytes, target, { ...options, checkpoint })).rejects.toMatchObject(
    {
      code: 'NotFound.UploadId',
      outcome: 'unknown',
    },
  );
  expect(asked().filter((operation) => operation === 'createFile')).toHaveLength(1);
});

test('a full disk at the service: a PdsApiError, and the checkpoint can be resumed later', async () => {
  const store = createMemoryStore();
  let isFull = false;
  const full: Store = {
    ...store,
    async writePart(uploadId, number) {
      const writer = await store.writePart(uploadId, number);
      const commit = async (part: Parameters<typeof writer.commit>[0]) => {
        if (isFull) throw new Error('ENOSPC: no space left on device');
        await writer.commit(part);
      };
      return { write: (chunk) => writer.write(chunk), abort: () => writer.abort(), commit };
    },
  };
  const { client, stored } = await httpBench({ store: full });
  let checkpoint: Checkpoint | undefined;
  const options = {
    partSize: PART,
    retry: { attempts: 2, minDelay: 1 },
    onCheckpoint: (given: Checkpoint) => {
      checkpoint = given;
      isFull = given.parts.length === 2;
    },
  };
  const error = await uploadFile(client, bytes, target, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PdsApiError);
  expect(error).toMatchObject({ status: 500, outcome: 'unknown' });
  isFull = false;
  const file = await uploadFile(client, bytes, target, { partSize: PART, checkpoint });
  expect(file.file_id).toBe(checkpoint!.file_id);
  expect(same(await stored(file.file_id), bytes)).toBe(true);
});
