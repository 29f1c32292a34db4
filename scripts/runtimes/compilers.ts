import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app.js';
import { output } from './child.js';
import { attempt, outcomeOfAll, type Outcome, type Row } from './outcome.js';
import type { Tools } from './tools.js';

interface Resolution {
  readonly check: string;
  readonly file: string;
  readonly options: object;
}

const resolutions: readonly Resolution[] = [
  { check: 'nodenext', file: 'consumer.ts', options: { module: 'nodenext' } },
  // The same program as CommonJS, which may require an ES module since Node 20.19.
  { check: 'nodenext, cjs', file: 'consumer.cts', options: { module: 'nodenext' } },
  {
    check: 'bundler',
    file: 'consumer.ts',
    options: { module: 'esnext', moduleResolution: 'bundler' },
  },
];

/** Compiles a user's program and our declarations with TypeScript 5.9, 6 and 7. */
export async function compilers({ folder }: App, { modules, missing }: Tools): Promise<Row[]> {
  if (missing === undefined) {
    for (const types of ['@types/node', 'undici-types']) {
      cpSync(join(modules, types), join(folder, 'node_modules', types), { recursive: true });
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', type: 'module' }));
    cpSync(join(folder, 'consumer.ts'), join(folder, 'consumer.cts'));
  }
  const rows: Row[] = [];
  for (const [name, tool] of [
    ['TypeScript 5.9', 'typescript5'],
    ['TypeScript 6', 'typescript6'],
    ['TypeScript 7', 'typescript7'],
  ] as const) {
    if (missing !== undefined) {
      const checks = resolutions.map(({ check }) => check);
      rows.push({ name, outcomes: outcomeOfAll(checks, 'skipped', missing) });
      continue;
    }
    const tsc = join(modules, tool, 'bin/tsc');
    const outcomes: Outcome[] = [];
    for (const resolution of resolutions) {
      outcomes.push(await attempt(resolution.check, () => compile(tsc, folder, resolution)));
    }
    rows.push({ name, outcomes });
  }
  return rows;
}

async function compile(tsc: string, folder: string, { file, options }: Resolution): Promise<void> {
  const project = join(folder, 'tsconfigs');
  mkdirSync(project, { recursive: true });
  const path = join(project, 'tsconfig.json');
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: ['node'],
    typeRoots: [join(folder, 'node_modules/@types')],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  writeFileSync(path, JSON.stringify({ compilerOptions, files: [join(folder, file)] }));
  await output(process.execPath, [tsc, '-p', path], { cwd: folder });
}
