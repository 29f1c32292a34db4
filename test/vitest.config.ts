import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const exclude = ['test/slow/**', 'test/browser/**', '**/node_modules/**'];

/**
 * A test file runs in a process of its own if it replaces modules or globals, or changes the
 * environment, or if its helpers clean up at the end of the file. The other files share processes:
 * starting one, and loading the modules again, takes longer than most of these files themselves.
 */
const NEEDS_OWN_PROCESS = /\bvi\.|process\.env\[.*\] = |\/support\/cli\.js'|\/tiers\.js'|from 'msw/;

const isolated = ['test', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => NEEDS_OWN_PROCESS.test(readFileSync(join(root, path), 'utf8'))),
);

export default defineConfig({
  test: {
    root,
    // More than the two cores of a small machine: many tests wait for what they started.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'shared',
          root,
          include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: [...exclude, ...isolated],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'isolated', root, include: isolated, exclude, testTimeout: 30_000 } },
    ],
  },
});
