import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConverterFactory, Locale } from 'opencc-js';
import { parse } from 'yaml';
import { readMemory } from '../translate/memory.js';
import type { Document } from '../generate/document.js';
import { translateDocument, translateWith, type Translate } from '../translate/products.js';

/** A language of the site: the place of its pages, and its texts. */
export interface Language {
  readonly id: 'en' | 'zh-Hans' | 'zh-Hant';
  /** The name of the language in that language. */
  readonly name: string;
  /** The folder of its pages, with a slash at the end; empty for English. */
  readonly folder: string;
  /** Translates a Markdown text; what has no translation stays English. */
  readonly translate: Translate;
  /** A text of site.yaml, its placeholders filled in. */
  readonly label: (key: string, values?: Record<string, string | number>) => string;
  /** All texts of site.yaml, for scripts of the pages. */
  readonly labels: Readonly<Record<string, string>>;
  /** The same texts in English. */
  readonly english: Readonly<Record<string, string>>;
  /** A bundled document with its texts in this language. */
  readonly translateDocument: (document: Document) => Document;
  /** The same text in the other Chinese script, so that a search finds both; absent for English. */
  readonly otherScript?: (text: string) => string;
}

/** Words of opencc's Taiwanese that the service's own pages say in another way. */
const PDS_TERMS: readonly (readonly [opencc: string, pds: string])[] = [
  ['引數', '參數'],
  ['型別', '類型'],
];

/** The languages of the site, English first. */
export function languages(root: string): Language[] {
  const texts = parse(readFileSync(join(root, 'scripts/docs/site.yaml'), 'utf8')) as Record<
    string,
    string
  >;
  const hans = translateWith(readMemory(root), root);
  const toHant = ConverterFactory(Locale.from.cn, [...Locale.to.twp, PDS_TERMS]);
  const toHans = ConverterFactory(Locale.from.twp, Locale.to.cn);
  const make = (
    id: Language['id'],
    name: string,
    translate: Translate,
    otherScript?: (text: string) => string,
  ): Language => {
    const labels = Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, translate(text, 'openapi/zh/site.yaml')]),
    );
    return {
      id,
      name,
      folder: id === 'en' ? '' : `${id}/`,
      translate,
      labels,
      english: texts,
      label: (key, values = {}) => {
        const text = labels[key];
        if (text === undefined) throw new Error(`scripts/docs/site.yaml has no text ${key}`);
        return text.replaceAll(/\{(\w+)\}/g, (found, name) => String(values[name] ?? found));
      },
      translateDocument: (document) => translateDocument(document, translate),
      ...(otherScript && { otherScript }),
    };
  };
  return [
    make('en', 'English', (text) => text),
    make('zh-Hans', '简体中文', hans, toHant),
    make('zh-Hant', '繁體中文', (text, file) => toHant(hans(text, file)), toHans),
  ];
}
