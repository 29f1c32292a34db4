/**
 * What every page does by script: the search, and the switch of languages that keeps the place.
 * @module
 */
import MiniSearch from 'minisearch';
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
  /** The same in the other Chinese script. */
  other?: string;
}

const { top: up, language, labels } = window.PDS_SITE;

/** Words of letters and digits; each pair of Chinese characters, since no spaces part those. */
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

const dialog = document.createElement('dialog');
dialog.className = 'site-search';
dialog.setAttribute('aria-label', label('search'));
dialog.innerHTML = `<form method="dialog"><label for="site-query"></label>
<input id="site-query" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search">
<button class="close"></button></form>
<p class="count" role="status"></p><ol></ol>`;
dialog.querySelector('label')!.textContent = label('searchFor');
dialog.querySelector('button')!.textContent = label('searchClose');
const input = dialog.querySelector('input')!;
const list = dialog.querySelector('ol')!;
const count = dialog.querySelector('.count')!;

async function find(): Promise<void> {
  const query = input.value.trim();
  list.replaceChildren();
  count.textContent = '';
  if (!query) return;
  const search = await load();
  if (query !== input.value.trim()) return; // typed on meanwhile
  const results = search.search(query).slice(0, 30);
  count.textContent =
    results.length > 0 ? label('searchCount', results.length) : label('searchNone');
  for (const result of results) {
    const link = document.createElement('a');
    link.href = up + (language === 'en' ? '' : `${language}/`) + (result['href'] as string);
    const title = document.createElement('strong');
    title.textContent = result['title'] as string;
    const where = document.createElement('span');
    where.className = 'where';
    where.textContent = result['where'] as string;
    const text = document.createElement('span');
    text.className = 'excerpt';
    text.textContent = excerpt(result['text'] as string, result.queryTerms, query);
    link.append(title, ' ', where, text);
    link.addEventListener('click', () => dialog.close());
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
}

/** The words around the first place that matches. */
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
// Before anything else on the page takes it: Redoc has a search of its own.
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
      // Pages without an address for the place: as far down as before.
      if (!location.hash)
        sessionStorage.setItem('pds-scroll', String(scrollY / document.body.scrollHeight));
    } catch {
      // Storage may be switched off: the page then opens at its top.
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
  // as above
}

// The address alone does not move the focus in the console, whose renderer handles such links too.
document.querySelector('a.skip')?.addEventListener('click', () => {
  document.getElementById('content')?.focus();
});

// On a phone the sections are one line that scrolls.
document
  .querySelector('nav.sections [aria-current]')
  ?.scrollIntoView({ block: 'nearest', inline: 'center' });

const redoc = document.getElementById('redoc');
if (redoc) followRedoc(redoc);
