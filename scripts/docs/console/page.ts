import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { ErrorInfo } from '../../../generated/errors.js';
import type { Language } from '../languages.js';
import { escaped, inScript, toTop, type Page } from '../layout.js';
import { operationsOf, type Document } from '../page-types.js';

const require = createRequire(import.meta.url);

const file = (name: string) => readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8');

/** Swagger UI and the console, one for every language: classic scripts, which load from file://. */
export async function consoleAssets(): Promise<[path: string, text: string][]> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'console.ts')],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    write: false,
  });
  const css = readFileSync(join(import.meta.dirname, 'console.css'), 'utf8');
  const swagger = file('swagger-ui-bundle.js').replace(/\n\/\/# sourceMappingURL=.*/, '');
  return [
    ['assets/console.js', outputFiles[0]!.text],
    ['assets/console.css', `${file('swagger-ui.css')}\n${css}`],
    ['assets/swagger-ui.js', swagger],
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

/** Without what the console has its own form for: servers and credentials. */
function forSwagger(given: Document): Document {
  const document = structuredClone(given);
  document.security = [];
  delete document.components.securitySchemes;
  document.info.description = '';
  for (const { operation } of operationsOf(document)) {
    delete operation.security;
    delete operation.servers;
  }
  return document;
}
