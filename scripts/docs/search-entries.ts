import type { Document } from '../generate/document.js';
import { routesOf } from '../generate/routes.js';
import { wordsOf, type Section } from './markdown.js';
import { operationAddress } from './reference.js';

/** Something that the search finds. */
export interface Entry {
  readonly title: string;
  /** The title of the page that has it. */
  readonly where: string;
  readonly text: string;
  /** Its address, relative to the folder of the language. */
  readonly href: string;
}

/** An entry for each section of a page. */
export const sectionEntries = (
  sections: readonly Section[],
  path: string,
  where: string,
): Entry[] =>
  sections.map(({ id, title, text }) => ({ title, where, text, href: `${path}#${id}` }));

/** An entry for each operation, and for each type with its members. */
export function documentEntries(document: Document, where: string): Entry[] {
  const operations = routesOf(document).map(({ id, method, path, operation, parameters }) => ({
    title: operation.summary ?? id,
    where,
    text: [
      `${method} ${path} ${id}`,
      wordsOf(operation.description ?? ''),
      ...parameters.map(({ name, description }) => memberWords(name, description)),
    ].join(' '),
    href: operationAddress(id),
  }));
  const types = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => ({
    title: name,
    where,
    text: [
      wordsOf(schema.description ?? ''),
      ...Object.entries(schema.properties ?? {}).map(([member, inner]) =>
        memberWords(member, inner.description),
      ),
    ].join(' '),
    href: `index.html#/schemas/${name.toLowerCase()}`,
  }));
  return [...operations, ...types];
}

const memberWords = (name: string, description = '') => `${name} ${wordsOf(description)}`;
