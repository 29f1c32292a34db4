/**
 * `npm run generate`: writes generated/ from openapi/. With --check it writes nothing, names what
 * is stale and ends with 1. What is structurally wrong in openapi/ stops it, with generated/ left
 * as it was.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate/index.js';
import { stale, write } from './generate/output.js';
import { SpecError } from './generate/source.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = process.cwd();
const folder = join(root, 'generated');

try {
  const files = await generate(root);
  const names = values.check ? stale(folder, files) : write(folder, files);
  const paths = names.map((name) => `generated/${name}`);
  if (values.check && names.length > 0) {
    console.error(`Stale, run \`npm run generate\`: ${paths.join(', ')}`);
    process.exitCode = 1;
  } else {
    console.log(paths.length > 0 ? `Wrote ${paths.join(', ')}` : 'generated/ is up to date');
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
