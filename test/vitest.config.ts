import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['test/slow/**', 'test/browser/**', '**/node_modules/**'],
    // More than the two cores of a small machine: many tests wait for what they started.
    maxWorkers: 3,
    testTimeout: 30_000,
  },
});
