import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { stringify } from 'yaml';
import { inTemporaryFolder } from '../files.js';
import { redocly } from '../generate/bundle.js';
import type { Document } from '../generate/document.js';
import type { Language } from './languages.js';
import { escaped, header, headOf, inScript, toTop } from './layout.js';
import { pageDocument, SCHEMAS_TAG } from './reference.js';
import { sampleLanguages } from './samples.js';

export interface Reference {
  readonly html: string;
  /** The script of Redoc, the same in every language; {@link redocScript} makes its file. */
  readonly redoc: string;
}

/** The file of the site that the pages load Redoc from. */
export const redocPath = 'assets/redoc.js';

/** The reference as one page, drawn by Redoc. */
export async function referencePage(
  document: Document,
  root: string,
  language: Language,
  all: readonly Language[],
): Promise<Reference> {
  const html = await inTemporaryFolder(async (folder) => {
    const [input, config, page] = ['openapi.json', 'redocly.yaml', 'index.html'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(input, JSON.stringify(pageDocument(document, language)));
    writeFileSync(config, stringify({ telemetry: 'off', openapi: redocOptions }));
    const args = ['--config', config, '--lint-config', 'off', '--output', page];
    // Without --inlineBundle the page loads Redoc from a CDN.
    await redocly(['build-docs', input, '--inlineBundle', ...args], root);
    return readFileSync(page, 'utf8');
  });
  return finished(html, language, all);
}

// The options are described at https://redocly.com/docs/realm/config/openapi
const redocOptions = {
  schemaDefinitionsTagName: SCHEMAS_TAG,
  hideLoading: true,
  scrollYOffset: 52, // the height of the bar at the top: --bar of site.css
  jsonSamplesExpandLevel: 'all',
  // Payload is the body without code around it.
  codeSamples: {
    languages: [...sampleLanguages, 'Payload'].map((label) => ({ lang: label, label })),
  },
};

/**
 * Redoc shows one sample of a language for an operation, whichever request example is chosen. This
 * changes its script, so that it shows the sample that has the index of the chosen example among the
 * samples of the chosen language.
 */
function sampleByExample(html: string): string {
  const name = String.raw`[\w$]+`;
  const chosen = new RegExp(
    String.raw`let (${name})=(${name})\?\.find\((${name}=>${name}\(${name}\)===${name})\);` +
      String.raw`(return \1\?\1\.source:.{1,100}?\},\[)`,
    'g',
  );
  const [place, ...others] = [...html.matchAll(chosen)];
  // The dropdown of examples, which follows, gets the index of the chosen example.
  const dropdown = new RegExp(`exampleIds:${name},selectedIdx:(${name}),onSelect`);
  const index = dropdown.exec(html.slice(place?.index ?? html.length))?.[1];
  if (others.length > 0 || !index) {
    throw new Error('Redoc has changed how it chooses code samples: adapt sampleByExample');
  }
  return html.replace(
    chosen,
    (_, found: string, all: string, test: string, rest: string) =>
      `let ${found}=(list=>list?.[${index}]??list?.[0])(${all}?.filter(${test}));${rest}${index},`,
  );
}

// Redoc would fetch its logo from the network; nothing else of the page does.
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="14"><text y="11" font-family="sans-serif" font-size="12" fill="#4d7cfe">Redoc</text></svg>',
)}`;

/** The part of Redoc's page with its script as a module, followed by the document. */
const printed =
  /<div id="redoc">[\s\S]*?<script type="module">([\s\S]*?)(const __redoc_definition[\s\S]*?)<\/script>\s*(?=<\/body>)/;

function finished(html: string, language: Language, all: readonly Language[]): Reference {
  const path = 'index.html';
  const { label } = language;
  const [whole, redoc, call] = printed.exec(html) ?? [];
  if (!redoc || !call) throw new Error('Redoc has changed the page that it prints: adapt finished');
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
    .replace('</head>', () => `${colorMode}\n${headOf(path, language)}\n</head>`);
  return { html: page, redoc };
}

// Sets the colours before anything is drawn. Redoc itself does that only in pages drawn at build time.
const colorMode = `<script>{
  let mode;
  try { mode = localStorage.getItem('redoc.colorMode'); } catch { /* storage is off */ }
  if (mode !== 'light' && mode !== 'dark') {
    mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.classList.add(mode);
}</script>`;

/** Redoc's own texts (`redoc...` in site.yaml) by their English. */
function redocLabels({ labels, english }: Language): Record<string, string> {
  const keys = Object.keys(english).filter((key) => key.startsWith('redoc'));
  return Object.fromEntries(keys.map((key) => [english[key]!, labels[key]!]));
}

/**
 * Redoc as one classic script, since modules do not load from file://. The pages of every language
 * share it; it takes its texts from the page.
 */
export async function redocScript(redoc: string): Promise<string> {
  const words = 'translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``';
  if (redoc.split(words).length !== 2) {
    throw new Error('Redoc has changed how it finds its texts: adapt redocScript');
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
