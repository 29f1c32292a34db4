import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { output } from './child.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An empty folder into which the packed package is installed, and the programs copied. */
export interface App {
  readonly folder: string;
  /** Of the package in it. */
  readonly version: string;
  /** What the installation brought: the package and its dependencies. */
  readonly packages: readonly string[];
}

/** Packs the package, installs the tarball as a user would. */
export async function installApp(): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'pds-fetch-app-'));
  const packed = await output('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  // With npm's --json, what prepack prints stands before the JSON.
  const [{ filename, version }] = JSON.parse(packed.slice(packed.lastIndexOf('\n[') + 1)) as [
    { filename: string; version: string },
  ];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true }));
  await output('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)], {
    cwd: folder,
  });
  cpSync(join(root, 'test/runtimes'), folder, { recursive: true });
  return { folder, version, packages: packagesIn(join(folder, 'node_modules')) };
}

function packagesIn(modules: string): string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`)
        : [name],
    );
}
