/**
 * `npm run docs` builds site/, the documentation, in files that need no server and no network.
 * `npm run docs -- --serve [--port N]` serves it on loopback and builds it again when a source is
 * saved.
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { makeSite, writeSite } from './build.js';
import { readGuides } from './guides.js';
import { llmsText } from './llms.js';
import { serve } from './serve.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'site');

try {
  const { values } = parseArgs({
    options: {
      serve: { type: 'boolean', default: false },
      port: { type: 'string', default: '8080' },
    },
  });
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
    throw new Error(`--port must be a port, got ${values.port}`);
  }
  if (values.serve) {
    const watched = ['openapi', 'generated', 'scripts/docs'].map((name) => join(root, name));
    const { url } = await serve({ folder, watched, build: buildApart, port, log: console.log });
    console.log(`${url} (press Ctrl-C to end)`);
  } else {
    const site = await makeSite(root);
    writeSite(site, folder);
    writeFileSync(join(root, 'llms.txt'), llmsText(readGuides(root)));
    console.log(report(site));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function report(site: Awaited<ReturnType<typeof makeSite>>): string {
  const sizes = [...site.values()].map((content) => Buffer.byteLength(content));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const megabytes = (total / 2 ** 20).toFixed(1);
  return `Wrote ${relative(process.cwd(), folder)}/: ${site.size} files, ${megabytes} MB`;
}

/** Builds the site in a new process, because this one would not read generated/ again. */
async function buildApart(): Promise<void> {
  const args = [...process.execArgv, process.argv[1]!];
  await promisify(execFile)(process.execPath, args).catch((error: { stderr: string }) => {
    throw new Error(error.stderr.trim());
  });
}
