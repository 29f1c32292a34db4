import { defineConfig } from 'vitest/config';

// The tests run in Node and drive Debian's Chromium; see support.ts.
const common = {
  root: new URL('../..', import.meta.url).pathname,
  testTimeout: 120_000,
  hookTimeout: 60_000,
};
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      { test: { ...common, name: 'client', include: ['test/browser/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'site',
          include: ['test/browser/site/*.test.ts'],
          globalSetup: 'test/browser/site/setup.ts', // builds the site, once for all files
        },
      },
    ],
  },
});
