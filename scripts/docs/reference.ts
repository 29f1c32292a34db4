import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { stringify } from 'yaml';
import { redocly } from '../generate/bundle.js';
import { callsOf } from './calls.js';
import { operationsOf, type Document, type Sample } from './page-types.js';
import type { Language } from './languages.js';
import { escaped, header, headOf, inScript, toTop } from './layout.js';
import { sampleLanguages, sampleOf } from './samples.js';

/** Where the page has the schemas, a link from every place that uses one. */
const schemasTag = 'Schemas';

/**
 * The document as the reference shows it: operations, each open and with code samples, then the
 * schemas, File first. Operations lose their tags on the way: the page folds what has one.
 */
export function pageDocument(bundled: object, language?: Language): Document {
  const label = (key: string, english: string) => language?.label(key) ?? english;
  const document = structuredClone(bundled) as Document;
  for (const found of operationsOf(document)) {
    found.operation['x-codeSamples'] = samplesOf(document, found);
    delete found.operation.tags;
    const { operationId, description = '' } = found.operation;
    const link = `[${label('tryIt', 'Run it in the console')}](console.html#${operationId})`;
    found.operation.description = `${description.trimEnd()}\n\n${link}`;
  }
  const { File, ...others } = document.components.schemas;
  document.components.schemas = { ...(File && { File }), ...others };
  document.tags = [
    {
      name: schemasTag,
      ...(language && { 'x-displayName': language.label('types') }),
      description: label('schemasDescription', 'The types of requests and responses.'),
    },
  ];
  document['x-tagGroups'] = [
    { name: label('operations', 'Operations'), tags: [''] },
    { name: label('types', 'Types'), tags: [schemasTag] },
  ];
  return mapTexts(document, (text) => unwrapped(linked(text))) as Document;
}

/**
 * Samples in every language for every request example of an operation. Those of one language have
 * the same label and stand in the order of the examples: see `sampleByExample`.
 */
export function samplesOf(document: Document, found: Parameters<typeof callsOf>[1]): Sample[] {
  return callsOf(document, found).flatMap((call) =>
    sampleLanguages.map((language) => ({
      lang: { TypeScript: 'TypeScript', curl: 'Shell', fetch: 'JavaScript' }[language],
      label: language,
      source: sampleOf(language, call),
    })),
  );
}

/** Redoc's route to an operation that has no tag. */
export const operationRoute = (operationId: string) => `#/other/${operationId.toLowerCase()}`;

/** Other renderers call an operation `#tag/Upload/operation/createFile`. */
const linked = (text: string) =>
  text.replaceAll(/\(#tag\/\w+\/operation\/(\w+)\)/g, (_, id: string) => `(${operationRoute(id)})`);

/**
 * Every paragraph on one line: the search of the page glues words together where a line ends
 * ("thesame"). Code, tables and the first words of list items stay where they are.
 */
export function unwrapped(text: string): string {
  let fenced = false;
  return text.split('\n').reduce((sofar, line, index) => {
    const fence = /^\s*```/.test(line);
    const joined =
      index > 0 && !fenced && !fence && /\S/.test(line) && !/^\s*([-*|#>]|\d+\.)/.test(line);
    if (fence) fenced = !fenced;
    const before = /(?:^|\n)([^\n]*)$/.exec(sofar)?.[1] ?? '';
    return joined && /\S/.test(before) && !/^\s*(```|[|#])/.test(before)
      ? `${sofar.trimEnd()} ${line.trim()}`
      : index > 0
        ? `${sofar}\n${line}`
        : line;
  }, '');
}

/** Descriptions alone: examples and defaults are data. */
function mapTexts(value: unknown, map: (text: string) => string, name = ''): unknown {
  if (typeof value === 'string') return name === 'description' ? map(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'value' ? item : mapTexts(item, map, key),
    ]),
  );
}

export interface Reference {
  readonly html: string;
  /** Redoc, which is the same for every language: {@link redocScript} makes the file of it. */
  readonly redoc: string;
}

/** Where the pages load Redoc from. */
export const redocPath = 'assets/redoc.js';

/** The reference as one page with everything in it, drawn by Redoc. */
export async function referencePage(
  bundled: object,
  root: string,
  language: Language,
  all: readonly Language[],
): Promise<Reference> {
  const document = pageDocument(bundled, language);
  const folder = mkdtempSync(join(tmpdir(), 'pds-docs-'));
  try {
    const input = join(folder, 'openapi.json');
    const config = join(folder, 'redocly.yaml');
    const page = join(folder, 'index.html');
    writeFileSync(input, JSON.stringify(document));
    writeFileSync(config, stringify({ telemetry: 'off', openapi: redocOptions }));
    const args = ['--config', config, '--lint-config', 'off', '--output', page];
    await redocly(['build-docs', input, '--inlineBundle', ...args], root); // else from a CDN
    return finished(readFileSync(page, 'utf8'), language, all);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// How the page looks: https://redocly.com/docs/realm/config/openapi
const redocOptions = {
  schemaDefinitionsTagName: schemasTag,
  hideLoading: true,
  scrollYOffset: 52, // the bar above: --bar of site.css
  jsonSamplesExpandLevel: 'all',
  // Payload is the bare body.
  codeSamples: {
    languages: [...sampleLanguages, 'Payload'].map((label) => ({ lang: label, label })),
  },
};

/**
 * Redoc knows one sample of a language for an operation, and shows it whichever request example is
 * chosen. This makes it show the sample at the place of the example: of those with the chosen
 * language, the one whose index is the example's.
 */
function sampleByExample(html: string): string {
  const name = String.raw`[\w$]+`;
  const chosen = new RegExp(
    String.raw`let (${name})=(${name})\?\.find\((${name}=>${name}\(${name}\)===${name})\);` +
      String.raw`(return \1\?\1\.source:.{1,100}?\},\[)`,
    'g',
  );
  const [place, ...others] = [...html.matchAll(chosen)];
  // The dropdown of examples that follows is given the index of the chosen one.
  const dropdown = new RegExp(`exampleIds:${name},selectedIdx:(${name}),onSelect`);
  const index = dropdown.exec(html.slice(place?.index ?? html.length))?.[1];
  if (others.length > 0 || !index) {
    throw new Error('Redoc chooses its code samples in another way now: adapt sampleByExample');
  }
  return html.replace(
    chosen,
    (_, found: string, all: string, test: string, rest: string) =>
      `let ${found}=(list=>list?.[${index}]??list?.[0])(${all}?.filter(${test}));${rest}${index},`,
  );
}

// Redoc fetches its logo, the one thing that is not in the page.
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="14"><text y="11" font-family="sans-serif" font-size="12" fill="#4d7cfe">Redoc</text></svg>',
)}`;

const styles = `<style>
  /* Enough contrast for links and tags. */
  :root.light { --link-color-primary: #0b4fc4; --color-blue-6: #0b4fc4; --tag-color: #0b4fc4; }
  :root:root {
    --code-block-tokens-comment-color: light-dark(#5b6470, #bdc4cc);
    --code-block-tokens-keyword-color: light-dark(#a0111f, #ff9492);
    --code-block-tokens-function-color: light-dark(#702c00, #ffb757);
    --code-block-tokens-operator-color: light-dark(#702c00, #ffb757);
    --code-block-tokens-class-name-color: light-dark(#702c00, #ffb757);
    --code-block-tokens-regex-color: light-dark(#702c00, #ffb757);
    --code-block-tokens-string-color: light-dark(#0b4fc4, #8db4ff);
    --code-block-tokens-string-color-legacy: light-dark(#0b4fc4, #8db4ff);
    --code-block-tokens-property-string-color: light-dark(#0b4fc4, #8db4ff);
    --code-block-tokens-boolean-color: light-dark(#024c1a, #72f088);
    --badge-deprecated-bg-color: light-dark(#8a4300, #ffa02e);
  }
  #redoc .schema-name { color: var(--link); }
  /* The search of the bar above finds more. */
  #redoc [data-testid='search-trigger'] { display: none; }
  /* Names in tables whole: a table that is too wide scrolls. */
  #redoc .md-table-wrapper { overflow-x: auto; }
  #redoc .md code { word-break: normal; overflow-wrap: normal; }
  /* Names of types in the menu whole. */
  :root:root { --sidebar-width: 310px; }
  /* What has nothing beside it may be wider. */
  #redoc [data-testid='middle-panel']:has(+ [data-testid='right-panel']:empty) {
    width: 100%;
    max-width: 960px;
  }
  #redoc h1 { font-size: 34px; line-height: 1.25; }
  /* On a phone the button of the menu would cover the text: it goes into the bar above. */
  #redoc [data-testid='floating-button'] {
    inset: 0 auto auto 8px;
    width: 40px;
    height: 40px;
    z-index: 101;
    border-radius: 8px;
    box-shadow: none;
    background: transparent;
  }
  @media (max-width: 500px) {
    #redoc h1, #redoc h2 { font-size: 24px; line-height: 1.3; }
  }
</style>`;

/** What Redoc's build prints: its bundle as a module, followed by the document. */
const printed =
  /<div id="redoc">[\s\S]*?<script type="module">([\s\S]*?)(const __redoc_definition[\s\S]*?)<\/script>\s*(?=<\/body>)/;

function finished(html: string, language: Language, all: readonly Language[]): Reference {
  const path = 'index.html';
  const { label } = language;
  const [whole, redoc, call] = printed.exec(html) ?? [];
  if (!redoc || !call) throw new Error('Redoc prints its page in another way now: adapt finished');
  const body = `${header(path, language, all)}
<h1 class="unseen">${escaped(label('reference'))}</h1>
<div id="redoc"></div>
<noscript><p>${escaped(label('noScript'))}</p></noscript>
<script>window.PDS_REDOC_LABELS=${inScript(redocLabels(language))}</script>
<script src="${toTop(language.folder + path)}${redocPath}"></script>
<script>(({ hydrate }) => {
${call}})(PDS_REDOC)</script>
`;
  const page = html
    .replace(whole!, () => body)
    .replace('<html lang="en">', `<html lang="${language.id}">`)
    .replace('<body>', '<body class="reference">')
    .replace('</head>', () => `${colorMode}\n${styles}\n${headOf(path, language)}\n</head>`);
  return { html: page, redoc };
}

// Before anything is drawn, as Redoc does it in a page that is drawn at build time.
const colorMode = `<script>{
  let mode;
  try { mode = localStorage.getItem('redoc.colorMode'); } catch { /* storage is off */ }
  if (mode !== 'light' && mode !== 'dark') {
    mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.classList.add(mode);
}</script>`;

/** Redoc's own words (`redoc...` in site.yaml) by what they are in English. */
function redocLabels({ labels, english }: Language): Record<string, string> {
  const keys = Object.keys(english).filter((key) => key.startsWith('redoc'));
  return Object.fromEntries(keys.map((key) => [english[key]!, labels[key]!]));
}

/**
 * Redoc as one classic script (modules do not load from file://) that the pages of every language
 * share, with its own words taken from the page.
 */
export async function redocScript(redoc: string): Promise<string> {
  const words = 'translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``';
  if (redoc.split(words).length !== 2) {
    throw new Error('Redoc finds its words in another way now: adapt redocScript');
  }
  const translated = redoc.replace(
    words,
    'translate:(e,t)=>{let w=(typeof t==`string`?t:t?.defaultValue)||e||``;return PDS_REDOC_LABELS[w]??w}',
  );
  const { code } = await transform(sampleByExample(translated).replaceAll(logos, logo), {
    format: 'iife',
    globalName: 'PDS_REDOC',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    minifyWhitespace: true,
    supported: { 'import-meta': false }, // only for Node
    logLevel: 'error',
  });
  return code;
}
