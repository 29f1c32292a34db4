import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import { serve } from '../support.js';

export const folder = inject('site');

/** Every page of the site by its path in the folder. */
export const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort();

export const addressOf = (path: string) => pathToFileURL(join(folder, path)).href;

/**
 * A browser context without a network, for pages from files. An error, a warning, or a request for
 * anything but a file fails the test.
 */
export async function fromFiles(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ offline: true, ...options });
  const problems = watch(context);
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  return context;
}

/** The requests of a context for anything but files, and the errors and warnings of its pages. */
export function watch(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) problems.push(request.url());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  return problems;
}

/** Opens a page of the site and waits until all of it is drawn. */
export async function open(context: BrowserContext, path: string, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(addressOf(path) + hash);
  await drawn(page);
  return page;
}

/** Redoc and Swagger UI draw by script, and only what is in view. */
export async function drawn(page: Page): Promise<void> {
  if ((await page.locator('#redoc').count()) > 0) {
    await page.locator('#redoc main h2').first().waitFor();
  }
  if ((await page.locator('#console').count()) > 0) {
    await page.locator('#console .opblock').first().waitFor();
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The site over HTTP on loopback. */
export async function overHttp(): Promise<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    Object.hasOwn(TYPES, extname(path)),
  );
  const { url, close } = await serve(
    Object.fromEntries(
      files.map((path) => [
        `/${path}`,
        { body: readFileSync(join(folder, path)), type: TYPES[extname(path)]! },
      ]),
    ),
  );
  onTestFinished(close);
  return url;
}
