import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, createClient, PdsApiError, PdsError, type RetryOptions } from '../../src/index.js';

const body = { drive_id: '1', file_id: 'f', upload_id: 'u' };

/** The delays before the attempts of a call that is always refused; a delay above 50 ms ends it. */
async function delays(
  headers: Record<string, string>,
  retry: RetryOptions | false,
  { now = () => new Date(), random = () => 1 as number } = {},
): Promise<{ waited: number[]; error: unknown }> {
  const waited: number[] = [];
  const enough = new AbortController();
  const client = createClient({
    domainId: 'bj1',
    auth: bearer('token'),
    retry,
    random,
    now,
    fetch: async () => Response.json({ code: 'TooManyRequests' }, { status: 429, headers }),
    onRetry: ({ delay }) => {
      waited.push(delay);
      if (delay > 50) setTimeout(() => enough.abort());
    },
  });
  const { signal } = enough;
  const error = await client.completeFile(body, { signal }).catch((reason: unknown) => reason);
  return { waited, error };
}

describe('the delays between attempts', () => {
  test.each<[string, RetryOptions, () => number, number[]]>([
    ['double up to maxDelay', { attempts: 5, minDelay: 3, maxDelay: 10 }, () => 1, [3, 6, 10, 10]],
    ['have full jitter', { attempts: 4, minDelay: 4 }, () => 0.5, [2, 4, 8]],
    ['may be 0', { attempts: 3 }, () => 0, [0, 0]],
    ['are absent with one attempt', { attempts: 1 }, () => 1, []],
    ['start from 300 ms', {}, () => 1, [300]],
  ])('%s', async (_name, retry, random, want) => {
    const { waited, error } = await delays({}, retry, { random });
    expect(waited).toEqual(want);
    if (want[0] !== 300) expect((error as PdsError).attempts).toHaveLength(want.length);
  });

  test('retry: false', async () => {
    expect((await delays({}, false)).waited).toEqual([]);
  });
});

describe('Retry-After', () => {
  const zone = process.env['TZ'];
  beforeAll(() => void (process.env['TZ'] = 'Asia/Shanghai')); // dates are GMT wherever we are
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const date = 'Thu, 26 Feb 2026 08:00:00 GMT';
  const later = 'Thu, 26 Feb 2026 08:00:05 GMT';
  const now = () => new Date(date);
  test.each<[string, Record<string, string>, number[]]>([
    ['in seconds', { 'retry-after': '2' }, [2000]],
    ['shorter than the backoff', { 'retry-after': '0' }, [300]],
    ['a date, measured by our clock', { 'retry-after': later }, [5000]],
    ["a date, measured by the service's clock", { 'retry-after': later, date: later }, [300]],
    ['a date in the past', { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, [300]],
    ['nonsense', { 'retry-after': 'soon' }, [300]],
    ['negative', { 'retry-after': '-5' }, [300]],
    ['given twice', { 'retry-after': '1, 2' }, [300]],
    ['asctime, which has no zone', { 'retry-after': 'Thu Feb 26 08:00:05 2026' }, [5000]],
    ['of RFC 850', { 'retry-after': 'Thursday, 26-Feb-26 08:00:05 GMT' }, [5000]],
    ['equal to maxRetryAfter', { 'retry-after': '60' }, [60_000]],
    ['above maxRetryAfter', { 'retry-after': '61' }, []],
  ])('%s', async (_name, headers, want) => {
    expect((await delays(headers, { attempts: 3 }, { now })).waited).toEqual(want);
  });

  test.each(['1.5', '-5', '1, 2', '26 Feb'])('retryAfter is undefined for %s', async (value) => {
    const { error } = await delays({ 'retry-after': value }, { attempts: 1 });
    expect((error as PdsApiError).retryAfter).toBeUndefined();
  });
});
