import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { ErrorInfo } from '../../../generated/errors.js';
import type { Language } from '../languages.js';
import { escaped, inScript, type Page } from '../layout.js';
import { operationsOf, type Document } from '../page-types.js';

const require = createRequire(import.meta.url);

/** The script of the console: one for every language. */
export async function consoleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'console.ts')],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** The page that calls operations: Swagger UI, the local PDS and our client in one classic script. */
export function consolePage(
  document: Document,
  errors: Readonly<Record<string, ErrorInfo>>,
  language: Language,
  script: string,
): Page {
  const file = (name: string) => readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8');
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
  };
  // Not as a script: it would end at the first `</script` inside.
  const inline = (code: string) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
  return {
    path: 'console.html',
    title: label('consoleTitle'),
    head: `<style>${file('swagger-ui.css')}\n${readFileSync(join(import.meta.dirname, 'console.css'), 'utf8')}</style>`,
    body: `<h1>${escaped(label('consoleTitle'))}</h1>
<p>${escaped(label('consoleIntro'))}</p>
<div id="console"><noscript>${escaped(label('noScript'))}</noscript></div>`,
    scripts: [
      inline(file('swagger-ui-bundle.js').replace(/\n\/\/# sourceMappingURL=.*/, '')),
      inline(`window.PDS_CONSOLE=${inScript(data)}`),
      inline(script),
    ].join('\n'),
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
