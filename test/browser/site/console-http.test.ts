import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { crc64, formatCrc64 } from '../../../src/crc64/index.js';
import { createLocalPds } from '../../../src/local/index.js';
import { listen } from '../../../src/node/listen.js';
import { root } from '../../docs/snippets.js';
import { environmentOf, pdsFile, startServe } from '../../support/cli.js';
import { launch } from '../support.js';
import { execute, part, secretsOf, useKey } from './console.js';
import { folder, overHttp } from './site.js';

// The console as a page of a web server, and a local PDS that listens: two origins.

const run = promisify(execFile);
const environment = environmentOf('');
const key = {
  accessKeyId: environment['ALIBABA_CLOUD_ACCESS_KEY_ID']!,
  accessKeySecret: environment['ALIBABA_CLOUD_ACCESS_KEY_SECRET']!,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Opens the console of a served site, and chooses its endpoint. */
async function consoleOf(endpointFor: (origin: string) => Promise<string>, hash = 'createFile') {
  const origin = await overHttp();
  const endpoint = await endpointFor(origin);
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  onTestFinished(async () => {
    await context.close();
    const elsewhere = requested.filter((url) => !/^(http:\/\/127\.0\.0\.1[:/]|data:)/.test(url));
    expect(elsewhere).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(`${origin}/console.html#${hash}`);
  await page.locator('.opblock.is-open .btn.execute').waitFor();
  await page.locator('#setting-server').selectOption('endpoint');
  await page.locator('#setting-endpoint').fill(endpoint);
  return { page, origin, endpoint, requested, context };
}

/** `pds serve --cors ORIGIN`, as a person starts it. */
async function served(origin: string): Promise<string> {
  const { child, url } = await startServe(['--cors', origin]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return url;
}

/** A local PDS in this process that allows the given origins. */
async function listening(cors: string | false): Promise<string> {
  const { url, close } = await listen(createLocalPds({ accessKeys: [key], cors }));
  onTestFinished(close);
  return url;
}

/** What the page shows in a language, by its button `Copy`. */
async function copied(page: Page, language: string): Promise<string> {
  await page.getByRole('button', { name: language, exact: true }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Runs code that was copied from the page, and returns what it printed. */
async function runCopied(language: string, code: string): Promise<string> {
  const env = { ...environment, PATH: process.env['PATH'], PDS_ENDPOINT: undefined };
  if (language === 'curl') {
    // Stand-ins for the package's command and for curl with three options: they are not installed everywhere.
    const curl = join(folder, 'curl.mjs');
    writeFileSync(curl, CURL);
    const functions = `npx() { shift; '${process.execPath}' '${pdsFile}' "$@"; }
curl() { '${process.execPath}' '${curl}' "$@"; }\n`;
    const lines = code.replace('| sh', '> signed.sh; . ./signed.sh');
    return (await run('sh', ['-c', functions + lines], { env, cwd: folder })).stdout;
  }
  const file = join(folder, `copied-${Math.random()}.mjs`);
  await build({
    stdin: { contents: code, loader: 'ts', resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: file,
    logLevel: 'error',
    plugins: [
      {
        name: 'package',
        setup({ onResolve }) {
          onResolve({ filter: /^pds-fetch(\/|$)/ }, ({ path }) => ({
            path: join(root, path.replace('pds-fetch', 'src'), 'index.ts'),
          }));
        },
      },
    ],
  });
  return (await run(process.execPath, [file], { env })).stdout;
}

const CURL = `
const after = (...names) => process.argv.filter((_, at) => names.includes(process.argv[at - 1]));
const url = process.argv.slice(2).find((word) => /^https?:/.test(word));
const headers = after('-H', '--header').map((line) => line.split(/: ?(.*)/).slice(0, 2));
const body = after('--data-raw', '--data-binary', '-d')[0];
const method = after('-X', '--request')[0] ?? (body === undefined ? 'GET' : 'POST');
const response = await fetch(url, { method, headers, body });
console.log(await response.text());
`;

test('v4 against pds serve; the code that is copied from the page runs', async () => {
  const { page } = await consoleOf(served);
  await useKey(page, key.accessKeySecret, key.accessKeyId);
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
  for (const language of ['TypeScript', 'curl', 'fetch']) {
    const code = await copied(page, language);
    expect(code).not.toContain(key.accessKeySecret);
    expect(await runCopied(language, code)).toContain('upload_id');
  }
  expect(await secretsOf(page, [key.accessKeySecret])).toEqual([]);
});

test('v4 against pds serve: a file goes up in binary parts and is completed', async () => {
  const { page, requested } = await consoleOf(served);
  await useKey(page, key.accessKeySecret, key.accessKeyId);
  const bytes = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256));
  await page
    .locator('#upload-file')
    .setInputFiles({ name: 'bytes.bin', mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  const crc = formatCrc64(crc64(bytes));
  const said = `CRC-64 of the file: ${crc}. CRC-64 at the service: ${crc}.`;
  await expect.poll(() => page.locator('.upload-state').textContent()).toContain(said);
  const steps = await page.locator('.steps li').allTextContents();
  expect([steps[0], steps.at(-1)]).toEqual(['POST /v2/file/create', 'POST /v2/file/complete']);
  expect(steps.some((step) => step.startsWith('PUT '))).toBe(true);
  const ofParts = requested.filter((url) => url.includes('partNumber='));
  expect(ofParts.length).toBeGreaterThan(0);
  const shown = await page.locator('.result, .steps').allInnerTexts();
  expect(shown.join()).not.toMatch(/[?&](Signature|x-oss-signature)=(?!\*)/i);
  expect(await secretsOf(page, [key.accessKeySecret])).toEqual([]);
});

test('a wrong secret over HTTP: what it means, and no secret in the page', async () => {
  const { page } = await consoleOf(served, 'getFile');
  await useKey(page, 'a-wrong-secret', key.accessKeyId);
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toContain('SignatureDoesNotMatch');
  await page.locator('.meaning').waitFor();
  expect(await secretsOf(page, ['a-wrong-secret'])).toEqual([]);
});

test('a refusal by CORS is explained, with what to do', async () => {
  const { page, origin } = await consoleOf(() => listening(false));
  await useKey(page, key.accessKeySecret, key.accessKeyId);
  await execute(page);
  await page.locator('.problem').getByText(`must allow the origin ${origin}`).waitFor();
  expect(await secretsOf(page, [key.accessKeySecret])).toEqual([]);
});

test('a refusal by CORS is explained on a page opened from a file, which has no origin', async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`file://${folder}/console.html#createFile`);
  await page.locator('.opblock.is-open .btn.execute').waitFor();
  await page.locator('#setting-server').selectOption('endpoint');
  await page.locator('#setting-endpoint').fill(await listening(false));
  await page.locator('#setting-token').fill('a-secret-token');
  await execute(page);
  await page.locator('.problem').getByText('npm run docs -- --serve').waitFor();
  expect(await secretsOf(page, ['a-secret-token'])).toEqual([]);
});

test('a connection error is shown for an endpoint where nothing listens', async () => {
  const { page } = await consoleOf(async () => 'http://127.0.0.1:9');
  await useKey(page, key.accessKeySecret, key.accessKeyId);
  await execute(page);
  await page.locator('.problem').getByText('cannot be reached').waitFor();
  expect(await secretsOf(page, [key.accessKeySecret])).toEqual([]);
});
