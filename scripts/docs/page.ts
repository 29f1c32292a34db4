import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { bundle, redocly } from '../generate/bundle.js';
import { pageDocument, readGuides, schemasTag } from './document.js';
import { sampleLanguages } from './samples.js';

// How the page looks: https://redocly.com/docs/realm/config/openapi
const options = {
  schemaDefinitionsTagName: schemasTag,
  hideLoading: true,
  jsonSamplesExpandLevel: 'all',
  codeSamples: { languages: sampleLanguages.map((label) => ({ lang: label, label })) },
};

/** Builds site/index.html: one page with everything in it. Gives its path. */
export async function buildPage(root: string): Promise<string> {
  const document = pageDocument(await bundle(root), readGuides(root));
  const folder = mkdtempSync(join(tmpdir(), 'pds-docs-'));
  const input = join(folder, 'openapi.json');
  const config = join(folder, 'redocly.yaml');
  const page = join(root, 'site', 'index.html');
  try {
    writeFileSync(input, JSON.stringify(document));
    mkdirSync(join(root, 'site'), { recursive: true });
    writeFileSync(config, stringify({ telemetry: 'off', openapi: options }));
    const args = ['--config', config, '--lint-config', 'off', '--output', page];
    await redocly(['build-docs', input, '--inlineBundle', ...args], root); // else from a CDN
  } finally {
    rmSync(folder, { recursive: true });
  }
  writeFileSync(page, finished(readFileSync(page, 'utf8')));
  return page;
}

// Redoc fetches its logo, the one thing that is not in the page.
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="14"><text y="11" font-family="sans-serif" font-size="12" fill="#4d7cfe">Redoc</text></svg>',
)}`;

const styles = `<style>
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
  @media (max-width: 500px) {
    #redoc h1, #redoc h2 { font-size: 24px; line-height: 1.3; }
  }
</style>`;

function finished(html: string): string {
  return html.replaceAll(logos, logo).replace('</head>', () => `${styles}\n</head>`);
}
