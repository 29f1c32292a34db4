import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearer, createClient, PdsError } from '../../src/index.js';

const body = { drive_id: '1', file_id: 'f', upload_id: 'u' };
const whole = JSON.stringify({
  file_id: '5d79206586bb5dd69fb34c349282718146c55da7',
  name: 'a',
  size: 3,
});

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.json().map((text) => new TextEncoder().encode(text)),
  // A valid answer with some bytes changed, or truncated.
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 3 }),
      fc.oneof(fc.constant(whole.length), fc.nat(whole.length)),
    )
    .map(([changes, length]) => {
      const mutated = new TextEncoder().encode(whole);
      for (const [at, byte] of changes) mutated[at] = byte;
      return mutated.slice(0, length);
    }),
);

const headers = fc.dictionary(
  fc.constantFrom(
    'content-type',
    'content-length',
    'content-encoding',
    'retry-after',
    'date',
    'x-ca-request-id',
    'x-ca-error-code',
    'x-ca-error-message',
    'location',
  ),
  fc.oneof(
    fc.string({
      unit: fc.integer({ min: 0x20, max: 0x7e }).map((c) => String.fromCharCode(c)),
      maxLength: 30,
    }),
    fc.integer().map(String),
    fc.constantFrom('application/json', 'text/html', 'gzip', 'Thu, 01 Jan 1970 00:00:00 GMT'),
  ),
);

test('10,000 random answers: each call gives a File with a file_id, or throws a PdsError', async () => {
  const counts = { files: 0, errors: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 })),
      headers,
      bytes,
      fc.constantFrom('completeFile' as const, 'getFile' as const, 'createFile' as const),
      async (status, headers, bytes, operation) => {
        const empty = [204, 205, 304].includes(status);
        const client = createClient({
          domainId: 'bj1',
          auth: bearer('token'),
          fetch: async () => new Response(empty ? null : bytes, { status, headers }),
          retry: { minDelay: 0, maxDelay: 0, attempts: 2, maxRetryAfter: 0 },
        });
        try {
          const input =
            operation === 'createFile'
              ? { drive_id: '1', name: 'a', type: 'file', parent_file_id: 'root' }
              : body;
          const file = await client[operation](input as never);
          expect(status).toBeGreaterThanOrEqual(200);
          expect(status).toBeLessThan(300);
          expect(typeof file.file_id).toBe('string');
          expect(file.file_id).not.toBe('');
          counts.files += 1;
        } catch (error) {
          if (!(error instanceof PdsError)) throw error;
          expect(error.outcome).toBe(status >= 400 && status < 500 ? 'refused' : 'unknown');
          counts.errors += 1;
        }
      },
    ),
    { seed: 20261123, numRuns: 10_000 },
  );
  expect(counts.files).toBeGreaterThan(100);
  expect(counts.errors).toBeGreaterThan(5_000);
}, 180_000); // a busy machine takes several times as long
