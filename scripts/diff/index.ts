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
import { SpecError } from '../generate/source.js';
import { checkOut, lastRelease, RevisionError } from './base.js';
import { compare } from './compare.js';
import { bumpOf, markdown } from './report.js';

if (process.argv[1] === import.meta.filename) {
  const { code, text } = await diff(process.cwd(), process.argv[2]);
  (code === 2 ? process.stderr : process.stdout).write(text);
  process.exitCode = code;
}

export interface Ended {
  /** 0 if nothing breaks, 1 if something does, 2 if the two cannot be compared. */
  readonly code: 0 | 1 | 2;
  /** The report, or why there is none. */
  readonly text: string;
}

/** Compares openapi/ of a project with that of a revision. */
export async function diff(root: string, given?: string): Promise<Ended> {
  const revision = given ?? (await lastRelease(root));
  const folder = mkdtempSync(join(tmpdir(), 'pds-base-'));
  try {
    await checkOut(root, revision, folder);
    const comparison = await compare(folder, root, revision);
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    };
    return {
      code: bumpOf(comparison.changes) === 'major' ? 1 : 0,
      text: markdown(comparison, { revision, name, version }),
    };
  } catch (error) {
    if (!(error instanceof SpecError || error instanceof RevisionError)) throw error;
    return { code: 2, text: `${error.message}\n` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
