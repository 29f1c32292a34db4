import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app.js';
import { outcomes, output } from './child.js';
import { firstProgram, type FirstProgram } from './first-program.js';
import { attempt, Failure, outcomeOfAll, type Outcome, type Row } from './outcome.js';
import { binaries, type Tools } from './tools.js';

const checks = ['call', 'sign', 'crc64', 'upload', 'local', 'files'];

interface Runtime {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Why it cannot run on this machine. */
  readonly missing?: string | undefined;
}

/** Node in every supported version, Deno and Bun: processes with files and sockets. */
export async function servers(app: App, tools: Tools, url: string): Promise<Row[]> {
  const missing = tools.missing ?? tools.noBinaries;
  const { modules } = tools;
  const runtimes: Runtime[] = [
    { name: `Node ${process.versions.node}`, command: process.execPath, args: [] },
    ...(['20', '22', '24', '26'] as const).map((major) => ({
      name: `Node ${binaries[`node${major}`].split('@')[1]}`,
      command: join(modules, `node${major}/bin/node`),
      args: [],
      missing,
    })),
    {
      name: 'Deno',
      command: join(modules, '@deno/linux-x64-glibc/deno'),
      args: ['run', '--allow-all', '--no-remote'],
      missing,
    },
    { name: 'Bun', command: join(modules, '@oven/bun-linux-x64/bin/bun'), args: [], missing },
  ];
  const rows: Row[] = [];
  const program = firstProgram();
  writeFileSync(join(app.folder, 'first.mjs'), program.module);
  writeFileSync(join(app.folder, 'first.cjs'), program.commonJs);
  for (const runtime of runtimes) {
    const { name, outcomes } = await exercise(runtime, app.folder, url);
    rows.push({ name, outcomes: [...outcomes, ...(await runFirst(runtime, app.folder, program))] });
  }
  return rows;
}

/** The first program of the README, pasted into a file of either kind of module. */
async function runFirst(
  { command, args, missing }: Runtime,
  cwd: string,
  program: FirstProgram,
): Promise<Outcome[]> {
  const checks = { 'first.mjs': 'README, import', 'first.cjs': 'README, require' };
  if (missing !== undefined) return outcomeOfAll(Object.values(checks), 'skipped', missing);
  const found: Outcome[] = [];
  for (const [file, check] of Object.entries(checks)) {
    const run = async () => {
      const printed = await output(command, [...args, file], { cwd, env: { NODE_OPTIONS: '' } });
      for (const text of program.prints) {
        if (!printed.includes(text)) throw new Failure(`no line ${text} in:\n${printed}`);
      }
      if (printed.trim() === '') throw new Failure('it prints nothing');
    };
    found.push(await attempt(check, run));
  }
  return found;
}

async function exercise(runtime: Runtime, cwd: string, url: string): Promise<Row> {
  const { name, command, args, missing: reason } = runtime;
  if (reason !== undefined) {
    return { name, outcomes: outcomeOfAll([...checks, 'require'], 'skipped', reason) };
  }
  const env = { DENO_NO_UPDATE_CHECK: '1', NODE_OPTIONS: '' };
  const options = { cwd, env };
  return {
    name,
    outcomes: [
      ...(await outcomes(command, [...args, 'server.mjs', url], options, checks)),
      ...(await outcomes(command, [...args, 'require.cjs'], options, ['require'])),
    ],
  };
}
