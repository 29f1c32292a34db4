import { test } from 'vitest';
import { killAndCheck, startOthersAndCheck } from '../support/folder-store.js';

test('kill -9, 30 times: what was acknowledged is there', async () => {
  await killAndCheck(30);
});

test('58 starts of a second process beside one at work: none gets the store', async () => {
  await startOthersAndCheck(58);
});
