import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

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
export const installBudget = { packages: 4, bytes: 4 * 1024 * 1024 };

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

/** The dependencies that an installation brings, with their sizes in bytes. */
export function dependencyTree(root: string): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (folder: string) => {
    const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
    const { dependencies = {} } = JSON.parse(manifest) as {
      dependencies?: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      if (found.has(name)) continue;
      const path = join(root, 'node_modules', name);
      found.set(name, sizeOf(path));
      visit(path);
    }
  };
  visit(root);
  return found;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
