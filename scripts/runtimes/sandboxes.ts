import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch, serve } from '../../test/browser/support.js';
import type { App } from './app.js';
import type { Outcome, Row } from './outcome.js';
import type { Tools } from './tools.js';

const checks = ['call', 'sign', 'crc64', 'upload', 'local'];
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Runtimes without files: an edge runtime's sandbox, and a page in Chromium. */
export async function sandboxes(app: App, tools: Tools, url: string): Promise<Row[]> {
  const { folder } = app;
  return [
    await row('Edge runtime', tools.missing, () => inEdgeRuntime(folder, tools.modules, url)),
    await row('Chromium', existsSync(chromium) ? undefined : `no ${chromium}`, () =>
      inChromium(folder, url),
    ),
  ];
}

async function row(
  name: string,
  reason: string | undefined,
  run: () => Promise<Outcome[]>,
): Promise<Row> {
  if (reason !== undefined) {
    return { name, outcomes: checks.map((check) => ({ check, state: 'skipped', reason })) };
  }
  try {
    return { name, outcomes: await run() };
  } catch (error) {
    const reason = (error as Error).message;
    return { name, outcomes: checks.map((check) => ({ check, state: 'failed', reason })) };
  }
}

interface EdgeModule {
  EdgeVM: new () => { evaluate<T>(code: string): T };
}

async function inEdgeRuntime(folder: string, modules: string, url: string): Promise<Outcome[]> {
  const { EdgeVM } = createRequire(join(modules, 'x'))('@edge-runtime/vm') as EdgeModule;
  const vm = new EdgeVM();
  vm.evaluate(await bundleExercise(folder, 'iife'));
  // As text: an object of another realm is none of ours.
  const json = vm.evaluate<Promise<string>>(
    `exercise.run(${JSON.stringify({ url })}).then((outcomes) => JSON.stringify(outcomes))`,
  );
  return JSON.parse(await json) as Outcome[];
}

async function inChromium(folder: string, url: string): Promise<Outcome[]> {
  const page = await serve({ '/': { body: '<!doctype html><title>exercise</title>' } });
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    await tab.addScriptTag({ content: await bundleExercise(folder, 'iife') });
    return await tab.evaluate(
      (env) =>
        (
          globalThis as unknown as { exercise: { run(env: unknown): Promise<Outcome[]> } }
        ).exercise.run(env),
      { url, browser: true },
    );
  } finally {
    await browser.close();
    await page.close();
  }
}

async function bundleExercise(folder: string, format: 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'exercise.mjs')],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format,
    globalName: 'exercise',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
