/**
 * `npm run size` prints what each use of the package weighs in a bundle, and what an installation
 * adds, against their budgets. With `--files` also the files that the bytes come from. Builds first.
 */
import { fileURLToPath } from 'node:url';
import { budgets } from './budgets.js';
import { faults, measure } from './measure.js';
import { installBudget, listTarball } from './tarball.js';
import { table } from '../table.js';

const listFiles = process.argv.includes('--files');
const kb = (bytes: number) => (bytes / 1024).toFixed(1);

const rows = [];
const problems: string[] = [];
const details: string[] = [];
for (const budget of budgets) {
  const measured = await measure(budget);
  const found = faults(budget, measured);
  const { gzip, min, inputs } = measured;
  rows.push([budget.name, kb(gzip), kb(budget.gzip), kb(min), found.length === 0 ? 'ok' : 'over']);
  problems.push(...found.map((fault) => `${budget.name}: ${fault}`));
  const files = inputs.map(([file, bytes]) => `  ${String(bytes).padStart(7)}  ${file}`);
  details.push(`\n${budget.name}\n${files.join('\n')}`);
}

console.log('Bundled and minified by esbuild, in KB (1024 bytes)\n');
console.log(table(['', 'gzip', 'budget', 'min', ''], rows));
if (listFiles) console.log(details.join('\n'));

const { files, packed, unpacked, dependencies, installed } = await listTarball(
  fileURLToPath(new URL('../..', import.meta.url)),
);
console.log(`
Tarball: ${files.length} files, ${kb(packed)} KB packed, ${kb(unpacked)} KB unpacked
Installed: ${dependencies.length + 1} packages, ${kb(installed)} KB of ${kb(installBudget.bytes)}`);
if (listFiles) {
  for (const { path, size } of files) console.log(`  ${String(size).padStart(7)}  ${path}`);
}
if (installed > installBudget.bytes) problems.push(`an installation adds ${kb(installed)} KB`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
