import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { accessKey, createClient, type CommonOptions, type PdsClient } from '../../src/index.js';
import { formatCrc64, crc64 } from '../../src/crc64/index.js';
import type { LocalPdsOptions } from '../../src/local/index.js';
import { nodeFetch } from '../../src/node/index.js';
import type { Source } from '../../src/upload/index.js';
import { startListeningPds, startPds, testKey, type TestPds } from '../support/pds.js';

export const PART = 100 * 1024;

/** The target of the uploads. */
export const target = { drive_id: '1', name: 'a.bin' };

export interface Bench extends TestPds {
  client: PdsClient;
  /** The stored bytes of a completed file. */
  stored: (fileId: string) => Promise<Uint8Array>;
  /** The requested operations, in order. */
  asked: () => string[];
}

/** A client and the local PDS that it calls, in this process. */
export const bench = (
  options: LocalPdsOptions = {},
  clientOptions: Partial<CommonOptions> = {},
): Bench => withClient(startPds(options), clientOptions);

/** The same over HTTP. */
export const httpBench = async (
  options: LocalPdsOptions = {},
  clientOptions: Partial<CommonOptions> = {},
): Promise<Bench> => {
  const fetch = nodeFetch();
  onTestFinished(() => fetch.close());
  return withClient(await startListeningPds(options), { fetch, ...clientOptions });
};

function withClient(started: TestPds, options: Partial<CommonOptions>): Bench {
  const { pds, endpoint, fetch } = started;
  const client = createClient({
    endpoint,
    fetch,
    auth: accessKey(testKey),
    retry: { minDelay: 1, maxDelay: 5 },
    ...options,
  });
  return {
    ...started,
    client,
    stored: async (fileId) => (await pds.content(fileId))!,
    asked: () => pds.log.map(({ operation }) => operation),
  };
}

/** Compares two arrays at once; a matcher of vitest would compare each element, which is slow. */
export const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

export const crcOf = (bytes: Uint8Array): string => formatCrc64(crc64(bytes));

export const bytesOf = (length: number) => new Uint8Array(randomBytes(length));

/** A source of bytes in memory that records its reads. */
export function countingSource(bytes: Uint8Array, members: Partial<Source> = {}) {
  const reads: [from: number, to: number][] = [];
  const source: Source = {
    size: bytes.length,
    lastModified: 1_700_000_000_000,
    slice(from, to) {
      reads.push([from, to]);
      return bytes.slice(from, to);
    },
    ...members,
  };
  return { source, reads };
}

/** A retry option with short delays. */
export const quick = { attempts: 10, minDelay: 1, maxDelay: 5 };
