import { execFile, type ExecFileException } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage, pdsCommand } from '../support/built.js';
import { sampleSnippets } from './samples.js';
import { promised, root, snippets, type Snippet } from './snippets.js';

const run = promisify(execFile);
const folder = join(root, 'test/docs/.snippets');
const programs = [...snippets(), ...sampleSnippets()].filter(
  ({ language }) => language === 'ts' || language === 'js',
);
/** A program that brings its own PDS, or says what it prints, needs nothing else. */
const runnable = programs.filter(
  ({ code }) => /^import .* from 'pds-fetch\/local'/m.test(code) || promised(code).length > 0,
);
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

const nameOf = ({ page, line }: Snippet) => `${page.replaceAll(/\W/g, '-')}-${line}`;

beforeAll(async () => {
  await buildPackage();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const snippet of programs) {
    writeFileSync(join(folder, `${nameOf(snippet)}.ts`), `${snippet.code}\nexport {};\n`);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are programs in README and in the guides', () => {
  expect(new Set(programs.map(({ page }) => page)).size).toBeGreaterThanOrEqual(7);
  expect(runnable.length).toBeGreaterThanOrEqual(8);
});

test('every program, and every sample of the docs page, has the types that it needs', async () => {
  const config = {
    extends: '../../../tsconfig.json',
    compilerOptions: {
      rootDir: '../../..',
      noEmit: true,
      skipLibCheck: true,
      // Code on a page may show what it does not use.
      noUnusedLocals: false,
    },
    include: ['./*.ts', '../names.d.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = await run('node_modules/.bin/tsc', ['-p', folder], { cwd: root }).catch(
    (error: ExecFileException) => error as { stdout: string },
  );
  expect(stdout).toBe('');
});

test.for(runnable)('$page:$line runs and prints what it says', async (snippet) => {
  const program = join(folder, `${nameOf(snippet)}.ts`);
  const { stdout } = await run('node_modules/.bin/tsx', [program], { cwd: root });
  expect(stdout.trimEnd().split('\n').filter(Boolean)).toEqual(promised(snippet.code));
});

test('every command is one that there is', async () => {
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
    if (program !== 'pds') return true;
    const known = helps[args[0]!] ?? (args[0]!.startsWith('--') ? help : '');
    return ![args[0]!, ...args.filter((arg) => arg.startsWith('--'))].every((text) =>
      known.includes(text),
    );
  });
  expect(unknown).toEqual([]);
  expect(commands.length).toBeGreaterThan(10);
});
