import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { entryPoints } from '../entry-points.js';
import { inTemporaryFolder } from '../files.js';
import type { Language } from './languages.js';
import { indexPage, linkList, type Page } from './layout.js';
import type { Render } from './markdown.js';
import { sectionEntries, type Entry } from './search-entries.js';

/** A page of the library reference, in Markdown. */
interface LibraryFile {
  readonly path: string;
  readonly text: string;
}

/** Every export of the package as Markdown, which typedoc makes from the doc comments. */
export const libraryFiles = (root: string): Promise<LibraryFile[]> =>
  inTemporaryFolder(async (folder) => {
    const options: TypeDocOptions & Partial<PluginOptions> = {
      entryPoints: entryPoints(root).map(({ source }) => join(root, source)),
      tsconfig: join(root, 'tsconfig.json'),
      basePath: join(root, 'src'),
      plugin: ['typedoc-plugin-markdown'],
      outputs: [{ name: 'markdown', path: folder }],
      readme: 'none',
      name: 'pds-fetch',
      hideGenerator: true,
      disableSources: true,
      excludePrivate: true,
      excludeInternal: true,
      skipErrorChecking: true, // the type check is another command
      logLevel: 'Error',
      outputFileStrategy: 'modules',
      hideBreadcrumbs: true,
      hidePageHeader: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      classPropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
      tableColumnSettings: { hideSources: true },
    };
    const app = await Application.bootstrapWithPlugins(options);
    const project = await app.convert();
    if (!project) throw new Error('typedoc could not read src/');
    await app.generateOutputs(project);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  });

/** The file name of a page, from the path of its Markdown. */
const pageOf = (path: string): string =>
  path === 'README.md' ? 'index.html' : `${path.replace(/\.md$/, '').replaceAll('/', '-')}.html`;

/** The pages of the library reference. Their text is English in every language of the site. */
export function libraryPages(
  files: readonly LibraryFile[],
  language: Language,
  render: Render,
): { pages: Page[]; entries: Entry[] } {
  const modules = files
    .filter(({ path }) => path !== 'README.md')
    .map(({ path, text }) => ({
      path,
      text: text.replace(/^# .*\n/, ''),
      href: pageOf(path),
      title: join('pds-fetch', path.replace(/(?:\/README|\/index|^index)?\.md$/, '')),
    }));
  const entries: Entry[] = [];
  const pages = modules.map(({ path: from, text, href, title }) => {
    const link = (target: string) => {
      if (/^[a-z]+:|^#/.test(target)) return target;
      const [path = '', hash] = target.split('#');
      return pageOf(join(from, '..', path)) + (hash ? `#${hash}` : '');
    };
    const { html, sections } = render(text, { link });
    const path = `library/${href}`;
    entries.push(...sectionEntries(sections, path, title));
    const body = `<div lang="en"><h1>${title}</h1>${html}</div>`;
    return { path, title, body, beside: linkList(modules, href) };
  });
  const title = language.label('libraryTitle');
  const intro = render(language.label('libraryIntro')).html;
  return { pages: [indexPage('library', title, intro + linkList(modules)), ...pages], entries };
}
