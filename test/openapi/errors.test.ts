import { describe, expect, it } from 'vitest';
import type { Body, OperationObject } from '../../scripts/generate/document.js';
import { document, problems, readData, resolve } from './document.js';

interface ErrorRow {
  readonly status: number;
  readonly code: string;
  readonly message: string | null;
}

interface ErrorAnswer extends Body {
  readonly headers: Record<string, unknown>;
}

const rows = readData('errors.json') as ErrorRow[];
const operations = Object.values(document.paths).map((item) => item['post'] as OperationObject);
const answersOf = (operation: OperationObject): [string, ErrorAnswer][] =>
  Object.entries(operation.responses)
    .filter(([status]) => Number(status) >= 400)
    .map(([status, { $ref }]) => [status, resolve($ref!) as ErrorAnswer]);

describe('errors', () => {
  const answers = new Map(answersOf(operations[0]!));

  it.each(rows.map((row) => [row.status, row.code, row.message] as const))(
    '%s %s is described with its message',
    (status, code, message) => {
      const answer = answers.get(String(status))!;
      expect(answer.description).toContain(`| \`${code}\` |`);
      if (message !== null) expect(JSON.stringify(answer)).toContain(message.replace(/\.$/, ''));
    },
  );

  it.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s describes all of its errors, with the headers of the gateway',
    (_, operation) => {
      const found = answersOf(operation);
      const statuses = ['400', '401', '403', '404', '409', '429', '500', '503', '504'];
      expect(found.map(([status]) => status)).toEqual(statuses);
      for (const [, { headers }] of found) {
        expect(Object.keys(headers)).toEqual(
          expect.arrayContaining(['x-ca-request-id', 'x-ca-error-code', 'x-ca-error-message']),
        );
      }
    },
  );

  it.each<[string, object]>([
    ['lower case', { code: 'NotFound.File', message: 'no file' }],
    ['capitals', { Code: 'NotFound.File', Message: 'no file', RequestId: 'x' }],
    ['more members', { code: 'PreHashMatched', message: '', pre_hash: 'x', file_name: 'a' }],
    ['nothing', {}],
  ])('an error body with %s is valid', (_, body) => {
    expect(problems('ErrorBody', body)).toBe('');
  });

  it('an error body whose code is a number is invalid', () => {
    expect(problems('ErrorBody', { code: 404 })).toContain('code must be string');
  });
});
