import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import type { Budget } from './budgets.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, { default: string }>;
};

/** The size of one use of the package, bundled and minified, and where its bytes come from. */
export interface Measured {
  readonly min: number;
  readonly gzip: number;
  /** Bytes of the bundle by the file that they come from, the largest first. */
  readonly inputs: readonly (readonly [file: string, bytes: number])[];
}

/** Bundles what a budget describes, as a user's bundler would. */
export async function measure({ code, platform }: Budget): Promise<Measured> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    plugins: [fromSource],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);
  const [output] = outputFiles;
  return {
    min: output!.contents.length,
    gzip: gzipSync(output!.contents, { level: 9 }).length,
    inputs,
  };
}

/** What is wrong with a measured bundle, one sentence each; nothing if it is within its budget. */
export function faults(budget: Budget, { min, gzip, inputs }: Measured): string[] {
  const intruders = inputs.filter(([file]) =>
    budget.without.some((folder) => file.startsWith(`${folder}/`)),
  );
  return [
    ...(gzip > budget.gzip ? [`${gzip} bytes gzipped, allowed are ${budget.gzip}`] : []),
    ...(min > (budget.min ?? Infinity) ? [`${min} bytes minified, allowed are ${budget.min}`] : []),
    ...intruders.map(([file, bytes]) => `${bytes} bytes of ${file}, which it must not contain`),
  ];
}

/** Resolves the package's own names to src/, so that nothing needs to be built before. */
const fromSource: Plugin = {
  name: 'from source',
  setup({ onResolve }) {
    onResolve({ filter: /^pds-fetch(\/|$)/ }, ({ path }) => {
      const { default: built } = exports[path.replace('pds-fetch', '.')]!;
      const source = built.replace('./dist/', root).replace(/\.js$/, '.ts');
      return { path: source, sideEffects: false }; // what package.json says of the package
    });
  },
};
