import { apiHistory, type Release } from '../diff/history.js';
import type { Language } from './languages.js';
import { escaped, type Page } from './layout.js';
import type { Render } from './markdown.js';

/** What changed in the API from release to release. The changes are told in English. */
export function historyPage(
  root: string,
  document: Parameters<typeof apiHistory>[1],
  language: Language,
  render: Render,
): Page {
  const { label } = language;
  const title = label('historyTitle');
  const releases = apiHistory(root, document);
  const sections = releases.map((release, index) =>
    sectionOf(release, index === releases.length - 1),
  );
  function sectionOf({ version, changes }: Release, first: boolean): string {
    const name = version === 'unreleased' ? label('historyUnreleased') : version;
    // Words that were changed are too many to be read: their number says enough.
    const words = changes.filter(({ impact }) => impact === 'patch').length;
    const lists = (['major', 'minor'] as const).map((impact) => {
      const found = changes.filter((change) => change.impact === impact);
      if (found.length === 0) return '';
      const heading = label(`history${impact[0]!.toUpperCase()}${impact.slice(1)}`);
      return `<h3>${escaped(heading)}</h3><ul lang="en">${found.map((change) => `<li>${render(change.text).html}</li>`).join('')}</ul>`;
    });
    if (words > 0) lists.push(`<p>${escaped(label('historyPatch', { count: words }))}</p>`);
    const none = first ? label('historyFirst') : label('historySame');
    return `<h2 id="${version}">${escaped(name)}</h2>${lists.join('') || `<p>${escaped(none)}</p>`}`;
  }
  const beside = `<ul>${releases.map(({ version }) => `<li><a href="#${version}">${escaped(version === 'unreleased' ? label('historyUnreleased') : version)}</a></li>`).join('')}</ul>`;
  const body = `<h1>${escaped(title)}</h1>${render(label('historyIntro')).html}${sections.join('\n')}`;
  return { path: 'history.html', title, body, beside };
}
