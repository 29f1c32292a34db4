/**
 * `npm run generate` writes generated/ from openapi/. With --check it writes nothing, and ends with 1
 * if a file is out of date. If anything in openapi/ is wrong or not understood, it stops with one line
 * and changes nothing.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.js';
import { stale, write } from './output.js';
import { SpecError } from './source.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = join(process.cwd(), 'generated');
try {
  const files = await generate(process.cwd());
  const names = values.check ? stale(folder, files) : write(folder, files);
  const paths = names.map((name) => `generated/${name}`).join(', ');
  if (paths && values.check) {
    console.error(`Stale, run \`npm run generate\`: ${paths}`);
    process.exitCode = 1;
  } else {
    console.log(paths ? `Wrote ${paths}` : 'generated/ is up to date');
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
