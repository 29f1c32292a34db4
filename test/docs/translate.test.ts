import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashOf, pieces, translated } from '../../scripts/translate/blocks.js';
import { check } from '../../scripts/translate/check.js';
import { readMemory, translator, updateFile } from '../../scripts/translate/memory.js';
import { overlayOf, products, translateWith } from '../../scripts/translate/products.js';
import { sourceFiles } from '../../scripts/translate/sources.js';
import { root } from './snippets.js';

const textsIn = (markdown: string) =>
  pieces(markdown).flatMap(({ text, translatable }) => (translatable ? [text] : []));

test.each([
  ['paragraphs, their lines joined', 'One of\nthem.\n\nTwo `x`.', ['One of them.', 'Two `x`.']],
  ['headings', '## A title\nText of it', ['A title', 'Text of it']],
  ['items of lists', '- one\n  of them\n- two\n\n1. three\n', ['one of them', 'two', 'three']],
  [
    'cells of tables',
    '| code | meaning |\n| --- | --- |\n| `A` | is\\|not |',
    ['code', 'meaning', 'is\\|not'],
  ],
  ['no code', 'Text:\n\n```ts\nconst text = 1;\n```\n\n`only code`', ['Text:']],
  ['no addresses', '<https://example.com/some/words>\n\n12 %', []],
])('the translatable texts of Markdown: %s', (_, markdown, want) =>
  expect(textsIn(markdown)).toEqual(want),
);

test('splitting and joining changes only the line breaks of every text of the project', () => {
  const joined = (text: string) => text.replaceAll(/\s+/g, ' ');
  for (const { file } of sourceFiles(root)) {
    const text = readFileSync(join(root, file), 'utf8');
    if (!file.endsWith('.md')) continue;
    expect(joined(translated(text, () => undefined))).toBe(joined(text));
  }
});

test('the hash depends on the words, not on the line breaks', () => {
  expect(hashOf('one two\n  three')).toBe(hashOf('one two three'));
  expect(hashOf('one two')).not.toBe(hashOf('one too'));
});

/** A project with two files. */
function project({ complete = true } = {}): { folder: string; write: (text: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pds-translate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['openapi/paths', 'openapi/zh', 'generated']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  const write = (description: string) =>
    writeFileSync(
      join(folder, 'openapi/paths/get.yaml'),
      `get:\n  summary: Get it\n  description: |\n    First of\n    all.\n\n    ${description}\n  value: { summary: data }\n`,
    );
  write('Second.');
  writeFileSync(join(folder, 'README.md'), '# Get it\n\nWords.\n');
  writeFileSync(join(folder, 'openapi/zh/settings.yaml'), `complete: ${complete}\n`);
  const document = {
    info: { version: '1' },
    get: { summary: 'Get it', description: 'First of all.\n\nSecond.' },
  };
  writeFileSync(join(folder, 'generated/openapi.json'), JSON.stringify(document));
  return { folder, write };
}

/** Writes the missing entries and fills in their translations. */
async function translateAll(folder: string): Promise<void> {
  const memory = readMemory(folder);
  const known = new Set([...memory.values()].flat().flatMap(({ hash, zh }) => (zh ? [hash] : [])));
  for (const source of sourceFiles(folder)) {
    updateFile(folder, source, memory, known);
    try {
      const path = join(folder, source.translation);
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replaceAll(/ {2}en: (.*)\n((?: {2}was.*\n)?) {2}zh: ''/g, '  en: $1\n$2  zh: 译$1'),
      );
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
  for (const [file, content] of await products(folder)) writeFileSync(join(folder, file), content);
}

test('a project is complete when every text is translated, each once', async () => {
  const { folder } = project();
  const before = await check(folder);
  expect(before.failed).toBe(true);
  expect(before.lines).toContain(
    'openapi/paths/get.yaml:2: [translated] no Chinese text in openapi/zh/paths/get.yaml: "Get it"',
  );
  await translateAll(folder);
  expect(await check(folder)).toEqual({ lines: [], failed: false });
  // "Get it" is in both files but needs only one translation.
  expect(readFileSync(join(folder, 'openapi/zh/README.yaml'), 'utf8')).not.toContain('Get it');
  expect(readFileSync(join(folder, 'README.zh-Hans.md'), 'utf8')).toBe('# 译Get it\n\n译Words.\n');
});

test('a changed English text is reported with file and line, and keeps its old translation as `was`', async () => {
  const { folder, write } = project();
  await translateAll(folder);
  write('Changed.');
  const { lines, failed } = await check(folder);
  expect(failed).toBe(true);
  expect(lines).toContain(
    'openapi/paths/get.yaml:7: [translated] no Chinese text in openapi/zh/paths/get.yaml: "Changed."',
  );
  expect(
    lines.some((line) => /^openapi\/zh\/paths\/get\.yaml:\d+: .*"译Second\."/.test(line)),
  ).toBe(true);
  const source = sourceFiles(folder).find(({ file }) => file.endsWith('get.yaml'))!;
  const memory = readMemory(folder);
  const filled = [...memory.values()].flat().map(({ hash }) => hash);
  expect(updateFile(folder, source, memory, new Set(filled))).toBe(1);
  expect(readFileSync(join(folder, source.translation), 'utf8')).toContain(
    "  en: Changed.\n  was: 译Second.\n  zh: ''\n",
  );
  expect((await check(folder)).failed).toBe(true);
  await translateAll(folder);
  expect((await check(folder)).failed).toBe(false);
});

test('while the translation is not complete, missing texts are only counted', async () => {
  const { folder } = project({ complete: false });
  expect(await check(folder)).toEqual({
    lines: ['openapi/zh/: 5 texts are to be translated'],
    failed: false,
  });
});

test('a file made from the translations must be up to date', async () => {
  const { folder } = project();
  await translateAll(folder);
  writeFileSync(join(folder, 'README.zh-Hans.md'), 'old');
  expect((await check(folder)).lines).toContain(
    'README.zh-Hans.md:1: [translated] is not what openapi/zh/ gives',
  );
});

test('the error for a file that is not a list of translations names file and line', () => {
  const { folder } = project();
  mkdirSync(join(folder, 'openapi/zh/paths'), { recursive: true });
  writeFileSync(join(folder, 'openapi/zh/paths/get.yaml'), '- hash: abc\n  zh: a\n- zh: b\n');
  expect(() => readMemory(folder)).toThrow('openapi/zh/paths/get.yaml:3: must have a hash');
  writeFileSync(join(folder, 'openapi/zh/paths/get.yaml'), '- hash: abc\n  zh: "a\n');
  expect(() => readMemory(folder)).toThrow(/^openapi\/zh\/paths\/get\.yaml:\d+: not YAML/);
});

test('the overlay contains the translated texts of the document, but no data', () => {
  const memory = readMemory(root);
  const file = 'openapi/zh/paths/completeFile.yaml';
  const translate = translateWith(memory, root);
  const document = JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8'));
  const { actions } = overlayOf(document, translate);
  const target = "$['paths']['/v2/file/complete']['post']";
  const action = actions.find((one) => one.target === target);
  expect(action?.update['summary']).toBe(
    translator(memory)(document.paths['/v2/file/complete'].post.summary, file),
  );
  expect(action?.update['description']).toMatch(/[\u4e00-\u9fff]/);
  expect(actions.every(({ target }) => !target.includes("['value']"))).toBe(true);
});
