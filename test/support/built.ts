import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const SOURCES = ['src', 'generated', 'package.json', 'tsconfig.json', 'tsdown.config.ts'];

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  bin: { pds: string };
  exports: Record<string, { default: string }>;
};

/** The `pds` command of the package, which `buildPackage()` builds. */
export const pdsCommand = join(root, manifest.bin.pds);

/** The built file of an entry point: `.`, `./node`. */
export const builtEntry = (name: string): string => join(root, manifest.exports[name]!.default);

/** Builds dist/, unless it is newer than all its sources. */
export async function buildPackage(): Promise<void> {
  if (!isStale()) return;
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root });
}

function isStale(): boolean {
  if (!existsSync(pdsCommand)) return true;
  const built = modified(pdsCommand);
  return SOURCES.flatMap(pathsOf).some((path) => modified(path) >= built);
}

/** A file, or a folder with all its content. The time of the folder itself shows a deleted file. */
function pathsOf(name: string): string[] {
  const path = join(root, name);
  if (!statSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path, { recursive: true }).map((each) => join(path, String(each)))];
}

const modified = (path: string): number => statSync(path).mtimeMs;
