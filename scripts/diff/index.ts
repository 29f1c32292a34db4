/**
 * `npm run diff [-- VERSION | REV]` reports in Markdown what changed in openapi/ since a release or a
 * revision: what breaks callers, what is new, and the next version of the package.
 *
 * Without an argument it compares with the newest release in openapi/history; if there is none, with
 * the last tag, else with HEAD. VERSION is a release in openapi/history, REV anything that git knows.
 *
 * The exit code is 0 if nothing breaks, 1 if something does, 2 if the two cannot be compared (git does
 * not know the revision, or the document is structurally wrong).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryFolder } from '../files.js';
import { SpecError } from '../generate/source.js';
import { checkOut, lastRelease, RevisionError } from './base.js';
import { compare, readOld } from './compare.js';
import { keptRelease, keptVersions } from './history.js';
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

/** Compares openapi/ of a project with that of a kept release or a revision. */
export async function diff(root: string, given?: string): Promise<Ended> {
  const kept = keptVersions(root);
  const version = given === undefined ? kept.at(-1) : kept.find((one) => one === given);
  const revision = given ?? version ?? (await lastRelease(root));
  try {
    const old =
      version === undefined
        ? await inTemporaryFolder(async (folder) => {
            await checkOut(root, revision, folder);
            return readOld(folder, revision);
          })
        : keptRelease(root, version);
    const comparison = await compare(old, root);
    const { name, version: present } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as { name: string; version: string };
    return {
      code: bumpOf(comparison.changes) === 'major' ? 1 : 0,
      text: markdown(comparison, { revision, name, version: present }),
    };
  } catch (error) {
    if (!(error instanceof SpecError || error instanceof RevisionError)) throw error;
    return { code: 2, text: `${error.message}\n` };
  }
}
