import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Thrown for a revision that cannot be read. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

/** The last tag before HEAD; HEAD if there is no tag. */
export async function lastRelease(root: string): Promise<string> {
  try {
    return (await git(root, 'describe', '--tags', '--abbrev=0')).trim();
  } catch {
    return 'HEAD';
  }
}

/**
 * Writes openapi/ of a revision into `folder`.
 *
 * @throws RevisionError if git does not know the revision, or it has no openapi/
 */
export async function checkOut(root: string, revision: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'openapi.tar');
  try {
    await git(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  } catch {
    throw new RevisionError(`${revision}: git knows no such revision`);
  }
  try {
    await git(root, 'archive', `--output=${archive}`, `${revision}:./`, 'openapi');
  } catch {
    throw new RevisionError(`${revision}: has no openapi/`);
  }
  await run('tar', ['-xf', archive, '-C', folder]);
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd });
  return stdout;
}
