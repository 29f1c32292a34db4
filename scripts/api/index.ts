/**
 * `npm run api`: writes api.md, every export of the package with its signature and its file. With
 * `--check` it writes nothing, and ends with 1 if api.md is out of date.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readIfThere } from '../files.js';
import { apiPage } from './page.js';

const style = await resolveConfig(import.meta.filename);
const text = await format(apiPage(process.cwd()), { ...style, parser: 'markdown' });
if (text === readIfThere('api.md')) console.log('api.md is up to date');
else if (process.argv.includes('--check')) {
  console.error('api.md is stale: run `npm run api`');
  process.exitCode = 1;
} else {
  writeFileSync('api.md', text);
  console.log('api.md written');
}
