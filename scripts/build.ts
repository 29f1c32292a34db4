/**
 * `npm run build`: dist/ anew, by plain tsc, then slimmed. With --if-stale it does nothing when
 * dist/ is newer than all that it is made of. No maps: the JavaScript is the TypeScript without its
 * types, and maps with their sources would be twice as large as all the rest.
 */
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { slim } from './build/slim.js';
import { run } from './run.js';

const SOURCES = ['src', 'generated', 'tsconfig.json', 'package.json'];
const COMMAND = 'dist/src/cli/main.js';

const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean', default: false } } });
if (!values['if-stale'] || isStale()) await build();

async function build(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  const { code, output } = await run('node_modules/.bin/tsc', [
    '--sourceMap',
    'false',
    '--declarationMap',
    'false',
  ]);
  if (code !== 0) {
    // Half a build must not pass for a fresh one.
    rmSync('dist', { recursive: true, force: true });
    console.error(output.trim());
    process.exitCode = 1;
    return;
  }
  await slim(fileURLToPath(new URL('..', import.meta.url)));
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
