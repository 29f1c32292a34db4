import { expect, test } from 'vitest';
import { testKinds } from '../scripts/kinds/check.js';
import { KINDS } from '../scripts/kinds/table.js';

test('at least 40 kinds of operation are tested', () =>
  expect(KINDS.length).toBeGreaterThanOrEqual(40));
testKinds(KINDS);
