import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, launch, serve } from './support.js';

interface Outcome {
  wrong: string[];
  kernel: boolean;
}
interface Long {
  crc64: string;
  longestGap: number;
  ticks: number;
  milliseconds: number;
}
declare global {
  interface Window {
    vectors(texts: string): Promise<Outcome>;
    long(megabytes: number): Promise<Long>;
  }
}

const program = `
  import { Crc64, combineCrc64, crc64, crc64Hash, parseCrc64 } from '../../src/crc64/index.ts';
  import { KERNEL } from '../../src/crc64/kernel.wasm.ts';

  const fill = {
    fill: ({ byte = 0 }) => () => byte,
    inc: () => (i) => i & 255,
    dec: () => (i) => 255 - (i & 255),
    onehot: ({ at, byte }) => (i) => (i === at ? byte : 0),
    xs32: ({ seed: s }) => () => (s ^= s << 13, s ^= s >>> 17, s ^= s << 5, s & 255),
  };
  const bytesOf = ({ hex, gen, length, ...rest }) => {
    const byte = gen ? fill[gen](rest) : (i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16);
    return Uint8Array.from({ length }, (_, i) => byte(i));
  };

  window.vectors = async (text) => {
    const { vectors, combine } = JSON.parse(text);
    const wrong = [];
    const check = (name, actual, expected) => String(actual) === expected || wrong.push(name);
    for (const vector of vectors) {
      const { name, expected } = vector;
      const bytes = bytesOf(vector);
      check(name, crc64(bytes), expected);
      check(name + ', Blob', await crc64Hash(new Blob([bytes])), expected);
      check(name + ', stream', await crc64Hash(new Blob([bytes]).stream()), expected);
      const hash = new Crc64();
      for (let at = 0; at < bytes.length; at += 40_001) hash.update(bytes.subarray(at, at + 40_001));
      check(name + ', chunks', hash.digest(), expected);
    }
    for (const { crcA, crcB, lenB, expected } of combine)
      check('combine ' + lenB, combineCrc64(parseCrc64(crcA), parseCrc64(crcB), BigInt(lenB)), expected);
    let kernel = true;
    try {
      new WebAssembly.Module(Uint8Array.from(KERNEL.match(/../g), (byte) => parseInt(byte, 16)));
    } catch {
      kernel = false;
    }
    return { wrong, kernel };
  };

  window.long = async (megabytes) => {
    const piece = Uint8Array.from({ length: 2 ** 20 }, (_, i) => (i * 2654435761) >>> 13);
    const blob = new Blob(Array(megabytes).fill(piece));
    let [last, longestGap, ticks] = [performance.now(), 0, 0];
    const timer = setInterval(() => {
      const now = performance.now();
      [longestGap, last] = [Math.max(longestGap, now - last), now];
      ticks++;
    }, 1);
    const start = performance.now();
    const hash = await crc64Hash(blob);
    const milliseconds = performance.now() - start;
    clearInterval(timer);
    // The expected value, computed without the code under test.
    let expected = 0n;
    for (let n = 0; n < megabytes; n++) expected = combineCrc64(expected, crc64(piece), 2 ** 20);
    return { crc64: hash === String(expected) ? 'right' : hash, longestGap, ticks, milliseconds };
  };
`;

const vectors = readFileSync(new URL('../crc64/vectors.json', import.meta.url), 'utf8');
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const html = { body: '<!doctype html><script type="module" src="/program.js"></script>' };
  const strict = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
  site = await serve({
    '/': html,
    '/strict': { ...html, headers: strict },
    '/program.js': { body: await bundle(program), type: 'text/javascript' },
  });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visit(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.url + path);
  await page.waitForFunction(() => 'long' in window);
  return page;
}

describe.each([
  ['a page', '/', true],
  ['a page whose CSP forbids WebAssembly', '/strict', false],
])('%s', (name, path, kernel) => {
  test('all vectors', async () => {
    const page = await visit(path);
    expect(await page.evaluate((text) => window.vectors(text), vectors)).toEqual({
      wrong: [],
      kernel,
    });
    await page.close();
  });

  test('a Blob of 256 MiB while a timer keeps firing', async () => {
    const page = await visit(path);
    const { crc64, longestGap, ticks, milliseconds } = await page.evaluate(() => window.long(256));
    const rate = (2 ** 28 / milliseconds / 1e6).toFixed(2);
    console.log(
      `${name}: 256 MiB in ${milliseconds.toFixed(0)} ms (${rate} GB/s), ` +
        `timer fired ${ticks} times, longest gap ${longestGap.toFixed(1)} ms`,
    );
    expect(crc64).toBe('right');
    expect(ticks).toBeGreaterThan(5);
    await page.close();
  });
});
