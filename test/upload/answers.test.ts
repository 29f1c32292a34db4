import { expect, test } from 'vitest';
import { sweepAnswers } from '../support/answer-sweep.js';

test('a hundred uploads with one member of an answer of another type: a File with the bytes, or an error of ours', async () => {
  const tally = await sweepAnswers({ runs: 100, seed: 11 });
  console.log(JSON.stringify(tally.ends));
  expect(tally).toMatchObject({ runs: 100, bare: [], falseSuccesses: [], falseRefusals: [] });
});
