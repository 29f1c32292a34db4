/**
 * `npm run docs` builds site/index.html, the API's documentation in one file that needs no network.
 * `npm run docs -- --serve [--port N]` serves it on loopback and builds it anew on save.
 */
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPage } from './docs/page.js';
import { serve } from './docs/serve.js';
import { run } from './run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    serve: { type: 'boolean', default: false },
    port: { type: 'string', default: '8080' },
  },
});

try {
  if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port: not a port: ${values.port}`);
  if (values.serve) {
    const url = await serve(root, buildApart, Number(values.port));
    console.log(`${url} (Ctrl-C ends it)`);
  } else {
    const page = await buildPage(root);
    const kb = (statSync(page).size / 1024).toFixed(0);
    console.log(`Wrote ${relative(process.cwd(), page)}, ${kb} KB`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** In a process of its own, which reads generated/ as it is then. */
async function buildApart(): Promise<string> {
  const { code, output } = await run(process.execPath, [...process.execArgv, process.argv[1]!]);
  if (code !== 0) throw new Error(output.trim());
  return join(root, 'site', 'index.html');
}
