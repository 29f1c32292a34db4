import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ErrorInfo } from '../../generated/errors.js';
import { readDocument } from '../generate/generate.js';
import { classicScript } from './classic-script.js';
import { consoleAssets, consolePage } from './console/page.js';
import { errorsPage } from './errors-page.js';
import { guidePages, readGuides } from './guides.js';
import { historyPage } from './history-page.js';
import { languages, type Language } from './languages.js';
import { framed, inScript, type Page } from './layout.js';
import { libraryFiles, libraryPages } from './library.js';
import { llmsText } from './llms.js';
import { markdownRenderer } from './markdown.js';
import { redocPath, redocScript, referencePage } from './redoc.js';
import { documentEntries, type Entry } from './search-entries.js';

/** The files of a site, by their paths in its folder. */
export type Site = Map<string, string>;

/**
 * Makes every page of the site, in every language.
 *
 * @throws SpecError that names file and line if openapi/ cannot be read
 */
export async function makeSite(root: string): Promise<Site> {
  const { document } = await readDocument(root);
  const { errors } = (await import(join(root, 'generated/errors.ts'))) as {
    errors: Record<string, ErrorInfo>;
  };
  const all = languages(root);
  const documents = all.map((language) => language.translateDocument(document));
  // Redoc runs in other processes while typedoc reads the sources in this one.
  const references = Promise.all(
    all.map((language, index) => referencePage(documents[index]!, root, language, all)),
  );
  const render = await markdownRenderer();
  const library = await libraryFiles(root);
  const guides = readGuides(root);

  const site: Site = new Map();
  for (const [index, language] of all.entries()) {
    const { page: errorPage, entries: errorEntries } = errorsPage(errors, language, render);
    const guidance = guidePages(guides, language, render);
    const exported = libraryPages(library, language, render);
    const pages: Page[] = [
      errorPage,
      consolePage(documents[index]!, errors, language),
      ...guidance.pages,
      ...exported.pages,
      historyPage(root, document, language, render),
    ];
    for (const page of pages) site.set(language.folder + page.path, framed(page, language, all));
    site.set(`${language.folder}index.html`, (await references)[index]!.html);
    const entries = [
      ...documentEntries(documents[index]!, language.label('reference')),
      ...errorEntries,
      ...guidance.entries,
      ...exported.entries,
    ];
    site.set(`assets/search-${language.id}.js`, searchScript(entries, language));
  }
  for (const { file, text } of guides) site.set(`guides/${file}`, text);
  site.set('llms.txt', llmsText(guides, document));
  site.set('openapi.json', `${JSON.stringify(document, null, 2)}\n`);
  site.set(redocPath, await redocScript((await references)[0]!.redoc));
  for (const [path, text] of await consoleAssets()) site.set(path, text);
  site.set('assets/site.css', readFileSync(join(import.meta.dirname, 'site.css'), 'utf8'));
  site.set('assets/site.js', await classicScript('browser/site.ts'));
  return site;
}

const searchScript = (entries: readonly Entry[], { otherScript }: Language) =>
  `window.PDS_SEARCH=${inScript(
    entries.map((entry) => {
      const text = `${entry.title} ${entry.text}`;
      return otherScript ? { ...entry, other: otherScript(text) } : entry;
    }),
  )};\n`;

/** Writes a site into a folder, and removes the files of an earlier one. */
export function writeSite(site: Site, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of site) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const files = [...site.keys()];
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const kept = files.some((file) => file === path || file.startsWith(`${path}/`));
    if (!kept && !path.startsWith('screenshots') && existsSync(join(folder, path))) {
      rmSync(join(folder, path), { recursive: true });
    }
  }
}
