import { expect, test } from 'vitest';
import { comment, wrap } from '../../scripts/generate/jsdoc.js';

const long = 'word '.repeat(30).trim();

const cases: [string, { given: string; want: string }][] = [
  ['lines of one paragraph are joined', { given: 'one\ntwo', want: 'one two' }],
  ['paragraphs stay separate', { given: 'one\n\ntwo', want: 'one\n\ntwo' }],
  [
    'items of a list stay separate',
    { given: 'all:\n- one\n  more\n- two', want: 'all:\n- one more\n- two' },
  ],
  [
    'code keeps its lines',
    { given: 'so:\n\n```\na\nb\n```\nend', want: 'so:\n\n```\na\nb\n```\nend' },
  ],
  ['a table keeps its lines', { given: '| a |\n|---|\n| 1 |', want: '| a |\n|---|\n| 1 |' }],
  [
    'long lines of code and tables are not broken',
    {
      given: `| ${long} |\n\n\`\`\`\n${long}\n\`\`\``,
      want: `| ${long} |\n\n\`\`\`\n${long}\n\`\`\``,
    },
  ],
  [
    'a long line is broken at a space',
    { given: long, want: `${'word '.repeat(18).trim()}\n${'word '.repeat(12).trim()}` },
  ],
  [
    'the second line of a long item is indented',
    { given: `- ${long}`, want: `- ${'word '.repeat(18).trim()}\n  ${'word '.repeat(12).trim()}` },
  ],
];

test.for(cases)('wrap: %s', ([, { given, want }]) => {
  expect(wrap(given)).toBe(want);
});

test('comment: is on one line if it fits, and its text cannot end it', () => {
  expect(comment('a */ b')).toBe('/** a *\\/ b */\n');
  expect(comment('a\n\nb', 2)).toBe('  /**\n   * a\n   *\n   * b\n   */\n');
  expect(comment('')).toBe('');
});
