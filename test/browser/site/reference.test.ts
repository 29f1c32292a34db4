import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleLanguages } from '../../../scripts/docs/samples.js';
import { samples } from '../../docs/samples.js';
import { root } from '../../docs/snippets.js';
import { launch } from '../support.js';
import { document, examplesOf, leaves, plain, resolved, type Example } from './document.js';
import { addressOf } from './site.js';

const operations = Object.entries(document.paths).map(([path, { post }]) => ({ path, ...post }));
const screenshots = join(root, 'site/screenshots');
const address = addressOf('index.html');

let browser: Browser;

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await launch();
});
afterAll(() => browser?.close());

describe('the page, with the network off', () => {
  const problems: string[] = [];
  let page: Page;

  beforeAll(async () => {
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 1440, height: 1000 },
    });
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url())) problems.push(`requested ${request.url()}`);
    });
    await page.goto(address);
    await section(page, '').waitFor();
  });
  afterAll(() => page.context().close());

  test('shows every operation unfolded', async () => {
    for (const { operationId, path, summary } of operations) {
      await goTo(page, operationRoute(operationId));
      const text = await section(page, operationRoute(operationId)).textContent();
      expect(text).toContain(summary);
      expect(text).toContain(path);
      expect(text).toContain('Responses');
    }
  });

  test('has every member of every type, File included', async () => {
    expect(Object.keys(document.components.schemas.File!.properties!).length).toBeGreaterThan(50);
    for (const [name, { properties = {} }] of Object.entries(document.components.schemas)) {
      const route = `schemas/${name.toLowerCase()}`;
      await goTo(page, route);
      const text = (await section(page, route).textContent())!;
      expect(Object.keys(properties).filter((member) => !text.includes(member))).toEqual([]);
    }
  });

  test('has every example of a request', async () => {
    for (const { operationId, requestBody } of operations) {
      const panel = await panelOf(page, operationId, 0);
      await choose(panel, 1, 'Payload');
      await expectExamples(panel, 2, examplesOf(requestBody));
    }
  });

  test('has a sample in every language for every request example', async () => {
    for (const { operationId } of operations) {
      const panel = await panelOf(page, operationId, 0);
      const own = samples.filter(({ call }) => call.id === operationId);
      for (const language of sampleLanguages) {
        await choose(panel, 1, language);
        const ofLanguage = own.filter((sample) => sample.language === language);
        for (const { call, code } of ofLanguage) {
          if (ofLanguage.length > 1) await choose(panel, 2, call.title!);
          await expect
            .poll(async () => (await panel.textContent())!.replaceAll(/\s+/g, ''))
            .toContain(code.replaceAll(/\s+/g, ''));
        }
      }
    }
  });

  test('has every example of an answer', async () => {
    for (const { operationId, responses } of operations) {
      const panel = await panelOf(page, operationId, 1);
      for (const [status, response] of Object.entries(responses)) {
        // The error answers are the same for every operation.
        if ('$ref' in response && operationId !== operations[0]!.operationId) continue;
        await panel.getByRole('button', { name: status, exact: true }).click();
        await expectExamples(panel, 0, examplesOf(resolved(response)));
      }
    }
  });

  test('explains each way to authenticate', async () => {
    await goTo(page, operationRoute('completeFile'));
    await section(page, operationRoute('completeFile')).getByText('View security details').click();
    for (const [name, words] of [
      ['bearer', 'access token'],
      ['accessKeyV1', 'String to sign'],
      ['accessKeyV4', 'Canonical request'],
      ['shareToken', 'x-share-token'],
    ] as const) {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByText(words).last().waitFor();
    }
    await page.keyboard.press('Escape');
  });

  test('finds crc64_hash', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('crc64_hash');
    const found = page.getByRole('dialog');
    await found.getByRole('link', { name: /CompleteFileRequest/ }).waitFor();
    await found.getByText('crc64_hash').first().waitFor();
    await page.keyboard.press('Escape');
  });

  test('has a target for each of its links', async () => {
    await goTo(page, operationRoute('completeFile'));
    const links = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));
    expect(links.length).toBeGreaterThan(10);
    const lost = await page.evaluate(
      (ids) => {
        const { document } = globalThis;
        const sections = [...document.querySelectorAll<HTMLElement>('[data-section-id]')];
        const routes = sections.map(({ dataset }) => dataset['sectionId']);
        return ids.filter((id) => !document.getElementById(id) && !routes.includes(`/${id}`));
      },
      links.map((link) => link.split('#').at(-1)!.replace(/^\//, '')),
    );
    expect(lost.filter((id) => !/[=&]|^schemas\//.test(id))).toEqual([]);
  });

  test('reported no error and made no request', () => {
    expect(problems).toEqual([]);
  });
});

describe.for(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.for([1440, 390])('fits a window of %i pixels', async (width) => {
    const context = await browser.newContext({
      colorScheme,
      offline: true,
      viewport: { width, height: width > 1000 ? 1000 : 844 },
    });
    const page = await context.newPage();
    for (const [name, route] of [
      ['top', ''],
      ['operation', operationRoute('completeFile')],
      ['type', 'schemas/file'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${address}#/${route}`);
      await section(page, route).waitFor();
      await page.waitForFunction(() => globalThis.document.fonts.status === 'loaded');
      const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      const color = await page.evaluate(
        () => getComputedStyle(globalThis.document.querySelector('#redoc p')!).color,
      );
      expect(brightness(color) < 128).toBe(colorScheme === 'light');
      await page.screenshot({ path: `${screenshots}/${name}-${width}-${colorScheme}.png` });
    }
    await context.close();
  });
});

const operationRoute = (operationId: string) => `other/${operationId.toLowerCase()}`;

/** What the page shows for a route; '' is the introduction. */
const section = (page: Page, route: string) =>
  page.locator(route ? `[id="${route}"]` : '#api-content').first();

async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#/${route}`);
  await section(page, route).waitFor({ state: 'attached' });
  await section(page, route).scrollIntoViewIfNeeded();
}

/** The panels beside an operation: 0 has the request, 1 the answers. */
async function panelOf(page: Page, operationId: string, which: 0 | 1): Promise<Locator> {
  const route = operationRoute(operationId);
  await goTo(page, route);
  return section(page, route)
    .getByTestId('right-panel')
    .locator('[data-component-name="Panel/Panel"]')
    .nth(which);
}

/** Chooses an entry of the panel's dropdowns, counted from 0. */
async function choose(panel: Locator, dropdown: number, entry: string): Promise<void> {
  const button = panel.getByTestId('dropdown').nth(dropdown).getByRole('button').first();
  // Scrolled to the middle of the window, so that the menu has room below.
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click();
  // Chosen by keyboard: a long menu can reach below the window, where nothing can be clicked.
  const item = panel.page().getByRole('menuitem', { name: entry, exact: true });
  await item.evaluate((element: HTMLElement) => element.click());
}

/** Chooses each example in a dropdown, and checks that all of it is shown. */
async function expectExamples(panel: Locator, dropdown: number, examples: Example[]) {
  for (const { summary, value } of examples) {
    if (examples.length > 1) await choose(panel, dropdown, summary);
    await expect
      .poll(async () => {
        const text = plain(await panel.textContent());
        return leaves(value).filter((leaf) => !text.includes(leaf.slice(0, 100)));
      })
      .toEqual([]);
  }
}

function brightness(color: string): number {
  const [red, green, blue] = color.match(/\d+/g)!.map(Number);
  return (red! + green! + blue!) / 3;
}
