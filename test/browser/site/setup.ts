import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeSite, writeSite } from '../../../scripts/docs/build.js';
import { root } from '../../docs/snippets.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
  }
}

export default async function ({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'pds-site-'));
  writeSite(await makeSite(root), folder);
  provide('site', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
