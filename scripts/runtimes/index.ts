/**
 * `npm run test:runtimes` installs the packed package into an empty folder, and runs it on every
 * runtime that its users have, through their compilers and bundlers. What this machine does not have
 * is skipped with the reason; the command fails if any check fails.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createLocalPds } from '../../src/local/index.js';
import { listen } from '../../src/node/listen.js';
import { installApp } from './app.js';
import { bundlers } from './bundlers.js';
import { compilers } from './compilers.js';
import type { Row } from './outcome.js';
import { react, sandboxes } from './sandboxes.js';
import { servers } from './servers.js';
import { installTools } from './tools.js';
import { table } from '../table.js';

const started = performance.now();
const [tools, app] = [await installTools(), await installApp()];
const pds = createLocalPds({ cors: true, createHash: (algorithm) => createHash(algorithm) });
const { url, close } = await listen(pds);
let failed = false;
try {
  console.log(`${app.packages.length} packages: ${app.packages.join(', ')}\n`);
  report('runtime', await servers(app, tools, url));
  report('sandbox', await sandboxes(app, tools, url));
  report('bundler', await bundlers(app, tools, url));
  report('project', await react(app, tools, url));
  report('compiler', await compilers(app, tools));
} finally {
  await close();
  rmSync(app.folder, { recursive: true });
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
if (failed) process.exitCode = 1;

/** Prints one table, and below it the reasons of what was skipped or failed. */
function report(kind: string, rows: readonly Row[]): void {
  const checks = [...new Set(rows.flatMap(({ outcomes }) => outcomes.map(({ check }) => check)))];
  const lines = rows.map(({ name, outcomes }) => [
    name,
    ...checks.map((check) => outcomes.find((outcome) => outcome.check === check)?.state ?? ''),
  ]);
  console.log(`${table([kind, ...checks], lines)}\n`);
  for (const { name, outcomes } of rows) {
    for (const reason of new Set(outcomes.flatMap(({ reason }) => reason ?? []))) {
      const same = outcomes.filter((outcome) => outcome.reason === reason);
      const which = same.map(({ check }) => check).join(', ');
      console.log(`${name}, ${which}: ${same[0]!.state}: ${reason}\n`);
    }
    failed ||= outcomes.some(({ state }) => state === 'failed');
  }
}
