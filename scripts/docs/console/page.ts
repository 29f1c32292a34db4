import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ErrorInfo } from '../../../generated/errors.js';
import type { Document } from '../../generate/document.js';
import { mapOperations } from '../../generate/routes.js';
import { classicScript } from '../classic-script.js';
import type { Language } from '../languages.js';
import { escaped, inScript, toTop, type Page } from '../layout.js';

const require = createRequire(import.meta.url);

const file = (name: string) => readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8');

/** Swagger UI and the console, the same in every language, by their paths in the site. */
export async function consoleAssets(): Promise<[path: string, text: string][]> {
  const css = readFileSync(join(import.meta.dirname, 'console.css'), 'utf8');
  return [
    ['assets/console.js', await classicScript('console/console.ts')],
    ['assets/console.css', `${file('swagger-ui.css')}\n${css}`],
    [
      'assets/swagger-ui.js',
      file('swagger-ui-bundle.js').replace(/\n\/\/# sourceMappingURL=.*/, ''),
    ],
  ];
}

/** The page that calls operations: Swagger UI, the local PDS and our client. */
export function consolePage(
  document: Document,
  errors: Readonly<Record<string, ErrorInfo>>,
  language: Language,
): Page {
  const { label } = language;
  const translatedErrors = Object.fromEntries(
    Object.entries(errors).map(([code, { status, meaning, remedy }]) => [
      code,
      { status, meaning: language.translate(meaning), remedy: language.translate(remedy) },
    ]),
  );
  const data = {
    document: forSwagger(document),
    errors: translatedErrors,
    labels: language.labels,
    english: language.english,
  };
  const assets = `${toTop(language.folder)}assets/`;
  return {
    path: 'console.html',
    title: label('consoleTitle'),
    head: `<link rel="stylesheet" href="${assets}console.css">`,
    body: `<h1>${escaped(label('consoleTitle'))}</h1>
<p>${escaped(label('consoleIntro'))}</p>
<div id="console"><noscript>${escaped(label('noScript'))}</noscript></div>`,
    scripts: `<script src="${assets}swagger-ui.js"></script>
<script>window.PDS_CONSOLE=${inScript(data)}</script>
<script src="${assets}console.js"></script>`,
  };
}

/** The document without servers and credentials, for which the console has its own form. */
function forSwagger(bundled: Document): Document {
  const document = mapOperations(bundled, ({ operation }) => {
    const { security: _, servers: __, ...rest } = operation;
    return rest;
  });
  const { securitySchemes: _, ...components } = document.components ?? {};
  return {
    ...document,
    info: { ...document.info, description: '' },
    security: [],
    components,
  };
}
