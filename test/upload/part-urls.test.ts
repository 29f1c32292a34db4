import { expect, test } from 'vitest';
import { createPartUrls } from '../../src/upload/part-urls.js';

/** Gives the URLs of `batch` parts, from the requested part on. */
function service(batch: number) {
  const asked: number[] = [];
  const answers: (() => void)[] = [];
  const ask = async (number: number) => {
    asked.push(number);
    await new Promise<void>((resolve) => answers.push(resolve));
    return Array.from({ length: batch }, (_, n) => ({
      part_number: number + n,
      upload_url: `http://storage/${number + n}`,
    }));
  };
  /** Answers the oldest request, and lets the code that waits for it continue. */
  const answer = async () => {
    answers.shift()!();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, answer, urls: createPartUrls(ask, () => new Date(0)) };
}

test('there is one request at a time, and a URL of an earlier answer is not requested again', async () => {
  const { asked, answer, urls } = service(2);
  const got = Promise.all([1, 2, 1, 4].map((number) => urls.get(number)));
  expect(asked).toEqual([1]);
  await answer();
  expect(asked).toEqual([1, 4]);
  await answer();
  expect((await got).map(({ url }) => url.at(-1))).toEqual(['1', '2', '1', '4']);
  expect(urls.has(5)).toBe(true);
});

test('a failure rejects the first call only; the next call makes a new request', async () => {
  const reason = new Error('refused');
  let asked = 0;
  const urls = createPartUrls(
    async (number) => {
      if (asked++ === 0) throw reason;
      return [{ part_number: number, upload_url: 'http://storage/1' }];
    },
    () => new Date(0),
  );
  const [first, second] = await Promise.allSettled([urls.get(1), urls.get(1)]);
  expect(first).toEqual({ status: 'rejected', reason });
  expect(second).toMatchObject({ status: 'fulfilled', value: { url: 'http://storage/1' } });
  expect(asked).toBe(2);
});
