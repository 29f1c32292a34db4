import type { Language } from './languages.js';

/** A page of the site, before the frame that all pages share is put around it. */
export interface Page {
  /** In the folder of its language: `guides/1-getting-started.html`. */
  readonly path: string;
  readonly title: string;
  /** HTML of the main part; it has the page's only h1. */
  readonly body: string;
  /** HTML of a list of pages beside it. */
  readonly beside?: string;
  readonly head?: string;
  /** Behind everything else in the body. */
  readonly scripts?: string;
}

const SECTIONS = [
  ['reference', 'index.html'],
  ['console', 'console.html'],
  ['guides', 'guides/index.html'],
  ['errors', 'errors.html'],
  ['library', 'library/index.html'],
  ['history', 'history.html'],
] as const;

/** The whole page. */
export function framed(page: Page, language: Language, all: readonly Language[]): string {
  return `<!doctype html>
<html lang="${language.id}">
<head>
<meta charset="utf-8">
<title>${escaped(page.title)} - ${escaped(language.label('siteName'))}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${headOf(page.path, language)}
${page.head ?? ''}
</head>
<body class="plain">
${header(page.path, language, all)}
<div class="columns">
${page.beside ? `<nav class="beside" aria-label="${escaped(page.title)}">${page.beside}</nav>` : ''}
<main class="page" id="content" tabindex="-1">
${page.body}
</main>
</div>
${page.scripts ?? ''}
</body>
</html>
`;
}

/** Style and script that every page loads; the Redoc page too. */
export const headOf = (path: string, language: Language): string => {
  const up = toTop(language.folder + path);
  return `<link rel="stylesheet" href="${up}assets/site.css">
<link rel="icon" href="data:,">
<script>window.PDS_SITE=${inScript({ top: up, language: language.id, labels: searchLabels(language) })}</script>
<script defer src="${up}assets/site.js"></script>`;
};

const searchLabels = ({ labels }: Language) =>
  Object.fromEntries(
    Object.entries(labels).filter(([key]) => key.startsWith('search') || key.startsWith('copy')),
  );

/** Skip link, sections, search and the switch of languages. */
export function header(path: string, language: Language, all: readonly Language[]): string {
  const here = toTop(path);
  const sections = SECTIONS.map(([key, target]) => {
    const [folder] = target.split('/');
    const current =
      target === path || (target.includes('/') && path.startsWith(`${folder}/`))
        ? ' aria-current="true"'
        : '';
    // The library speaks English: its pages are there once.
    return `<a href="${here}${target}"${current}>${escaped(language.label(key))}</a>`;
  });
  const up = toTop(language.folder + path);
  const switches = all.map(({ id, name, folder }) => {
    const current = id === language.id ? ' aria-current="true"' : '';
    return `<a href="${up}${folder}${path}" lang="${id}" hreflang="${id}" data-language${current}>${name}</a>`;
  });
  return `<a class="skip" href="#content">${escaped(language.label('skip'))}</a>
<header class="site">
<nav class="sections" aria-label="${escaped(language.label('siteName'))}">${sections.join('\n')}</nav>
<button type="button" id="site-search" aria-haspopup="dialog" aria-keyshortcuts="Control+K">${escaped(language.label('search'))} <kbd>Ctrl K</kbd></button>
<nav class="languages" aria-label="${escaped(language.label('language'))}">${switches.join('\n')}</nav>
</header>`;
}

/** From a page to the top of the site: `../` for each folder. */
export const toTop = (path: string): string => '../'.repeat(path.split('/').length - 1);

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** JSON that can stand inside a script element. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
