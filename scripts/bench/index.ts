/**
 * `npm run bench -- NAME [ARGS...]` runs test/bench/NAME.ts; without a name it lists what there is.
 */
import { readdirSync } from 'node:fs';

const folder = new URL('../../test/bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

const name = process.argv[2];
if (name !== undefined && names.includes(name)) {
  await import(new URL(`${name}.ts`, folder).href);
} else {
  console.error(`usage: npm run bench -- NAME\n\n${names.map((each) => `  ${each}\n`).join('')}`);
  process.exitCode = name === undefined ? 0 : 2;
}
