import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { dependencyTree } from '../build/tree.js';

/** What `npm pack` would put into the tarball, and what an installation adds. */
export interface Tarball {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Bytes of the tarball itself. */
  readonly packed: number;
  readonly unpacked: number;
  /** Packages that come with it. */
  readonly dependencies: readonly string[];
  /** Bytes of all of them together, unpacked. */
  readonly installed: number;
}

/** At most so much may an installation add. */
export const installBudget = { packages: 4, bytes: 1.5 * 1024 * 1024 };

/** Lists the tarball; dist/ must have been built. */
export async function listTarball(root: string): Promise<Tarball> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts'],
    { cwd: root, maxBuffer: 16 * 1024 * 1024 },
  );
  const [{ files, size, unpackedSize }] = JSON.parse(stdout) as [
    { files: Tarball['files']; size: number; unpackedSize: number },
  ];
  const tree = dependencyTree(root);
  return {
    files,
    packed: size,
    unpacked: unpackedSize,
    dependencies: [...tree.keys()].sort(),
    installed: [...tree.values()].reduce((sum, bytes) => sum + bytes, unpackedSize),
  };
}
