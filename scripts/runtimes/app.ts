import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { output } from './child.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with the installed package and a copy of the programs. */
export interface App {
  readonly folder: string;
  /** The version of the package. */
  readonly version: string;
  /** The installed packages: ours and its dependencies. */
  readonly packages: readonly string[];
}

/** Packs the package and installs the tarball as a user would. */
export async function installApp(): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'pds-fetch-app-'));
  const packed = await output('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  // With --json, npm prints the output of prepack before the JSON.
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
