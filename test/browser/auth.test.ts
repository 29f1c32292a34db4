import { generateKeyPairSync } from 'node:crypto';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalPds, localAccessKey } from '../../src/local/index.js';
import { listen } from '../../src/node/listen.js';
import { bundle, launch, serve } from './support.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('in a page, v4 signs, and v1 rejects with the reason why it cannot', async () => {
  const code = await bundle(`
    import { accessKey, createClient } from '../../src/index.js';
    const key = ${JSON.stringify(localAccessKey)};
    const folder = { drive_id: '1', parent_file_id: 'root', name: 'folder', type: 'folder' };
    window.create = (endpoint, signature) =>
      createClient({ endpoint, auth: accessKey(key, { signature }) }).createFile(folder).then(
        ({ type }) => type,
        ({ name, outcome, message }) => ({ name, outcome, message }),
      );
  `);
  const { url, close } = await listen(createLocalPds({ cors: true }));
  const site = await serve({
    '/': { body: '<script type="module" src="/code.js"></script>' },
    '/code.js': { body: code, type: 'text/javascript' },
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const create = (signature: string) =>
      page.evaluate(`window.create(${JSON.stringify(url)}, '${signature}')`);
    expect(await create('v4')).toBe('folder');
    expect(await create('v1')).toEqual({
      name: 'PdsCredentialsError',
      outcome: 'not-sent',
      message: expect.stringMatching(/Date header.*signature: 'v4'/),
    });
  } finally {
    await site.close();
    await close();
  }
});

test("a page's WebCrypto signs the assertion of a JWT application", async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const code = await bundle(`
    import { createClient, jwtApp } from '../../src/index.js';
    const auth = jwtApp({
      domainId: 'bj1',
      clientId: 'app',
      privateKey: ${JSON.stringify(privateKey.export({ type: 'pkcs1', format: 'pem' }))},
      subjectType: 'service',
    });
    const seen = [];
    const fetch = async (request) => {
      seen.push([request.headers.get('authorization'), await request.clone().text()]);
      const isToken = request.url.endsWith('/token');
      return Response.json(isToken ? { access_token: 'token-1', expires_in: 60 } : { file_id: 'f' });
    };
    const client = createClient({ domainId: 'bj1', auth, fetch });
    window.result = client.getFile({ drive_id: '1', file_id: 'f' }).then(() => seen);
  `);
  const site = await serve({
    '/': { body: '<script type="module" src="/code.js"></script>' },
    '/code.js': { body: code, type: 'text/javascript' },
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const seen = await page.evaluate<[string | null, string][]>('window.result');
    expect(seen.map(([authorization]) => authorization)).toEqual([null, 'Bearer token-1']);
    expect(new URLSearchParams(seen[0]![1]).get('assertion')).toMatch(
      /^[\w-]+\.[\w-]+\.[\w-]{342}$/,
    );
  } finally {
    await site.close();
  }
});
