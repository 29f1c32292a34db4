import type { ErrorEntry, ErrorTable } from '../generate/errors.js';
import { change, pairs, type Change, type Impact } from './change.js';

/** The first step of a change's place if that is in openapi/errors.yaml. */
export const ERRORS_FILE = 'errors.yaml';

/** Compares the error codes of two revisions: the type PdsErrorCode, and what the client does. */
export function* compareErrors(before: ErrorTable, after: ErrorTable): Generator<Change> {
  for (const [code, was, is] of pairs(Object.fromEntries(before), Object.fromEntries(after))) {
    const of = (impact: Impact, text: string, gone = false) =>
      change(impact, `The error code ${code} ${text}`, [ERRORS_FILE, code], gone);
    if (!was) yield of('minor', 'is new.');
    else if (!is)
      yield of('major', 'is no longer known: code for it compiles, to no effect.', true);
    else for (const [impact, text] of entryChanges(was, is)) yield of(impact, text);
  }
}

function* entryChanges(was: ErrorEntry, is: ErrorEntry): Generator<[Impact, string]> {
  if (was.status !== is.status)
    yield ['major', `comes with ${is.status} instead of ${was.status}.`];
  if (was.from !== is.from)
    yield ['minor', `comes from the ${is.from} instead of the ${was.from}.`];
  if (was.newCredential !== is.newCredential) {
    const verb = is.newCredential ? 'now makes' : 'no longer makes';
    yield ['minor', `${verb} the client get a new credential and try again.`];
  }
  if (was.nothingDone !== is.nothingDone) {
    const verb = is.nothingDone ? 'now means' : 'no longer means';
    yield ['minor', `${verb} that the service certainly did nothing.`];
  }
  if (was.message !== is.message || was.meaning !== is.meaning || was.remedy !== is.remedy) {
    yield ['patch', 'is described in other words.'];
  }
}
