import { testKinds } from './kinds/check.js';
import { QUICK } from './kinds/table.js';

testKinds(QUICK);
