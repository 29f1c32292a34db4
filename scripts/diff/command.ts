import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpecError } from '../generate/source.js';
import { checkOut, lastRelease, RevisionError } from './base.js';
import { compare } from './compare.js';
import { bumpOf, markdown } from './report.js';

export interface Ended {
  /** 0 if nothing breaks, 1 if something does, 2 if the two cannot be compared. */
  readonly code: 0 | 1 | 2;
  /** The report, or why there is none. */
  readonly text: string;
}

/** `npm run diff`: openapi/ of a project compared with that of a revision. */
export async function command(root: string, given?: string): Promise<Ended> {
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
      code: bumpOf(comparison) === 'major' ? 1 : 0,
      text: markdown(comparison, { revision, name, version }),
    };
  } catch (error) {
    if (!(error instanceof SpecError || error instanceof RevisionError)) throw error;
    return { code: 2, text: `${error.message}\n` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
