import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { entriesOf, reachable } from './tree.js';

/**
 * Takes from dist/ what no user needs, so that an installation stays below 1.5 MB: comments in
 * JavaScript (the declarations have them), the layout of machine-written files, and modules and
 * declarations that no entry point leads to.
 */
export async function slim(root: string): Promise<void> {
  const dist = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const files = dist.filter((entry) => entry.isFile());
  const used = reachable(root, entriesOf(root));
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    if (!used.has(path.slice(root.length))) rmSync(path);
    else if (name.endsWith('.js')) writeFileSync(path, await bare(path));
    else if (name === 'schema.d.ts') writeFileSync(path, unindented(readFileSync(path, 'utf8')));
  }
  for (const { parentPath, name } of dist.filter((entry) => entry.isDirectory()).reverse()) {
    if (readdirSync(join(parentPath, name)).length === 0) rmdirSync(join(parentPath, name));
  }
}

async function bare(path: string): Promise<string> {
  const { code } = await transform(readFileSync(path, 'utf8'), {
    loader: 'js',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    // Nobody reads it, and tsc has doubled it by laying it out.
    minifyWhitespace: path.endsWith('validators.js'),
  });
  return code;
}

// 3,000 lines, four levels deep, of which editors show the comments and types alone.
const unindented = (declarations: string) => declarations.replaceAll(/^ +(?=\S)/gm, dropped);
const dropped = (spaces: string) => (spaces.length % 4 === 1 ? ' ' : '');
