import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiChanges } from '../../scripts/diff/api.js';
import { command } from '../../scripts/diff/command.js';
import { typeEffects } from '../../scripts/diff/effects.js';
import { bumpOf, nextVersion, type Bump } from '../../scripts/diff/report.js';
import type { Document } from '../../scripts/generate/document.js';
import { readDocument } from '../../scripts/generate/index.js';
import { copyProject, edit, runScript, SMALL } from './support.js';

let base: Document;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pds-diff-test-'));
  ({ document: base } = await readDocument(SMALL));
  // Known values, to take away and to add to.
  const { File: file } = base.components!.schemas as Record<string, any>;
  file.properties.state = { type: 'string', 'x-extensible-enum': ['in', 'out'] };
  file.properties.size = { type: 'string', enum: ['large', 'small'] };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Changed {
  /** Changes the bundle: the schemas File (an answer) and LendRequest, the paths, or all of it. */
  change: (of: { file: any; request: any; paths: any; schemas: any }) => void;
  bump: Bump;
  /** The effects on TypeScript, all of them. */
  effects?: string[];
  /** What redocly says, in part. */
  api?: string;
}

const cases: [string, Changed][] = [
  ['nothing', { change: () => undefined, bump: 'none' }],
  [
    'a description',
    { change: ({ file }) => (file.properties.pages.description = 'Leaves.'), bump: 'patch' },
  ],
  [
    'a new member of an answer',
    {
      change: ({ file }) => (file.properties.author = { type: 'string' }),
      bump: 'minor',
      effects: ['minor: PdsFile.author is new.'],
    },
  ],
  [
    'a member of an answer removed',
    {
      change: ({ file }) => delete file.properties.pages,
      bump: 'major',
      effects: ['major: PdsFile.pages is gone: code that names it no longer compiles.'],
      api: 'Property `pages` of `File` was removed.',
    },
  ],
  [
    'a member of an answer retyped',
    {
      change: ({ file }) => (file.properties.pages.type = 'string'),
      bump: 'major',
      effects: [
        'major: PdsFile.pages was number, is string: code written for the old type may not compile.',
      ],
      api: 'Type of `pages`',
    },
  ],
  [
    'a member of an answer that may now be null',
    {
      change: ({ file }) => (file.properties.pages.type = ['integer', 'null']),
      bump: 'major',
      effects: [
        'major: PdsFile.pages was number, is null | number: code written for the old type may not compile.',
      ],
    },
  ],
  [
    'a required member of an answer made optional',
    {
      change: ({ file }) => (file.required = []),
      bump: 'major',
      effects: [
        'major: PdsFile.book_id may now be absent: code that relies on it no longer compiles.',
      ],
    },
  ],
  [
    'an optional member of an answer made sure',
    {
      change: ({ file }) => file.required.push('pages'),
      bump: 'minor',
      effects: ['minor: PdsFile.pages is now always there.'],
    },
  ],
  [
    'a known value added',
    {
      change: ({ file }) => file.properties.state['x-extensible-enum'].push('lost'),
      bump: 'minor',
      effects: ["minor: PdsFile.state may be 'lost'."],
    },
  ],
  [
    'a known value removed',
    {
      change: ({ file }) => file.properties.state['x-extensible-enum'].pop(),
      bump: 'major',
      effects: [
        "major: PdsFile.state is no longer known to be 'out': code for it compiles, to no effect.",
      ],
    },
  ],
  [
    'a value of a closed set removed',
    {
      change: ({ file }) => file.properties.size.enum.pop(),
      bump: 'major',
      effects: [
        "major: PdsFile.size is no longer 'small': code that names the value no longer compiles.",
      ],
    },
  ],
  [
    'a request with one more required member',
    {
      change: ({ request }) => {
        request.properties.until = { type: 'string' };
        request.required.push('until');
      },
      bump: 'major',
      effects: [
        'major: LendRequest.until is new and required: a request without it no longer compiles.',
      ],
      api: 'became required: `until`',
    },
  ],
  [
    'a request with one more member',
    {
      change: ({ request }) => (request.properties.until = { type: 'string' }),
      bump: 'minor',
      effects: ['minor: LendRequest.until is new.'],
    },
  ],
  [
    'a member of a request newly required',
    {
      change: ({ request }) => request.required.push('reader_id'),
      bump: 'major',
      effects: [
        'major: LendRequest.reader_id is now required: a request without it no longer compiles.',
      ],
    },
  ],
  [
    'a member of a request that takes more',
    {
      change: ({ request }) => (request.properties.book_id.type = ['string', 'integer']),
      bump: 'minor',
      effects: ['minor: LendRequest.book_id was string, is number | string.'],
    },
  ],
  [
    'one of several members taken from the choice',
    {
      change: ({ request }) => request.anyOf.pop(),
      bump: 'major',
      effects: ['major: LendRequest now demands one of reader_id.'],
    },
  ],
  [
    'an operation removed',
    {
      change: ({ paths }) => delete paths['/books/find'],
      bump: 'major',
      effects: [
        'major: The method client.findBook() is gone: code that names it no longer compiles.',
      ],
      api: 'Path `/books/find` was removed.',
    },
  ],
  [
    'an operation renamed',
    {
      change: ({ paths }) => (paths['/books/find'].get.operationId = 'searchBook'),
      bump: 'major',
      effects: [
        'major: The method client.findBook() is gone: code that names it no longer compiles.',
        'minor: The method client.searchBook() is new.',
      ],
    },
  ],
  [
    'an operation added',
    {
      change: ({ paths }) => {
        const { get } = paths['/books/find'];
        paths['/books/seek'] = { get: { ...get, operationId: 'seekBook' } };
      },
      bump: 'minor',
      effects: ['minor: The method client.seekBook() is new.'],
    },
  ],
  [
    'another type as the answer',
    {
      change: ({ paths, schemas }) => {
        schemas.Shelf = { type: 'object', properties: { shelf_id: { type: 'string' } } };
        const { content } = paths['/books/find'].get.responses['200'];
        content['application/json'].schema = { $ref: '#/components/schemas/Shelf' };
      },
      bump: 'major',
      effects: [
        'major: client.findBook() resolves to Shelf instead of File.',
        'minor: The type Shelf is new.',
      ],
    },
  ],
];

describe('verdicts', () => {
  test.for(cases)('%s', async ([, { change, bump, effects = [], api }]) => {
    const after = structuredClone(base) as any;
    const { schemas } = after.components;
    change({ file: schemas.File, request: schemas.LendRequest, paths: after.paths, schemas });
    const found = await typeEffects(base, after as Document);
    // Where the types break already, redocly cannot change the verdict; it takes its time.
    const settled = !api && found.some(({ impact }) => impact === 'major');
    const changes = settled
      ? []
      : await apiChanges(base, after as Document, mkdtempSync(join(folder, 'case-')));
    expect(found.map(({ impact, text }) => `${impact}: ${text}`)).toEqual(effects);
    const placed = <T>(items: readonly T[]) => items.map((item) => ({ ...item, place: '' }));
    expect(bumpOf({ effects: placed(found), changes: placed(changes) })).toBe(bump);
    if (api) expect(changes.map(({ text }) => text).join('\n')).toContain(api);
  });

  test.for([
    ['0.1.4', 'major', '0.2.0'],
    ['0.1.4', 'minor', '0.1.5'],
    ['0.1.4', 'patch', '0.1.5'],
    ['2.1.4', 'major', '3.0.0'],
    ['2.1.4', 'minor', '2.2.0'],
    ['2.1.4', 'patch', '2.1.5'],
    ['2.1.4', 'none', '2.1.4'],
  ] as const)('%s and a %s change: %s', ([version, bump, want]) => {
    expect(nextVersion(version, bump)).toBe(want);
  });
});

describe('npm run diff', () => {
  const inGit = (): string => {
    const root = copyProject(SMALL, ['openapi']);
    writeFileSync(join(root, 'package.json'), '{ "name": "library", "version": "1.2.3" }');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], {
        cwd: root,
        stdio: 'pipe',
      });
    git('init', '--quiet');
    git('add', 'openapi', 'package.json');
    git('commit', '--quiet', '-m', 'First');
    git('tag', 'v1.2.3');
    return root;
  };

  test('compares with the last tag, reports in markdown, ends with 1 at a break', async () => {
    const root = inGit();
    edit(root, 'openapi/schemas/File.yaml', (text) => text.replace(/ {2}pages:[^]*? - 12\n/, ''));
    edit(root, 'openapi/paths/lend.yaml', (text) => text.replace(/ {12}pages: 12\n/, ''));
    expect(await runScript(root, 'diff.ts')).toEqual({
      code: 1,
      stderr: '',
      stdout: `# API changes since v1.2.3

Verdict: breaking: **major**. library 1.2.3 becomes 2.0.0.

## What breaks TypeScript code

- PdsFile.pages is gone: code that names it no longer compiles. (openapi/schemas/File.yaml:12 in v1.2.3)

## What breaks the API

- Property \`pages\` of \`File\` was removed. (openapi/schemas/File.yaml:12 in v1.2.3)
`,
    });
  });

  test('ends with 0 where nothing breaks, 2 where there is nothing to compare', async () => {
    const root = inGit();
    expect(await command(root, 'HEAD')).toEqual({
      code: 0,
      text: '# API changes since HEAD\n\nVerdict: nothing changed.\n',
    });
    expect(await command(root, 'v9')).toEqual({
      code: 2,
      text: 'v9: git knows no such revision\n',
    });
    edit(root, 'openapi/schemas/File.yaml', (text) => text.replace('- b1', '- 5'));
    expect(await command(root)).toEqual({
      code: 2,
      text: 'openapi/schemas/File.yaml:10: the example breaks its schema: it must be string\n',
    });
  });
});
