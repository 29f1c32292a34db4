import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['test/slow/**', 'test/browser/**', '**/node_modules/**'],
    // Vitest would leave one of two cores idle; many tests wait for what they started.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
