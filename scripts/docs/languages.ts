import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { parse } from 'yaml';
import { readMemory } from '../translate/memory.js';
import { overlayOf, translateWith, type Overlay, type Translate } from '../translate/products.js';

/** A language of the site: where its pages are, and how a text is said in it. */
export interface Language {
  readonly id: 'en' | 'zh-Hans' | 'zh-Hant';
  /** Its own name for itself. */
  readonly name: string;
  /** Of its pages, with a slash at the end; the English ones stand at the top. */
  readonly folder: string;
  /** A Markdown text in this language; what has no translation stays English. */
  readonly translate: Translate;
  /** A text of site.yaml, its placeholders filled in. */
  readonly label: (key: string, values?: Record<string, string | number>) => string;
  /** All of site.yaml, for pages that show texts of it by script. */
  readonly labels: Readonly<Record<string, string>>;
  /** The same in English. */
  readonly english: Readonly<Record<string, string>>;
  /** What a bundled document is overlaid with; undefined for English. */
  readonly overlay?: (document: { info: { version: string } }) => Overlay;
  /** The same text in the other Chinese script, so that a search finds both. */
  readonly otherScript?: (text: string) => string;
}

/** The languages of the site, English first. */
export function languages(root: string): Language[] {
  const texts = parse(readFileSync(join(root, 'scripts/docs/site.yaml'), 'utf8')) as Record<
    string,
    string
  >;
  const hans = translateWith(readMemory(root), root);
  const toHant = Converter({ from: 'cn', to: 'twp' });
  const toHans = Converter({ from: 'twp', to: 'cn' });
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
      ...(otherScript && { otherScript, overlay: (document) => overlayOf(document, translate) }),
    };
  };
  return [
    make('en', 'English', (text) => text),
    make('zh-Hans', '简体中文', hans, toHant),
    make('zh-Hant', '繁體中文', (text, file) => toHant(hans(text, file)), toHans),
  ];
}
