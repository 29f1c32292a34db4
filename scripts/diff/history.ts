import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../generate/document.js';
import type { ErrorEntry } from '../generate/errors.js';
import type { Change } from './change.js';
import { changesBetween, type Old } from './compare.js';
import { bumpOf, type Bump } from './report.js';

/** A release of the package, and the changes of its API since the release before. */
export interface Release {
  /** Version of the package. */
  readonly version: string;
  readonly document: Document;
  readonly bump: Bump;
  /** Empty for the first release. */
  readonly changes: readonly Change[];
}

const FOLDER = 'openapi/history';

/** The versions of the releases in openapi/history (VERSION.json), oldest first. */
export function keptVersions(root: string): string[] {
  const folder = join(root, FOLDER);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

const readDocument = (root: string, version: string): Document =>
  JSON.parse(readFileSync(join(root, FOLDER, `${version}.json`), 'utf8')) as Document;

/** A release in openapi/history as the older document. Its error codes are in VERSION.errors.yaml. */
export function keptRelease(root: string, version: string): Old {
  const file = `${FOLDER}/${version}.json`;
  const errors = join(root, FOLDER, `${version}.errors.yaml`);
  return {
    name: version,
    document: readDocument(root, version),
    errors: existsSync(errors)
      ? new Map(
          Object.entries(parse(readFileSync(errors, 'utf8')) as Record<string, ErrorEntry>).map(
            ([code, entry]) => [code, { ...entry, from: entry.from ?? 'service' }],
          ),
        )
      : undefined,
    place: ({ at }) => `${file}, ${at.join(' > ')}`,
  };
}

/** The releases in openapi/history, newest first; before them the current document, if it is given. */
export function apiHistory(root: string, current?: Document): Release[] {
  const releases = keptVersions(root).map((version) => ({
    version,
    document: readDocument(root, version),
  }));
  if (current) releases.push({ version: 'unreleased', document: current });
  return releases
    .map(({ version, document }, n) => {
      const before = releases[n - 1]?.document;
      const changes = before ? changesBetween(before, document) : [];
      return { version, document, bump: bumpOf(changes), changes };
    })
    .reverse();
}
