import { expect, test } from 'vitest';
import type { Check } from '../../generated/operations.js';
import type { Schema } from '../../scripts/generate/document.js';
import { literal } from '../../scripts/generate/literal.js';
import { requestCheck, responseCheck } from '../../scripts/generate/operations.js';
import { documentOf } from './support.js';

const others: Record<string, Schema> = {
  Part: { type: 'object', required: ['n'], properties: { n: { type: 'integer' }, x: {} } },
  Tree: { type: 'object', properties: { inner: { $ref: '#/components/schemas/Tree' } } },
};
const part = { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } } as const;

const requests: [string, { given: Schema; want: Check }][] = [
  ['anything', { given: {}, want: {} }],
  ['a description only', { given: { description: 'Any.' }, want: {} }],
  [
    'a string with its pattern and range',
    {
      given: {
        type: 'string',
        'x-pds-format': 'uint64',
        pattern: '^\\d+$',
        description: 'A number.',
      },
      want: { type: 'string', pattern: '^\\d+$', format: 'uint64' },
    },
  ],
  ['another format', { given: { type: 'string', format: 'date-time' }, want: { type: 'string' } }],
  ['a $ref', { given: { $ref: '#/components/schemas/Part' }, want: part }],
  [
    'a list',
    {
      given: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
      want: { type: 'array', items: part },
    },
  ],
  [
    'a schema that contains itself',
    { given: { $ref: '#/components/schemas/Tree' }, want: { type: 'object' } },
  ],
  [
    'a choice of required members',
    {
      given: { type: 'object', 'x-pds-required-any': [['a'], ['b']] },
      want: { type: 'object', requiredAny: [['a'], ['b']] },
    },
  ],
  [
    'all of several schemas',
    {
      given: {
        allOf: [
          { $ref: '#/components/schemas/Part' },
          { type: 'object', required: ['m'], properties: { m: { type: 'boolean' } } },
        ],
      },
      want: {
        type: 'object',
        required: ['n', 'm'],
        properties: { n: { type: 'integer' }, m: { type: 'boolean' } },
      },
    },
  ],
  ['several types', { given: { type: ['string', 'null'] }, want: { type: ['string', 'null'] } }],
];

test.for(requests)('check of a request: %s', ([, { given, want }]) => {
  expect(requestCheck(documentOf(others), given)).toEqual(want);
});

test('check of an answer: only its required members, with their types', () => {
  const given: Schema = {
    type: 'object',
    required: ['id', 'any'],
    properties: {
      id: { type: 'string', pattern: '^a' },
      any: {},
      size: { type: 'integer' },
    },
  };
  expect(responseCheck(documentOf(others), given)).toEqual({
    type: 'object',
    required: ['id', 'any'],
    properties: { id: { type: 'string' } },
  });
});

const values: [string, { given: unknown; want: string }][] = [
  ['a string', { given: `it's "so" \\ \n`, want: `'it\\'s "so" \\\\ \\n'` }],
  ['a name', { given: { 'a-b': 1, c: true }, want: `{ 'a-b': 1, c: true }` }],
  ['empty values', { given: [{}, []], want: '[{}, []]' }],
  [
    'a value that is too long for a line',
    {
      given: { a: 'x'.repeat(60), b: ['y'.repeat(60)] },
      want: `{\n  a: '${'x'.repeat(60)}',\n  b: ['${'y'.repeat(60)}'],\n}`,
    },
  ],
];

test.for(values)('literal: %s', ([, { given, want }]) => {
  expect(literal(given)).toBe(want);
});

test('literal: a repeated part is replaced by its name', () => {
  const shorthand = { "{ type: 'string' }": 'text' };
  expect(
    literal({ a: { type: 'string' }, b: { type: 'string', pattern: 'x' } }, { shorthand }),
  ).toBe("{ a: text, b: { type: 'string', pattern: 'x' } }");
});
