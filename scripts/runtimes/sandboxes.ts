import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { localToken } from '../../src/local/index.js';
import { launch, serve } from '../../test/browser/support.js';
import type { App } from './app.js';
import { attempt, Failure, outcomeOfAll, type Outcome, type Row } from './outcome.js';
import { importVite, type Tools } from './tools.js';

const checks = ['call', 'sign', 'crc64', 'upload', 'local'];
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Runtimes without files: the sandbox of an edge runtime, a page and a worker in Chromium. */
export async function sandboxes(app: App, tools: Tools, url: string): Promise<Row[]> {
  const { folder } = app;
  const noBrowser = existsSync(chromium) ? undefined : `no ${chromium}`;
  return [
    await row('Edge runtime', tools.missing, () => inEdgeRuntime(folder, tools.modules, url)),
    await row('Chromium', noBrowser, () => inChromium(folder, url, 'page')),
    await row('a worker in Chromium', noBrowser, () => inChromium(folder, url, 'worker')),
  ];
}

/** A page that Vite builds from React and the package: it uploads, and shows the result. */
export async function react(app: App, tools: Tools, url: string): Promise<Row[]> {
  const reason = tools.missing ?? (existsSync(chromium) ? undefined : `no ${chromium}`);
  const outcome: Outcome = reason
    ? { check: 'page', state: 'skipped', reason }
    : await attempt('page', () => showReactPage(app.folder, tools.modules, url));
  return [{ name: 'Vite and React', outcomes: [outcome] }];
}

async function showReactPage(folder: string, modules: string, url: string): Promise<void> {
  for (const name of ['react', 'react-dom']) {
    symlinkSync(join(modules, name), join(folder, 'node_modules', name));
  }
  const root = join(folder, 'react');
  const { build: buildPage } = await importVite(modules);
  await buildPage({ root, configFile: false, logLevel: 'error', build: { target: 'es2022' } });
  const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const served = files.map((path) => {
    const name = path.slice(join(root, 'dist').length);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    return [name === '/index.html' ? '/' : name, { body: readFileSync(path), type }] as const;
  });
  const page = await serve(Object.fromEntries(served));
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${page.url}/?${new URLSearchParams({ endpoint: url, token: localToken })}`);
    const shown = tab.locator('#outcome', { hasNotText: 'uploading' });
    const text = await shown.textContent({ timeout: 30_000 });
    // The check value of CRC-64/XZ.
    const expected = `uploaded 9 bytes, CRC-64 ${0x995dc9bbdf1939fan}`;
    if (text !== expected) throw new Failure(`the page shows: ${text}`);
  } finally {
    await browser.close();
    await page.close();
  }
}

async function row(
  name: string,
  reason: string | undefined,
  run: () => Promise<Outcome[]>,
): Promise<Row> {
  if (reason !== undefined) return { name, outcomes: outcomeOfAll(checks, 'skipped', reason) };
  try {
    return { name, outcomes: await run() };
  } catch (error) {
    return { name, outcomes: outcomeOfAll(checks, 'failed', (error as Error).message) };
  }
}

interface EdgeModule {
  EdgeVM: new () => { evaluate<T>(code: string): T };
}

async function inEdgeRuntime(folder: string, modules: string, url: string): Promise<Outcome[]> {
  const { EdgeVM } = createRequire(join(modules, 'x'))('@edge-runtime/vm') as EdgeModule;
  const vm = new EdgeVM();
  vm.evaluate(await bundleExercise(folder));
  // As text, because the objects of another realm have other prototypes.
  const json = vm.evaluate<Promise<string>>(
    `exercise.run(${JSON.stringify({ url })}).then((outcomes) => JSON.stringify(outcomes))`,
  );
  return JSON.parse(await json) as Outcome[];
}

async function inChromium(
  folder: string,
  url: string,
  where: 'page' | 'worker',
): Promise<Outcome[]> {
  const page = await serve({ '/': { body: '<!doctype html><title>exercise</title>' } });
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    const code = await bundleExercise(folder);
    const env = { url, browser: true };
    if (where === 'worker') return await tab.evaluate(runInWorker, { code, env });
    await tab.addScriptTag({ content: code });
    return await tab.evaluate(
      (env) =>
        (
          globalThis as unknown as { exercise: { run(env: unknown): Promise<Outcome[]> } }
        ).exercise.run(env),
      env,
    );
  } finally {
    await browser.close();
    await page.close();
  }
}

/** Runs in the page: starts a worker of the bundled exercise and waits for its outcomes. */
function runInWorker({ code, env }: { code: string; env: object }): Promise<Outcome[]> {
  const program = `${code}\nexercise.run(${JSON.stringify(env)}).then(postMessage);`;
  const source = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(source);
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Outcome[]>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}

async function bundleExercise(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'exercise.mjs')],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exercise',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
