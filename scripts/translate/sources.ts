import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, isSeq, type Scalar } from 'yaml';
import { hashOf, pieces } from './blocks.js';

/** A text to translate, with its place. */
export interface SourceText {
  /** Its path from the root of the repository. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly hash: string;
}

/** A file with English texts, and the file of openapi/zh/ that translates it. */
export interface SourceFile {
  readonly file: string;
  readonly translation: string;
  readonly texts: readonly SourceText[];
}

/** Members of openapi/ that are written for people. */
export const TEXT_MEMBERS: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'title',
  'meaning',
  'remedy',
]);

const DATA = new Set(['value', 'example', 'default', 'x-extensible-enum', 'enum', 'const']);

/** Whether a member holds data: nothing in it is translated, whatever its members are called. */
export const holdsData = (name: string, isList: boolean): boolean =>
  DATA.has(name) || (name === 'examples' && isList);

/** Texts of the site and the console. */
const SITE_TEXTS = 'scripts/docs/site.yaml';

/** Every file that is translated, in the order in which a reader comes to them. */
export function sourceFiles(root: string): SourceFile[] {
  const openapi = join(root, 'openapi');
  const inFolder = (folder: string, ext: string) =>
    existsSync(join(openapi, folder))
      ? readdirSync(join(openapi, folder))
          .filter((name) => name.endsWith(ext))
          .sort()
          .map((name) => `openapi/${folder}/${name}`)
      : [];
  const folders = ['paths', 'schemas', 'parameters', 'responses', 'headers', 'examples'];
  const files = [
    'openapi/openapi.yaml',
    'openapi/errors.yaml',
    ...folders.flatMap((folder) => inFolder(folder, '.yaml')),
    ...inFolder('guides', '.md'),
    SITE_TEXTS,
    'README.md',
  ].filter((file) => existsSync(join(root, file)));
  return files.map((file) => ({
    file,
    translation: `openapi/zh/${translationName(file)}`,
    texts: textsOf(file, readFileSync(join(root, file), 'utf8')),
  }));
}

const translationName = (file: string): string =>
  (file.startsWith('openapi/') ? file.slice('openapi/'.length) : basename(file)).replace(
    /\.md$/,
    '.yaml',
  );

function textsOf(file: string, content: string): SourceText[] {
  const found: SourceText[] = [];
  const add = (markdown: string, line: number) => {
    for (const piece of pieces(markdown)) {
      if (!piece.translatable) continue;
      const { text } = piece;
      found.push({ file, line: line + piece.line, text, hash: hashOf(text) });
    }
  };
  if (file.endsWith('.md')) {
    add(content, 1);
    return found;
  }
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const everything = file === SITE_TEXTS;
  const walk = (node: unknown, name: string): void => {
    if (isScalar(node)) {
      if (typeof node.value !== 'string' || !(everything || TEXT_MEMBERS.has(name))) return;
      const { line } = lines.linePos(node.range?.[0] ?? 0);
      add(node.value, isBlock(node) ? line + 1 : line);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const member = isScalar(key) ? String(key.value) : '';
        if (holdsData(member, isSeq(value))) continue;
        walk(value, member);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) walk(item, name);
    }
  };
  walk(document.contents, '');
  return found;
}

const isBlock = ({ type }: Scalar) => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
