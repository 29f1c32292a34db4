import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeSite, writeSite, type Site } from '../../scripts/docs/build.js';
import { crc64, formatCrc64 } from '../../src/crc64/index.js';
import { createLocalPds, type LocalPdsOptions } from '../../src/local/index.js';
import { listen } from '../../src/node/listen.js';
import { launch, serve } from './support.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pds-console-'));
  site = await makeSite(root);
  writeSite(site, folder);
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The console from a file, with the network off; whatever is requested fails the test. */
async function fromFile(hash: string, path = 'console.html'): Promise<Page> {
  const context = await browser.newContext({ offline: true });
  const problems = watch(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto(`${pathToFileURL(join(folder, path)).href}#${hash}`);
  await page.locator('.opblock.is-open .btn.execute').waitFor();
  return page;
}

function watch(context: BrowserContext): string[] {
  const requested: string[] = [];
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) requested.push(request.url());
  });
  return requested;
}

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const body = (page: Page) => page.locator('.opblock.is-open textarea.body-param__text');
const execute = (page: Page) => page.locator('.opblock.is-open .btn.execute').click();
const everything = (page: Page) => page.evaluate(() => globalThis.document.body.innerText);

async function useKey(page: Page, secret: string, id = key.accessKeyId): Promise<void> {
  await page.locator('#setting-auth').selectOption('accessKey');
  await page.locator('#setting-accessKeyId').fill(id);
  await page.locator('#setting-accessKeySecret').fill(secret);
}

test('creates a file in the local PDS of the page, and shows request, response and code', async () => {
  const page = await fromFile('createFile');
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
  expect(await part(page, 'request').textContent()).toMatch(/^POST .*\/v2\/file\/create\n/);
  expect(await part(page, 'code').textContent()).toContain('client.createFile({');
  await page.getByRole('button', { name: 'curl', exact: true }).click();
  expect(await part(page, 'code').textContent()).toContain("curl -X POST '");
  expect(await everything(page)).not.toContain('local-access-token');
});

test('uploads a chosen file: create, parts, complete, and the CRC-64 of both sides', async () => {
  const page = await fromFile('createFile');
  const bytes = Buffer.alloc(300_000, 7);
  await page
    .locator('#upload-file')
    .setInputFiles({ name: 'a.bin', mimeType: 'image/png', buffer: bytes });
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  const crc = formatCrc64(crc64(bytes));
  const state = page.locator('.upload-state');
  await expect
    .poll(() => state.textContent())
    .toContain(`CRC-64 of the file: ${crc}. CRC-64 at the service: ${crc}.`);
  const steps = await page.locator('.steps li').allTextContents();
  expect(steps[0]).toBe('POST /v2/file/create');
  expect(steps.filter((step) => step.startsWith('PUT ')).length).toBeGreaterThan(0);
  expect(steps.at(-1)).toBe('POST /v2/file/complete');
  expect(await page.locator('#console progress').getAttribute('value')).not.toBe('0');
});

test('a wrong secret: what the error means and what to do, and no secret on the page', async () => {
  const page = await fromFile('getFile');
  await useKey(page, 'a-wrong-secret', 'LocalAccessKeyId');
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toContain('SignatureDoesNotMatch');
  await page.locator('.meaning').waitFor();
  expect(await part(page, 'string-to-sign').textContent()).toMatch(
    /^ACS4-HMAC-SHA256\n[0-9a-f]{64}$/,
  );
  expect(await part(page, 'canonical-request').textContent()).toContain('/v2/file/get');
  const html = await page.content();
  expect(html).not.toContain('a-wrong-secret');
  expect(await everything(page)).not.toContain('a-wrong-secret');
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
  );
  expect(stored).not.toContain('a-wrong-secret');
});

test('the token of a JWT application that the page made for its local PDS', async () => {
  const page = await fromFile('createFile');
  await page.locator('#setting-auth').selectOption('jwtApp');
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
  expect(await part(page, 'code').textContent()).toContain('jwtApp({');
});

test('an injected fault, for one call', async () => {
  const page = await fromFile('createFile');
  await page.locator('#setting-fault').selectOption('unavailable');
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toMatch(/^503\n/);
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
  await page.locator('#setting-fault').selectOption('reset');
  await execute(page);
  await page.locator('.problem').getByText('may have taken effect').waitFor();
});

test('a body that is not JSON', async () => {
  const page = await fromFile('createFile');
  await body(page).fill('{ "drive_id": ');
  await execute(page);
  await page.locator('.problem').getByText('The body is not JSON').waitFor();
});

test('a member that is missing', async () => {
  const page = await fromFile('completeFile');
  await body(page).fill('{ "drive_id": "1" }');
  await execute(page);
  await page.locator('.problem').getByText('file_id').waitFor();
});

/** The console over HTTP, as a site has it, and a local PDS that listens. */
async function overHttp(options: (origin: string) => LocalPdsOptions) {
  const html = site.get('console.html')!;
  const asset = (name: string, type: string) => ({ body: site.get(name)!, type });
  const served = await serve({
    '/console.html': { body: html },
    '/assets/site.css': asset('assets/site.css', 'text/css'),
    '/assets/site.js': asset('assets/site.js', 'text/javascript'),
  });
  const pds = createLocalPds({ accessKeys: [key], ...options(served.url) });
  const listening = await listen(pds);
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.url });
  onTestFinished(async () => {
    await context.close();
    await listening.close();
    await served.close();
  });
  const page = await context.newPage();
  await page.goto(`${served.url}/console.html#createFile`);
  await page.locator('.opblock.is-open .btn.execute').waitFor();
  await page.locator('#setting-server').selectOption('endpoint');
  await page.locator('#setting-endpoint').fill(listening.url);
  return { page, pds, url: listening.url, requested: watch(context), origin: served.url };
}

/** Runs code that was copied out of the page; gives what it printed. */
async function runCopied(code: string): Promise<string> {
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
  const env = {
    PATH: process.env['PATH'],
    ALIBABA_CLOUD_ACCESS_KEY_ID: key.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: key.accessKeySecret,
  };
  const { stdout } = await run(process.execPath, [file], { env });
  return stdout;
}

test('v4 against a listening PDS; the code of the page is copied out and runs', async () => {
  const { page, pds, url, requested, origin } = await overHttp((cors) => ({ cors }));
  await useKey(page, key.accessKeySecret);
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
  expect(pds.log.filter(({ operation }) => operation === 'createFile')).toHaveLength(1);
  for (const language of ['TypeScript', 'fetch']) {
    await page.getByRole('button', { name: language, exact: true }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).not.toContain(key.accessKeySecret);
    expect(await runCopied(code)).toContain('upload_id');
  }
  expect(pds.log.filter(({ operation }) => operation === 'createFile')).toHaveLength(3);
  const elsewhere = requested.filter((it) => !it.startsWith(url) && !it.startsWith(origin));
  expect(elsewhere).toEqual([]);
});

test('a refusal of CORS is called one, with what to do', async () => {
  const { page, origin } = await overHttp(() => ({ cors: false }));
  await useKey(page, key.accessKeySecret);
  await execute(page);
  await page.locator('.problem').getByText(`must allow the origin ${origin}`).waitFor();
});

test('an endpoint that is down, and one that is no address', async () => {
  const { page } = await overHttp((cors) => ({ cors }));
  await page.locator('#setting-endpoint').fill('http://127.0.0.1:9');
  await useKey(page, key.accessKeySecret);
  await execute(page);
  await page.locator('.problem').getByText('cannot be reached').waitFor();
  await page.locator('#setting-endpoint').fill('127.0.0.1');
  await execute(page);
  await page.locator('.problem').getByText('must be a URL').waitFor();
});

test('the console in both Chinese scripts', async () => {
  for (const [path, text] of [
    ['zh-Hans/console.html', '最近一次调用'],
    ['zh-Hant/console.html', '最近一次呼叫'],
  ] as const) {
    const page = await fromFile('createFile', path);
    await page.getByText(text).first().waitFor();
    await execute(page);
    await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
  }
});
