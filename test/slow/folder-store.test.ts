import { test } from 'vitest';
import { killAndCheck, startOthersAndCheck } from '../support/folder-store.js';

test('after each of 30 kill -9 the store has everything that it acknowledged', async () => {
  await killAndCheck(30);
});

test('while one process works on a store, 58 further processes are refused', async () => {
  await startOthersAndCheck(58);
});
