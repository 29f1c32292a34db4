import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errors, newCredentialCodes } from '../../generated/errors.js';
import type { Document } from '../../scripts/generate/document.js';
import { describeErrors, errorsFile, readErrors } from '../../scripts/generate/errors.js';
import { Source } from '../../scripts/generate/source.js';
import { copyProject, ROOT } from './support.js';

const GONE = `Gone:
  status: 410
  message: It | is gone.
  meaning: The book was lent.
  remedy: Wait.
  newCredential: false
  nothingDone: true
`;

function sourceWith(errors: string): Source {
  const root = copyProject(ROOT, []);
  mkdirSync(join(root, 'openapi'));
  writeFileSync(join(root, 'openapi/openapi.yaml'), 'openapi: 3.1.0\n');
  writeFileSync(join(root, 'openapi/errors.yaml'), errors);
  return new Source(root);
}

const wrong: [string, { change: (text: string) => string; want: string }][] = [
  ['a list', { change: () => '- Gone\n', want: '1: must be a map of error codes' }],
  [
    'a name',
    { change: (text) => text.replace('Gone', 'is gone'), want: '1: is gone must be a code' },
  ],
  [
    'nothing',
    { change: () => 'Gone:\n', want: '1: Gone must have status, from, message, meaning' },
  ],
  [
    'a success',
    {
      change: (text) => text.replace('410', '200'),
      want: '2: Gone: status must be a status from 400',
    },
  ],
  [
    'a flag that is a string',
    {
      change: (text) => text.replace('false', 'no way'),
      want: '6: Gone: newCredential must be true or',
    },
  ],
  [
    'a missing member',
    { change: (text) => text.replace('  remedy: Wait.\n', ''), want: '1: Gone: remedy is missing' },
  ],
  [
    'an unknown member',
    {
      change: (text) => `${text}  retry: true\n`,
      want: '8: Gone: retry is not known; an entry has',
    },
  ],
];

test.for(wrong)(
  'errors.yaml with %s is refused, and the message has the line',
  ([, { change, want }]) => {
    const source = sourceWith(change(GONE));
    expect(() => readErrors(source)).toThrow(`openapi/errors.yaml:${want}`);
  },
);

test('an answer gets the table of the codes of its status, and a status without a code is refused', () => {
  const source = sourceWith(GONE);
  const table = readErrors(source);
  const documentOf = (status: number) =>
    ({
      paths: {},
      components: { responses: { Gone: { description: 'No.', 'x-pds-errors': status } } },
    }) as unknown as Document;
  const { components } = describeErrors(documentOf(410), table, source);
  expect(components!['responses']!['Gone']).toMatchObject({
    description:
      'No.\n\n| code | message | what it means, what to do |\n| --- | --- | --- |\n' +
      '| `Gone` | It \\| is gone. | The book was lent. Wait. |\n',
  });
  expect(() => describeErrors(documentOf(404), table, source)).toThrow(
    'x-pds-errors: openapi/errors.yaml has no code of status 404',
  );
});

test('the generated file has a type of the codes, and the codes that a new credential fixes', () => {
  const file = errorsFile(readErrors(sourceWith(GONE)));
  expect(file).toContain("export type PdsErrorCode = 'Gone' | (string & {});");
  expect(newCredentialCodes).toEqual(
    Object.keys(errors).filter((code) => errors[code]!.newCredential),
  );
  expect(newCredentialCodes).toContain('AccessTokenExpired');
});
