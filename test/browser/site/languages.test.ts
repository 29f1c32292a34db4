import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../support.js';
import { fromFiles, open } from './site.js';

// The Chinese pages, the switch of languages, and the search in each of them.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const openIn = async (path: string, hash = '') => open(await fromFiles(browser), path, hash);

async function switchTo(page: Page, language: string): Promise<string> {
  await page.locator(`a[data-language][lang="${language}"]`).click();
  await page.waitForFunction((id) => document.documentElement.lang === id, language);
  return page.url().replace(/^.*pds-site-[^/]+\//, '');
}

test.each([
  ['zh-Hans', '完成文件上传', ['请求', '全部展开', '查看鉴权详情', '必填']],
  ['zh-Hant', '完成檔案上傳', ['請求', '全部展開', '檢視鑑權詳情', '必填']],
])('the reference is in %s, also the words of Redoc', async (language, title, words) => {
  const page = await openIn(`${language}/index.html`, '#/other/completefile');
  const section = page.locator('[id="other/completefile"]');
  await section.getByText(title).first().waitFor();
  for (const word of words) await section.getByText(word).first().waitFor();
  const text = await section.innerText();
  expect(text).not.toMatch(/Expand all|View security details|\bRequest\b|\brequired\b/);
  await section.getByText('TypeScript').first().waitFor();
});

test('the switch keeps the operation of the reference', async () => {
  const page = await openIn('index.html', '#/other/completefile');
  const inView = () =>
    expect
      .poll(() =>
        page.evaluate(() => {
          const section = document.getElementById('other/completefile');
          const { top = 9999, bottom = -1 } = section?.getBoundingClientRect() ?? {};
          return top < innerHeight / 2 && bottom > 0;
        }),
      )
      .toBe(true);
  await page.locator('[id="other/completefile"] pre').first().waitFor();
  await inView();
  expect(await switchTo(page, 'zh-Hant')).toBe('zh-Hant/index.html#/other/completefile');
  await page.getByRole('heading', { name: '完成檔案上傳' }).first().waitFor();
  await inView();
  expect(await switchTo(page, 'zh-Hans')).toBe('zh-Hans/index.html#/other/completefile');
  await page.getByRole('heading', { name: '完成文件上传' }).first().waitFor();
  await inView();
});

test('the switch keeps the section of a guide, and of the error codes', async () => {
  const page = await openIn('guides/3-errors-and-retries.html');
  const anchor = await page.locator('main h2').nth(2).getAttribute('id');
  await page.evaluate((id) => void (location.hash = id!), anchor);
  expect(decodeURI(await switchTo(page, 'zh-Hans'))).toBe(
    `zh-Hans/guides/3-errors-and-retries.html#${anchor}`,
  );
  const top = await page
    .locator(`[id="${anchor}"]`)
    .evaluate((it) => it.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(400);
  expect(await page.locator(`[id="${anchor}"]`).textContent()).toMatch(/\p{Script=Han}/u);

  const errors = await openIn('errors.html', '#notfound.uploadid');
  expect(await switchTo(errors, 'zh-Hant')).toBe('zh-Hant/errors.html#notfound.uploadid');
  expect(await switchTo(errors, 'en')).toBe('errors.html#notfound.uploadid');
});

test('the switch keeps the operation of the console', async () => {
  const page = await openIn('console.html', '#getFile');
  await page.locator('.opblock.is-open').waitFor();
  expect(await switchTo(page, 'zh-Hans')).toBe('zh-Hans/console.html#getFile');
  await page.locator('#operations-Upload-getFile.is-open').waitFor();
});

test('without an anchor, the switch keeps how far down the page is', async () => {
  const page = await openIn('guides/5-uploading.html');
  const share = () => page.evaluate(() => scrollY / document.body.scrollHeight);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight * 0.5));
  const before = await share();
  await switchTo(page, 'zh-Hant');
  await expect.poll(share).toBeGreaterThan(before - 0.1);
});

async function find(page: Page, query: string): Promise<string[]> {
  await page.keyboard.press('Control+k');
  await page.locator('#site-query').fill(query);
  await page.locator('dialog .count:not(:empty)').waitFor();
  return page.locator('dialog li a').allInnerTexts();
}

test.each([
  ['en', 'Complete an upload', 'Complete an upload (CompleteFile)', ''],
  ['en', 'hash crc64', 'crc64_hash', ''],
  ['zh-Hant', '完成檔案上傳', '完成檔案上傳', 'zh-Hant/'],
  ['zh-Hant', '完成文件上传', '完成檔案上傳', 'zh-Hant/'],
  ['zh-Hans', '完成文件上传', '完成文件上传', 'zh-Hans/'],
  ['zh-Hans', '完成檔案上傳', '完成文件上传', 'zh-Hans/'],
  ['zh-Hans', '分片', '分片', 'zh-Hans/'],
])('the search of %s finds %s', async (_, query, want, folder) => {
  const page = await openIn(`${folder}guides/index.html`);
  const found = await find(page, query);
  expect(found.slice(0, 5).join('\n')).toContain(want);
  if (!want.includes('成')) return;
  // Enter opens the first result: the operation, in the same language.
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash === '#/other/completefile');
  expect(page.url()).toContain(`${folder}index.html`);
});

test('a search that finds nothing says so', async () => {
  const page = await openIn('zh-Hans/errors.html');
  expect(await find(page, 'zzzzqqqq')).toEqual([]);
  expect(await page.locator('dialog .count').textContent()).toBe('没有找到。');
});

test.each(['en', 'zh-Hans', 'zh-Hant'])(
  'no words are joined where a line of the source ends: %s',
  async (language) => {
    const page = await openIn(`${language === 'en' ? '' : `${language}/`}errors.html`);
    await find(page, 'upload'); // loads the index
    const texts = await page.evaluate(() => window.PDS_SEARCH!.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(200);
    const glued = texts
      .join('\n')
      .match(/\b(thesame|ofthe|inthe|tothe|isnot|ofa|canbe|itis|withthe|forthe)\b/gi);
    expect(glued).toBeNull();
    expect(texts.filter((text) => /\n/.test(text))).toEqual([]);
  },
);
