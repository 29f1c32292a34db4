import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type Plugin } from 'esbuild';
import type { Budget } from './budgets.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, { default: string }>;
};

/** The size of one use of the package, bundled and minified, and where its bytes come from. */
export interface Measured {
  /** Bytes that are loaded at first: the program and what it imports statically. */
  readonly min: number;
  readonly gzip: number;
  /** Bytes of `min`, bundled from src/, by the file that they come from; the largest first. */
  readonly inputs: readonly (readonly [file: string, bytes: number])[];
}

/**
 * Bundles what a budget describes as a user's bundler would: the sizes are those of the built
 * package, so dist/ must be fresh; where the bytes come from is told by a bundle of src/.
 */
export async function measure({ code }: Budget): Promise<Measured> {
  const built = await bundle(code, (path) => path.replace('./', root));
  const fromSource = await bundle(code, sourceOf);
  return {
    min: built.text.length,
    gzip: gzipSync(built.text, { level: 9 }).length,
    inputs: fromSource.inputs,
  };
}

/** src/index.ts for ./dist/index.js, src/node/index.ts for ./dist/node.js */
function sourceOf(built: string): string {
  const name = built.slice('./dist/'.length, -'.js'.length);
  return `${root}src/${name === 'index' ? name : `${name}/index`}.ts`;
}

async function bundle(
  code: string,
  resolve: (built: string) => string,
): Promise<{ text: Buffer; inputs: Measured['inputs'] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    plugins: [ownEntries(resolve)],
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    write: false,
    outdir: 'bundle',
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'silent',
  });
  const first = atFirst(metafile);
  const inputs = first
    .flatMap((path) => Object.entries(metafile.outputs[path]!.inputs))
    .map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);
  const texts = outputFiles
    .filter(({ path }) => first.some((name) => path === `${root}${name}`))
    .map(({ contents }) => contents);
  return { text: Buffer.concat(texts), inputs };
}

/** The outputs that are loaded before the program runs: its own and what that imports statically. */
function atFirst({ outputs }: Metafile): string[] {
  const found = Object.keys(outputs).filter((path) => outputs[path]!.entryPoint === '<stdin>');
  for (const path of found) {
    for (const { kind, path: imported } of outputs[path]!.imports) {
      if (kind === 'import-statement' && !found.includes(imported)) found.push(imported);
    }
  }
  return found;
}

/** What is wrong with a measured bundle, one sentence each; nothing if it is within its budget. */
export function faults(budget: Budget, { gzip, inputs }: Measured): string[] {
  const intruders = inputs.filter(([file]) =>
    budget.without.some((folder) => file.startsWith(`${folder}/`)),
  );
  return [
    ...(gzip > budget.gzip ? [`${gzip} bytes gzipped, allowed are ${budget.gzip}`] : []),
    ...intruders.map(([file, bytes]) => `${bytes} bytes of ${file}, which it must not contain`),
  ];
}

const ownEntries = (resolve: (built: string) => string): Plugin => ({
  name: 'own entries',
  setup({ onResolve }) {
    onResolve({ filter: /^pds-fetch(\/|$)/ }, ({ path }) => ({
      path: resolve(exports[path.replace('pds-fetch', '.')]!.default),
      sideEffects: false, // what package.json says of the package
    }));
  },
});
