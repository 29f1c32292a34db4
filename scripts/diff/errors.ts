import type { ErrorEntry, ErrorTable } from '../generate/errors.js';
import type { Change, Impact } from './change.js';

/** The first step of a change's place where that is in openapi/errors.yaml. */
export const ERRORS_FILE = 'errors.yaml';

/** Compares the error codes of two revisions: the type PdsErrorCode and what the client does. */
export function compareErrors(before: ErrorTable, after: ErrorTable): Change[] {
  const changes: Change[] = [];
  const add = (impact: Impact, code: string, text: string, gone = false) =>
    changes.push({ impact, text: `The error code ${code} ${text}`, at: [ERRORS_FILE, code], gone });
  for (const [code, was] of before) {
    const is = after.get(code);
    if (!is) add('major', code, 'is no longer known: code for it compiles, to no effect.', true);
    else for (const [impact, text] of entryChanges(was, is)) add(impact, code, text);
  }
  for (const code of after.keys()) if (!before.has(code)) add('minor', code, 'is new.');
  return changes;
}

function* entryChanges(was: ErrorEntry, is: ErrorEntry): Generator<[Impact, string]> {
  if (was.status !== is.status)
    yield ['major', `comes with ${is.status} instead of ${was.status}.`];
  if (was.from !== is.from)
    yield ['minor', `comes from the ${is.from} instead of the ${was.from}.`];
  if (was.newCredential !== is.newCredential) {
    yield [
      'minor',
      is.newCredential
        ? 'is now answered by a new credential and a second try.'
        : 'is no longer answered by a new credential.',
    ];
  }
  if (was.nothingDone !== is.nothingDone) {
    yield [
      'minor',
      is.nothingDone
        ? 'now means that the service certainly did nothing.'
        : 'no longer means that the service certainly did nothing.',
    ];
  }
  if (was.message !== is.message || was.meaning !== is.meaning || was.remedy !== is.remedy) {
    yield ['patch', 'is described in other words.'];
  }
}
