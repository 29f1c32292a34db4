import type { Document } from '../generate/document.js';
import { routesOf } from '../generate/routes.js';
import type { Guide } from './guides.js';

/**
 * llms.txt (https://llmstxt.org), which tells language models what to read. With a document it is the
 * one of the site, which also lists the operations; without one it is the one of the package.
 */
export function llmsText(guides: readonly Guide[], document?: Document): string {
  const operations = (document ? routesOf(document) : []).map(
    ({ id, path, method, operation }) =>
      `- \`client.${id}\`: ${method} ${path}, ${operation.summary ?? ''}`,
  );
  const pages = guides.map(
    ({ file, title }) => `- [${title}](${document ? '' : 'openapi/'}guides/${file})`,
  );
  return `# pds-fetch

> A typed client for completing file uploads to Alibaba Cloud Drive and Photo Service (PDS), generated
> from an OpenAPI document: one method for each operation, with signing, retries, CRC-64 and resumable
> uploads. Members have the names of the API (snake_case). It is an ES module for Node 20.19 and newer
> and for browsers.

${document ? '' : '- [README](README.md): how to install and use it.\n'}- [The OpenAPI document](${document ? '' : 'generated/'}openapi.json): every operation, member and error answer; in the
  package it is \`pds-fetch/openapi.json\`.

## Guides

${pages.join('\n')}
${document ? `\n## Operations\n\n${operations.join('\n')}\n` : ''}`;
}
