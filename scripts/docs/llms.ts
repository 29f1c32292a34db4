import type { Guide } from './guides.js';
import { operationsOf, type Document } from './page-types.js';

/**
 * llms.txt (https://llmstxt.org): where a language model finds what it needs. With a document that of
 * the site, which also lists the operations; without one that of the package.
 */
export function llmsText(guides: readonly Guide[], document?: Document): string {
  const operations = (document ? [...operationsOf(document)] : []).map(
    ({ path, method, operation }) =>
      `- \`client.${operation.operationId}\`: ${method} ${path}, ${operation.summary ?? ''}`,
  );
  const pages = guides.map(
    ({ file, title }) => `- [${title}](${document ? '' : 'openapi/'}guides/${file})`,
  );
  return `# pds-fetch

> A typed client for completing file uploads to Alibaba Cloud Drive and Photo Service (PDS), generated
> from an OpenAPI document: one method for each operation, with signing, retries, CRC-64 and resumable
> uploads. Names are those of the wire (snake_case). ES module, Node 20.19 and newer and browsers.

${document ? '' : '- [README](README.md): how to install and use it.\n'}- [The OpenAPI document](${document ? '' : 'generated/'}openapi.json): every operation, member and error answer; in the
  package it is \`pds-fetch/openapi.json\`.

## Guides

${pages.join('\n')}
${document ? `\n## Operations\n\n${operations.join('\n')}\n` : ''}`;
}
