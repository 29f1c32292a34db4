import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Browser } from 'playwright';
import { buildPackage } from '../support/built.js';
import { startListeningPds, testToken } from '../support/pds.js';
import { launch, serve } from './support.js';

// examples/browser-upload, bundled as a user would, in a page that a person uses.
const example = join(import.meta.dirname, '../../examples/browser-upload');
let browser: Browser;
let script: string;
beforeAll(async () => {
  await buildPackage();
  browser = await launch();
  const { outputFiles } = await build({
    entryPoints: [join(example, 'main.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  script = outputFiles[0]!.text;
}, 120_000);
afterAll(() => browser.close());

async function open(cors: boolean) {
  const { pds, endpoint } = await startListeningPds({ cors });
  const session = {
    endpoint,
    driveId: '1',
    token: testToken,
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  };
  const site = await serve({
    '/': { body: readFileSync(join(example, 'index.html'), 'utf8') },
    '/main.js': { body: script, type: 'text/javascript' },
    '/session': { body: JSON.stringify(session), type: 'application/json' },
  });
  onTestFinished(site.close);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(site.url);
  await page.waitForLoadState('networkidle'); // the script has asked for its session
  return { pds, page, status: page.getByRole('status') };
}

test('a file that a person chooses is uploaded, and its CRC-64 shown', async () => {
  const { pds, page, status } = await open(true);
  const buffer = Buffer.from('123456789');
  const chosen = { name: 'digits.txt', mimeType: 'text/plain', buffer };
  await page.getByLabel('File').setInputFiles(chosen);
  await status.filter({ hasText: '11051210869376104954' }).waitFor();
  expect(await status.textContent()).toBe('digits.txt: 9 bytes, CRC-64 11051210869376104954');
  expect(pds.log.map(({ operation }) => operation)).toContain('completeFile');
});

test('the page shows that the service refused it, and can be used again', async () => {
  const { page, status } = await open(false);
  const chosen = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') };
  await page.getByLabel('File').setInputFiles(chosen);
  await status.filter({ hasText: 'POST /v2/file/create' }).waitFor();
  await expect.poll(() => page.getByLabel('File').isEnabled()).toBe(true);
});
