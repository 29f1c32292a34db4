import { test } from 'vitest';
import { killAndCheck } from '../support/folder-store.js';

test('kill -9, 30 times: what was acknowledged is there', async () => {
  await killAndCheck(30);
});
