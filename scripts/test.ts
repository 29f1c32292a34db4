/**
 * `npm test`: everything that can be shown in under two minutes, two steps at a time. A line per
 * step; what a failed one printed comes at the end.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Outcome } from './run.js';

interface Step {
  readonly name: string;
  /** Each must end with 0; run one after the other. */
  readonly commands: readonly (readonly string[])[];
  /** Steps that must have passed before. */
  readonly after?: readonly string[];
  /** Occupies every core by itself. */
  readonly alone?: boolean;
}

const bin = (name: string, ...args: string[]) => [join('node_modules', '.bin', name), ...args];
const script = (name: string, ...args: string[]) => bin('tsx', `scripts/${name}.ts`, ...args);

const packed = mkdtempSync(join(tmpdir(), 'pds-pack-'));
const tarball = () => join(packed, readdirSync(packed).find((name) => name.endsWith('.tgz')) ?? '');

const steps: readonly Step[] = [
  { name: 'build, with the types of src', commands: [script('build')] },
  { name: 'format', commands: [bin('prettier', '--check', '--log-level', 'warn', '.')] },
  { name: 'API description: lint', commands: [script('lint')] },
  { name: 'generated/ is fresh', commands: [script('generate', '--check')] },
  { name: 'types of tests and scripts', commands: [bin('tsc', '-p', 'test')] },
  {
    name: 'tests',
    commands: [bin('vitest', 'run', '--config', 'test/vitest.config.ts')],
    after: ['build, with the types of src'],
    alone: true,
  },
  {
    name: 'package',
    commands: [
      // Without its prepack, which would build again.
      ['npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', packed],
      ['publint', '--strict'],
      // ESM alone: CommonJS reaches it by the require() that loads ESM, Node 20.19 and later.
      ['attw', '--profile', 'esm-only'],
    ],
    after: ['build, with the types of src'],
  },
];

const started = performance.now();
const results = new Map<string, Outcome>();
const failed: [string, Outcome][] = [];
try {
  await schedule();
} finally {
  rmSync(packed, { recursive: true, force: true });
}
for (const [name, { output }] of failed) console.log(`\n--- ${name}\n${output.trim()}`);
const total = ((performance.now() - started) / 1000).toFixed(1);
const skipped = steps.filter(({ name }) => !results.has(name)).map(({ name }) => name);
if (failed.length > 0) {
  console.log(`\nfailed: ${failed.map(([name]) => name).join(', ')} (${total} s)`);
  if (skipped.length > 0) console.log(`not run, for that: ${skipped.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`\nall ${steps.length} steps passed (${total} s)`);
}

/** Two steps at a time, in the order of the list; one that is `alone` has the machine to itself. */
async function schedule(): Promise<void> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const passed = (name: string) => results.get(name)?.code === 0;
  const settled = (name: string) => results.has(name);
  while (waiting.length + running.size > 0) {
    const alone = [...running.keys()].some((step) => step.alone);
    const next = waiting.find(
      (step) =>
        (step.after ?? []).every(settled) && (running.size === 0 || (!step.alone && !alone)),
    );
    if (next && running.size < 2) {
      waiting.splice(waiting.indexOf(next), 1);
      if ((next.after ?? []).every(passed)) {
        running.set(
          next,
          execute(next).finally(() => running.delete(next)),
        );
      }
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      break; // what waits depends on a step that was not run
    }
  }
}

async function execute({ name, commands }: Step): Promise<void> {
  let seconds = 0;
  let last: Outcome | undefined;
  for (const command of commands) {
    const [program, ...args] = resolved(command);
    last = await run(program!, args);
    seconds += last.seconds;
    if (last.code !== 0) break;
  }
  const outcome = { ...last!, seconds };
  results.set(name, outcome);
  if (outcome.code !== 0) failed.push([name, outcome]);
  const mark = outcome.code === 0 ? 'passed' : 'FAILED';
  const summary = outcome.code === 0 ? totalsOf(outcome.output) : '';
  console.log(`${mark}  ${seconds.toFixed(1).padStart(5)} s  ${name}${summary}`);
}

// The tarball's name is known only after it was packed.
function resolved(command: readonly string[]): readonly string[] {
  const [program, ...args] = command;
  if (program === 'publint') return bin('publint', 'run', tarball(), ...args);
  if (program === 'attw') return bin('attw', tarball(), ...args);
  return command;
}

/** What vitest counted. */
function totalsOf(output: string): string {
  const plain = output.replace(/\u001b\[[\d;]*m/g, '');
  const tests = /^\s*Tests\s+(.*)$/m.exec(plain)?.[1];
  return tests ? `: ${tests}` : '';
}
