import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeSite } from '../../scripts/docs/build.js';
import { readGuides } from '../../scripts/docs/guides.js';
import { languages } from '../../scripts/docs/languages.js';
import { llmsText } from '../../scripts/docs/llms.js';
import { serve } from '../../scripts/docs/serve.js';
import { root } from './snippets.js';

/** A copy of the sources of the docs, which a test may break. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pds-docs-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'openapi'), join(folder, 'openapi'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('the error for broken YAML names file and line', async () => {
  const folder = copy();
  const path = join(folder, 'openapi/paths/getFile.yaml');
  const lines = readFileSync(path, 'utf8').split('\n');
  lines[3] = '  summary: "not closed';
  writeFileSync(path, lines.join('\n'));
  await expect(makeSite(folder)).rejects.toThrow(/^openapi\/paths\/getFile\.yaml:\d+: /);
});

test('while the source is broken, the server keeps serving the last pages with the error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pds-served-'));
  const watched = mkdtempSync(join(tmpdir(), 'pds-watched-'));
  const lines: string[] = [];
  let problem: string | undefined = 'openapi/paths/a.yaml:3: not YAML <b>';
  let content = 'first';
  const served = await serve({
    folder,
    watched: [watched],
    log: (line) => lines.push(line),
    async build() {
      if (problem) throw new Error(problem);
      writeFileSync(join(folder, 'index.html'), `<p>${content}</p>`);
    },
  });
  onTestFinished(async () => {
    await served.close();
    for (const path of [folder, watched]) rmSync(path, { recursive: true, force: true });
  });
  const get = async (path = '') => {
    const response = await fetch(served.url + path);
    return `${response.status} ${await response.text()}`;
  };
  const changed = () => writeFileSync(join(watched, 'a.yaml'), String(Math.random()));

  // The source is broken from the start, so there is no page yet.
  expect(await get()).toMatch(/^500 .*a\.yaml:3: not YAML &lt;b&gt;/s);
  expect(lines).toContain('openapi/paths/a.yaml:3: not YAML <b>');

  problem = undefined;
  changed();
  await expect.poll(() => get(), { timeout: 10_000 }).toMatch(/^200 <p>first<\/p>/);
  expect(await get('none.html')).toMatch(/^404 /);
  expect(await get('..%2f..%2fetc/passwd')).toMatch(/^404 /);

  // The source is broken later: the last page is shown, with the error below it.
  problem = 'openapi/paths/a.yaml:7: not YAML';
  content = 'second';
  changed();
  await expect.poll(() => get(), { timeout: 10_000 }).toMatch(/^200 <p>first<\/p>.*a\.yaml:7/s);

  problem = undefined;
  changed();
  await expect.poll(() => get(), { timeout: 10_000 }).toMatch(/^200 <p>second<\/p>(?!.*a\.yaml)/s);
});

test('llms.txt of the package lists every guide', () => {
  const message = 'llms.txt is not up to date: npm run docs';
  expect(readFileSync(join(root, 'llms.txt'), 'utf8'), message).toBe(llmsText(readGuides(root)));
});

test('the pages in Traditional Chinese use the words of the service: 參數 and 類型', () => {
  const [, hans, hant] = languages(root);
  expect(hans!.label('types')).toBe('类型');
  expect(hant!.label('types')).toBe('類型');
  expect(hans!.label('swaggerParameters')).toContain('参数');
  expect(hant!.label('swaggerParameters')).toContain('參數');
  expect(hant!.otherScript!('請求參數的類型')).toBe('请求参数的类型');
});
