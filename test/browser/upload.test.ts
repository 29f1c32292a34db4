import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crc64 } from '../../src/crc64/index.js';
import { createLocalPds, localToken } from '../../src/local/index.js';
import { listen } from '../../src/node/listen.js';
import { startDiscardingService } from './discarding-service.js';
import { bundle, launch, serve } from './support.js';

let browser: Browser;
let site: { url: string; close: () => Promise<void> };
beforeAll(async () => {
  browser = await launch();
  const code = await bundle(`
    import { bearer, createClient } from '../../src/index.js';
    import { uploadFile } from '../../src/upload/index.js';

    /** Different bytes in a piece of a few MiB, repeated many times: the browser keeps the piece once. */
    window.makeBlob = (size, type) => {
      const piece = new Uint8Array(4 * 2 ** 20);
      for (let at = 0; at < piece.length; at++) piece[at] = Math.imul(at, 0x9e3779b1) >>> 24;
      const once = new Blob([piece]);
      const pieces = Array.from({ length: Math.ceil(size / piece.length) }, () => once);
      return new File(pieces, 'large.bin', { type }).slice(0, size, type);
    };

    /** How responsive a page is during some work: turns of its event loop, and the longest gap. */
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

    window.run = async (endpoint, size, { parallel, partSize, abortAt } = {}) => {
      const client = createClient({ endpoint, auth: bearer(${JSON.stringify(localToken)}) });
      const blob = window.makeBlob(size, 'video/mp4');
      const progress = [];
      let checkpoint;
      const idle = await window.watch(new Promise((resolve) => setTimeout(resolve, 1000)));
      const controller = new AbortController();
      const options = {
        signal: controller.signal,
        parallel,
        partSize,
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
  /** The longest time without a turn of the page's event loop, in milliseconds. */
  longest: number;
  /** How often a timer of 10 ms fires in a second. */
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

test('uploads a Blob of 200 MB with progress, while the page stays responsive', async () => {
  const size = 200_000_000;
  const started = performance.now();
  const { progress, idle, busy, log } = await run(size);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `200 MB in ${seconds.toFixed(1)} s, ${progress.length} reports; the page turned ${busy.rate.toFixed(0)} times a second, ${idle.rate.toFixed(0)} when idle, and waited for ${busy.longest.toFixed(0)} ms at most`,
  );
  expect(progress.length).toBeGreaterThan(5);
  expect(progress.at(-1)).toMatchObject({ bytesSent: size, size });
  // Compared with the same page at rest, so that a busy machine does not matter.
  expect(busy.rate).toBeGreaterThan(idle.rate / 3);
  // Apart from preflights, no header was sent that object storage does not know.
  expect(log.filter(({ operation, status }) => operation === 'putPart' && status !== 200)).toEqual(
    [],
  );
});

test('resumes from its checkpoint an upload that was stopped half-way', async () => {
  const size = 60_000_000;
  const { log } = await run(size, { abortAt: size / 2, partSize: 8 * 2 ** 20 });
  expect(log.filter(({ operation }) => operation === 'createFile')).toHaveLength(1);
  const stored = log.filter(({ operation, tookEffect }) => operation === 'putPart' && tookEffect);
  expect(stored).toHaveLength(Math.ceil(size / (8 * 2 ** 20)));
});

test('uploads several parts at a time', async () => {
  await run(50_000_000, { parallel: 3 });
});

test('uploads a Blob of 1 GiB, four parts at a time, while the page stays responsive', async () => {
  const size = 2 ** 30;
  const service = await startDiscardingService();
  const page: Page = await browser.newPage();
  const memory = await watchMemory();
  try {
    await page.goto(site.url);
    const options = JSON.stringify({ parallel: 4 });
    const { file, busy, idle } = await page.evaluate<Outcome>(
      `window.run(${JSON.stringify(service.url)}, ${size}, ${options})`,
    );
    expect(file).toMatchObject({ size, crc64_hash: service.crc64() });
    const { before, peak } = await memory.stop();
    console.log(
      `1 GiB, 4 parallel: a timer of 10 ms waited for ${busy.longest.toFixed(0)} ms at most ` +
        `(${idle.longest.toFixed(0)} ms when idle); the page's process had ${before} MiB, ${peak} MiB at its peak`,
    );
    // Parts that are held in memory would add a quarter of the Blob.
    expect(peak - before).toBeLessThan(256);
    expect(busy.rate).toBeGreaterThan(idle.rate / 3);
  } finally {
    await memory.stop();
    await page.close();
    await service.close();
  }
});

/** Watches the pages' processes, and tells their largest resident memory in MiB. */
async function watchMemory() {
  const session = await browser.newBrowserCDPSession();
  let before: number | undefined;
  let peak = 0;
  const sample = async () => {
    const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
      processInfo: { id: number; type: string }[];
    };
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    const sizes = pages.map(({ id }) => residentMiB(id));
    before ??= Math.max(...sizes);
    peak = Math.max(peak, ...sizes);
  };
  await sample();
  const timer = setInterval(() => void sample().catch(() => {}), 250);
  return {
    async stop() {
      clearInterval(timer);
      return { before: before!, peak };
    },
  };
}

/** Resident memory of a process by Linux's /proc; 0 elsewhere, or when it is gone. */
function residentMiB(pid: number): number {
  try {
    const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
    return Math.round(Number(kib) / 1024);
  } catch {
    return 0;
  }
}

test('uploads an empty Blob', async () => {
  await run(0);
});
