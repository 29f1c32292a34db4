import { apiHistory, type Release } from '../diff/history.js';
import type { Document } from '../generate/document.js';
import type { Language } from './languages.js';
import { escaped, linkList, type Page } from './layout.js';
import type { Render } from './markdown.js';

/** The page of the API's changes from release to release. The changes are in English. */
export function historyPage(
  root: string,
  document: Document,
  language: Language,
  render: Render,
): Page {
  const { label } = language;
  const title = label('historyTitle');
  const releases = apiHistory(root, document);
  const links = releases.map(({ version }) => ({
    href: `#${version}`,
    title: version === 'unreleased' ? label('historyUnreleased') : version,
  }));
  const sections = releases.map(({ version, changes }, index) => {
    const isFirst = index === releases.length - 1;
    return `<h2 id="${version}">${escaped(links[index]!.title)}</h2>${
      changesOf(changes) || `<p>${escaped(label(isFirst ? 'historyFirst' : 'historySame'))}</p>`
    }`;
  });
  const body = `<h1>${escaped(title)}</h1>${render(label('historyIntro')).html}${sections.join('\n')}`;
  return { path: 'history.html', title, body, beside: linkList(links) };

  function changesOf(changes: Release['changes']): string {
    const lists = (['major', 'minor'] as const).map((impact) => {
      const found = changes.filter((change) => change.impact === impact);
      if (found.length === 0) return '';
      const heading = label(impact === 'major' ? 'historyMajor' : 'historyMinor');
      const items = found.map(({ text }) => `<li>${render(text).html}</li>`);
      return `<h3>${escaped(heading)}</h3><ul lang="en">${items.join('')}</ul>`;
    });
    // Changes of descriptions are too many to list.
    const count = changes.filter(({ impact }) => impact === 'patch').length;
    if (count > 0) lists.push(`<p>${escaped(label('historyPatch', { count }))}</p>`);
    return lists.join('');
  }
}
