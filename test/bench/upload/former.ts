import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The last commit before openapi-fetch carried the calls and parts were streamed. */
const COMMIT = 'a374781';

/** Addresses of the entry points of one state of the library. */
export interface Modules {
  index: string;
  node: string;
  upload: string;
  /** Where parallel mode was an entry point of its own. */
  sha1?: string;
}

/**
 * Builds the former code in a separate folder.
 *
 * @returns undefined if the history of the checkout does not contain the commit
 */
export function buildFormer(root: string, folder: string): Modules | undefined {
  const place = join(folder, 'former');
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root }).status === 0;
  if (!git('worktree', 'add', '--detach', '--force', place, COMMIT)) return undefined;
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['--sourceMap', 'false'], {
    cwd: place,
  });
  if (status !== 0) throw new Error(`the former code does not build: ${String(stdout)}`);
  const entry = (name: string) => `file://${join(place, 'dist/src', name)}`;
  return {
    index: entry('index.js'),
    node: entry('node/index.js'),
    upload: entry('upload/index.js'),
    sha1: entry('upload/sha1.js'),
  };
}

/** Removes the record that git keeps of the former code's folder, after the folder was deleted. */
export const forgetFormer = (root: string) =>
  spawnSync('git', ['worktree', 'prune'], { cwd: root });
