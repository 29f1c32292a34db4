/**
 * `npm run size` prints what each use of the package weighs in a bundle, against its budget.
 * With `--inputs` also the files that the bytes come from.
 */
import { budgets } from './size/budgets.js';
import { faults, measure } from './size/measure.js';
import { table } from './table.js';

const listInputs = process.argv.includes('--inputs');
const kb = (bytes: number | undefined) => (bytes === undefined ? '' : (bytes / 1024).toFixed(1));

const rows = [];
const problems: string[] = [];
const details: string[] = [];
for (const budget of budgets) {
  const measured = await measure(budget);
  const found = faults(budget, measured);
  const { gzip, min, inputs } = measured;
  rows.push([
    budget.name,
    kb(gzip),
    kb(budget.gzip),
    kb(min),
    kb(budget.min),
    found.length === 0 ? 'ok' : 'over',
  ]);
  problems.push(...found.map((fault) => `${budget.name}: ${fault}`));
  const files = inputs.map(([file, bytes]) => `  ${String(bytes).padStart(7)}  ${file}`);
  details.push(`\n${budget.name}\n${files.join('\n')}`);
}

console.log('Bundled and minified by esbuild, in KB (1024 bytes)\n');
console.log(table(['', 'gzip', 'budget', 'min', 'budget', ''], rows));
if (listInputs) console.log(details.join('\n'));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
