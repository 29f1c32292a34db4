import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../support.js';
import { execute, part } from './console.js';
import { fromFiles, open, pages } from './site.js';

// Every page is opened from its file, without a network. It must request nothing, report no error, have
// no problem that axe calls serious, and be no wider than a phone.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const schemes = ['light', 'dark'] as const;
const sizes = [
  { width: 1440, height: 1000 },
  { width: 390, height: 844 },
];

/**
 * What axe finds in a renderer and our style sheet cannot correct: the rule, where it is, and why it
 * stays. Any other finding fails, and so does an entry that no longer occurs.
 */
const known: readonly { rule: string; within: string; why: string }[] = [];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const isEnglish = (path: string) => !path.startsWith('zh-');

/** Chinese pages differ from the English ones only in their words, so one page of each kind is enough. */
const kinds =
  /(^|\/)(console|errors|history|guides\/index|guides\/5-uploading|library\/index|library\/crc64)\.html$/;
const large = 'library/index.html'; // the same English text in each language

const plain = pages.filter(
  (path) =>
    !/(^|-Han.\/)(index|console)\.html$/.test(path) &&
    (isEnglish(path) || (kinds.test(path) && !path.endsWith(large))),
);

test('the site has every page in every language', () => {
  const english = pages.filter(isEnglish);
  expect(english.length).toBeGreaterThan(20);
  for (const language of ['zh-Hans', 'zh-Hant']) {
    const translated = pages.filter((path) => path.startsWith(`${language}/`));
    expect(translated.map((path) => path.slice(language.length + 1))).toEqual(english);
  }
});

describe('opens from its file, with one main heading, a skip link and no request', () => {
  test.for(pages)('%s', async (path) => {
    const page = await open(await fromFiles(browser), path);
    const language = /^zh-Han[st]/.exec(path)?.[0] ?? 'en';
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await expect.poll(() => page.locator('h1').count()).toBe(1);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip:focus');
    await skip.waitFor();
    await page.keyboard.press('Enter');
    await page.locator('main#content:focus').waitFor();
    expect(await unreachable(page)).toEqual([]);
  });
});

describe('axe and the width of a phone', () => {
  test.for(plain)('%s', async (path) => {
    const context = await fromFiles(browser);
    const page = await open(context, path);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      // axe needs many seconds for the largest page, so it runs once for each scheme and each width.
      for (const size of path === large ? [sizes[colorScheme === 'light' ? 1 : 0]!] : sizes) {
        await page.setViewportSize(size);
        expect(await tooWide(page)).toEqual([]);
        // Rules about colours run in both schemes, the others once for each width.
        const rules =
          colorScheme === 'light' ? undefined : ['color-contrast', 'link-in-text-block'];
        expect({ colorScheme, ...size, found: await findings(page, rules) }).toEqual({
          colorScheme,
          ...size,
          found: [],
        });
      }
    }
  });

  test.for(pages.filter((path) => /(^|\/)console\.html$/.test(path)))('%s', async (path) => {
    for (const colorScheme of schemes) {
      const page = await open(await fromFiles(browser, { colorScheme }), path, '#getFile');
      await page.locator('.opblock.is-open .btn.execute').waitFor();
      await page.locator('#setting-auth').selectOption('accessKey');
      await execute(page);
      await expect.poll(() => part(page, 'response').textContent()).toMatch(/^404\n/);
      for (const size of isEnglish(path) ? sizes : sizes.slice(1)) {
        await page.setViewportSize(size);
        expect(await tooWide(page)).toEqual([]);
        expect(await findings(page)).toEqual([]);
      }
    }
  });

  test.for(pages.filter((path) => /(^|-Han.\/)index\.html$/.test(path)))('%s', async (path) => {
    for (const colorScheme of isEnglish(path) ? schemes : schemes.slice(1)) {
      for (const { width, height } of isEnglish(path) ? sizes : sizes.slice(1)) {
        // Redoc draws only what is in view, so the window is large.
        const viewport = { width, height: 40_000 };
        const page = await open(await fromFiles(browser, { colorScheme, viewport }), path);
        await page.locator('[id="other/completefile"] pre').first().waitFor();
        await page.setViewportSize({ width, height });
        expect(await tooWide(page)).toEqual([]);
        expect(await findings(page)).toEqual([]);
        if (width < 500) expect(await covered(page)).toEqual([]);
      }
    }
  });

  test('the open search', async () => {
    for (const colorScheme of schemes) {
      const page = await open(await fromFiles(browser, { colorScheme }), 'errors.html');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('upload');
      await page.locator('dialog li').first().waitFor();
      expect(await findings(page)).toEqual([]);
    }
  });
});

/** What axe finds serious or critical, as `rule: element`. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe);
  // Without preload: axe would read the style sheets again, which a page from a file may not do.
  const options = { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: rules }) };
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, html }) => ({
        id,
        html,
        place: target.join(' '),
        reason: any[0]?.message,
      })),
    )
    .filter(
      ({ id, place }) => !known.some(({ rule, within }) => rule === id && place.includes(within)),
    )
    .map(({ id, place, html, reason = '' }) => `${id}: ${place} ${html.slice(0, 200)} ${reason}`);
}

/** Code and tables that scroll but cannot be reached by keyboard. */
const unreachable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('pre, .table, .md-table-wrapper')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX !== 'visible' &&
          element.tabIndex < 0 &&
          !element.closest('[tabindex="0"]') &&
          !element.querySelector('[tabindex="0"], a, button'),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  );

/** What makes the page scroll sideways. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 150))
      .slice(0, 5);
  });

/** What has a fixed place in the window and covers the text below the bar. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('header.site')!.getBoundingClientRect().bottom;
    return [...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).position === 'fixed')
      .filter((element) => {
        const { bottom, width, height } = element.getBoundingClientRect();
        return bottom > bar && width * height > 0 && (element as HTMLElement).checkVisibility();
      })
      .map((element) => element.outerHTML.slice(0, 200));
  });
