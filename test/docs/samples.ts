import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageDocument } from '../../scripts/docs/document.js';
import { root, type Snippet } from './snippets.js';

const document = JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')) as object;

/** The operations as the page shows them. */
export const operations = Object.values(pageDocument(document, []).paths).flatMap((item) =>
  Object.values(item),
);

/** The samples of every operation, as blocks of code. */
export function sampleSnippets(): Snippet[] {
  return operations.flatMap(({ operationId, 'x-codeSamples': samples = [] }) =>
    samples.map(({ label, source }, index) => ({
      page: `sample ${operationId} ${label}`,
      line: index + 1,
      language: label === 'curl' ? 'curl' : 'ts',
      code: source,
    })),
  );
}

/** The words of a POSIX shell command: quotes of the single kind, continued lines. */
export function shellWords(command: string): string[] {
  return [...command.replaceAll('\\\n', ' ').matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|\\(.)/g, '$1$2'),
  );
}
