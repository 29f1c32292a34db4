import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { diff } from '../../scripts/diff/index.js';
import { base, editable, edits } from '../scripts/diff-edits.js';
import { copyProject, SMALL } from '../scripts/support.js';

/**
 * The edits of test/scripts/diff.test.ts, but in files under git and through all of `npm run diff`.
 */
test.for(edits)('npm run diff, %s: %s', async ([, bump, change, texts = []]) => {
  const root = copyProject(SMALL, ['openapi/redocly.yaml']);
  const write = (document: unknown) =>
    writeFileSync(
      join(root, 'openapi/openapi.yaml'),
      stringify(document, { aliasDuplicateObjects: false }),
    );
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  writeFileSync(join(root, 'package.json'), '{ "name": "library", "version": "1.2.3" }');
  write(base);
  git('init', '--quiet');
  git('add', 'openapi', 'package.json');
  git('commit', '--quiet', '-m', 'First');

  const after = structuredClone(base);
  change(editable(after));
  write(after);
  const { code, text } = await diff(root);
  expect(text).toContain(bump === 'none' ? 'nothing changed' : `**${bump}**`);
  expect(code).toBe(bump === 'major' ? 1 : 0);
  if (bump !== 'patch') {
    for (const each of texts) expect(text).toContain(each);
  }
});
