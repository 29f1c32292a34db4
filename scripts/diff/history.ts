import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../generate/document.js';
import type { Change } from './change.js';
import { changesBetween } from './compare.js';
import { bumpOf, type Bump } from './report.js';

/** One release of the package, and how its API differs from that of the release before. */
export interface Release {
  /** Version of the package. */
  readonly version: string;
  readonly document: Document;
  readonly bump: Bump;
  /** Empty for the first release. */
  readonly changes: readonly Change[];
}

/**
 * The releases whose documents are kept as openapi/history/VERSION.json, the newest first, with
 * `current` (the document that is being worked on) before them if it is given.
 */
export function apiHistory(root: string, current?: Document): Release[] {
  const folder = join(root, 'openapi/history');
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  const releases = kept
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      version: name.slice(0, -'.json'.length),
      document: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Document,
    }))
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
  if (current) releases.push({ version: 'unreleased', document: current });
  return releases
    .map(({ version, document }, n) => {
      const before = releases[n - 1]?.document;
      const changes = before ? changesBetween(before, document) : [];
      return { version, document, bump: bumpOf(changes), changes };
    })
    .reverse();
}
