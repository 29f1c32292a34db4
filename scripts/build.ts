/**
 * `npm run build`: dist/ anew, by plain tsc, then slimmed. With --if-stale it does nothing when
 * dist/ is newer than all that it is made of. No maps: the JavaScript is the TypeScript without its
 * types, and maps with their sources would be twice as large as all the rest.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { slim } from './build/slim.js';
import { run } from './run.js';

const SOURCES = ['src', 'generated', 'tsconfig.json', 'package.json'];
const COMMAND = 'dist/src/cli/main.js';

const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean', default: false } } });
await alone(async () => {
  if (!values['if-stale'] || isStale()) await build();
});

/** One build at a time: the others wait, and then find dist/ fresh. */
async function alone(work: () => Promise<void>): Promise<void> {
  const lock = join('node_modules', '.cache', 'build.lock');
  mkdirSync(join(lock, '..'), { recursive: true });
  for (let held = false; !held;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      held = true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (!isAlive(lock)) rmSync(lock, { force: true });
      else await setTimeout(200);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the process that holds a lock is still there. */
function isAlive(lock: string): boolean {
  try {
    // The file is empty for a moment; 0 would ask for this process's own group, which is there.
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Builds beside dist/ and puts it in its place when it is whole: others may be using the old one. */
async function build(): Promise<void> {
  const beside = join('node_modules', '.cache', `build-${process.pid}`);
  const built = join(beside, 'dist');
  try {
    const maps = ['--sourceMap', 'false', '--declarationMap', 'false'];
    const { code, output } = await run('node_modules/.bin/tsc', ['--outDir', built, ...maps]);
    if (code !== 0) {
      console.error(output.trim());
      process.exitCode = 1;
      return;
    }
    copyFileSync('package.json', join(beside, 'package.json'));
    await slim(join(process.cwd(), beside, '/'));
    chmodSync(join(beside, COMMAND), 0o755);
    rmSync('dist', { recursive: true, force: true });
    renameSync(built, 'dist');
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
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
