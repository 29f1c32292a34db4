import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crc64 } from '../../src/crc64/index.js';
import { createLocalPds, localToken } from '../../src/local/index.js';
import { listen } from '../../src/node/listen.js';
import { bundle, launch, serve } from './support.js';

let browser: Browser;
let site: { url: string; close: () => Promise<void> };
beforeAll(async () => {
  browser = await launch();
  const code = await bundle(`
    import { bearer, createClient } from '../../src/index.js';
    import { uploadFile } from '../../src/upload/index.js';

    /** Bytes that are not all alike, a piece of a few MiB many times over. */
    window.makeBlob = (size, type) => {
      const piece = new Uint8Array(4 * 2 ** 20);
      for (let at = 0; at < piece.length; at++) piece[at] = Math.imul(at, 0x9e3779b1) >>> 24;
      const pieces = Array.from({ length: Math.ceil(size / piece.length) }, () => piece);
      return new File(pieces, 'large.bin', { type }).slice(0, size, type);
    };

    /** How well a page answers while something goes on: turns of its loop, the longest wait. */
    window.watch = async (work) => {
      let turns = 0;
      let longest = 0;
      const started = performance.now();
      let last = started;
      const ticking = setInterval(() => {
        const now = performance.now();
        turns++;
        longest = Math.max(longest, now - last);
        last = now;
      }, 10);
      const result = await work.finally(() => clearInterval(ticking));
      return { result, longest, rate: (turns * 1000) / (last - started) };
    };

    window.run = async (endpoint, size, { parallel, abortAt } = {}) => {
      const client = createClient({ endpoint, auth: bearer(${JSON.stringify(localToken)}) });
      const blob = window.makeBlob(size, 'video/mp4');
      const progress = [];
      let checkpoint;
      const idle = await window.watch(new Promise((resolve) => setTimeout(resolve, 1000)));
      const controller = new AbortController();
      const options = {
        signal: controller.signal,
        ...(parallel && { parallel: 3 }),
        onCheckpoint: (given) => void (checkpoint = JSON.parse(JSON.stringify(given))),
        onProgress: (given) => {
          progress.push(given);
          if (given.bytesSent >= abortAt) controller.abort(new Error('stop'));
        },
      };
      const target = { drive_id: '1', name: 'large.bin' };
      const upload = (more) => uploadFile(client, blob, target, { ...options, ...more });
      const busy = await window.watch(
        upload().catch((error) => {
          if (error.message !== 'stop') throw error;
          return upload({ checkpoint, signal: undefined, onProgress: undefined });
        }),
      );
      return { file: busy.result, progress, idle, busy };
    };
  `);
  site = await serve({
    '/': { body: '<script type="module" src="/code.js"></script>' },
    '/code.js': { body: code, type: 'text/javascript' },
  });
});
afterAll(async () => {
  await site.close();
  await browser.close();
});

/** What `makeBlob` of the page makes. */
function expected(size: number): Uint8Array {
  const piece = Uint8Array.from(
    { length: 4 * 2 ** 20 },
    (_, at) => Math.imul(at, 0x9e3779b1) >>> 24,
  );
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += piece.length) bytes.set(piece.subarray(0, size - at), at);
  return bytes;
}

interface Outcome {
  file: { file_id: string; size: number; crc64_hash: string };
  progress: { bytesSent: number; size: number; rate: number }[];
  idle: Watched;
  busy: Watched;
}

interface Watched {
  /** The longest time without a turn of the page's loop, in milliseconds. */
  longest: number;
  /** Turns a second of a timer of 10 ms. */
  rate: number;
}

async function run(size: number, options = {}) {
  const pds = createLocalPds({ createHash, cors: true });
  const { url, close } = await listen(pds);
  const page: Page = await browser.newPage();
  try {
    await page.goto(site.url);
    const outcome = await page.evaluate<Outcome>(
      `window.run(${JSON.stringify(url)}, ${size}, ${JSON.stringify(options)})`,
    );
    const content = (await pds.content(outcome.file.file_id))!;
    expect(Buffer.compare(content, expected(size))).toBe(0);
    expect(outcome.file).toMatchObject({ size, crc64_hash: crc64(content).toString() });
    return { ...outcome, log: pds.log };
  } finally {
    await page.close();
    await close();
  }
}

test('a Blob of 200 MB, with progress, while the page stays responsive', async () => {
  const size = 200_000_000;
  const started = performance.now();
  const { progress, idle, busy, log } = await run(size);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `200 MB in ${seconds.toFixed(1)} s, ${progress.length} reports; the page turned ${busy.rate.toFixed(0)} times a second, ${idle.rate.toFixed(0)} when idle, and waited for ${busy.longest.toFixed(0)} ms at most`,
  );
  expect(progress.length).toBeGreaterThan(5);
  expect(progress.at(-1)).toMatchObject({ bytesSent: size, size });
  // Against the same page at rest: how busy the machine is does not matter then.
  expect(busy.rate).toBeGreaterThan(idle.rate / 3);
  // Preflights apart: no header that object storage does not know of went along.
  expect(log.filter(({ operation, status }) => operation === 'putPart' && status !== 200)).toEqual(
    [],
  );
});

test('stopped half-way and resumed from its checkpoint', async () => {
  const size = 60_000_000;
  const { log } = await run(size, { abortAt: size / 2 });
  expect(log.filter(({ operation }) => operation === 'createFile')).toHaveLength(1);
  const stored = log.filter(({ operation, tookEffect }) => operation === 'putPart' && tookEffect);
  expect(stored).toHaveLength(Math.ceil(size / (8 * 2 ** 20)));
});

test('several parts at a time', async () => {
  await run(50_000_000, { parallel: true });
});

test('an empty one', async () => {
  await run(0);
});
