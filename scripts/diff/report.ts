import type { Change, Impact } from './change.js';
import type { Comparison, Placed } from './compare.js';

export type Bump = Impact | 'none';

/** The greatest impact of the changes. */
export function bumpOf(changes: readonly Change[]): Bump {
  const impacts = new Set(changes.map(({ impact }) => impact));
  return (['major', 'minor', 'patch'] as const).find((impact) => impacts.has(impact)) ?? 'none';
}

/** The version to publish. Below 1.0.0 a breaking change raises the minor number. */
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

/** The comparison as Markdown. */
export function markdown(
  { changes, brokenExample }: Comparison,
  { revision, name, version }: { revision: string; name: string; version: string },
): string {
  const bump = bumpOf(changes);
  const next = bump === 'none' ? '' : ` ${name} ${version} becomes ${nextVersion(version, bump)}.`;
  const below1 = bump === 'major' && version.startsWith('0.');
  const note = below1 ? ' (Below 1.0.0 a break raises the minor number.)' : '';
  const of = (impact: Impact) => changes.filter((change) => change.impact === impact);
  const words = of('patch').length;
  return [
    `# API changes since ${revision}\n\nVerdict: ${VERDICTS[bump]}.${next}${note}\n`,
    brokenExample ? `\nTo fix before \`npm run generate\`: ${brokenExample}\n` : '',
    section('What breaks callers', of('major'), revision),
    section('What else changes for callers', of('minor'), revision),
    words > 0 ? `\n${words} changes of descriptions, examples and the like.\n` : '',
  ].join('');
}

const section = (title: string, changes: readonly Placed[], revision: string): string =>
  changes.length === 0
    ? ''
    : `\n## ${title}\n\n${changes.map((change) => line(change, revision)).join('')}`;

const line = ({ text, place, gone }: Placed, revision: string): string =>
  `- ${text} (${place}${gone ? ` in ${revision}` : ''})\n`;
