import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crc64, formatCrc64 } from '../../../src/crc64/index.js';
import { body, execute, part, secretsOf, useKey } from './console.js';
import { addressOf, folder, fromFiles } from './site.js';
import { launch } from '../support.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Opens the console from a file, without a network: any request fails the test. */
async function fromFile(hash: string, path = 'console.html', script?: string): Promise<Page> {
  const context = await fromFiles(browser);
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  await page.goto(`${addressOf(path)}#${hash}`);
  await page.locator('.opblock.is-open .btn.execute').waitFor();
  return page;
}

test('creates a file in the local PDS of the page, and shows request, response and code', async () => {
  const page = await fromFile('createFile');
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
  expect(await part(page, 'request').textContent()).toMatch(/^POST .*\/v2\/file\/create\n/);
  expect(await part(page, 'code').textContent()).toContain('client.createFile({');
  await page.getByRole('button', { name: 'curl', exact: true }).click();
  expect(await part(page, 'code').textContent()).toContain("curl -X POST '");
  expect(await secretsOf(page, ['local-access-token'])).toEqual([]);
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

test('a wrong secret: the page says what the error means and what to do, and shows no secret', async () => {
  const page = await fromFile('getFile');
  await useKey(page, 'a-wrong-secret', 'LocalAccessKeyId');
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toContain('SignatureDoesNotMatch');
  await page.locator('.meaning').waitFor();
  expect(await part(page, 'string-to-sign').textContent()).toMatch(
    /^ACS4-HMAC-SHA256\n[0-9a-f]{64}$/,
  );
  expect(await part(page, 'canonical-request').textContent()).toContain('/v2/file/get');
  expect(await secretsOf(page, ['a-wrong-secret'])).toEqual([]);
});

test('signs in as a JWT application that the page made for its local PDS', async () => {
  const page = await fromFile('createFile');
  await page.locator('#setting-auth').selectOption('jwtApp');
  await execute(page);
  await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
  expect(await part(page, 'code').textContent()).toContain('jwtApp({');
});

test('injects a fault into one call', async () => {
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

test('refuses a body that is not JSON', async () => {
  const page = await fromFile('createFile');
  await body(page).fill('{ "drive_id": ');
  await execute(page);
  await page.locator('.problem').getByText('The body is not JSON').waitFor();
});

test('names a member that is missing', async () => {
  const page = await fromFile('completeFile');
  await body(page).fill('{ "drive_id": "1" }');
  await execute(page);
  await page.locator('.problem').getByText('file_id').waitFor();
});

test('reports a file that vanished between the choice and the upload', async () => {
  const page = await fromFile('createFile');
  const path = join(folder, 'vanishing.bin');
  writeFileSync(path, Buffer.alloc(200_000, 1));
  await page.locator('#upload-file').setInputFiles(path);
  rmSync(path);
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  const state = page.locator('.upload-state');
  await expect.poll(() => state.textContent()).toContain('was moved, deleted or changed');
  expect(await page.locator('.steps li').allTextContents()).not.toContain('POST /v2/file/complete');
  // The page can be used again.
  await page
    .locator('#upload-file')
    .setInputFiles({ name: 'b.bin', mimeType: 'image/png', buffer: Buffer.from('123456789') });
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await expect.poll(() => state.textContent()).toContain('11051210869376104954');
});

test.each([
  ['refused', `{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }`],
  ['not there', 'undefined'],
])('Copy where the clipboard is %s: says so, and selects the code', async (_, clipboard) => {
  const script = `Object.defineProperty(navigator, 'clipboard', { value: ${clipboard} })`;
  const page = await fromFile('createFile', 'console.html', script);
  await execute(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('does not let this page copy').waitFor();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe((await part(page, 'code').textContent())?.trim());
});

test.each(['http://user:a-password@127.0.0.1:9', 'ftp://127.0.0.1', '127.0.0.1'])(
  'refuses the endpoint %s and does not show its password',
  async (endpoint) => {
    const page = await fromFile('createFile');
    await page.locator('#setting-server').selectOption('endpoint');
    await page.locator('#setting-endpoint').fill(endpoint);
    await page.locator('#setting-token').fill('a-secret-token');
    await execute(page);
    await page.locator('.problem').getByText('must be a URL').waitFor();
    await page.getByText('The request was not sent.').waitFor();
    expect(await secretsOf(page, ['a-password', 'a-secret-token'])).toEqual([]);
  },
);

test('a call in a share: its token replaces the other credentials, in the code too', async () => {
  const page = await fromFile('getFile');
  await page.locator('#setting-shareToken').fill('a-share-token');
  await execute(page);
  await expect.poll(() => part(page, 'request').textContent()).toContain('x-share-token: ***');
  expect(await part(page, 'request').textContent()).not.toContain('authorization');
  expect(await part(page, 'code').textContent()).toContain("'x-share-token': process.env[");
  expect(await secretsOf(page, ['a-share-token'])).toEqual([]);
});

test('the console is in both Chinese scripts, also the words of Swagger UI', async () => {
  for (const [path, texts] of [
    ['zh-Hans/console.html', ['最近一次调用', '请求体']],
    ['zh-Hant/console.html', ['最近一次呼叫', '請求體']],
  ] as const) {
    const page = await fromFile('createFile', path);
    for (const text of texts) await page.getByText(text).first().waitFor();
    await execute(page);
    await expect.poll(() => part(page, 'response').textContent()).toMatch(/^201\n/);
    await page.getByRole('button', { name: /^(执行|執行)$/ }).waitFor();
    const words = await page.locator('#operations .opblock.is-open').innerText();
    expect(words).not.toMatch(/Execute|Request body|Parameters|Examples|Cancel|Find more/);
  }
});
