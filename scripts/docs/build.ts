import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDocument } from '../generate/index.js';
import { referencePage } from './reference.js';

/** The files of a site by their paths in its folder. */
export type Site = Map<string, string | Uint8Array>;

/**
 * Makes every page of the site.
 *
 * @throws SpecError that names file and line if openapi/ cannot be read
 */
export async function makeSite(root: string): Promise<Site> {
  const { document } = await readDocument(root);
  const site: Site = new Map();
  site.set('index.html', await referencePage(document, root));
  return site;
}

/** Writes a site into a folder, and removes what an earlier one left there. */
export function writeSite(site: Site, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of site) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const kept = [...site.keys()].some((file) => file === path || file.startsWith(`${path}/`));
    if (!kept && !path.startsWith('screenshots'))
      rmSync(join(folder, path), { recursive: true, force: true });
  }
}
