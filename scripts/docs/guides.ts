import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './languages.js';
import { escaped, type Page } from './layout.js';
import type { Render } from './markdown.js';
import { operationRoute } from './reference.js';
import { sectionsOf, type Entry } from './search-entries.js';

/** A page of openapi/guides. */
export interface Guide {
  readonly file: string;
  /** Its first heading. */
  readonly title: string;
  /** All of it. */
  readonly text: string;
}

/** The guides, in the order of their file names. */
export function readGuides(root: string): Guide[] {
  const folder = join(root, 'openapi', 'guides');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const title = /^# (.+)\n/.exec(text)?.[1];
      if (!title) throw new Error(`openapi/guides/${file}:1: must begin with a line '# Title'`);
      return { file, title, text };
    });
}

const pageOf = ({ file }: Guide) => file.replace(/\.md$/, '.html');

/** A page for each guide, and one that lists them. */
export function guidePages(
  guides: readonly Guide[],
  language: Language,
  render: Render,
): { pages: Page[]; entries: Entry[] } {
  const translated = guides.map((guide) => {
    const text = language.translate(
      guide.text,
      `openapi/zh/guides/${guide.file.replace(/\.md$/, '.yaml')}`,
    );
    return { ...guide, text, title: /^# (.+)\n/.exec(text)![1]! };
  });
  const list = (current?: string) =>
    `<ul>${translated
      .map(
        ({ file, title }) =>
          `<li><a href="${pageOf({ file } as Guide)}"${file === current ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`,
      )
      .join('')}</ul>`;
  const entries: Entry[] = [];
  const pages = translated.map((guide, index) => {
    // The same places in every language, so that the switch keeps them.
    const ids = render(guides[index]!.text).headings.map(({ id }) => id);
    const { html, headings } = render(guide.text, { ids, link: linkOf });
    const path = `guides/${pageOf(guide)}`;
    entries.push(...sectionsOf(guide.text, headings, path, guide.title));
    return { path, title: guide.title, body: html, beside: list(guide.file) };
  });
  const title = language.label('guidesTitle');
  const index = { path: 'guides/index.html', title, body: `<h1>${escaped(title)}</h1>${list()}` };
  return { pages: [index, ...pages], entries };
}

/** Links of the guides as they are written for other readers of Markdown. */
function linkOf(href: string): string {
  const operation = /^#tag\/\w+\/operation\/(\w+)$/.exec(href)?.[1];
  if (operation) return `../index.html${operationRoute(operation)}`;
  return href.replace(/^(?:\.\/)?([\w-]+)\.md(?=#|$)/, '$1.html');
}
