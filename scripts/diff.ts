/**
 * `npm run diff [-- REV]`: what changed in openapi/ since a tag or revision (the last tag if none
 * is given, else HEAD), as markdown: what breaks callers, what is new, and which version of the
 * package that makes.
 *
 * Ends with 0 if nothing breaks, 1 if something does, 2 if the two cannot be compared (a revision
 * that git does not know, a description that is structurally wrong).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOut, lastRelease, RevisionError } from './diff/base.js';
import { compare } from './diff/compare.js';
import { bumpOf, markdown } from './diff/report.js';
import { SpecError } from './generate/source.js';

const root = process.cwd();
const revision = process.argv[2] ?? (await lastRelease(root));
const folder = mkdtempSync(join(tmpdir(), 'pds-base-'));
try {
  await checkOut(root, revision, folder);
  const comparison = await compare(folder, root, revision);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  process.stdout.write(markdown(comparison, { revision, name, version }));
  process.exitCode = bumpOf(comparison) === 'major' ? 1 : 0;
} catch (error) {
  if (!(error instanceof SpecError || error instanceof RevisionError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
