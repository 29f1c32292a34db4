import type { Page } from 'playwright';

/** A part of the last call: request, response, code, ... */
export const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

/** Where the body of the open operation is written. */
export const body = (page: Page) => page.locator('.opblock.is-open textarea.body-param__text');

export const execute = (page: Page) => page.locator('.opblock.is-open .btn.execute').click();

/** Signs with an access key, v4. */
export async function useKey(page: Page, secret: string, id: string): Promise<void> {
  await page.locator('#setting-auth').selectOption('accessKey');
  await page.locator('#setting-accessKeyId').fill(id);
  await page.locator('#setting-accessKeySecret').fill(secret);
}

/** The secrets that the page shows, or stores outside its memory. */
export async function secretsOf(page: Page, secrets: readonly string[]): Promise<string[]> {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases().catch(() => []);
    const state: unknown = history.state;
    return JSON.stringify([
      location.href,
      { ...localStorage },
      { ...sessionStorage },
      databases,
      document.cookie,
      state,
      document.title,
    ]);
  });
  const cookies = JSON.stringify(await page.context().cookies());
  const shown = (await page.locator('body').innerText()) + (await page.content());
  return secrets.filter((secret) => (kept + cookies + shown).includes(secret));
}
