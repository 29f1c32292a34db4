import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { Language } from './languages.js';
import { escaped, type Page } from './layout.js';
import type { Render } from './markdown.js';
import { sectionsOf, type Entry } from './search-entries.js';

/** A page of the library reference, in Markdown. */
interface LibraryFile {
  readonly path: string;
  readonly text: string;
}

/** The entry points of the package that have a source folder of their own. */
function entryPoints(root: string): { name: string; source: string }[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const files = new Set(readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }));
  return Object.keys(exports).flatMap((key) => {
    const path = key.replace(/^\.\/?/, '');
    const source = [`${path}/index.ts`, `${path}.ts`, 'index.ts'].find((file) =>
      path === '' ? file === 'index.ts' : file !== 'index.ts' && files.has(file),
    );
    return source ? [{ name: path || 'pds-fetch', source: `src/${source}` }] : [];
  });
}

/** Every export of the package, from its doc comments, as Markdown by typedoc. */
export async function libraryFiles(root: string): Promise<LibraryFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pds-library-'));
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
    skipErrorChecking: true, // the type check is a command of its own
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
  try {
    const app = await Application.bootstrapWithPlugins(options);
    const project = await app.convert();
    if (!project) throw new Error('typedoc could not read src/');
    await app.generateOutputs(project);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The library reference as pages: in English, framed in each language. */
export function libraryPages(
  files: readonly LibraryFile[],
  language: Language,
  render: Render,
): { pages: Page[]; entries: Entry[] } {
  const pathOf = (path: string) =>
    path === 'README.md' ? 'index.html' : `${path.replace(/\.md$/, '').replaceAll('/', '-')}.html`;
  const entries: Entry[] = [];
  const modules = files.filter(({ path }) => path !== 'README.md');
  const titleOf = ({ path }: LibraryFile) => {
    const name = path.replace(/(\/README|\/index)?\.md$/, '').replace(/^index$/, '');
    return name ? `pds-fetch/${name}` : 'pds-fetch';
  };
  const list = (current?: LibraryFile) =>
    `<ul>${modules
      .map(
        (file) =>
          `<li><a href="${pathOf(file.path)}"${file === current ? ' aria-current="page"' : ''}>${titleOf(file)}</a></li>`,
      )
      .join('')}</ul>`;
  const pages = modules.map((file) => {
    const text = file.text.replace(/^# .*\n/, '');
    const link = (href: string) => {
      if (/^[a-z]+:|^#/.test(href)) return href;
      const [target = '', hash] = href.split('#');
      const path = join(file.path, '..', target);
      return pathOf(path) + (hash ? `#${hash}` : '');
    };
    const { html, headings } = render(text, { link });
    const path = `library/${pathOf(file.path)}`;
    const title = titleOf(file);
    entries.push(...sectionsOf(text, headings, path, title));
    return {
      path,
      title,
      body: `<div lang="en"><h1>${title}</h1>${html}</div>`,
      beside: list(file),
    };
  });
  const title = language.label('libraryTitle');
  const intro = render(language.label('libraryIntro')).html;
  const index = {
    path: 'library/index.html',
    title,
    body: `<h1>${escaped(title)}</h1>${intro}${list()}`,
  };
  return { pages: [index, ...pages], entries };
}
