import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Source } from '../../scripts/generate/source.js';
import { ownFindings } from '../../scripts/lint/rules.js';
import { run } from '../../scripts/run.js';
import { root } from './document.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of openapi/ in which one file reads otherwise. */
function copyWith(path: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pds-lint-'));
  folders.push(folder);
  cpSync(join(root, 'openapi'), join(folder, 'openapi'), { recursive: true });
  const file = join(folder, 'openapi', path);
  const before = path === 'schemas/Lonely.yaml' ? '' : readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  return folder;
}

const lineOf = (folder: string, path: string, text: string): number =>
  readFileSync(join(folder, 'openapi', path), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

const lint = (folder: string) =>
  run(process.execPath, [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    '--eval',
    `process.chdir(${JSON.stringify(folder)}); import(${JSON.stringify(join(root, 'scripts/lint.ts'))})`,
  ]);

const added = (lines: string) => (text: string) => `${text}\n${lines}\n`;
const shown = 'examples: [{ a: 1 }]';

describe('rules of our own', () => {
  it('find nothing to mend in openapi/', () => {
    expect(ownFindings(new Source(root))).toEqual([]);
  });

  const cases: [rule: string, path: string, change: (text: string) => string, line: string][] = [
    [
      'described',
      'schemas/File.yaml',
      added('  new_one:\n    type: string\n    examples: [a]'),
      'new_one',
    ],
    ['described', 'schemas/File.yaml', added('  new_one:\n    $ref: ./UserTag.yaml'), 'new_one'],
    [
      'described',
      'schemas/Face.yaml',
      (text) => text.replace(/^description: [^]*?(?=^\w)/m, ''),
      'type:',
    ],
    [
      'example',
      'schemas/File.yaml',
      added('  new_one:\n    type: string\n    description: New.'),
      'new_one',
    ],
    [
      'example',
      'schemas/File.yaml',
      added('  new_one:\n    type: string\n    description: New.\n    examples: []'),
      'new_one',
    ],
    [
      'one-type-a-file',
      'schemas/File.yaml',
      added(`  new_one:\n    description: New.\n    ${shown}\n    type: object`),
      'description: New.',
    ],
    [
      'one-type-a-file',
      'schemas/File.yaml',
      added(
        `  new_one:\n    description: New.\n    ${shown}\n    type: array\n    items:\n      type: object`,
      ),
      '      type: object',
    ],
    [
      'one-type-a-file',
      'paths/getFile.yaml',
      (text) => text.replace('$ref: ../schemas/File.yaml', 'type: object'),
      '            type: object',
    ],
    [
      'open-enum',
      'schemas/File.yaml',
      (text) => text.replace('x-extensible-enum: [file, folder]', 'enum: [file, folder]'),
      'enum: [file, folder]',
    ],
    [
      'idempotent',
      'paths/getFile.yaml',
      (text) => text.replace('  x-pds-idempotent: true\n', ''),
      'post:',
    ],
    [
      'idempotent',
      'paths/getFile.yaml',
      (text) => text.replace('idempotent: true', 'idempotent: yes please'),
      'post:',
    ],
    ['used', 'schemas/Lonely.yaml', () => 'description: Alone.\ntype: string\n', 'description'],
  ];

  it.each(cases)('%s: %s', (rule, path, change, line) => {
    const folder = copyWith(path, change);
    const findings = ownFindings(new Source(folder));
    expect(findings.map((it) => [it.rule, it.place])).toContainEqual([
      rule,
      `openapi/${path}:${lineOf(folder, path, line)}`,
    ]);
  });

  it('leave the values of examples alone', () => {
    const folder = copyWith(
      'examples/FilePlain.yaml',
      added('  enum: [a]\n  schema: { type: object }'),
    );
    expect(ownFindings(new Source(folder))).toEqual([]);
  });
});

describe('npm run lint', () => {
  it('ends with 1 and names file and line of what Redocly and our rules find', async () => {
    const path = 'schemas/UserTag.yaml';
    const folder = copyWith(path, (text) =>
      text
        .replace('examples: [k1]', 'examples: [1]')
        .replace('    description: Value of the tag.\n', ''),
    );
    const { code, output } = await lint(folder);
    expect(code).toBe(1);
    expect(output).toContain(
      `openapi/${path}:${lineOf(folder, path, 'examples: [1]')}: [no-invalid-schema-examples]`,
    );
    expect(output).toContain(
      `openapi/${path}:${lineOf(folder, path, '  value:')}: [described] property value has no`,
    );
  });

  it('counts a warning', async () => {
    const folder = copyWith('redocly.yaml', (text) => `${text}  tags-alphabetical: warn\n`);
    const { code, output } = await lint(folder);
    expect(output).toMatch(/openapi\/openapi\.yaml:\d+: \[tags-alphabetical\]/);
    expect(code).toBe(1);
  });

  it('names file and line of what is no YAML, without a stack', async () => {
    const folder = copyWith('schemas/UserTag.yaml', added('broken: ['));
    const { code, output } = await lint(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/^openapi\/schemas\/UserTag\.yaml:\d+: no YAML/);
    expect(output).not.toContain('    at ');
  });
});
