/**
 * `npm run build`: dist/ anew, by plain tsc. With --if-stale it does nothing when dist/ is newer
 * than all that it is made of.
 */
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './run.js';

const SOURCES = ['src', 'generated', 'tsconfig.json', 'package.json'];
const COMMAND = 'dist/src/cli/main.js';

const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean', default: false } } });
if (!values['if-stale'] || isStale()) await build();

async function build(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  const { code, output } = await run('node_modules/.bin/tsc', []);
  if (code !== 0) {
    // Half a build must not pass for a fresh one.
    rmSync('dist', { recursive: true, force: true });
    console.error(output.trim());
    process.exitCode = 1;
    return;
  }
  if (existsSync(COMMAND)) chmodSync(COMMAND, 0o755);
}

function isStale(): boolean {
  if (!existsSync(COMMAND)) return true;
  const built = Math.min(...filesOf('dist').map(modified));
  return SOURCES.flatMap(filesOf).some((path) => modified(path) >= built);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function modified(path: string): number {
  return statSync(path).mtimeMs;
}
