import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { App } from './app.js';
import { outcomes as runProgram } from './child.js';
import { attempt, Failure, outcomeOfAll, type Outcome, type Row } from './outcome.js';
import { importVite, type Tools } from './tools.js';

const checks = ['call', 'sign', 'crc64', 'upload', 'local'];

/** Bundles one ES module and gives the warnings. */
type Bundle = (entry: string, file: string, tools: Tools) => Promise<string[]>;

/** Bundles the exercise for a browser, minified and without a warning, and runs it. */
export async function bundlers(app: App, tools: Tools, url: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, bundle, missing] of [
    ['esbuild', withEsbuild, undefined],
    ['Vite', withVite, tools.missing],
    ['webpack', withWebpack, tools.missing],
  ] as const) {
    rows.push({ name, outcomes: await exercise(name, bundle, missing, { app, tools, url }) });
  }
  return rows;
}

async function exercise(
  name: string,
  bundle: Bundle,
  reason: string | undefined,
  { app, tools, url }: { app: App; tools: Tools; url: string },
): Promise<Outcome[]> {
  if (reason !== undefined) {
    return outcomeOfAll(['bundle', ...checks], 'skipped', reason);
  }
  const folder = join(app.folder, `bundled-${name}`);
  const bundled = await attempt('bundle', async () => {
    const warnings = await bundle(join(app.folder, 'exercise.mjs'), join(folder, 'out.mjs'), tools);
    if (warnings.length > 0) throw new Failure(warnings.join('\n'));
  });
  if (bundled.state === 'failed') {
    return [bundled, ...outcomeOfAll(checks, 'skipped', 'nothing was bundled')];
  }
  const program = join(folder, 'run.mjs');
  writeFileSync(
    program,
    `import { run } from './out.mjs';\nconsole.log(JSON.stringify(await run({ url: process.argv[2] })));\n`,
  );
  const ran = await runProgram(process.execPath, [program, url], { cwd: folder }, checks);
  return [bundled, ...ran];
}

const withEsbuild: Bundle = async (entry, file) => {
  const { warnings } = await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return warnings.map(({ text }) => text);
};

const withVite: Bundle = async (entry, file, { modules }) => {
  const { build } = await importVite(modules);
  const warnings: string[] = [];
  const warn = (text: string) => void warnings.push(text);
  const ignore = () => {};
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(entry, '..'),
    customLogger: {
      info: ignore,
      warn,
      warnOnce: warn,
      error: warn,
      clearScreen: ignore,
      hasErrorLogged: () => false,
      hasWarned: false,
    },
    build: {
      outDir: join(file, '..'),
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => 'out.mjs' },
    },
  });
  return warnings;
};

const withWebpack: Bundle = async (entry, file, { modules }) => {
  interface Stats {
    toJson(options: object): { warnings: { message: string }[]; errors: { message: string }[] };
  }
  type Webpack = (options: object, done: (error: Error | null, stats: Stats) => void) => void;
  const webpack = createRequire(join(modules, 'x'))('webpack') as Webpack;
  const stats = await new Promise<Stats>((resolve, reject) => {
    const options = {
      mode: 'production',
      entry,
      target: ['web', 'es2022'],
      context: join(entry, '..'),
      experiments: { outputModule: true },
      // The hint is for pages; the exercise holds the local PDS, with validators of every schema.
      performance: { maxAssetSize: 1_000_000, maxEntrypointSize: 1_000_000 },
      output: {
        path: join(file, '..'),
        filename: 'out.mjs',
        library: { type: 'module' },
        publicPath: '', // `auto` needs a document
      },
    };
    webpack(options, (error, stats) => (error ? reject(error) : resolve(stats)));
  });
  const { warnings, errors } = stats.toJson({ all: false, warnings: true, errors: true });
  return [...errors, ...warnings].map(({ message }) => message);
};
