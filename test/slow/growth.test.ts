import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, ROOT, runProgram } from '../scripts/support.js';
import { grow } from './growth.js';

/**
 * The tests that list or count operations, members or codes. The other tests name what they call.
 */
const SUITES = [
  ...['openapi', 'client', 'errors', 'packaging/size.test.ts', 'architecture.test.ts'],
  ...['docs/snippets.test.ts', 'docs/samples.test.ts', 'local/new-operation.test.ts'],
  ...['local/operations', 'scripts/kinds.test.ts', 'scripts/operations.test.ts'],
].map((name) => `test/${name}`);

test('after the steps of README for a new operation, member and code the checks of npm test succeed', async () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
  const names = new Set(tracked.split('\n').flatMap((path) => path.split('/')[0] || []));
  const root = copyProject(ROOT, [...names]);
  const run = async (script: string, ...args: string[]) => {
    const ended = await runProgram(root, 'npm', 'run', '--silent', script, '--', ...args);
    return { ...ended, text: ended.stdout + ended.stderr };
  };
  grow(root);

  expect(await run('lint:openapi')).toMatchObject({ code: 0 });
  expect(await run('generate')).toMatchObject({ code: 0 });
  // The message names the place to translate and the command for it.
  const untranslated = await run('lint:translation');
  expect(untranslated.code).toBe(1);
  expect(untranslated.stderr).toContain('openapi/paths/archiveFile.yaml:4: [translated]');
  expect(untranslated.stderr).toContain('npm run translate -- --write');

  expect(await run('translate', '--write')).toMatchObject({ code: 0 });
  let filled = 0;
  const folder = join(root, 'openapi/zh');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.yaml')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    const translated = text.replaceAll(/^ {2}zh: ''$/gm, () => `  zh: 第 ${++filled} 句。`);
    if (translated !== text) writeFileSync(join(folder, path), translated);
  }
  expect(filled).toBeGreaterThan(10);
  expect(await run('translate', '--write')).toMatchObject({ code: 0 });

  expect(await run('build')).toMatchObject({ code: 0 });
  const checks = ['typecheck', 'format:check', 'lint', 'generate:check', 'api:check'].map(
    async (check) => ({ check, ...(await run(check)) }),
  );
  for (const { check, code, text } of await Promise.all(checks)) {
    expect([check, code], text).toEqual([check, 0]);
  }
  const { code, text } = await run('test:unit', ...SUITES);
  expect(code, text).toBe(0);
});
