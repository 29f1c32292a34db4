import type { Language } from './languages.js';

/** A page of the site without the frame that all pages share. */
export interface Page {
  /** Its path in the folder of its language, such as `guides/1-getting-started.html`. */
  readonly path: string;
  readonly title: string;
  /** HTML of the main part, with the only h1 of the page. */
  readonly body: string;
  /** HTML of a list of links beside it. */
  readonly beside?: string;
  readonly head?: string;
  /** HTML at the end of the body. */
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

/** The whole HTML of a page. */
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

/** The style and the script that every page loads, also the one of Redoc. */
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

/** The bar at the top: skip link, sections, search and the switch of languages. */
export function header(path: string, language: Language, all: readonly Language[]): string {
  const here = toTop(path);
  const sections = SECTIONS.map(([key, target]) => {
    const [folder] = target.split('/');
    const current =
      target === path || (target.includes('/') && path.startsWith(`${folder}/`))
        ? ' aria-current="true"'
        : '';
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

/** A list of links; `current` is the address of the page that shows it. */
export const linkList = (
  links: readonly { href: string; title: string }[],
  current?: string,
): string => {
  const items = links.map(({ href, title }) => {
    const mark = href === current ? ' aria-current="page"' : '';
    return `<li><a href="${href}"${mark}>${escaped(title)}</a></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
};

/** The first page of a section of the site, which lists its other pages. */
export const indexPage = (section: string, title: string, list: string): Page => ({
  path: `${section}/index.html`,
  title,
  body: `<h1>${escaped(title)}</h1>${list}`,
});

/** The way from a page to the top of the site: `../` for each folder. */
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
