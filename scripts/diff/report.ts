import type { ApiChange } from './api.js';
import type { Effect } from './effects.js';

export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** Two revisions of openapi/ compared. */
export interface Comparison {
  readonly effects: readonly Placed<Effect>[];
  readonly changes: readonly Placed<ApiChange>[];
}

/** With `path:line`, of the old revision for what is gone. */
export type Placed<T> = T & { readonly place: string };

/** The greatest impact of all. */
export function bumpOf({ effects, changes }: Comparison): Bump {
  const impacts = new Set([...effects, ...changes].map(({ impact }) => impact));
  return (['major', 'minor', 'patch'] as const).find((impact) => impacts.has(impact)) ?? 'none';
}

/** The version to publish; below 1.0.0 the minor number is the one that tells of a break. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part));
  if (bump === 'none') return version;
  if (bump === 'major') return major > 0 ? `${major + 1}.0.0` : `0.${minor + 1}.0`;
  if (bump === 'minor' && major > 0) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

const VERDICTS: Record<Bump, string> = {
  major: 'breaking: **major**',
  minor: 'compatible: **minor**',
  patch: 'words only: **patch**',
  none: 'nothing changed',
};

/** The comparison as markdown. */
export function markdown(
  comparison: Comparison,
  { revision, name, version }: { revision: string; name: string; version: string },
): string {
  const bump = bumpOf(comparison);
  const { effects, changes } = comparison;
  const next = bump === 'none' ? '' : ` ${name} ${version} becomes ${nextVersion(version, bump)}.`;
  const below1 = bump === 'major' && version.startsWith('0.');
  const note = below1 ? ' (Below 1.0.0 a break raises the minor number.)' : '';
  const list = (title: string, items: readonly { text: string; place: string; gone: boolean }[]) =>
    items.length === 0
      ? ''
      : `\n## ${title}\n\n${items.map((item) => line(item, revision)).join('')}`;
  const words = changes.filter(({ impact }) => impact === 'patch').length;
  return [
    `# API changes since ${revision}\n\nVerdict: ${VERDICTS[bump]}.${next}${note}\n`,
    list(
      'What breaks TypeScript code',
      effects.filter(({ impact }) => impact === 'major'),
    ),
    list(
      'What is new in TypeScript',
      effects.filter(({ impact }) => impact === 'minor'),
    ),
    list(
      'What breaks the API',
      changes.filter(({ impact }) => impact === 'major'),
    ),
    list(
      'What is new in the API',
      changes.filter(({ impact }) => impact === 'minor'),
    ),
    words > 0 ? `\n${words} changes of descriptions, examples and the like.\n` : '',
  ].join('');
}

const line = (
  { text, place, gone }: { text: string; place: string; gone: boolean },
  revision: string,
) => `- ${text} (${place}${gone ? ` in ${revision}` : ''})\n`;
