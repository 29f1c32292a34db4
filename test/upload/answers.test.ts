import { expect, test } from 'vitest';
import { sweepAnswers } from '../support/answer-sweep.js';

test('100 uploads, each with a member of a wrong type in an answer: a File with the right bytes, or one of our errors', async () => {
  const tally = await sweepAnswers({ runs: 100, seed: 11 });
  console.log(JSON.stringify(tally.ends));
  expect(tally).toMatchObject({ runs: 100, bare: [], falseSuccesses: [], falseRefusals: [] });
});
