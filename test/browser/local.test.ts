import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright';
import { createLocalPds, localToken } from '../../src/local/index.js';
import { listen } from '../../src/node/listen.js';
import { bundle, launch, serve } from './support.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Uploads two parts and returns what a page can read of the answers. */
const upload = `
  async function upload(endpoint, send, token) {
    const post = async (path, body) => {
      const response = await send(new Request(endpoint + path, {
        method: 'POST',
        headers: { authorization: 'Bearer ' + token, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }));
      return { status: response.status, headers: response.headers, body: await response.json() };
    };
    const created = await post('/v2/file/create', {
      drive_id: '1', parent_file_id: 'root', name: 'a.bin', type: 'file',
      part_info_list: [{ part_number: 1 }, { part_number: 2 }],
    });
    const { file_id, upload_id, part_info_list } = created.body;
    const etags = [];
    for (const [index, size] of [300000, 5].entries()) {
      const body = new Blob([new Uint8Array(size).fill(index)]);
      const response = await send(new Request(part_info_list[index].upload_url, { method: 'PUT', body }));
      etags.push(response.headers.get('etag'), response.headers.get('x-oss-hash-crc64ecma'));
    }
    const completed = await post('/v2/file/complete', { drive_id: '1', file_id, upload_id });
    const missing = await post('/v2/file/get', { drive_id: '1', file_id: 'none' });
    return {
      size: completed.body.size,
      crc64_hash: completed.body.crc64_hash,
      etags,
      missing: missing.body.code,
      requestId: missing.headers.get('x-ca-request-id'),
      date: missing.headers.get('date'),
    };
  }
`;

const whole = {
  size: 300_005,
  crc64_hash: expect.stringMatching(/^\d+$/),
  etags: [
    expect.stringMatching(/^"[0-9A-F]{32}"$/),
    expect.stringMatching(/^\d+$/),
    expect.stringMatching(/^"[0-9A-F]{32}"$/),
    expect.stringMatching(/^\d+$/),
  ],
  missing: 'NotFound.File',
  requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
  date: expect.stringMatching(/GMT$/),
};

test('a page uploads to a local PDS of another origin', async () => {
  const { url, close } = await listen(createLocalPds({ cors: true }));
  const site = await serve({ '/': { body: `<script>${upload}</script>` } });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const seen = await page.evaluate(
      `upload(${JSON.stringify(url)}, (request) => fetch(request), ${JSON.stringify(localToken)})`,
    );
    expect(seen).toEqual(whole);
  } finally {
    await site.close();
    await close();
  }
});

test('a local PDS runs inside a page', async () => {
  const code = await bundle(`
    import { createLocalPds, localToken } from '../../src/local/index.js';
    ${upload}
    const pds = createLocalPds();
    Object.assign(window, { result: upload(pds.endpoint, pds.fetch, localToken) });
  `);
  const site = await serve({
    '/': { body: '<script type="module" src="/code.js"></script>' },
    '/code.js': { body: code, type: 'text/javascript' },
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    expect(await page.evaluate('window.result')).toEqual(whole);
  } finally {
    await site.close();
  }
});
