import { expect, test } from 'vitest';
import { testKinds } from '../scripts/kinds/check.js';
import { KINDS } from '../scripts/kinds/table.js';

test('there are kinds enough', () => expect(KINDS.length).toBeGreaterThanOrEqual(40));
testKinds(KINDS);
