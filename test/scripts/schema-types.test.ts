import { expect, test } from 'vitest';
import type { Schema } from '../../scripts/generate/document.js';
import { pretty } from '../../scripts/generate/output.js';
import { schemaTypes } from '../../scripts/generate/schema-types.js';
import { documentOf } from './support.js';

/** The type that `Thing` becomes. */
async function typeOf(given: Schema, others: Record<string, Schema> = {}): Promise<string> {
  const document = documentOf({ ...others, Thing: given });
  const names = new Map(Object.keys(others).map((name) => [name, `Named${name}`]));
  const text = await pretty(await schemaTypes(document, names));
  const [, found] = /\n {4}Thing: (.*?);\n(?: {4}\w|  \};)/s.exec(text)!;
  return found!.replace(/^ {4}/gm, '').trim();
}

const cases: [string, { given: Schema; others?: Record<string, Schema>; want: string }][] = [
  ['a string', { given: { type: 'string' }, want: 'string' }],
  [
    'an open enum',
    {
      given: { type: 'string', 'x-extensible-enum': ['file', "it's"] },
      want: `'file' | "it's" | (string & {})`,
    },
  ],
  [
    'an open enum of numbers',
    { given: { type: 'integer', 'x-extensible-enum': [0, 2] }, want: '0 | 2 | (number & {})' },
  ],
  [
    'a list of an open enum',
    {
      given: { type: 'array', items: { type: 'string', 'x-extensible-enum': ['a'] } },
      want: `('a' | (string & {}))[]`,
    },
  ],
  ['a closed enum', { given: { type: 'string', enum: ['a', 'b'] }, want: `'a' | 'b'` }],
  [
    'an object without described members',
    { given: { type: 'object' }, want: 'Record<string, unknown>' },
  ],
  [
    'a map',
    {
      given: { type: 'object', additionalProperties: { type: 'string' } },
      want: '{\n  [key: string]: string;\n}',
    },
  ],
  [
    'a default does not make a member required',
    {
      given: { type: 'object', properties: { a: { type: 'integer', default: 3 } } },
      want: '{\n  /** @default 3 */\n  a?: number;\n}',
    },
  ],
  [
    'another schema is named by its exported name',
    {
      given: { type: 'object', properties: { a: { $ref: '#/components/schemas/File' } } },
      others: { File: { type: 'object', description: 'A file.', properties: {} } },
      want: '{\n  /** A file. */\n  a?: NamedFile;\n}',
    },
  ],
  [
    'a description beside a $ref replaces that of the schema',
    {
      given: {
        type: 'object',
        properties: { a: { $ref: '#/components/schemas/Id', description: 'This file.' } },
      },
      others: { Id: { type: 'string', description: 'An id.', examples: ['f1'] } },
      want: '{\n  /**\n   * This file.\n   *\n   * @example "f1"\n   */\n  a?: NamedId;\n}',
    },
  ],
  [
    'a choice of required members',
    {
      given: {
        type: 'object',
        required: ['c'],
        properties: {
          a: { type: 'string', description: 'First.' },
          b: { type: 'string' },
          c: { type: 'string' },
        },
        'x-pds-required-any': [['a'], ['b']],
      },
      want: '{\n  c: string;\n} & (\n  | {\n      /** First. */\n      a: string;\n      b?: undefined;\n    }\n  | {\n      b: string;\n      a?: undefined;\n    }\n)',
    },
  ],
  [
    'a choice of required members, one of which is always required',
    {
      given: {
        type: 'object',
        required: ['a'],
        properties: { a: { type: 'string' }, b: { type: 'string' } },
        'x-pds-required-any': [['a'], ['b']],
      },
      want: '{\n  a: string;\n  b?: string;\n}',
    },
  ],
  [
    'the comment of a member has its meaning, unit, limits, deprecation, default and examples',
    {
      given: {
        type: 'object',
        properties: {
          wait: {
            type: 'integer',
            format: 'int32',
            'x-unit': 'seconds',
            minimum: 1,
            maximum: 900,
            default: 900,
            deprecated: true,
            description: 'How long.\n\n- never\n- */ ever',
            examples: [60, 120, 180],
          },
        },
      },
      want: [
        '{',
        '  /**',
        '   * How long.',
        '   *',
        '   * - never',
        '   * - *\\/ ever',
        '   *',
        '   * Unit: seconds. Format: int32. From 1 to 900.',
        '   *',
        '   * @deprecated',
        '   * @default 900',
        '   * @example 60',
        '   * @example 120',
        '   */',
        '  wait?: number;',
        '}',
      ].join('\n'),
    },
  ],
];

test.for(cases)('%s', async ([, { given, others, want }]) => {
  expect(await typeOf(given, others)).toBe(want);
});
