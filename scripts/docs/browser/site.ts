/**
 * The script of every page: the search, and the switch of languages, which keeps the place.
 * @module
 */
import MiniSearch from 'minisearch';
import { element } from './element.js';
import { followRedoc } from './redoc.js';

declare global {
  interface Window {
    PDS_SITE: { top: string; language: string; labels: Record<string, string> };
    PDS_SEARCH?: SearchEntry[];
  }
}

interface SearchEntry {
  title: string;
  where: string;
  text: string;
  href: string;
  /** Title and text in the other Chinese script. */
  other?: string;
}

const { top: up, language, labels } = window.PDS_SITE;

/** Words of letters and digits, and each pair of Chinese characters, which have no spaces between them. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}_]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      found.push(run);
      // Parts of a name are found too: crc64_hash by hash, completeFile by file.
      const parts = run.split(/_|(?<=[a-z0-9])(?=[A-Z])/).filter(Boolean);
      if (parts.length > 1) found.push(...parts);
    } else if (run.length === 1) {
      found.push(run);
    } else {
      for (let at = 0; at + 1 < run.length; at++) found.push(run.slice(at, at + 2));
    }
  }
  return found;
}

let engine: Promise<MiniSearch<SearchEntry & { id: number }>> | undefined;

function load() {
  return (engine ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${up}assets/search-${language}.js`;
    script.onload = () => {
      const search = new MiniSearch<SearchEntry & { id: number }>({
        fields: ['title', 'text', 'other'],
        storeFields: ['title', 'where', 'text', 'href'],
        tokenize: tokens,
        processTerm: (term) => term.toLowerCase(),
        searchOptions: {
          boost: { title: 4 },
          combineWith: 'AND',
          prefix: (term) => !/\p{Script=Han}/u.test(term),
          fuzzy: (term) => (/^[a-z]{5,}$/i.test(term) ? 0.15 : false),
        },
      });
      search.addAll((window.PDS_SEARCH ?? []).map((entry, id) => ({ ...entry, id })));
      resolve(search);
    };
    script.onerror = () => reject(new Error(`${script.src} cannot be loaded`));
    document.head.append(script);
  }));
}

const label = (key: string, count = 0) => (labels[key] ?? key).replace('{count}', String(count));

const input = element('input', {
  id: 'site-query',
  type: 'search',
  autocomplete: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
});
const list = element('ol');
const count = element('p', { class: 'count', role: 'status' });
const dialog = element(
  'dialog',
  { class: 'site-search', 'aria-label': label('search') },
  element(
    'form',
    { method: 'dialog' },
    element('label', { for: input.id }, label('searchFor')),
    input,
    element('button', { class: 'close' }, label('searchClose')),
  ),
  count,
  list,
);

async function find(): Promise<void> {
  const query = input.value.trim();
  list.replaceChildren();
  count.textContent = '';
  if (!query) return;
  const search = await load();
  if (query !== input.value.trim()) return; // the query was changed in the meantime
  const results = search.search(query).slice(0, 30);
  count.textContent =
    results.length > 0 ? label('searchCount', results.length) : label('searchNone');
  for (const result of results) {
    const { title, where, text, href } = result as unknown as SearchEntry;
    const link = element(
      'a',
      { href: up + (language === 'en' ? '' : `${language}/`) + href },
      element('strong', {}, title),
      ' ',
      element('span', { class: 'where' }, where),
      element('span', { class: 'excerpt' }, excerpt(text, result.queryTerms, query)),
    );
    link.addEventListener('click', () => dialog.close());
    list.append(element('li', {}, link));
  }
}

/** The words around the first match. */
function excerpt(text: string, terms: readonly string[], query: string): string {
  const lower = text.toLowerCase();
  const places = [query.toLowerCase(), ...terms.map((term) => term.toLowerCase())]
    .map((term) => lower.indexOf(term))
    .filter((at) => at >= 0);
  const at = Math.max(0, (places[0] ?? 0) - 50);
  const start = at === 0 ? 0 : text.indexOf(' ', at) + 1 || at;
  return `${start > 0 ? '… ' : ''}${text.slice(start, start + 160)}${text.length > start + 160 ? ' …' : ''}`;
}

function open(): void {
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  input.select();
}

input.addEventListener('input', () => void find());
input.form!.addEventListener('submit', (event) => {
  if ((event as SubmitEvent).submitter && !document.activeElement?.matches('input')) return;
  event.preventDefault(); // Enter goes to the first result
  list.querySelector('a')?.click();
});
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [input, ...list.querySelectorAll('a')] as HTMLElement[];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) {
    next.focus();
    event.preventDefault();
  }
});
document.getElementById('site-search')?.addEventListener('click', open);
// In the capture phase, before Redoc, which has its own search.
window.addEventListener(
  'keydown',
  (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open();
  },
  true,
);

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  const target = link.getAttribute('href')!;
  link.addEventListener('click', () => {
    link.href = target + location.hash;
    try {
      // Without a hash the place has no address: the new page scrolls as far as this one.
      if (!location.hash)
        sessionStorage.setItem('pds-scroll', String(scrollY / document.body.scrollHeight));
    } catch {
      // Storage may be switched off: then the page opens at its top.
    }
  });
}
try {
  const at = sessionStorage.getItem('pds-scroll');
  sessionStorage.removeItem('pds-scroll');
  if (at !== null && !location.hash) {
    window.addEventListener('load', () => scrollTo(0, Number(at) * document.body.scrollHeight));
  }
} catch {
  // see above
}

// In the console a link to #content does not move the focus, because Swagger UI handles links too.
document.querySelector('a.skip')?.addEventListener('click', () => {
  document.getElementById('content')?.focus();
});

// On a phone the sections are a line that scrolls: this shows the current one.
document
  .querySelector('nav.sections [aria-current]')
  ?.scrollIntoView({ block: 'nearest', inline: 'center' });

const redoc = document.getElementById('redoc');
if (redoc) followRedoc(redoc);
