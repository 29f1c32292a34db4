import { plainText, type Heading } from './markdown.js';
import { operationsOf, resolve, type Document, type Schema } from './page-types.js';
import { operationRoute } from './reference.js';
import { pieces } from '../translate/blocks.js';

/** Something that the search finds. */
export interface Entry {
  readonly title: string;
  /** What it stands in: the title of the page. */
  readonly where: string;
  readonly text: string;
  /** From the folder of the language. */
  readonly href: string;
}

/** A Markdown text as words: lines of a paragraph joined, each piece apart from the next. */
export const wordsOf = (markdown: string): string =>
  pieces(markdown)
    .map(({ text }) => plainText(text))
    .filter(Boolean)
    .join(' ');

/** An entry for each section of a Markdown page. */
export function sectionsOf(
  markdown: string,
  headings: readonly Heading[],
  path: string,
  where: string,
): Entry[] {
  // Headings inside of code blocks are comments.
  const parts: string[] = [];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (/^\s*```/.test(line)) fenced = !fenced;
    if (!fenced && /^#{1,6} /.test(line)) parts.push('');
    else if (parts.length > 0) parts[parts.length - 1] += `${line}\n`;
  }
  return parts.flatMap((text, index) => {
    const heading = headings[index];
    return heading
      ? [{ title: heading.text, where, text: wordsOf(text), href: `${path}#${heading.id}` }]
      : [];
  });
}

/** Operations, and types with their members. */
export function documentEntries(document: Document, where: string): Entry[] {
  const operations = [...operationsOf(document)].map(({ path, method, operation }) => ({
    title: operation.summary ?? operation.operationId,
    where,
    text: [
      `${method} ${path} ${operation.operationId}`,
      wordsOf(operation.description ?? ''),
      ...(operation.parameters ?? []).map((it) => memberWords(resolve(document, it))),
    ].join(' '),
    href: `index.html${operationRoute(operation.operationId)}`,
  }));
  const types = Object.entries(document.components.schemas).map(([name, schema]) => ({
    title: name,
    where,
    text: [wordsOf(schema.description ?? ''), ...membersOf(schema)].join(' '),
    href: `index.html#/schemas/${name.toLowerCase()}`,
  }));
  return [...operations, ...types];
}

const memberWords = ({ name, description }: { name?: string; description?: string }) =>
  `${name ?? ''} ${wordsOf(description ?? '')}`;

const membersOf = ({ properties = {} }: Schema): string[] =>
  Object.entries(properties).map(([name, schema]) =>
    memberWords({
      name,
      ...(schema.description !== undefined && { description: schema.description }),
    }),
  );
