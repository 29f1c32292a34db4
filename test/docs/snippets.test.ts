import { execFile, type ExecFileException } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage, pdsCommand } from '../support/built.js';
import { sampleSnippets } from './samples.js';
import { promised, root, snippets, type Snippet } from './snippets.js';

const run = promisify(execFile);
const folder = join(root, 'test/docs/.snippets');
const programs = [...snippets(), ...sampleSnippets()].filter(
  ({ language }) => language === 'ts' || language === 'js',
);
/** The programs in README are complete. Those in the guides may omit what the text explains. */
const isWhole = ({ page }: Snippet) => page === 'README.md';
/** A program can run if it starts its own PDS, or if its comments say what it prints. */
const runnable = programs.filter(
  (snippet) =>
    isWhole(snippet) ||
    (snippet.page.startsWith('openapi/guides/') &&
      (/^import .* from 'pds-fetch\/local'/m.test(snippet.code) ||
        promised(snippet.code).length > 0)),
);
// The variables that credentialsFromEnv() reads; no request is sent with them.
const env = {
  ...process.env,
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'testAccessKeyId',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'testAccessKeySecret',
};
const commands = snippets()
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code, ...place }) => code.split('\n').map((command) => ({ ...place, command })))
  .flatMap(({ command, ...place }) =>
    command
      .replace(/\s+# .*$/, '')
      .split(' && ')
      .filter(Boolean)
      .map((command) => ({ ...place, command })),
  );

/** The file for a snippet. Those of README are in a separate folder, without names.d.ts. */
const fileOf = ({ page, line, language, code }: Snippet) =>
  join(
    folder,
    page === 'README.md' ? 'whole' : 'guides',
    `${page.replaceAll(/\W/g, '-')}-${line}.${language === 'js' && code.includes('require(') ? 'cjs' : 'ts'}`,
  );

beforeAll(async () => {
  await buildPackage();
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['whole', 'guides']) mkdirSync(join(folder, name), { recursive: true });
  for (const snippet of programs) {
    const file = fileOf(snippet);
    const end = file.endsWith('.ts') ? '\nexport {};\n' : '';
    writeFileSync(file, snippet.code + end);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are programs in README and in the guides', () => {
  expect(new Set(programs.map(({ page }) => page)).size).toBeGreaterThanOrEqual(7);
  expect(runnable.length).toBeGreaterThanOrEqual(8);
});

test.for([
  ['a program of README, by itself', 'whole', []],
  ['a program of the guides, and a sample of the docs', 'guides', ['../../names.d.ts']],
] as const)('%s compiles', async ([, name, names]) => {
  const config = {
    extends: '../../../../tsconfig.json',
    compilerOptions: {
      rootDir: '../../../..',
      noEmit: true,
      skipLibCheck: true,
      // Code on a page may declare what it does not use.
      noUnusedLocals: false,
    },
    include: ['./*.ts', ...names],
  };
  writeFileSync(join(folder, name, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = await run('node_modules/.bin/tsc', ['-p', join(folder, name)], {
    cwd: root,
  }).catch((error: ExecFileException) => error as { stdout: string });
  expect(stdout).toBe('');
});

/** The JavaScript file to run. Types are checked above, and Node starts twice as fast as tsx. */
async function javaScriptOf(snippet: Snippet): Promise<string> {
  const file = fileOf(snippet);
  if (!file.endsWith('.ts')) return file;
  const output = file.replace(/\.ts$/, '.mjs');
  writeFileSync(output, (await transform(snippet.code, { loader: 'ts', target: 'node20' })).code);
  return output;
}

test.concurrent.for(runnable)(
  '$page:$line runs and prints what its comments say',
  async (snippet) => {
    const file = await javaScriptOf(snippet);
    const { stdout } = await run(process.execPath, [file], { cwd: root, env });
    expect(stdout.trimEnd().split('\n').filter(Boolean)).toEqual(promised(snippet.code));
  },
);

test('every command in README and the guides exists', async () => {
  const { scripts } = (await import('../../package.json', { with: { type: 'json' } })).default;
  const helpOf = async (...args: string[]) =>
    (await run(process.execPath, [pdsCommand, ...args, '--help'], { cwd: root })).stdout;
  const help = await helpOf();
  const names = [...help.matchAll(/^ {2}([a-z]\w+) /gm)].map(([, name]) => name!);
  const helps = Object.fromEntries(
    await Promise.all(
      names.filter((name) => name !== 'help').map(async (name) => [name, await helpOf(name)]),
    ),
  ) as Record<string, string>;
  const unknown = commands.filter(({ command }) => {
    const [program, ...args] = command.replace(/^npx /, '').split(/\s+/);
    if (program === 'export') return false;
    if (program === 'npm') {
      const [verb, name = ''] = args;
      if (verb === 'run') return !(name in scripts);
      return !['ci', 'init', 'install', 'pkg'].includes(verb!) && !(verb! in scripts);
    }
    if (program === 'node') return false; // runs the first program: the test above does
    if (program !== 'pds' && program !== 'pds-fetch') return true;
    const known = helps[args[0]!] ?? (args[0]!.startsWith('--') ? help : '');
    return ![args[0]!, ...args.filter((arg) => arg.startsWith('--'))].every((text) =>
      known.includes(text),
    );
  });
  expect(unknown).toEqual([]);
  expect(commands.length).toBeGreaterThan(10);
});
