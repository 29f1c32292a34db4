import { expect, onTestFinished, test } from 'vitest';
import { buildPackage } from '../support/built.js';
import { startSink, uploadMany } from '../support/many-files.js';

/** `npm run bench -- tree` does the same with 100,000 files. */
const FILES = 30_000;

/**
 * A File has about 1 KB and an entry about 200 bytes, so this limit shows whether either is kept.
 */
test.each([
  ['never', 30],
  ['same', 80],
])("with skip '%s' at most %i bytes a finished file stay in memory", async (skip, most) => {
  await buildPackage();
  const { port, stop } = await startSink(0);
  onTestFinished(stop);
  const { heap } = await uploadMany(skip, FILES, port);
  expect((heap[FILES]! - heap[FILES / 10]!) / (FILES * 0.9)).toBeLessThan(most);
});
