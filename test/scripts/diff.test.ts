import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { changesBetween } from '../../scripts/diff/compare.js';
import { compareErrors } from '../../scripts/diff/errors.js';
import { apiHistory, keptVersions } from '../../scripts/diff/history.js';
import { diff } from '../../scripts/diff/index.js';
import { comparePatterns } from '../../scripts/diff/patterns.js';
import { bumpOf, nextVersion } from '../../scripts/diff/report.js';
import type { Document } from '../../scripts/generate/document.js';
import { base, editable, edits } from './diff-edits.js';
import { copyProject, edit, ROOT, runScript, SMALL } from './support.js';

describe('the verdict of an edit', () => {
  test.for(edits)('%s is %s', ([name, bump, change, texts]) => {
    const after = structuredClone(base);
    change(editable(after));
    const changes = changesBetween(base as Document, after as Document);
    expect(
      bumpOf(changes),
      changes.map(({ impact, text }) => `${impact}: ${text}`).join('\n'),
    ).toBe(bump);
    expect(changes.length > 0, `${name} is seen`).toBe(bump !== 'none');
    if (texts) expect(changes.map(({ text }) => text)).toEqual(texts);
  });

  const entry = {
    status: 404,
    from: 'service',
    meaning: 'It is not there.',
    remedy: 'Look elsewhere.',
    newCredential: false,
    nothingDone: true,
  };
  test.for([
    ['removed', undefined, 'major'],
    ['with another status', { ...entry, status: 410 }, 'major'],
    ['that a new credential now fixes', { ...entry, newCredential: true }, 'minor'],
    ['whose outcome is now unknown', { ...entry, nothingDone: false }, 'minor'],
    ['that now comes from the gateway', { ...entry, from: 'gateway' }, 'minor'],
    ['with a new remedy', { ...entry, remedy: 'Look again.' }, 'patch'],
    ['without a change', entry, 'none'],
  ] as const)('an error code %s is %s', ([, after, bump]) => {
    const changes = compareErrors(
      new Map([['NotFound', entry]]),
      new Map(after && [['NotFound', after]]),
    );
    expect(bumpOf([...changes])).toBe(bump);
  });

  test.for([
    ['0.1.4', 'major', '0.2.0'],
    ['0.1.4', 'minor', '0.1.5'],
    ['0.1.4', 'patch', '0.1.5'],
    ['2.1.4', 'major', '3.0.0'],
    ['2.1.4', 'minor', '2.2.0'],
    ['2.1.4', 'patch', '2.1.5'],
    ['2.1.4', 'none', '2.1.4'],
  ] as const)('after %s a %s change gives %s', ([version, bump, want]) => {
    expect(nextVersion(version, bump)).toBe(want);
  });

  test.for([
    ['^[^/]+$', '^[^]*$', 'wider'],
    ['^[0-9]*$', '^[0-9]{1,20}$', 'narrower'],
    ['^\\d+$', '^[0-9]+$', 'same'],
    ['abc', '^abc$', 'narrower'],
    ['^a|b$', 'a|b', 'wider'],
    ['^a$', '^b$', 'other'],
    ['^(?!x)a$', '^a$', 'other'],
    ['(', 'a', 'other'],
  ] as const)('a change of the pattern %s to %s is %s', ([before, after, want]) => {
    expect(comparePatterns(before, after)).toBe(want);
  });
});

test('the history compares each recorded release with the one before it in the order of versions', () => {
  const root = mkdtempSync(join(tmpdir(), 'pds-history-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'openapi/history'), { recursive: true });
  const states = [['0.9.0'], ['0.10.0', 'author'], ['0.11.0', 'author', 'publisher']];
  for (const [version, ...members] of states) {
    const document = structuredClone(base);
    const { book } = editable(document);
    for (const member of members) book.properties[member] = { type: 'string' };
    writeFileSync(join(root, `openapi/history/${version}.json`), JSON.stringify(document));
  }
  const history = apiHistory(root, base as Document);
  expect(history.map(({ version, bump, changes }) => [version, bump, changes.length])).toEqual([
    ['unreleased', 'major', 2],
    ['0.11.0', 'minor', 1],
    ['0.10.0', 'minor', 1],
    ['0.9.0', 'none', 0],
  ]);
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

  test('compares with the last tag, reports in Markdown, and ends with 1 after a breaking change', async () => {
    const root = inGit();
    edit(root, 'openapi/schemas/File.yaml', (text) => text.replace(/ {2}pages:[^]*? - 12\n/, ''));
    edit(root, 'openapi/paths/lend.yaml', (text) => text.replace(/ {12}pages: 12\n/, ''));
    expect(await runScript(root, 'diff/index.ts')).toEqual({
      code: 1,
      stderr: '',
      stdout: `# API changes since v1.2.3

Verdict: breaking: **major**. library 1.2.3 becomes 2.0.0.

## What breaks callers

- PdsFile.pages is gone: code that names it no longer compiles. (openapi/schemas/File.yaml:12 in v1.2.3)

1 changes of descriptions, examples and the like.
`,
    });
  });

  test('without an argument compares with the newest recorded release, and finds no breaking change', async () => {
    const newest = keptVersions(ROOT).at(-1)!;
    const { code, text } = await diff(ROOT);
    expect(text).toContain(`# API changes since ${newest}\n`);
    // A breaking change is a decision: whoever makes one changes this assertion until the release.
    expect(text).not.toContain('What breaks callers');
    expect(code).toBe(0);
    const since = await diff(ROOT, '0.1.0');
    expect(since.text).toContain(
      '- The method client.listFile() is new. (openapi/paths/listFile.yaml:2)',
    );
  });

  test('names removed members of a recorded release with their place, and compares its error codes', async () => {
    const root = inGit();
    mkdirSync(join(root, 'openapi/history'));
    const kept = (version: string, text: string) =>
      writeFileSync(join(root, `openapi/history/${version}`), text);
    const document = structuredClone(base) as Record<string, any>;
    document['paths'] = {};
    document['components'] = {
      schemas: { File: { type: 'object', properties: { gone: { type: 'string' } } } },
    };
    kept('0.9.0.json', JSON.stringify({ ...document, info: { title: 'x', version: 'old' } }));
    kept('0.10.0.json', JSON.stringify(document));
    kept(
      '0.10.0.errors.yaml',
      'Lost: { status: 404, meaning: It, remedy: It, newCredential: false, nothingDone: true }',
    );
    const { code, text } = await diff(root);
    expect(text).toContain('# API changes since 0.10.0');
    expect(text).toContain(
      'gone: code that names it no longer compiles. (openapi/history/0.10.0.json, components > schemas > File > properties > gone in 0.10.0)',
    );
    expect(text).toContain('The error code Lost is no longer known');
    expect(code).toBe(1);
    expect((await diff(root, '0.9.0')).text).toContain('The version of the API was old');
    expect((await diff(root, 'HEAD')).text).toContain('nothing changed');
  });

  test('ends with 0 without a breaking change, and with 2 if there is nothing to compare', async () => {
    const root = inGit();
    expect(await diff(root, 'HEAD')).toEqual({
      code: 0,
      text: '# API changes since HEAD\n\nVerdict: nothing changed.\n',
    });
    expect(await diff(root, 'v9')).toEqual({
      code: 2,
      text: 'v9: git knows no such revision\n',
    });
  });

  test('names a new error code with its line', async () => {
    const root = inGit();
    writeFileSync(
      join(root, 'openapi/errors.yaml'),
      `# Codes
Lent:
  status: 409
  meaning: Another reader has it.
  remedy: Wait.
  newCredential: false
  nothingDone: true
`,
    );
    const { code, text } = await diff(root);
    expect(text).toContain('- The error code Lent is new. (openapi/errors.yaml:3)');
    expect(code).toBe(0);
  });

  test('rates an edit whose example no longer matches, and names the example to correct', async () => {
    const root = inGit();
    edit(root, 'openapi/schemas/File.yaml', (text) => text.replace('integer', 'string'));
    const { code, text } = await diff(root);
    expect(code).toBe(1);
    expect(text).toContain('To fix before `npm run generate`: openapi/');
    expect(text).toMatch(
      /To fix .*File\.yaml:\d+: the example breaks its schema: it must be string/,
    );
    expect(text).toContain('- PdsFile.pages was integer, is string: code written for the old');
  });
});
