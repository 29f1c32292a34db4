import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './languages.js';
import { indexPage, linkList, type Page } from './layout.js';
import type { Render } from './markdown.js';
import { operationAddress } from './reference.js';
import { sectionEntries, type Entry } from './search-entries.js';

/** A page of openapi/guides. */
export interface Guide {
  readonly file: string;
  /** Its first heading. */
  readonly title: string;
  /** The whole page. */
  readonly text: string;
}

const HEADING = /^# (.+)\n/;

/** The guides, in the order of their file names. */
export function readGuides(root: string): Guide[] {
  const folder = join(root, 'openapi', 'guides');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const title = HEADING.exec(text)?.[1];
      if (!title) throw new Error(`openapi/guides/${file}:1: must begin with a line '# Title'`);
      return { file, title, text };
    });
}

/** A page for each guide, and one that lists them. */
export function guidePages(
  guides: readonly Guide[],
  language: Language,
  render: Render,
): { pages: Page[]; entries: Entry[] } {
  const translated = guides.map((guide) => {
    const name = guide.file.replace(/\.md$/, '');
    const text = language.translate(guide.text, `openapi/zh/guides/${name}.yaml`);
    return { guide, text, title: HEADING.exec(text)![1]!, href: `${name}.html` };
  });
  const entries: Entry[] = [];
  const pages = translated.map(({ guide, text, title, href }) => {
    // The ids are the same in every language, so that the switch of languages keeps the place.
    const ids = render(guide.text).sections.map(({ id }) => id);
    const { html, sections } = render(text, { ids, link: linkOf });
    const path = `guides/${href}`;
    entries.push(...sectionEntries(sections, path, title));
    return { path, title, body: html, beside: linkList(translated, href) };
  });
  const title = language.label('guidesTitle');
  return { pages: [indexPage('guides', title, linkList(translated)), ...pages], entries };
}

/** The address of a link on the site. The guides link to each other and to operations for Redoc. */
function linkOf(href: string): string {
  const operation = /^#tag\/\w+\/operation\/(\w+)$/.exec(href)?.[1];
  if (operation) return `../${operationAddress(operation)}`;
  return href.replace(/^(?:\.\/)?([\w-]+)\.md(?=#|$)/, '$1.html');
}
