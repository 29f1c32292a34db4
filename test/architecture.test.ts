import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

/** What each part of src/ may import of ours, beside itself; `type` where only types may pass. */
const MAY: Record<string, { all?: string[]; type?: string[] }> = {
  arguments: {},
  encoding: {},
  errors: {},
  crc64: {},
  signing: {},
  // The token operation's row, and the version that signed requests name.
  auth: { all: ['signing', 'errors', 'generated'], type: ['call'] },
  call: { all: ['auth', 'generated', 'errors'] },
  client: { all: ['call', 'auth', 'generated', 'errors'] },
  // A part's PUT waits, redacts and tells what was not sent as any call does.
  upload: { all: ['crc64', 'errors', 'call'], type: ['client', 'generated'] },
  local: { all: ['generated', 'signing', 'crc64', 'errors'], type: ['call'] },
  node: {
    all: ['auth', 'call', 'client', 'crc64', 'errors', 'generated', 'local', 'signing', 'upload'],
  },
  cli: {
    all: [
      ...['auth', 'call', 'client', 'crc64', 'errors', 'generated', 'local', 'node', 'signing'],
      ...['upload', 'index'],
    ],
  },
  index: { all: ['auth', 'call', 'client', 'errors'], type: ['generated'] },
};

/** What every part may import. */
const EVERYWHERE = ['arguments', 'encoding'];

const NODE = ['node', 'cli'];
const PACKAGES: Record<string, string[]> = {
  'openapi-fetch': ['src/client.ts'],
  '@noble/hashes': ['src/auth/', 'src/signing/', 'src/local/', 'src/upload/', 'src/node/'],
};
const MAX_LINES = 250;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name))
  .sort();
const imports = sources.flatMap(importsOf);

function importsOf(path: string): Import[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const to = specifier.text.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(path), specifier.text))
      : specifier.text;
    found.push({ from: path, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const each =
        bindings && ts.isNamedImports(bindings) && !node.importClause?.name
          ? bindings.elements.length > 0 && bindings.elements.every((one) => one.isTypeOnly)
          : false;
      add(node.moduleSpecifier, (node.importClause?.isTypeOnly ?? false) || each);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The part that a path belongs to: a folder of src/, `client` for its two files, or `generated`. */
function partOf(path: string): string {
  const [top = '', name = ''] = path.split('/');
  if (top !== 'src') return top;
  if (/^client(-types)?\.(ts|js)$/.test(name)) return 'client';
  return name.replace(/\.(ts|js)$/, '');
}

const ours = imports.filter(({ to }) => /^(src|generated|scripts|test)\//.test(to));

test('finds the imports', () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(ours.length).toBeGreaterThan(sources.length);
  expect(imports.some(({ to }) => to.startsWith('node:'))).toBe(true);
});

test('each part imports only what it may', () => {
  const wrong = ours.filter(({ from, to, typeOnly }) => {
    const [here, there] = [partOf(from), partOf(to)];
    const { all = [], type = [] } = MAY[here] ?? {};
    const may = [...all, ...EVERYWHERE, ...(typeOnly ? type : [])];
    return here !== there && !may.includes(there);
  });
  expect(wrong).toEqual([]);
});

test('every part is known', () => {
  const unknown = sources.map(partOf).filter((part) => !(part in MAY));
  expect(unknown).toEqual([]);
});

test('only node/ and cli/ import what Node alone has', () => {
  const wrong = imports.filter(
    ({ from, to }) => to.startsWith('node:') && !NODE.includes(partOf(from)),
  );
  expect(wrong).toEqual([]);
});

test('packages are those of package.json, each where it belongs', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.keys(dependencies).sort()).toEqual(Object.keys(PACKAGES).sort());
  const wrong = imports.filter(({ from, to }) => {
    if (ours.some((one) => one.to === to) || to.startsWith('node:')) return false;
    const name = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
    return !PACKAGES[name]?.some((place) => from.startsWith(place));
  });
  expect(wrong).toEqual([]);
});

test(`no file of src/ is longer than ${MAX_LINES} lines`, () => {
  const long = sources
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const)
    .filter(([, text]) => !/^\/\/ Generated /m.test(text.slice(0, 200)))
    .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(long).toEqual([]);
});
